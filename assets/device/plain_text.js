// @ts-check
/**
 * Makes text that came from elsewhere safe to show: no signs that are unseen, turn the writing round, or pile up over other lines.
 *
 * Source: Unicode Standard Annex 9 (bidirectional controls), Unicode Technical Report 36 (what can be used to deceive).
 */

/** Controls but the end of a line, signs that turn the writing round, signs without width, tags, halves of a sign. */
const UNSEEN = /(?!\n)\p{Cc}|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;
/** Joiners mean something in Persian and Indian writing, and between pictures. */
const LOOSE_JOINER = /(?<![\p{Extended_Pictographic}\ufe0f\p{M}\p{Script=Arabic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{L}])/gu;
/** No writing has more than four marks on one letter. */
const PILE = /(\p{M}{4})\p{M}+/gu;
/** What names of files may not have on one system or another. */
const UNFIT = /[\\/:*?"<>|]+/gu;
const MOST_NAME = 100;
const MOST_ENDING = 10;

/**
 * @param {unknown} value
 * @param {number} most  characters
 * @returns {string} "" for what is no text
 */
export function plainText(value, most) {
  if (typeof value !== "string") return "";
  const plain = value.slice(0, 2 * most).replaceAll(/\r\n?/gu, "\n").replaceAll(UNSEEN, "").replaceAll(LOOSE_JOINER, "").replaceAll(PILE, "$1");
  return whole(plain.slice(0, most));
}

/** Give the name of a file without anything that a folder, a screen or a person can be deceived by; it keeps its ending. @param {unknown} value */
export function plainName(value) {
  const name = plainText(value, 1_000).replaceAll(/\s+/gu, " ").replaceAll(UNFIT, "_").replaceAll(/^[. ]+|[. ]+$/gu, "");
  if (name.length <= MOST_NAME) return name;
  const at = name.lastIndexOf(".");
  const ending = at > 0 && name.length - at <= MOST_ENDING ? name.slice(at) : "";
  return `${whole(name.slice(0, MOST_NAME - ending.length - 1)).trim()}…${ending}`;
}

/** A sign that was cut in two goes. @param {string} text */
const whole = (text) => text.replace(/[\ud800-\udbff]$/u, "");
