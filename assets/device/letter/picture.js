// @ts-check
/** A photo of a letter, made fit for reading: upright, not larger than needed, in shades of grey. */

/** About 200 dots an inch of A4: more makes reading slow and not better. */
const MOST_SIDE = 2400;
/** Of less than this a line of print is too small to read. */
const LEAST_SIDE = 300;

/**
 * Draw a photo for the reader.
 * @param {Blob} photo
 * @param {number} turns  Quarter turns to the right
 * @returns {Promise<Blob | undefined>} PNG; undefined: it is no picture that this browser knows, or far too small or large
 */
export async function drawForReading(photo, turns) {
  const image = await createImageBitmap(photo).catch(() => undefined);
  if (!image || Math.max(image.width, image.height) < LEAST_SIDE) return undefined;
  const scale = Math.min(1, MOST_SIDE / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const isOnSide = turns % 2 === 1;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = isOnSide ? [height, width] : [width, height];
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(image, -width / 2, -height / 2, width, height);
  image.close();
  const drawn = await new Promise((/** @type {(blob: Blob | null) => void} */ done) => canvas.toBlob(done, "image/png"));
  // Lets go of the memory at once, which Safari else keeps for a while.
  canvas.width = canvas.height = 0;
  return drawn ?? undefined;
}
