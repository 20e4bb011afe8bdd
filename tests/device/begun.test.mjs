// What was begun in small steps: merged between two devices with nothing lost, asked by what was answered, settled once it was sent.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import "fake-indexeddb/auto";

import { daysOf, noteFollowing, paperTask, settleSent, unsettle, waitTask } from "../../assets/device/applied.js";
import { begunAt, begunServices, drawToken, isSent, keepAnswers, typedOf } from "../../assets/device/begun.js";
import { keepTopic, topicForm } from "../../assets/device/forms/topic.js";
import { enter } from "../../assets/device/forms.js";
import { isIban } from "../../assets/device/iban.js";
import { writesOfMatter } from "../../assets/device/matter_news.js";
import { recordOf, recordsOf } from "../../assets/device/records.js";
import { loadTexts } from "../../assets/device/texts.js";
import { narrow, topicsOf, waitOf } from "../../assets/device/topics.js";
import { aheadView, stepsBefore } from "../../assets/device/views/ahead.js";
import { appliesTo } from "../../assets/device/views/applying.js";
import { begunView } from "../../assets/device/views/begun.js";
import { readReview } from "../../assets/device/views/review.js";
import { stepsView, topicView } from "../../assets/device/views/steps.js";
import { taskAboutView } from "../../assets/device/views/task_about.js";
import { world } from "../../assets/device/world.js";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();
const DUMP = "import json; from pwa.rules.service_files import read_agencies; print(json.dumps(read_agencies()))";
const TODAY = "2026-06-02";
let agency;
let service;

before(async () => {
  [agency] = JSON.parse(execFileSync("python", ["-c", DUMP], { encoding: "utf8" }));
  service = agency.services.find(({ id }) => id === "levensonderhoud");
  world.change({ texts: await loadTexts("nl"), listed: { agencies: [agency], isExpired: false, problem: null } });
});

const place = (topic = "", more = {}) => ({ path: "/delen/stappen", query: new URLSearchParams({ agency: agency.oin, service: "levensonderhoud", ...(topic && { stap: topic }), ...more }) });
const open = async (phone) => {
  await world.openWallet(phone.vault, {});
  world.change({ today: TODAY });
};
const on = async (phone, act) => {
  await open(phone);
  return act(world.get());
};
async function twoDevices() {
  const one = await Phone.begin(server);
  await one.sync();
  const two = await Phone.join(one);
  await two.sync();
  return [one, two];
}
async function meet(...phones) {
  for (const phone of [...phones, ...phones]) await phone.sync();
}

test("two devices that begin the same without a connection fill in one application together, and no answer is lost", async () => {
  const [one, two] = await twoDevices();
  await on(one, () => keepAnswers(place().query, { fact_geboren: "3-4-1985", fact_huur: "600", seen_u: "yes" }));
  await on(two, () => keepAnswers(place().query, { fact_vermogen: "0", fact_huur: "650", seen_bezit: "yes" }));
  await meet(one, two);
  const records = await Promise.all([one, two].map((phone) => on(phone, (snapshot) => begunServices(snapshot))));
  for (const begun of records) {
    assert.equal(begun.length, 1);
    assert.deepEqual(typedOf(begun[0]), { fact_geboren: "3-4-1985", fact_huur: "650", fact_vermogen: "0", seen_u: "yes", seen_bezit: "yes" });
  }
  const huur = one.vault.history("begun_service", records[0][0].id).filter(({ field }) => field === "fact_huur");
  assert.deepEqual(huur.map(({ value }) => value).sort(), ["600", "650"]);
  for (const phone of [one, two]) await phone.close();
});

