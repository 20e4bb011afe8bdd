// Terms that stand still, letters of repair, and who holds the ball: tables of days, and what holds for any days.
import assert from "node:assert/strict";
import { test } from "node:test";

import { watchers } from "../../assets/device/data/watchers.js";
import { addDays } from "../../assets/device/dates.js";
import { termOf } from "../../assets/device/watch/decision_due.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { suspensionsOf } from "../../assets/device/watch/suspensions.js";
import { Seeded } from "./random.mjs";

const MATTER = { id: "m", agency: "gemeente", title: "Bijstand", applied_on: "2026-02-02", term_weeks: 8 };
const see = (matter, day) => findingsOf({ parts: [], matters: [{ ...MATTER, ...matter }], changes: [], documents: [], debts: [], facts: {}, laws: [] }, day, watchers);
const kinds = (matter, day) => see(matter, day).map(({ kind }) => kind);
const due = (matter, day) => termOf({ ...MATTER, ...matter }, day).due;

test("a term stands still from the day after the letter until the day of the answer", () => {
  for (const [name, matter, day, end] of [
    ["nothing asked", {}, "2026-03-01", "2026-03-30"],
    ["asked and answered", { asked_on: "2026-02-10", asked_by: "2026-02-24", answered_on: "2026-02-20" }, "2026-03-01", "2026-04-08"],
    ["answered the next day", { asked_on: "2026-02-10", asked_by: "2026-02-24", answered_on: "2026-02-11" }, "2026-03-01", "2026-03-30"],
    ["answered too late", { asked_on: "2026-02-10", asked_by: "2026-02-24", answered_on: "2026-03-20" }, "2026-03-21", "2026-04-13"],
    ["not answered yet", { asked_on: "2026-02-10", asked_by: "2026-02-24" }, "2026-02-15", "2026-04-13"],
    ["no day named", { asked_on: "2026-02-10", answered_on: "2026-03-10" }, "2026-03-11", "2026-03-30"],
    ["asked after the term had passed", { asked_on: "2026-04-10", asked_by: "2026-04-24" }, "2026-04-11", "2026-03-30"],
    ["asked later than this day", { asked_on: "2026-03-10", asked_by: "2026-03-24" }, "2026-03-01", "2026-03-30"],
    ["another agency here", { waits: "here", waits_since: "2026-02-10" }, "2026-03-01", "2026-03-30"],
    ["waiting for me: nobody can say how long that counts", { waits: "me", waits_since: "2026-02-10" }, "2026-03-01", "2026-03-30"],
    ["a body abroad", { waits: "abroad", waits_since: "2026-02-10", waits_until: "2026-02-21" }, "2026-03-01", "2026-04-09"],
    ["both at once count once", { asked_on: "2026-02-10", asked_by: "2026-02-24", answered_on: "2026-02-20", waits: "abroad", waits_since: "2026-02-10", waits_until: "2026-02-21" }, "2026-03-01", "2026-04-09"],
    ["over 29 February", { applied_on: "2028-02-01", asked_on: "2028-02-20", asked_by: "2028-03-05", answered_on: "2028-03-01" }, "2028-03-02", "2028-04-06"],
    ["to the end of the year, over its free days", { applied_on: "2026-10-26", term_weeks: 8, asked_on: "2026-12-01", asked_by: "2026-12-15", answered_on: "2026-12-06" }, "2026-12-20", "2026-12-28"],
  ])
    assert.equal(due(matter, day), end, name);
});

test("the days of any two standstills lie in order, do not meet twice, and move the last day by no less than nothing", () => {
  const seeded = new Seeded(3);
  const day = () => (seeded.between(0, 3) ? addDays("2027-12-20", seeded.between(0, 120)) : "");
  for (let round = 0; round < 2_000; round++) {
    const matter = { ...MATTER, applied_on: "2027-12-01", asked_on: day(), asked_by: day(), answered_on: day(), waits: seeded.pick(["", "me", "here", "abroad"]), waits_since: day(), waits_until: day() };
    const today = addDays("2027-12-20", seeded.between(0, 200));
    const spans = suspensionsOf(matter, today);
    spans.forEach(({ from, to }, at) => assert.ok(from < to && (at === 0 || spans[at - 1].to <= from), JSON.stringify(matter)));
    const { due: last, first } = termOf(matter, today);
    assert.ok(last >= first);
    if (!spans.length) assert.equal(last, first);
  }
});

test("a letter of repair is told until it is answered, and the clock of the agency is silent meanwhile", () => {
  const asked = { asked_on: "2026-03-20", asked_by: "2026-04-03", asked_what: "loonstrook" };
  assert.deepEqual(kinds(asked, "2026-03-19"), ["term_runs"]);
  assert.deepEqual(kinds(asked, "2026-03-25"), ["repair_asked"]);
  assert.deepEqual(kinds(asked, "2026-04-04"), ["repair_passed", "term_runs"]);
  assert.deepEqual(kinds({ ...asked, answered_on: "2026-03-27" }, "2026-03-28"), ["term_runs"]);
  assert.deepEqual(kinds({ ...asked, asked_by: "" }, "2026-03-25"), ["repair_open", "term_runs"]);
  assert.deepEqual(kinds({ ...asked, decided_on: "2026-03-26" }, "2026-03-28"), []);
  assert.deepEqual(kinds(asked, "2026-05-02"), ["term_passed"], "four weeks later it is silent");
});

test("who holds the ball is told since when, and whether the term stands still for it", () => {
  const [here] = see({ waits: "here", waits_for: "UWV", waits_since: "2026-02-10" }, "2026-03-01");
  assert.deepEqual([here.kind, here.say.holder, here.say.since_day, here.say.due_day], ["ball_here", "UWV", "2026-02-10", "2026-03-30"]);
  assert.deepEqual(kinds({ waits: "abroad", waits_since: "2026-02-10" }, "2026-06-01"), ["ball_abroad"], "no term passes meanwhile");
  assert.deepEqual(kinds({ waits: "me", waits_since: "2026-02-10" }, "2026-02-10"), ["ball_me"]);
  for (const [matter, day] of [
    [{ waits: "here", waits_since: "2026-02-10", waits_until: "2026-02-20" }, "2026-02-20"],
    [{ waits: "here", waits_since: "2026-02-10" }, "2026-02-09"],
    [{ waits: "", waits_since: "2026-02-10" }, "2026-02-11"],
    [{ waits: "here", waits_since: "2026-02-10", decided_on: "2026-02-11" }, "2026-02-12"],
  ])
    assert.deepEqual(kinds(matter, day), []);
});
