// @ts-check
/**
 * The way from paper back to a matter: an address of our own origin that means something in one wallet only.
 *
 *     https://ORIGIN/terug#zaak/ID       what it is about, and its id in the wallet
 *
 * The part after # stays on the phone: a browser sends it to no server. Nothing personal is in it: ids are random.
 */

import { recordOf } from "../records.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../world.js").Place} Place */
/**
 * @typedef {object} Way
 * @property {string} path    Of the screen to which it leads
 * @property {string} [id]    The name of what identifies the matter in the query of that screen
 * @property {string} [kind]  The name of a second part, such as the kind of a letter
 * @property {(id: string, kind: string, snapshot: Snapshot) => boolean} isHere  Whether this wallet holds it
 */

export const BACK = "/terug";
/** Ids are base64url, or short names in the example; a kind is a word, a month YYYY-MM. */
const PART = /^[\w-]{1,64}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @param {keyof import("../data/shapes.js").RecordByType} type @returns {Way["isHere"]} */
const holds = (type) => (id, _kind, snapshot) => Boolean(recordOf(snapshot, type, id));
/** @type {Way["isHere"]} */
const holdsAbout = (id, kind, snapshot) => Boolean(recordOf(snapshot, kind === "report" ? "change" : kind === "arrangement" ? "debt" : "matter", id));
/** @type {Way["isHere"]} */
const isMonth = (id) => MONTH.test(id);
const always = () => true;

/** @type {Record<string, Way>} */
const WAYS = {
  maand: { path: "/geld", id: "maand", isHere: isMonth },
  "maand-op-papier": { path: "/op-papier/maand", id: "maand", isHere: isMonth },
  zaak: { path: "/op-papier/zaak", id: "id", isHere: holds("matter") },
  zaken: { path: "/taken/zaken", isHere: always },
  brief: { path: "/taken/zaken/brief", id: "id", kind: "soort", isHere: holdsAbout },
  belkaart: { path: "/op-papier/belkaart", id: "id", kind: "soort", isHere: holdsAbout },
  taken: { path: "/taken", isHere: always },
  inzending: { path: "/delen/inzending", id: "id", isHere: holds("submission") },
};

/**
 * Give what stands after the # on the paper of a screen; none: the screen has no way back.
 * @param {Place} place
 * @param {string} month  YYYY-MM that a screen of months shows when it was not asked for one
 */
export function wayBackTo({ path, query }, month) {
  const [name, way] = Object.entries(WAYS).find(([, { path: own }]) => own === path.replace(/(?<=.)\/$/u, "")) ?? [];
  if (!name || !way) return "";
  if (!way.id) return name;
  const id = query.get(way.id) ?? (way.id === "maand" ? month : "");
  if (!PART.test(id)) return "";
  const kind = way.kind ? (query.get(way.kind) ?? "") : "";
  return [name, id, ...(PART.test(kind) ? [kind] : [])].join("/");
}

/**
 * Find the screen that a paper belongs to.
 * @param {string} hash  as the browser gives it, with its #
 * @param {Snapshot} snapshot  of an open wallet
 * @returns {{state: "here", href: string} | {state: "elsewhere" | "unreadable"}} elsewhere: this wallet does not hold it
 */
export function followBack(hash, snapshot) {
  const [name = "", id = "", kind = "", ...more] = hash.replace(/^#/u, "").split("/");
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined;
  const isSound = way && !more.length && (way.id ? PART.test(id) : !id) && (!kind || (way.kind && PART.test(kind)));
  if (!way || !isSound) return { state: "unreadable" };
  if (!way.isHere(id, kind, snapshot)) return { state: "elsewhere" };
  const query = new URLSearchParams({ ...(way.id && { [way.id]: id }), ...(way.kind && kind && { [way.kind]: kind }) });
  return { state: "here", href: `${way.path}${query.size ? `?${query}` : ""}` };
}
