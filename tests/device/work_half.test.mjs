// Records of which a half came, or that an old version wrote: the screens and forms of work show what is there, and never stop.
import assert from "node:assert/strict";
import { test } from "node:test";

import { beginning as begin, readAll, showForm } from "../../assets/device/form_states.js";
import { agreementForm } from "../../assets/device/forms/agreement.js";
import { applicationForm } from "../../assets/device/forms/application.js";
import { exemptionForm } from "../../assets/device/forms/exemption.js";
import { periodForm } from "../../assets/device/forms/period.js";
import { proofForm } from "../../assets/device/forms/proof.js";
import { loadTexts } from "../../assets/device/texts.js";
import { activityView } from "../../assets/device/views/activity.js";
import { agreementView, exemptionView, periodView } from "../../assets/device/views/duty.js";
import { dutyLines } from "../../assets/device/views/duty_lines.js";
import { checkedView, proofView, proof_madeView } from "../../assets/device/views/proof.js";
import { workView } from "../../assets/device/views/work.js";
import { sameAs } from "../../assets/device/work/doubles.js";
import { dutyWrites, endOfDuty } from "../../assets/device/work/duty_tasks.js";
import { beginning } from "../../assets/device/world.js";

const NOW = "2026-06-02T10:00:00.000Z";
const texts = await loadTexts("nl");
const whole = {
  application: { id: "x", created_at: NOW, kind: "application", title: "Kok", employer: "Bakker", sent: "2026-06-01", manner: "site", contact: "Jan", link: "https://x.example", vacancy: "v", cv: "c", cv_name: "cv", letter: "l", state: "applied", follow_up_on: "2026-06-08", follow_ups: [{ on: "2026-06-02", text: "t" }], evidence: ["d"], note: "n" },
  agreement: { id: "a", created_at: NOW, agency: "uwv", agency_name: "", oin: "", title: "", quota: 4, period: "four_weeks", kinds: ["application"], asks: ["contact"], date_from: "2026-05-11", date_to: "", note: "", statement: "" },
  exemption: { id: "e", agreement: "", reason: "sick", date_from: "2026-05-12", date_to: "2026-05-13", note: "" },
  period_note: { id: "p", agreement: "a", first_day: "2026-05-11", reason: "r", evidence: ["d"] },
  activity_statement: { id: "s", agency: "uwv", agency_name: "UWV", date_from: "2026-05-11", date_to: "2026-06-07", created_at: NOW },
  document: { id: "d", title: "D", kind: "evidence", file: { name: "n", size_bytes: 3, media_type: "text/plain", key: "k", chunks: [] } },
  task: { id: "plicht-a-2026-05-11", title: "t", due: "2026-06-07", about: "agreement/a", remind_at: [NOW] },
};
const LISTS = ["kinds", "asks", "evidence", "follow_ups", "remind_at"];
const odd = [undefined, null, "", "abc", 5, -1, "2026-99-99", "9999-12-31", "0001-01-01"];
const oddLists = [...odd, true, {}, [], [null], [5], ["gone"]];

/** @param {Record<string, any[]>} held */
function snapshotOf(held) {
  const records = (type) => held[type] ?? [];
  return { ...beginning, state: "open", texts, today: "2026-06-02", vault: { records, record: (type, id) => records(type).find((one) => one.id === id) ?? null, history: () => [] } };
}

const at = (query) => ({ path: "/werk", query: new URLSearchParams(query) });
const of = (period) => at(`afspraak=a&vanaf=${period}`);

/** Ask everything that shows, counts or fills in a form. */
function askAll(snapshot) {
  const period = of("2026-05-11");
  for (const [view, place] of [[workView, at("")], [activityView, at("id=x")], [periodView, period], [agreementView, at("id=a")], [exemptionView, at("id=e")], [dutyLines, at("")], [proofView, period], [proof_madeView, at("afspraak=a&vanaf=2026-05-11&id=d")]]) view(snapshot, place);
  for (const [form, place] of [[applicationForm, at("id=x")], [agreementForm, at("id=a")], [exemptionForm, at("id=e")], [periodForm, period], [proofForm, period]]) {
    showForm(form, snapshot, place);
    readAll(form, begin(form, snapshot, place), snapshot, place);
  }
  dutyWrites(snapshot, [], NOW);
  endOfDuty(snapshot, "a", NOW);
  sameAs(whole.application, snapshot.vault.records("application"));
}

test("any field may be missing, of a wrong type, or no day", () => {
  const broken = [];
  for (const [type, record] of Object.entries(whole)) {
    for (const name of Object.keys(record).filter((one) => one !== "id")) {
      for (const value of LISTS.includes(name) ? oddLists : odd) {
        const held = Object.fromEntries(Object.entries(whole).map(([each, one]) => [each, [each === type ? { ...one, [name]: value } : one]]));
        try {
          askAll(snapshotOf(held));
        } catch (error) {
          broken.push(`${type}.${name} = ${JSON.stringify(value)}: ${error.message}`);
        }
      }
    }
  }
  assert.deepEqual(broken, []);
});

test("records of which only the id came", () => {
  askAll(snapshotOf(Object.fromEntries(Object.entries(whole).map(([type, { id }]) => [type, [{ id }]]))));
});

test("an address with a day that is none shows that there is no such period", () => {
  const snapshot = snapshotOf(Object.fromEntries(Object.entries(whole).map(([type, one]) => [type, [one]])));
  for (const day of ["zzz", "", "2026-02-31", "2026-5-1", "9999-12-31T00", "__proto__"]) {
    assert.deepEqual([periodView(snapshot, of(day)).is_known, proofView(snapshot, of(day)).is_known], [false, false], day);
  }
});

test("a plan of one's own is not signed by an agency of which only half came", () => {
  const snapshot = snapshotOf({ agreement: [{ id: "a", quota: 1, period: "four_weeks", date_from: "2026-05-11" }], activity_statement: [{ id: "s", date_from: "2026-05-11", date_to: "2026-06-07" }] });
  assert.equal(periodView(snapshot, of("2026-05-11")).statement, "");
});

test("a file that says nonsense of its days and items is shown as what it is", () => {
  const proof = { v: 1, from: "2026-99-99", to: 7, items: [null, 5, { title: 9, employer: {}, day: "2026-13-01" }, { title: "Kok", day: "2026-05-12" }] };
  const { about, lines } = checkedView({ ...snapshotOf({}), checked: { name: "x.json", state: "changed", proof, wrong: [0, 1, 2, -1] } });
  assert.match(about, /4 onderdelen/u);
  assert.deepEqual(lines.map(({ label }) => label), ["", "", "", "Kok, 12 mei 2026"]);
});
