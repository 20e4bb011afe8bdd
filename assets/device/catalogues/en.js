// @ts-check
// All catalogues of pwa/texts/en/. Made by pwa/generated.py; do not change it here.

import { installation } from "./en/installation.js";
import { money } from "./en/money.js";
import { shell } from "./en/shell.js";
import { start } from "./en/start.js";

export const catalogues = [
  installation,
  money,
  shell,
  start,
];