test("an answer that another device gave meanwhile is not written over by a form that stood open", async () => {
  const [one, two] = await twoDevices();
  await on(one, () => keepAnswers(place().query, { fact_vermogen: "100", fact_iban: "NL91ABNA0417164300" }));
  await meet(one, two);
  await open(one);
  enter(topicForm, { fact_iban: "NL20INGB0001234567" }, place("bezit"));
  await two.vault.write("begun_service", begunAt(world.get(), place().query).id, { fact_vermogen: "200" });
  await meet(two, one);
  await keepTopic(world.get(), place("bezit"));
  await one.vault.write("task", "t", { about: `begun_service/${begunAt(world.get(), place().query).id}` });
  assert.match(taskAboutView(world.get(), { path: "", query: new URLSearchParams("id=t") }).href, /^\/delen\/stappen\?.*nr=1$/u);
  assert.equal(taskAboutView(world.get(), { path: "", query: new URLSearchParams("id=none") }).href, "");
  assert.deepEqual(typedOf(begunAt(world.get(), place().query)), { fact_vermogen: "200", fact_iban: "NL20INGB0001234567", seen_bezit: "yes" });
  for (const phone of [one, two]) await phone.close();
});

test("what one device throws away while another writes comes back with a question, and a new one has nothing of an old", async () => {
  const [one, two] = await twoDevices();
  const { id } = await on(one, () => keepAnswers(place().query, { fact_huur: "600" }));
  await meet(one, two);
  await one.vault.remove("begun_service", id);
  const next = await on(one, () => keepAnswers(place().query, { fact_huur: "700" }));
  assert.notEqual(next.id, id);
  await on(two, () => keepAnswers(place().query, { fact_sinds: "1-5-2026" }));
  await meet(one, two);
  await open(two);
  const lines = begunServices(world.get());
  assert.deepEqual(lines.map((line) => [line.id, line.contested ?? false]).sort(), [[id, true], [next.id, false]].sort());
  assert.deepEqual(typedOf(recordOf(world.get(), "begun_service", id)), { fact_huur: "600", fact_sinds: "1-5-2026" });
  assert.equal(begunAt(world.get(), place().query).id, next.id, "the latest goes on");
  assert.equal(begunAt(world.get(), place("", { nr: "1" }).query).id, id);
  assert.equal(begunView(world.get()).lines.length, 2);
  assert.equal(stepsView(world.get(), place("", { nr: "1" })).is_contested, true);
  for (const phone of [one, two]) await phone.close();
});

test("topics and facts are asked by what was answered, and an answer that is no longer asked counts for nothing", () => {
  const ids = (typed) => topicsOf(service, typed, TODAY).map(({ topic }) => topic.id);
  const alone = ["u", "huis", "inkomen", "bezit", "sinds", "wie"];
  assert.deepEqual(ids({}), alone);
  assert.deepEqual(ids({ fact_geboren: "2-6-1999" }), alone, "27 today");
  assert.deepEqual(ids({ fact_geboren: "3-6-1999" }), ["u", "zoektijd", ...alone.slice(1)]);
  const young = { fact_geboren: "3-6-2000", fact_samenwonend: "yes", fact_partner_geboren: "1-1-1990" };
  assert.deepEqual(ids(young), ["u", "partner", ...alone.slice(1)]);
  assert.deepEqual(ids({ ...young, fact_samenwonend: "no" }), ["u", "zoektijd", ...alone.slice(1)]);
  assert.ok(narrow(service, { ...young, fact_samenwonend: "no" }, TODAY).facts.every(({ name }) => !name.startsWith("partner")));
  assert.deepEqual(ids({ fact_geboren: "onzin" }), alone);
});

test("ages count whole years, also from a leap day", () => {
  const isYoung = (day) => topicsOf(service, { fact_geboren: "29-2-2000" }, day).some(({ topic }) => topic.id === "zoektijd");
  assert.deepEqual([isYoung("2027-02-28"), isYoung("2027-03-01")], [true, false]);
});

test("the agency may begin four weeks after the report, unless an exception holds; a report that is still to come does not count", () => {
  const young = { fact_geboren: "1-1-2004" };
  assert.deepEqual(waitOf(service, young, TODAY), { since: TODAY, until: "2026-06-30" });
  assert.deepEqual(waitOf(service, { ...young, fact_gemeld_op: "20-5-2026" }, TODAY), { since: "2026-05-20", until: "2026-06-17" });
  assert.deepEqual(waitOf(service, { ...young, fact_gemeld_op: "20-7-2026" }, TODAY).since, TODAY);
  assert.equal(waitOf(service, { ...young, fact_uitzondering: "school" }, TODAY), undefined);
  assert.notEqual(waitOf(service, { ...young, fact_uitzondering: "geen" }, TODAY), undefined);
  assert.equal(waitOf(service, { fact_geboren: "1-1-1980" }, TODAY), undefined);
});

