// Fills and opens a wallet of a given size in a real browser, and the same records with Yjs, for device.py to measure.
import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { importAeadKey, newSigningKey, sign } from "../../../assets/device/crypto.js";
import { openDatabase } from "../../../assets/device/database.js";
import { applyEntry, emptyState } from "../../../assets/device/merge.js";
import { openVault } from "../../../assets/device/vault.js";

const INSTANCE = "AAAAAAAAAAAAAAAAAAAAAA";

/** @param {number} i */
const fieldsOf = (i) => ({
  agency: ["UWV", "SVB", "Gemeente Voorbeeld", "Belastingdienst"][i % 4],
  kind: ["WW", "AOW", "bijstand", "huurtoeslag"][i % 4],
  amount_cents: 1_000 + ((i * 7919) % 249_000),
  rhythm: "month",
  pay_day: 1 + (i % 28),
  from: "2026-01-01",
  to: null,
  note: `number ${i}`,
  created_at: 1_780_000_000_000 + i,
  source: "self",
});

/** @param {number} i */
const documentOf = (i) => ({
  title: `Document ${i}`,
  agency: "UWV",
  issued: "2026-01-01",
  file: { key: "A".repeat(43), size_bytes: 5_000_000, chunks: Array.from({ length: 10 }, (_, at) => `${at}`.padStart(43, "A")) },
});

// Keys are real but fixed, so that a second page opens what the first one wrote.
const signing = newSigningKey();
const keys = async () => {
  const { privateKey } = await signing;
  return {
    walletBytes: new Uint8Array(16).fill(1),
    localKey: await importAeadKey(new Uint8Array(32).fill(2)),
    epoch: 1,
    epochKey: async () => new Uint8Array(32).fill(3),
    signItem: (octets) => sign(privateKey, octets),
  };
};
const open = async (name) => openVault({ database: openDatabase(name), keys: await keys() });

const bench = {
  /** Store records as a wallet that has been used for a while: a snapshot and changes since. */
  async fill({ name, records, documents, changes }) {
    const vault = await open(name);
    const state = emptyState();
    const add = (type, i, fields) => applyEntry(state, { stamp: [1_780_000_000_000 + i, 0, INSTANCE], writes: [{ type, id: `record-${i}`, fields }] });
    for (let i = 0; i < records; i++) add("income_part", i, fieldsOf(i));
    for (let i = 0; i < documents; i++) add("document", i, documentOf(i));
    await vault.commit(async () => ({ state }));
    for (let i = 0; i < changes; i++) await vault.write("income_part", `record-${i % records}`, { amount_cents: i });
    await vault.close();
  },

  /** Open to lists of records; milliseconds. */
  async open({ name }) {
    const parts = await keys();
    const began = performance.now();
    const vault = await openVault({ database: openDatabase(name), keys: parts });
    const found = vault.records("income_part").length + vault.records("document").length;
    return { ms: performance.now() - began, found };
  },

  /** Change one record so that it is on the disk; milliseconds, the median of 21. */
  async edit({ name }) {
    const vault = await open(name);
    const times = [];
    for (let i = 0; i < 21; i++) {
      const began = performance.now();
      await vault.write("income_part", "record-5", { amount_cents: i });
      times.push(performance.now() - began);
    }
    return { ms: times.sort((a, b) => a - b)[10] };
  },

  async fillYjs({ name, records, changes }) {
    const doc = new Y.Doc();
    const storage = new IndexeddbPersistence(name, doc);
    await storage.whenSynced;
    const map = doc.getMap("records");
    doc.transact(() => {
      for (let i = 0; i < records; i++) map.set(`record-${i}`, new Y.Map(Object.entries(fieldsOf(i))));
    });
    for (let i = 0; i < changes; i++) map.get(`record-${i % records}`).set("amount_cents", i);
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // it says nowhere when it has stored
    await storage.destroy();
  },

  async openYjs({ name }) {
    const doc = new Y.Doc();
    const began = performance.now();
    await new IndexeddbPersistence(name, doc).whenSynced;
    const found = [...doc.getMap("records").values()].map((record) => record.toJSON()).length;
    return { ms: performance.now() - began, found };
  },
};

Object.assign(globalThis, { bench });
