// The periods of an agreement about looking for work and what counts in them, over many dates and clocks.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { addDays, daysBetween } from "../../assets/device/dates.js";
import { sameAs } from "../../assets/device/work/doubles.js";
import { dutyWrites, endOfDuty } from "../../assets/device/work/duty_tasks.js";
import { findActivities, funnelOf } from "../../assets/device/work/finding.js";
import { askedIn, countIn, holdsOn, judgedIn, periodAt, periodsUntil } from "../../assets/device/work/periods.js";
import { Seeded } from "./random.mjs";

const agreed = (fields) => ({ id: "a", quota: 4, period: "four_weeks", kinds: ["application"], date_from: "2026-01-05", date_to: "", ...fields });
const activity = (fields) => ({ id: "x", kind: "application", state: "applied", title: "Kok", employer: "Bakker", sent: "2026-01-06", created_at: "2026-01-06T10:00:00Z", ...fields });
const work = (activities, exemptions = [], today = "2026-06-01") => ({ activities, exemptions, today });

test("four weeks are 28 days, also over the change to summer time and a leap day", () => {
  assert.deepEqual(periodAt(agreed(), "2026-02-01"), { from: "2026-01-05", to: "2026-02-01", days: 28, whole_days: 28 });
  assert.equal(periodAt(agreed(), "2026-02-02").from, "2026-02-02");
  assert.deepEqual(periodAt(agreed({ date_from: "2026-03-16" }), "2026-03-29").to, "2026-04-12");
  assert.equal(periodAt(agreed({ date_from: "2028-02-07" }), "2028-02-29").to, "2028-03-05");
});

test("a month goes to the day before the same day, or from the last day of a short month", () => {
  const month = agreed({ period: "month", date_from: "2026-01-31" });
  assert.equal(periodAt(month, "2026-01-31").to, "2026-02-27");
  assert.deepEqual(periodAt(month, "2026-02-28"), { from: "2026-02-28", to: "2026-03-30", days: 31, whole_days: 31 });
  assert.equal(periodAt(month, "2026-03-30").from, "2026-02-28");
  assert.equal(periodAt(agreed({ period: "month", date_from: "2028-02-29" }), "2028-03-28").to, "2028-03-28");
});

test("periods follow each other without a gap, and each day lies in one", () => {
  const seeded = new Seeded(7);
  const random = () => seeded.next();
  for (let round = 0; round < 300; round++) {
    const period = ["week", "four_weeks", "month"][round % 3];
    const date_from = addDays("2020-01-01", Math.floor(random() * 4000));
    const length = Math.floor(random() * 300);
    const date_to = random() < 0.5 ? addDays(date_from, length) : "";
    const agreement = agreed({ period, date_from, date_to });
    const until = addDays(date_from, length);
    const periods = periodsUntil(agreement, until);
    assert.equal(periods[0].from, date_from);
    for (const [at, one] of periods.entries()) {
      assert.ok(one.days >= 1 && one.days <= one.whole_days);
      if (at) assert.equal(one.from, addDays(periods[at - 1].to, 1));
      const inside = addDays(one.from, Math.floor(random() * one.days));
      assert.deepEqual(periodAt(agreement, inside), one);
    }
    const last = periods.at(-1);
    assert.ok(last.from <= until && (last.to >= until || last.to === date_to));
    assert.equal(holdsOn(agreement, addDays(date_from, -1)), false);
    if (date_to) assert.equal(holdsOn(agreement, addDays(date_to, 1)), false);
  }
});

test("each activity counts in one period, whatever the order in which they were logged", () => {
  const seeded = new Seeded(11);
  for (let round = 0; round < 100; round++) {
    const agreement = agreed({ period: ["week", "four_weeks", "month"][round % 3] });
    const activities = Array.from({ length: 40 }, (_, at) => activity({ id: `x${at}`, sent: addDays("2026-01-05", seeded.between(0, 199)) }));
    const mixed = seeded.shuffle(activities);
    const counts = (list) => periodsUntil(agreement, "2026-12-31").map((period) => countIn(agreement, period, work(list, [], "2026-12-31")).counted);
    assert.deepEqual(counts(activities), counts(mixed));
    assert.equal(counts(activities).reduce((sum, one) => sum + one, 0), 40);
  }
});

