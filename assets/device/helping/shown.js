// @ts-check
// What the screens of helping show besides records, for the wallet that is open and for no other: a locked wallet shows nothing.
import { world } from "../world.js";

/**
 * @typedef {import("./beside.js").Kept} Kept
 *
 * @typedef {object} Shown
 * @property {Record<string, Kept | null>} people  What each person lets me see, by box; null: looked, and there is nothing
 * @property {{state: "none" | "waiting" | "asking" | "adding" | "done", code: string, name: string, digits: string, strangers: number, chosen?: Record<string, any>}} offer  My code for who will help
 * @property {{state: "none" | "waiting" | "comparing", digits: string, name: string}} coming  My way into somebody's box
 * @property {string} failure  Code of an error, or ""
 * @property {{id: string, url: string} | undefined} paper  The paper of somebody that is open
 */

/** @type {Shown} */
const nothing = {
  people: {},
  offer: { state: "none", code: "", name: "", digits: "", strangers: 0 },
  coming: { state: "none", digits: "", name: "" },
  failure: "",
  paper: undefined,
};

/** @type {WeakMap<object, Shown>} */
const byVault = new WeakMap();

/** @param {Pick<import("../world.js").Snapshot, "vault">} snapshot @returns {Shown} */
export const shownOf = ({ vault }) => (vault && byVault.get(vault)) || nothing;

/** Show something else of the wallet that is open. @param {Partial<Shown>} part */
export function show(part) {
  const { vault } = world.get();
  if (!vault) return;
  byVault.set(vault, { ...shownOf({ vault }), ...part });
  world.change({});
}
