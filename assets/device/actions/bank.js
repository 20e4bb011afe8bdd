// @ts-check
/** Bringing in a file of the bank: read it, choose what comes in, take it over, and undo it. */

import { beforeOf, countOf, offeredOf, undoingOf, writingsOf } from "../bank/taking.js";
import { readBankFile } from "../bank/reading.js";
import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { PleinError } from "../errors.js";
import { askForLock } from "../forms.js";
import { recordOf, recordsOf } from "../records.js";
import { BALANCE } from "../remaining.js";
import { sayError } from "../texts.js";
import { world } from "../world.js";
import { saveRecords } from "./records.js";

const ID_BYTES = 16;
/** So many records fit one step. */
const AT_ONCE = 800;

/** Ends when the person stops or chooses another file. */
let reading = new AbortController();

/** Read the file that was chosen, and show what can come in. @param {{target: EventTarget | null}} event */
export async function chooseStatement({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  // The same file may be chosen again after a problem.
  control.value = "";
  stopReading();
  const { signal } = reading;
  const show = (/** @type {import("../views/bank.js").BankState} */ bank) => signal.aborted || world.change({ bank });
  show({ step: "reading", done: 0 });
  try {
    const plan = await readBankFile(file, held(), { onProgress: (done) => show({ step: "reading", done }), signal });
    show({ step: "plan", plan, chosen: new Set([...plan.matches.map(({ id }) => id), BALANCE]) });
    focusOn("bank-read");
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof PleinError)) throw error;
    show({ step: "refused", words: sayError(world.get().texts, error) });
  }
}

/** Show what an agency's statement can bring in. @param {string} id  of its message */
export async function readStatementOf(id) {
  const message = recordOf(world.get(), "message", id);
  if (!message?.statement) return;
  const { planOfMessage } = await import("../bank/agency_statement.js");
  showPlan(planOfMessage(message, held()));
}

/** Show what a payslip or a benefit statement on paper can bring in. @param {string} id  of the paper */
export async function readPaper(id) {
  const paper = recordOf(world.get(), "document", id);
  if (!paper) return;
  const { planOfPaper } = await import("../bank/specification.js");
  showPlan(planOfPaper(paper, held()));
}

/** @param {import("../bank/plan.js").Plan} plan */
function showPlan(plan) {
  // Of the lines of a yearly statement none was looked at yet.
  const sure = plan.year ? [] : [...plan.matches, ...plan.parts];
  world.change({ bank: { step: "plan", plan, chosen: new Set(sure.map((one) => one.id)) } });
  world.go("/geld/bank");
}

/** Leave the file; nothing of it is kept. */
export function stopReading() {
  reading.abort();
  reading = new AbortController();
  world.change({ bank: undefined });
}

/** Choose a line of the plan, or not. @param {string} id */
export function toggle(id) {
  const { bank } = world.get();
  if (bank?.step !== "plan") return;
  const chosen = new Set(bank.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  world.change({ bank: { ...bank, chosen } });
}

/** Choose all income that is not in Plein yet, or all lines of a yearly statement. */
export function tickAll() {
  const { bank } = world.get();
  if (bank?.step === "plan") world.change({ bank: { ...bank, chosen: new Set([...bank.chosen, ...offeredOf(bank.plan)]) } });
}

/** Take over what is chosen, with a note of what it replaces: all of it in one step, or in a few when it is very much. */
export async function takeOver() {
  const { bank, texts, today, must_lock } = world.get();
  if (bank?.step !== "plan") return;
  // What was read waits in the memory of this page: nothing of it is kept yet.
  if (must_lock) return askForLock();
  const { plan } = bank;
  /** @type {string[]} */
  const ids = [];
  for (;;) {
    const id = b64encode(randomBytes(ID_BYTES));
    const all = writingsOf(plan, bank, id, find).slice(ids.length * AT_ONCE);
    if (all.length === 0) break;
    const writings = all.slice(0, AT_ONCE);
    const made = { bank: plan.bank, date_from: plan.date_from, date_to: plan.date_to, at: today, ...(plan.year && { count: bank.chosen.size }), written: beforeOf(writings, find) };
    await saveRecords([{ type: "bank_import", id, fields: made }, ...writings]);
    ids.push(id);
  }
  world.change({ bank: undefined });
  focusOn("bank-how");
  const count = ids.reduce((sum, id) => sum + countOf(recordOf(world.get(), "bank_import", id)), 0);
  world.tell(texts("bank-taken", { count }), count > 0 ? () => undoAll(ids) : undefined);
}

/** @param {string[]} ids */
async function undoAll(ids) {
  for (const id of ids) await undo(id);
}

/** Put everything back as it was before an import. @param {string} id */
export async function undoImport(id) {
  await undo(id);
  world.tell(world.get().texts("bank-undone"));
}

/** @param {string} id */
async function undo(id) {
  const made = recordOf(world.get(), "bank_import", id);
  if (!made) return;
  const { writings, removals } = undoingOf(made, find);
  await saveRecords(writings);
  for (const { type, id: removed } of removals) await world.vault().remove(type, removed);
  await world.vault().remove("bank_import", id);
}

/** What had the focus is gone with its screen. @param {string} id */
const focusOn = (id) => globalThis.requestAnimationFrame?.(() => document.getElementById(id)?.focus());

/** @type {import("../bank/taking.js").Find} */
const find = (type, id) => world.vault().record(type, id);

/** @returns {import("../bank/plan.js").Held} */
function held() {
  const snapshot = world.get();
  return {
    parts: recordsOf(snapshot, "income_part"),
    notes: recordsOf(snapshot, "payment_note"),
    costs: recordsOf(snapshot, "fixed_cost"),
    balance: recordOf(snapshot, "balance", BALANCE),
    today: snapshot.today,
  };
}
