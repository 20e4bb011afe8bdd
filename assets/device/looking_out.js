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
  const look = async () => {
    const { state, changes, today, texts, laws } = world.get();
    const isWanted = state === "open" && TOPICS.some((topic) => wishOf(world.get(), topic) === "yes");
    const now = isWanted ? [changes, today, Boolean(laws)].join() : "off";
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
