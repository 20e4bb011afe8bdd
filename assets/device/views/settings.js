// @ts-check
/** The screen Instellingen. */

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Settings}
 */
export function settingsView({ appearance, texts, voices, language }) {
  const fitting = voices.filter(({ lang }) => lang.toLowerCase().startsWith(texts.language));
  return {
    language,
    colours: appearance.colours,
    letters: appearance.letters,
    opinions: appearance.opinions,
    words: appearance.words,
    voice: fitting.some(({ name }) => name === appearance.voice) ? appearance.voice : (fitting[0]?.name ?? ""),
    voices: fitting.map(({ name }) => name),
    has_voices: fitting.length > 0,
  };
}
