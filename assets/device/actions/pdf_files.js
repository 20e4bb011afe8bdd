// @ts-check
/** Hands a PDF that is made on this phone to another app, or saves it where the browser cannot do that. */

import { makePdf, missingCharacters } from "../pdf/making.js";
import { world } from "../world.js";
import { save } from "./saving.js";

/** What no system takes in the name of a file. */
const UNFIT = /[\p{Cc}<>:"/\\|?*]+/gu;
const MOST_CHARACTERS = 80;

/**
 * Make a PDF and hand it over; what cannot be written in it is told.
 * @param {Omit<import("../pdf/making.js").PdfModel, "created">} model
 * @param {string} name  of the file, without its ending
 */
export async function handPdf(model, name) {
  const { texts } = world.get();
  const whole = { ...model, created: new Date(world.now()) };
  let bytes;
  try {
    bytes = await makePdf(whole);
  } catch {
    world.tell(texts("pdf-failed"));
    return;
  }
  const missing = await missingCharacters(whole);
  if (missing) world.tell(texts("pdf-missing", { signs: [...missing].join(" ") }));
  await handFile(new File([bytes], `${fileName(name)}.pdf`, { type: "application/pdf" }));
}

/**
 * Open the browser's sheet for sharing with a file, or save the file.
 * @param {File} file
 */
export async function handFile(file) {
  const data = { files: [file] };
  if (!navigator.canShare?.(data)) return save(file, file.name);
  try {
    await navigator.share(data);
  } catch (error) {
    // The person closed the sheet; or there was none, since making the file took the browser too long.
    if (error instanceof DOMException && error.name === "AbortError") return;
    save(file, file.name);
  }
}

/** Give a name that every system takes for a file. @param {string} name */
export const fileName = (name) => name.replaceAll(UNFIT, " ").replaceAll(/\s+/gu, " ").trim().slice(0, MOST_CHARACTERS).trim() || "Plein";
