// Checks by many random histories that the merge gives the same on every replica, in any order, and loses nothing that was written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock, compareStamps, stampAfter } from "../../assets/device/clock.js";
import { decodeState, encodeState, entriesOf } from "../../assets/device/columns.js";
import { b64encode, canonicalJson } from "../../assets/device/encoding.js";
import { applyEntry, emptyState, isEntry, isNews, mergeStates, standingOf, viewOf } from "../../assets/device/merge.js";
import { seenOf, winnersOf } from "../../assets/device/history.js";
import { Seeded } from "./random.mjs";

const SEEDS = 200;
const YEAR = 365 * 86_400_000;

/** What must be equal on all replicas: winners, history and how each record stands. */
function canonical(state) {
  const rows = [...state].map(([key, row]) => {
    const fields = row.names.map((name, i) => [name, row.values[i], row.stamps[i]]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const lost = row.lost.map((lost) => canonicalJson(lost)).sort();
    return [key, fields, lost, standingOf(row)];
  });
  return canonicalJson(rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

/** One device that writes and folds, without storage or network. */
class Replica {
  state = emptyState();
  own = [];

  constructor(seeded, now) {
    this.instance = b64encode(seeded.bytes(16));
    this.clock = new Clock({ now });
  }

  write(type, id, fields) {
    const seen = winnersOf(this.state, [{ type, id, fields }]);
    const entry = { stamp: stampAfter(this.clock.tick(), seen, this.instance), writes: [{ type, id, fields }] };
    assert.ok(isEntry(entry));
    applyEntry(this.state, entry);
    this.own.push(entry);
    return entry;
  }

  remove(type, id) {
    return this.write(type, id, { "": { deleted: true, seen: seenOf(this.state.get(`${type}/${id}`)) } });
  }

  take(entry) {
    this.clock.observe(entry.stamp);
    applyEntry(this.state, entry);
  }
}

/** Let some devices write for a while and now and then hear some of what others wrote, at equal milliseconds and with wrong clocks. */
function live(seed, { devices = 3, steps = 60 } = {}) {
  const seeded = new Seeded(seed);
  let time = 1_780_000_000_000;
  const skews = Array.from({ length: devices }, () => seeded.pick([0, 0, 1, -1, 3_600_000, -YEAR, YEAR]));
  const replicas = skews.map((skew) => new Replica(seeded, () => time + skew));
  const entries = [];
  for (let step = 0; step < steps; step++) {
    // A partition is nothing but not hearing; equal milliseconds are forced by time that often stands still.
    time += seeded.pick([0, 0, 0, 1, 500]);
    const replica = seeded.pick(replicas);
    const id = `r${seeded.between(0, 3)}`;
    const chance = seeded.next();
    if (chance < 0.6) entries.push(replica.write("task", id, { [seeded.pick(["title", "due", "agency"])]: seeded.between(0, 9) }));
    else if (chance < 0.7 && replica.state.has(`task/${id}`)) entries.push(replica.remove("task", id));
    else if (chance < 0.75 && replica.state.has(`task/${id}`)) entries.push(replica.write("task", id, { "": { deleted: false } }));
    else for (const entry of seeded.shuffle(entries).slice(0, seeded.between(0, entries.length))) replica.take(entry);
  }
  return { seeded, replicas, entries };
}

test("all replicas are equal after they have heard everything, in any order and more than once", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { seeded, replicas, entries } = live(seed);
    for (const replica of replicas) for (const entry of seeded.shuffle([...entries, ...entries.slice(0, 9)])) replica.take(entry);
    const [first, ...others] = replicas.map(({ state }) => canonical(state));
    for (const other of others) assert.ok(other === first, `seed ${seed}`);
  }
});

test("merging states gives the same as hearing the entries, whoever merges whom", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { replicas, entries } = live(seed);
    const expected = emptyState();
    for (const entry of entries) applyEntry(expected, entry);
    const forth = emptyState();
    const back = emptyState();
    for (const { state } of replicas) mergeStates(forth, state);
    for (const { state } of replicas.toReversed()) mergeStates(back, state);
    assert.ok(canonical(forth) === canonical(expected), `seed ${seed}`);
    assert.ok(canonical(back) === canonical(expected), `seed ${seed}`);
    assert.deepEqual(mergeStates(forth, back), []);
  }
});

