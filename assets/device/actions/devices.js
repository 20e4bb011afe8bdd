// @ts-check
/** The devices of the wallet: letting one in, removing one, and the recovery code on paper. */

import { current } from "../current.js";
import { usualName } from "../device_kind.js";
import { removeDevice } from "../duties.js";
import { InputError } from "../errors.js";
import { LinkOffer } from "../linking.js";
import { confirmPaper, offerPaper } from "../paper.js";
import { world } from "../world.js";
import { closeDialog } from "./dialog.js";
import { trying } from "./access.js";
import { save } from "./saving.js";

/** @type {{link: LinkOffer, newcomer: import("../linking.js").Newcomer | undefined} | undefined} */
let offered;
let leaving = new AbortController();

/**
 * Show a code for another device for as long as the screen shows it; give what lets go.
 * @returns {() => void}
 */
export function offerLink() {
  offerAgain();
  return () => {
    leaving.abort();
    offered = undefined;
    current.tell({ offer: undefined, failure: "" });
  };
}

/** Show a new code in place of one that failed. */
export function offerAgain() {
  leaving.abort();
  leaving = new AbortController();
  current.tell({ offer: undefined, failure: "" });
  if (world.get().state === "open" && world.get().access.isProtected) void waitForDevice(leaving.signal);
}

/** @param {AbortSignal} signal */
async function waitForDevice(signal) {
  await trying(async () => {
    const { session } = current;
    const link = new LinkOffer(session.request, session.random);
    await session.membership.register();
    const expires_at = await link.open();
    if (signal.aborted) return;
    offered = { link, newcomer: undefined };
    const address = `${globalThis.location.origin}/erbij?met=code#${link.code}`;
    current.tell({ isBusy: false, offer: { code: link.code, address, expires_at, newcomer: "", state: "waiting" } });
    try {
      const newcomer = await link.waitForNewcomer(signal);
      offered = { link, newcomer };
      change({ newcomer: newcomer.name, state: "asking" });
    } catch (error) {
      if (signal.aborted) return;
      change({ state: "failed" });
      throw error;
    }
  });
}

/** Let the device in whose name the person has compared. */
export async function letIn() {
  if (!offered?.newcomer) return;
  const { link, newcomer } = offered;
  change({ state: "adding" });
  await trying(async () => {
    const { session } = current;
    const name = session.vault.record("device", session.keys.deviceId)?.name;
    try {
      await link.accept(session.membership, session.keys, newcomer, String(name ?? usualName(world.get().texts)));
      change({ state: "done" });
    } catch (error) {
      change({ state: "asking" });
      throw error;
    }
    await current.showDevices();
  });
}

/** Take a device away, or the code on paper. @param {string} id */
export async function removeFromWallet(id) {
  closeDialog(`remove-${id}`);
  await trying(async () => {
    const { session } = current;
    const isDone = await removeDevice(session, id);
    await current.showDevices();
    const { status } = world.get().access;
    if (!isDone && status.state === "problem") throw new InputError(status.code ?? "unexpected");
    world.tell(world.get().texts(isDone ? "device-removed" : "device-removed-later"));
  });
}

/** Make a recovery code and show it. */
export async function makePaper() {
  await trying(async () => {
    const code = await offerPaper(current.session);
    current.tell({ paperCode: code });
  });
}

/** The person says to have the code: it is shown no more. @param {string} back */
export async function havePaper(back) {
  await trying(async () => {
    await confirmPaper(current.session);
    current.tell({ paperCode: "" });
    await current.showDevices();
    void current.session.exchange.syncOnce();
    world.go(back, { replace: true });
    world.tell(world.get().texts("recovery-kept"));
  });
}

export function printPaper() {
  globalThis.print();
}

/** Save the code as a text file. */
export function savePaper() {
  const { texts, access } = world.get();
  const lines = [texts("recovery-file-title"), "", access.paperCode, "", texts("recovery-file-about"), globalThis.location.origin];
  save(new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/plain;charset=utf-8" }), texts("recovery-file-name"));
}

/** @param {Partial<import("../access.js").Offer>} part */
function change(part) {
  const { offer } = world.get().access;
  if (offer) current.tell({ offer: { ...offer, ...part } });
}

