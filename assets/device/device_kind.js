// @ts-check
/** What a device is called before its person gives it a name. */

/**
 * Say what kind of device this is, as far as its browser says.
 * @param {{userAgent: string, maxTouchPoints?: number}} [navigator]
 * @returns {"iphone" | "ipad" | "android" | "tablet" | "computer" | "other"}
 */
export function deviceKind(navigator = globalThis.navigator) {
  const { userAgent = "", maxTouchPoints = 0 } = navigator ?? {};
  if (/iPhone/u.test(userAgent)) return "iphone";
  // An iPad says that it is a Mac; no Mac has a screen to touch.
  if (/iPad/u.test(userAgent) || (/Macintosh/u.test(userAgent) && maxTouchPoints > 1)) return "ipad";
  if (/Android/u.test(userAgent)) return /Mobile/u.test(userAgent) ? "android" : "tablet";
  return /Windows|Macintosh|Linux|CrOS/u.test(userAgent) ? "computer" : "other";
}

/** @param {import("./texts.js").Texts} texts @returns {string} */
export function usualName(texts) {
  return texts("device-name-usual", { kind: deviceKind() });
}
