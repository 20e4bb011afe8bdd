// @ts-check
/** Who helps me: letting somebody in by a code, ending it, and what is done with what they prepared. */

import { current } from "../current.js";
import { InputError, PleinError } from "../errors.js";
import { HelpOffer } from "../helping/meeting.js";
import { endBox } from "../helping/owner.js";
import { show, shownOf } from "../helping/shown.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";
import { closeDialog } from "./dialog.js";

const EVERY_MS = 15_000;

/** @type {{link: HelpOffer, chosen: Record<string, any>, comer: import("../helping/meeting.js").Comer | undefined} | undefined} */
let offered;
let leaving = new AbortController();

/** Follow what helpers do for as long as a screen shows it; give what lets go. @returns {() => void} */
export function followHelp() {
  return hearOften();
}

/** Meet the server now and then, since nothing calls when the other writes; give what stops it. @param {() => unknown} [then] @returns {() => void} */
export function hearOften(then = () => undefined) {
  const act = () => void hear().then(then, () => undefined);
  act();
  const timer = setInterval(act, EVERY_MS);
  return () => clearInterval(timer);
}

/** Take a code back when its screen is left before somebody was let in. @returns {() => void} */
export function holdOffer() {
  return () => {
    leaving.abort();
    const left = offered;
    offered = undefined;
    // Without a connection it is over by itself in ten minutes.
    if (left && shownOf(world.get()).offer.state !== "done") void left.link.takeBack().catch(() => undefined);
    show({ offer: { state: "none", code: "", name: "", digits: "", strangers: 0 }, failure: "" });
  };
}

/** Show a code for who will help, with what was chosen. @param {Record<string, any>} chosen */
export async function startOffer(chosen) {
  if (world.get().example) throw new InputError("help-example");
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const link = new HelpOffer(current.session.request, current.session.random);
  await link.open(chosen.until);
  offered = { link, chosen, comer: undefined };
  change({ state: "waiting", code: link.code, name: "", digits: "", strangers: 0 });
  void trying(async () => {
    const comer = await link.waitForHelper(chosen.my_name, signal);
    const strangers = await link.countStrangers();
    if (signal.aborted || !offered) return;
    offered.comer = comer;
    change({ state: "asking", name: comer.name, digits: comer.digits, strangers, chosen: offered.chosen });
  }, signal);
}

/** Let in who came: the person has compared the digits. The record comes first, so that a crash loses no box. */
export async function letHelperIn() {
  const { link, chosen, comer } = offered ?? {};
  if (!link?.box || !comer) return;
  change({ state: "adding" });
  await trying(async () => {
    const { session } = current;
    const { id, key, sign } = /** @type {NonNullable<HelpOffer["box"]>} */ (link.box);
    const born = { created_at: new Date(world.now()).toISOString(), source: "self", version: 1 };
    if (!session.vault.record("help_box", id)) await session.vault.write("help_box", id, { ...born, ...chosen, name: comer.name, box_key: key, sign_key: sign, helper_key: comer.sign });
    try {
      await link.accept(comer);
    } catch (error) {
      change({ state: "asking" });
      throw error;
    }
    change({ state: "done" });
    await session.exchange.syncOnce();
  });
}

/** Refuse who came: the code is worth nothing any more. */
export async function refuseHelper() {
  leaving.abort();
  await trying(async () => {
    await offered?.link.takeBack();
  });
  offered = undefined;
  change({ state: "none", code: "", name: "", digits: "", strangers: 0 });
}

/** End it, at once here and at the next connection there; nobody is told. @param {string} id */
export async function endHelp(id) {
  closeDialog(`end-${id}`);
  await endBox(current.session, id);
  void current.session.exchange.syncOnce();
  world.go("/helpers", { replace: true });
  world.tell(world.get().texts("help-ended"));
}

/** What is being taken over: a second tap makes no second record. */
const underWay = new Set();

/** Take over what was prepared: it becomes a thing of one's own, which opens to be looked over. @param {string} id */
export async function takeOver(id) {
  const entry = recordOf(world.get(), "help_entry", id);
  if (!entry || underWay.has(id)) return;
  underWay.add(id);
  await trying(async () => {
    const { takeGiven } = await import("../helping/taking.js");
    const { texts } = world.get();
    const from = recordOf(world.get(), "help_box", entry.box)?.name || texts("help-nameless");
    const { to, isTaken } = await takeGiven(entry, from);
    if (isTaken) await world.vault().write("help_entry", id, { state: "taken" });
    world.go(to);
    world.tell(texts(isTaken ? "help-taken" : "help-take-check"));
  }).finally(() => underWay.delete(id));
}

/** Put away what was prepared; it can be undone. @param {string} id */
export async function refuseThing(id) {
  const vault = world.vault();
  await vault.write("help_entry", id, { state: "refused" });
  world.tell(world.get().texts("help-refused"), () => vault.write("help_entry", id, { state: "new" }));
}

/** Meet the server now, as far as there is a connection. */
export async function hear() {
  const { state, example, access } = world.get();
  if (state !== "open" || example || !access.isProtected) return;
  await current.session.exchange.syncOnce();
}

/** @param {Partial<import("../helping/shown.js").Shown["offer"]>} part */
function change(part) {
  show({ offer: { ...shownOf(world.get()).offer, ...part }, failure: "" });
}

/** Do something, and show what went wrong. @param {() => Promise<unknown>} act @param {AbortSignal} [signal] */
export async function trying(act, signal) {
  try {
    await act();
  } catch (error) {
    if (signal?.aborted) return;
    show({ failure: error instanceof PleinError ? error.code : "unexpected", offer: error instanceof PleinError && error.code === "box-ended" ? { ...shownOf(world.get()).offer, state: "none" } : shownOf(world.get()).offer });
    if (!(error instanceof PleinError)) throw error;
  }
}
