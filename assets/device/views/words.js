// @ts-check
/** The screen with hard words: all of them, explained; it shows nothing of the wallet. */

import { words } from "../data/words.js";
import { saidIn } from "../said.js";
import { localeOf } from "../writing.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Words}
 */
export function wordsView({ texts }) {
  const { language } = texts;
  const lines = words.map(({ id, word, says, source }) => {
    const own = saidIn(word, language);
    return {
      id,
      word: own,
      dutch: own === word.nl ? "" : word.nl,
      says: saidIn(says, language),
      article: source?.article ?? "",
      href: source ? `https://wetten.overheid.nl/${source.bwb}` : "",
    };
  });
  const { compare } = new Intl.Collator(localeOf(language));
  return { words: lines.sort((a, b) => compare(a.word, b.word)) };
}
