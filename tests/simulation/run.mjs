// Runs the real device modules against the real server, seed by seed: `node run.mjs FIRST LAST`; prints a line for each seed that fails.
//
// In each seed two to four phones of one wallet write, meet the server, lose requests and answers, crash in the midst of applying, are restored
// from old backups and removed; clocks are set wrong; the server is restored, tidied and its log cut. In the end everybody meets until nothing waits, a fresh phone
// joins, and all must hold the same: everything that was written, but for what only a lost or removed phone had. At last the server helps the
// removed phones to bring something in.
import "fake-indexeddb/auto";
import { frameOf } from "../device/frames.mjs";
import { Phone } from "../device/phone.mjs";
import { Chance } from "./chance.mjs";
import { Ledger } from "./ledger.mjs";

const START_MS = 1_780_000_000_000;
const FIELDS = ["title", "due", "note"];
const SERVER = { origin: process.env.ORIGIN };
const LONG_LOG = 8;

class Crash extends Error {}

class Run {
  /** @type {any[]} */
  phones = [];
  ledger = new Ledger();
  ids = [];
  ms = START_MS;
  /** By how much the server's clock is wrong. */
  wrongMs = 0;
  serial = 0;
  /** @type {Map<any, any>} */
  copies = new Map();
  /** @type {Set<any> | null} */
  backup = null;
  /** What removed phones wrote afterwards, as the server would give it to others. @type {string[]} */
  late = [];

  /** @param {number} seed */
  constructor(seed) {
    this.chance = new Chance(seed);
  }

  async begin() {
    await control("reset");
    await this.pass(0);
    const options = () => ({ clock: () => this.ms, skewMs: this.skew(), random: this.chance.octets, longLog: LONG_LOG, follow: this.follow });
    this.options = options;
    this.phones.push(await Phone.begin(SERVER, options()));
    await this.meet(this.phones[0]);
    const count = this.chance.whole(1, 3);
    for (let i = 0; i < count; i++) {
      const phone = await Phone.join(this.phones[0], options());
      this.phones.push(phone);
      await this.meet(phone);
    }
  }

  /** Let time pass, for phones and server alike. @param {number} ms */
  async pass(ms) {
    this.ms += ms;
    await control(`clock?ms=${this.ms + this.wrongMs}`);
  }

  skew() {
    return this.chance.whole(-3_600_000, 3_600_000);
  }

  /** Somebody sets the clock of a phone, or an operator that of the server, wrong or right again. */
  async setClock(phone) {
    if (this.chance.next() < 0.5) phone.skewMs = this.skew();
    else {
      this.wrongMs = this.wrongMs ? 0 : this.skew();
      await this.pass(0);
    }
  }

  async step() {
    // Often no time passes at all: stamps of the same millisecond must be told apart too.
    if (this.chance.next() < 0.5) await this.pass(this.chance.of([1, 4_000, 600_000, 7_200_000]));
    const phone = this.chance.of(this.phones);
    const x = this.chance.next();
    if (x < 0.2 || !this.ids.length) return this.write(phone, this.newId());
    if (x < 0.46) return this.write(phone, this.chance.of(this.ids));
    if (x < 0.52) return this.remove(phone, this.chance.of(this.ids));
    if (x < 0.75) return this.meetBadly(phone);
    if (x < 0.85) return this.meet(phone);
    if (x < 0.87) return void this.copies.set(phone, await phone.copyStorage());
    if (x < 0.895) return this.restorePhone(phone);
    if (x < 0.915) return this.backUpServer();
    if (x < 0.93) return this.restoreServer();
    if (x < 0.945) return void (await control("tidy"));
    if (x < 0.98) return this.setClock(phone);
    return this.removePhone(phone);
  }

  /** Learn which stamps a phone moves when it hears that its clock is wrong. @param {any} vault */
  follow = ({ sealer }) => {
    const [open, seal] = [sealer.open.bind(sealer), sealer.seal.bind(sealer)];
    let opened = [];
    sealer.open = async (rows) => (opened = await open(rows));
    sealer.seal = (unsealed, place) => {
      opened.forEach(({ entry }, i) => this.ledger.move(entry, unsealed[i].entry));
      opened = [];
      return seal(unsealed, place);
    };
  };

  newId() {
    this.ids.push(`record${this.ids.length}`);
    return this.ids[this.ids.length - 1];
  }

  async write(phone, id) {
    const row = phone.vault.state.get(`task/${id}`);
    // The app changes a deleted record only by bringing it back.
    if (row && !phone.vault.record("task", id)) {
      await phone.vault.restore("task", id);
      return this.ledger.note(phone, "task", id, [""]);
    }
    const name = this.chance.of(FIELDS);
    const value = `value ${++this.serial}`;
    await phone.vault.write("task", id, { [name]: value });
    if (phone.vault.record("task", id)?.[name] !== value) throw new Error(`${value} was typed and is not shown`);
    this.ledger.note(phone, "task", id, [name]);
  }

  async remove(phone, id) {
    if (!phone.vault.record("task", id)) return;
    await phone.vault.remove("task", id);
    if (phone.vault.record("task", id)) throw new Error(`${id} was deleted and is shown`);
    this.ledger.note(phone, "task", id, [""]);
  }

  async meet(phone) {
    const status = await phone.sync();
    if (status.state === "problem") throw new Error(`a phone is told of a problem: ${status.code}`);
    if (status.state === "idle" && status.waiting === 0) this.ledger.noteStored(phone);
    return status;
  }

