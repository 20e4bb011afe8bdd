// @ts-check
// Submissions on their way: final bytes, kept on this phone until the agency's receipt, sent as often as it takes and stored once.
//
// A row of the store `submissions`, by the submission's id:
//   {v: 1, state, outer, chunks: [{name, octets}], proof: JWS | null, generation: string | null, refused: code | null}
//   state  held      the wallet does not hold the record yet: a crash now leaves nothing half done
//          waiting   leaves at the next connection, also while the wallet is locked
//          deposited the server's proof is here; sent again, the same bytes, if the server was restored before the receipt
//          refused   the server will never take it; the person is told why
import { changeMailbox, keepMailboxes, linkWith, openMailbox, readMailbox } from "./agency_links.js";
import { hash } from "./crypto.js";
import { b64encode, utf8 } from "./encoding.js";
import { RefusedError, VerificationError } from "./errors.js";
import { composeSubmission } from "./submissions.js";
import { makeProofs, member } from "./sync.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {"held" | "waiting" | "deposited" | "refused"} State
 * @typedef {{v: 1, state: State, outer: any, chunks: {name: string, octets: import("./encoding.js").Octets}[], proof: string | null, generation: string | null, refused: string | null}} Row
 */

const STORE = "submissions";
/** The server's proof is not right, so that nobody can rely on it: the same bytes go there again. */
const PROOF_BROKEN = "proof-broken";
/** What another try with the same bytes may heal. */
const PASSING = new Set(["too-often", "use-nonce", "busy", "over-quota"]);

/**
 * Take in what the person agreed to send; it leaves by itself. The same tap twice gives one submission: `token` is drawn when the
 * screen opens.
 *
 * @param {object} parts
 * @param {Vault} parts.vault
 * @param {Database} parts.database
 * @param {import("./directory.js").Directory} parts.directory
 * @param {string} parts.agency  OIN
 * @param {import("./submissions.js").Agreement} parts.agreement
 * @param {import("./submissions.js").Fact[]} parts.fields
 * @param {import("./submissions.js").Attachment[]} [parts.attachments]
 * @param {string | null} [parts.about]
 * @param {string} [parts.replaces]  id of the link whose place its link takes
 * @param {number} parts.epoch  of the wallet's log
 * @param {string} parts.token  id of the record `submission`
 * @param {() => number} parts.now
 * @param {import("./crypto.js").Random} [parts.random]
 * @returns {Promise<string>} the id of the record, which is `token`
 * @throws {import("./errors.js").StorageError} `storage-full`: nothing was agreed yet
 */
export async function handIn({ vault, database, directory, agency, token, epoch, replaces = "", now, random, ...what }) {
  if (vault.record("submission", token)) return token;
  const link = await linkWith(vault, agency, { epoch, now, random });
  await keepMailboxes(vault, database);
  const made = await composeSubmission({ ...what, link, directory, now: now(), random });
  /** @type {Row} */
  const row = { v: 1, state: "held", outer: made.outer, chunks: made.chunks, proof: null, generation: null, refused: null };
  await database.put(STORE, made.id, row);
  const at = new Date(now()).toISOString();
  const shared = { source: "self", version: 1, created_at: at };
  const writes = [
    {
      type: "submission",
      id: token,
      fields: { ...shared, number: made.id, agency, agency_name: directory.agency(agency).name, service: what.agreement.service, state: "waiting", inner: made.inner, content_digest: await digestOf(made.outer.content), link: link.id, replaces, fields: what.fields, attachments: (what.attachments ?? []).map(({ name, file }) => ({ name, size_bytes: file.size })), about: what.about ?? "" },
    },
    { type: "consent", id: made.consent.record_id, fields: { ...shared, agency, submission: token, receipt: made.consent, shown_text: what.agreement.text, language: what.agreement.language, given_at: at } },
  ];
  try {
    await vault.writeAll(writes);
  } catch (error) {
    await database.delete(STORE, made.id);
    throw error;
  }
  await release(database, made.id);
  return token;
}

/** Finish what a crash left between the outbox and the wallet; when the wallet opens. @param {Vault} vault @param {Database} database */
export async function recoverHeld(vault, database) {
  const agreed = new Set(vault.records("submission").map((record) => record.number));
  for (const id of await database.getAllKeys(STORE)) {
    const row = await database.get(STORE, id);
    if (row?.state !== "held") continue;
    if (agreed.has(id)) await release(database, id);
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
      await change(database, id, (now) => ({ ...now, state: "refused", refused: error.code }));
    }
  }
}

/**
 * Write into the wallet what became of what this phone sent. A proof that is not right is told, and its submission waits again: the same
 * bytes under the same id, which the server stores once.
 * @param {Vault} vault @param {Database} database @param {import("./directory.js").Directory} directory
 */
export async function fileDeposits(vault, database, directory) {
  for (const record of vault.records("submission")) {
    /** @type {Row | undefined} */
    const row = record.number ? await database.get(STORE, record.number) : undefined;
    if (!row) continue;
    if (record.receipt) await database.delete(STORE, record.number);
    else if (row.state === "refused" && record.state !== "refused") await vault.write("submission", record.id, { state: "refused", refused: row.refused });
    else if (row.proof && record.deposit_proof !== row.proof) {
      try {
        const at = await verifyDeposit(row.proof, record, directory);
        await vault.write("submission", record.id, { state: "deposited", deposit_proof: row.proof, deposited_at: at, refused: "" });
      } catch (error) {
        if (!(error instanceof VerificationError)) throw error;
        await change(database, record.number, (now) => ({ ...now, state: "waiting", proof: null, generation: null }));
        if (record.refused !== PROOF_BROKEN) await vault.write("submission", record.id, { refused: PROOF_BROKEN });
      }
    }
  }
}

/**
 * Check the server's proof of deposit.
 * @param {string} proof @param {any} record @param {import("./directory.js").Directory} directory
 * @returns {Promise<string>} when it was handed in, ISO 8601
 * @throws {VerificationError} `receipt-broken`, `bad-signature`
 */
export async function verifyDeposit(proof, record, directory) {
  const claims = await directory.verifyServer(proof, { typ: "plein-deposit+jws" });
  const isMine = claims.sub === record.number && claims.aud === record.agency && claims.digest === record.content_digest;
  if (!isMine || Number.isNaN(Date.parse(claims.at))) throw new VerificationError("receipt-broken");
  return claims.at;
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
const release = (database, id) => change(database, id, (row) => (row.state === "held" ? { ...row, state: "waiting" } : row));

/** @param {Database} database @param {string} id @param {(row: Row) => Row} make */
async function change(database, id, make) {
  await database.transact([STORE], "readwrite", async (transaction) => {
    const store = transaction.objectStore(STORE);
    const row = await store.get(id);
    if (row) await store.put(make(row), id);
  });
}

/** @param {string} content */
const digestOf = async (content) => b64encode(await hash(utf8(content)));