test("the latest write of a field wins and nothing that a device wrote last is lost", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { entries } = live(seed);
    const state = emptyState();
    for (const entry of entries) applyEntry(state, entry);
    const writes = entries.flatMap(({ stamp, writes }) => writes.flatMap(({ id, fields }) => Object.entries(fields).map(([name, value]) => ({ id, name, value, stamp }))));
    for (const [, row] of state) {
      for (const [at, name] of row.names.entries()) {
        const all = writes.filter((write) => write.id === row.id && write.name === name).sort((a, b) => compareStamps(b.stamp, a.stamp));
        assert.deepEqual([row.values[at], row.stamps[at]], [all[0].value, all[0].stamp]);
        const kept = row.lost.filter((lost) => lost[0] === name).map((lost) => lost[2].join());
        const latest = new Set(all.slice(1, 5).map(({ stamp }) => stamp.join()));
        for (const { stamp } of all.slice(1)) if (all.find((other) => other.stamp[2] === stamp[2]).stamp === stamp) latest.add(stamp.join());
        assert.deepEqual(new Set(kept), latest, `seed ${seed}`);
      }
    }
  }
});

test("a local edit beats what its writer saw, even from the far future, and leaves the clock alone", () => {
  let time = 1_780_000_000_000;
  const seeded = new Seeded(1);
  const phone = new Replica(seeded, () => time);
  const future = { stamp: [time + 10 * YEAR, 4, b64encode(seeded.bytes(16))], writes: [{ type: "task", id: "a", fields: { title: "theirs" } }] };
  phone.take(future);
  const edit = phone.write("task", "a", { title: "mine" });
  assert.equal(viewOf(phone.state.get("task/a")).title, "mine");
  assert.deepEqual(edit.stamp.slice(0, 2), [time + 10 * YEAR, 5]);
  time += 1000;
  assert.deepEqual(phone.write("task", "b", { title: "x" }).stamp.slice(0, 2), [time, 0]);
  for (let seed = 0; seed < SEEDS; seed++)
    for (const { state, own } of live(seed).replicas) {
      const last = own.at(-1);
      if (!last) continue;
      const check = emptyState();
      for (const entry of own) applyEntry(check, entry);
      for (const { type, id, fields } of last.writes) for (const name of Object.keys(fields)) {
        const row = check.get(`${type}/${id}`);
        assert.equal(canonicalJson(row.values[row.names.indexOf(name)]), canonicalJson(fields[name]));
        assert.ok(state.has(`${type}/${id}`));
      }
    }
});

test("a delete that had not seen an edit brings the record back as a question", () => {
  const seeded = new Seeded(2);
  let time = 1000;
  const [a, b] = [new Replica(seeded, () => time), new Replica(seeded, () => time + YEAR)];
  b.take(a.write("task", "t", { title: "x", due: "2026-01-01" }));
  const edit = a.write("task", "t", { due: "2026-02-02" });
  const removal = b.remove("task", "t");
  assert.equal(viewOf(b.state.get("task/t")), null);
  a.take(removal);
  b.take(edit);
  for (const { state } of [a, b]) assert.deepEqual({ ...viewOf(state.get("task/t")) }, { type: "task", id: "t", title: "x", due: "2026-02-02", contested: true });
  const again = a.remove("task", "t");
  b.take(again);
  for (const { state } of [a, b]) assert.equal(viewOf(state.get("task/t")), null);
  b.take(a.write("task", "t", { "": { deleted: false } }));
  for (const { state } of [a, b]) assert.equal(viewOf(state.get("task/t")).due, "2026-02-02");
});

