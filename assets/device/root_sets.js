// @ts-check
// Who may sign the directory: a set of root keys of which a number must sign, and the sets that follow it (wire.py, section 8).
import { hash, importVerifyingKey, thumbprint, verify } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, concat, parseJson, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";

/**
 * @typedef {import("./crypto.js").PublicJwk} PublicJwk
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {{threshold: number, keys: PublicJwk[]}} RootSet
 * @typedef {RootSet | PublicJwk | (RootSet | PublicJwk)[]} Roots  As a build is given them: a set, a key, or a list of one set, or of keys of which any one does.
 * @typedef {{kid: string, signature: string}[]} Signatures
 */

const CONTEXT = utf8("plein-roots-v1\0");
const MOST_ROOTS = 16;

/**
 * Read who may sign directories.
 * @param {any} roots
 * @returns {Promise<RootSet>}
 * @throws {VerificationError} `directory-broken`, reason `roots-form`
 */
export async function rootSetOf(roots) {
  const given = Array.isArray(roots) && roots.length === 1 ? roots[0] : roots;
  const { threshold, keys } = Array.isArray(given) ? { threshold: 1, keys: given } : given?.kty ? { threshold: 1, keys: [given] } : (given ?? {});
  const isSet = Array.isArray(keys) && Number.isSafeInteger(threshold) && threshold >= 1 && threshold <= keys.length && keys.length <= MOST_ROOTS;
  if (!isSet) throw broken("roots-form");
  const kids = await Promise.all(keys.map((key) => thumbprint(key))).catch(() => []);
  if (new Set(kids).size !== keys.length) throw broken("roots-form");
  return { threshold, keys };
}

/**
 * Go from a set to the last one that a document names, each signed by enough keys of the one before.
 * @param {any} named  `root_sets` of a document, not believed yet
 * @param {RootSet} own
 * @returns {Promise<RootSet>} the set itself where the document does not name it
 * @throws {VerificationError} `directory-broken`, reason `directory-form` or `directory-signature`
 */
export async function followRootSets(named, own) {
  if (named === undefined) return own;
  const sets = await Promise.all(listOf(named).map(readNamed));
  const digest = await digestOf(own);
  const place = sets.findLastIndex((each) => each.digest === digest);
  let current = { roots: own, digest };
  for (const next of place < 0 ? [] : sets.slice(place + 1)) {
    if (next.previous !== current.digest || !(await isSigned(next.octets, next.signatures, current.roots, CONTEXT))) throw broken("directory-signature");
    current = next;
  }
  return current.roots;
}

/**
 * Tell whether enough different keys of a set have signed.
 * @param {Octets} octets @param {any} signatures @param {RootSet} roots @param {Octets} context
 */
export async function isSigned(octets, signatures, { threshold, keys }, context) {
  const good = await Promise.all(
    keys.map(async (key) => {
      const kid = await thumbprint(key);
      const mine = Array.isArray(signatures) ? signatures.find((each) => each?.kid === kid) : undefined;
      if (!mine) return false;
      return verify(await importVerifyingKey(key), b64decode(mine.signature, 64), concat(context, octets)).then(
        () => true,
        () => false,
      );
    }),
  ).catch(() => []);
  return good.filter(Boolean).length >= threshold;
}

/** Name a set by its threshold and its keys. @param {RootSet} roots */
async function digestOf({ threshold, keys }) {
  const kids = await Promise.all(keys.map((key) => thumbprint(key)));
  return b64encode(await hash(utf8(canonicalJson({ threshold, keys: kids.sort() }))));
}

/** @param {any} entry */
async function readNamed(entry) {
  let octets;
  let said;
  try {
    octets = b64decode(entry.payload);
    said = parseJson(octets);
  } catch {
    throw broken("directory-form");
  }
  if (said?.v !== 1) throw broken("directory-form");
  const roots = await rootSetOf(said).catch(() => {
    throw broken("directory-form");
  });
  return { roots, digest: await digestOf(roots), previous: said.previous, octets, signatures: entry.signatures };
}

/** @param {any} named @returns {any[]} */
function listOf(named) {
  if (!Array.isArray(named)) throw broken("directory-form");
  return named;
}

/** @param {string} reason */
const broken = (reason) => new VerificationError("directory-broken", { reason });
