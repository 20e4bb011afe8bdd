// @ts-check
// From pwa/texts/en/installation.ftl. Made by pwa/generated.py; do not change it here.

export const installation =
  "app-long-name = Plein: your income, papers and tasks\napp-description = Your income, papers and tasks together on your own phone. Works without internet too.\nneeds-scripts = Plein only works with JavaScript. Turn on JavaScript in your browser and open Plein again.\nshortcut-money = What comes in, and when\nshortcut-papers = Letters and proofs\nshortcut-tasks = What you have to do, and when\nscreenshot-today = What comes in first, and what you have to do\n";
