// What the wallet says of an organisation: that it is no government, how to reach it, and that a lock changed or was stolen.
import assert from "node:assert/strict";
import { test } from "node:test";

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

import { newReceivingKey, newSigningKey, sign } from "../../assets/device/crypto.js";
import { openPhone } from "../../assets/device/database.js";
import { b64encode, canonicalJson, concat, utf8 } from "../../assets/device/encoding.js";
import { readJws } from "../../assets/device/jose.js";
import { Sharing } from "../../assets/device/sharing.js";
import { composeSubmission } from "../../assets/device/submissions.js";
import { loadTexts } from "../../assets/device/texts.js";
import { organisationView } from "../../assets/device/views/organisation.js";
import { shareView } from "../../assets/device/views/share.js";
import { openNow, weekOf } from "../../assets/device/views/hours.js";
import { beginning } from "../../assets/device/world.js";

const OIN = "00000003123456780000";
const FROM = "2026-01-01T00:00:00.000Z";
const root = await newSigningKey({ extractable: true });
const enc = await newReceivingKey({ extractable: true });
const listed = (kid, more = {}) => ({ kid, use: "enc", jwk: enc.publicJwk, from: FROM, until: null, ...more });
const library = {
  oin: OIN,
  kvk: "12345678",
  name: "Bibliotheek Plaats",
  kind: "other",
  municipality: null,
  hosts: ["bieb.example"],
  contact: { name: { nl: "Balie", en: "Desk" }, phone: "+31 (0)20 123", address: "Markt 1", website: "https://www.bieb.example/contact" },
  hours: { nl: "Ma-za 10-17", en: "Mon-Sat 10-17" },
  languages: ["nl", "tr"],
  colours: { main: "#0b4f6c", on_main: "#ffffff" },
  keys: [listed(enc.thumb)],
  services: [],
};
const town = { ...library, oin: "00000099000000001000", kind: "municipality", name: "Gemeente Plaats", municipality: "GM9998" };

async function documentOf(agencies) {
  const payload = { v: 1, number: 1, previous: [], issued_at: FROM, expires_at: "2999-01-01T00:00:00.000Z", server: { name: "Plein", keys: [] }, agencies };
  const octets = utf8(canonicalJson(payload));
  const signature = b64encode(await sign(root.privateKey, concat(utf8("plein-directory-v1\0"), octets)));
  return JSON.stringify({ payload: b64encode(octets), signatures: [{ kid: root.thumb, signature }] });
}

/** What the screens see when a phone has read this directory. */
async function phoneWith(agencies, language = "nl") {
  const texts = await loadTexts(language);
  const phone = openPhone({ indexedDB: new IDBFactory() });
  await phone.put("settings", "directory", { document: await documentOf(agencies) });
  let heard;
  const sharing = new Sharing({}, { phone, roots: root.publicJwk, texts: () => texts, agreed: () => ({ text: "", language }), hear: (directory) => (heard = directory) });
  const directory = await sharing.directory();
  const snapshot = { ...beginning, texts, vault: { records: () => [], record: () => undefined }, listed: { agencies: heard.agencies, isExpired: false, problem: null } };
  const seen = (oin) => organisationView(snapshot, { path: "", query: new URLSearchParams({ agency: oin }) });
  return { directory, snapshot, seen };
}

test("who is no government is called so wherever it is named, and who is one is not", async () => {
  const { directory, snapshot, seen } = await phoneWith([library, town]);
  assert.deepEqual(
    shareView(snapshot).agencies.map(({ name }) => name),
    ["Bibliotheek Plaats (geen overheid)", "Gemeente Plaats"],
  );
  assert.equal(directory.agency(OIN).name, "Bibliotheek Plaats (geen overheid)");
  assert.deepEqual([seen(OIN).is_government, seen(OIN).kind, seen(OIN).number], [false, "Geen overheid", "12345678"]);
  assert.deepEqual([seen(town.oin).is_government, seen(town.oin).kind], [true, "Gemeente"]);
  assert.match((await phoneWith([library], "en")).seen(OIN).name, /\(not a government\)$/);
});

