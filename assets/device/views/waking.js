// @ts-check
/** The screen Meldingen: whether this phone is woken for reminders, and what it then shows. */

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").WakingChoices}
 */
export function wakingView({ waking, example }) {
  const { permission, isWanted, showsText, hasFailed, isApple } = waking;
  const isOn = permission === "granted" && isWanted;
  const state = example ? "example" : permission === "denied" ? "refused" : permission === "unsupported" ? "impossible" : isOn ? "on" : "off";
  return { state, has_failed: isOn && hasFailed, shows_text: showsText, is_apple: isApple };
}
