// @ts-check
// Catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { access } from "./nl/access.js";
import { bank } from "./nl/bank.js";
import { bringing } from "./nl/bringing.js";
import { cv } from "./nl/cv.js";
import { debts } from "./nl/debts.js";
import { devices } from "./nl/devices.js";
import { former } from "./nl/former.js";
import { leaving } from "./nl/leaving.js";
import { letters } from "./nl/letters.js";
import { notifications } from "./nl/notifications.js";
import { papers } from "./nl/papers.js";
import { pdf } from "./nl/pdf.js";
import { proof } from "./nl/proof.js";
import { reading } from "./nl/reading.js";
import { rights } from "./nl/rights.js";
import { settings } from "./nl/settings.js";
import { share } from "./nl/share.js";
import { steps } from "./nl/steps.js";
import { talk } from "./nl/talk.js";
import { watch } from "./nl/watch.js";
import { work } from "./nl/work.js";

export const catalogues = [
  access,
  bank,
  bringing,
  cv,
  debts,
  devices,
  former,
  leaving,
  letters,
  notifications,
  papers,
  pdf,
  proof,
  reading,
  rights,
  settings,
  share,
  steps,
  talk,
  watch,
  work,
];
