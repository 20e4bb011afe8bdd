// @ts-check
// Who acts beside a person in what they send: chosen each time, with the ground of it, and never without a choice.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newReceivingKey, newSigningKey, publicPart, thumbprint } from "../../assets/device/crypto.js";
import { beginning as beginForm, keyOf, readAll, showForm } from "../../assets/device/form_states.js";
import { allowForm } from "../../assets/device/forms/allow.js";
import { reviewForm } from "../../assets/device/forms/review.js";
import { serviceForm } from "../../assets/device/forms/service.js";
import { readJws } from "../../assets/device/jose.js";
import { composeSubmission } from "../../assets/device/submissions.js";
import { dutch, loadTexts } from "../../assets/device/texts.js";
import { helperView } from "../../assets/device/views/helped_by.js";
import { agreementText, readReview, reviewView } from "../../assets/device/views/review.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { beginning } from "../../assets/device/world.js";

const OIN = "00000099999999990000";
const SERVICE = "wijziging-doorgeven";
const place = { path: "/delen/nakijken", query: new URLSearchParams({ agency: OIN, service: SERVICE }) };
const file = { name: "beschikking.pdf", size_bytes: 2_000, media_type: "application/pdf", key: "k", chunks: ["c"] };
const box = { id: "b", name: "Anna", role: "representative", ground: "administrator", acts_name: "Bewind Voorbeeld BV", person_name: "M. Voorbeeld", since: "2025-03-01", reference: "EJ 2025/123", paper: "p", until: "2099-01-01T00:00:00.000Z", parts: [] };
const document = { id: "p", title: "Beschikking", file };
const given = { id: "e", box: "b", kind: "service", state: "taken", at: "2026-06-02T12:00:00.000Z", content: { agency: OIN, service: SERVICE } };
const said = { role: "administrator", person: "M. Voorbeeld", name: "Bewind Voorbeeld BV", since: "2025-03-01", reference: "EJ 2025/123", paper: "beschikking.pdf", prepared: false };
let texts = dutch;

before(async () => {
  texts = await loadTexts("nl");
});

/** @param {Record<string, any[]>} byType @param {Record<string, string>} [typed]  in the review */
function snapshotOf(byType, typed) {
  const records = (/** @type {string} */ type) => byType[type] ?? [];
  const vault = /** @type {any} */ ({ records, record: (/** @type {string} */ type, /** @type {string} */ id) => records(type).find((one) => one.id === id) });
  const words = { nl: "Iets" };
  const service = (/** @type {string} */ id) => ({ id, title: words, summary: words, certainties: [], facts: [], documents: [], purpose: words, legal_basis: { law: "Wet", article: "1", text: words }, retention: { text: words }, withdrawal: words, consent: words });
  const agencies = [{ oin: OIN, name: "Gemeente Voorbeeld", services: [service(SERVICE), service("withdrawal"), service("identity-link")] }];
  const forms = { [keyOf(serviceForm, place)]: { typed: { token: '"t"' }, tried: false, busy: false }, ...(typed && { [keyOf(reviewForm, place)]: { typed, tried: false, busy: false } }) };
  return { ...beginning, texts, vault, listed: /** @type {any} */ ({ agencies, isExpired: false, problem: null }), forms, today: "2026-06-03" };
}

const choices = (/** @type {any} */ snapshot, at = place) => reviewView(snapshot, at).actors.map(({ value }) => value);

test("who has no representative is asked nothing, and names nobody", () => {
  const snapshot = snapshotOf({ help_box: [{ ...box, role: "helper" }] });
  assert.deepEqual([choices(snapshot), reviewView(snapshot, place).acting], [[], []]);
  const { values, problems } = readAll(reviewForm, beginForm(reviewForm, snapshot, place), snapshot, place);
  assert.deepEqual([values, problems], [{ decisions: false }, {}]);
});