test("the consent receipt says what kind of organisation it is", async () => {
  const { directory } = await phoneWith([library]);
  const [mine, reply] = [await newSigningKey({ extractable: true }), await newReceivingKey({ extractable: true })];
  const link = { id: "l", agency: OIN, mailbox: "m", sign: mine, reply };
  const agreement = { service: "s", purpose: "p", legal_basis: "b", retention: "r", withdrawal: "w", text: "t", language: "nl" };
  const { inner } = await composeSubmission({ link, directory, agreement, fields: [], now: Date.parse("2026-06-02") });
  assert.equal(readJws(inner).payload.consent.controller_kind, "other");
});

test("how to reach it is shown, and a website elsewhere is no link", async () => {
  const { seen } = await phoneWith([library, { ...town, contact: { ...town.contact, website: "https://elsewhere.example/" } }]);
  const { phone, href_phone, address, hours, languages, website, hosts } = seen(OIN);
  assert.deepEqual([phone, href_phone, address, hours, website, hosts], ["+31 (0)20 123", "tel:+3120123", "Markt 1", "Ma-za 10-17", "https://www.bieb.example/contact", "bieb.example"]);
  assert.match(languages, /Nederlands, Turks/);
  assert.equal(seen(town.oin).website, "");
  assert.equal(seen("nobody").is_known, false);
});

test("a new lock and a stolen one are told in words, and one that never changed is not", async () => {
  const keys = [listed("new", { from: "2026-05-04T00:00:00.000Z" }), listed("old", { until: "2026-06-03T00:00:00.000Z" })];
  const stolen = [keys[0], listed("old", { until: "2026-05-03T10:00:00.000Z", compromised: true })];
  const { seen } = await phoneWith([library, { ...town, keys }]);
  assert.deepEqual([seen(OIN).lock, seen(OIN).stolen], ["", ""]);
  assert.match(seen(town.oin).lock, /sinds 4 mei 2026 met een nieuw slot/);
  assert.match((await phoneWith([{ ...town, keys: stolen }])).seen(town.oin).stolen, /meldde op 3 mei 2026/);
});

test("whether it is open now is said in words, by the time of the Netherlands, and what is of no shape is passed over", async () => {
  const texts = await loadTexts("nl");
  const open = [{ days: [1, 2, 3, 4], from: "08:30", until: "17:00" }, { days: [5], from: "08:30", until: "12:30" }];
  const at = (moment) => openNow({ open }, texts, Date.parse(moment));
  assert.equal(at("2026-06-01T14:59:00Z"), "Open, tot 17.00 uur", "summer: two hours later there");
  assert.equal(at("2026-06-01T15:00:00Z"), "Dicht. Weer open op dinsdag 2 juni, vanaf 8.30 uur");
  assert.equal(at("2026-12-01T15:30:00Z"), "Open, tot 17.00 uur", "winter: one");
  assert.equal(at("2026-06-02T05:00:00Z"), "Dicht. Vandaag open vanaf 8.30 uur");
  assert.equal(at("2026-06-05T11:00:00Z"), "Dicht. Weer open op maandag 8 juni, vanaf 8.30 uur");
  assert.equal(at("2026-05-14T10:00:00Z"), "Vandaag is een feestdag. Bel of kijk eerst of zij open zijn.");
  assert.deepEqual(weekOf({ open }, texts), ["maandag tot en met donderdag: 8.30 tot 17.00 uur", "vrijdag: 8.30 tot 12.30 uur"]);
  for (const wrong of [undefined, "altijd", [{ days: 1 }], [{ days: [1], from: "9", until: "17:00" }], [{ days: [1], from: "18:00", until: "17:00" }], [null], [{ days: [9], from: "09:00", until: "17:00" }]]) {
    assert.equal(openNow({ open: wrong }, texts, Date.parse("2026-06-01T10:00:00Z")), "");
  }
});
