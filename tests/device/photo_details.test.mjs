// Details are taken out of photos; the picture stays as it was.
import assert from "node:assert/strict";
import { test } from "node:test";

import { withoutDetails } from "../../assets/device/photo_details.js";

// Eight by four points of one red, made by a canvas in Chromium.
const JPEG = bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdAHrB/9k=");
const PNG = bytes("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAIUlEQVR4AaTKMQ0AABDCwAb/0t7T4wAGmnQ7HXxalHZgAAAA///9k0NzAAAABklEQVQDAHnCDmGWSLoWAAAAAElFTkSuQmCC");
const WEBP = bytes("UklGRhoCAABXRUJQVlA4WAoAAAAgAAAABwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggLAAAAJABAJ0BKggABAACwEwloAJ0ugADmAD+8DhD4rfUDRTf/Vof+rQ/9Wh+twAA");

/** @param {string} text  base64 */
function bytes(text) {
  return Uint8Array.from(Buffer.from(text, "base64"));
}

const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? Buffer.from(part, "latin1") : part)]));
const u32 = (number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const segment = (marker, ...content) => join([0xff, marker, (join(...content).length + 2) >> 8, (join(...content).length + 2) & 255], ...content);
/** Exif with which side is up and a place, in either order of bytes. */
const tiff = (up, order = "II") => {
  const two = (number) => (order === "II" ? [number & 255, number >> 8] : [number >> 8, number & 255]);
  const four = (number) => (order === "II" ? [...two(number), 0, 0] : [0, 0, ...two(number)]);
  return join(order, two(42), four(8), two(2), two(0x0112), two(3), four(1), two(up), [0, 0], two(0x8825), two(4), four(1), four(38), four(0), "Amsterdam");
};
const behind = (picture, ...parts) => join(picture.slice(0, 2), ...parts, picture.slice(2));
const has = (octets, text) => Buffer.from(octets).includes(text);

for (const order of ["II", "MM"]) {
  test(`a JPEG loses its place and keeps which side is up (${order})`, () => {
    const photo = join(
      behind(JPEG, segment(0xe1, "Exif\0\0", tiff(6, order)), segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x/>"), segment(0xed, "Photoshop 3.0\0"), segment(0xfe, "Jansen"), segment(0xe2, "MPF\0"), segment(0xe2, "ICC_PROFILE\0colours")),
      behind(JPEG, segment(0xe1, "Exif\0\0", tiff(1, order))),
    );
    const { octets, isStripped, hadPlace } = withoutDetails(photo, "image/jpeg");
    assert.deepEqual([isStripped, hadPlace], [true, true]);
    for (const text of ["Amsterdam", "adobe.com", "Photoshop", "Jansen", "MPF"]) assert.ok(!has(octets, text), text);
    assert.ok(has(octets, "ICC_PROFILE"));
    // Which side is up, big end first, and nothing else.
    assert.ok(has(octets, Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])));
    const again = withoutDetails(octets, "image/jpeg");
    assert.deepEqual([again.isStripped, again.hadPlace], [false, false]);
    assert.deepEqual(again.octets, octets);
  });
}

test("a JPEG without details stays byte for byte", () => {
  const { octets, isStripped, hadPlace } = withoutDetails(JPEG, "image/jpeg");
  assert.deepEqual([octets, isStripped, hadPlace], [JPEG, false, false]);
});

test("a PNG and a WebP lose theirs", () => {
  const chunk = (name, ...content) => join(u32(join(...content).length), name, ...content, [0, 0, 0, 0]);
  const png = join(PNG.slice(0, 33), chunk("eXIf", tiff(1)), chunk("tEXt", "Author\0Jansen"), PNG.slice(33), "behind the end");
  const cleanPng = withoutDetails(png, "image/png");
  assert.deepEqual([cleanPng.octets, cleanPng.hadPlace], [PNG, true]);
  const size = (number) => u32(number).reverse();
  const exif = tiff(1);
  const extended = join("VP8X", size(10), [0b0000_1000, 0, 0, 0, 7, 0, 0, 3, 0, 0]);
  const body = join("WEBP", extended, WEBP.slice(12), "EXIF", size(exif.length), exif, exif.length % 2 ? [0] : []);
  const clean = withoutDetails(join("RIFF", size(body.length), body), "image/webp");
  assert.ok(clean.hadPlace && !has(clean.octets, "Amsterdam"));
  assert.equal(new DataView(clean.octets.buffer).getUint32(4, true), clean.octets.length - 8);
  assert.equal(clean.octets[20], 0);
});

test("what does not keep to its format, or another one, is left alone", () => {
  for (let length = 0; length < JPEG.length - 1; length++) assert.equal(withoutDetails(JPEG.slice(0, length), "image/jpeg"), undefined, `${length}`);
  for (let length = 0; length < PNG.length - 1; length++) assert.equal(withoutDetails(PNG.slice(0, length), "image/png"), undefined, `${length}`);
  assert.equal(withoutDetails(JPEG, "image/heic"), undefined);
  assert.equal(withoutDetails(behind(JPEG, segment(0xe1, "Exif\0\0", "II")), "image/jpeg").hadPlace, false);
});
