// @ts-check
/** The screen In de buurt: places as a list and on a map, and the screen of one place. */

import { formatDay, addDays } from "../dates.js";
import { keyOf } from "../form_states.js";
import { nearForm } from "../forms/near.js";
import { drawMap, scaleOf } from "../places/drawn.js";
import { inOrder, isOn, listMaps, listPlaces } from "../places/listed.js";
import { saidIn } from "../said.js";
import { localeOf } from "../writing.js";
import { callAddress, clock, openNow, weekOf } from "./hours.js";
import { troubleOf } from "./share.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Where
 * @typedef {import("../places/listed.js").Point} Point
 */

const MOST = 50;
const KINDS = ["neighbourhood_team", "form_help", "library", "debt_buddy", "clients_council", "community_centre", "legal_advice", "language_house"];
const STALE_DAYS = 365;

/** @param {Snapshot} snapshot @returns {Record<string, string>} */
const chosenIn = (snapshot) => snapshot.forms[keyOf(nearForm, { path: "", query: new URLSearchParams() })]?.typed ?? {};

/** Give the map that is looked at, and where the person reckons from. @param {Snapshot} snapshot */
export function lookedAt(snapshot) {
  const chosen = chosenIn(snapshot);
  const maps = listMaps(snapshot.example ? [] : snapshot.listed?.agencies);
  const shown = maps.find(({ agency }) => agency.oin === chosen.town) ?? maps[0];
  const tapped = /^(-?\d{1,9}),(-?\d{1,9})$/u.exec(chosen.point ?? "");
  const point = tapped ? /** @type {Point} */ ([Number(tapped[1]), Number(tapped[2])]) : undefined;
  const near = chosen.from === "point" ? point : shown?.map.postcodes?.[chosen.from ?? ""];
  return { chosen, maps, shown, near: near && shown && isOn(shown.map, near) ? near : undefined };
}

/**
 * @param {Snapshot} snapshot
 * @param {Where} place
 * @param {number} [now]  ms
 * @returns {import("../data/shapes.js").Nearby}
 */
