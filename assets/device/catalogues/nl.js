// @ts-check
// Catalogues of pwa/texts/nl/. Made by pwa/generated.py; do not change it here.

import { shell } from "./nl/shell.js";
import { start } from "./nl/start.js";
import { today } from "./nl/today.js";

export const catalogues = [
  shell,
  start,
  today,
];
