// @ts-check
/** Checks that of a letter that was read only what the person confirmed is kept. */

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { chooseTodo, fillInByHand, takeOther } from "../../assets/device/actions/reading.js";
import { letterWords } from "../../assets/device/data/letter_words.js";
import { StorageError } from "../../assets/device/errors.js";
import { eraseExample, openExampleWallet } from "../../assets/device/example.js";
import { showForm } from "../../assets/device/form_states.js";
import { enter, submit } from "../../assets/device/forms.js";
import { paperForm } from "../../assets/device/forms/paper.js";
import { fieldsFrom, readingForm } from "../../assets/device/forms/reading.js";
import { proposalsOf } from "../../assets/device/letter/proposals.js";
import { recordsOf } from "../../assets/device/records.js";
import { loadTexts } from "../../assets/device/texts.js";
import { paperView } from "../../assets/device/views/papers.js";
import { taskView } from "../../assets/device/views/tasks.js";
import { readingView } from "../../assets/device/views/reading.js";
import { world } from "../../assets/device/world.js";
import { letters } from "./received_letters.mjs";

const event = /** @type {any} */ ({ preventDefault() {} });
const place = { path: "/papieren/lezen", query: new URLSearchParams() };
const file = { key: "k", chunks: ["c"], size_bytes: 1, media_type: "image/jpeg", name: "IMG_1.jpg" };
/** @type {string[]} */
let visited = [];
/** @type {Set<string>} */
let before = new Set();

beforeEach(async () => {
  /** @type {any} */ (globalThis).requestAnimationFrame = () => 0;
  /** @type {any} */ (globalThis).location = { pathname: place.path, search: "", href: `http://localhost${place.path}` };
  await eraseExample();
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  world.change({ today: "2026-06-02", forms: {}, texts: await loadTexts("nl") });
  visited = [];
  world.followRouter((to) => visited.push(to));
  before = new Set([...recordsOf(world.get(), "document"), ...recordsOf(world.get(), "task")].map(({ id }) => id));
});

/** @param {string} name */
function read(name) {
  const proposals = proposalsOf(letters[name].text, { today: "2026-06-02", names: letterWords });
  assert.ok(proposals);
  enter(readingForm, { file: JSON.stringify(file), read: JSON.stringify(proposals), ...fieldsFrom(proposals, world.get()) });
}

const shown = () => readingView(world.get(), place);
const typed = () => showForm(readingForm, world.get(), place).values;
const papers = () => recordsOf(world.get(), "document").filter(({ id }) => !before.has(id));
const tasks = () => recordsOf(world.get(), "task").filter(({ id }) => !before.has(id));

test("nothing that was proposed is kept unless the person says so", async () => {
  read("a decision of UWV on a benefit");
  assert.equal(typed().agency_name, "UWV");
  await submit(readingForm, event);
  const [paper] = papers();
  assert.deepEqual([paper.title, paper.kind, paper.file], ["Brief", "letter", file]);
  assert.deepEqual([paper.agency, paper.agency_name, paper.issued, paper.amount_cents], [undefined, undefined, undefined, undefined]);
  assert.deepEqual(tasks(), []);
  assert.deepEqual(visited, [`/papieren/papier?id=${paper.id}`]);
});

test("what is ticked, and what the person wrote instead, is kept", async () => {
  read("a decision of UWV on a benefit");
  enter(readingForm, { is_agency: "yes", is_kind: "yes", issued: "13-05-2026", is_amount: "yes", is_task: "yes", is_due: "yes" });
  assert.equal(shown().title, "Beschikking (besluit) van UWV");
  await submit(readingForm, event);
  const [paper] = papers();
  assert.deepEqual([paper.agency, paper.agency_name, paper.kind, paper.issued, paper.amount_cents], ["uwv", undefined, "decision", "2026-05-13", 98765]);
  const [task] = tasks();
  assert.deepEqual([task.agency, task.due, task.remind_at?.length], ["uwv", "2026-06-23", 2]);
  const [ofTask, ofPaper] = [taskView(world.get(), at(task.id)), paperView(world.get(), at(paper.id))];
  assert.deepEqual([ofTask.paper, ofTask.href_paper], ["Beschikking (besluit) van UWV", `/papieren/papier?id=${paper.id}`]);
  assert.deepEqual([ofPaper.tasks.map(({ href }) => href), ofPaper.done], [[`/taken/taak?id=${task.id}`], []]);
  await world.vault().write("task", task.id, { done_at: "2026-06-03T10:00:00.000Z" });
  const later = paperView(world.get(), at(paper.id));
  assert.deepEqual([later.tasks, later.done.length, later.has_tasks], [[], 1, true], "what is done still belongs to it");
  await world.vault().remove("document", paper.id);
  assert.deepEqual([taskView(world.get(), at(task.id)).href_paper, taskView(world.get(), at(task.id)).is_known], ["", true]);
});

test("a paper and a task that have nothing to do with each other do not name each other", async () => {
  const [paper] = recordsOf(world.get(), "document");
  const [task] = recordsOf(world.get(), "task");
  assert.equal(paperView(world.get(), at(paper.id)).has_tasks, false);
  assert.equal(paperView(world.get(), at("")).has_tasks, false, "of no paper there are none");
  assert.equal(taskView(world.get(), at(task.id)).href_paper, "");
});

test("a municipality keeps its own name, and somebody whom Plein does not know too", async () => {
  read("an invitation of a municipality");
  enter(readingForm, { is_agency: "yes" });
  await submit(readingForm, event);
  assert.deepEqual([papers()[0].agency, papers()[0].agency_name], ["gemeente", "Gemeente Meerdorp"]);
  read("a bill of somebody whom Plein does not know");
  enter(readingForm, { agency_name: "De Zon" });
  await submit(readingForm, event);
  const other = papers().find(({ agency_name }) => agency_name === "De Zon");
  assert.equal(other?.agency, undefined);
});

