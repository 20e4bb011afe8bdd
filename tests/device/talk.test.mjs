// @ts-nocheck
// The talk about work: what an agency's signed words become in the wallet, in whatever order they come.
import assert from "node:assert/strict";
import { test } from "node:test";

import { b64encode, utf8 } from "../../assets/device/encoding.js";
import { isCalledOff, isOpen, offersOf, questionsOf } from "../../assets/device/talk/offers.js";
import { talkView } from "../../assets/device/views/talk.js";
import { writesOfTalk } from "../../assets/device/talk/filing.js";

const AT = Date.parse("2026-06-02T08:00:00Z") / 1000;
const texts = (key) => key;
const jws = (claims) => `${b64encode(utf8('{"alg":"ES256"}'))}.${b64encode(utf8(JSON.stringify(claims)))}.${b64encode(new Uint8Array(64))}`;
const vaultOf = (records = []) => ({ record: (type, id) => records.find((one) => one.type === type && one.id === id)?.fields });
const come = (claims, more = {}) => ({ claims: { iat: AT, title: "", text: "", ...claims }, statement: jws({ iat: AT, ...claims }), id: "m", agency: "OIN", agencyName: "Gemeente", about: "", nameOf: async (what) => what, texts, ...more });
const meeting = (fields) => ({ kind: "appointment", appointment: "a1", at: "2026-06-16T08:30:00.000Z", minutes: 30, place: "Stadhuis", with_whom: "De Boer", state: "offered", ...fields });
const kept = (writes) => writes.map(({ type, id, fields }) => ({ type, id, fields }));

test("a statement about a period is kept with what was signed, and a later one takes its place", async () => {
  const claims = { kind: "activity_statement", from: "2026-05-04", to: "2026-05-31", counted: 4, quota: 4, digest: "d", about: "s1" };
  const [first] = await writesOfTalk(vaultOf(), come(claims));
  assert.deepEqual([first.type, first.fields.counted, first.fields.date_to], ["activity_statement", 4, "2026-05-31"]);
  assert.ok(first.fields.statement.includes("."));
  const older = come({ ...claims, counted: 3, iat: AT - 60 });
  assert.deepEqual(await writesOfTalk(vaultOf(kept([first])), older), []);
});

test("a meeting is a task when both said yes, moves with it, and is done when it is called off", async () => {
  assert.deepEqual((await writesOfTalk(vaultOf(), come(meeting()))).map(({ type }) => type), ["appointment"]);
  const agreed = await writesOfTalk(vaultOf(), come(meeting({ state: "agreed", iat: AT + 1 })));
  assert.deepEqual(agreed.map(({ type }) => type), ["appointment", "task"]);
  assert.deepEqual(agreed[1].fields.remind_at, ["2026-06-15T08:30:00.000Z", "2026-06-16T06:30:00.000Z"]);
  // The offer that comes after the yes changes nothing.
  assert.deepEqual(await writesOfTalk(vaultOf(kept(agreed)), come(meeting())), []);
  const off = await writesOfTalk(vaultOf(kept(agreed)), come(meeting({ state: "cancelled", iat: AT + 2 })));
  assert.ok(off[1].fields.done_at);
});

test("a question is a task, and an agreement nothing before the person's yes", async () => {
  const [task] = await writesOfTalk(vaultOf(), come({ kind: "question", item: "x", title: "Kok, De Haven", text: "Met wie sprak u?" }));
  assert.deepEqual([task.type, task.fields.title, task.fields.note], ["task", "task-question", "Kok, De Haven\nMet wie sprak u?"]);
  const agreement = { kind: "agreement", agreement: "g1", title: "Plan", quota: 3, period: "month", kinds: ["application"], asks: [], date_from: "2026-06-01", date_to: "" };
  assert.deepEqual(await writesOfTalk(vaultOf(), come(agreement)), []);
});

test("what is not of the shape of the protocol is refused", async () => {
  const wrong = [
    { kind: "activity_statement", from: "2026-05-32", to: "2026-05-31", counted: 4, quota: 4, digest: "d" },
    { kind: "activity_statement", from: "2026-05-01", to: "2026-05-31", counted: -1, quota: 4, digest: "d" },
    { kind: "question", item: "", text: " " },
    meeting({ at: "morgen" }),
    meeting({ state: "misschien" }),
    meeting({ minutes: 1e9 }),
    { kind: "agreement", agreement: "g", quota: 3, period: "year", kinds: [], asks: [], date_from: "2026-06-01", date_to: "" },
    { kind: "agreement", agreement: "g", quota: 3, period: "week", kinds: [1], asks: [], date_from: "2026-06-01", date_to: "2026-05-01" },
  ];
  for (const claims of wrong) await assert.rejects(writesOfTalk(vaultOf(), come(claims)), /receipt-broken/, JSON.stringify(claims));
});

