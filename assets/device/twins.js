// @ts-check
// One submission to which a person agreed on two devices that had no connection: the server takes one of them (wire.py, section 7), and
// here its record becomes what was taken, whichever device was first.
//
//   id of a submission = HKDF(key of epoch 1, salt = ASCII of the id of its record, "plein submission id v1")[:16]
//
// So all devices of a wallet give it the same id, and nobody else can tell that two ids are of one wallet.
import { hkdf } from "./crypto.js";
import { b64encode, canonicalJson, utf8 } from "./encoding.js";
import { handedIn } from "./handed_in.js";
import { readJws } from "./jose.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./merge.js").Write} Write
 */

/** Every member of a wallet can read the first epoch. */
const FIRST_EPOCH = 1;

/**
 * Name a submission alike on all devices; undefined where a device cannot.
 * @param {{epochKey(epoch: number): Promise<import("./encoding.js").Octets | undefined>}} keys
 * @param {string} token  id of its record
 */
export async function submissionId(keys, token) {
  const key = await keys.epochKey(FIRST_EPOCH);
  return key && b64encode((await hkdf(key, utf8(token), "plein submission id v1")).subarray(0, 16));
}

/**
 * Make a record what was taken, and forget what another device agreed to besides: that is no consent any more.
 * @param {Vault} vault @param {any} record  `submission` @param {string} inner  what was taken; one of `handedIn` @param {string} at  ISO 8601
 */
export async function settleTaken(vault, record, inner, at) {
  await vault.writeAll(writesOfTaken(vault, record, inner, at));
  const { record_id: taken } = readJws(inner).payload.consent;
  const besides = vault.records("consent").filter(({ id, submission }) => submission === record.id && id !== taken);
  for (const { id } of besides) await vault.remove("consent", id);
}

/**
 * Write into a record what was taken: its words, its files and the link that answers come to. Where the person had answered something
 * else on another device, `twin_at` says so.
 * @param {Vault} vault
 * @param {any} record  `submission`
 * @param {string} inner  what was taken; one of `handedIn`
 * @param {string} at  ISO 8601
 * @returns {Write[]}
 */
export function writesOfTaken(vault, record, inner, at) {
  const { payload } = readJws(inner);
  const all = handedIn(vault, record.id);
  const link = vault.records("agency_link").find(({ mailbox }) => mailbox === payload.reply.mailbox)?.id;
  const attachments = payload.attachments.map((/** @type {any} */ { name, size_bytes }) => ({ name, size_bytes }));
  const taken = { inner, content_digest: all.find((one) => one.inner === inner)?.content ?? "", service: payload.service, fields: payload.fields, attachments, about: payload.about ?? "", acting: actingIn(payload), link: link ?? record.link, created_at: payload.consent.given_at };
  const isOther = all.some((one) => canonicalJson(saidIn(readJws(one.inner).payload)) !== canonicalJson(saidIn(payload)));
  return [{ type: "submission", id: record.id, fields: { ...taken, state: stateOf(record), refused: "", ...(isOther && { twin_at: at }) } }];
}

/** @param {any} payload */
const saidIn = ({ fields, attachments, acting }) => [fields, actingIn({ attachments, acting }), attachments.map((/** @type {any} */ { name, digest }) => ({ name, digest }))];

/** Who acts beside the person in what was signed, as the record says it: the paper of the ground by its name. @param {any} payload @returns {import("./data/shapes.js").SentActing | null} */
function actingIn({ acting, attachments }) {
  if (!acting) return null;
  return { ...acting, paper: attachments.find((/** @type {any} */ { id }) => id === acting.paper)?.name ?? "" };
}

/** @param {any} record */
const stateOf = ({ receipt, deposit_proof }) => (receipt ? "received" : deposit_proof ? "deposited" : "waiting");
