// @ts-check
/**
 * The voices that read aloud: only those that are on the phone itself, since others would send the text of the screen to somebody.
 */

const VOICES_WAIT_MS = 1500;

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
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/u)[0] === language);
  return fitting.find((voice) => voice.name === wanted) ?? fitting.at(0);
}
