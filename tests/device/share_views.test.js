// @ts-check
/** Checks what Delen says of keys that took the place of others. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { dutch, loadTexts } from "../../assets/device/texts.js";
import { keyOf } from "../../assets/device/form_states.js";
import { serviceForm } from "../../assets/device/forms/service.js";
import { agreementText, readReview, reviewView } from "../../assets/device/views/review.js";
import { serviceView } from "../../assets/device/views/service.js";
import { messageView } from "../../assets/device/views/message.js";
import { organisationView } from "../../assets/device/views/organisation.js";
import { shareView } from "../../assets/device/views/share.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { beginning } from "../../assets/device/world.js";

const OIN = "00000099999999990000";
const services = [{ id: "identity-link", title: { nl: "Zeggen wie u bent" } }, { id: "key-change", title: { nl: "Nieuwe sleutels" } }];
const listed = /** @type {any} */ ({ agencies: [{ oin: OIN, name: "Gemeente Voorbeeld", kind: "municipality", contact: { name: { nl: "Balie" }, website: "https://a.example/" }, hosts: ["a.example"], colours: {}, keys: [], services }], isExpired: false, problem: null });
let texts = dutch;

before(async () => {
  texts = await loadTexts("nl");
});

/** @param {Record<string, any[]>} byType */
function snapshotOf(byType) {
  const records = (/** @type {string} */ type) => byType[type] ?? [];
  const vault = /** @type {any} */ ({ records, record: (/** @type {string} */ type, /** @type {string} */ id) => records(type).find((one) => one.id === id) });
  return { ...beginning, texts, vault, listed };
}

/** @param {string} query */
const at = (query) => ({ path: "/delen", query: new URLSearchParams(query) });
/** @param {string} id @param {number} epoch @param {string} identity @param {string} [closed_at] */
const link = (id, epoch, identity, closed_at = "") => ({ id, agency: OIN, epoch, identity, closed_at });

test("what the newest keys say of who you are counts, and closed ones say nothing", () => {
  const identity = (/** @type {any[]} */ ...links) => {
    const snapshot = snapshotOf({ agency_link: links });
    const { identity: said, href_code } = organisationView(snapshot, at(`agency=${OIN}`));
    // Delen says the same, or what is there.
    assert.equal(shareView(snapshot).agencies[0].about, said || "Telefoon, openingstijden, uw koppeling en uw code");
    return [said, href_code !== ""];
  };
  assert.deepEqual(identity(link("b", 1, "established")), ["Deze organisatie weet dat u het bent.", false]);
  assert.match(String(identity(link("b", 1, "established"), link("c", 2, "moved"))[0]), /nieuw slot/);
  assert.deepEqual(identity(link("b", 1, "established"), link("c", 2, "again"))[1], true);
  assert.deepEqual(identity(link("b", 1, "established", "2026-06-02T12:00:00.000Z")), ["", true]);
  assert.deepEqual(identity(link("a", 1, "refused"), link("b", 2, "established"))[1], false);
});

test("new keys are sent by the wallet: nobody picks, takes back or withdraws them, and their proof is not shown", () => {
  const submission = { id: "s", number: "n", agency: OIN, agency_name: "Gemeente Voorbeeld", service: "key-change", state: "waiting", fields: [{ name: "proof", label: "Handtekening", value: "a.b.c" }] };
  const snapshot = snapshotOf({ submission: [submission] });
  assert.deepEqual(shareView(snapshot).agencies[0].groups, []);
  assert.equal(shareView(snapshot).sent[0].title, "Nieuwe sleutels");
  const { can_take_back, href_withdraw, facts } = submissionView(snapshot, at("id=s"));
  assert.deepEqual([can_take_back, href_withdraw, facts], [false, "", []]);
});

