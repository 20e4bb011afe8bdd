// @ts-check
/** The screen about one organisation of the directory: who it is, how people reach it, and whether letters to it are closed anew. */

import { formatDay } from "../dates.js";
import { BY_CODE, findService, pathTo } from "../services.js";
import { endedText } from "./ended.js";
import { addressToSpeak } from "../speaking.js";
import { callAddress, openNow, weekOf } from "./hours.js";
import { identityText, isEstablished, troubleOf } from "./share.js";
import { localeOf } from "../writing.js";
import { saidIn } from "../said.js";

/** @typedef {import("../directory.js").ListedKey} ListedKey */

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @param {number} [now]  ms
 * @returns {import("../data/shapes.js").Organisation}
 */
export function organisationView(snapshot, { query }, now = Date.now()) {
  const { texts, listed, example } = snapshot;
  const { language } = texts;
  const agency = example ? undefined : listed?.agencies.find(({ oin }) => oin === query.get("agency"));
  if (!agency) return { ...EMPTY, trouble: troubleOf(snapshot) };
  const { contact } = agency;
  return {
    is_known: true,
    name: agency.name,
    own_name: agency.own_name ?? agency.name,
    kind: texts("organisation-kind", { kind: agency.kind }),
    is_government: agency.kind !== "other",
    number: agency.kvk ?? "",
    colour: agency.colours.main,
    team: saidIn(contact.name, language) ?? "",
    phone: contact.phone ?? "",
    href_phone: callAddress(contact.phone),
    address: contact.address ?? "",
    ...hoursOf(agency, snapshot),
    now: openNow(agency, texts, now),
    languages: (agency.languages ?? []).map((/** @type {string} */ code) => new Intl.DisplayNames(localeOf(language), { type: "language" }).of(code)).join(", "),
    website: isOwn(contact.website, agency.hosts) ? contact.website : "",
    website_shown: new URL(contact.website).host,
    hosts: agency.hosts.join(", "),
    lock: sayLock(agency, snapshot),
    stolen: sayStolen(agency, snapshot),
    ended: endedText(agency, snapshot),
    href_code: codeAddress(agency, snapshot),
    href_link: `/delen/koppeling?agency=${agency.oin}`,
    href_speak: addressToSpeak(agency.oin, {}, snapshot),
    identity: identityText(agency.oin, snapshot),
    trouble: troubleOf(snapshot),
  };
}

const EMPTY = { is_known: false, name: "", own_name: "", kind: "", is_government: true, number: "", colour: "", team: "", phone: "", href_phone: "", address: "", has_hours: false, hours: "", week: [], now: "", languages: "", website: "", website_shown: "", hosts: "", lock: "", stolen: "", ended: "", href_code: "", href_link: "", href_speak: "", identity: "" };

/** Where a code is used, while the agency does not know yet who this is. @param {import("../directory.js").Agency} agency @param {import("../world.js").Snapshot} snapshot */
function codeAddress({ oin }, snapshot) {
  const service = isEstablished(oin, snapshot) ? undefined : findService(snapshot, oin, BY_CODE)?.service;
  return service ? pathTo(service, new URLSearchParams({ agency: oin, service: BY_CODE })) : "";
}

/** @param {import("../directory.js").Agency} agency @param {import("../world.js").Snapshot} snapshot */
function hoursOf(agency, { texts }) {
  const [hours, week] = [saidIn(agency.hours, texts.language) ?? "", weekOf(agency, texts)];
  return { has_hours: Boolean(hours || week.length), hours, week };
}

/** A link leads to a host that the directory lists, or is none. @param {string} address @param {string[]} hosts */
function isOwn(address, hosts) {
  const { protocol, host } = new URL(address);
  return protocol === "https:" && hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Say since when letters are closed in a new way; the old way stays listed for a while. @param {import("../directory.js").Agency} agency @param {import("../world.js").Snapshot} snapshot */
function sayLock({ name, keys }, { texts }) {
  const closing = keys.filter(({ use, compromised }) => use === "enc" && !compromised);
  const old = keys.filter(({ use, until }) => use === "enc" && until !== null);
  const newest = closing.filter(({ until }) => until === null).sort((one, other) => (one.from < other.from ? 1 : -1))[0];
  return newest && old.length ? texts("organisation-lock", { agency: name, day: formatDay(newest.from.slice(0, 10), texts.language) }) : "";
}

/** Say from when on something is not believed any more. @param {import("../directory.js").Agency} agency @param {import("../world.js").Snapshot} snapshot */
function sayStolen({ name, keys }, { texts }) {
  const stolen = keys.filter(({ compromised }) => compromised).sort((one, other) => (String(one.until) < String(other.until) ? 1 : -1))[0];
  return stolen ? texts("organisation-stolen", { agency: name, day: formatDay(String(stolen.until).slice(0, 10), texts.language) }) : "";
}
