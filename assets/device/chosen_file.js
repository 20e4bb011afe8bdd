// @ts-check
/**
 * Takes in a file that a person chose: checked, and kept at once, so that it survives what a form survives.
 *
 * Before the first lock nothing real may be stored: then the file stays in the memory of this page until the
 * lock has been chosen, and is taken in as if it were chosen then.
 */

import { PleinError } from "./errors.js";
import { recogniseFile } from "./file_kinds.js";
import { askForLock } from "./forms.js";
import { sayError } from "./texts.js";
import { world } from "./world.js";

/** @typedef {{key: string, places: Record<string, string>}} Remark */
/**
 * @typedef {object} Taken
 * @property {import("./data/shapes.js").FileReference} [reference]  Without it nothing was taken, and the remark says why
 * @property {string} title
 * @property {Remark} [remark]
 */

const MOST_BYTES = 25 * 1024 * 1024;

/** What waits for the lock of a wallet, the last one a field. @type {Map<string, {wallet: string, take: () => Promise<void>}>} */
const waiting = new Map();

/**
 * Take in what was chosen in a file control, at once or when there is a lock; what went wrong is told.
 * @param {{target: EventTarget | null}} event
 * @param {string} field  Which form and field it is for
 * @param {(taken: Taken, file: File) => Promise<unknown> | unknown} use
 */
export async function takeChosen({ target }, field, use) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  // The same file may be chosen again after a problem.
  control.value = "";
  const take = async () => {
    try {
      await use(await takeFile(file), file);
    } catch (error) {
      if (!(error instanceof PleinError)) throw error;
      world.tell(sayError(world.get().texts, error));
    }
  };
  return isUnfit(file) ? take() : takeLater(field, take);
}

/**
 * Take in something that was chosen, at once or when there is a lock.
 * @param {string} field  Which form and field it is for
 * @param {() => Promise<void>} take
 */
export async function takeLater(field, take) {
  const { must_lock, access } = world.get();
  if (!must_lock) return take();
  waiting.set(field, { wallet: access.chosen, take });
  askForLock();
}

/** Take in what waited for the lock of the wallet that is open. */
export async function takeWaiting() {
  const { chosen } = world.get().access;
  const all = [...waiting.values()];
  waiting.clear();
  for (const { wallet, take } of all) if (wallet === chosen) await take();
}

/**
 * @param {File} file
 * @returns {Promise<Taken>}
 * @throws {import("./errors.js").PleinError} it could not be kept
 */
async function takeFile(file) {
  const title = titleOf(file.name);
  const places = { name: file.name };
  if (isUnfit(file)) return { title, remark: { key: file.size === 0 ? "file-empty" : "file-too-large", places } };
  const { mediaType, isLying } = await recogniseFile(file);
  const { content, remark } = await withoutPlace(file, mediaType);
  const reference = await world.files().put(new Blob([content], { type: mediaType }), file.name);
  const { isActive } = await import("./active_files.js");
  if (await isActive(file, mediaType)) return { reference, title, remark: { key: "file-active", places } };
  const told = isLying ? { key: "file-lies", places: { ...places, kind: mediaType } } : remark && { key: remark, places };
  return { reference, title, ...(told && { remark: told }) };
}

/**
 * Take out of a photo where and when it was made; what was done, or could not be, is told.
 * @param {File} file
 * @param {string} mediaType
 * @returns {Promise<{content: BlobPart, remark?: string}>}
 */
async function withoutPlace(file, mediaType) {
  if (!mediaType.startsWith("image/")) return { content: file };
  const { withoutDetails } = await import("./photo_details.js");
  const clean = withoutDetails(new Uint8Array(await file.arrayBuffer()), mediaType);
  if (!clean) return { content: file, remark: "photo-keeps-details" };
  return { content: clean.octets, ...(clean.hadPlace && { remark: "photo-without-place" }) };
}

/** What a file is called where nobody gave it another name. @param {string} name */
export const titleOf = (name) => name.replace(/\.[^.]{1,5}$/u, "").replace(/[_-]+/gu, " ").trim();

/** @param {File} file */
const isUnfit = ({ size }) => size === 0 || size > MOST_BYTES;
