// @ts-check
/**
 * Reads sentences aloud one by one, so that it can stop, go on, change its pace or go elsewhere between any two words.
 *
 * A pause is an end that remembers its place: the browser's own pause loses what is left on many phones.
 */

import { wordAt } from "./pieces.js";

/**
 * @template {{text: string, language: string}} Piece
 * @typedef {object} Parts
 * @property {Piece[]} pieces
 * @property {(language: string) => SpeechSynthesisVoice | undefined} voiceFor
 * @property {number} rate  1 is as the voice speaks by itself
 * @property {{sentence: (piece: Piece) => void, word: (piece: Piece, word: import("./pieces.js").Span | undefined) => void, none: () => void}} marks
 * @property {(why: "end" | "failed") => void} onEnd
 * @property {SpeechSynthesis} [speech]
 * @property {typeof SpeechSynthesisUtterance} [Utterance]
 */

/** As slow and as fast as can be followed. */
export const RATES = [0.5, 0.65, 0.8, 1, 1.2, 1.5];

/** What ends an utterance without anything being wrong. */
const STOPPED = new Set(["canceled", "interrupted"]);

/**
 * @template {{text: string, language: string}} Piece
 * @param {Parts<Piece>} parts
 */
export function createReader({ pieces, voiceFor, rate, marks, onEnd, speech = globalThis.speechSynthesis, Utterance = globalThis.SpeechSynthesisUtterance }) {
  let at = 0;
  /** @type {SpeechSynthesisUtterance | undefined} */
  let said;

  const say = () => {
    const piece = pieces[at];
    said = undefined;
    speech.cancel();
    if (!piece) {
      marks.none();
      onEnd("end");
      return;
    }
    const voice = voiceFor(piece.language);
    const utterance = new Utterance(piece.text);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? piece.language;
    utterance.rate = rate;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (said === utterance && name !== "sentence") marks.word(piece, wordAt(piece.text, charIndex, charLength));
    };
    utterance.onend = () => {
      if (said !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = ({ error }) => {
      if (said !== utterance || STOPPED.has(error)) return;
      said = undefined;
      marks.none();
      onEnd("failed");
    };
    said = utterance;
    marks.sentence(piece);
    speech.speak(utterance);
  };

  const silence = () => {
    said = undefined;
    speech.cancel();
  };

  return {
    /** Say on from here. */
    goOn: say,
    /** Be silent, and remember the sentence; its mark stays. */
    pause: silence,
    stop() {
      silence();
      marks.none();
    },
    /** Go to another sentence, and read from there. @param {number} number */
    jump(number) {
      if (number < 0 || number >= pieces.length) return;
      at = number;
      say();
    },
    /** Read slower or faster, from the beginning of this sentence. @param {number} other */
    setRate(other) {
      rate = other;
      if (said) say();
    },
  };
}
