// @ts-check
/** Who had it one after the other when an agency said that it is not its own, and who has it now until when. */

import { formatDay, today } from "../dates.js";
import { PASSED_ON, chainOf } from "../passing/referral.js";
import { findService } from "../services.js";
import { lastDayOf } from "../terms_of_service.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 * @typedef {import("../data/shapes.js").Step} Step
 */

/**
 * Say who had it from when, and who has it now until when; one step where nobody passed it on.
 * @param {Submission} record
 * @param {Snapshot} snapshot
 * @returns {Step[]}
 */
export function stepsOfChain(record, snapshot) {
  const { texts } = snapshot;
  const chain = chainOf(record, snapshot);
  const day = (/** @type {string} */ at) => formatDay(today(Date.parse(at)), texts.language);
  const steps = chain.flatMap((one, at) => {
    const { id, agency_name: agency, referral } = one;
    const came = one.deposited_at ? [{ id: `${id} in`, state: /** @type {const} */ ("done"), text: texts(at ? "chain-passed" : "chain-came", { agency, day: day(one.deposited_at) }) }] : [];
    return [...came, ...(referral ? [{ id: `${id} out`, state: /** @type {const} */ ("done"), text: texts("chain-referred", { agency, to: nameOf(referral, snapshot), day: day(referral.at) }) }] : [])];
  });
  const isPassed = chain.length > 1 || Boolean(record.referral);
  return isPassed ? [...steps, ...nowOf(chain, snapshot, day)] : [];
}

/** Who holds it now, since when and until when. @param {Submission[]} chain @param {Snapshot} snapshot @param {(at: string) => string} day @returns {Step[]} */
function nowOf(chain, snapshot, day) {
  const { texts } = snapshot;
  const last = chain[chain.length - 1];
  const { referral, status, agency_name: agency } = last;
  const now = (/** @type {string} */ text) => [{ id: "now", state: /** @type {const} */ ("now"), text }];
  if (referral && last.referral_refused_at) return now(texts("chain-refused", { day: day(last.referral_refused_at), to: nameOf(referral, snapshot) }));
  if (referral) return now(texts("chain-you", { day: day(referral.at), to: nameOf(referral, snapshot) }));
  if (last.state === "waiting") return now(texts("chain-waits", { agency }));
  if (["taken-back", "refused", "left-behind"].includes(last.state)) return now(texts("chain-not-there", { agency }));
  if (status?.state === "decided" || status?.state === "refused") return now(texts("chain-done", { agency, day: day(status.at) }));
  if (status?.state === "waiting") return now(texts("chain-asked", { agency, day: day(status.at) }));
  const until = status?.until || lastDayOf(serviceOfChain(chain, snapshot)?.decision_term, last.received_at ?? "");
  const since = day(last.deposited_at);
  return now(until ? texts("chain-now-until", { agency, day: since, until: formatDay(until, texts.language) }) : texts("chain-now", { agency, day: since }));
}

/** Who is no government is called so, as everywhere. @param {{to: string, to_name: string}} referral @param {Snapshot} snapshot */
export const nameOf = ({ to, to_name: said }, { listed }) => listed?.agencies.find(({ oin }) => oin === to)?.name ?? said;

/** The last agency's own service of the same name says within which time it answers. @param {Submission[]} chain @param {Snapshot} snapshot */
function serviceOfChain(chain, snapshot) {
  const last = chain[chain.length - 1];
  const name = chain.find(({ service }) => service !== PASSED_ON)?.service ?? "";
  return findService(snapshot, last.agency, name)?.service;
}
