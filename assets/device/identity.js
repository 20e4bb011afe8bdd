// @ts-check
// Says to an agency who one is: reads its code and proves it for this wallet's key, without sending it (wire.py, section 7).
import { hash } from "./crypto.js";
import { b64encode, concat, decodeCode, utf8 } from "./encoding.js";

/** The path of the address in the QR code of an agency; the OIN, a dot and the code stand behind its "#". */
export const LINK_PATH = "/delen/koppelen";
const HINT = utf8("plein-identity-hint-v1\0");
const HINT_BYTES = 6;
const BLOCK_BYTES = 64;

/** @typedef {import("./encoding.js").Octets} Octets */

/**
 * Read what stands behind the "#" of the address in a QR code.
 * @param {string} text  an address, or what follows its "#"
 * @returns {{agency: string, code: string} | null}  null: not of an agency
 */
export function readLink(text) {
  const found = /^([0-9]{20})\.([0-9A-Za-z-]{28,40})$/.exec(text.slice(text.lastIndexOf("#") + 1));
  if (!found || !isCode(found[2])) return null;
  return { agency: found[1], code: found[2] };
}

/**
 * Make what is sent in the place of a code.
 * @param {string} text  the code as typed
 * @param {{agency: string, sign: {thumb: string}}} link  the wallet's keys for this agency
 * @param {string} label  what the agency asked for, in words
 * @returns {Promise<import("./submissions.js").Fact[]>}
 * @throws {import("./errors.js").InputError} `code-mistyped`
 */
export async function proveCode(text, { agency, sign }, label) {
  const code = decodeCode(text);
  const hint = b64encode((await hash(concat(HINT, code))).subarray(0, HINT_BYTES));
  const proof = b64encode(await hmac(code, utf8(`plein-identity-v1\0${agency}\0${sign.thumb}`)));
  return Object.entries({ hint, proof }).map(([name, value]) => ({ name, label, value, unit: "", source: "self" }));
}

/** The field of a code: it holds what was typed, of 28 characters without a slip of the pen. @returns {import("./fields.js").Field} */
export function codeField() {
  return {
    read(typed) {
      if (typed.trim() === "") return { problem: { key: "code-missing" } };
      const code = readLink(typed)?.code ?? typed;
      return isCode(code) ? { value: code } : { problem: { key: "error-code-mistyped" } };
    },
    write: (value) => value ?? "",
  };
}

/** @param {string} text */
function isCode(text) {
  try {
    decodeCode(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * HMAC-SHA256 (RFC 2104).
 * @param {Octets} key  at most 64 octets @param {Octets} message
 * @returns {Promise<Octets>} 32
 */
async function hmac(key, message) {
  const block = new Uint8Array(BLOCK_BYTES);
  block.set(key);
  const inner = await hash(concat(block.map((octet) => octet ^ 0x36), message));
  return hash(concat(block.map((octet) => octet ^ 0x5c), inner));
}
