// @ts-check
/** What a task is about, when that is something that was sent to an agency or begun for it. */

import { TYPE, addressOf } from "../begun.js";
import { recordOf } from "../records.js";
import { findService } from "../services.js";
import { serviceTitle } from "./share.js";
import { saidIn } from "../said.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").TaskAbout}
 */
export function taskAboutView(snapshot, { query }) {
  const { texts } = snapshot;
  const about = recordOf(snapshot, "task", query.get("id"))?.about ?? "";
  const sent = recordOf(snapshot, "submission", about);
  if (sent) return { href: `/delen/inzending?id=${sent.id}`, words: texts("share-about", { title: serviceTitle(sent, snapshot) }) };
  const begun = about.startsWith(`${TYPE}/`) ? recordOf(snapshot, TYPE, about.slice(TYPE.length + 1)) : undefined;
  const found = begun && findService(snapshot, begun.agency, begun.service);
  return begun && found ? { href: addressOf(begun), words: texts("share-about", { title: saidIn(found.service.title, texts.language) }) } : { href: "", words: "" };
}
