// @ts-check
/**
 * Speaking a question, only where the phone itself turns it into text: then no sound leaves it (Web Speech API, `processLocally`). Where
 * that cannot be, nothing listens.
 */

import { localeOf } from "../writing.js";

/** @typedef {"unknown" | "absent" | "here" | "listening"} Hearing */

/** @type {Hearing} */
let hearing = "unknown";
/** @type {any} */
let running;

/** Tell whether this phone can listen. */
export const hearingNow = () => hearing;

/**
 * Ask the browser whether it turns speech of a language into text on the phone itself.
 * @param {import("../data/languages.js").Language} language
 * @param {any} Recognition
 * @returns {Promise<Hearing>}
 */
export async function learnHearing(language, Recognition = recognition()) {
  try {
    const isHere = Recognition?.available && "processLocally" in Recognition.prototype && (await Recognition.available({ langs: [localeOf(language)], processLocally: true })) === "available";
    hearing = isHere ? "here" : "absent";
  } catch {
    // A policy of the browser or of the organisation that forbids it.
    hearing = "absent";
  }
  return hearing;
}

/**
 * Listen to one question.
 * @param {import("../data/languages.js").Language} language
 * @param {{hear: (text: string) => void, end: (isFailed: boolean) => void}} told
 * @param {any} Recognition
 */
export function listen(language, { hear, end }, Recognition = recognition()) {
  if (hearing !== "here") return;
  running = Object.assign(new Recognition(), { lang: localeOf(language), processLocally: true, continuous: true, interimResults: false });
  let isFailed = false;
  running.onresult = (/** @type {any} */ { results, resultIndex }) => hear(Array.from(results).slice(resultIndex).filter(({ isFinal }) => isFinal).map(([first]) => first.transcript.trim()).join(" "));
  running.onerror = () => (isFailed = true);
  running.onend = () => {
    hearing = "here";
    running = undefined;
    end(isFailed);
  };
  hearing = "listening";
  running.start();
}

/** Listen no longer; what was heard stays. */
export function stopListening() {
  running?.stop();
}

const recognition = () => /** @type {any} */ (globalThis).SpeechRecognition ?? /** @type {any} */ (globalThis).webkitSpeechRecognition;