test("proposals are listed once, as they were said last, with the answer that was sent", () => {
  const message = (id, at, claims) => ({ id, at, kind: claims.kind, agency: "OIN", agency_name: "Gemeente", statement: jws(claims), title: claims.title ?? "", text: claims.text ?? "" });
  const held = {
    message: [
      message("m1", "2026-06-02T08:00:00Z", meeting()),
      message("m2", "2026-06-02T09:00:00Z", meeting({ at: "2026-06-17T08:30:00.000Z" })),
      message("m3", "2026-06-01T09:00:00Z", { kind: "agreement", agreement: "g1" }),
      message("m4", "2026-06-03T09:00:00Z", { kind: "question", jti: "q1", title: "Kok", text: "Met wie?" }),
      { id: "m5", at: "2026-06-03T10:00:00Z", kind: "appointment", agency: "OIN", statement: "half" },
      { id: "m6", kind: "agreement" },
    ],
    submission: [],
  };
  const snapshot = { vault: { records: (type) => held[type] ?? [] } };
  const offers = offersOf(snapshot);
  assert.deepEqual(offers.map(({ id, claims, answer }) => [id, claims.at ?? "", answer]).sort(), [["a1", "2026-06-17T08:30:00.000Z", ""], ["g1", "", ""]]);
  assert.deepEqual(offers.map((offer) => isOpen(offer, "2026-06-17")), [true, true]);
  // A meeting whose day is past waits for nobody.
  assert.deepEqual(offers.map((offer) => isOpen(offer, "2026-06-18")).sort(), [false, true]);
  held.submission = [{ id: "s", agency: "OIN", service: "afspraak-bevestigen", state: "deposited", fields: [{ name: "voorstel", value: "a1" }, { name: "antwoord", value: "yes" }] }];
  assert.deepEqual(offersOf(snapshot).filter((offer) => !isOpen(offer, "2026-06-17")).map(({ id, answer }) => [id, answer]), [["a1", "yes"]]);
  const sent = (more) => ({ agency: "OIN", service: "afspraak-bevestigen", state: "deposited", ...more, fields: [{ name: "voorstel", value: "a1" }, { name: "antwoord", value: more.word }] });
  const said = () => offersOf(snapshot).find(({ id }) => id === "a1").answer;
  // The last word counts, however the records lie, and not what was taken back or withdrawn.
  held.submission = [sent({ word: "no", created_at: "2026-06-04T08:00:00Z", number: "n2" }), sent({ word: "yes", created_at: "2026-06-03T08:00:00Z", number: "n1" })];
  assert.equal(said(), "no");
  held.submission.push({ agency: "OIN", service: "withdrawal", state: "waiting", about: "n2" });
  assert.equal(said(), "yes");
  held.submission = [sent({ word: "yes", state: "left-behind" }), { service: "afspraak-bevestigen" }];
  assert.equal(said(), "");
  const [question] = questionsOf(snapshot);
  assert.deepEqual([question.value, question.label, question.is_answered], ["q1", "Kok: Met wie?", false]);
  held.submission = [{ agency: "OIN", service: "vraag-beantwoorden", state: "waiting", fields: [{ name: "vraag", value: "q1" }] }];
  assert.equal(questionsOf(snapshot)[0].is_answered, true);
});

test("who said yes and cannot come after all has called it off, and not who said no before", () => {
  const offer = { claims: { iat: AT }, answer: "no" };
  assert.equal(isCalledOff({ ...offer, answered_at: new Date(AT * 1000 + 1).toISOString() }), true);
  assert.equal(isCalledOff({ ...offer, answered_at: new Date(AT * 1000 - 1).toISOString() }), false);
  assert.equal(isCalledOff({ ...offer, answer: "yes", answered_at: new Date(AT * 1000 + 1).toISOString() }), false);
});

test("the screen shows what is there of half a record", () => {
  const held = { appointment: [{ id: "x", state: "agreed" }, { id: "y", state: "cancelled", at: "soon", statement: "half" }], message: [{ id: "m", kind: "question" }], submission: [{ id: "s", service: "vraag-stellen" }] };
  const view = talkView({ vault: { records: (type) => held[type] ?? [] }, texts: Object.assign(texts, { language: "nl" }), today: "2026-06-02", example: false, listed: undefined });
  assert.deepEqual([view.has_open, view.has_questions, view.has_appointments, view.before.length, view.asked.length], [false, false, false, 2, 1]);
});
