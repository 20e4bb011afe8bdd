// @ts-nocheck
// Passing on: what an agency says belongs to another becomes a question to the person, and the chain says who has it.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { isWrite } from "../../assets/device/merge.js";
import { writesOfMessage } from "../../assets/device/messages.js";
import { chainOf, isAsked, tokenFor, writesOfReferral } from "../../assets/device/passing/referral.js";
import { readPassing } from "../../assets/device/passing/reading.js";
import { loadTexts } from "../../assets/device/texts.js";
import { daysOfMatter } from "../../assets/device/paper/matter_days.js";
import { matterView, mattersView } from "../../assets/device/views/matters.js";
import { passingView } from "../../assets/device/views/passing.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { currentFindings } from "../../assets/device/views/watch.js";
import { beginning } from "../../assets/device/world.js";

const [A, B, C] = ["00000099000000001000", "00000099000000002000", "00000099000000003000"];
const AT = Date.parse("2026-06-04T10:00:00Z") / 1000;
const claims = { kind: "referral", iat: AT, about: "n1", title: "Dit hoort bij B", text: "Over boeken gaat B.", to: B, to_name: "Bibliotheek B", first: A, first_at: "2026-06-02T09:00:00.000Z", basis: "Awb 2:3" };
const said = (nl) => ({ nl, en: nl });
const passedOn = { id: "doorgestuurd", listed: false, title: said("Doorgestuurd"), purpose: said("p"), legal_basis: { law: "Awb", article: "2:3", text: said("w") }, retention: { text: said("r") }, withdrawal: said("t"), consent: said("Ik stuur dit door."), decision_term: null, documents: [], facts: ["dienst", "door", "eerst", "bewijs"].map((name) => ({ name: `doorgestuurd_${name}`, label: said(name), kind: name === "eerst" ? "date" : "text" })) };
const asks = { id: "vraag-stellen", listed: true, title: said("Een vraag stellen"), decision_term: { days: 7 }, facts: [{ name: "vraag", label: said("Vraag"), kind: "text" }], documents: [] };
const agency = (oin, name, services = [passedOn, asks]) => ({ oin, name, services, hosts: [], keys: [], contact: {} });
const sent = { id: "s1", number: "n1", agency: A, agency_name: "Gemeente A", service: "vraag-stellen", state: "received", deposited_at: "2026-06-02T09:00:00Z", received_at: "2026-06-02T09:01:00Z", created_at: "2026-06-02T08:59:00Z", link: "l", fields: [{ name: "vraag", label: "Vraag", value: "Mag dat?", unit: "", source: "self" }, { name: "besluiten_hier", label: "?", value: true, unit: "", source: "self" }], attachments: [{ name: "foto.png", size_bytes: 9 }, { name: "weg.png", size_bytes: 1 }] };
let texts;

before(async () => {
  texts = await loadTexts("nl");
});

/** A wallet that writes what it is told, in whatever order. */
function walletOf(...submissions) {
  const held = { submission: submissions, message: [], matter: [], document: [{ id: "d", title: "Foto", kind: "other", file: { name: "foto.png", size_bytes: 9 } }], agency_link: [] };
  const record = (type, id) => (held[type] ?? []).find((one) => one.id === id);
  const vault = { records: (type) => held[type] ?? [], record };
  const write = (writes) => {
    for (const { type, id, fields } of writes) {
      const old = record(type, id);
      if (old) Object.assign(old, fields);
      else (held[type] ??= []).push({ id, ...fields });
    }
  };
  const snapshot = () => ({ ...beginning, texts, vault, state: "open", today: "2026-06-05", listed: { agencies: [agency(A, "Gemeente A"), agency(B, "Bibliotheek B"), agency(C, "C", [asks])], isExpired: false, problem: null } });
  const hear = (more = {}, id = "m1", about = held.submission[0]) => write(writesOfMessage(vault, { agency: about.agency, id: "l", sign: { thumb: "t" } }, { ...claims, about: about.number, ...more }, `jws of ${id}`, id, about.agency_name, new Set()));
  return { vault, write, snapshot, hear, record };
}

const at = (id) => ({ path: "/delen/inzending", query: new URLSearchParams({ id }) });
const stepsOf = (wallet, id) => passingView(wallet.snapshot(), at(id)).steps.map(({ text }) => text.replace(/[\u2068\u2069]/gu, ""));

