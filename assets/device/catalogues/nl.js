// @ts-check
// Catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { errors } from "./nl/errors.js";
import { forms } from "./nl/forms.js";
import { income } from "./nl/income.js";
import { installation } from "./nl/installation.js";
import { left } from "./nl/left.js";
import { money } from "./nl/money.js";
import { shell } from "./nl/shell.js";
import { start } from "./nl/start.js";
import { tasks } from "./nl/tasks.js";
import { today } from "./nl/today.js";

export const catalogues = [
  errors,
  forms,
  income,
  installation,
  left,
  money,
  shell,
  start,
  tasks,
  today,
];