test("what is of interest, of a kind that was not agreed, or ahead does not count, and it says so", () => {
  const agreement = agreed({ kinds: ["application", "conversation"] });
  const period = periodAt(agreement, "2026-01-10");
  const activities = [
    activity({ id: "1", sent: "2026-01-05" }),
    activity({ id: "2", kind: "training" }),
    activity({ id: "3", state: "interested" }),
    activity({ id: "4", sent: "2026-01-20" }),
    activity({ id: "5", sent: "2026-02-02" }),
    activity({ id: "6", kind: "conversation", sent: "2026-01-05" }),
    { id: "7", created_at: "2026-01-06T10:00:00Z" },
  ];
  const judged = judgedIn(agreement, period, activities, "2026-01-10").map(({ activity: { id }, reason }) => [id, reason]);
  assert.deepEqual(judged, [["1", undefined], ["6", undefined], ["2", "kind"], ["3", "interested"], ["4", "ahead"]]);
  assert.equal(judgedIn(agreed({ kinds: [] }), period, [activity({ kind: "training" })], "2026-01-10")[0].reason, undefined);
});

test("an exemption lowers what is asked in proportion, and never below nothing", () => {
  const period = periodAt(agreed(), "2026-01-10");
  const off = (date_from, date_to, agreement = "") => ({ id: date_from, agreement, reason: "holiday", date_from, date_to });
  assert.deepEqual(askedIn(agreed(), period, []), { asked: 4, freed: 0 });
  assert.deepEqual(askedIn(agreed(), period, [off("2026-01-12", "2026-01-18")]), { asked: 3, freed: 7 });
  assert.deepEqual(askedIn(agreed(), period, [off("2026-01-12", "2026-01-19")]), { asked: 2, freed: 8 });
  // Two that overlap free each day once; one of another agreement frees none; one without an end goes on.
  assert.deepEqual(askedIn(agreed(), period, [off("2026-01-12", "2026-01-18"), off("2026-01-14", "2026-01-18")]), { asked: 3, freed: 7 });
  assert.deepEqual(askedIn(agreed(), period, [off("2026-01-12", "2026-01-18", "another")]), { asked: 4, freed: 0 });
  assert.deepEqual(askedIn(agreed(), period, [off("2025-12-01", "")]), { asked: 0, freed: 28 });
  assert.deepEqual(askedIn(agreed(), period, [{ id: "half" }]), { asked: 4, freed: 0 });
});

test("an agreement that changes half-way asks its part of each, and what was done counts for the one of its day", () => {
  const before = agreed({ id: "old", date_to: "2026-01-18" });
  const after = agreed({ id: "new", quota: 8, date_from: "2026-01-19" });
  const activities = [6, 13, 20, 21].map((day, at) => activity({ id: `x${at}`, sent: `2026-01-${String(day).padStart(2, "0")}` }));
  const first = periodAt(before, "2026-01-06");
  assert.deepEqual([first.days, askedIn(before, first, []).asked], [14, 2]);
  assert.deepEqual([countIn(before, first, work(activities)).counted, countIn(before, first, work(activities)).state], [2, "met"]);
  const second = periodAt(after, "2026-01-20");
  assert.deepEqual([second.days, askedIn(after, second, []).asked], [28, 8]);
  assert.equal(countIn(after, second, work(activities)).counted, 2);
  assert.equal(countIn(after, second, work(activities, [], "2026-01-22")).state, "runs");
  assert.equal(countIn(after, second, work(activities)).state, "short");
});

test("a record of which half has come does not stop the count", () => {
  assert.equal(periodAt({ id: "a" }, "2026-01-01"), undefined);
  assert.deepEqual(periodsUntil({ id: "a" }, "2026-01-01"), []);
  const bare = { id: "a", date_from: "2026-01-05" };
  assert.deepEqual(periodAt(bare, "2026-01-06").days, 28);
  assert.equal(askedIn(bare, periodAt(bare, "2026-01-06"), []).asked, 0);
});

