// @ts-check
/** Keeps the tasks of agreements true to the log and the day: also where another device logged, or nobody did. What does it is loaded only then. */

import { PleinError } from "../errors.js";

const FOLLOWED = /** @type {const} */ (["agreement", "application", "exemption"]);

/**
 * @param {import("../world.js").World} world
 * @returns {() => void} stop
 */
export function keepDuties(world) {
  /** @type {readonly unknown[]} */
  let kept = [];
  const look = async () => {
    const { state, vault, today, example } = world.get();
    if (state !== "open" || example || !vault?.records("agreement").length) return;
    const now = [vault, today, ...FOLLOWED.map((type) => vault.records(type))];
    if (now.every((one, at) => one === kept[at])) return;
    kept = now;
    const [{ dutyWrites }, { saveRecords }, { loadTexts }] = await Promise.all([import("./duty_tasks.js"), import("../actions/records.js"), import("../texts.js")]);
    const texts = await loadTexts(world.get().texts.language);
    // Whatever changed meanwhile is looked at next.
    if (kept !== now || world.get().vault !== vault) return;
    await saveRecords(dutyWrites({ ...world.get(), texts }, [], new Date(world.now()).toISOString()));
  };
  const lookAgain = (/** @type {unknown} */ error) => {
    // Nobody asked for it: what cannot be kept now is kept at the next change, or said when the person saves something.
    kept = [];
    if (!(error instanceof PleinError)) throw error;
  };
  return world.subscribe(() => void look().catch(lookAgain));
}
