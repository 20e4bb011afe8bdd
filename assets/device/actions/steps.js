// @ts-check
/** What a person does with something that was begun in small steps, besides answering. */

import { paperTask, waitTask } from "../applied.js";
import { begunAt, drawToken, keepAnswers, typedOf } from "../begun.js";
import { askForLock, here, startOver } from "../forms.js";
import { momentOf } from "../forms/task.js";
import { goAfter, hrefOf, keepTopic, overviewOf, topicAt, topicForm } from "../forms/topic.js";
import { withKnown } from "../known_facts.js";
import { recordOf } from "../records.js";
import { fieldName, serviceAt } from "../services.js";
import { narrow, waitOf } from "../topics.js";
import { world } from "../world.js";
import { removeRecord, saveRecords } from "./records.js";
import { saidIn } from "../said.js";

/** Go on without answering; what was typed stays, and the list says that it is open. */
export async function skipTopic() {
  const { query } = here();
  if (await leave()) goAfter(query);
}

/** Go to the topic before, or to the list. */
export async function backTopic() {
  const { query } = here();
  const found = topicAt(world.get(), query);
  const before = found?.topics[found.at - 1];
  if (await leave({ isSeen: false })) world.go(before ? hrefOf(query, before.topic.id) : overviewOf(query));
}

/** Keep everything and stop for now. */
export async function stopTopic() {
  const { query } = here();
  if (!(await leave({ isSeen: false }))) return;
  world.go(overviewOf(query));
  world.tell(world.get().texts("steps-kept"));
}

/** Keep what was typed; false when a lock is to be chosen first. @param {{isSeen?: boolean}} [options] */
async function leave(options) {
  const place = here();
  if (world.get().must_lock) {
    askForLock();
    return false;
  }
  await keepTopic(world.get(), place, options);
  startOver(topicForm);
  return true;
}

/** Go and look at everything before it is sent. */
export async function reviewSteps() {
  const { query } = here();
  const begun = begunAt(world.get(), query) ?? (await keepAnswers(query, {}));
  await drawToken(begun);
  world.go(`/delen/nakijken?${query}`);
}

/** Throw away what was begun, with an undo. */
export async function discardSteps() {
  const snapshot = world.get();
  const { query } = here();
  const begun = begunAt(snapshot, query);
  const title = saidIn(serviceAt(snapshot, query)?.service.title, snapshot.texts.language) ?? "";
  if (begun) await removeRecord("begun_service", begun.id, title, "/delen");
}

/** Settle that what another device sent or threw away stays here. */
export async function keepSteps() {
  const begun = begunAt(world.get(), here().query);
  if (begun) await world.vault().restore("begun_service", begun.id);
}

/** Make a task of the day from which the agency may begin. */
export async function remindOfWait() {
  if (world.get().must_lock) return askForLock();
  const snapshot = world.get();
  const { query } = here();
  const found = serviceAt(snapshot, query);
  const wait = found && waitOf(found.service, withKnown(found.service, typedOf(begunAt(snapshot, query)), snapshot), snapshot.today);
  if (!found?.service.waits || !wait) return;
  const { agency, service } = found;
  const title = saidIn(found.service.waits.task, snapshot.texts.language);
  await saveRecords([{ type: "task", id: waitTask(service.id, agency.oin), fields: { title, agency_name: agency.name, due: wait.until, remind_at: [momentOf(wait.until, 0)], done_at: "" } }]);
  world.tell(snapshot.texts("steps-task-made", { name: title }));
}

/** Make tasks of the papers that are still missing. */
export async function remindOfPapers() {
  if (world.get().must_lock) return askForLock();
  const snapshot = world.get();
  const { query } = here();
  const found = serviceAt(snapshot, query);
  if (!found) return;
  const { agency, service } = found;
  const typed = withKnown(service, typedOf(begunAt(snapshot, query)), snapshot);
  const missing = narrow(service, typed, snapshot.today).documents.filter(({ name, later }) => later && !typed[fieldName("papers", name)]);
  const begun = begunAt(snapshot, query) ?? (await keepAnswers(query, {}));
  const tasks = missing.map(({ name, label }) => {
    const id = paperTask(begun.id, name);
    const fields = { title: snapshot.texts("steps-find-paper", { paper: saidIn(label, snapshot.texts.language) }), agency_name: agency.name, about: `begun_service/${begun.id}`, done_at: recordOf(snapshot, "task", id)?.done_at ?? "" };
    return { type: "task", id, fields };
  });
  await saveRecords(tasks);
  world.tell(snapshot.texts("steps-tasks-made", { count: tasks.length }));
}
