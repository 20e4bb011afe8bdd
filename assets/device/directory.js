// @ts-check
// The signed directory of agencies: checked against the root keys, the clock and what this phone knew before (wire.py, section 8).
//
// Kept in the phone's `settings` under `directory`: {document, number, digest}, one for all wallets of the phone. It is always fetched
// whole, so that a look-up tells nobody which agency a person deals with.
import { hash, importVerifyingKey, thumbprint, verify } from "./crypto.js";
import { b64decode, b64encode, concat, parseJson, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { verifyJws } from "./jose.js";

/**
 * @typedef {import("./crypto.js").PublicJwk} PublicJwk
 * @typedef {import("./database.js").Database} Database
 * @typedef {{kid: string, jwk: PublicJwk, from: string, until: string | null, use?: "enc" | "sig" | "auth"}} ListedKey
 * @typedef {{oin: string, id: string, name: string, keys: ListedKey[], services: any[], hosts: string[], contact: any, kind: string, municipality: string | null}} Agency
 * @typedef {{number: number, digest: string}} Known
 */

const PATH = "/directory/v1/directory.json";
const CONTEXT = utf8("plein-directory-v1\0");
/** So many earlier directories are named by hash. */
const CHAIN_LENGTH = 64;

/** A directory whose signature is genuine. */
export class Directory {
  /** @param {string} document @param {string} digest @param {any} payload */
  constructor(document, digest, payload) {
    this.document = document;
    this.digest = digest;
    this.payload = payload;
  }

  get number() {
    return /** @type {number} */ (this.payload.number);
  }

  /** @returns {Agency[]} */
  get agencies() {
    return this.payload.agencies;
  }

  /** Tell whether nothing may be sent with it any more. @param {number} now  ms */
  isExpired(now) {
    return now >= Date.parse(this.payload.expires_at);
  }

  /** @param {string} oin @returns {Agency} @throws {VerificationError} `directory-broken`, reason `agency-unknown` */
  agency(oin) {
    const found = this.agencies.find((agency) => agency.oin === oin);
    if (!found) throw broken("agency-unknown");
    return found;
  }

  /** The key to which a submission is sealed now: the newest that is valid. @param {string} oin @param {number} now  ms */
  sealingKey(oin, now) {
    const valid = this.agency(oin).keys.filter((key) => key.use === "enc" && isValid(key, now));
    const newest = valid.sort((one, other) => (one.from < other.from ? 1 : -1))[0];
    if (!newest) throw broken("key-retired");
    return newest;
  }

  /**
   * Check what an agency signed at a moment.
   * @param {string} compact @param {{oin: string, typ: string, at?: number}} options
   * @returns {Promise<any>} the payload
   * @throws {VerificationError} `bad-signature`, `directory-broken`
   */
  verifyAgency(compact, { oin, typ, at }) {
    const keys = this.agency(oin).keys.filter((key) => key.use === "sig");
    return verifyListed(compact, typ, keys, at);
  }

  /** Check what the server signed. @param {string} compact @param {{typ: string, at?: number}} options @returns {Promise<any>} */
  verifyServer(compact, { typ, at }) {
    return verifyListed(compact, typ, this.payload.server.keys, at);
  }
}

/**
 * Check a directory.
 * @param {string} document
 * @param {{roots: PublicJwk[], now: number, known?: Known | null}} options
 * @returns {Promise<Directory>}
 * @throws {VerificationError} `directory-broken` with the field `reason`: directory-form, -signature, -older, -forked, -expired
 */
export async function verifyDirectory(document, { roots, now, known = null }) {
  const directory = await readDirectory(document, roots);
  if (known) compare(directory, known);
  if (directory.isExpired(now)) throw broken("directory-expired");
  return directory;
}

/**
 * Fetch the directory and keep it, if it may follow the one before.
 * @param {{phone: Database, request: import("./sync.js").Request, roots: PublicJwk[], now: number, signal?: AbortSignal}} parts
 * @returns {Promise<Directory>}
 */
export async function fetchDirectory({ phone, request, roots, now, signal }) {
  const { octets } = await request(PATH, { proof: null, signal });
  const known = await phone.get("settings", "directory");
  const directory = await verifyDirectory(new TextDecoder().decode(octets), { roots, now, known });
  if (known?.digest !== directory.digest) {
    const { document, number, digest } = directory;
    await phone.put("settings", "directory", { document, number, digest });
  }
  return directory;
}

/**
 * Read the directory that this phone has; it may have expired, then nothing is sent with it.
 * @param {Database} phone @param {PublicJwk[]} roots
 * @returns {Promise<Directory | null>} null: none was fetched yet
 */
export async function loadDirectory(phone, roots) {
  const kept = await phone.get("settings", "directory");
  return kept ? readDirectory(kept.document, roots) : null;
}

/** @param {string} document @param {PublicJwk[]} roots */
async function readDirectory(document, roots) {
  let outer;
  let octets;
  try {
    outer = JSON.parse(document);
    octets = b64decode(outer.payload);
  } catch {
    throw broken("directory-form");
  }
  if (!(await isSigned(octets, outer.signatures, roots))) throw broken("directory-signature");
  const payload = parseJson(octets);
  const isWhole = payload?.v === 1 && Number.isSafeInteger(payload.number) && Array.isArray(payload.previous) && Array.isArray(payload.agencies);
  if (!isWhole) throw broken("directory-form");
  return new Directory(document, b64encode(await hash(octets)), payload);
}

/** @param {import("./encoding.js").Octets} octets @param {any} signatures @param {PublicJwk[]} roots */
async function isSigned(octets, signatures, roots) {
  for (const root of roots) {
    const kid = await thumbprint(root);
    const mine = Array.isArray(signatures) ? signatures.find((each) => each?.kid === kid) : undefined;
    if (!mine) continue;
    try {
      await verify(await importVerifyingKey(root), b64decode(mine.signature, 64), concat(CONTEXT, octets));
      return true;
    } catch {
      // Another root may have signed it.
    }
  }
  return false;
}

/** @param {Directory} directory @param {Known} known */
function compare(directory, known) {
  const back = directory.number - known.number;
  if (back < 0) throw broken("directory-older");
  const chain = [directory.digest, ...directory.payload.previous];
  const isForked = back < chain.length ? chain[back] !== known.digest : chain.length <= CHAIN_LENGTH;
  if (isForked) throw broken("directory-forked");
}

/** @param {string} compact @param {string} typ @param {ListedKey[]} keys @param {number} [at]  ms; when the key must have been valid */
async function verifyListed(compact, typ, keys, at) {
  const kid = readKid(compact);
  const key = keys.find((each) => each.kid === kid);
  if (!key) throw broken("key-unknown");
  if (at !== undefined && !isValid(key, at)) throw broken("key-retired");
  return (await verifyJws(compact, { typ, jwk: key.jwk })).payload;
}

/** @param {string} compact */
function readKid(compact) {
  try {
    return parseJson(b64decode(compact.split(".")[0])).kid;
  } catch {
    throw new VerificationError("bad-signature");
  }
}

/** @param {ListedKey} key @param {number} at  ms */
const isValid = (key, at) => Date.parse(key.from) <= at && (key.until === null || at < Date.parse(key.until));

/** @param {string} reason */
const broken = (reason) => new VerificationError("directory-broken", { reason });