const sentOf = (fields, more = {}) => ({ agency: agency.oin, agency_name: agency.name, service: "levensonderhoud", number: "N", state: "received", created_at: "2026-06-02T10:00:00.000Z", deposited_at: "2026-06-02T10:00:01.000Z", received_at: "2026-06-02T10:00:05.000Z", link: "L", source: "self", version: 1, fields: Object.entries(fields).map(([name, value]) => ({ name, value, label: "", unit: "", source: "self" })), ...more });

test("what was sent becomes a matter with its terms and a task for each paper that may follow; done twice it is the same", async () => {
  const phone = await Phone.begin(server);
  await open(phone);
  const begun = await keepAnswers(place().query, { fact_geboren: "1-1-2004", fact_samenwonend: "no", papers_identiteit: '["d"]' });
  await drawToken(begun);
  const { token } = begunAt(world.get(), place().query);
  await phone.vault.write("task", waitTask("levensonderhoud", agency.oin), { title: "x", due: TODAY, source: "self", created_at: TODAY, version: 1 });
  await phone.vault.write("submission", token, sentOf({ geboren: "2004-01-01", samenwonend: false }, { state: "waiting", deposited_at: "", received_at: "" }));
  const settle = () => settleSent(recordOf(world.get(), "begun_service", begun.id));
  await settle();
  await settle();
  assert.ok(isSent(begunAt(world.get(), place().query), world.get()), "it can still be taken back");
  const about = () => taskAboutView(world.get(), { path: "", query: new URLSearchParams({ id: paperTask(begun.id, "bankafschriften") }) });
  assert.deepEqual(about(), { href: `/delen/inzending?id=${token}`, words: "Dit gaat over: Aanvraag levensonderhoud" });
  const [matter] = recordsOf(world.get(), "matter");
  assert.deepEqual([matter.id, matter.applied_on, matter.term_weeks, matter.service, matter.agency], [token, "2026-06-30", 8, "levensonderhoud", "gemeente"]);
  const tasks = recordsOf(world.get(), "task").map(({ id, due, about }) => [id, due, about]).sort();
  const expected = [
    [paperTask(begun.id, "bankafschriften"), "2026-06-16", token],
    [paperTask(begun.id, "opleiding"), "2026-06-30", token],
    [waitTask("levensonderhoud", agency.oin), "2026-06-30", token],
  ];
  assert.deepEqual(tasks, expected.sort());
  await phone.vault.write("submission", token, { state: "deposited", deposited_at: "2026-06-03T08:00:00.000Z" });
  await settle();
  assert.equal(begunAt(world.get(), place().query), undefined);
  assert.equal(recordsOf(world.get(), "matter")[0].applied_on, "2026-07-01", "from the day on which it was handed in");
  await phone.close();
});

test("what is taken back before it left goes on as it was, under a new name, without a matter", async () => {
  const phone = await Phone.begin(server);
  await open(phone);
  const begun = await keepAnswers(place().query, { fact_geboren: "1-1-1980" });
  await drawToken(begun);
  const { token } = recordOf(world.get(), "begun_service", begun.id);
  await phone.vault.write("submission", token, sentOf({}, { state: "waiting", deposited_at: "" }));
  await settleSent(recordOf(world.get(), "begun_service", begun.id));
  assert.deepEqual(begunServices(world.get()), []);
  await phone.vault.write("submission", token, { state: "taken-back" });
  await unsettle(token);
  assert.deepEqual([recordsOf(world.get(), "matter"), recordsOf(world.get(), "task")], [[], []]);
  assert.equal(begunServices(world.get()).length, 1);
  await drawToken(recordOf(world.get(), "begun_service", begun.id));
  assert.notEqual(recordOf(world.get(), "begun_service", begun.id).token, token);
  await phone.close();
});

