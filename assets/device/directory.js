// @ts-check
// The signed directory of agencies: checked against the root keys, the clock and what this phone knew before (wire.py, section 8).
//
// Kept in the phone's `settings`, one for all wallets of the phone: `directory` {document, services, rules, places}, checked when it came, and
// `directory_known` {number, digest, roots, anchor}. `document` is as served without these. It is always fetched whole, so that a look-up tells nobody which agency a person deals with. `roots` is the set that signed
// it: keys that were replaced sign nothing new. `anchor` is the set that the release was given.
import { hash } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, parseJson, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { verifyJws } from "./jose.js";
import { unpackTexts } from "./packed_services.js";
import { followRootSets, isSigned, rootSetOf } from "./root_sets.js";

/**
 * @typedef {import("./crypto.js").PublicJwk} PublicJwk
 * @typedef {import("./root_sets.js").RootSet} RootSet
 * @typedef {import("./root_sets.js").Roots} Roots
 * @typedef {import("./database.js").Database} Database
 * @typedef {{kid: string, jwk: PublicJwk, from: string, until: string | null, use?: "enc" | "sig" | "auth", compromised?: boolean}} ListedKey
 * @typedef {{oin: string, id: string, name: string, keys: ListedKey[], services: any[], rules: any[], places: any[], hosts: string[], contact: any, kind: string, municipality: string | null, own_name?: string, kvk?: string, roles?: string[], hours?: any, open?: any, languages?: string[], colours: {main: string, on_main: string}, link?: any}} Agency
 * @typedef {{number: number, digest: string, roots?: RootSet}} Known
 */

const PATH = "/directory/v1/directory.json";
const CONTEXT = utf8("plein-directory-v1\0");
/** So many earlier directories are named by hash. */
const CHAIN_LENGTH = 64;

/** A directory whose signature is genuine. */
export class Directory {
  /** @param {string} document @param {string} digest @param {any} payload @param {RootSet} roots @param {import("./packed_services.js").Texts} [services] @param {import("./packed_services.js").Texts} [rules] @param {import("./packed_services.js").Texts} [places] */
  constructor(document, digest, payload, roots, services = {}, rules = {}, places = {}) {
    this.document = document;
    this.services = services;
    this.rules = rules;
    this.places = places;
    this.digest = digest;
    this.payload = payload;
    this.roots = roots;
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
    const valid = this.agency(oin).keys.filter((key) => key.use === "enc" && !key.compromised && isValid(key, now));
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
 * @param {{roots: Roots, now: number, known?: Known | null}} options
 * @returns {Promise<Directory>}
 * @throws {VerificationError} `directory-broken` with the field `reason`: directory-form, -signature, -older, -forked, -expired
 */
export async function verifyDirectory(document, { roots, now, known = null }) {
  const { services, rules, places, ...outer } = parse(() => JSON.parse(document) ?? {});
  const directory = await readDirectory(outer, known?.roots ?? roots, { services, rules, places, isNew: true });
  if (known) compare(directory, known);
  return inTime(directory, now);
}

/**
 * Fetch the directory and keep it, if it may follow the one before.
 * @param {{phone: Database, request: import("./sync.js").Request, roots: Roots, now: number, present?: Directory | null, signal?: AbortSignal}} parts
 *   present: what this page has read already; it is neither sent nor read again when nothing is new
 * @returns {Promise<Directory>}
 * @throws {VerificationError} `directory-broken`
 */
export async function fetchDirectory({ phone, request, roots, now, present = null, signal }) {
  const known = await phone.get("settings", "directory_known");
  const isSame = present !== null && known?.digest === present.digest;
  const { status, octets } = await request(isSame ? `${PATH}?known=${present.digest}` : PATH, { proof: null, signal });
  if (isSame && status === 204) return inTime(present, now);
  const directory = await verifyDirectory(new TextDecoder().decode(octets), { roots, now, known: known?.anchor === nameOf(roots) ? known : null });
  await phone.transact(["settings"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("settings");
    // Another page of this phone may have been faster.
    if ((await store.get("directory_known"))?.digest !== known?.digest) return;
    const { document, services, rules, places, number, digest, roots: set } = directory;
    await store.put({ document, services, rules, places }, "directory");
    await store.put({ number, digest, roots: set, anchor: nameOf(roots) }, "directory_known");
  });
  return directory;
}

/**
 * Read the directory that this phone has; it may have expired, then nothing is sent with it.
 * @param {Database} phone @param {Roots} roots
 * @returns {Promise<Directory | null>} null: none was fetched yet
 */
export async function loadDirectory(phone, roots) {
  const kept = await phone.get("settings", "directory");
  if (!kept) return null;
  const { rules, places, ...outer } = JSON.parse(kept.document); // where an earlier release left them
  return readDirectory(outer, roots, { rules, places, ...kept });
}

/** @param {Directory} directory @param {number} now  ms */
function inTime(directory, now) {
  if (directory.isExpired(now)) throw broken("directory-expired");
  return directory;
}

/** Name what a release was given: after a release with other root keys what was known before says nothing. @param {Roots} roots */
const nameOf = (roots) => canonicalJson(roots);

/** @param {any} outer @param {Roots} roots @param {{services?: import("./packed_services.js").Texts, rules?: import("./packed_services.js").Texts, places?: import("./packed_services.js").Texts, isNew?: boolean}} texts  isNew: they were not checked yet */
async function readDirectory(outer, roots, { services = {}, rules = {}, places = {}, isNew = false }) {
  const octets = parse(() => b64decode(outer.payload));
  const set = await followRootSets(outer.root_sets, await rootSetOf(roots));
  if (!(await isSigned(octets, outer.signatures, set, CONTEXT))) throw broken("directory-signature");
  const payload = parseJson(octets);
  const isWhole = payload?.v === 1 && Number.isSafeInteger(payload.number) && Array.isArray(payload.previous) && Array.isArray(payload.agencies);
  if (!isWhole) throw broken("directory-form");
  await unpackTexts(payload.agencies, { services, rules, places }, isNew);
  return new Directory(JSON.stringify(outer), b64encode(await hash(octets)), payload, set, services, rules, places);
}

/** @template T @param {() => T} read @returns {T} */
function parse(read) {
  try {
    return read();
  } catch {
    throw broken("directory-form");
  }
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
  // Whoever has it can sign with any moment of the past.
  if (key.compromised) throw broken("key-compromised");
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
