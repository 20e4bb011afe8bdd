// @ts-check
// Who acts beside a person in something that is sent, and on what ground, in words: in the review, in what is agreed to, and afterwards.
import { formatDay } from "../dates.js";
import { ARTICLES } from "./grounds.js";

/** Say who acts and on what ground, as it goes away. @param {import("../data/shapes.js").SentActing} said @param {import("../texts.js").Texts} texts @returns {import("../data/shapes.js").Pair[]} */
export function actingLines({ role, person, name, since, reference, paper, prepared }, texts) {
  return [
    { name: texts("share-acting-for"), value: person },
    { name: texts("share-acting-by"), value: name },
    { name: texts("help-fact-ground"), value: texts("help-ground", { ground: role, article: ARTICLES[role] ?? "" }) },
    { name: texts("help-fact-since"), value: since ? formatDay(since, texts.language) : "" },
    { name: texts("help-fact-reference"), value: reference },
    { name: texts("help-fact-paper"), value: paper },
    { name: texts("share-acting-prepared"), value: prepared ? name : "" },
  ].filter(({ value }) => value);
}