export function nearbyView(snapshot, { query }, now = Date.now()) {
  const { texts, listed, example } = snapshot;
  const { chosen, maps, shown, near } = lookedAt(snapshot);
  const all = listPlaces(example ? [] : listed?.agencies).filter(({ place }) => !shown || isOn(shown.map, place.at));
  const fitting = all.filter(({ place }) => (!chosen.kind || place.kind === chosen.kind) && (!chosen.speaks || place.languages.includes(chosen.speaks)));
  const ordered = inOrder(fitting, near, now);
  const seen = query.get("alle") ? ordered : ordered.slice(0, MOST);
  const scale = shown && scaleOf(shown.map);
  const mapped = shown ? drawMap(shown.map, texts.language) : { box: "0 0 1000 1000", drawn: [], names: [] };
  const lines = seen.map(({ agency, place, away }, index) => ({
    key: `${agency.oin} ${place.id}`,
    number: String(index + 1),
    name: place.name,
    about: [kindOf(place.kind, texts), away === undefined ? "" : awayOf(away, texts)].filter(Boolean).join(" · "),
    now: openNow(place, texts, now),
    href: `/buurt/plek?agency=${encodeURIComponent(agency.oin)}&plek=${encodeURIComponent(place.id)}`,
    label: texts("near-point", { number: index + 1, name: place.name }),
    x: scale ? scale.toMap(place.at)[0] : 0,
    y: scale ? scale.toMap(place.at)[1] : 0,
  }));
  const [x, y] = near && scale ? scale.toMap(near) : [0, 0];
  return {
    is_known: all.length > 0,
    trouble: troubleOf(snapshot),
    lines,
    count: texts("near-count", { count: ordered.length }),
    is_nearest: Boolean(near),
    more: ordered.length > seen.length ? texts("near-all", { count: ordered.length }) : "",
    towns: maps.length > 1 ? maps.map(({ agency }) => ({ value: agency.oin, label: agency.name })) : [],
    kinds: [{ value: "", label: texts("near-kind-all") }, ...KINDS.filter((kind) => all.some(({ place }) => place.kind === kind)).map((kind) => ({ value: kind, label: kindOf(kind, texts) }))],
    languages: [{ value: "", label: texts("near-speaks-all") }, ...languagesOf(all.flatMap(({ place }) => place.languages), texts)],
    froms: [
      { value: "", label: texts("near-from-none") },
      ...Object.keys(shown?.map.postcodes ?? {}).sort().map((postcode) => ({ value: postcode, label: texts("near-from-postcode", { postcode }) })),
      ...(chosen.point ? [{ value: "point", label: texts("near-from-point") }] : []),
    ],
    has_map: Boolean(shown),
    map_name: texts("near-map", { agency: shown?.agency.name ?? "" }),
    box: mapped.box,
    width: chosen.zoom === "2" ? "200%" : chosen.zoom === "3" ? "300%" : "100%",
    shapes: mapped.drawn,
    names: mapped.names,
    x,
    y,
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {Where} place
 * @param {number} [now]  ms
 * @returns {import("../data/shapes.js").NearPlace}
 */
export function placeView(snapshot, { query }, now = Date.now()) {
  const { texts, listed, example, today } = snapshot;
  const { language } = texts;
  const found = listPlaces(example ? [] : listed?.agencies).find(({ agency, place }) => agency.oin === query.get("agency") && place.id === query.get("plek"));
  if (!found) return { ...EMPTY, trouble: troubleOf(snapshot) };
  const { agency, place } = found;
  const call = callAddress(place.phone);
  return {
    is_known: true,
    trouble: troubleOf(snapshot),
    name: place.name,
    kind: kindOf(place.kind, texts),
    what: saidIn(place.what, language),
    now: openNow(place, texts, now),
    week: weekOf(place, texts),
    exceptions: exceptionsOf(place, texts, today),
    address: place.address,
    route: saidIn(place.route, language),
    phone: place.phone ?? "",
    href_phone: call,
    website: place.website && isOwn(place.website, agency.hosts) ? place.website : "",
    languages: new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(languagesOf(place.languages, texts).map(({ label }) => label)),
    wheelchair: WHEELCHAIR.includes(place.wheelchair) ? texts("near-wheelchair-is", { is: place.wheelchair }) : "",
    appointment: APPOINTMENT.includes(place.appointment) ? texts("near-appointment-is", { is: place.appointment }) : "",
    agency: agency.name,
    href_agency: `/delen/organisatie?agency=${encodeURIComponent(agency.oin)}`,
    checked: texts("near-checked", { day: formatDay(place.checked, language) }),
    stale: addDays(place.checked, STALE_DAYS) < today ? texts("near-stale") : "",
    shared: [place.name, place.address, place.phone ?? "", ...weekOf(place, texts)].filter(Boolean).join("\n"),
  };
}

const WHEELCHAIR = ["yes", "partly", "no", "unknown"];
const APPOINTMENT = ["none", "possible", "needed"];
const EMPTY = { is_known: false, name: "", kind: "", what: "", now: "", week: [], exceptions: [], address: "", route: "", phone: "", href_phone: "", website: "", languages: "", wheelchair: "", appointment: "", agency: "", href_agency: "", checked: "", stale: "", shared: "" };

/** @param {string} kind @param {import("../texts.js").Texts} texts */
const kindOf = (kind, texts) => texts("near-kind", { kind: KINDS.includes(kind) ? kind : "other" });

/** Give languages by their names, each once. @param {string[]} codes @param {import("../texts.js").Texts} texts */
function languagesOf(codes, { language }) {
  const names = new Intl.DisplayNames(localeOf(language), { type: "language" });
  const known = [...new Set(codes)].filter((code) => /^[a-z]{2,3}$/u.test(code)).map((code) => ({ value: code, label: names.of(code) ?? code }));
  return known.sort((one, other) => one.label.localeCompare(other.label, localeOf(language)));
}

/** Say how far it is, in a straight line. @param {number} metres @param {import("../texts.js").Texts} texts */
function awayOf(metres, texts) {
  if (metres < 950) return texts("near-metres", { metres: Math.max(50, Math.round(metres / 50) * 50) });
  return texts("near-kilometres", { kilometres: new Intl.NumberFormat(localeOf(texts.language), { maximumFractionDigits: 1 }).format(metres / 1000) });
}

/** Say on which days to come other hours hold. @param {import("../places/listed.js").Place} place @param {import("../texts.js").Texts} texts @param {string} today */
function exceptionsOf({ exceptions }, texts, today) {
  const coming = (Array.isArray(exceptions) ? exceptions : []).filter((one) => typeof one?.day === "string" && (one.last ?? one.day) >= today);
  return coming.slice(0, 10).map(({ day, last, open, why }) => {
    const days = last && last !== day ? texts("near-days", { first: formatDay(day, texts.language), last: formatDay(last, texts.language) }) : formatDay(day, texts.language);
    const hours = (Array.isArray(open) ? open : []).map(({ from, until }) => texts("near-hours", { from: clock(String(from), texts), until: clock(String(until), texts) })).join(", ");
    const said = hours ? texts("near-other-hours", { days, hours }) : texts("near-closed", { days });
    return [said, saidIn(why, texts.language) ?? ""].filter(Boolean).join(" ");
  });
}

/** @param {string} address @param {string[]} hosts */
function isOwn(address, hosts) {
  try {
    const { protocol, host } = new URL(address);
    return protocol === "https:" && hosts.some((own) => host === own || host.endsWith(`.${own}`));
  } catch {
    return false;
  }
}
