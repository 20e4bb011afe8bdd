// @ts-check
/** The link with one agency (?agency=): what it knows and may send; and the screen on which a code is used. */

import { UNLINK, lastingLinks, linksOf } from "../agency_links.js";
import { formatDay, today } from "../dates.js";
import { readLink } from "../identity.js";
import { recordsOf } from "../records.js";
import { BY_CODE, findService, pathTo } from "../services.js";
import { endedText } from "./ended.js";
import { identityText, isEstablished, shareView, troubleOf } from "./share.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneLink}
 */
export function oneLinkView(snapshot, { query }) {
  const { texts, listed, example } = snapshot;
  const agency = example ? undefined : listed?.agencies.find(({ oin }) => oin === query.get("agency"));
  const vault = /** @type {any} */ (snapshot.vault);
  if (!agency || !vault) return { is_known: false, trouble: troubleOf(snapshot) || texts("gone"), agency: "", back: "/delen", state: "", problem: "", is_linked: false, since: "", kind: "", sent: [], has_sent: false, can_say: false, href_digid: "", host_digid: "", href_code: "", href_end: "" };
  const links = lastingLinks(vault, agency.oin);
  const isEnding = linksOf(vault, agency.oin).length > links.length;
  const isKnown = isEstablished(agency.oin, snapshot);
  const name = links.find(({ known_as: as }) => as)?.known_as ?? "";
  const since = links.map(({ created_at: at }) => at).sort()[0];
  const at = (/** @type {string} */ id) => {
    const service = findService(snapshot, agency.oin, id)?.service;
    return service ? pathTo(service, new URLSearchParams({ agency: agency.oin, service: id })) : "";
  };
  const ids = new Set(recordsOf(snapshot, "submission").filter((record) => record.agency === agency.oin).map(({ id }) => id));
  const sent = shareView(snapshot).sent.filter(({ id }) => ids.has(id));
  const digid = ownAddress(/** @type {any} */ (agency).link?.digid, agency.hosts);
  return {
    is_known: true,
    trouble: troubleOf(snapshot),
    agency: agency.name,
    back: `/delen/organisatie?agency=${agency.oin}`,
    state: isKnown ? texts(name ? "link-known-as" : "link-known", { agency: agency.name, name }) : links.length ? texts("link-unnamed", { agency: agency.name }) : endedText(agency, snapshot) || (isEnding ? texts("link-ending") : texts("link-none", { agency: agency.name })),
    problem: isKnown ? "" : identityText(agency.oin, snapshot),
    is_linked: links.length > 0,
    since: since ? formatDay(today(Date.parse(since)), texts.language) : "",
    kind: texts("link-government", { is: agency.kind === "other" ? "no" : "yes" }),
    sent,
    has_sent: sent.length > 0,
    can_say: !isKnown && at(BY_CODE) !== "",
    href_digid: isKnown || !digid ? "" : digid.href,
    host_digid: digid?.host ?? "",
    href_code: at(BY_CODE),
    href_end: links.length ? at(UNLINK) : "",
  };
}

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").UseCode}
 */
export function useCodeView(snapshot) {
  const { texts, listed, example, state, access } = snapshot;
  const found = readLink(globalThis.location?.hash ?? "");
  const agencies = example ? [] : (listed?.agencies ?? []);
  const isThere = !found || !listed || agencies.some(({ oin }) => oin === found.agency);
  return {
    ready: found && state === "open" && listed && isThere ? found.agency : "",
    trouble: troubleOf(snapshot),
    problem: isThere ? "" : texts("link-not-here"),
    is_scanning: access.isScanning,
    failure: access.failure === "no-camera" ? texts("link-no-camera") : "",
    agencies: agencies.flatMap(({ oin, name }) => {
      const service = findService(snapshot, oin, BY_CODE)?.service;
      return service ? [{ oin, name, href: pathTo(service, new URLSearchParams({ agency: oin, service: BY_CODE })) }] : [];
    }),
  };
}

/**
 * Give an address if it leads to a host that the signed directory lists for the agency; on one's own machine without TLS.
 * @param {unknown} address @param {string[]} hosts
 */
function ownAddress(address, hosts) {
  if (typeof address !== "string" || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isOwn = hosts.some((own) => url.hostname === own || url.hostname.endsWith(`.${own}`));
  const isSafe = (url.protocol === "https:" && isOwn) || (url.protocol === "http:" && url.hostname === "localhost" && globalThis.location?.hostname === "localhost");
  return isSafe && !url.username && !url.hash ? url : undefined;
}
