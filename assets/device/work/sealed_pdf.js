// @ts-check
/**
 * A PDF that says whether it was changed: after its end stands one line of comment with the proof as JSON and a digest of every
 * byte before that digest. Readers of PDF skip it (ISO 32000-2, 7.2.4). It shows that nothing was changed since it was made; it does
 * not show who made it.
 *
 *   <bytes of the PDF> LF "%plein-proof-v1 " b64(JSON) " " b64(SHA-256 of all before this digest) LF
 */

import { hash } from "../crypto.js";
import { b64decode, b64encode, concat, fromUtf8, utf8 } from "../encoding.js";
import { changedIn } from "./proof.js";

/**
 * @typedef {import("../encoding.js").Octets} Octets
 * @typedef {import("./proof.js").Proof} Proof
 * @typedef {{state: "whole" | "changed" | "none", proof?: Proof, wrong: number[]}} Finding  none: no proof of Plein
 */

const MARK = "\n%plein-proof-v1 ";
const DIGEST_CHARACTERS = 43;
/** A proof of hundreds of items is far smaller. */
const MOST_TAIL = 8 * 1024 * 1024;
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
  const tail = new TextDecoder("latin1").decode(octets.subarray(-MOST_TAIL));
  const start = tail.lastIndexOf(MARK);
  if (start < 0) return { state: "none", wrong: [] };
  const [json = "", digest = "", ...rest] = tail.slice(start + MARK.length).split(/[ \n]/u);
  const told = octets.subarray(0, octets.length - DIGEST_CHARACTERS - 1);
  const isWhole = rest.join() === "" && rest.length === 1 && digest.length === DIGEST_CHARACTERS && digest === b64encode(await hash(told));
  const { proof, wrong } = await readProof(json);
  return { state: isWhole && proof && wrong.length === 0 ? "whole" : "changed", ...(proof && { proof }), wrong };
}

/** @param {Octets} octets @returns {Promise<Finding>} */
async function checkJson(octets) {
  const { proof, wrong } = await readProof(b64encode(octets));
  if (!proof) return { state: "none", wrong };
  return { state: wrong.length ? "changed" : "whole", proof, wrong };
}

/** @param {string} json  b64 @returns {Promise<{proof?: Proof, wrong: number[]}>} */
async function readProof(json) {
  try {
    const proof = JSON.parse(fromUtf8(b64decode(json)));
    return { proof, wrong: await changedIn(proof) };
  } catch {
    // Whatever cannot be read is no proof that is whole.
    return { wrong: [] };
  }
}