test("a referral asks the person once, however often it comes, and nothing has moved", () => {
  const wallet = walletOf({ ...sent });
  wallet.hear();
  wallet.hear();
  assert.equal(wallet.vault.records("submission").length, 1);
  const view = passingView(wallet.snapshot(), at("s1"));
  assert.deepEqual([view.is_asked, view.is_ready, view.reason], [true, true, "Over boeken gaat B."]);
  assert.equal(submissionView(wallet.snapshot(), at("s1")).turn, "");
  assert.match(stepsOf(wallet, "s1").at(-1), /U bent aan de beurt sinds 4 juni 2026/u);
});

test("what goes on is what was sent, with who had it, the first day and what was signed; not where decisions come", () => {
  const wallet = walletOf({ ...sent });
  wallet.hear();
  const { answers, papers, lost, token } = readPassing(wallet.snapshot(), "s1");
  assert.deepEqual(answers.map(({ fact }) => [fact.name, fact.value]), [["doorgestuurd_dienst", "Een vraag stellen"], ["doorgestuurd_door", "Gemeente A"], ["doorgestuurd_eerst", "2026-06-02"], ["doorgestuurd_bewijs", "jws of m1"], ["vraag", "Mag dat?"]]);
  assert.deepEqual([papers.map(({ id }) => id), lost, token], [["d"], ["weg.png"], "doorgestuurd-m1"]);
});

test("after yes the next agency has it, until its own term for such a service; what never arrived may go again", () => {
  const wallet = walletOf({ ...sent });
  wallet.hear();
  const next = { ...sent, id: tokenFor(wallet.record("submission", "s1"), wallet.snapshot()), number: "n2", agency: B, agency_name: "Bibliotheek B", service: "doorgestuurd", deposited_at: "2026-06-05T08:00:00Z", received_at: "2026-06-05T08:01:00Z", fields: [{ name: "doorgestuurd_dienst", value: "Een vraag stellen", label: "" }] };
  wallet.write([{ type: "submission", id: next.id, fields: { ...next, state: "waiting", deposited_at: "", received_at: "" } }]);
  assert.match(stepsOf(wallet, "s1").at(-1), /zodra er verbinding is/u);
  assert.equal(readPassing(wallet.snapshot(), "s1"), undefined);
  wallet.write([{ type: "submission", id: next.id, fields: { state: "refused" } }]);
  assert.equal(tokenFor(wallet.record("submission", "s1"), wallet.snapshot()), "doorgestuurd-m1--again-1");
  const id = "A".repeat(22);
  const [again] = [tokenFor({ referral: { message: id } }, { vault: { records: () => [{ id: `doorgestuurd-${id}` }] } })];
  assert.ok(isWrite({ type: "submission", id: again, fields: { state: "waiting" } }), "a wallet takes it as the id of a record");
  assert.ok(isAsked(wallet.record("submission", "s1"), wallet.snapshot()));
  wallet.write([{ type: "submission", id: next.id, fields: next }]);
  const steps = stepsOf(wallet, "s1");
  assert.deepEqual(steps, stepsOf(wallet, next.id));
  assert.equal(steps.at(-1), "Bibliotheek B is aan de beurt sinds 5 juni 2026, tot en met 12 juni 2026.");
  assert.equal(submissionView(wallet.snapshot(), at(next.id)).title, "Een vraag stellen");
  // The second agency says that it is a third one's: that takes nothing that was passed on.
  wallet.hear({ to: C, to_name: "C", iat: AT + 90_000 }, "m2", wallet.record("submission", next.id));
  const view = passingView(wallet.snapshot(), at(next.id));
  assert.deepEqual([view.is_asked, view.is_ready], [true, false]);
  assert.match(view.trouble, /neemt nog niets aan/u);
  assert.equal(chainOf(wallet.record("submission", "s1"), wallet.snapshot()).length, 2);
});

test("after no nobody has it, and it is asked no more", () => {
  const wallet = walletOf({ ...sent });
  wallet.hear();
  wallet.write([{ type: "submission", id: "s1", fields: { referral_refused_at: "2026-06-05T08:00:00Z" } }]);
  wallet.hear();
  assert.equal(passingView(wallet.snapshot(), at("s1")).is_asked, false);
  assert.match(stepsOf(wallet, "s1").at(-1), /Niemand is er nu mee bezig/u);
});

