// @ts-check
/**
 * What a file really is, by its first bytes; its name and what the browser says may lie.
 *
 * Source: the magic numbers of each format (PDF ISO 32000, JPEG ITU-T T.81, PNG W3C, GIF89a, WebP RFC
 * 9649, HEIF ISO 23008-12, ZIP APPNOTE, TIFF 6.0).
 */

const HEAD_BYTES = 16;
const UNKNOWN = "application/octet-stream";

/** @type {Array<[mediaType: string, at: number, bytes: string]>} */
const signatures = [
  ["application/pdf", 0, "%PDF-"],
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/png", 0, "\x89PNG\r\n\x1a\n"],
  ["image/gif", 0, "GIF8"],
  ["image/webp", 8, "WEBP"],
  ["image/heic", 4, "ftyphei"],
  ["image/heic", 4, "ftypmif1"],
  ["image/avif", 4, "ftypavif"],
  ["image/tiff", 0, "II*\x00"],
  ["image/tiff", 0, "MM\x00*"],
  ["application/zip", 0, "PK\x03\x04"],
];

/** Types of which many share one form; what is claimed then is believed. */
const families = {
  "application/zip": /^application\/(zip|vnd\.|x-zip|epub)/u,
  [UNKNOWN]: /^(?!application\/pdf|image\/(?!svg))/u,
};

/** What a browser can show inside the app. */
const shown = new Set(["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"]);

/**
 * @param {Blob} file
 * @returns {Promise<{mediaType: string, isLying: boolean}>} isLying: it says that it is something else
 */
export async function recogniseFile(file) {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const text = String.fromCharCode(...head);
  const found = signatures.find(([, at, bytes]) => text.startsWith(bytes, at))?.[0] ?? UNKNOWN;
  const claimed = file.type || UNKNOWN;
  const family = families[/** @type {keyof typeof families} */ (found)];
  if (family?.test(claimed)) return { mediaType: claimed, isLying: false };
  const isSame = claimed === found || claimed === UNKNOWN || isAnotherName(claimed, found);
  return { mediaType: found, isLying: !isSame };
}

/**
 * Say how a file can be looked at inside the app.
 * @param {string} mediaType
 * @returns {"image" | "pdf" | "none"}
 */
export function viewerOf(mediaType) {
  if (shown.has(mediaType)) return "image";
  return mediaType === "application/pdf" ? "pdf" : "none";
}

/**
 * @param {string} claimed
 * @param {string} found
 */
function isAnotherName(claimed, found) {
  const names = [
    ["image/heic", "image/heif", "image/heic-sequence"],
    ["image/jpeg", "image/jpg", "image/pjpeg"],
    ["application/pdf", "application/x-pdf"],
  ];
  return names.some((group) => group.includes(claimed) && group.includes(found));
}
