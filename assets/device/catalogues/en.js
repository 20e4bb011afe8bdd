// @ts-check
// All catalogues of pwa/texts/en/. Made by pwa/generated.py; do not change it here.

import { money } from "./en/money.js";
import { shell } from "./en/shell.js";
import { start } from "./en/start.js";

export const catalogues = [
  money,
  shell,
  start,
];
