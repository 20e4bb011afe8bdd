// @ts-check
// All catalogues of pwa/texts/en/. Made by pwa/generated.py; do not change it here.

import { errors } from "./en/errors.js";
import { former } from "./en/former.js";
import { forms } from "./en/forms.js";
import { income } from "./en/income.js";
import { installation } from "./en/installation.js";
import { money } from "./en/money.js";
import { papers } from "./en/papers.js";
import { settings } from "./en/settings.js";
import { share } from "./en/share.js";
import { shell } from "./en/shell.js";
import { start } from "./en/start.js";
import { tasks } from "./en/tasks.js";
import { today } from "./en/today.js";

export const catalogues = [
  errors,
  former,
  forms,
  income,
  installation,
  money,
  papers,
  settings,
  share,
  shell,
  start,
  tasks,
  today,
];
