// @ts-check
/** What kind of letter it is, by the words that such letters have. */

import { wordsAround } from "./lines.js";

/** @typedef {"decision" | "request" | "recovery" | "assessment" | "reminder" | "payslip" | "bill" | "invitation"} Subject */
/** @typedef {{subject: Subject, words: string, isSure: boolean}} FoundSubject */

/** Words and what each is worth; where one stands high in the letter it counts double. @type {Record<Subject, [RegExp, number][]>} */
const SIGNS = {
  decision: [
    [/\bbesluit(?:en)?\b|\bbeschikking\b|\bbeslissing\b/giu, 2],
    [/(?:heeft|hebben|heb) (?:wij )?besloten|toegekend|toekenning|afgewezen|afwijzing|kennen wij u|krijgt u geen/giu, 2],
    [/bezwaar (?:maken|aantekenen)|bezwaarschrift|niet eens met/giu, 1],
  ],
  request: [
    [/verzoek om (?:gegevens|informatie|stukken)|gegevens nodig|informatie nodig|stukken nodig|nog (?:enkele )?gegevens|(?:verzoeken|vragen) (?:wij )?u om/giu, 4],
    [/stuur(?:t u)? ons|lever[^.]{0,60}\bin\b|inlever(?:en|formulier)|ontbre(?:ken|ekt)|aanvullende|hersteltermijn/giu, 2],
  ],
  recovery: [[/terugvorder|te veel (?:ontvangen|gekregen|betaald)|terug te betalen|terugbetalen|betaalt u[^.]{0,30}terug/giu, 3]],
  assessment: [[/\baanslag(?:biljet|nummer)?\b|gecombineerde belastingen/giu, 3]],
  reminder: [[/\baanmaning\b|betalingsherinnering|\bherinnering\b|dwangbevel|laatste waarschuwing|nog niet (?:betaald|ontvangen)/giu, 4]],
  payslip: [[/^loonstrook|salarisspecificatie|uitkeringsspecificatie|betaalspecificatie|specificatie van uw/gimu, 5]],
  bill: [[/\bfactuur\b|\bjaarnota\b|\bnota\b|\brekening(?!nummer)\b/giu, 2]],
  invitation: [[/uitnodiging|uitgenodigd|nodigen[^.]{0,20}\buit\b|afspraak (?:op|voor)|uw afspraak/giu, 3]],
};
const MOST_TIMES = 3;
const SURE_SCORE = 5;

/**
 * Give the kinds that a letter may be, the most likely first.
 * @param {string} text  mended
 * @returns {FoundSubject[]}
 */
export function subjectsOf(text) {
  const high = text.length / 3;
  const scored = /** @type {[Subject, [RegExp, number][]][]} */ (Object.entries(SIGNS)).flatMap(([subject, signs]) => {
    let score = 0;
    /** @type {RegExpMatchArray | undefined} */
    let first;
    for (const [sign, worth] of signs) {
      for (const match of [...text.matchAll(sign)].slice(0, MOST_TIMES)) {
        first = first && (first.index ?? 0) <= (match.index ?? 0) ? first : match;
        score += (match.index ?? 0) < high ? worth * 2 : worth;
      }
    }
    const from = first?.index ?? 0;
    return first ? [{ subject, score, words: wordsAround(text, from, from + first[0].length) }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  return scored.map(({ subject, score, words }, rank) => ({
    subject,
    words,
    isSure: rank === 0 && score >= SURE_SCORE && score >= 1.5 * (scored[1]?.score ?? 0),
  }));
}
