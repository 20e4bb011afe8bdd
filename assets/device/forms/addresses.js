// @ts-check
/** The form of the addresses on a letter: the sender's, that of the agency, and where the window of the envelope is. */

import { saveRecords } from "../actions/records.js";
import { choiceField, linesField } from "../fields.js";
import { FROM, MOST_LINES, WINDOW, toOf } from "../paper/letter_parts.js";
import { recordOf } from "../records.js";
import { letterView } from "../views/letters.js";
import { world } from "../world.js";

const MOST_CHARACTERS = 200;
export const SIDES = ["left", "right"];

/** @type {import("../form_states.js").Form} */
export const addressesForm = {
  name: "addresses",
  key: ({ query }) => `${query.get("id") ?? ""} ${query.get("bij") ?? ""}`,
  fields: { from: linesField({ most: MOST_CHARACTERS }), to: linesField({ most: MOST_CHARACTERS }), side: choiceField(SIDES) },
  begin(snapshot, place) {
    const kept = (/** @type {string} */ id) => recordOf(snapshot, "setting", id)?.value;
    return { from: kept(FROM), to: kept(toOf(letterView(snapshot, place).agency)), side: kept(WINDOW) ?? "left" };
  },
  check: ({ from, to }) => ({ from: tooMany(from), to: tooMany(to) }),
  async save({ from, to, side }, snapshot, place) {
    const named = Object.entries({ [FROM]: from, [toOf(letterView(snapshot, place).agency)]: to, [WINDOW]: side });
    await saveRecords(named.map(([id, value]) => ({ type: "setting", id, fields: { name: id, value } })));
    world.tell(snapshot.texts("addresses-saved"));
  },
};

/** @param {string} lines */
const tooMany = (lines) => (lines.split("\n").length > MOST_LINES ? { key: "addresses-lines", places: { most: MOST_LINES } } : undefined);
