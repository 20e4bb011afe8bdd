// @ts-check
/** The screen Instellingen. */

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Settings}
 */
export function settingsView({ appearance, texts, voices }) {
  const fitting = voices.filter(({ lang }) => lang.toLowerCase().startsWith(texts.language));
  return {
    language: texts.language,
    colours: appearance.colours,
    letters: appearance.letters,
    voice: fitting.some(({ name }) => name === appearance.voice) ? appearance.voice : (fitting[0]?.name ?? ""),
    voices: fitting.map(({ name }) => name),
    has_voices: fitting.length > 0,
  };
}
