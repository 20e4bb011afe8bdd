// @ts-check
// All catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { money } from "./nl/money.js";
import { shell } from "./nl/shell.js";
import { start } from "./nl/start.js";

export const catalogues = [
  money,
  shell,
  start,
];
