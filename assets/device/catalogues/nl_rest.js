// @ts-check
// Catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { access } from "./nl/access.js";
import { ask } from "./nl/ask.js";
import { bank } from "./nl/bank.js";
import { bringing } from "./nl/bringing.js";
import { clarity } from "./nl/clarity.js";
import { cv } from "./nl/cv.js";
import { debts } from "./nl/debts.js";
import { devices } from "./nl/devices.js";
import { ease } from "./nl/ease.js";
import { ended } from "./nl/ended.js";
import { errors } from "./nl/errors.js";
import { former } from "./nl/former.js";
import { forms } from "./nl/forms.js";
import { help } from "./nl/help.js";
import { helping } from "./nl/helping.js";
import { income } from "./nl/income.js";
import { installation } from "./nl/installation.js";
import { leaving } from "./nl/leaving.js";
import { left } from "./nl/left.js";
import { letters } from "./nl/letters.js";
import { link } from "./nl/link.js";
import { money } from "./nl/money.js";
import { nearby } from "./nl/nearby.js";
import { notifications } from "./nl/notifications.js";
import { opinions } from "./nl/opinions.js";
import { organisation } from "./nl/organisation.js";
import { papers } from "./nl/papers.js";
import { passing } from "./nl/passing.js";
import { pdf } from "./nl/pdf.js";
import { post } from "./nl/post.js";
import { proof } from "./nl/proof.js";
import { reading } from "./nl/reading.js";
import { rights } from "./nl/rights.js";
import { safety } from "./nl/safety.js";
import { settings } from "./nl/settings.js";
import { share } from "./nl/share.js";
import { sheets } from "./nl/sheets.js";
import { speaking } from "./nl/speaking.js";
import { square } from "./nl/square.js";
import { steps } from "./nl/steps.js";
import { talk } from "./nl/talk.js";
import { tasks } from "./nl/tasks.js";
import { watch } from "./nl/watch.js";
import { work } from "./nl/work.js";

export const catalogues = [
  access,
  ask,
  bank,
  bringing,
  clarity,
  cv,
  debts,
  devices,
  ease,
  ended,
  errors,
  former,
  forms,
  help,
  helping,
  income,
  installation,
  leaving,
  left,
  letters,
  link,
  money,
  nearby,
  notifications,
  opinions,
  organisation,
  papers,
  passing,
  pdf,
  post,
  proof,
  reading,
  rights,
  safety,
  settings,
  share,
  sheets,
  speaking,
  square,
  steps,
  talk,
  tasks,
  watch,
  work,
];
