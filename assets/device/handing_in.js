// @ts-check
// Takes in what a person agreed to send: into the outbox of this phone first, then into the wallet (outbox.js), so that a crash loses neither.
import { keepMailboxes, linkWith } from "./agency_links.js";
import { STORE, digestOf, release } from "./outbox.js";
import { composeSubmission } from "./submissions.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./outbox.js").Row} Row
 */

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
 * @param {import("./submissions.js").Fact[] | ((link: import("./agency_links.js").AgencyLink) => Promise<import("./submissions.js").Fact[]>)} parts.fields
 * @param {import("./submissions.js").Attachment[]} [parts.attachments]
 * @param {import("./submissions.js").Acting} [parts.acting]
 * @param {string | null} [parts.about]
 * @param {string} [parts.replaces]  id of the link whose place its link takes
 * @param {number} parts.epoch  of the wallet's log
 * @param {string} parts.token  id of the record `submission`
 * @param {string} [parts.number]  id of the submission; without it a random one
 * @param {() => number} parts.now
 * @param {import("./crypto.js").Random} [parts.random]
 * @returns {Promise<string>} the id of the record, which is `token`
 * @throws {import("./errors.js").StorageError} `storage-full`: nothing was agreed yet
 */
export async function handIn({ vault, database, directory, agency, token, number, epoch, replaces = "", now, random, fields: said, ...rest }) {
  if (vault.record("submission", token)) return token;
  const link = await linkWith(vault, agency, { epoch, now, random });
  await keepMailboxes(vault, database);
  const what = { ...rest, fields: typeof said === "function" ? await said(link) : said };
  const made = await composeSubmission({ ...what, link, directory, id: number, now: now(), random });
  /** @type {Row} */
  const row = { v: 1, state: "held", outer: made.outer, chunks: made.chunks, proof: null, generation: null, refused: null };
  await database.put(STORE, made.id, row);
  const at = new Date(now()).toISOString();
  const shared = { source: "self", version: 1, created_at: at };
  const writes = [
    {
      type: "submission",
      id: token,
      fields: { ...shared, number: made.id, agency, agency_name: directory.agency(agency).name, service: what.agreement.service, state: "waiting", inner: made.inner, content_digest: await digestOf(made.outer.content), link: link.id, replaces, fields: what.fields, attachments: (what.attachments ?? []).map(({ name, file }) => ({ name, size_bytes: file.size })), about: what.about ?? "", acting: what.acting?.said ?? null },
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
