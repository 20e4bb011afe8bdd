// @ts-check
/**
 * Files that an agency sends with a message: fetched piece by piece, checked against what the agency signed, and kept as papers of the
 * wallet under a key of their own. Loaded when the first of them comes.
 *
 * A piece that was fetched is kept until its file is whole (store `meta`, `enclosed <hash>`: still sealed by the agency), so that a lost
 * connection costs nothing. The server erases its copy only when the message is acknowledged, and that waits for the files.
 *
 * States of a file in its message: coming | here | lies (it is something else than it says) | runs (it holds a program: kept, not
 * shown) | broken (not what the agency signed) | missing (the server lost it) | full (this phone has no room for it: asked again).
 */

import { openChunk } from "./blobs.js";
import { hash } from "./crypto.js";
import { today } from "./dates.js";
import { b64decode, b64encode, concat } from "./encoding.js";
import { RefusedError, StorageError, VerificationError } from "./errors.js";
import { recogniseFile } from "./file_kinds.js";
import { readJws } from "./jose.js";
import { plainName } from "./plain_text.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./data/shapes.js").MessageFile} MessageFile
 *
 * @typedef {object} Parts
 * @property {Vault} vault
 * @property {import("./database.js").Database} database
 * @property {import("./blobs.js").Blobs} blobs
 * @property {(name: string) => Promise<Octets>} fetchChunk  from the mailbox of the message
 */

const STORE = "meta";
const PREFIX = "enclosed ";
const CHUNK_BYTES = 524_288;
const MOST_FILES = 20;
const MOST_BYTES = 25 * 1024 * 1024;
const ENDING = /\.[^.]{1,5}$/u;
const HASH = /^[A-Za-z0-9_-]{43}$/u;
/** What a paper may be called; anything else is octets, which no browser runs. */
const KNOWN_TYPES = /^(?:application\/(?:pdf|zip|json|vnd\.[\w.+-]+)|image\/(?!svg)[\w.+-]+|text\/(?:plain|csv))$/u;

/**
 * List the files of a message as its record has them before any was fetched.
 * @param {any} claims  checked: signed by the agency, for this wallet
 * @param {(what: string) => Promise<string>} nameOf  gives the id of a record by what it is, the same on all phones of the wallet
 * @returns {Promise<MessageFile[]>}
 */
export function filesOf({ jti, attachments }, nameOf) {
  return Promise.all(
    attachments.slice(0, MOST_FILES).map(async (/** @type {any} */ one, /** @type {number} */ at) => ({
      id: await nameOf(`file/${jti}/${at}`),
      name: plainName(one?.name),
      media_type: "",
      size_bytes: Number.isSafeInteger(one?.size_bytes) && one.size_bytes > 0 ? one.size_bytes : 0,
      state: isSound(one) ? "coming" : "broken",
    })),
  );
}

/**
 * Fetch the files of a message that are not here yet.
 * @param {string} message  id of its record
 * @param {Parts} parts
 * @param {boolean} isLastTry  what the server does not have now, it has lost
 * @returns {Promise<"whole" | "waits" | "lost">} waits: something is still to come; lost: as far as the server says now
 * @throws {import("./errors.js").PleinError} the connection is away, or this phone is full; what came stays, and the rest is fetched the next time
 */
