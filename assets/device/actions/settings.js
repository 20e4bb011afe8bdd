// @ts-check
/** What a person changes at the screen Instellingen: language, colours, letters, voice. */

import { keepAppearance, showAppearance } from "../appearance.js";
import { loadTexts } from "../texts.js";
import { world } from "../world.js";

/** @param {import("../texts.js").Language} language */
export async function chooseLanguage(language) {
  const texts = await loadTexts(language);
  world.change({ texts });
  change({ language });
}

/** @param {Partial<import("../appearance.js").Appearance>} part */
function change(part) {
  const appearance = { ...world.get().appearance, ...part };
  world.change({ appearance });
  keepAppearance(appearance);
  showAppearance(appearance, world.get().texts.language);
}
