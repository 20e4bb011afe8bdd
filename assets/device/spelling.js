// @ts-check
// Gives texts of a catalogue their own letters back: there, the letters that a language writes most have changed places with A to Z
// (`_quoted` in pwa/texts/modules.py), since a letter of another writing takes two or three octets.

const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * @template {Record<string, string | 0> | (string | 0)[]} T
 * @param {string} letters  26 of them
 * @param {T} texts  a list or a record; what is no text stays
 * @returns {T}
 */
export function spelled(letters, texts) {
  const swaps = new Map([...letters].flatMap((letter, at) => [[letter, CAPITALS[at]], [CAPITALS[at], letter]]));
  const own = (/** @type {string | 0} */ text) => (text === 0 ? text : Array.from(text, (letter) => swaps.get(letter) ?? letter).join(""));
  if (Array.isArray(texts)) return /** @type {T} */ (texts.map(own));
  return /** @type {T} */ (Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, own(text)])));
}
