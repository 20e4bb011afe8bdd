// @ts-check
/** "Was dit scherm duidelijk?": what is typed is kept nowhere, and sent only by the button. */

import { choiceField, textField } from "../fields.js";
import { isEnough, reasonsAt, screenOf } from "../opinions/asked.js";
import { world } from "../world.js";

const MOST_WORDS = 200;

/** @type {import("../form_states.js").Form} */
export const opinionForm = {
  name: "opinion",
  // What is typed belongs to nobody, and needs no lock.
  isSecret: true,
  key: (place) => screenOf(place),
  fields: (_, place) => ({ clear: choiceField(["yes", "no"]), reason: choiceField(["", ...reasonsAt(screenOf(place))]), words: textField({ most: MOST_WORDS }) }),
  begin: () => ({}),
  async save({ clear, reason, words }, { texts }, place) {
    const { sendOpinion } = await import("../opinions/shown.js");
    try {
      await sendOpinion({ screen: screenOf(place), clear: clear === "yes", reason, words });
      world.tell(texts("opinion-thanks"));
    } catch (error) {
      if (!isEnough(error)) throw error;
      world.tell(texts("opinion-enough"));
    }
    world.go(screenOf(place), { replace: true });
  },
};
