// @ts-check
/**
 * Reading the screen aloud; what does it (`aloud/`) is fetched when somebody asks for it.
 */

import { world } from "./world.js";

const aloud = () => import("./aloud/reading.js");

/** Read the screen, or stop. */
export async function readAloud() {
  const { begin, stop } = await aloud();
  await (isActive() ? stop() : begin());
}

/** Stop reading: the person went to another screen. */
export function stopReading() {
  if (isActive()) void aloud().then(({ stop }) => stop());
}

export async function pauseReading() {
  (await aloud()).pause();
}

export async function goOnReading() {
  (await aloud()).goOn();
}

/** Read slower (-1) or faster (1). @param {number} step */
export async function changeRate(step) {
  (await aloud()).changeRate(step);
}

/** Say a few words, such as those of a picture. @param {string} words */
export async function say(words) {
  await (await aloud()).say(words);
}

/** Read the Dutch text with the Dutch voice, where the phone has no voice for the person's own language. */
export async function readInDutch() {
  await (await aloud()).beginInDutch();
}

const isActive = () => !["silent", "no-voice"].includes(world.get().speech);
