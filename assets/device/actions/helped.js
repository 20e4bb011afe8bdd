// @ts-check
/** Whom I help: coming in by a code, what I look at, what I prepare, and stopping. */

import { current } from "../current.js";
import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { InputError } from "../errors.js";
import { showPeople } from "../helping/companion.js";
import { fetchPaper, stopHelping } from "../helping/beside.js";
import { comeIn, makeHalf } from "../helping/meeting.js";
import { show, shownOf } from "../helping/shown.js";
import { readCode } from "../linking.js";
import { recordOf, recordsOf } from "../records.js";
import { world } from "../world.js";
import { closeDialog } from "./dialog.js";
import { hear, hearOften, trying } from "./helped_by.js";
import { stopScanning } from "./scanning.js";

let leaving = new AbortController();

/** Show whom I help for as long as a screen shows it; give what lets go. @returns {() => void} */
export function followPeople() {
  void lookAgain();
  return () => undefined;
}

/** Stop coming in when its screen is left. @returns {() => void} */
export function holdComing() {
  const stop = hearOften(lookAgain);
  void lookAgain();
  return () => {
    stop();
    leaving.abort();
    stopScanning();
    show({ coming: { state: "none", digits: "", name: "" }, failure: "" });
  };
}

/**
 * Note that a person was looked at, once a day; give what lets go of the paper that was opened.
 * @param {string} id
 */
export function lookAtPerson(id) {
  void lookAgain().then(() => noteLook(id));
  const stop = hearOften();
  return () => {
    stop();
    closePaper();
  };
}

/** Come in by a code. @param {{code: string, name: string, colour: string}} values */
export async function comeInBy({ code, name, colour }) {
  if (world.get().example) throw new InputError("help-example");
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const { session } = current;
  const half = await makeHalf(readCode(code), name, session.random);
  show({ coming: { state: "waiting", digits: "", name: "" }, failure: "" });
  void trying(async () => {
    try {
      const found = await comeIn(session.request, half, (digits, person) => show({ coming: { state: "comparing", digits, name: person } }), signal);
      const born = { created_at: new Date(world.now()).toISOString(), source: "self", version: 1 };
      await session.vault.write("helped", found.id, { ...born, name: found.name, colour, box_key: found.key, sign_key: half.sign, owner_key: found.owner });
      await session.exchange.syncOnce();
      await showPeople(session);
      if (!signal.aborted) world.go(`/helpen/persoon?id=${found.id}`, { replace: true });
    } finally {
      if (!signal.aborted) show({ coming: { state: "none", digits: "", name: "" } });
    }
  }, signal);
}

/** Stop helping somebody. @param {string} id */
export async function stopFor(id) {
  closeDialog(`stop-${id}`);
  await stopHelping(current.session, id);
  await showPeople(current.session);
  void hear();
  world.go("/helpen", { replace: true });
  world.tell(world.get().texts("help-stopped"));
}

/** Open a paper of somebody; it is fetched anew each time, and stays nowhere. @param {string} id @param {string} paper */
export async function openPaper(id, paper) {
  closePaper();
  const file = shownOf(world.get()).people[id]?.state.records.document?.find((one) => one.id === paper)?.file;
  if (!file) return;
  await trying(async () => {
    const blob = await fetchPaper(current.session, id, file);
    const { isActive } = await import("../active_files.js");
    if (await isActive(blob, blob.type)) return show({ failure: "help-paper-active" });
    show({ paper: { id: paper, url: URL.createObjectURL(blob) }, failure: "" });
    await give(id, "looked", { part: "paper", title: String(shownOf(world.get()).people[id]?.state.records.document?.find((one) => one.id === paper)?.title ?? "") });
  });
}

/** Close the paper that is open. */
export function closePaper() {
  const { paper } = shownOf(world.get());
  if (!paper) return;
  URL.revokeObjectURL(paper.url);
  show({ paper: undefined });
}

/** Hand something to a person: it goes to them at the next connection. @param {string} box @param {string} kind @param {Record<string, string>} content */
export async function give(box, kind, content) {
  const at = new Date(world.now()).toISOString();
  await world.vault().write("help_given", b64encode(randomBytes(16)), { box, kind, content, at, state: "waiting", created_at: at, source: "self", version: 1 });
  void hear();
}

/** @param {string} id */
async function noteLook(id) {
  const snapshot = world.get();
  const kept = shownOf(snapshot).people[id];
  if (!kept || recordOf(snapshot, "helped", id)?.ended_at) return;
  const day = snapshot.today;
  const isNoted = recordsOf(snapshot, "help_given").some((one) => one.box === id && one.kind === "looked" && one.content.part === "all" && (one.at ?? "").slice(0, 10) === day);
  if (!isNoted) await give(id, "looked", { part: "all" });
}

async function lookAgain() {
  const { state, example, access } = world.get();
  if (state !== "open" || example || !access.isProtected) return;
  await showPeople(current.session);
}
