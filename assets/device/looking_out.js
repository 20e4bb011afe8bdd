// @ts-check
/** Looks out for the person, once they want it on some topic: what looks is loaded only then. */

import { TOPICS, wishOf } from "./views/seen.js";

/**
 * Keep `seen` true to what the wallet holds, whenever nothing else is to be done.
 * @param {import("./world.js").World} world
 * @returns {() => void} stop
 */
export function lookOut(world) {
  let looked = "";
  /** The words that the findings are said in: those of later screens may still have to come. */
  let spoken = world.get().texts;
  /** Whether the laws are kept joined with what municipalities have the watch say. */
  let isReading = false;
  /** @type {unknown} */
  let heard;
  let [last, times] = [/** @type {unknown} */ (undefined), 0];
  /** Count how often other laws came to count. @param {unknown} laws */
  const lawsSeen = (laws) => (laws === last ? times : ((last = laws), ++times));
  const look = async () => {
    const { state, changes, today, texts, laws, listed } = world.get();
    const isWanted = state === "open" && TOPICS.some((topic) => wishOf(world.get(), topic) === "yes");
    if (isWanted && !isReading && listed !== heard) {
      heard = listed;
      isReading = Boolean(listed?.agencies.some(({ rules }) => rules?.length));
      if (isReading) void import("./actions/rights.js").then(({ readLaws }) => readLaws());
    }
    const now = isWanted ? [changes, today, lawsSeen(laws)].join() : "off";
    if (now === looked && texts === spoken) return;
    looked = now;
    spoken = texts;
    if (!isWanted) return void (world.get().seen.length && world.change({ seen: [] }));
    const { findInSlices, findingLine } = await import("./views/watch.js");
    const snapshot = world.get();
    const findings = await findInSlices(snapshot);
    // Whatever changed meanwhile is looked at next.
    if (now === looked && texts === spoken) world.change({ seen: findings.map((finding) => findingLine(finding, snapshot)) });
  };
  return world.subscribe(() => void look());
}
