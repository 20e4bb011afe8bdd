// @ts-nocheck
// What agencies write, whatever it is: shown as text that deceives nobody, with links to their own hosts only, and nothing that cannot be.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { planOfMessage } from "../../assets/device/bank/agency_statement.js";
import { b64encode, utf8 } from "../../assets/device/encoding.js";
import { VerificationError } from "../../assets/device/errors.js";
import { writesOfMessage } from "../../assets/device/messages.js";
import { plainName, plainText } from "../../assets/device/plain_text.js";
import { writesOfReceipt } from "../../assets/device/receipts.js";
import { cutText } from "../../assets/device/text_links.js";
import { messageView } from "../../assets/device/views/message.js";
import { todayView } from "../../assets/device/views/today.js";
import { objectionTerm } from "../../assets/device/watch/objection_term.js";
import { loadTexts } from "../../assets/device/texts.js";
import { beginning } from "../../assets/device/world.js";

const OIN = "00000099999999990000";
const HOSTS = ["gemeente-voorbeeld.example"];
const AT = Date.parse("2026-06-02T12:00:00Z") / 1000;
const jws = (claims) => `${b64encode(utf8('{"alg":"ES256","kid":"k"}'))}.${b64encode(utf8(JSON.stringify(claims)))}.${b64encode(new Uint8Array(64))}`;
const link = { id: "l", agency: OIN, sign: { thumb: "mine" } };
let texts;
before(async () => {
  texts = await loadTexts("nl");
});
const snapshotOf = (records) => ({ ...beginning, texts, vault: vaultOf(records), today: "2026-06-02" });
const vaultOf = (records = {}) => ({ history: () => [], records: (type) => records[type] ?? [], record: (type, id) => (records[type] ?? []).find((one) => one.id === id) });
const SENT = { id: "s", number: "n", agency: OIN, agency_name: "Gemeente Voorbeeld", service: "levensonderhoud", deposited_at: "2026-05-01T09:00:00.000Z" };
const claimsOf = (more) => ({ v: 1, iss: OIN, aud: "mine", jti: "j", iat: AT, kind: "message", about: "n", title: "Brief", text: "Tekst", ...more });

function file(more, records = { submission: [SENT] }) {
  const claims = claimsOf(more);
  return writesOfMessage(vaultOf(records), link, claims, jws(claims), "m", "Gemeente Voorbeeld", new Set(), "municipality");
}

function show(more, records = {}) {
  const claims = claimsOf(more);
  const [{ fields }] = file(more, { submission: [SENT], ...records });
  const listed = { agencies: [{ oin: OIN, name: "Gemeente Voorbeeld", hosts: HOSTS, services: [] }], isExpired: false, problem: null };
  const snapshot = { ...snapshotOf({ submission: [SENT], message: [{ id: "m", ...fields, statement: jws(claims) }], ...records }), listed };
  return { snapshot, view: messageView(snapshot, { path: "/delen/bericht", query: new URLSearchParams("id=m") }) };
}

test("a script, a link of another kind and a foreign host stay words, and the foreign one is warned of", () => {
  const foreign = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "http://gemeente-voorbeeld.example/", "https://gemeente-voorbeeld.example.boef.example/", "https://gemeente-voorbeeld.example@boef.example/", "https://boef@gemeente-voorbeeld.example/", "https://gemeente-v\u043eorbeeld.example/", "https://gemeente-voorbeeld.example:8443/", "https://xgemeente-voorbeeld.example", "www.boef.example", "ftp://gemeente-voorbeeld.example/", "file:///etc/passwd", "https://gemeente-voorbeeld.example\\.boef.example/"];
  for (const address of foreign) {
    const text = `Ga naar ${address} nu. <script>alert(1)</script> <img src=x onerror=alert(1)>`;
    const { view } = show({ text });
    assert.deepEqual([view.parts.map((part) => part.text).join(""), view.parts.filter(({ href }) => href)], [text, []], address);
    assert.match(view.warnings.join(), /adres dat niet van Gemeente Voorbeeld is/, address);
  }
  const { view } = show({ text: "Bel tel:14010 of mail mailto:a@b.example, of bel 14 010." });
  assert.deepEqual([view.parts.length, view.warnings], [1, []]);
});

test("an address of the agency's own is a link that says in words where it leads", () => {
  const { parts, has_foreign } = cutText("Kijk op https://www.gemeente-voorbeeld.example/bezwaar?zaak=1. Of (www.gemeente-voorbeeld.example).", HOSTS);
  assert.equal(has_foreign, false);
  assert.deepEqual(parts.filter(({ href }) => href), [
    { text: "https://www.gemeente-voorbeeld.example/bezwaar?zaak=1", href: "https://www.gemeente-voorbeeld.example/bezwaar?zaak=1", host: "www.gemeente-voorbeeld.example" },
    { text: "www.gemeente-voorbeeld.example", href: "https://www.gemeente-voorbeeld.example/", host: "www.gemeente-voorbeeld.example" },
  ]);
  assert.deepEqual(cutText("https://gemeente-voorbeeld.example/", []).parts.filter(({ href }) => href), []);
});

