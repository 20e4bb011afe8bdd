// @ts-check
/** Reading a photographed letter: choosing the photo, loading what reads it once, reading, and stopping. */

import { takeChosen } from "../chosen_file.js";
import { letterWords } from "../data/letter_words.js";
import { keyOf } from "../form_states.js";
import { enter, here, startOver } from "../forms.js";
import { paperForm } from "../forms/paper.js";
import { TICKS, fieldsFrom, readingForm, todoFields } from "../forms/reading.js";
import { drawForReading } from "../letter/picture.js";
import { proposalsOf, wordCount } from "../letter/proposals.js";
import { isReaderHere, loadReader, startReader } from "../letter/reader.js";
import { world } from "../world.js";

/** Upright, on its right side, on its left side, upside down. */
const TURNS = [0, 1, 3, 2];
/** A letter that stands upright is read better than this. */
const GOOD_CONFIDENCE = 55;
const GOOD_WORDS = 15;
const PAPER = { path: "/papieren/wijzigen", query: new URLSearchParams() };

/** Ends when the person stops or leaves the screen. */
let running = new AbortController();

/** Take a photo in, and read it at once when all is there for it. @param {{target: EventTarget | null}} event */
export async function chooseLetter(event) {
  const place = here();
  await takeChosen(event, keyOf(readingForm, place), async ({ reference, remark }) => {
    stop();
    const file = reference ? JSON.stringify(reference) : "";
    enter(readingForm, { file, remark: remark ? JSON.stringify(remark) : "", read: "" }, place);
    tell({ step: "" });
    if (!reference) return;
    if (!reference.media_type.startsWith("image/")) tell({ step: "unfit" });
    else if (await isReaderHere()) await readLetter();
    else tell({ step: "ask" });
  });
}

/** Look whether letters can be read here, and end the reading when the person leaves. @returns {() => void} */
export function attend() {
  void isReaderHere().then((isHere) => tell({ isHere }));
  return () => {
    stop();
    tell({ step: "" });
  };
}

/** Read the photo that was chosen. */
export async function readLetter() {
  const place = here();
  const { file } = world.get().forms[keyOf(readingForm, place)]?.typed ?? {};
  if (!file) return;
  running.abort();
  running = new AbortController();
  const { signal } = running;
  tell({ step: "load", percent: 0 });
  try {
    const photo = await world.files().get(JSON.parse(file));
    const found = await readTurned(photo, signal);
    if (signal.aborted) return;
    if (typeof found === "string") return tell({ step: found });
    enter(readingForm, { read: JSON.stringify(found), ...fieldsFrom(found, world.get()) }, place);
    tell({ step: "done", isHere: true });
    requestAnimationFrame(() => document.getElementById("proposals")?.focus());
  } catch {
    // The reader did not come, or does not run on this phone: nothing of the person's is in it.
    if (!signal.aborted) tell({ step: (await isReaderHere()) ? "failed" : "no-reader" });
  } finally {
    if (running.signal === signal) running.abort();
  }
}

/**
 * Read a photo, turned until there are words in it.
 * @param {Blob} photo
 * @param {AbortSignal} signal
 * @returns {Promise<import("../letter/proposals.js").Proposals | "unfit" | "nothing">}
 */
async function readTurned(photo, signal) {
  const upright = await drawForReading(photo, 0);
  if (!upright) return "unfit";
  const parts = { signal, tell: (/** @type {number} */ percent) => !signal.aborted && tell({ percent }) };
  await loadReader(parts);
  const reader = await startReader(parts);
  let best = { text: "", worth: 0 };
  for (const turns of TURNS) {
    if (signal.aborted) return "nothing";
    tell({ step: turns === 0 ? "read" : "turn", percent: 0 });
    const picture = turns === 0 ? upright : await drawForReading(photo, turns);
    if (!picture) return "unfit";
    const { text, confidence } = await reader.read(picture);
    const words = wordCount(text);
    if (words * confidence > best.worth) best = { text, worth: words * confidence };
    // A photo without any letters has none when it is turned either.
    if ((words >= GOOD_WORDS && confidence >= GOOD_CONFIDENCE) || (turns === 0 && text.trim() === "")) break;
  }
  return proposalsOf(best.text, { today: world.get().today, names: letterWords }) ?? "nothing";
}

/** Take another proposal of the same kind; choosing it says that it is right. @param {import("../forms/reading.js").Proposed} field @param {string} value */
export function takeOther(field, value) {
  enter(readingForm, { [field]: value, [TICKS[field]]: "yes" });
}

/** Choose another thing to do; its day is to be confirmed anew. @param {{target: EventTarget | null}} event */
export function chooseTodo({ target }) {
  const { value } = /** @type {HTMLSelectElement} */ (target);
  const { typed } = world.get().forms[keyOf(readingForm, here())] ?? {};
  if (typed) enter(readingForm, { ...todoFields(typed, value, world.get()), is_due: "" });
}

/** Stop, and forget the photo and all that was read of it. */
export function forgetLetter() {
  stop();
  startOver(readingForm);
  tell({ step: "" });
  world.tell(world.get().texts("reading-forgotten"));
}

/** Go on by hand, with the photo that is there already. */
export function fillInByHand() {
  const { file } = world.get().forms[keyOf(readingForm, here())]?.typed ?? {};
  stop();
  if (file) enter(paperForm, { file, kind: "letter" }, PAPER);
  startOver(readingForm);
  tell({ step: "" });
  world.go(PAPER.path, { replace: true });
}

function stop() {
  running.abort();
}

/** @param {Partial<import("../world.js").Snapshot["reading"]>} part */
function tell(part) {
  const { reading } = world.get();
  world.change({ reading: { ...reading, ...part } });
}
