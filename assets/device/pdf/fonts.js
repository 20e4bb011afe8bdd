// @ts-check
/** The letters of a PDF, Open Sans in two weights, from our own origin. */

const FILES = { regular: "/lettertype/open-sans.ttf", bold: "/lettertype/open-sans-halfvet.ttf" };

/** @typedef {{regular: Uint8Array, bold: Uint8Array}} Fonts  TrueType files */

/**
 * @returns {Promise<Fonts>}
 * @throws {Error} a file did not come
 */
export async function loadFonts() {
  const [regular, bold] = await Promise.all([load(FILES.regular), load(FILES.bold)]);
  return { regular, bold };
}

/** @param {string} path */
async function load(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
