// Finding where a question belongs among services, agencies and laws, beside looking for each word in the texts as they are.
import { breathe, buildFinder } from "../../../assets/device/ask/finder.js";
import { placesOf, sayBoth } from "../../../assets/device/ask/places.js";
import { openPhone } from "../../../assets/device/database.js";
import { fetchDirectory } from "../../../assets/device/directory.js";
import { loadTexts } from "../../../assets/device/texts.js";
import { beginning } from "../../../assets/device/world.js";

let listed;

/** Take in a directory as it comes, so that its services are packed as on a phone. @param {{document: string, root: any}} given */
async function take({ document, root }) {
  const request = async () => ({ status: 200, octets: new TextEncoder().encode(document) });
  const directory = await fetchDirectory({ phone: openPhone(), request, roots: root, now: Date.parse("2026-06-02T12:00:00.000Z") });
  listed = { agencies: directory.agencies, isExpired: false, problem: null };
}

/** @param {{questions: string[], runs: number}} asked */
async function measure({ questions, runs }) {
  const snapshot = { ...beginning, texts: await loadTexts("nl"), today: "2026-11-29", listed };
  let longest = 0;
  let begun = performance.now();
  // What lies between two pauses holds the screen up.
  const pause = async () => {
    longest = Math.max(longest, performance.now() - begun);
    await breathe();
    begun = performance.now();
  };
  const before = performance.now();
  const finder = await buildFinder(placesOf(snapshot), "nl", { pause });
  await pause();
  const build = performance.now() - before;
  const places = [...placesOf(snapshot)];
  const find = questions.flatMap((question) => times(() => finder.find(question), runs));
  const plainly = questions.flatMap((question) => times(() => includes(places, question), runs));
  return { places: places.length, build, longest, first: find[0], find, plainly, found: questions.filter((question) => finder.find(question).length).length, foundPlainly: questions.filter((question) => includes(places, question).length).length };
}

/** The way of Delen's own search: every word must stand in the texts. */
function includes(places, question) {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain(question).split(/\s+/u).filter(Boolean);
  return places.filter(({ texts }) => {
    const all = plain([...texts.title, ...texts.words, ...texts.about].map((one) => sayBoth([one], "nl").nl).join(" "));
    return words.every((word) => all.includes(word));
  });
}

/** @param {() => unknown} work @param {number} runs */
function times(work, runs) {
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

globalThis.bench = { take, measure };
