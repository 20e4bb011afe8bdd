// @ts-check
// Submissions on their way: final bytes, kept on this phone until the agency's receipt, sent as often as it takes and stored once.
//
// A row of the store `submissions`, by the submission's id:
//   {v: 1, state, outer, chunks: [{name, octets}], proof: JWS | null, generation: string | null, refused: code | null}
//   state  held      the wallet does not hold the record yet: a crash now leaves nothing half done
//          waiting   leaves at the next connection, also while the wallet is locked
//          deposited the server's proof is here; sent again, the same bytes, if the server was restored before the receipt
//          twin      the server has another one under this id: another device of the wallet was first (deposits.js)
//          refused   the server will never take it; the person is told why
import { changeMailbox, openMailbox, readMailbox } from "./agency_links.js";
import { hash } from "./crypto.js";
import { b64encode, utf8 } from "./encoding.js";
import { RefusedError } from "./errors.js";
import { handedIn } from "./handed_in.js";
import { makeProofs, member } from "./sync.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {"held" | "waiting" | "deposited" | "twin" | "refused"} State
 * @typedef {{v: 1, state: State, outer: any, chunks: {name: string, octets: import("./encoding.js").Octets}[], proof: string | null, generation: string | null, refused: string | null, looked?: true}} Row  looked: once for what another device sent
 */

export const STORE = "submissions";
/** The server's proof is not right, so that nobody can rely on it: the same bytes go there again. */
export const PROOF_BROKEN = "proof-broken";
/** Another device of the wallet has sent it, in words of its own. */
export const TWIN = "submission-differs";
/** What another try with the same bytes may heal. */
const PASSING = new Set(["too-often", "use-nonce", "busy", "over-quota"]);

/** Finish what a crash left between the outbox and the wallet; when the wallet opens. @param {Vault} vault @param {Database} database */
export async function recoverHeld(vault, database) {
  const agreed = new Map(vault.records("submission").map((record) => [record.number, record]));
  for (const id of await database.getAllKeys(STORE)) {
    const row = await database.get(STORE, id);
    if (row?.state !== "held") continue;
    const record = agreed.get(id);
    if (record && (await innerOf(vault, record, row))) await release(database, id);
    else await database.delete(STORE, id);
  }
}

/**
 * Send what waits, one after the other; needs no open wallet.
 * @param {Database} database @param {import("./sync.js").Request} request @param {string} generation  of the server
 * @throws what `request` throws for a lost connection; what was not sent stays
 */
export async function sendWaiting(database, request, generation) {
  for (const id of await database.getAllKeys(STORE)) {
    /** @type {Row | undefined} */
    const row = await database.get(STORE, id);
    const isLost = row?.state === "deposited" && row.generation !== generation;
    if (!row || (row.state !== "waiting" && !isLost)) continue;
    try {
      const proof = await deposit(database, row, request, generation);
      await change(database, id, (now) => ({ ...now, state: "deposited", proof, generation }));
    } catch (error) {
      if (!(error instanceof RefusedError) || PASSING.has(error.code)) throw error;
      await change(database, id, (now) => ({ ...now, state: error.code === TWIN ? "twin" : "refused", refused: error.code }));
    }
  }
}

/** Take back what has not left yet. @param {Vault} vault @param {Database} database @param {string} id  of the record @returns {Promise<boolean>} false: it has left already */
export async function takeBack(vault, database, id) {
  const record = vault.record("submission", id);
  const row = record && (await database.get(STORE, record.number));
  // After a wrong proof nobody knows whether it has left.
  if (!record || record.refused === PROOF_BROKEN || (row?.state !== "waiting" && row?.state !== "refused")) return false;
  await database.delete(STORE, record.number);
  await vault.write("submission", id, { state: "taken-back" });
  return true;
}

/** @param {Database} database @param {Row} row @param {import("./sync.js").Request} request @param {string} generation @returns {Promise<string>} */
async function deposit(database, { outer, chunks }, request, generation) {
  const { key } = await openMailbox(database, outer.mailbox, request, generation);
  const proof = makeProofs(key);
  const send = async () => member((await request("/sync/v1/submissions", { json: outer, proof })).json, "proof", "string");
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    // A restored server knows neither the mailbox nor the files.
    if (error.code === "unknown") await forgetOpened(database, outer.mailbox);
    if (error.code !== "blobs-missing") throw error;
    const missing = new Set(/** @type {string[]} */ (error.fields.missing));
    for (const { name, octets } of chunks) {
      if (missing.has(name)) await request(`/sync/v1/attachments/${name}`, { method: "PUT", octets, proof });
    }
    return send();
  }
}

/** @param {Database} database @param {string} mailbox */
async function forgetOpened(database, mailbox) {
  if (await readMailbox(database, mailbox)) await changeMailbox(database, mailbox, (row) => ({ ...row, opened: null }));
}

/** @param {Database} database @param {string} id */
export const release = (database, id) => change(database, id, (row) => (row.state === "held" ? { ...row, state: "waiting" } : row));

/** @param {Database} database @param {string} id @returns {Promise<Row | undefined>} */
export const readRow = async (database, id) => database.get(STORE, id);

/** @param {Database} database @param {string} id */
export const dropRow = (database, id) => database.delete(STORE, id);

/**
 * Give the words of a record that this phone handed in by a row; undefined: the record never had them.
 * @param {Vault} vault @param {any} record @param {Row} row @returns {Promise<string | undefined>} inner JWS
 */
export async function innerOf(vault, record, row) {
  const digest = await digestOf(row.outer.content);
  return handedIn(vault, record.id).find(({ content }) => content === digest)?.inner;
}

/** @param {Database} database @param {string} id @param {(row: Row) => Row} make */
export async function change(database, id, make) {
  await database.transact([STORE], "readwrite", async (transaction) => {
    const store = transaction.objectStore(STORE);
    const row = await store.get(id);
    if (row) await store.put(make(row), id);
  });
}

/** @param {string} content */
export const digestOf = async (content) => b64encode(await hash(utf8(content)));
