// @ts-check
/** Draws a QR code as the path of an SVG. */

const BORDER_MODULES = 2;

/**
 * Draw a text as a QR code, one unit a module, with the white border that cameras need.
 * @param {string} text  "": nothing
 * @param {typeof import("qr").default} encode  The package that knows the code, however it was loaded
 */
export function drawSquares(text, encode) {
  if (!text) return { path: "", size: 1 };
  const rows = encode(text, "raw", { border: BORDER_MODULES });
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { path, size: rows.length };
}
