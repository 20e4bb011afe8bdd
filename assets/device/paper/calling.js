// @ts-check
/** How people call an agency: as its entry in the directory says, else as our own list does. */

import { homeOf } from "../municipality.js";
import { telephones } from "../data/telephones.js";
import { saidIn } from "../said.js";
import { callAddress } from "../views/hours.js";
import { agencyName } from "../views/names.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../data/shapes.js").PhoneLine} PhoneLine */

/**
 * Give how an agency is called; `number` is "" where nobody knows it: then the person finds it on a letter.
 * @param {{agency?: string, agency_name?: string}} of
 * @param {Snapshot} snapshot
 * @returns {PhoneLine}
 */
export function callingOf(of, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const name = agencyName(of, language);
  const listed = listedAs(of, snapshot);
  const own = of.agency && Object.hasOwn(telephones, of.agency) ? telephones[of.agency] : undefined;
  const number = listed?.contact.phone ?? own?.number ?? "";
  const hours = listed?.contact.phone ? saidIn(listed.hours, language) : own?.hours && saidIn(own.hours, language);
  const isRead = Boolean(listed?.contact.phone || own?.is_read);
  return {
    id: of.agency || name,
    name,
    number,
    href: callAddress(number),
    hours: hours ?? "",
    note: !number ? texts("phone-unknown") : isRead ? "" : texts("phone-unread"),
  };
}

/** Give the entry of the directory: that of the same name, or of the municipality in which the person lives, else of the one that this wallet deals with. @param {{agency?: string, agency_name?: string}} of @param {Snapshot} snapshot */
function listedAs(of, snapshot) {
  const { listed, example, vault, texts } = snapshot;
  const agencies = (!example && listed?.agencies) || [];
  const name = agencyName(of, texts.language);
  const same = agencies.find((one) => one.name === name || one.own_name === name);
  if (same || of.agency !== "gemeente") return same;
  const linked = new Set((vault?.records("agency_link") ?? []).map(({ agency }) => agency));
  const own = agencies.filter(({ kind, oin }) => kind === "municipality" && linked.has(oin));
  return homeOf(snapshot).agency ?? (own.length === 1 ? own[0] : undefined);
}
