// What the screens of the square show: who is who in a thread, who speaks for whom, and what is not believed.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { b64encode } from "../../assets/device/encoding.js";
import { heldOf } from "../../assets/device/square/held.js";
import { nameOf } from "../../assets/device/square/names.js";
import { loadTexts } from "../../assets/device/texts.js";
import { square_reportingView } from "../../assets/device/views/square.js";
import { square_listView, square_threadView } from "../../assets/device/views/square_list.js";
import { beginning } from "../../assets/device/world.js";

const texts = await loadTexts("nl");
const place = { path: "/plein/vraag", query: new URLSearchParams({ id: "first", onderwerp: "geld" }) };

/** A key of which the two words follow from the first two octets, and no other key. @param {number} one @param {number} two @param {number} rest */
const keyOf = (one, two, rest) => b64encode(new Uint8Array(32).fill(rest).fill(one, 0, 1).fill(two, 1, 2));
/** @param {any} more */
const postOf = (more) => ({ thread: "first", hour: 500_000, state: "here", kind: "answer", text: "Tekst", service: "", author: "", agency: "", number: 1, act: undefined, isDisbelieved: false, objection: null, ...more });

/** Show a thread as somebody sees it who wrote the posts with these ids. @param {any[]} thread @param {string[]} [own] @param {any[]} [agencies] @param {any[]} [settings] */
function shown(thread, own = [], agencies = [], settings = []) {
  return square_threadView(snapshotOf(thread, own, agencies, settings), place).posts;
}

/** @param {any[]} thread @param {string[]} own @param {any[]} agencies @param {any[]} settings @returns {any} */
function snapshotOf(thread, own, agencies, settings) {
  const byType = { square_post: own.map((id) => ({ id, state: "placed" })), setting: [{ id: "square-place", value: "NL" }, ...settings] };
  const vault = /** @type {any} */ ({ records: (/** @type {"setting"} */ type) => byType[type] ?? [], record: () => null });
  const snapshot = /** @type {any} */ ({ ...beginning, texts, vault, listed: { agencies, isExpired: false, problem: null } });
  heldOf(snapshot).pages.set("NL/geld", { threads: [thread], next: null, at: 0, broken: 0 });
  return snapshot;
}

test("who began a thread is marked by their key, and nobody with another key is, whatever their name", () => {
  const [asker, imitator] = [keyOf(1, 2, 3), keyOf(1, 2, 4)];
  assert.equal(nameOf(asker).name, nameOf(imitator).name);
  const thread = [postOf({ id: "first", kind: "question", author: asker }), postOf({ id: "b", author: imitator }), postOf({ id: "c", author: asker })];
  assert.deepEqual(shown(thread).map(({ began }) => began), ["Stelde deze vraag", "", "Stelde deze vraag"]);
  assert.deepEqual(shown(thread, ["first", "c"]).map(({ mark }) => mark), ["Dit schreef u", "", "Dit schreef u"]);
  const told = shown([postOf({ id: "first", kind: "experience", author: asker }), thread[2]]);
  assert.deepEqual(told.map(({ began }) => began), ["Begon dit gesprek", "Begon dit gesprek"]);
  // Of a hidden first post only the server says whose it was.
  const covered = shown([postOf({ id: "first", kind: "question", state: "hidden", author: asker }), postOf({ id: "b", author: imitator })]);
  assert.deepEqual(covered.map(({ name, began }) => [name, began]), [[nameOf(asker).name, ""], [`${nameOf(asker).name} 2`, ""]]);
  // Of a first post that is gone nobody knows the key: then nobody is marked, an agency least of all.
  const gone = shown([postOf({ id: "first", kind: "question", state: "gone" }), thread[2], postOf({ id: "d", agency: "1" })]);
  assert.deepEqual(gone.map(({ began }) => began), ["", "", ""]);
});

test("another key with the same two words gets a number and is said to be somebody else, also when the first one's posts are out of sight", () => {
  const [one, two, three, other] = [keyOf(1, 2, 3), keyOf(1, 2, 4), keyOf(65, 66, 5), keyOf(1, 3, 3)];
  const thread = [one, two, other, three, two, one].map((author, at) => postOf({ id: at ? `p${at}` : "first", author }));
  const name = nameOf(one).name;
  assert.deepEqual(shown(thread).map((post) => post.name), [name, `${name} 2`, nameOf(other).name, `${name} 3`, `${name} 2`, name]);
  const told = `Dit is iemand anders dan de eerste ${name} in dit gesprek.`;
  assert.deepEqual(shown(thread).map((post) => post.other), ["", told, "", told, told, ""]);
  const hidden = shown(thread, [], [], [{ id: `square-hidden-${one}`, value: "yes" }]);
  assert.deepEqual(hidden.map((post) => post.name), [`${name} 2`, nameOf(other).name, `${name} 3`, `${name} 2`]);
});

test("a post that nobody who may has hidden stays in sight with a warning, and its writer can still object", () => {
  const one = keyOf(1, 2, 3);
  const thread = [postOf({ id: "first", author: one, isDisbelieved: true }), postOf({ id: "b", author: one, state: "hidden", isDisbelieved: true })];
  const [here, away] = shown(thread, ["first"]);
  assert.deepEqual([here.text, here.note, here.href_change], ["Tekst", "", ""]);
  assert.match(here.doubt, /geen beheerder.*nog\.$/u);
  assert.match(here.href_objection, /^\/plein\/melden/u);
  assert.match(away.doubt, /niet door een beheerder/u);
  const query = new URLSearchParams({ id: "first", onderwerp: "geld" });
  assert.equal(square_reportingView(snapshotOf(thread, ["first"], [], []), { path: "", query }).is_objection, true);
});

test("a recognised helper is marked as such and not as official, one that is no government always so, and one without the role as no help", () => {
  const roles = ["helper"];
  const agencies = [
    { oin: "1", name: "Gemeente", kind: "municipality" },
    { oin: "2", name: "Bibliotheek", kind: "municipality", roles },
    { oin: "3", name: "Buurthulp", kind: "other", roles },
    { oin: "4", name: "Bedrijf", kind: "other", roles: ["moderator"] },
    { oin: "5", name: "Wacht", kind: "national", roles: ["moderator"] },
  ];
  const first = postOf({ id: "first", kind: "question", author: keyOf(1, 2, 3) });
  const thread = [first, ...["1", "2", "3", "4", "5", "6"].map((agency) => postOf({ id: `p${agency}`, agency }))];
  const marks = ["", "Officieel antwoord", "Herkende hulp", "Herkende hulp, geen overheid", "Geen overheid", "Officieel antwoord", ""];
  assert.deepEqual(shown(thread, [], agencies).map(({ mark }) => mark), marks);
  // A helper's answer can be reported as anybody's, and the list does not call it official.
  assert.deepEqual(shown(thread, [], agencies).map(({ can_report }) => can_report), [true, false, true, true, true, false, true]);
  const line = (/** @type {any[]} */ ...answers) => square_listView(snapshotOf([first, ...answers], [], agencies, []), place).threads[0].state;
  const by = (/** @type {string} */ agency) => postOf({ id: agency, agency });
  assert.deepEqual([line(by("1")), line(by("3")), line(by("4")), line(by("3"), by("1"))], ["Met een officieel antwoord", "Met een antwoord van herkende hulp", "", "Met een officieel antwoord"]);
});