test("a representative is named only when chosen, with both names, the ground and its paper, once", () => {
  const wallet = { help_box: [box], document: [document] };
  const before = snapshotOf(wallet);
  assert.deepEqual(choices(before), ["nobody", "b"]);
  assert.equal(reviewView(before, place).actors[1].label, "Bewind Voorbeeld BV, Bewindvoerder (BW 1:431)");
  assert.deepEqual(readAll(reviewForm, beginForm(reviewForm, before, place), before, place).values, { acting: "nobody", decisions: false });
  const reading = readReview(before, place);
  assert.ok(reading);
  assert.deepEqual([reading.acting, reading.papers], [undefined, []]);
  assert.doesNotMatch(agreementText(reading, before), /Bewind/u);

  const chosen = snapshotOf(wallet, { acting: "b" });
  const now = readReview(chosen, place);
  assert.ok(now);
  assert.deepEqual(now.acting?.said, said);
  assert.deepEqual(now.papers.map(({ id }) => id), ["p"]);
  const lines = ["Voor wie: M. Voorbeeld", "Wie optreedt: Bewind Voorbeeld BV", "Grond: Bewindvoerder (BW 1:431)", "Sinds: 1 maart 2025", "Kenmerk: EJ 2025/123", "Papier: beschikking.pdf"];
  assert.deepEqual(agreementText(now, chosen).split("\n").slice(1, 7), lines);
  assert.deepEqual(reviewView(chosen, place).acting.map(({ name, value }) => `${name}: ${value}`), lines);
});

test("who got it ready must be chosen or refused in words, and a later form begins anew", () => {
  const wallet = { help_box: [box], document: [document], help_entry: [given] };
  const snapshot = snapshotOf(wallet);
  assert.deepEqual(choices(snapshot), ["", "nobody", "b"]);
  const { problems } = readAll(reviewForm, beginForm(reviewForm, snapshot, place), snapshot, place);
  assert.equal(problems.acting?.key, "choice-missing");
  assert.equal(readReview(snapshot, place)?.acting, undefined);
  const chosen = snapshotOf(wallet, { acting: "b" });
  assert.equal(readReview(chosen, place)?.acting?.said.prepared, true);
  assert.match(reviewView(chosen, place).acting.map(({ name, value }) => `${name} ${value}`).join(), /Klaargezet door Bewind Voorbeeld BV/u);
  assert.equal(readReview(snapshotOf(wallet, { acting: "nobody" }), place)?.acting, undefined);
  const sent = { id: "s", agency: OIN, service: SERVICE, created_at: "2026-06-02T13:00:00.000Z" };
  assert.deepEqual(choices(snapshotOf({ ...wallet, submission: [sent] })), ["nobody", "b"]);
  for (const other of [{ state: "new" }, { state: "refused" }, { kind: "task" }, { box: "x" }]) assert.deepEqual(choices(snapshotOf({ ...wallet, help_entry: [{ ...given, ...other }] })), ["nobody", "b"]);
});

test("whose help has ended, and of whom a name or the ground is missing, is not there to choose", () => {
  const gone = [{ ended_at: "2026-06-02T00:00:00.000Z" }, { until: "2026-06-02T00:00:00.000Z" }, { ground: "" }, { acts_name: "" }, { person_name: "" }, { person_name: "\u202e\u200b" }, { reference: "", paper: "" }, { reference: "", paper: "no-such" }];
  for (const less of gone) {
    const snapshot = snapshotOf({ help_box: [{ ...box, ...less }], document: [document] }, { acting: "b" });
    assert.deepEqual([choices(snapshot), readReview(snapshot, place)?.acting], [[], undefined]);
  }
  const byNumber = snapshotOf({ help_box: [{ ...box, paper: "" }] }, { acting: "b" });
  assert.deepEqual([readReview(byNumber, place)?.acting?.said.paper, readReview(byNumber, place)?.papers], ["", []]);
  assert.match(helperView(snapshotOf({ help_box: [{ ...box, acts_name: "" }] }), { path: "", query: new URLSearchParams("id=b") }).unnamed, /Vul de namen en het nummer in/u);
  assert.equal(helperView(snapshotOf({ help_box: [box] }), { path: "", query: new URLSearchParams("id=b") }).unnamed, "");
});

