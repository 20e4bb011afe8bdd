// @ts-check
/**
 * Reading the screen aloud, only with voices that are on the phone itself: other voices would send
 * the text of the screen to somebody.
 */

import { world } from "./world.js";

const MOST_CHARACTERS = 220;
const VOICES_WAIT_MS = 1500;
const blocks = "h1, h2, h3, p, li, label, legend, dt, dd, button, summary, th, td";

/** Read the screen, or stop. */
export async function readAloud() {
  const { speechSynthesis } = globalThis;
  if (world.get().speech === "reading") {
    speechSynthesis.cancel();
    world.change({ speech: "silent" });
    return;
  }
  const { texts, appearance } = world.get();
  const voice = chooseVoice(await localVoices(), texts.language, appearance.voice);
  if (!voice) {
    world.change({ speech: "no-voice" });
    world.tell(texts("no-voice"));
    return;
  }
  const sentences = textsOf(document.querySelector("main")).flatMap(inPieces);
  speechSynthesis.cancel();
  world.change({ speech: "reading" });
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (index === sentences.length - 1) utterance.onend = () => world.change({ speech: "silent" });
    speechSynthesis.speak(utterance);
  });
}

/** Stop reading: the person went to another screen. */
export function stopReading() {
  globalThis.speechSynthesis?.cancel();
  if (world.get().speech !== "silent") world.change({ speech: "silent" });
}

/**
 * Give the voices that are on the phone itself; some browsers know them only after a while.
 * @returns {Promise<SpeechSynthesisVoice[]>}
 */
export async function localVoices() {
  const { speechSynthesis } = globalThis;
  if (!speechSynthesis) return [];
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, VOICES_WAIT_MS);
    });
  }
  return speechSynthesis.getVoices().filter((voice) => voice.localService);
}

/**
 * @template {{lang: string, name: string}} Voice
 * @param {Voice[]} voices
 * @param {string} language
 * @param {string} wanted  The name of a voice, or ""
 */
export function chooseVoice(voices, language, wanted) {
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().startsWith(language));
  return fitting.find((voice) => voice.name === wanted) ?? fitting.at(0);
}

/**
 * Give what is read of a screen, in order, each piece once.
 * @param {Element | null} screen
 */
function textsOf(screen) {
  const found = [...(screen?.querySelectorAll(blocks) ?? [])];
  return found
    .filter((block) => !block.querySelector(blocks) && block.checkVisibility())
    .map((block) => /** @type {HTMLElement} */ (block).innerText.replace(/\s+/gu, " ").trim())
    .filter(Boolean);
}

/**
 * Cut a long text at its sentences: some voices stop in the midst of one that is too long.
 * @param {string} text
 */
export function inPieces(text) {
  if (text.length <= MOST_CHARACTERS) return [text];
  return text.match(/[^.!?]+[.!?]*\s*/gu)?.map((piece) => piece.trim()) ?? [text];
}
