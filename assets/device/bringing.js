// @ts-check
// Fills a new wallet with what was taken along in an export: every record with its history, and every paper with its file.
//
// The wallet that was exported may live on. So what must not be used by two wallets stays there, and nothing that acts comes along:
//   agency_link   the keys towards an agency and the mailbox: an answer goes to one wallet only, which then lets the server erase it. The
//                 export has no keys. A new link is made at the first sharing, and the agency asks anew who this is.
//   submission    comes along with its proofs, readable and checkable as before, but without its link: further answers come to the wallet
//                 that sent it, and only that one can withdraw it. One that still waited becomes `left-behind`: it is not sent from here, since
//                 the other wallet may send it.
//   message, consent, task   come along as they were filed.
//   device        the devices and the recovery code of the other wallet stay there.
// Files are sealed anew under keys of this wallet. What had been removed is not in an export. Moments of writing stay as they were.
import { readArchive } from "./archive.js";
import { isStamp } from "./clock.js";
import { parseJson } from "./encoding.js";
import { InputError, PleinError } from "./errors.js";
import { applyEntry, emptyState, isWrite, keyOf } from "./merge.js";
import { stampWrites } from "./sealing.js";

/**
 * @typedef {import("./merge.js").Write} Write
 * @typedef {import("./archive.js").Archive} Archive
 * @typedef {Record<string, any> & {type: string, id: string}} Taken  a record as the export has it
 * @typedef {{field: string, value: unknown, at: string}} Former  a value that a field had, or has
 * @typedef {{exported_at: string, records: Record<string, Taken[]>, history: Record<string, Record<string, Former[]>>}} Contents
 * @typedef {{missing: string[]}} Brought  missing: titles of papers whose file was not in the export
 */

const VERSION = 1;
const STAYS = new Set(["agency_link", "device", "help_box", "helped"]);
/** What a view of a record has besides its fields. */
const NO_FIELDS = new Set(["type", "id", "contested"]);
/** An entry may be twice as large, sealed. */
const MOST_WRITTEN = 200_000;

/**
 * Fill an empty wallet. The records appear all at once, after the files; when this throws, the wallet is to be dropped.
 * @param {Pick<import("./session.js").Session, "vault" | "blobs">} session  open, with a lock
 * @param {Blob} zip  as `exportReadable` made it
 * @param {(done: number, all: number) => void} [onProgress] files
 * @returns {Promise<Brought>}
 * @throws {InputError} `export-damaged`, `export-newer`
 * @throws {import("./errors.js").StorageError} `storage-full`
 */
export async function bringIn({ vault, blobs }, zip, onProgress = () => {}) {
  const archive = await readArchive(zip);
  const contents = await readContents(archive);
  /** @type {string[]} */
  const missing = [];
  const documents = (contents.records.document ?? []).filter((record) => record.file);
  for (const [index, record] of documents.entries()) {
    const octets = await fileOf(archive, index + 1)?.();
    if (!octets) missing.push(String(record.title ?? ""));
    const { media_type = "", name = "" } = record.file;
    record.file = octets ? { ...(await blobs.put(new Blob([octets]))), media_type, name } : null;
    onProgress(index + 1, documents.length);
  }
  await writeAt(vault, momentsOf(contents)).catch((error) => {
    throw error instanceof InputError ? new InputError("export-damaged") : error;
  });
  return { missing };
}

/** @param {Archive} archive @returns {Promise<Contents>} */
async function readContents(archive) {
  const read = archive.get("plein.json");
  if (!read) throw new InputError("export-damaged");
  const { v, exported_at, records, history = {} } = await read().then(parseJson).catch((error) => {
    throw error instanceof PleinError && error.code === "cannot-open" ? new InputError("export-damaged") : error;
  });
  if (Number.isSafeInteger(v) && v > VERSION) throw new InputError("export-newer");
  const isForm = v === VERSION && isListing(records) && Object.values(records).every((all) => Array.isArray(all) && all.every(isListing)) && isListing(history);
  if (!isForm) throw new InputError("export-damaged");
  return { exported_at, records, history };
}

