// Asking for a human: at every step of every service and every matter, once, without a connection too, and what comes back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { serviceForm } from "../../assets/device/forms/service.js";
import { keyOf } from "../../assets/device/form_states.js";
import { writesOfMessage } from "../../assets/device/messages.js";
import { typedIn } from "../../assets/device/service_start.js";
import { loadTexts } from "../../assets/device/texts.js";
import { messagesOf } from "../../assets/device/views/messages.js";
import { serviceView } from "../../assets/device/views/service.js";
import { speakingView } from "../../assets/device/views/speaking.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { beginning } from "../../assets/device/world.js";

const DUMP = "import json; from pwa.rules.service_files import read_agencies; print(json.dumps(read_agencies()))";
const [agency] = JSON.parse(execFileSync("python", ["-c", DUMP], { encoding: "utf8" }));
const texts = await loadTexts("nl");
const AT = "2026-06-01T10:00:00.000Z";

function snapshotOf(submissions = [], messages = []) {
  const byType = { submission: submissions, message: messages };
  const records = (type) => byType[type] ?? [];
  const vault = { records, record: (type, id) => records(type).find((one) => one.id === id), history: () => [] };
  return { ...beginning, texts, vault, forms: {}, today: "2026-06-02", listed: { agencies: [agency], isExpired: false, problem: null } };
}
const sent = (more = {}) => ({ id: "s", number: "n", agency: agency.oin, agency_name: agency.name, service: "bezwaar", state: "received", link: "l", created_at: AT, deposited_at: AT, received_at: AT, ...more });
const asked = (more = {}) => sent({ id: "r", number: "m", service: "iemand-spreken", about: "n", ...more });
const matter = (...records) => speakingView(snapshotOf(records), { path: "/delen/inzending/", query: new URLSearchParams("id=s") });

test("every step of every listed service leads to the form, with what it is about filled in", () => {
  for (const { id } of agency.services.filter(({ listed }) => listed)) {
    for (const path of ["/delen/dienst", "/delen/stappen", "/delen/stappen/vraag", "/delen/nakijken/"]) {
      const { href } = speakingView(snapshotOf(), { path, query: new URLSearchParams({ agency: agency.oin, service: id, stap: "x" }) });
      assert.equal(href, `/delen/dienst?agency=${agency.oin}&service=iemand-spreken&over=${id}`);
    }
  }
  const query = new URLSearchParams({ agency: agency.oin, service: "iemand-spreken", over: "bezwaar" });
  const service = agency.services.find(({ id }) => id === "iemand-spreken");
  assert.equal(typedIn(serviceForm, service, snapshotOf(), { path: "", query }).fact_onderwerp, "Bezwaar maken");
  assert.notEqual(keyOf(serviceForm, { path: "", query }), keyOf(serviceForm, { path: "", query: new URLSearchParams({ agency: agency.oin, service: "iemand-spreken", over: "bbz" }) }));
  assert.equal(speakingView(snapshotOf(), { path: "/delen/dienst", query }).href, "", "not from itself");
  const names = (typed) => serviceView({ ...snapshotOf(), forms: { [keyOf(serviceForm, { path: "", query })]: { typed, tried: false, busy: false } } }, { path: "", query }).questions.map(({ name }) => name);
  assert.deepEqual(names({ fact_hoe: "balie" }), ["fact_hoe", "fact_wanneer", "fact_onderwerp"]);
  assert.ok(names({ fact_hoe: "bellen" }).includes("fact_telefoon"));
});

test("a matter that reached the agency offers it once, also afterwards, and says how it stands", () => {
  assert.match(matter(sent()).href, /service=iemand-spreken&about=s$/u);
  assert.match(matter(sent({ status: { state: "decided", at: AT } })).href, /about=s$/u);
  for (const state of ["waiting", "taken-back", "refused", "left-behind"]) assert.equal(matter(sent({ state })).href, "", state);
  for (const service of ["withdrawal", "unlink", "key-change", "identity-link", "iemand-spreken"]) assert.equal(matter(sent({ service })).href, "", service);
  assert.equal(matter(sent({ link: "" })).href, "", "brought from another wallet");
  assert.deepEqual([matter(sent(), asked({ state: "waiting" })).href, matter(sent(), asked({ state: "waiting" })).state.includes("wacht op verbinding")], ["", true]);
  const { href, state, href_request } = matter(sent(), asked());
  assert.deepEqual([href, href_request], ["", "/delen/inzending?id=r"]);
  assert.match(state, /U vroeg op 1 juni, /u);
  assert.match(matter(sent(), asked({ state: "taken-back" })).href, /about=s$/u);
  const back = sent({ id: "w", number: "w", service: "withdrawal", about: "m" });
  assert.match(matter(sent(), asked(), back).href, /about=s$/u, "what was withdrawn can be asked again");
});

test("what asks for a human itself is asked already, until somebody spoke", () => {
  const own = (more = {}) => matter(sent({ service: "vraag-stellen", fields: [{ name: "contact", value: true }], ...more }));
  assert.deepEqual([own().href, own().href_request, own().state.startsWith("U vroeg op 1 juni")], ["", "", true]);
  assert.match(own({ spoken_at: AT }).href, /about=s$/u);
});

test("that somebody spoke comes back once, is no message of its own, and lets one ask again", () => {
  const snapshot = snapshotOf([sent(), asked()]);
  const claims = { kind: "spoken", about: "m", iat: Date.parse("2026-06-02T09:00:00Z") / 1000, title: "", text: "" };
  const write = (vault) => writesOfMessage(vault, { id: "l", agency: agency.oin, sign: { thumb: "t" } }, claims, "jws", "x", agency.name, new Set());
  const writes = write(snapshot.vault);
  assert.deepEqual(writes.map(({ type, id, fields }) => [type, id, fields.spoken_at]), [["message", "x", undefined], ["submission", "r", "2026-06-02T09:00:00.000Z"]]);
  const done = asked(writes[1].fields);
  assert.equal(write(snapshotOf([sent(), done]).vault).length, 1, "an old one changes nothing");
  assert.deepEqual(messagesOf(snapshotOf([], [{ id: "x", ...writes[0].fields }])), []);
  assert.match(matter(sent(), done).state, /meldde op 2 juni, /u);
  assert.match(matter(sent(), done).href, /about=s$/u);
  const shown = submissionView(snapshotOf([sent(), done]), { path: "", query: new URLSearchParams("id=r") });
  assert.deepEqual([shown.steps.at(-1).id, shown.steps.at(-1).state, shown.turn, shown.href_withdraw], ["spoken", "now", "", ""]);
});
