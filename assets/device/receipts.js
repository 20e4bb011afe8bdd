// @ts-check
// The agency's signed receipt, and the file by which a person proves without wallet or server what was sent and received.
//
// The file is JSON {v: 1, kind: "plein-proof", inner: JWS, content: null, deposit: JWS, receipt: JWS, messages: [JWS], key_changes: [JWS],
// directory};
// `python -m sync verify-receipt FILE --root KEY` checks it.
import { KEY_CHANGE } from "./agency_links.js";
import { hash } from "./crypto.js";
import { b64encode, canonicalJson, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { readJws } from "./jose.js";
import { handedIn } from "./handed_in.js";
import { writesOfTaken } from "./twins.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./merge.js").Write} Write
 */

/**
 * Compare a receipt with what this wallet sent.
 * @param {Vault} vault
 * @param {any} claims  checked: signed by the agency, for this wallet
 * @param {string} statement  JWS
 * @returns {Promise<Write[]>}
 * @throws {VerificationError} `receipt-broken`: for something that this wallet did not send so
 */
export async function writesOfReceipt(vault, claims, statement) {
  const record = vault.records("submission").find((each) => each.number === claims.sub && each.agency === claims.iss);
  if (!record) throw new VerificationError("receipt-broken");
  const inner = await receiptedOf(vault, record, claims.digest);
  if (!inner) throw new VerificationError("receipt-broken");
  const sent = readJws(inner).payload.attachments.map((/** @type {any} */ { id, digest }) => ({ id, digest }));
  const isWhole = canonicalJson(claims.attachments) === canonicalJson(sent);
  if (!isWhole || Number.isNaN(Date.parse(claims.received_at))) throw new VerificationError("receipt-broken");
  const [taken] = inner === record.inner ? [] : writesOfTaken(vault, record, inner, claims.received_at);
  return [{ type: "submission", id: record.id, fields: { ...taken?.fields, state: "received", receipt: statement, received_at: claims.received_at } }];
}

/** Find what a receipt is for: another device of this wallet may have written something else over it. @param {Vault} vault @param {any} record @param {unknown} digest */
async function receiptedOf(vault, record, digest) {
  for (const inner of [record.inner, ...handedIn(vault, record.id).map((one) => one.inner)]) if (digest === b64encode(await hash(utf8(inner)))) return inner;
  return undefined;
}

/**
 * Make the file of proof of a submission.
 * @param {Vault} vault @param {any} record @param {import("./directory.js").Directory} directory
 * @returns {Blob}
 */
export function makeProofFile(vault, record, directory) {
  const messages = vault.records("message").filter((message) => message.about === record.id && message.statement);
  const changes = vault.records("submission").filter(({ service, agency }) => service === KEY_CHANGE && agency === record.agency);
  const proof = {
    v: 1,
    kind: "plein-proof",
    inner: record.inner,
    content: null,
    deposit: record.deposit_proof,
    receipt: record.receipt ?? null,
    messages: messages.sort((one, other) => (one.at < other.at ? -1 : 1)).map((message) => message.statement),
    key_changes: changes.map((change) => readJws(change.inner).payload.fields[0].value),
    directory: JSON.parse(directory.document),
  };
  return new Blob([canonicalJson(proof)], { type: "application/json" });
}