test("a field that was made empty is left out", async () => {
  read("a decision of UWV on a benefit");
  enter(readingForm, { is_amount: "yes", amount: "", is_agency: "yes", agency_name: " " });
  await submit(readingForm, event);
  assert.deepEqual([papers()[0].amount_cents, papers()[0].agency_name], [undefined, undefined]);
});

test("a task whose last day nobody confirmed is not kept, and the person is asked", async () => {
  read("a request of a municipality for papers");
  enter(readingForm, { is_task: "yes" });
  await submit(readingForm, event);
  assert.deepEqual([...papers(), ...tasks()], []);
  assert.match(showForm(readingForm, world.get(), place).problems.is_due, /Klopt de laatste dag/u);
  enter(readingForm, { due: "" });
  await submit(readingForm, event);
  assert.deepEqual([tasks()[0].title, tasks()[0].due], ["Gegevens inleveren", undefined]);
});

test("another date of the letter offers the last day that is counted from it", () => {
  read("a decision of UWV on a benefit");
  assert.deepEqual(shown().due.others, []);
  enter(readingForm, { issued: "18-05-2026" });
  assert.deepEqual(shown().due.others.map(({ value }) => value), ["29-06-2026"]);
  takeOther("due", "29-06-2026");
  assert.deepEqual([shown().due.is_used, shown().due.others], [true, []]);
});

test("a last day that has passed says so", () => {
  read("a decision of the SVB on child benefit");
  assert.deepEqual([typed().due, shown().is_past], ["27-05-2026", true]);
  read("a decision of UWV on a benefit");
  assert.equal(shown().is_past, false);
});

test("another thing to do brings its own day, which is to be confirmed anew", () => {
  read("a recovery of Dienst Toeslagen");
  assert.equal(typed().due, "30-06-2026");
  enter(readingForm, { is_due: "yes" });
  chooseTodo({ target: /** @type {any} */ ({ value: "1" }) });
  assert.deepEqual([typed().task_title, typed().due, shown().due.is_used], ["Bezwaar maken, als u het niet eens bent", "19-06-2026", false]);
});

test("a full phone keeps nothing, says so, and what was confirmed stays", async () => {
  read("a decision of UWV on a benefit");
  enter(readingForm, { is_agency: "yes", is_task: "yes", is_due: "yes" });
  world.vault().writeAll = () => Promise.reject(new StorageError("storage-full"));
  await submit(readingForm, event);
  assert.match(showForm(readingForm, world.get(), place).failure, /vol/u);
  assert.equal(typed().is_agency, "yes");
  assert.deepEqual([...papers(), ...tasks()], []);
});

test("whoever goes on by hand has the photo in the form of a paper", () => {
  enter(readingForm, { file: JSON.stringify(file) });
  fillInByHand();
  assert.deepEqual(visited, ["/papieren/wijzigen"]);
  const { values } = showForm(paperForm, world.get(), { path: "/papieren/wijzigen", query: new URLSearchParams() });
  assert.deepEqual([JSON.parse(values.file).name, values.kind], ["IMG_1.jpg", "letter"]);
  assert.equal(typed().file, "");
});

const STATEMENT = `Gemeente Meerdorp
Meerdorp, 8 mei 2026
Uitkeringsspecificatie over 2026
Bijstandsuitkering op grond van de Participatiewet
Maand Bruto Netto Uitbetaald op
januari 1.450,12 1.234,56 26-01-2026
februari 1.450,12 1.234.56 26-02-2026
maart 1.450,12 1.234,56 26-03-2026`;

/** Read the statement; give what the form then has. */
function readStatement() {
  const proposals = proposalsOf(STATEMENT, { today: "2026-06-02", names: letterWords });
  assert.ok(proposals);
  enter(readingForm, { file: JSON.stringify(file), read: JSON.stringify(proposals), ...fieldsFrom(proposals, world.get()) });
}

test("the months of a yearly statement are shown as they were read, and kept with the paper only when the person says so", async () => {
  readStatement();
  assert.deepEqual(shown().year.map(({ text }) => text.replaceAll("\u00a0", " ")), ["januari 2026: € 1.234,56, betaald op 26 januari 2026", "februari 2026: het bedrag is niet te lezen", "maart 2026: € 1.234,56, betaald op 26 maart 2026"]);
  enter(readingForm, { is_agency: "yes" });
  await submit(readingForm, event);
  const [without] = papers();
  assert.deepEqual([without.lines, paperView(world.get(), at(without.id)).can_count], [undefined, false]);
  readStatement();
  assert.equal(typed().is_year, "", "of a photo that is read anew nothing is ticked");
  enter(readingForm, { is_agency: "yes", is_year: "yes" });
  await submit(readingForm, event);
  const paper = papers().find(({ id }) => id !== without.id);
  assert.deepEqual([paper?.lines?.length, paper?.paid_kind, paper?.agency, paperView(world.get(), at(String(paper?.id))).can_count], [3, "levensonderhoud", "gemeente", true]);
  const form = at(String(paper?.id));
  await paperForm.save({ ...paper, title: "Mijn jaar" }, world.get(), form);
  assert.equal(papers().find(({ id }) => id === paper?.id)?.lines?.length, 3);
  await paperForm.save({ ...paper, file: { ...file, key: "other" } }, world.get(), form);
  assert.equal(papers().find(({ id }) => id === paper?.id)?.lines?.length ?? 0, 0, "another photo may say something else");
});

/** @param {string} id */
const at = (id) => ({ path: "/papieren/wijzigen", query: new URLSearchParams({ id }) });
