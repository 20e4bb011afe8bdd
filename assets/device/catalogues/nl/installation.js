// @ts-check
// From pwa/texts/nl/installation.ftl. Made by pwa/generated.py; do not change it here.

export const installation =
  "app-long-name = Plein: uw inkomen, papieren en taken\napp-description = Uw inkomen, papieren en taken bij elkaar op uw eigen telefoon. Werkt ook zonder internet.\nneeds-scripts = Plein werkt alleen met JavaScript. Zet JavaScript aan in uw browser en open Plein opnieuw.\nshortcut-money = Wat er wanneer binnenkomt\nshortcut-papers = Brieven en bewijzen\nshortcut-tasks = Wat u moet doen, en wanneer\nscreenshot-today = Wat er als eerste binnenkomt, en wat u moet doen\n";
