// @ts-check
/** What a person does with the watch: choosing topics, putting a finding away, ticking off who has heard of a change. */

import { formatAmount } from "../amounts.js";
import { addMonths } from "../dates.js";
import { askForLock } from "../forms.js";
import { momentOf } from "../forms/task.js";
import { recordOf } from "../records.js";
import { TOPICS, settingId } from "../views/seen.js";
import { asideText } from "../views/sentences.js";
import { currentFindings, dismissalId } from "../views/watch.js";
import { world } from "../world.js";
import { removeRecord, saveRecord } from "./records.js";

/** Allowances are paid around the 20th. */
const ASIDE_DAY = 21;

/**
 * Say whether Plein may look out on a topic.
 * @param {string} topic
 * @param {"yes" | "no"} wish
 */
export async function wish(topic, wish) {
  if (world.get().must_lock) return askForLock();
  await saveRecord("setting", settingId(topic), { name: settingId(topic), value: wish });
}

/** Say yes to every topic that was not answered yet. */
export async function wishAll() {
  if (world.get().must_lock) return askForLock();
  for (const topic of TOPICS) {
    if (!recordOf(world.get(), "setting", settingId(topic))) await wish(topic, "yes");
  }
  world.go("/vandaag");
}

/**
 * Put a finding away for good; it can be undone at once.
 * @param {string} finding
 */
export async function dismiss(finding) {
  const id = dismissalId(finding);
  await saveRecord("dismissal", id, { finding, at: new Date(world.now()).toISOString() });
  world.go("/vandaag", { replace: true });
  world.tell(world.get().texts("watch-dismissed"), () => world.vault().remove("dismissal", id));
}

/**
 * Make a task of setting aside what may have to be paid back, with a reminder in every month that is left of the year.
 * @param {string} id  of the finding
 */
export async function setAside(id) {
  const snapshot = world.get();
  if (snapshot.must_lock) return askForLock();
  const finding = currentFindings(snapshot).find((one) => one.id === id);
  if (!finding?.say.aside_cents) return;
  const { texts, today } = snapshot;
  const months = Number(finding.say.months);
  const task = `aside-${finding.about.split("/")[1]}`;
  const days = Array.from({ length: months }, (_, at) => `${addMonths(today.slice(0, 7), at)}-${ASIDE_DAY}`).filter((day) => day > today);
  await saveRecord("task", task, {
    title: texts("aside-task", { amount: formatAmount(Number(finding.say.aside_cents), texts.language) }),
    due: `${today.slice(0, 4)}-12-31`,
    quota: months,
    note: asideText(finding, snapshot),
    remind_at: days.map((day) => momentOf(day, 0)),
  });
  world.tell(texts("aside-made"), () => world.vault().remove("task", task));
}

/**
 * Say that an agency has heard of a change, or that it has not.
 * @param {string} id
 * @param {string} agency
 */
export async function toggleReported(id, agency) {
  const reported = recordOf(world.get(), "change", id)?.reported ?? [];
  const changed = reported.includes(agency) ? reported.filter((one) => one !== agency) : [...reported, agency];
  await saveRecord("change", id, { reported: changed });
}

/** @param {string} id */
export async function removeMatter(id) {
  const matter = recordOf(world.get(), "matter", id);
  if (matter) await removeRecord("matter", id, matter.title, "/taken/zaken");
}

/** @param {string} id */
export async function removeChange(id) {
  const change = recordOf(world.get(), "change", id);
  if (change) await removeRecord("change", id, change.title, "/taken/zaken");
}
