// @ts-check
/** What the screens show of the wallets on this phone, their lock, and how they stand with the server. */

import { showForm } from "../form_states.js";
import { bringForm } from "../forms/bring.js";
import { lockForm, passedOn, relockForm } from "../forms/lock.js";
import { joinForm } from "../forms/join.js";
import { judgePassphrase } from "../lock.js";
import { writeTime } from "../writing.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Access}
 */
export function accessView(snapshot, place) {
  const { access, texts, state, example } = snapshot;
  const { status, wallets, chosen } = access;
  const named = wallets.map(({ id, name }) => ({ id, name: typeof name === "number" ? texts("wallet-name", { number: name }) : name, is_chosen: id === chosen }));
  const back = place.query.get("terug") ?? "";
  // Also what the screen after this one goes back to stands in the address: `terug` within `terug`.
  const hereAgain = `?terug=${encodeURIComponent(`/slot/klaar${passedOn(place.query)}`)}`;
  return {
    wallets: named,
    has_wallets: wallets.length > 0,
    has_several: wallets.length > 1,
    name: named.find(({ is_chosen }) => is_chosen)?.name ?? "",
    is_own: state === "open" && !example,
    is_protected: access.isProtected,
    has_passkey: access.hasPasskey,
    offers_passkey: access.offersPasskey,
    is_removed: access.isRemoved,
    is_busy: access.isBusy,
    failure: failureText(snapshot),
    wait: access.waitUntil > 0 ? texts("unlock-after", { time: timeText(access.waitUntil, texts) }) : "",
    trouble: status.code && (status.state === "problem" || status.code === "membership-incomplete") ? codeText(status.code, texts) : "",
    is_gone: status.code === "wallet-erased",
    offline: state === "open" && !example && status.state === "offline" ? savedText(snapshot) : "",
    saved: savedText(snapshot),
    has_synced: status.saved_at !== null,
    is_installed: access.install === "installed",
    can_install: access.install === "offered",
    is_apple: access.isApple,
    is_persisted: access.isPersisted === true,
    is_not_persisted: access.isPersisted === false,
    has_paper: access.hasPaper,
    has_second: access.devices.filter(({ role }) => role === "device").length > 1,
    back: back.startsWith("/") && !back.startsWith("//") ? back : "/vandaag",
    is_from_lock: back.startsWith("/slot/klaar"),
    href_paper: `/herstelcode${hereAgain}`,
    href_second: `/apparaten/erbij${hereAgain}`,
    idle: String(access.idleSeconds),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Verdict}
 */
export function verdictView(snapshot, place) {
  const typed = [lockForm, relockForm, joinForm, bringForm]
    .map((form) => showForm(form, snapshot, place).values.passphrase)
    .find(Boolean);
  if (!typed) return { is_pin: false, is_weak: false, is_good: false };
  const { kind, verdict } = judgePassphrase(typed);
  return { is_pin: kind === "pin" && verdict === "weak", is_weak: kind !== "pin" && verdict === "weak", is_good: verdict === "good" };
}

/** @param {Snapshot} snapshot */
export function failureText({ access: { failure }, texts }) {
  return failure ? codeText(failure, texts) : "";
}

/** @param {string} code @param {import("../texts.js").Texts} texts */
function codeText(code, texts) {
  return texts(texts.has(`error-${code}`) ? `error-${code}` : "error-other");
}

/** Say how the wallet stands with the server. @param {Snapshot} snapshot */
function savedText({ access: { status, isProtected }, texts }) {
  if (!isProtected) return "";
  if (status.state === "offline") return texts("saved-offline", { count: status.waiting });
  if (status.saved_at === null) return texts("saved-never");
  return texts("saved-at", { time: timeText(status.saved_at, texts) });
}

/** @param {number} moment ms @param {import("../texts.js").Texts} texts */
function timeText(moment, { language }) {
  return writeTime(moment, language);
}