  /** Meet the server over a road that loses requests and answers, and perhaps crash on the way. */
  async meetBadly(phone) {
    const { chance } = this;
    const isLossy = chance.next() < 0.7;
    phone.road.pass = async (next) => {
      const x = isLossy ? chance.next() : 1;
      if (x < 0.1) throw new TypeError("the request was lost");
      const response = await next();
      if (x < 0.25) throw new TypeError("the answer was lost");
      if (x < 0.28) return new Response("<html>", { status: 500 });
      if (x < 0.31) return new Response((await response.text()).slice(0, 40), { status: response.status, headers: response.headers });
      return response;
    };
    const left = chance.next() < 0.5 ? chance.whole(1, 12) : Infinity;
    const crash = this.#crashAfter(phone, left);
    await this.meet(phone).catch((error) => {
      if (!crash.isOver()) throw error;
    });
    phone.road.clear();
    if (crash.isOver()) await phone.restart();
    else crash.stop();
  }

  /** Let everything on the phone fail from some transaction on, as when the app is killed. */
  #crashAfter(phone, left) {
    const transact = phone.database.transact.bind(phone.database);
    let isOver = false;
    phone.database.transact = (...words) => {
      if (left-- <= 0) isOver = true;
      return isOver ? Promise.reject(new Crash("the app was killed")) : transact(...words);
    };
    return { isOver: () => isOver, stop: () => delete phone.database.transact };
  }

  async restorePhone(phone) {
    const copy = this.copies.get(phone);
    if (!copy) return;
    this.copies.delete(phone);
    await phone.restoreStorage(copy);
    this.ledger.settle(this.phones);
  }

  async backUpServer() {
    await control("backup");
    this.backup = this.ledger.stored();
  }

  async restoreServer() {
    if (!this.backup) return;
    await control("restore");
    this.ledger.restore(this.backup, this.phones);
  }

  async removePhone(phone) {
    if (this.phones.length < 3) return;
    const remover = this.chance.of(this.phones.filter((other) => other !== phone));
    const before = await this.meet(remover);
    if (before.state !== "idle") return;
    await remover.membership.remove(phone.keys.deviceId);
    this.phones = this.phones.filter((other) => other !== phone);
    await this.meet(remover);
    await remover.exchange.makeSnapshot();
    const status = await phone.sync();
    if (status.code !== "device-removed") throw new Error(`a removed phone is told ${status.state} ${status.code}`);
    await phone.vault.write("task", "late", { title: "written after the removal" });
    const { heads } = remover.keys.members().get(phone.keys.deviceId).bound;
    const rows = (await phone.database.getAll("outbox")).filter(({ instance, number }) => number > (heads[instance]?.[0] ?? 0));
    this.late.push(...rows.map((row) => frameOf(row, phone.keys.deviceId)));
    await phone.close();
    this.ledger.settle(this.phones);
  }

  async end() {
    for (let round = 0; round < 4; round++) {
      await this.pass(7_200_000);
      for (const phone of this.phones) await this.meet(phone);
    }
    const fresh = await Phone.join(this.phones[0], this.options());
    this.phones.push(fresh);
    await this.meet(fresh);
    for (const phone of this.phones) {
      const { state, code, waiting } = await this.meet(phone);
      if (state !== "idle" || waiting) throw new Error(`something waits for ever: ${state} ${code} ${waiting}`);
    }
    const shown = this.phones.map((phone) => JSON.stringify(phone.records()));
    if (new Set(shown).size > 1) throw new Error(`phones differ: ${shown.join("\n")}`);
    for (const phone of this.phones) {
      const missing = this.ledger.missing(phone);
      if (missing.length) throw new Error(`${missing.length} of ${this.ledger.length} writes are lost: ${JSON.stringify(missing[0])}`);
    }
    await this.deceive();
  }

  /** A server that helps the removed phones gives a new one what they wrote afterwards. */
  async deceive() {
    if (!this.late.length) return;
    const phone = await Phone.join(this.phones[0], { ...this.options(), longLog: Infinity });
    this.phones.push(phone);
    phone.road.pass = async (next, url) => {
      const response = await next();
      if (url.pathname !== "/sync/v1/log" || !response.ok) return response;
      const { items, head, more, ...page } = await response.json();
      const after = Number(url.searchParams.get("after"));
      const late = this.late.map((frame, i) => [head + 1 + i, frame]);
      if (!more) items.push(...late.filter(([seq]) => seq > after));
      const answer = { ...page, items, head: head + late.length, more, seq: items.at(-1)?.[0] ?? after };
      return new Response(JSON.stringify(answer), { headers: response.headers });
    };
    await this.meet(phone);
    const [mine, others] = [phone, this.phones[0]].map((one) => JSON.stringify(one.records()));
    if (mine !== others) throw new Error(`a new phone was deceived: ${mine}\n${others}`);
  }

  async close() {
    for (const phone of this.phones) await phone.close();
  }
}

/** @param {string} path */
async function control(path) {
  const response = await fetch(`${process.env.CONTROL}/${path}`, { method: "POST" });
  if (!response.ok) throw new Error(`control ${path}: ${response.status}`);
}

/** @param {number} seed @returns {Promise<string | null>} what went wrong */
async function runSeed(seed) {
  const run = new Run(seed);
  try {
    await run.begin();
    const steps = run.chance.whole(40, 90);
    for (let i = 0; i < steps; i++) await run.step();
    await run.end();
    return null;
  } catch (error) {
    return process.env.VERBOSE ? error.stack : String(error.message).slice(0, 300);
  } finally {
    await run.close().catch(() => undefined);
  }
}

const [first, last] = process.argv.slice(2).map(Number);
let failed = 0;
for (let seed = first; seed <= last; seed++) {
  const problem = await runSeed(seed);
  if (problem === null) continue;
  failed++;
  process.stdout.write(`seed ${seed}: ${problem}\n`);
  if (process.env.STOP_AT_FIRST) break;
}
process.stdout.write(`${last - first + 1} seeds, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
