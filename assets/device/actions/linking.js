// @ts-check
/** The screen on which a code of an agency is used: from the address that a QR code holds, or by the camera. */

import { enter } from "../forms.js";
import { serviceForm } from "../forms/service.js";
import { readLink } from "../identity.js";
import { BY_CODE, fieldName, findService } from "../services.js";
import { world } from "../world.js";
import { scanFor, stopScanning } from "./scanning.js";

/** Go on with the code in the address, once the agencies are known; give what stops the camera. @param {string} ready @returns {() => void} */
export function followCode(ready) {
  const found = ready ? readLink(globalThis.location.hash) : null;
  if (found) useCode(found);
  const { pathname } = globalThis.location;
  return () => {
    if (globalThis.location.pathname !== pathname) stopScanning();
  };
}

/** Look for an agency's code with the camera. */
export function scanAgencyCode() {
  return scanFor((text) => {
    const found = readLink(text);
    return found !== null && useCode(found);
  });
}

/**
 * Fill in the code where the person agrees to show it; the address with the code goes out of the history.
 * @param {{agency: string, code: string}} found
 * @returns {boolean} false: its agency is not listed
 */
function useCode({ agency, code }) {
  if (!findService(world.get(), agency, BY_CODE)) {
    world.tell(world.get().texts("link-not-here"));
    return false;
  }
  const query = new URLSearchParams({ agency, service: BY_CODE });
  enter(serviceForm, { [fieldName("fact", "code")]: code }, { path: "/delen/dienst", query });
  world.go(`/delen/dienst?${query}`, { replace: true });
  return true;
}
