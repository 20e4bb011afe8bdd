// @ts-check
/** What is paid back: which debts run on a day, and what goes to them each month. */

import { covers } from "./watch/periods.js";

/** @typedef {import("./data/shapes.js").Debt} Debt */

/** Tell whether something is paid for it each month, on a day. @param {Debt} debt @param {string} day */
export const isPaid = (debt, day) => Boolean(debt.monthly_cents) && covers(debt, day);

/** @param {Debt[]} debts */
export const monthlySum = (debts) => debts.reduce((sum, { monthly_cents }) => sum + (monthly_cents ?? 0), 0);
