// @ts-check
/**
 * What begins when the app opens: language, the day, and the wallet that was open.
 */

import { followOtherTabs, readAppearance, showAppearance } from "./appearance.js";
import { today } from "./dates.js";
import { lookAtReminders } from "./due_reminders.js";
import { lookOut } from "./looking_out.js";
import { openLastWallet } from "./opening.js";
import { chooseLanguage, loadFirstTexts, whenWhole } from "./texts.js";
import { fetchShared } from "./shared_in.js";
import { keepDuties } from "./work/keeping_duties.js";
import { readUpdate, subscribeToUpdate } from "./update.js";
import { followWorker } from "./worker_messages.js";

const DAY_CHECK_MS = 60_000;

/**
 * @param {import("./world.js").World} world
 * @returns {() => void} stop
 */
export function start(world) {
  const appearance = readAppearance();
  const language = appearance.language || chooseLanguage(navigator.languages);
  world.change({ appearance, language, today: today(world.now()) });
  showAppearance(appearance, language);
  // Letters are in Dutch in every language: whoever shows one looks again.
  whenWhole((texts) => world.change(world.get().texts.language === texts.language ? { texts } : {}));
  if (language !== "nl") void loadFirstTexts(language).then((texts) => world.change(world.get().texts.language === language ? {} : { texts }));
  fetchShared(globalThis.location.search);
  void openLastWallet(world);

  const look = () => {
    const day = today(world.now());
    if (day !== world.get().today) world.change({ today: day });
    lookAtReminders(world);
  };
  const stopWorker = followWorker(world, () => wakeAgain(world));
  const stopReminders = world.subscribe(() => lookAtReminders(world));
  const stopLooking = lookOut(world);
  const stopDuties = keepDuties(world);
  const stopUpdate = subscribeToUpdate(() => world.change({ update: readUpdate() }));
  const stopFollowing = followOtherTabs(() => void import("./actions/settings.js").then(({ takeOver }) => takeOver()));
  const timer = setInterval(look, DAY_CHECK_MS);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    stopFollowing();
    stopUpdate();
    stopWorker();
    stopReminders();
    stopLooking();
    stopDuties();
    document.removeEventListener("visibilitychange", look);
  };
}

/** Tell the server where the browser wakes this phone now; a wallet that is locked does so when it opens. @param {import("./world.js").World} world */
async function wakeAgain(world) {
  const { state, example } = world.get();
  if (state !== "open" || example) return;
  const [{ current }, { wakingOf }] = await Promise.all([import("./current.js"), import("./companions.js")]);
  await wakingOf(current.session).again();
}