test("two devices without a connection name what they will send alike, so that it is sent once", async () => {
  const [one, two] = await twoDevices();
  await on(one, () => keepAnswers(place().query, { fact_geboren: "1-1-1980" }));
  await meet(one, two);
  const drawn = [];
  for (const phone of [one, two]) {
    await on(phone, async () => drawToken(begunAt(world.get(), place().query)));
    drawn.push(begunAt(world.get(), place().query).token);
  }
  assert.equal(drawn[0], drawn[1]);
  // What came back on one of them goes under another name on both.
  await one.vault.write("submission", drawn[0], sentOf({}, { state: "taken-back", deposited_at: "" }));
  await meet(one, two);
  for (const phone of [one, two]) await on(phone, async () => drawToken(begunAt(world.get(), place().query)));
  await meet(one, two);
  const again = await Promise.all([one, two].map((phone) => on(phone, (snapshot) => begunAt(snapshot, place().query).token)));
  assert.equal(again[0], again[1]);
  assert.notEqual(again[0], drawn[0]);
  for (const phone of [one, two]) await phone.close();
});

test("what the agency asked for and got stands in the matter, and a withdrawal ends it, unless that is taken back", async () => {
  const phone = await Phone.begin(server);
  await open(phone);
  await phone.vault.write("submission", "s", sentOf({}));
  await phone.vault.write("matter", "s", { title: "x", applied_on: TODAY, asked_on: TODAY });
  const matter = () => recordOf(world.get(), "matter", "s");
  await noteFollowing("wijziging-doorgeven", "s");
  assert.equal(matter().answered_on, undefined);
  await noteFollowing("aanvulling", "s");
  assert.equal(matter().answered_on, TODAY);
  await phone.vault.write("submission", "w", { ...sentOf({}), service: "withdrawal", about: "N", number: "M", state: "waiting" });
  await noteFollowing("withdrawal", "s");
  assert.equal(matter(), undefined);
  assert.equal(aheadView(world.get(), { path: "", query: new URLSearchParams("id=s") }).has_steps, false);
  await phone.vault.write("submission", "w", { state: "taken-back" });
  await unsettle("w");
  assert.equal(matter().answered_on, TODAY);
  await noteFollowing("withdrawal", "nothing");
  await phone.close();
});

test("the steps say who must act by when: before sending in weeks, after it in days, and after the decision until when to object", () => {
  const typed = { fact_geboren: "1-1-2004", fact_samenwonend: "no" };
  const before = stepsBefore(service, typed, { ...world.get(), today: TODAY });
  assert.deepEqual(before.map(({ id }) => id), ["send", "receipt", "search", "complete", "advance", "decide", "object"]);
  assert.deepEqual(before.find(({ id }) => id === "object").when, "binnen 6 weken na het besluit");
  const record = { id: "s", ...sentOf({ geboren: "1980-01-01", samenwonend: true }) };
  const at = (fields, matter) => {
    const byType = { submission: [{ ...record, ...fields }], matter: matter ? [matter] : [] };
    const vault = { records: (type) => byType[type] ?? [], record: (type, id) => (byType[type] ?? []).find((one) => one.id === id) };
    return aheadView({ ...world.get(), vault, today: TODAY }, { path: "", query: new URLSearchParams("id=s") });
  };
  assert.equal(at({ created_at: undefined, deposited_at: undefined, fields: undefined }).has_steps, true, "half a record stands");
  assert.equal(at({ status: { state: "decided" } }).has_steps, true);
  const when = (view, id) => view.steps.find((step) => step.id === id)?.when;
  const sent = at({});
  assert.deepEqual(["advance", "decide"].map((id) => when(sent, id)), ["uiterlijk op 30 juni 2026", "uiterlijk op 28 juli 2026"]);
  assert.ok(sent.has_partner && sent.href_add);
  assert.equal(when(at({ status: { state: "waiting", until: "2026-06-16", by: "G", basis: "", at: record.created_at } }), "complete"), "uiterlijk op 16 juni 2026");
  const decided = at({ status: { state: "decided", until: "", by: "", basis: "", at: "2026-06-10T09:00:00.000Z" } });
  assert.equal(when(decided, "object"), "uiterlijk op 22 juli 2026");
  assert.equal(when(decided, "advance"), undefined);
  assert.equal(when(decided, "decide"), "op 10 juni 2026");
  assert.ok(!decided.has_partner && !decided.href_add);
  assert.deepEqual(daysOf(service, sentOf({ geboren: "2004-01-01" })).applied, "2026-06-30");
});

