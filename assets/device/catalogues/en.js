// @ts-check
// Catalogues of pwa/texts/en/. Made by pwa/generated.py; do not change it here.

import { access } from "./en/access.js";
import { bank } from "./en/bank.js";
import { bringing } from "./en/bringing.js";
import { cv } from "./en/cv.js";
import { debts } from "./en/debts.js";
import { devices } from "./en/devices.js";
import { errors } from "./en/errors.js";
import { former } from "./en/former.js";
import { forms } from "./en/forms.js";
import { income } from "./en/income.js";
import { installation } from "./en/installation.js";
import { leaving } from "./en/leaving.js";
import { left } from "./en/left.js";
import { letters } from "./en/letters.js";
import { money } from "./en/money.js";
import { notifications } from "./en/notifications.js";
import { papers } from "./en/papers.js";
import { pdf } from "./en/pdf.js";
import { proof } from "./en/proof.js";
import { reading } from "./en/reading.js";
import { rights } from "./en/rights.js";
import { settings } from "./en/settings.js";
import { share } from "./en/share.js";
import { shell } from "./en/shell.js";
import { start } from "./en/start.js";
import { steps } from "./en/steps.js";
import { talk } from "./en/talk.js";
import { tasks } from "./en/tasks.js";
import { today } from "./en/today.js";
import { watch } from "./en/watch.js";
import { work } from "./en/work.js";

export const catalogues = [
  access,
  bank,
  bringing,
  cv,
  debts,
  devices,
  errors,
  former,
  forms,
  income,
  installation,
  leaving,
  left,
  letters,
  money,
  notifications,
  papers,
  pdf,
  proof,
  reading,
  rights,
  settings,
  share,
  shell,
  start,
  steps,
  talk,
  tasks,
  today,
  watch,
  work,
];
