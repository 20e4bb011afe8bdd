// @ts-check
/** What will be sent, as the person agrees to it; saving it hands it in. */

import { noteFollowing, settleSent } from "../applied.js";
import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { InputError } from "../errors.js";
import { startOver } from "../forms.js";
import { choiceField, yesField } from "../fields.js";
import { NOBODY, actorsFor, preparedBy } from "../helping/acting.js";
import { proveCode } from "../identity.js";
import { BY_CODE, REACHABLE } from "../services.js";
import { recordOf } from "../records.js";
import { agreedTexts } from "../texts.js";
import { ANSWER, REPLY } from "../talk/offers.js";
import { agreementText, decisionsText, readReview } from "../views/review.js";
import { world } from "../world.js";
import { serviceForm } from "./service.js";
import { saidIn } from "../said.js";

/** Services from which something follows in the talk about work. */
const TALKED = [ANSWER, REPLY];

/** @type {import("../form_states.js").Form} */
export const reviewForm = {
  name: "review",
  key: serviceForm.key,
  fields(snapshot, place) {
    const ids = actorsAt(snapshot, place);
    return { ...(ids.length > 0 && { acting: choiceField([NOBODY, ...ids]) }), decisions: yesField() };
  },
  // Who got it ready is named only by a choice: whoever that was, the person sends.
  begin(snapshot, { query }) {
    return { acting: preparedBy(query.get("agency") ?? "", query.get("service") ?? "", snapshot) ? "" : NOBODY };
  },
  async save({ decisions }, snapshot, place) {
    const read = readReview(snapshot, place);
    if (!read) throw new InputError("share-incomplete");
    const agreed = { ...snapshot, texts: await agreedTexts(snapshot.texts, read.service.consent) };
    const review = readReview(agreed, place) ?? read;
    const { agency, service, answers, papers, acting, token, begun } = review;
    const { language } = agreed.texts;
    const asked = decisionsText(review, agreed);
    const isHere = Boolean(asked && decisions);
    const declared = asked ? [{ name: REACHABLE, label: asked, value: isHere, unit: "", source: "self" }] : [];
    const attachments = await Promise.all(
      papers.map(async ({ file }) => ({ file: await world.files().get(file), name: file.name, media_type: file.media_type })),
    );
    const id = await sharingOf(current.session).handIn({
      agency: agency.oin,
      agreement: {
        service: service.id,
        purpose: saidIn(service.purpose, language),
        legal_basis: `${service.legal_basis.law} ${service.legal_basis.article}`,
        retention: saidIn(service.retention.text, language),
        withdrawal: saidIn(service.withdrawal, language),
        text: agreementText(review, agreed, isHere),
        language,
      },
      fields: service.id === BY_CODE ? (link) => proveCode(String(answers[0].fact.value), link, answers[0].fact.label) : [...answers.map(({ fact }) => fact), ...declared],
      attachments,
      acting: acting && { said: acting.said, paper: acting.paper ? papers.findIndex(({ id }) => id === acting.paper?.id) : null },
      about: recordOf(snapshot, "submission", place.query.get("about"))?.number ?? null,
      token,
    });
    if (service.id === BY_CODE) await expectIdentity(id);
    if (TALKED.includes(service.id)) await (await import("../talk/answering.js")).followSent(service.id, agency.oin, answers.map(({ fact }) => fact));
    if (begun) await settleSent(begun);
    await noteFollowing(service.id, place.query.get("about"));
    startOver(serviceForm);
    world.go(`/delen/inzending?id=${id}`, { replace: true });
  },
};

/** List who can be named here, by id. @param {import("../world.js").Snapshot} snapshot @param {import("../world.js").Place} place */
function actorsAt(snapshot, { query }) {
  return actorsFor(query.get("service") ?? "", snapshot).map(({ id }) => id);
}

/** Note that an agency was told who this is, and has not answered yet. @param {string} submission */
async function expectIdentity(submission) {
  const vault = world.vault();
  const link = vault.record("submission", submission)?.link;
  if (link && vault.record("agency_link", link)?.identity !== "established") await vault.write("agency_link", link, { identity: "asked" });
}
