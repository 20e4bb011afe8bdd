// Measures the merge of 10,000 records beside Yjs in the same run, and prints one JSON object: {name: {ours, yjs}}.
import { gzipSync } from "node:zlib";
import * as Y from "yjs";
import { decodeState, encodeState } from "../../assets/device/columns.js";
import { applyEntry, emptyState, mergeStates } from "../../assets/device/merge.js";
import { Seeded } from "../device/random.mjs";

const RECORDS = 10_000;
const EDITS = 5_000;
const RUNS = 5;
const INSTANCES = ["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBA"];

/** An income part as a form writes it. */
function fieldsOf(seeded, i) {
  return {
    agency: seeded.pick(["UWV", "SVB", "Gemeente Voorbeeld", "Belastingdienst"]),
    kind: seeded.pick(["WW", "AOW", "bijstand", "huurtoeslag"]),
    amount_cents: seeded.between(1_000, 250_000),
    rhythm: "month",
    pay_day: seeded.between(1, 28),
    from: "2026-01-01",
    to: null,
    note: `number ${i}`,
    created_at: 1_780_000_000_000 + i,
    source: "self",
  };
}

const seeded = new Seeded(1);
const records = Array.from({ length: RECORDS }, (_, i) => ({ id: `record-${i}`, fields: fieldsOf(seeded, i) }));
const edits = [0, 1].map(() => Array.from({ length: EDITS }, () => ({ id: `record-${seeded.between(0, RECORDS - 1)}`, amount: seeded.between(1_000, 250_000) })));

/** The median of some runs; what `prepare` makes is not counted. */
function time(work, prepare = () => undefined) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const given = prepare();
    globalThis.gc?.();
    const began = performance.now();
    work(given);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

const entryOf = ({ id, fields }, i, instance = INSTANCES[0]) => ({ stamp: [1_780_000_000_000 + i, 0, instance], writes: [{ type: "income_part", id, fields }] });

function insertOurs() {
  const state = emptyState();
  records.forEach((record, i) => applyEntry(state, entryOf(record, i)));
  return state;
}

function editOurs(state, replica) {
  edits[replica].forEach(({ id, amount }, i) => applyEntry(state, entryOf({ id, fields: { amount_cents: amount } }, RECORDS + i, INSTANCES[replica])));
  return state;
}

function insertYjs() {
  const doc = new Y.Doc();
  const map = doc.getMap("records");
  // As a wallet grows: one record at a time.
  for (const { id, fields } of records) map.set(id, new Y.Map(Object.entries(fields)));
  return doc;
}

function editYjs(doc, replica) {
  const map = doc.getMap("records");
  for (const { id, amount } of edits[replica]) map.get(id).set("amount_cents", amount);
  return doc;
}

const storedOurs = JSON.stringify(encodeState(insertOurs()));
const storedYjs = Y.encodeStateAsUpdate(insertYjs());
const openOurs = () => decodeState(JSON.parse(storedOurs));
function openYjs() {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, storedYjs);
  return doc;
}

const one = { type: "income_part", id: "record-5", fields: { amount_cents: 7 } };
const results = {
  "10,000 records: insert (ms)": { ours: time(insertOurs), yjs: time(insertYjs) },
  "10,000 records: load (ms)": { ours: time(openOurs), yjs: time(openYjs) },
  "one edit (ms)": {
    ours: time((state) => JSON.stringify({ changed: applyEntry(state, { stamp: [1_790_000_000_000, 0, INSTANCES[0]], writes: [one] }), one }), openOurs),
    yjs: time((doc) => {
      const before = Y.encodeStateVector(doc);
      doc.getMap("records").get("record-5").set("amount_cents", 7);
      Y.encodeStateAsUpdate(doc, before);
    }, openYjs),
  },
  "merge of two diverged replicas (ms)": {
    ours: time(([a, b]) => mergeStates(a, b), () => [editOurs(openOurs(), 0), editOurs(openOurs(), 1)]),
    yjs: time(([a, b]) => Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a))), () => [editYjs(openYjs(), 0), editYjs(openYjs(), 1)]),
  },
  "stored (kB)": { ours: storedOurs.length / 1000, yjs: storedYjs.length / 1000 },
  "stored, compressed (kB)": { ours: gzipSync(storedOurs).length / 1000, yjs: gzipSync(storedYjs).length / 1000 },
};
process.stdout.write(`${JSON.stringify(results, (_, value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value))}\n`);
