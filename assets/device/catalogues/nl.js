// @ts-check
// All catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { access } from "./nl/access.js";
import { bank } from "./nl/bank.js";
import { bringing } from "./nl/bringing.js";
import { debts } from "./nl/debts.js";
import { devices } from "./nl/devices.js";
import { errors } from "./nl/errors.js";
import { former } from "./nl/former.js";
import { forms } from "./nl/forms.js";
import { income } from "./nl/income.js";
import { installation } from "./nl/installation.js";
import { leaving } from "./nl/leaving.js";
import { left } from "./nl/left.js";
import { letters } from "./nl/letters.js";
import { money } from "./nl/money.js";
import { notifications } from "./nl/notifications.js";
import { papers } from "./nl/papers.js";
import { reading } from "./nl/reading.js";
import { rights } from "./nl/rights.js";
import { settings } from "./nl/settings.js";
import { share } from "./nl/share.js";
import { shell } from "./nl/shell.js";
import { start } from "./nl/start.js";
import { tasks } from "./nl/tasks.js";
import { today } from "./nl/today.js";
import { watch } from "./nl/watch.js";

export const catalogues = [
  access,
  bank,
  bringing,
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
  reading,
  rights,
  settings,
  share,
  shell,
  start,
  tasks,
  today,
  watch,
];
