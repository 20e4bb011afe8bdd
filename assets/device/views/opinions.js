// @ts-check
/** The screen of what all people said: per screen, per step of an agency, and what they would like next. */

import { formatDay } from "../dates.js";
import { WISHES } from "../opinions/asked.js";
import { readShown } from "../opinions/shown.js";
import { saidIn } from "../said.js";
import { findService } from "../services.js";
import { sayError } from "../texts.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Opinions}
 */
export function opinionsView(snapshot) {
  const { texts } = snapshot;
  const { all, problem } = readShown();
  const name = (/** @type {string} */ wish) => texts("wish-one", { wish });
  const since = (/** @type {string} */ day) => texts("opinions-since", { day: formatDay(day, texts.language) });
  return {
    trouble: problem ? sayError(texts, problem) : "",
    options: [{ value: "", label: texts("choose") }, ...WISHES.map((wish) => ({ value: wish, label: name(wish) }))],
    wishes: WISHES.flatMap((wish) => {
      const count = all?.wishes.find((one) => one.wish === wish)?.count;
      return all ? [{ name: name(wish), count: typeof count === "number" ? texts("wish-count", { count }) : texts("opinions-few", { least: all.least }) }] : [];
    }),
    screens: (all?.screens ?? []).map((one) => ({ key: one.screen, screen: one.screen, name: "", said: sayCounts(one, snapshot), since: since(one.since) })),
    steps: (all?.agencies ?? []).flatMap(({ oin, since: day, steps }) =>
      steps.map((one) => ({ key: `${oin} ${one.service} ${one.step}`, screen: "", name: nameOfStep(oin, one, snapshot), said: sayCounts(one, snapshot), since: since(day) })),
    ),
  };
}

/** @param {import("../opinions/shown.js").Said} said @param {Snapshot} snapshot */
function sayCounts({ clear, unclear, reason }, { texts }) {
  const least = readShown().all?.least ?? 0;
  const number = (/** @type {number | null} */ count) => (typeof count === "number" ? String(count) : texts("opinions-few", { least }));
  const counts = texts("opinions-counts", { clear: number(clear), unclear: number(unclear) });
  return reason ? `${counts} ${texts("opinions-mostly", { reason: texts("opinion-why", { reason }) })}` : counts;
}

/** @param {string} oin @param {{service: string, step: string}} step @param {Snapshot} snapshot */
function nameOfStep(oin, { service, step }, snapshot) {
  const { texts } = snapshot;
  const found = findService(snapshot, oin, service);
  const topic = found?.service.topics?.find(({ id }) => id === step);
  const title = topic ? saidIn(topic.title, texts.language) : texts("opinions-step", { step });
  return texts("opinions-of", { agency: found?.agency.name ?? oin, service: found ? saidIn(found.service.title, texts.language) : service, step: title });
}