test("saying who one is and taking something back nobody else does", () => {
  for (const service of ["withdrawal", "identity-link"]) {
    const there = { path: place.path, query: new URLSearchParams({ agency: OIN, service }) };
    const snapshot = snapshotOf({ help_box: [box], document: [document] });
    assert.deepEqual(Object.keys(showForm(reviewForm, snapshot, there).values), ["decisions"]);
  }
});

test("both names and the number or the paper are asked of who acts by law, and of nobody else", () => {
  const snapshot = snapshotOf({ document: [document] });
  const at = { path: "/helpers/erbij", query: new URLSearchParams() };
  const wrong = (/** @type {Record<string, string>} */ typed) => Object.keys(readAll(allowForm, { ...beginForm(allowForm, snapshot, at), my_name: "Moeder", tasks: "yes", ...typed }, snapshot, at).problems);
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(wrong({ role: "representative", ground: "mentor" }), ["acts_name", "person_name", "reference"]);
  const named = { role: "representative", ground: "mentor", acts_name: "B. Mentor", person_name: "M. Voorbeeld" };
  assert.deepEqual(wrong(named), ["reference"]);
  assert.deepEqual([wrong({ ...named, paper: "p" }), wrong({ ...named, reference: "1" })], [[], []]);
  assert.deepEqual(wrong({ ...named, reference: "1", acts_name: "x".repeat(121) }), ["acts_name"]);
});

test("what is signed names both and the paper as an attachment, and the agreement says that somebody acts", async () => {
  /** @param {(options: any) => Promise<any>} make */
  const key = async (make) => {
    const { publicJwk, privateKey } = await make({ extractable: true });
    return { publicJwk: publicPart(publicJwk), privateKey, thumb: await thumbprint(publicJwk) };
  };
  const agency = await key(newReceivingKey);
  const directory = /** @type {any} */ ({ agency: () => ({ kind: "municipality" }), sealingKey: () => ({ kid: agency.thumb, jwk: agency.publicJwk }) });
  const link = /** @type {any} */ ({ agency: OIN, mailbox: "AAAAAAAAAAAAAAAAAAAAAA", sign: await key(newSigningKey), reply: await key(newReceivingKey) });
  const agreement = { service: SERVICE, purpose: "p", legal_basis: "l", retention: "r", withdrawal: "w", text: "t", language: "nl" };
  const attachments = ["loonstrook.pdf", "beschikking.pdf"].map((name) => ({ file: new Blob(["x"]), name, media_type: "application/pdf" }));
  const make = async (/** @type {any} */ more) => readJws((await composeSubmission({ link, directory, agreement, fields: [], now: 0, ...more })).inner).payload;
  const whole = await make({ attachments, acting: { said, paper: 1 } });
  assert.deepEqual(whole.acting, { ...said, paper: whole.attachments[1].id });
  assert.deepEqual(whole.consent.pii_categories, ["loonstrook.pdf", "beschikking.pdf", "acting"]);
  assert.equal((await make({ acting: { said, paper: null } })).acting.paper, null);
  const alone = await make({});
  assert.deepEqual([alone.acting, alone.consent.pii_categories], [undefined, []]);
});

test("what was sent says afterwards who acted", () => {
  const submission = { id: "s", agency: OIN, agency_name: "Gemeente Voorbeeld", service: SERVICE, state: "received", fields: [], acting: said, created_at: "" };
  const { facts } = submissionView(snapshotOf({ submission: [submission] }), { path: "", query: new URLSearchParams("id=s") });
  assert.deepEqual(facts.slice(0, 2), [{ name: "Voor wie", value: "M. Voorbeeld" }, { name: "Wie optreedt", value: "Bewind Voorbeeld BV" }]);
});
