// @ts-check
/**
 * Sends something that belongs to nobody: under keys and a mailbox that are made for it alone, used once and kept nowhere. No answer can
 * come. The agency cannot tell whose wallet it is from; the server sees at that moment the network address, and both see when it came.
 */

import { newReceivingKey, newSigningKey, randomBytes } from "./crypto.js";
import { b64encode } from "./encoding.js";
import { PleinError } from "./errors.js";
import { composeSubmission } from "./submissions.js";
import { makeProofs, makeRequest } from "./sync.js";

/**
 * @param {object} parts
 * @param {import("./directory.js").Directory} parts.directory
 * @param {string} parts.agency  OIN
 * @param {import("./submissions.js").Agreement} parts.agreement
 * @param {import("./submissions.js").Fact[]} parts.fields
 * @param {number} parts.now  ms
 * @param {import("./sync.js").Request} [parts.request]  never the wallet's own, whose nonces tell that it is the same device
 * @throws what `makeRequest` throws: nothing was sent, or nobody knows; the person may try again
 */
export async function sendApart({ directory, agency, agreement, fields, now, request = makeRequest() }) {
  const [sign, reply, key] = await Promise.all([newSigningKey(), newReceivingKey(), newSigningKey()]);
  const mailbox = b64encode(randomBytes(16));
  const { outer } = await composeSubmission({ link: { id: "", agency, mailbox, sign, reply }, directory, agreement, fields, now });
  const proof = makeProofs(key);
  await request("/sync/v1/mailboxes", { json: { id: mailbox, recipient: agency }, proof });
  await request("/sync/v1/submissions", { json: outer, proof });
  try {
    await request(`/sync/v1/mailboxes/${mailbox}`, { method: "DELETE", proof });
  } catch (error) {
    // It was sent. A mailbox of which nobody has the key stays empty but for a receipt that nobody can open.
    if (!(error instanceof PleinError)) throw error;
  }
}