test("screens of something begun stand whatever half of it another device wrote", async () => {
  const phone = await Phone.begin(server);
  await open(phone);
  for (const [n, fields] of [{}, { agency: agency.oin }, { agency: agency.oin, service: "levensonderhoud", fact_geboren: 7, papers_identiteit: null }].entries()) {
    await phone.vault.write("begun_service", `levensonderhoud_${agency.oin}-${n + 1}`, { token: "", ...fields });
    const snapshot = world.get();
    begunView(snapshot);
    assert.equal(stepsView(snapshot, place()).is_known, true);
    for (const { id } of service.topics) topicView(snapshot, place(id));
    assert.equal(readReview(snapshot, place()), undefined);
  }
  assert.equal(stepsView(world.get(), place("", { service: "nothing" })).is_known, false);
  assert.equal(topicView(world.get(), place("nothing")).is_known, false);
  await phone.close();
});

test("an agency that asks for more, and one that decides, move the matter; a late question does not undo a newer one", () => {
  const of = (matter) => ({ record: () => matter });
  const asks = { kind: "status", state: "waiting", title: "Afschriften", until: "2026-06-16" };
  assert.deepEqual(writesOfMatter(of({}), { id: "s" }, asks, "2026-06-05T10:00:00.000Z")[0].fields, { asked_on: "2026-06-05", asked_by: "2026-06-16", asked_what: "Afschriften", answered_on: "" });
  assert.deepEqual(writesOfMatter(of({ asked_on: "2026-06-06" }), { id: "s" }, asks, "2026-06-05T10:00:00.000Z"), []);
  assert.deepEqual(writesOfMatter(of({ asked_on: "2026-06-05", asked_what: "Afschriften", answered_on: "2026-06-05" }), { id: "s" }, asks, "2026-06-05T10:00:00.000Z"), []);
  const decides = { kind: "decision", state: "decided", title: "", until: "" };
  assert.deepEqual(writesOfMatter(of({}), { id: "s" }, decides, "2026-06-10T10:00:00.000Z")[0].fields, { decided_on: "2026-06-10", notified_on: "2026-06-10" });
  assert.deepEqual(writesOfMatter(of({ decided_on: "2026-06-09" }), { id: "s" }, decides, "2026-06-10T10:00:00.000Z"), []);
  // What was decided becomes a matter too when it was none before, so that the days to object are watched.
  const [begun] = writesOfMatter(of(null), { id: "s", agency: agency.oin, service: "parkeervergunning" }, decides, "2026-06-10T10:00:00.000Z");
  assert.deepEqual([begun.type, begun.id, begun.fields.decided_on, begun.fields.service], ["matter", "s", "2026-06-10", "parkeervergunning"]);
});

test("a right leads to the agencies that take its application, and to one's own municipality where it does", () => {
  const twin = { ...agency, oin: "00000099999999990001", name: "Elders", municipality: "GM0599" };
  const at = (home) => {
    const vault = { records: () => [], record: (type, id) => (type === "household_fact" && id === "gemeente" && home ? { value: home } : null) };
    return appliesTo("bijstand", { ...world.get(), vault, listed: { agencies: [agency, twin], isExpired: false, problem: null } }).map(({ id }) => id);
  };
  assert.deepEqual(at(""), [agency.oin, twin.oin]);
  assert.deepEqual(at("gm0599"), [twin.oin]);
  assert.deepEqual(at("gm0363"), [agency.oin, twin.oin]);
  assert.deepEqual(appliesTo("zorgtoeslag", world.get()), []);
});

test("an IBAN with a slip of the finger is found", () => {
  assert.ok(["NL91ABNA0417164300", "GB82WEST12345698765432", "DE89370400440532013000"].every(isIban));
  assert.ok(!["NL91ABNA0417164301", "NL91ABNA041716430", "NL19ABNA0417164300", "", "NL91 ABNA"].some(isIban));
});