test("what is not of the shape of the protocol asks nothing", () => {
  // What is signed in the second in which it came in names that second.
  assert.equal(writesOfReferral("s1", { ...claims, first_at: "2026-06-04T10:00:00.900Z" }, "m", "2026-06-04T10:00:00.000Z").length, 1);
  for (const wrong of [{ to: "B" }, { to: 7 }, { first_at: "gisteren" }, { first_at: "2027-01-01T00:00:00.000Z" }, { first_at: null }]) assert.deepEqual(writesOfReferral("s1", { ...claims, ...wrong }, "m", "2026-06-04T10:00:00Z"), [], JSON.stringify(wrong));
});

test("agencies that point at each other without end stop the screen nowhere", () => {
  const ring = Array.from({ length: 40 }, (_, n) => ({ ...sent, id: n ? `doorgestuurd-m${n}` : "s1", number: `n${n}`, referral: { message: `m${n + 1}`, to: B, to_name: "B", reason: "", at: "2026-06-04T10:00:00Z", first_at: "2026-06-02T09:00:00Z" } }));
  ring[39].referral.message = "m1";
  const wallet = walletOf(...ring);
  assert.ok(stepsOf(wallet, "s1").length < 30);
});

test("the matter of what was passed on says who had it and who has it now, and blames no agency whose it is not", () => {
  const wallet = walletOf({ ...sent });
  wallet.write([{ type: "matter", id: "s1", fields: { title: "Boeken", agency: "gemeente", agency_name: "Gemeente A", applied_on: "2026-06-02", term_weeks: 1 } }]);
  const late = () => ({ ...wallet.snapshot(), today: "2026-07-20" });
  const plain = (text) => text.replace(/[\u2068\u2069]/gu, "");
  const said = () => mattersView(late()).matters[0].steps.map(({ who, text }) => plain(who ? `${who} ${text}` : text));
  assert.match(said().at(-1), /had uiterlijk/u);
  let changes = 0;
  const found = () => currentFindings({ ...late(), changes: (changes += 1) }).map(({ id }) => id);
  wallet.write([{ type: "setting", id: "watch-terms", fields: { value: "yes" } }]);
  assert.deepEqual(found(), ["decision-due/s1/passed/2026-06-09"]);
  wallet.hear();
  assert.deepEqual(said().slice(1), ["2 juni 2026: aangekomen bij Gemeente A", "4 juni 2026: Gemeente A zegt dat het hoort bij Bibliotheek B", "U bent aan de beurt sinds 4 juni 2026. Mag het door naar Bibliotheek B?"]);
  assert.doesNotMatch(mattersView(late()).matters[0].href_letter, /default/u);
  const matter = () => wallet.record("matter", "s1");
  assert.deepEqual(daysOfMatter(matter(), late()), []);
  assert.deepEqual(found(), []);
  const next = { ...sent, id: "doorgestuurd-m1", number: "n2", agency: B, agency_name: "Bibliotheek B", service: "doorgestuurd", deposited_at: "2026-06-05T08:00:00Z", received_at: "2026-06-05T08:01:00Z" };
  wallet.write([{ type: "submission", id: next.id, fields: next }]);
  assert.equal(said().at(-1), "Bibliotheek B is aan de beurt sinds 5 juni 2026, tot en met 12 juni 2026.");
  const own = matterView(late(), { path: "/taken/zaken/zaak", query: new URLSearchParams({ id: "s1" }) });
  assert.deepEqual(own.passed.map(({ text }) => plain(text)), said().slice(1));
  assert.equal(own.href_sent, "/delen/inzending?id=s1");
  // What the second agency decides is decided in the one matter that there is, by that agency.
  wallet.write(writesOfMessage(wallet.vault, { agency: B, id: "l", sign: { thumb: "t" } }, { kind: "decision", iat: AT + 90_000, about: "n2", title: "Besluit", text: "Ja.", remedy: "objection" }, "jws", "m9", "Bibliotheek B", new Set(), "municipality"));
  assert.equal(wallet.vault.records("matter").length, 1);
  assert.deepEqual([matter().agency_name, matter().decided_on, matter().notified_on], ["Bibliotheek B", "2026-06-05", "2026-06-05"]);
  assert.deepEqual(said().slice(-2), ["Bibliotheek B was klaar op 5 juni 2026.", "U kunt bezwaar maken tot en met 17 juli 2026"]);
});