test("two values under one stamp, of a phone that was restored, are ordered by their text everywhere", () => {
  const stamp = [5, 0, b64encode(new Seeded(3).bytes(16))];
  const [one, two] = [{ z: 1, a: 2 }, { a: 2, z: 3 }].map((value) => ({ stamp, writes: [{ type: "task", id: "t", fields: { title: value } }] }));
  const [forth, back] = [emptyState(), emptyState()];
  for (const entry of [one, two, one]) applyEntry(forth, entry);
  for (const entry of [two, one]) applyEntry(back, entry);
  assert.ok(canonical(forth) === canonical(back));
  assert.equal(isNews(forth, one) || isNews(back, two), false);
  const again = emptyState();
  for (const entry of entriesOf(forth)) applyEntry(again, entry);
  assert.ok(canonical(again) === canonical(forth));
});

test("a state comes back the same from its columns and from its entries", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { replicas, entries } = live(seed);
    for (const { state } of replicas) {
      const text = JSON.stringify(encodeState(state));
      assert.ok(canonical(decodeState(JSON.parse(text))) === canonical(state));
      const again = emptyState();
      for (const entry of entriesOf(state)) applyEntry(again, entry);
      assert.ok(canonical(again) === canonical(state), `seed ${seed}`);
      const part = emptyState();
      for (const entry of entries.slice(0, 20)) applyEntry(part, entry);
      for (const entry of entriesOf(state, part)) applyEntry(part, entry);
      assert.deepEqual(mergeStates(part, state), [], `seed ${seed}`);
    }
  }
});

test("news is what would change something", () => {
  for (let seed = 0; seed < 20; seed++) {
    const { entries, seeded } = live(seed);
    const state = emptyState();
    for (const entry of seeded.shuffle([...entries, ...entries])) {
      const before = canonical(state);
      const isSaid = isNews(state, entry);
      assert.ok(canonical(state) === before);
      applyEntry(state, entry);
      assert.equal(isSaid, canonical(state) !== before);
    }
  }
});

test("columns that are not what we lay out are refused", () => {
  const good = encodeState(live(1).replicas[0].state);
  const spoils = [
    (laid) => (laid.v = 2),
    (laid) => (laid.rows[0][2] = 99),
    (laid) => laid.rows[0][3].pop(),
    (laid) => (laid.rows[0][4] = 9999),
    (laid) => (laid.rows[0][1] = "../x"),
    (laid) => (laid.shapes[0] = ["__proto__"]),
    (laid) => (laid.stamps[0] = "soon"),
    (laid) => delete laid.rows,
  ];
  for (const spoil of spoils) {
    const laid = structuredClone(good);
    spoil(laid);
    assert.throws(() => decodeState(laid), { code: "snapshot-broken" }, String(spoil));
  }
  assert.throws(() => decodeState(null), { code: "snapshot-broken" });
});

test("only entries of the known shape are taken", () => {
  const stamp = [5, 0, b64encode(new Seeded(3).bytes(16))];
  const fields = { title: 1 };
  assert.ok(isEntry({ stamp, writes: [{ type: "task", id: "t", fields }] }));
  const wrong = [
    null,
    { stamp, writes: {} },
    { stamp: [5, 0], writes: [] },
    { stamp: [1e300, 0, stamp[2]], writes: [] },
    { stamp: [5, -1, stamp[2]], writes: [] },
    { stamp, writes: [{ type: "task", id: "t", fields: {} }] },
    { stamp, writes: [{ type: "Task/", id: "t", fields }] },
    { stamp, writes: [{ type: "task", id: "a/b", fields }] },
    { stamp, writes: [{ type: "task", id: "t", fields: JSON.parse('{"__proto__": 1}') }] },
    { stamp, writes: [{ type: "task", id: "t", fields: [1] }] },
  ];
  for (const entry of wrong) assert.equal(isEntry(entry), false, JSON.stringify(entry));
});
