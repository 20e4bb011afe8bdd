// @ts-check
/** Hands a PDF that is made on this phone to another app, or saves it where the browser cannot do that. */

import { makePdf, missingCharacters } from "../pdf/making.js";
import { world } from "../world.js";
import { shareFile } from "./share_file.js";

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
  await shareFile(new Blob([bytes], { type: "application/pdf" }), `${fileName(name)}.pdf`, model.title);
}

/** Give a name that every system takes for a file. @param {string} name */
export const fileName = (name) => name.replaceAll(UNFIT, " ").replaceAll(/\s+/gu, " ").trim().slice(0, MOST_CHARACTERS).trim() || "Plein";
