// @ts-check
/** The button by which a person asks for a human, at every step of a service and at every matter; and how that stands. */

import { formatDayAndTime } from "../dates.js";
import { recordOf } from "../records.js";
import { addressToSpeak, canSpeakAbout, lastRequest } from "../speaking.js";
import { endedFor } from "./ended.js";
import { callAddress, openNow } from "./hours.js";
import { troubleOf } from "./share.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Speaking}
 */
export function speakingView(snapshot, { path, query }) {
  const isSent = path.replace(/\/$/u, "") === "/delen/inzending";
  if (troubleOf(snapshot)) return NOTHING;
  if (!isSent) {
    const href = addressToSpeak(query.get("agency") ?? "", { over: query.get("service") ?? "" }, snapshot);
    // The form by which one asks shows the number too: whoever would rather call at once does.
    return { ...NOTHING, href, ...callOf(query.get("agency"), snapshot) };
  }
  const record = recordOf(snapshot, "submission", query.get("id"));
  return record && canSpeakAbout(record) && !endedFor(record, snapshot) ? ofMatter(record, snapshot) : NOTHING;
}

const NOTHING = { href: "", state: "", href_request: "", phone: "", href_phone: "", now: "" };

/** @param {string | null} oin @param {Snapshot} snapshot */
function callOf(oin, { listed, texts }) {
  const agency = listed?.agencies.find((one) => one.oin === oin);
  const phone = agency?.contact?.phone ?? "";
  return phone ? { phone, href_phone: callAddress(phone), now: openNow(agency ?? {}, texts) } : {};
}

/** @param {import("../data/shapes.js").Submission} record @param {Snapshot} snapshot */
function ofMatter(record, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const agency = record.agency_name;
  const href = addressToSpeak(record.agency, { about: record.id }, snapshot);
  const call = callOf(record.agency, snapshot);
  const request = lastRequest(record, snapshot);
  if (!request) return { ...NOTHING, href, ...call };
  const href_request = request === record ? "" : `/delen/inzending?id=${request.id}`;
  const moment = (/** @type {string} */ at) => formatDayAndTime(at, language);
  // Who was spoken to can ask again; while it waits once is enough.
  if (request.spoken_at) return { ...NOTHING, href, state: texts("speak-spoken", { agency, moment: moment(request.spoken_at) }), href_request, ...call };
  if (request.state === "waiting") return { ...NOTHING, href: "", state: texts("speak-waiting"), href_request, ...call };
  return { ...NOTHING, href: "", state: texts("speak-asked", { agency, moment: moment(request.deposited_at || request.created_at) }), href_request, ...call };
}
