// @ts-check
// What became of what this phone sent, written into the wallet: the server's proof, a refusal, or that another device was first.
import { VerificationError } from "./errors.js";
import { readJws } from "./jose.js";
import { PROOF_BROKEN, TWIN, change, dropRow, innerOf, readRow } from "./outbox.js";
import { handedIn } from "./handed_in.js";
import { settleTaken } from "./twins.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./outbox.js").Row} Row
 */

/** How no record stands of which there is a proof, unless a device that did not know of it wrote that later. */
const NOT_LEFT = ["waiting", "taken-back"];

/**
 * Write into the wallet what became of what this phone sent. A proof that is not right is told, and its submission waits again: the same
 * bytes under the same id, which the server stores once. Where another device of the wallet sent it too, the record becomes what was taken.
 * @param {Vault} vault @param {Database} database @param {import("./directory.js").Directory} directory @param {() => number} now
 */
export async function fileDeposits(vault, database, directory, now) {
  for (const record of vault.records("submission")) {
    const row = record.number ? await readRow(database, record.number) : undefined;
    const at = new Date(now()).toISOString();
    if (!row) {
      const proven = provenOf(vault, record);
      if (proven && (proven !== record.inner || NOT_LEFT.includes(record.state))) await settleTaken(vault, record, proven, at);
      continue;
    }
    const own = await innerOf(vault, record, row);
    if (row.state === "twin") await fileTwin(vault, database, record, row, own, at);
    else {
      // What another device wrote later of the same was never sent.
      if (row.proof && own && own !== record.inner) await settleTaken(vault, record, own, at);
      await fileDeposit(vault, database, record.id, row, directory);
    }
  }
}

/** @param {Vault} vault @param {Database} database @param {string} id @param {Row} row @param {import("./directory.js").Directory} directory */
async function fileDeposit(vault, database, id, row, directory) {
  const record = /** @type {any} */ (vault.record("submission", id));
  if (record.receipt) await dropRow(database, record.number);
  else if (row.state === "refused" && record.state !== "refused") await vault.write("submission", id, { state: "refused", refused: row.refused });
  else if (row.proof && (record.deposit_proof !== row.proof || NOT_LEFT.includes(record.state))) {
    try {
      const at = await verifyDeposit(row.proof, record, directory);
      await vault.write("submission", id, { state: "deposited", deposit_proof: row.proof, deposited_at: at, refused: "" });
    } catch (error) {
      if (!(error instanceof VerificationError)) throw error;
      await change(database, record.number, (now) => ({ ...now, state: "waiting", proof: null, generation: null }));
      if (record.refused !== PROOF_BROKEN) await vault.write("submission", id, { refused: PROOF_BROKEN });
    }
  }
}

/**
 * Forget what was not taken, once the wallet has what was. Its device wrote that into the log before it sent it, so that it is here at the
 * next meeting at the latest; else it is nobody's of this wallet that stands in the way, and the person is told.
 * @param {Vault} vault @param {Database} database @param {any} record @param {Row} row @param {string | undefined} own @param {string} at
 */
async function fileTwin(vault, database, record, row, own, at) {
  const others = handedIn(vault, record.id).filter(({ inner }) => inner !== own);
  const taken = provenOf(vault, record) ?? (others.length === 1 ? others[0].inner : undefined);
  // Of several others the proof tells which one it was; its device brings that.
  if (!taken && others.length) return;
  if (taken) await settleTaken(vault, record, taken, at);
  else if (!row.looked) return change(database, record.number, (now) => ({ ...now, looked: true }));
  else return change(database, record.number, (now) => ({ ...now, state: "refused", refused: TWIN }));
  await dropRow(database, record.number);
}

/** Find the words that a proof is of, which the device that filed it has checked. @param {Vault} vault @param {any} record @returns {string | undefined} inner JWS */
function provenOf(vault, record) {
  if (!record.deposit_proof) return undefined;
  const { digest } = readJws(record.deposit_proof).payload;
  return handedIn(vault, record.id).find(({ content }) => content === digest)?.inner;
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
