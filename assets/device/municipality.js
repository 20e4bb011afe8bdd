// @ts-check
/** The person's own municipality, for questions that any municipality could answer: told by the person, never taken from who came first. */

import { lastingLinks } from "./agency_links.js";
import { recordsOf, recordOf } from "./records.js";
import { PLACE } from "./square/topics.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./directory.js").Agency} Agency
 * @typedef {{code: string, agency?: Agency}} Home  code: "" until the person told it; agency: none where the directory has none of it
 */

/** The fact of the household that says where the person lives; laws read it too. */
export const HOME = "gemeente";

/** @param {Agency} agency */
const codeOf = ({ kind, municipality }) => (kind === "municipality" ? (municipality ?? "").toLowerCase() : "");

/** @param {Pick<Snapshot, "listed" | "example">} snapshot */
export const townsOf = ({ listed, example }) => (example ? [] : (listed?.agencies ?? [])).filter(codeOf);

/** Give the municipality in which the person said to live. @param {Snapshot} snapshot @returns {Home} */
export function homeOf(snapshot) {
  const code = recordOf(snapshot, "household_fact", HOME)?.value ?? "";
  return { code, agency: code ? townsOf(snapshot).find((agency) => codeOf(agency) === code) : undefined };
}

/** Guess it, to be confirmed: whose square the person reads, else the one municipality to which something was sent. @param {Snapshot} snapshot */
export function guessHome(snapshot) {
  const { vault } = snapshot;
  const read = recordsOf(snapshot, "setting").find(({ id }) => id === PLACE)?.value?.toLowerCase();
  const towns = townsOf(snapshot);
  const sent = towns.filter(({ oin }) => vault && lastingLinks(/** @type {any} */ (vault), oin).length);
  const guess = towns.find((agency) => codeOf(agency) === read) ?? (sent.length === 1 ? sent[0] : undefined);
  return guess ? codeOf(guess) : "";
}

/** Tell of an agency whether it is a municipality, but not known to be the person's own. @param {Snapshot} snapshot */
export function otherTown(snapshot) {
  const { code } = homeOf(snapshot);
  return (/** @type {Agency} */ agency) => codeOf(agency) !== "" && codeOf(agency) !== code;
}
