// @ts-check
/** What was begun in small steps and can go on, also on another device. */

import { addressOf, begunServices, typedOf } from "../begun.js";
import { findService } from "../services.js";
import { topicsOf } from "../topics.js";
import { saidIn } from "../said.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").BegunList}
 */
export function begunView(snapshot) {
  const { texts, today } = snapshot;
  const lines = begunServices(snapshot).flatMap((begun) => {
    const found = findService(snapshot, begun.agency, begun.service);
    if (!found) return [];
    const asked = topicsOf(found.service, typedOf(begun), today);
    const done = asked.filter(({ state }) => state === "done").length;
    return [{ id: begun.id, title: saidIn(found.service.title, texts.language), about: found.agency.name, said: texts("steps-begun", { done, all: asked.length }), href: addressOf(begun) }];
  });
  return { lines, has_lines: lines.length > 0 };
}
