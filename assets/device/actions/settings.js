// @ts-check
/** What a person changes at the screen Instellingen: language, colours, letters, voice. */

import { keepAppearance, readAppearance, showAppearance } from "../appearance.js";
import { localVoices } from "../voices.js";
import { loadTexts } from "../texts.js";
import { world } from "../world.js";

/** @param {import("../texts.js").Language} language */
export async function chooseLanguage(language) {
  const texts = await loadTexts(language);
  // What was said before stands in the other language.
  world.change({ texts, language, notice: undefined });
  change({ language });
}

/** Show this screen in Dutch, or in the person's own language again; what was typed stays. */
export async function turnDutch() {
  const { texts, language, appearance } = world.get();
  const shown = await loadTexts(texts.language === language ? "nl" : language);
  world.change({ texts: shown, notice: undefined });
  showAppearance(appearance, shown.language);
}

/**
 * Take a choice of a group of radio buttons, named after what it changes.
 * @param {{target: EventTarget | null}} event
 */
export async function choose({ target }) {
  const { name, value } = /** @type {HTMLInputElement} */ (target);
  if (name === "language") await chooseLanguage(/** @type {any} */ (value));
  else change({ [name]: value });
}

/** Take over what was chosen in another tab. */
export async function takeOver() {
  const appearance = readAppearance();
  const language = appearance.language || world.get().language;
  const texts = await loadTexts(language);
  world.change({ appearance, texts, language });
  showAppearance(appearance, language);
}

/** Find the voices of this phone for the screen; give what forgets nothing. */
export function findVoices() {
  void localVoices().then((voices) =>
    world.change({ voices: voices.map(({ name, lang }) => ({ name, lang })) }),
  );
  return () => {};
}

/** @param {Partial<import("../appearance.js").Appearance>} part */
function change(part) {
  const appearance = { ...world.get().appearance, ...part };
  world.change({ appearance });
  keepAppearance(appearance);
  showAppearance(appearance, world.get().texts.language);
}
