// @ts-check
/** What a person does with the watch: choosing topics, putting a finding away, ticking off who has heard of a change. */

import { askForLock } from "../forms.js";
import { recordOf } from "../records.js";
import { TOPICS, settingId } from "../views/seen.js";
import { dismissalId } from "../views/watch.js";
import { world } from "../world.js";
import { removeRecord, saveRecord } from "./records.js";

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
