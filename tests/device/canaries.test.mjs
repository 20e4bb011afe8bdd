// Plants a word in every field, value and file name of a wallet, does the main job, and looks for it in all that the server holds and says.
import assert from "node:assert/strict";
import { test } from "node:test";

import { openPhone } from "../../assets/device/database.js";
import { nameDevice } from "../../assets/device/duties.js";
import { Sharing } from "../../assets/device/sharing.js";
import { Reminding } from "../../assets/device/reminding.js";
import { IDBFactory } from "fake-indexeddb";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const OIN = "00000099999999990000";
const CANARY = "Kanarievogel7Q3x";
let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});

/** The word as it may stand: as text, in UTF-16, and in base64 wherever in a run of octets it begins. */
function disguises(word) {
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)]).toString("base64url");
    return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), -3));
  });
  return [Buffer.from(word), Buffer.from(word.toLowerCase()), Buffer.from(word, "utf16le"), Buffer.from(Buffer.from(word).toString("hex")), ...base64];
}

const isIn = (octets) => disguises(CANARY).some((disguise) => octets.includes(disguise));

test("nothing that a person writes is found in what the server keeps, logs or answers", async () => {
  const phone = await Phone.begin(server);
  const answers = [];
  phone.road.pass = async (next) => {
    const response = await next();
    answers.push(Buffer.from(await response.clone().arrayBuffer()));
    return response;
  };
  const session = { ...phone, isOpen: true, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: phone.exchange };
  const sharing = new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), roots, agreed: () => ({ text: CANARY, language: "nl" }) });
  const reminding = new Reminding(session);
  const meet = async () => {
    await phone.sync();
    await sharing.exchange(new AbortController().signal);
    await reminding.exchange();
    await phone.sync();
  };
  await phone.sync();

  const file = await phone.blobs.put(new Blob([`${CANARY} `.repeat(1000)]));
  const fields = ["title", "note", "agency", "agency_name", "kind", "kind_name", "person", "due", "employer", "name", "value", "text", "date_from"];
  for (const type of ["income_part", "document", "task", "application", "household_fact", "message", "setting"]) {
    const own = Object.fromEntries(fields.map((field) => [field, `${CANARY} ${field}`]));
    await phone.vault.write(type, `${type}-1`, { ...own, nested: { deep: [CANARY] }, [CANARY.toLowerCase()]: CANARY });
  }
  await phone.vault.write("document", "document-1", { file: { ...file, name: `${CANARY}.pdf`, media_type: "application/pdf" } });
  await phone.vault.write("task", "task-1", { remind_at: [new Date(Date.now() + 3_600_000).toISOString()] });
  await nameDevice({ vault: phone.vault, keys: phone.keys }, CANARY);
  await meet();
  await phone.exchange.makeSnapshot();
  await sharing.handIn({
    agency: OIN,
    agreement: { service: "wijziging-doorgeven", purpose: CANARY, legal_basis: CANARY, retention: CANARY, withdrawal: CANARY, text: CANARY, language: "nl" },
    fields: [{ name: CANARY, label: CANARY, value: CANARY, unit: CANARY, source: CANARY }],
    attachments: [{ file: new Blob([CANARY.repeat(2000)]), name: `${CANARY}.pdf`, media_type: "application/pdf" }],
    token: "canary",
  });
  await meet();
  const before = await server.holdings();
  assert.match(await server.run("tests.agency.answer"), new RegExp(CANARY));
  await meet();
  await meet();
  assert.equal(phone.vault.record("submission", "canary").state, "received");

  // The search itself finds the word where it is.
  assert.ok(isIn(Buffer.from(JSON.stringify(phone.vault.record("task", "task-1")))));
  assert.ok(disguises(CANARY).slice(-3).some((disguise) => Buffer.from(`xy${CANARY}z`).toString("base64url").includes(disguise.toString())));
  const held = [...before, ...(await server.holdings())];
  assert.ok(held.some(({ name }) => name.endsWith("plein.sqlite")) && held.some(({ name }) => name.includes("blobs")));
  assert.deepEqual(held.filter(({ octets }) => isIn(octets)).map(({ name }) => name), []);
  assert.ok(answers.length > 10);
  assert.equal(answers.filter(isIn).length, 0);
  await phone.close();
});