test("signs that turn, hide or pile up go; writing and pictures that need theirs keep them", () => {
  const said = (text) => plainText(text, 1_000);
  assert.equal(said("factuur\u202efdp.exe\u2066\u200b\u00ad\ufeff"), "factuurfdp.exe");
  assert.equal(said("ok\u0000\u0007\r\nnieuw\u2028"), "ok\nnieuw");
  assert.equal([...said(`e${"\u0301".repeat(500)}`)].length, 5);
  assert.equal(said("\u{1f468}\u200d\u{1f469}\u200d\u{1f467} caf\u00e9 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"), "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} caf\u00e9 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
  assert.equal(said("be\u200dsluit a\u{e0041}b"), "besluit ab");
  assert.equal(plainText("\u{1f600}\u{1f600}", 3), "\u{1f600}");
  assert.deepEqual([said(undefined), said({}), plainName(7), plainName("..")], ["", "", "", ""]);
});

test("a text of 100 kB is cut, says so, and takes no time; so does one made to be slow", () => {
  const began = performance.now();
  const { view } = show({ text: "a ".repeat(50_000) });
  assert.equal(view.parts.map(({ text }) => text).join("").length, 20_000);
  assert.match(view.warnings.join(), /te lang/);
  for (const text of ["https://".repeat(12_500), "\u0301".repeat(100_000), "\u200d".repeat(100_000), "www.".repeat(25_000), ")".repeat(100_000)]) show({ text });
  show({ text: `https://gemeente-voorbeeld.example/${").".repeat(49_000)}x` });
  assert.ok(performance.now() - began < 2_000, `${performance.now() - began} ms`);
});

test("a moment or a day that cannot be is refused, or not used and said", () => {
  for (const iat of [-2_208_988_800, 253_402_300_799, 0, 1e18, 1.5, "now"]) assert.throws(() => file({ iat }), VerificationError, String(iat));
  for (const due of ["1900-01-01", "9999-12-31"]) {
    const task = file({ kind: "task", due, remind_at: [`${due}T08:00:00.000Z`, 4, {}] }).find(({ type }) => type === "task");
    assert.deepEqual([task.fields.due, task.fields.remind_at], ["", []]);
    assert.match(show({ kind: "task", due }).view.warnings.join(), /datum die niet kan kloppen/);
  }
  assert.deepEqual(show({ kind: "task", due: "2026-06-20" }).view.warnings, []);
});

test("an answer about another's submission changes nothing here, and says that it is about something else", () => {
  for (const kind of ["decision", "status", "opened"]) {
    const writes = file({ kind, state: "decided", about: "of another" });
    assert.deepEqual(writes.map(({ type }) => type), ["message"], kind);
  }
  assert.match(show({ about: "of another" }).view.warnings.join(), /niet vanuit deze Plein is gestuurd/);
});

test("a decision tells who, by which article and until when to object, and is a matter that is watched", () => {
  const writes = file({ kind: "decision", by: "Gemeente Voorbeeld", basis: "Participatiewet 11", remedy: "objection", until: "2026-07-14" });
  const matter = writes.find(({ type }) => type === "matter");
  assert.deepEqual([matter.id, matter.fields.title, matter.fields.applied_on, matter.fields.notified_on, matter.fields.agency], ["s", "Brief", "2026-05-01", "2026-06-02", "gemeente"]);
  const record = { id: "s", ...matter.fields };
  const [finding] = objectionTerm({ matters: [record] }, "2026-06-10", { data: { term_weeks: "6" } });
  assert.deepEqual([finding.about, finding.day], ["matter/s", "2026-07-14"]);
  const { view } = show({ kind: "decision", by: "Gemeente Voorbeeld", basis: "Participatiewet 11", until: "2026-07-14" }, { matter: [record] });
  assert.deepEqual(view.decision.map(({ value }) => value), ["Gemeente Voorbeeld", "2 juni 2026", "Participatiewet 11", "U kunt bezwaar maken tot en met 14 juli 2026."]);
  assert.match(view.href_objection, /soort=objection/);
});

test("a term that is not the law's is shown beside the law's; without a remedy no weeks run; absurd members are not used", () => {
  const { view } = show({ kind: "decision", until: "2026-06-05" });
  assert.match(view.decision.at(-1).value, /De wet geeft zes weken .* 14 juli 2026/);
  assert.match(view.decision[2].value, /Dat staat er niet bij/);
  const none = file({ kind: "decision", remedy: "none" }).find(({ type }) => type === "matter");
  assert.deepEqual([none.fields.notified_on, none.fields.decided_on], ["", "2026-06-02"]);
  const odd = show({ kind: "decision", until: "9999-12-31", remedy: ["x"], by: {}, basis: `\u202e${"a".repeat(5_000)}` }).view;
  assert.deepEqual([odd.decision[0].value, odd.decision[2].value.length, odd.decision[3].value], ["Gemeente Voorbeeld", 120, "U kunt bezwaar maken tot en met 14 juli 2026."]);
});

test("a decision that comes twice or late leaves what the person wrote in the matter", () => {
  const known = { id: "s", title: "Mijn titel", decided_on: "2026-05-30", notified_on: "2026-05-30", objected_on: "2026-06-01" };
  assert.deepEqual(file({ kind: "decision" }, { submission: [SENT], matter: [known] }).filter(({ type }) => type === "matter"), []);
});

test("a receipt for something else than was opened is refused", async () => {
  const inner = jws({ attachments: [{ id: "a", digest: "d" }] });
  const vault = vaultOf({ submission: [{ ...SENT, inner }] });
  const good = { iss: OIN, sub: "n", digest: b64encode(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(inner)))), attachments: [{ id: "a", digest: "d" }], received_at: "2026-06-02T12:00:00.000Z" };
  assert.equal((await writesOfReceipt(vault, good, "jws"))[0].fields.state, "received");
  const wrong = [{ sub: "of another" }, { iss: "another" }, { digest: "another" }, { attachments: [] }, { attachments: [{ id: "a", digest: "x" }] }, { received_at: "ooit" }];
  for (const change of wrong) await assert.rejects(writesOfReceipt(vault, { ...good, ...change }, "jws"), VerificationError, JSON.stringify(change));
});

