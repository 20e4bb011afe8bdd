// @ts-check
// All catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { installation } from "./nl/installation.js";
import { money } from "./nl/money.js";
import { shell } from "./nl/shell.js";
import { start } from "./nl/start.js";

export const catalogues = [
  installation,
  money,
  shell,
  start,
];
