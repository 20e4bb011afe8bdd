// @ts-check
/**
 * What begins when the app opens: language, the day, and the wallet that was open.
 */

import { readAppearance, showAppearance } from "./appearance.js";
import { today } from "./dates.js";
import { openLastWallet } from "./opening.js";
import { chooseLanguage, loadTexts } from "./texts.js";
import { readUpdate, subscribeToUpdate } from "./update.js";

const DAY_CHECK_MS = 60_000;

/**
 * @param {import("./world.js").World} world
 * @returns {() => void} stop
 */
export function start(world) {
  const appearance = readAppearance();
  const language = appearance.language || chooseLanguage(navigator.languages);
  world.change({ appearance, today: today(world.now()) });
  showAppearance(appearance, language);
  void loadTexts(language).then((texts) => world.change({ texts }));
  void openLastWallet(world);

  const look = () => {
    const day = today(world.now());
    if (day !== world.get().today) world.change({ today: day });
  };
  const stopUpdate = subscribeToUpdate(() => world.change({ update: readUpdate() }));
  const timer = setInterval(look, DAY_CHECK_MS);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    stopUpdate();
    document.removeEventListener("visibilitychange", look);
  };
}
