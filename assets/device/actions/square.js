// @ts-check
/** What a person does on the square: taking part or not, reading, sending what waits, taking back, hiding a name. */

import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { PleinError } from "../errors.js";
import { sayError } from "../texts.js";
import { PLACE, findPost, heldOf, hiddenId, hold, nameOfPage, partsOf, placeOf } from "../square/held.js";
import { erasePost, ownPosts, sendWaiting } from "../square/posts.js";
import { fetchPage, keepDisbelieved, loadKept, readPage, saveKept } from "../square/reading.js";
import { ALL, TOPICS } from "../square/topics.js";
import { makeRequest } from "../sync.js";
import { world } from "../world.js";
import { saveRecord } from "./records.js";

/** Take part no more: what was loaded goes from this phone, own posts stay until they are taken away. */
export async function leaveSquare() {
  await saveRecord("setting", PLACE, { name: PLACE, value: "" });
  const { database } = current.session;
  await Promise.all(["square-pages", "square-tokens"].map((name) => database.delete("drafts", name)));
  hold({ pages: new Map(), trouble: "" });
}

/** Have what was loaded before at hand, and send what waits; called when a screen of the square opens. @param {string} topic  "" for none */
export function openSquare(topic) {
  if (canTakePart()) void openNow(topic);
  return () => {};
}

/** @param {string} topic */
async function openNow(topic) {
  const held = heldOf(world.get());
  if (!held.isLoaded) {
    held.isLoaded = true;
    await showKept();
  }
  await say(async () => {
    // Tokens are fetched in meetings: to ask for them here would tell when somebody comes to write.
    await sendWaiting(await partsOf());
  });
  for (const one of topic === ALL ? TOPICS : [topic]) if (TOPICS.includes(one)) await load(one);
}

/** Fetch a topic anew. @param {string} topic */
export const load = (topic) => loadPage(topic, null);

/** Fetch what comes after what is here. @param {string} topic */
export function loadMore(topic) {
  const page = heldOf(world.get()).pages.get(nameOfPage(placeOf(world.get()), topic));
  return loadPage(topic, page?.next ?? null);
}

/** Send what waits, now that something was written. */
export async function sendNow() {
  await say(async () => void (await sendWaiting(await partsOf())));
}

/** @param {string} id */
export async function takeBack(id) {
  const snapshot = world.get();
  const post = ownPosts(world.vault()).find((one) => one.id === id);
  if (!post) return;
  const isGone = await say(async () => erasePost(await partsOf(), post));
  if (!isGone) return world.tell(sayCode(heldOf(snapshot).trouble));
  const topic = topicOf(id) || post.topic;
  world.go(topic ? `/plein/onderwerp?onderwerp=${topic}` : "/plein", { replace: true });
  world.tell(snapshot.texts("square-erased"));
  if (topic) await load(topic);
}

/** Show a name no more on the person's own phones. @param {string} author */
export async function hideAuthor(author) {
  const set = (/** @type {string} */ value) => saveRecord("setting", hiddenId(author), { name: hiddenId(author), value });
  await set("yes");
  world.tell(world.get().texts("square-author-hidden"), () => set(""));
}

/** @param {string} topic @param {string | null} before */
async function loadPage(topic, before) {
  const municipality = placeOf(world.get());
  const name = nameOfPage(municipality, topic);
  if (!municipality || heldOf(world.get()).busy === name) return;
  hold({ busy: name });
  await say(async () => {
    const { database, keys, directory } = await partsOf();
    const given = await fetchPage(makeRequest(), { municipality, topic, before, now: world.now() });
    const kept = await loadKept({ database, keys });
    const known = [...(kept[name]?.threads ?? []).flat().map(({ id, post }) => [id, post]), ...ownPosts(world.vault()).map(({ id, jws }) => [id, jws])];
    const fetched = await keepDisbelieved(given, Object.fromEntries(known), { directory, municipality });
    const whole = before && kept[name] ? { ...fetched, threads: [...kept[name].threads, ...fetched.threads] } : fetched;
    const page = await readPage(whole, { directory, municipality, topic });
    await saveKept({ database, keys }, { ...kept, [name]: whole });
    heldOf(world.get()).pages.set(name, page);
  });
  hold({ busy: "" });
}

/** Show what was loaded before, also without a connection. */
async function showKept() {
  const { session } = current;
  const directory = await sharingOf(session).directory().catch(() => null);
  const kept = await loadKept(session);
  for (const [name, page] of Object.entries(kept)) {
    const [municipality, topic] = name.split("/");
    heldOf(world.get()).pages.set(name, await readPage(page, { directory, municipality, topic }));
  }
  hold({});
}

/** Do something of which the trouble is shown on the screen; tell whether it went well. @param {() => Promise<unknown>} work */
async function say(work) {
  try {
    await work();
    if (world.get().state === "open") hold({ trouble: "" });
    return true;
  } catch (error) {
    const code = error instanceof PleinError ? error.code : error instanceof TypeError ? "offline" : "";
    if (!code) throw error;
    hold({ trouble: code });
    return false;
  }
}

/** @param {string} code */
const sayCode = (code) => sayError(world.get().texts, new PleinError(code || "other", "expected"));

/** @param {string} id */
function topicOf(id) {
  const thread = findPost(world.get(), id)?.thread[0].thread;
  for (const [name, page] of heldOf(world.get()).pages) if (page.threads.some(([first]) => first.thread === thread)) return name.split("/")[1];
  return "";
}

function canTakePart() {
  const { state, example } = world.get();
  return state === "open" && !example && current.session.keys.isProtected && placeOf(world.get()) !== "";
}
