// @ts-check
/** "Was dit duidelijk?" at a step of a service: sent only when the person chooses to, without a name; see apart.js. */

import { sendApart } from "../apart.js";
import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { VerificationError } from "../errors.js";
import { choiceField, textField } from "../fields.js";
import { recordOf } from "../records.js";
import { findService } from "../services.js";
import { world } from "../world.js";
import { saidIn } from "../said.js";

/** The service of every agency to which it goes. */
const CLARITY = "duidelijkheid";
const MOST_WORDS = 500;
/** The step that each screen is; of the small steps it is the id of the topic. @type {Record<string, string>} */
const STEPS = { "/delen/dienst": "invullen", "/delen/nakijken": "nakijken", "/delen/inzending": "verstuurd" };
const TOPIC = "/delen/stappen/vraag";

/**
 * Tell which step of which service a screen is; nothing where the agency does not ask.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 */
export function stepAt(snapshot, { path, query }) {
  const where = path.replace(/\/$/u, "");
  const sent = where === "/delen/inzending" ? recordOf(snapshot, "submission", query.get("id")) : undefined;
  const agency = sent ? sent.agency : query.get("agency");
  const id = sent ? sent.service : query.get("service");
  const step = where === TOPIC ? query.get("stap") : STEPS[where];
  const about = findService(snapshot, agency, id);
  const asks = findService(snapshot, agency, CLARITY);
  return step && about && asks && !snapshot.example ? { step, about, asks } : undefined;
}

/** @type {import("../form_states.js").Form} */
export const clarityForm = {
  name: "clarity",
  // What is typed belongs to nobody: it is kept nowhere, and needs no lock.
  isSecret: true,
  key: ({ path, query }) => `${path} ${["agency", "service", "stap", "id"].map((name) => query.get(name) ?? "").join(" ")}`,
  fields: { clear: choiceField(["ja", "nee"]), reason: textField(), words: textField({ most: MOST_WORDS }) },
  begin: () => ({}),
  async save({ clear, reason, words }, snapshot, place) {
    const { texts } = snapshot;
    const found = stepAt(snapshot, place);
    const directory = await sharingOf(current.session).directory();
    if (!found || !directory) throw new VerificationError("directory-broken", { reason: "directory-missing" });
    const { step, about, asks } = found;
    const { language } = texts;
    const told = { dienst: about.service.id, stap: step, duidelijk: clear, reden: clear === "nee" ? reason : "", woorden: words };
    const fields = asks.service.facts.flatMap(({ name, label }) => {
      const value = told[/** @type {keyof typeof told} */ (name)];
      return value ? [{ name, label: saidIn(label, language), value, unit: "", source: "self" }] : [];
    });
    const { purpose, legal_basis: basis, retention, withdrawal, consent } = asks.service;
    const agreement = {
      service: CLARITY,
      purpose: saidIn(purpose, language),
      legal_basis: `${basis.law} ${basis.article}`,
      retention: saidIn(retention.text, language),
      withdrawal: saidIn(withdrawal, language),
      text: [texts("clarity-about"), ...fields.map(({ label, value }) => `${label}: ${value}`), saidIn(consent, language)].join("\n"),
      language,
    };
    await sendApart({ directory, agency: asks.agency.oin, agreement, fields, now: world.now() });
    world.tell(texts("clarity-thanks"));
  },
};
