// @ts-check
/**
 * Takes out of a photo what says where, when and with what it was made; the picture itself stays as it is, byte for byte.
 *
 * Kept are what a picture needs to look right: its colours (ICC) and, of a JPEG, which side is up. What follows the end of the
 * picture goes too: some phones put a second picture there, with details of its own. Sources: JPEG ITU-T T.81 and Exif 2.3 (CIPA
 * DC-008), PNG W3C, WebP RFC 9649.
 */

/** @typedef {Uint8Array<ArrayBuffer>} Octets */
/** @typedef {{octets: Octets, isStripped: boolean, hadPlace: boolean}} Clean */

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const PNG_HEAD = 8;
const PNG_DETAILS = new Set(["eXIf", "tEXt", "iTXt", "zTXt", "tIME"]);
const WEBP_DETAILS = new Set(["EXIF", "XMP "]);
const WEBP_FLAGS = 0b0000_1100;

/**
 * @param {Octets} octets
 * @param {string} mediaType
 * @returns {Clean | undefined}  undefined: a format of which we cannot take it out, or a file that does not keep to it
 */
export function withoutDetails(octets, mediaType) {
  try {
    if (mediaType === "image/jpeg") return ofJpeg(octets);
    if (mediaType === "image/png") return ofPng(octets);
    return mediaType === "image/webp" ? ofWebp(octets) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @param {Octets} octets @returns {Clean | undefined} */
function ofJpeg(octets) {
  const view = viewOf(octets);
  const kept = [octets.subarray(0, 2)];
  let [at, hadPlace, up, isInScan] = [2, false, 1, false];
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) break;
    const end = marker === 0xff ? at + 1 : at + 2 + view.getUint16(at + 2);
    if (end > octets.length) return undefined;
    const segment = octets.subarray(at, end);
    if (marker === 0xe1 && startsWith(segment, 4, "Exif\0\0")) {
      const exif = readExif(segment.subarray(10));
      [up, hadPlace] = [exif.up || up, hadPlace || exif.hasPlace];
    }
    if (isPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const next = endOfScan(octets, at);
      kept.push(octets.subarray(at, next));
      [at, isInScan] = [next, true];
    }
  }
  if (!isInScan) return undefined;
  kept.push(octets.subarray(at, at + 2));
  if (up > 1) kept.splice(1, 0, exifOf(up));
  return cleaned(octets, kept, hadPlace);
}

/** Colours stay (JFIF, ICC, Adobe); Exif, XMP, IPTC, notes and further pictures go. @param {number} marker @param {Octets} segment */
function isPicture(marker, segment) {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return startsWith(segment, 4, "ICC_PROFILE\0");
  return marker === 0xe0 || marker === 0xee;
}

/** Where the next marker after picture data stands. @param {Octets} octets @param {number} from */
function endOfScan(octets, from) {
  for (let at = from; at < octets.length - 1; at++) {
    const marker = octets[at + 1];
    if (octets[at] === 0xff && marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  throw new RangeError("the picture does not end");
}

/** @param {Octets} tiff @returns {{up: number, hasPlace: boolean}} up: 1 to 8, or 0 */
function readExif(tiff) {
  const view = viewOf(tiff);
  const isLittle = startsWith(tiff, 0, "II");
  const found = { up: 0, hasPlace: false };
  try {
    const start = view.getUint32(4, isLittle);
    const count = view.getUint16(start, isLittle);
    for (let entry = 0; entry < count; entry++) {
      const tag = view.getUint16(start + 2 + entry * 12, isLittle);
      if (tag === GPS) found.hasPlace = true;
      if (tag === ORIENTATION) found.up = view.getUint16(start + 10 + entry * 12, isLittle);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found.up <= 8 ? found : { ...found, up: 0 };
}

/** Exif that says which side is up and nothing else. @param {number} up */
function exifOf(up) {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, up, 0, 0, 0, 0, 0, 0];
  return new Uint8Array([0xff, 0xe1, 0, tiff.length + 8, ...[..."Exif\0\0"].map((one) => one.charCodeAt(0)), ...tiff]);
}

/** @param {Octets} octets @returns {Clean | undefined} */
function ofPng(octets) {
  const view = viewOf(octets);
  const kept = [octets.subarray(0, PNG_HEAD)];
  let hadPlace = false;
  for (let at = PNG_HEAD; ; ) {
    const name = nameAt(octets, at + 4);
    const end = at + 12 + view.getUint32(at);
    if (end > octets.length) return undefined;
    if (name === "eXIf") hadPlace ||= readExif(octets.subarray(at + 8, end - 4)).hasPlace;
    if (!PNG_DETAILS.has(name)) kept.push(octets.subarray(at, end));
    if (name === "IEND") return cleaned(octets, kept, hadPlace);
    at = end;
  }
}

/** @param {Octets} octets @returns {Clean | undefined} */
function ofWebp(octets) {
  const view = viewOf(octets);
  const whole = Math.min(octets.length, view.getUint32(4, true) + 8);
  const kept = [octets.slice(0, 12)];
  let hadPlace = false;
  for (let at = 12; at + 8 <= whole; ) {
    const name = nameAt(octets, at);
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > octets.length) return undefined;
    const chunk = octets.slice(at, Math.min(end, octets.length));
    if (name === "EXIF") hadPlace ||= readExif(chunk.subarray(startsWith(chunk, 8, "Exif\0\0") ? 14 : 8)).hasPlace;
    if (name === "VP8X") chunk[8] &= ~WEBP_FLAGS;
    if (!WEBP_DETAILS.has(name)) kept.push(chunk);
    at = end;
  }
  viewOf(kept[0]).setUint32(4, kept.reduce((sum, one) => sum + one.length, 0) - 8, true);
  return cleaned(octets, kept, hadPlace);
}

/** @param {Octets} before @param {Octets[]} kept @param {boolean} hadPlace @returns {Clean} */
function cleaned(before, kept, hadPlace) {
  const octets = new Uint8Array(kept.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of kept) {
    octets.set(one, at);
    at += one.length;
  }
  return { octets, isStripped: octets.length !== before.length, hadPlace };
}

/** @param {Octets} octets @param {number} at @param {string} text */
const startsWith = (octets, at, text) => [...text].every((one, place) => octets[at + place] === one.charCodeAt(0));

/** @param {Octets} octets @param {number} at */
const nameAt = (octets, at) => String.fromCharCode(...octets.subarray(at, at + 4));

/** @param {Octets} octets */
const viewOf = (octets) => new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