test("a message about keys says in plain words what happened and what to do", () => {
  const said = (/** @type {string} */ kind) => {
    const message = { id: "m", kind, title: "", text: "van de organisatie", agency: OIN, agency_name: "Gemeente Voorbeeld", at: "2026-06-02T12:00:00.000Z", about: "" };
    const { title, parts } = messageView(snapshotOf({ message: [message] }), at("id=m"));
    return { title, text: parts.map(({ text }) => text).join("") };
  };
  assert.match(said("keys").text, /Mist u een toestel\? Verwijder het .* Bel daarna Gemeente Voorbeeld/);
  assert.match(said("keys_again").text, /Vraag Gemeente Voorbeeld om een nieuwe brief met een code/);
  assert.match(said("keys_kept").text, /U hoeft niets te doen/);
  assert.equal(new Set(["keys", "keys_again", "keys_kept", "message"].map((kind) => said(kind).title)).size, 4);
  assert.equal(said("message").text, "van de organisatie");
});

test("what an agency says without a text is said in words, and a wrong code tells what to do", () => {
  const said = (/** @type {string} */ kind, /** @type {any} */ claims) => {
    const part = (/** @type {any} */ value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const statement = `${part({ alg: "ES256" })}.${part(claims)}.${"A".repeat(86)}`;
    const message = { id: "m", kind, title: "", text: "", statement, agency: OIN, agency_name: "Gemeente Voorbeeld", at: "2026-06-02T12:00:00.000Z", about: "" };
    return messageView(snapshotOf({ message: [message] }), at("id=m")).parts.map(({ text }) => text).join("");
  };
  assert.match(said("identity", { established: false }), /klopte niet.*Kijk de code na en typ hem opnieuw/);
  assert.match(said("identity", { established: true }), /weet nu dat uw berichten van u komen/);
  assert.equal(said("status", { state: "handling" }), "Gemeente Voorbeeld is ermee bezig");
});

test("what was sent says that the agency does not know yet who sent it, until it does", () => {
  const unknown = (/** @type {string} */ identity, /** @type {string} */ service = "wijziging-doorgeven") => {
    const submission = { id: "s", agency: OIN, agency_name: "Gemeente Voorbeeld", service, state: "received", received_at: "2026-06-02T12:00:00.000Z", fields: [], link: "a" };
    return submissionView(snapshotOf({ submission: [submission], agency_link: [link("a", 1, identity)] }), at("id=s")).unknown;
  };
  assert.match(unknown(""), /weet nog niet wie u bent.*brief met een code/);
  assert.match(unknown("refused"), /weet nog niet wie u bent/);
  assert.deepEqual([unknown("asked"), unknown("established"), unknown("", "identity-link")], ["", "", ""]);
});

test("who withdraws something sees what it is: in the form, in what is agreed to, and afterwards", () => {
  const title = { nl: "Iets intrekken" };
  const service = { id: "withdrawal", title, summary: title, certainties: [], facts: [], documents: [], purpose: title, legal_basis: { text: title }, retention: { text: title }, withdrawal: title, consent: title };
  const agencies = [{ oin: OIN, name: "Gemeente Voorbeeld", services: [service, { id: "wijziging-doorgeven", title: { nl: "Wijziging doorgeven" } }] }];
  const one = (/** @type {any} */ fields) => ({ agency: OIN, agency_name: "Gemeente Voorbeeld", state: "received", fields: [], ...fields });
  const sent = one({ id: "s", number: "n", service: "wijziging-doorgeven", deposited_at: "2020-06-02T12:00:00.000Z" });
  const asked = one({ id: "w", number: "m", service: "withdrawal", about: "n" });
  const place = at(`agency=${OIN}&service=withdrawal&about=s`);
  const token = { [keyOf(serviceForm, place)]: { typed: { token: '"t"' }, tried: false, busy: false } };
  const snapshot = { ...snapshotOf({ submission: [sent, asked] }), listed: /** @type {any} */ ({ agencies, isExpired: false, problem: null }), forms: token };
  const said = /^Dit gaat over: Wijziging doorgeven, Gemeente Voorbeeld, 2 juni 2020, \d\d:\d\d$/u;
  assert.match(serviceView(snapshot, place).about, said);
  assert.match(reviewView(snapshot, place).about, said);
  const reading = readReview(snapshot, place);
  assert.ok(reading);
  assert.match(agreementText(reading, snapshot).split("\n")[1], said);
  const { about, href_about } = submissionView(snapshot, at("id=w"));
  assert.match(about, said);
  assert.equal(href_about, "/delen/inzending?id=s");
});
