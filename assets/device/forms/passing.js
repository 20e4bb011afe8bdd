// @ts-check
/** The person's yes: what one agency said belongs to another goes there, with what was signed of it. */

import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { InputError } from "../errors.js";
import { readPassing } from "../passing/reading.js";
import { saidIn } from "../said.js";
import { agreedTexts } from "../texts.js";
import { agreementText } from "../views/review.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const passingForm = {
  name: "passing",
  key: ({ query }) => query.get("id") ?? "",
  fields: {},
  begin: () => ({}),
  async save(_values, snapshot, { query }) {
    const id = query.get("id") ?? "";
    const read = readPassing(snapshot, id);
    if (!read) throw new InputError("share-incomplete");
    const agreed = { ...snapshot, texts: await agreedTexts(snapshot.texts, read.service.consent) };
    const { agency, service, answers, papers, token } = readPassing(agreed, id) ?? read;
    const { language } = agreed.texts;
    const attachments = await Promise.all(papers.map(async ({ file }) => ({ file: await world.files().get(file), name: file.name, media_type: file.media_type })));
    const made = await sharingOf(current.session).handIn({
      agency: agency.oin,
      agreement: {
        service: service.id,
        purpose: saidIn(service.purpose, language),
        legal_basis: `${service.legal_basis.law} ${service.legal_basis.article}`,
        retention: saidIn(service.retention.text, language),
        withdrawal: saidIn(service.withdrawal, language),
        text: agreementText(read, agreed),
        language,
      },
      fields: answers.map(({ fact }) => fact),
      attachments,
      token,
    });
    world.go(`/delen/inzending?id=${made}`, { replace: true });
  },
};

/** The person's no: it stays where it was, and is asked no more. @param {string} id */
export async function refusePassing(id) {
  await world.vault().write("submission", id, { referral_refused_at: new Date(world.now()).toISOString() });
  world.tell(world.get().texts("pass-refused-told"), () => world.vault().write("submission", id, { referral_refused_at: "" }));
}