test("the same in every time zone", () => {
  const program = `import { periodsUntil } from "./assets/device/work/periods.js";
    console.log(JSON.stringify(["week", "four_weeks", "month"].map((period) => periodsUntil({ id: "a", period, date_from: "2027-12-31" }, "2028-12-31"))));`;
  const run = (TZ) => execFileSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "--input-type=module", "-e", program], { env: { ...process.env, TZ }, encoding: "utf8" });
  const zones = ["UTC", "Europe/Amsterdam", "America/Los_Angeles", "Pacific/Apia", "Pacific/Kiritimati"].map(run);
  assert.equal(new Set(zones).size, 1);
  assert.ok(zones[0].includes('"2028-02-29"') && daysBetween("2028-02-28", "2028-03-01") === 2);
});

test("the same application is found by its link or its job, and a later round is a new one", () => {
  const known = [activity({ id: "1", employer: "Bakker B.V.", title: "Kok (m/v)", link: "https://x.example/1" })];
  assert.equal(sameAs(activity({ employer: "bakker bv", title: "kok m v" }), known)?.id, "1");
  assert.equal(sameAs(activity({ employer: "Ander", link: "https://x.example/1" }), known)?.id, "1");
  assert.equal(sameAs(activity({ employer: "Bakker BV", title: "Kok m/v", sent: "2026-05-06" }), known), undefined);
  assert.equal(sameAs(activity({ employer: "Bakker BV", title: "Kok m/v", kind: "conversation" }), known), undefined);
  assert.equal(sameAs(activity({ employer: "", title: "Kok" }), [activity({ id: "2", employer: "" })]), undefined);
  assert.equal(sameAs(activity({}), [{ id: "half" }]), undefined);
});

test("words are found without capitals or accents, in any order, and states filter", () => {
  const list = [
    activity({ id: "1", title: "Kok", employer: "Café Noord", sent: "2026-01-06" }),
    activity({ id: "2", title: "Chauffeur", employer: "Café Zuid", sent: "2026-01-08", state: "invited" }),
    activity({ id: "3", title: "Kok", employer: "Bakker", sent: "", state: "interested" }),
    { id: "4", created_at: "2026-01-01T00:00:00Z" },
  ];
  const ids = (asked) => findActivities(list, asked).map(({ id }) => id);
  assert.deepEqual(ids({}), ["3", "4", "2", "1"]);
  assert.deepEqual(ids({ words: "cafe" }), ["2", "1"]);
  assert.deepEqual(ids({ words: "  NOORD kok " }), ["1"]);
  assert.deepEqual(ids({ words: "cafe", state: "invited" }), ["2"]);
  assert.deepEqual(funnelOf(list).map(({ count }) => count), [3, 1, 0, 0]);
});

test("the task of a period follows the log, is done with it, and reminds before its end", () => {
  const texts = Object.assign((/** @type {string} */ key) => key, { language: "nl" });
  const held = { agreement: [agreed({ date_from: "2026-01-05", quota: 2 })], application: [], exemption: [], task: [] };
  const snapshot = { texts, today: "2026-01-10", vault: { records: (type) => held[type] ?? [], record: () => undefined, history: () => [] } };
  const now = "2026-01-10T10:00:00.000Z";
  const begun = dutyWrites(snapshot, [], now);
  assert.deepEqual(begun.map(({ id, fields }) => [id, fields.due, fields.quota, fields.done_count]), [
    ["plicht-a-2026-01-05", "2026-02-01", 2, 0],
    ["plicht-a-2026-02-02", "2026-03-01", 2, 0],
  ]);
  assert.deepEqual(begun[0].fields.remind_at.map((at) => at.slice(0, 10)), ["2026-01-27", "2026-02-01"]);
  held.task = begun.map(({ id, fields }) => ({ id, ...fields, remind_at: [] }));
  held.application = [activity({ id: "1", sent: "2026-01-06" })];
  const logged = { type: "application", id: "2", fields: activity({ id: "2", sent: "2026-01-10" }) };
  const [first] = dutyWrites(snapshot, [logged], now);
  assert.deepEqual([first.fields.done_count, first.fields.done_at, first.fields.remind_at], [2, now, undefined]);
  held.task[0].done_at = now;
  const [again] = dutyWrites(snapshot, [{ type: "application", id: "1", fields: { sent: "" } }], now);
  assert.deepEqual([again.fields.done_count, again.fields.done_at], [0, ""]);
  assert.deepEqual(endOfDuty(snapshot, "a", now).map(({ id }) => id), ["plicht-a-2026-02-02"]);
});
