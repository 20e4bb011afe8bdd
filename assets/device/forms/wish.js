// @ts-check
/** What a person would like next: one of a list, counted without a name. */

import { choiceField } from "../fields.js";
import { WISHES, isEnough } from "../opinions/asked.js";
import { loadShown, sendWish } from "../opinions/shown.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const wishForm = {
  name: "wish",
  isSecret: true,
  key: () => "",
  fields: { wish: choiceField(WISHES) },
  begin: () => ({}),
  async save({ wish }, { texts }) {
    try {
      await sendWish(wish);
      world.tell(texts("opinion-thanks"));
    } catch (error) {
      if (!isEnough(error)) throw error;
      world.tell(texts("opinion-enough"));
    }
    await loadShown();
  },
};
