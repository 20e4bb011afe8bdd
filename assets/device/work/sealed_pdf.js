// @ts-check
/**
 * A PDF that says whether it was changed: after its end stands one line of comment with the proof as JSON and a digest of every
 * byte before that digest. Readers of PDF skip it (ISO 32000-2, 7.2.4). It shows that nothing was changed since it was made; it does
 * not show who made it.
 *
 *   <bytes of the PDF> LF "%plein-proof-v1 " b64(JSON) " " b64(SHA-256 of all before this digest) LF
 */

import { hash } from "../crypto.js";
import { b64decode, b64encode, canonicalJson, concat, fromUtf8, utf8 } from "../encoding.js";
import { changedIn } from "./proof.js";

/**
 * @typedef {import("../encoding.js").Octets} Octets
 * @typedef {import("./proof.js").Proof} Proof
 * @typedef {{state: "whole" | "changed" | "none", proof?: Proof, wrong: number[]}} Finding  none: no proof of Plein
 */

const MARK = "\n%plein-proof-v1 ";
const SEAL = /^[\w-]* (?<digest>[\w-]{43})\n$/u;
const DIGEST_CHARACTERS = 43;
const JSON_START = "{";

/** @param {Octets} pdf @param {Proof} proof @returns {Promise<Octets>} */
export async function sealPdf(pdf, proof) {
  const told = concat(pdf, utf8(`${MARK}${b64encode(utf8(JSON.stringify(proof)))} `));
  return concat(told, utf8(`${b64encode(await hash(told))}\n`));
}

/**
 * Look whether a file is as it was made: a sealed PDF, or the JSON of a proof alone.
 * @param {Octets} octets  of anybody
 * @returns {Promise<Finding>}
 */
export async function checkFile(octets) {
  return octets[0] === JSON_START.charCodeAt(0) ? checkJson(octets) : checkPdf(octets);
}

/** @param {Octets} octets @returns {Promise<Finding>} */
async function checkPdf(octets) {
  // One character a byte, whatever the bytes are.
  const text = new TextDecoder("latin1").decode(octets);
  const start = text.lastIndexOf(MARK);
  if (start < 0) return { state: "none", wrong: [] };
  const told = text.slice(start + MARK.length);
  const digest = SEAL.exec(told)?.groups?.digest;
  const isWhole = digest === b64encode(await hash(octets.subarray(0, octets.length - DIGEST_CHARACTERS - 1)));
  const { proof, wrong } = await readProof(fromB64(told.split(" ", 1)[0]));
  return { state: isWhole && proof && wrong.length === 0 ? "whole" : "changed", ...(proof && { proof }), wrong };
}

/** @param {Octets} octets @returns {Promise<Finding>} */
async function checkJson(octets) {
  const { proof, wrong, isAsWritten } = await readProof(octets);
  if (!proof) return { state: "none", wrong };
  return { state: wrong.length || !isAsWritten ? "changed" : "whole", proof, wrong };
}

/** @param {Octets} octets @returns {Promise<{proof?: Proof, wrong: number[], isAsWritten?: boolean}>} */
async function readProof(octets) {
  try {
    const text = fromUtf8(octets);
    const proof = JSON.parse(text);
    const wrong = await changedIn(proof);
    // A member that stands there twice is read in two ways; what we write has each once, and no spaces.
    return { proof, wrong, isAsWritten: wrong.length === 0 && [JSON.stringify(proof), canonicalJson(proof)].includes(text) };
  } catch {
    // Whatever cannot be read is no proof that is whole.
    return { wrong: [] };
  }
}

/** @param {string} text @returns {Octets} none where it is no base64url */
function fromB64(text) {
  try {
    return b64decode(text);
  } catch {
    return new Uint8Array();
  }
}