export async function takeFiles(message, parts, isLastTry) {
  const { vault } = parts;
  const record = vault.record("message", message);
  if (!record) return "whole";
  const { attachments, iat } = readJws(record.statement).payload;
  let outcome = /** @type {"whole" | "lost"} */ ("whole");
  for (const [at, file] of (record.files ?? []).entries()) {
    if (!["coming", "full"].includes(file.state)) continue;
    try {
      const { kept, state } = await takeFile(file, attachments[at], parts);
      const isDecision = record.kind === "decision";
      const paper = { title: file.name.replace(ENDING, "") || record.title, kind: isDecision ? "decision" : "letter", agency_name: record.agency_name, issued: today(iat * 1000), file: kept, created_at: record.created_at, source: record.source, version: 1 };
      await vault.writeAll([{ type: "document", id: file.id, fields: paper }, stateOf(vault, message, at, { state, media_type: kept.media_type })]);
      await forget(parts.database, attachments[at].chunks);
    } catch (error) {
      if (error instanceof VerificationError) await vault.writeAll([stateOf(vault, message, at, { state: "broken" })]);
      else if (isGone(error) && isLastTry) await vault.writeAll([stateOf(vault, message, at, { state: "missing" })]);
      else if (isGone(error)) outcome = "lost";
      else if (error instanceof StorageError && file.state !== "full") {
        // A phone that is full may have no room for this word either.
        await vault.writeAll([stateOf(vault, message, at, { state: "full" })]).catch(() => undefined);
        throw error;
      } else throw error;
    }
  }
  return outcome;
}

/** @param {MessageFile} file @param {any} signed @param {Parts} parts */
async function takeFile({ name }, { key, chunks, size_bytes, digest, media_type }, { database, blobs, fetchChunk }) {
  const fileKey = b64decode(key, 32);
  /** @type {Octets[]} */
  const opened = [];
  for (const [index, chunk] of chunks.entries()) opened.push(await openChunk(await keep(database, chunk, fetchChunk), fileKey, index, chunks.length));
  const octets = concat(...opened);
  if (octets.length !== size_bytes || b64encode(await hash(octets)) !== digest) throw new VerificationError("blob-broken");
  const claimed = typeof media_type === "string" ? media_type : "";
  const { mediaType: found, isLying } = await recogniseFile(new Blob([octets], { type: claimed }));
  const { isActive } = await import("./active_files.js");
  const isProgram = await isActive(new Blob([octets]), found);
  const type = KNOWN_TYPES.test(found) ? found : "application/octet-stream";
  const kept = { ...(await blobs.put(new Blob([octets], { type }))), media_type: type, name: name || "bestand" };
  return { kept, state: isProgram ? "runs" : isLying ? "lies" : "here" };
}

/** Give a piece from this phone, or fetch it and keep it. @param {Parts["database"]} database @param {string} chunk @param {Parts["fetchChunk"]} fetchChunk @returns {Promise<Octets>} */
async function keep(database, chunk, fetchChunk) {
  const known = await database.get(STORE, PREFIX + chunk);
  if (known) return known;
  const octets = await fetchChunk(chunk);
  // What is something else may be whole the next time; that it is what was signed is looked at when it is opened.
  if (b64encode(await hash(octets)) !== chunk) throw new RefusedError("chunk-differs", 404);
  await database.put(STORE, PREFIX + chunk, octets);
  return octets;
}

/** @param {Parts["database"]} database @param {string[]} chunks */
async function forget(database, chunks) {
  for (const chunk of chunks) await database.delete(STORE, PREFIX + chunk);
}

/** @param {Vault} vault @param {string} message @param {number} at @param {Partial<MessageFile>} change */
function stateOf(vault, message, at, change) {
  const files = (vault.record("message", message)?.files ?? []).map((/** @type {MessageFile} */ one, /** @type {number} */ place) => (place === at ? { ...one, ...change } : one));
  return { type: "message", id: message, fields: { files } };
}

/** @param {unknown} error */
const isGone = (error) => error instanceof RefusedError && error.status === 404;

/** Tell whether a file is described as the protocol says. @param {any} one */
function isSound(one) {
  if (!one || !Array.isArray(one.chunks) || !Number.isSafeInteger(one.size_bytes) || one.size_bytes <= 0 || one.size_bytes > MOST_BYTES) return false;
  const isHashed = one.chunks.every((/** @type {unknown} */ chunk) => typeof chunk === "string" && HASH.test(chunk));
  const areTexts = [one.key, one.digest].every((text) => typeof text === "string" && HASH.test(text));
  return isHashed && areTexts && one.chunks.length === Math.ceil(one.size_bytes / CHUNK_BYTES);
}
