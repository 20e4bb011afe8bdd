// @ts-check
/** Reading the screen aloud, as a person steers it: begin, pause, slower, faster, from where they tap. */

import { turnDutch } from "../actions/settings.js";
import { keepAppearance } from "../appearance.js";
import { chooseVoice, localVoices } from "../voices.js";
import { world } from "../world.js";
import { RATES, createReader } from "./reader.js";
import { chosenPlace, markSentence, markWord, pieceAt, piecesOf, tappedPlace, unmark } from "./screen.js";

/** @typedef {import("./screen.js").Piece} Piece */

/** @type {ReturnType<typeof createReader<Piece>> | undefined} */
let reader;
let letGo = () => {};

/** Read the screen from where the person is; where the phone has no voice for it, offer the Dutch, or say so. */
export async function begin() {
  stop();
  const { texts, appearance } = world.get();
  const voices = await localVoices();
  const voice = chooseVoice(voices, texts.language, appearance.voice);
  if (!voice) {
    const hasDutch = chooseVoice(voices, "nl", "") !== undefined;
    world.change({ speech: hasDutch ? "in-dutch" : "no-voice" });
    if (!hasDutch) world.tell(texts("no-voice"));
    return;
  }
  const pieces = piecesOf(document.querySelector("main"));
  const own = createReader({
    pieces,
    voiceFor: (language) => (language === texts.language ? voice : (chooseVoice(voices, language, "") ?? voice)),
    rate: appearance.rate,
    marks: { sentence: markSentence, word: markWord, none: unmark },
    onEnd(why) {
      stop();
      if (why === "failed") world.tell(world.get().texts("reading-failed"));
    },
  });
  reader = own;
  letGo = followTaps(pieces);
  world.change({ speech: "reading" });
  const place = chosenPlace();
  const from = place ? pieceAt(pieces, place) : 0;
  own.jump(Math.max(from, 0));
}

/** Read the Dutch text with the Dutch voice; what was typed stays. */
export async function beginInDutch() {
  if (world.get().texts.language !== "nl") await turnDutch();
  // Until the screen stands there in Dutch.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await begin();
}

/** Say a few words that stand on the screen. @param {string} words */
export async function say(words) {
  stop();
  const { texts, appearance } = world.get();
  const voice = chooseVoice(await localVoices(), texts.language, appearance.voice);
  if (!voice) {
    world.tell(texts("no-voice"));
    return;
  }
  const quiet = { sentence: () => {}, word: () => {}, none: () => {} };
  createReader({ pieces: [{ text: words, language: texts.language }], voiceFor: () => voice, rate: appearance.rate, marks: quiet, onEnd: () => {} }).goOn();
}

/** Stop reading, and forget where. */
export function stop() {
  letGo();
  letGo = () => {};
  reader?.stop();
  reader = undefined;
  if (world.get().speech !== "silent") world.change({ speech: "silent" });
}

export function pause() {
  reader?.pause();
  world.change({ speech: "paused" });
}

export function goOn() {
  world.change({ speech: "reading" });
  reader?.goOn();
}

/** Read slower (-1) or faster (1); it holds from then on. @param {number} step */
export function changeRate(step) {
  const { appearance } = world.get();
  const now = RATES.reduce((best, one, at) => (Math.abs(one - appearance.rate) < Math.abs(RATES[best] - appearance.rate) ? at : best), 0);
  const rate = RATES[Math.min(Math.max(now + step, 0), RATES.length - 1)];
  const changed = { ...appearance, rate };
  world.change({ appearance: changed });
  keepAppearance(changed);
  reader?.setRate(rate);
}

/** Read from where the person taps in the text. @param {Piece[]} pieces @returns {() => void} stop */
function followTaps(pieces) {
  const hear = (/** @type {MouseEvent} */ event) => {
    const place = tappedPlace(event);
    if (!place) return;
    world.change({ speech: "reading" });
    reader?.jump(pieceAt(pieces, place));
  };
  document.addEventListener("click", hear);
  return () => document.removeEventListener("click", hear);
}
