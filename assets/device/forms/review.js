// @ts-check
/** What will be sent, as the person agrees to it; saving it hands it in. */

import { noteFollowing, settleSent } from "../applied.js";
import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { InputError } from "../errors.js";
import { startOver } from "../forms.js";
import { BY_CODE } from "../services.js";
import { recordOf } from "../records.js";
import { agreementText, readReview } from "../views/review.js";
import { world } from "../world.js";
import { serviceForm } from "./service.js";

/** @type {import("../form_states.js").Form} */
export const reviewForm = {
  name: "review",
  key: serviceForm.key,
  fields: {},
  begin: () => ({}),
  async save(_values, snapshot, place) {
    const review = readReview(snapshot, place);
    if (!review) throw new InputError("share-incomplete");
    const { agency, service, answers, papers, token, begun } = review;
    const { language } = snapshot.texts;
    const attachments = await Promise.all(
      papers.map(async ({ file }) => ({ file: await world.files().get(file), name: file.name, media_type: file.media_type })),
    );
    const id = await sharingOf(current.session).handIn({
      agency: agency.oin,
      agreement: {
        service: service.id,
        purpose: service.purpose[language],
        legal_basis: `${service.legal_basis.law} ${service.legal_basis.article}`,
        retention: service.retention.text[language],
        withdrawal: service.withdrawal[language],
        text: agreementText(review, snapshot),
        language,
      },
      fields: answers.map(({ fact }) => fact),
      attachments,
      about: recordOf(snapshot, "submission", place.query.get("about"))?.number ?? null,
      token,
    });
    if (service.id === BY_CODE) await expectIdentity(id);
    if (begun) await settleSent(begun);
    await noteFollowing(service.id, place.query.get("about"));
    startOver(serviceForm);
    world.go(`/delen/inzending?id=${id}`, { replace: true });
  },
};

/** Note that an agency was told who this is, and has not answered yet. @param {string} submission */
async function expectIdentity(submission) {
  const vault = world.vault();
  const link = vault.record("submission", submission)?.link;
  if (link && vault.record("agency_link", link)?.identity !== "established") await vault.write("agency_link", link, { identity: "asked" });
}
