// Sharing into the app: each page gets what was shared with it, nothing of another site, and nothing is lost before the first lock.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

globalThis.location = { origin: "https://plein.example", pathname: "/werk/sollicitatie", search: "" };
const { sharedIn } = await import("../../assets/shared_in.js");
const { fillInShared } = await import("../../assets/device/actions/vacancy.js");
const { takeWaiting } = await import("../../assets/device/chosen_file.js");
const { fetchShared, takeShared } = await import("../../assets/device/shared_in.js");
const { loadTexts } = await import("../../assets/device/texts.js");
const { world } = await import("../../assets/device/world.js");

// Node forgets the names of files that go through a channel; browsers keep them.
globalThis.MessageChannel = class {
  port1 = { close() {}, onmessage: (_) => undefined };
  port2 = { postMessage: (data) => queueMicrotask(() => this.port1.onmessage({ data })) };
};
// Node wants a whole address where browsers take a path.
Response.redirect = (url) => new Response(null, { status: 303, headers: { location: url } });

const texts = await loadTexts("nl");
/** The page's side of the browser: a message to the worker. */
const container = { ready: Promise.resolve({ active: { postMessage: (data, ports) => sharedIn.message({ data, ports }) } }) };
const put = [];
const files = { put: async (file, name) => (put.push(name), { key: "k", chunks: [], size_bytes: file.size, media_type: file.type, name }) };
const vault = { records: () => [], record: () => null, history: () => [], subscribe: () => () => {} };

beforeEach(async () => {
  put.length = 0;
  await world.openWallet(vault, { files });
  world.change({ texts, forms: {}, notice: undefined });
});

/** Post a form to the app as another app or another site does; give where the browser is sent. */
async function share({ title = "", text = "", chosen = [], referrer = "" }) {
  const form = new FormData();
  form.set("title", title);
  form.set("text", text);
  for (const file of chosen) form.append("files", file);
  const answer = await sharedIn.fetch({ request: { method: "POST", url: "https://plein.example/werk/gedeeld", referrer, formData: async () => form } });
  return new URL(answer.headers.get("location"), "https://plein.example").search;
}

/** Open the page that the browser is sent to; what was shared is in its form a moment later. */
async function open(search) {
  globalThis.location = { ...globalThis.location, pathname: "/werk/sollicitatie", search };
  fetchShared(search, container);
  fillInShared();
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  return world.get().forms[`application ${new URLSearchParams(search).get("gedeeld")}`]?.typed;
}

const picture = (name) => new File([name], name, { type: "text/plain" });

test("two shares in a row each come to their own page, whichever opens first", async () => {
  const [first, second] = [await share({ title: "Kok" }), await share({ title: "Lasser" })];
  assert.notEqual(first, second);
  assert.equal((await open(second)).title, "Lasser");
  assert.equal((await open(first)).title, "Kok");
  fetchShared(first, container);
  assert.equal(await takeShared(), undefined);
});

test("what another site posts is not taken, and the screen says that nothing came", async () => {
  for (const referrer of ["https://evil.example/", "https://plein.example.evil.example/"]) {
    const search = await share({ title: "Kok", chosen: [picture("a.txt")], referrer });
    assert.equal(await open(search), undefined);
    assert.match(world.get().notice.text, /kwam niets mee/u);
  }
  assert.equal((await open(await share({ title: "Kok", referrer: "https://plein.example/taken" }))).title, "Kok");
  assert.deepEqual(put, []);
});

test("a share of very many files leaves the rest in the other app", async () => {
  const typed = await open(await share({ title: "Kok", chosen: Array.from({ length: 300 }, (_, at) => picture(`${at}.txt`)) }));
  assert.equal(JSON.parse(typed.evidence).length, 20);
  assert.equal(put.length, 20);
});

test("before the first lock all files that were shared wait, and come into the form of the share", async () => {
  world.followRouter((to) => {
    globalThis.location = { ...globalThis.location, pathname: "/slot", search: to.slice(to.indexOf("?")) };
  });
  world.change({ must_lock: true });
  const search = await share({ title: "Kok", chosen: ["a.txt", "b.txt", "c.txt"].map(picture) });
  await open(search);
  assert.deepEqual(put, []);
  assert.equal(new URLSearchParams(globalThis.location.search).get("terug"), `/werk/sollicitatie${search}`);
  world.change({ must_lock: false });
  await takeWaiting();
  const typed = world.get().forms[`application ${new URLSearchParams(search).get("gedeeld")}`].typed;
  assert.deepEqual(JSON.parse(typed.evidence).map(({ title }) => title), ["a", "b", "c"]);
  assert.deepEqual([typed.title, Object.keys(world.get().forms).length], ["Kok", 1]);
});