/** @param {Archive} archive @param {number} number */
function fileOf(archive, number) {
  const name = [...archive.keys()].find((each) => each.startsWith(`documenten/${number} `));
  return name === undefined ? undefined : archive.get(name);
}

/** Sort what is to be written by its moment, the earliest first. @param {Contents} contents @returns {[number, Write[]][]} */
function momentsOf({ exported_at, records, history }) {
  /** By moment and record. @type {Map<number, Map<string, Write>>} */
  const moments = new Map();
  for (const [type, all] of Object.entries(records)) {
    if (STAYS.has(type)) continue;
    for (const record of all) {
      const { id } = record;
      const former = isListing(history[type]) && Array.isArray(history[type][id]) ? history[type][id] : [];
      for (const [ms, field, value] of writtenOf(fieldsOf(type, record), former, momentOf(record.created_at) ?? momentOf(exported_at) ?? 0)) {
        const writes = moments.get(ms) ?? new Map();
        const key = keyOf(type, id);
        writes.set(key, { type, id, fields: { ...writes.get(key)?.fields, [field]: value } });
        moments.set(ms, writes);
      }
    }
  }
  return [...moments].sort(([one], [other]) => one - other).map(([ms, writes]) => [ms, [...writes.values()]]);
}

/**
 * List what was written into the fields of a record, what they are now last.
 * @param {Record<string, unknown>} fields
 * @param {Former[]} former  the latest first
 * @param {number} begun  ms: for what has no moment of its own
 * @returns {[ms: number, field: string, value: unknown][]}
 */
function writtenOf(fields, former, begun) {
  const known = former.filter((one) => isListing(one) && Object.hasOwn(fields, one.field));
  const written = known.map(({ field, value, at }) => /** @type {[number, string, unknown]} */ ([momentOf(at) ?? begun, field, value])).reverse();
  const latest = new Map(written.map(([ms, field]) => [field, ms]));
  return [...written, ...Object.entries(fields).map(([field, value]) => /** @type {[number, string, unknown]} */ ([latest.get(field) ?? begun, field, value]))];
}

/** Take a record's fields as they may stand in another wallet. @param {string} type @param {Taken} record @returns {Record<string, unknown>} */
function fieldsOf(type, record) {
  const fields = Object.fromEntries(Object.entries(record).filter(([name]) => !NO_FIELDS.has(name)));
  return type === "submission" ? { ...fields, link: "", ...(fields.state === "waiting" && { state: "left-behind" }) } : fields;
}

/**
 * Write what was written elsewhere before, with the moments that it had there.
 * @param {import("./vault.js").Vault} vault
 * @param {[number, Write[]][]} moments  the earliest first
 */
async function writeAt(vault, moments) {
  await vault.commit(async () => {
    const chain = vault.journal.newChain();
    const state = emptyState();
    const unsealed = [];
    for (const [ms, writes] of moments) {
      for (const [counter, some] of inEntries(writes).entries()) {
        // As if sent already: the moments were right in the other wallet, and this phone's clock does not move them.
        const stamped = { ...stampWrites(state, some, [ms, counter], chain.instance), is_sent: true };
        applyEntry(state, stamped.entry);
        unsealed.push(stamped);
      }
    }
    return { state, isOutboxNew: true, ...(await vault.sealer.seal(unsealed, chain)) };
  });
}

/** Cut writes into lots that fit an entry. @param {Write[]} writes @returns {Write[][]} */
function inEntries(writes) {
  /** @type {Write[][]} */
  const lots = [];
  let size = Infinity;
  for (const write of writes) {
    if (!isWrite(write)) throw new InputError("export-damaged");
    const more = JSON.stringify(write).length;
    if (size + more > MOST_WRITTEN) lots.push([]);
    size = (size + more > MOST_WRITTEN ? 0 : size) + more;
    lots[lots.length - 1].push(write);
  }
  return lots;
}

/** @param {unknown} at  ISO 8601 @returns {number | undefined} ms */
function momentOf(at) {
  const ms = typeof at === "string" ? Date.parse(at) : NaN;
  return isStamp([ms, 0, "A".repeat(22)]) ? ms : undefined;
}

/** @param {unknown} value @returns {value is Record<string, any>} */
const isListing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