test("an income statement with amounts or days that cannot be brings nothing of these in, and says which", () => {
  const line = (date, amount_cents) => ({ kind: "bijzondere_bijstand", name: "x", date, amount_cents });
  const payments = [line("2026-05-01", -1), line("2026-05-01", 1e15), line("2026-05-01", 1.5), line("2026-05-01", "9"), line("1900-01-01", 100), line("9999-12-31", 100), line("2026-13-01", 100)];
  const plan = planOfMessage({ agency: OIN, agency_name: "Gemeente Voorbeeld", statement: jws({ iat: AT, payments }) }, { parts: [], notes: [], costs: [], balance: undefined, today: "2026-06-02" });
  assert.deepEqual([plan.parts, plan.matches], [[], []]);
  assert.deepEqual(plan.left_out.map(({ line: at, reason }) => `${at} ${reason}`), ["1 amount", "2 amount", "3 amount", "4 amount", "5 date", "6 date", "7 date"]);
});

test("Vandaag shows what nobody has read, with its files, until it was opened", () => {
  const file = { id: "f", name: "a.pdf", media_type: "application/pdf", size_bytes: 9, state: "here" };
  const message = (more) => ({ id: "m", kind: "message", title: "Brief", text: "", agency: OIN, agency_name: "Gemeente Voorbeeld", at: "2026-06-02T12:00:00.000Z", about: "", ...more });
  const news = (more) => todayView(snapshotOf({ message: [message(more)] })).news;
  assert.match(news({ files: [file] })[0].about, /1 bestand$/);
  assert.doesNotMatch(news({})[0].about, /bestand/);
  assert.deepEqual(news({ files: [file], read_at: "2026-06-02T13:00:00.000Z" }), []);
});

test("a message says how to call who wrote it, and one that belongs elsewhere leads to the choice", () => {
  const withPhone = (more, contact) => {
    const { snapshot } = show(more);
    const agency = { ...snapshot.listed.agencies[0], contact, hours: { nl: "op werkdagen" }, open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", until: "23:59" }] };
    return messageView({ ...snapshot, listed: { ...snapshot.listed, agencies: [agency] } }, { path: "/delen/bericht", query: new URLSearchParams("id=m") });
  };
  const view = withPhone({}, { phone: "14 099" });
  assert.deepEqual([view.call, view.href_call, view.hours], [texts("ask-call", { agency: "Gemeente Voorbeeld", phone: "14 099" }), "tel:14099", "op werkdagen"]);
  // Also on a holiday, and in the last minute of a day.
  assert.match(view.now, /^(?:Open|Dicht|Vandaag)/);
  assert.deepEqual([withPhone({}, {}).call, view.href_pass], ["", ""]);
  const referral = { kind: "referral", to: "00000099999999990001", to_name: "Gemeente Plaats", first: OIN, first_at: "2026-05-01T09:00:00.000Z", basis: "Awb 2:3" };
  const sent = { ...SENT, referral: { message: "m", to: referral.to, to_name: referral.to_name, reason: "", at: "2026-06-02T12:00:00.000Z", first_at: referral.first_at } };
  assert.equal(show(referral, { submission: [sent] }).view.href_pass, "/delen/doorgeven?id=s");
  assert.equal(show(referral, { submission: [{ ...sent, referral_refused_at: "2026-06-05T08:00:00Z" }] }).view.href_pass, "");
});
