// @ts-check
/** What the frame around every screen shows. */

import { unreadMessages } from "./messages.js";

const tabs = ["/vandaag", "/geld", "/papieren", "/taken", "/delen"];

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Shell}
 */
export function shellView(snapshot, place) {
  return {
    state: snapshot.state,
    is_open: snapshot.state === "open",
    is_example: snapshot.example,
    tab: tabs.find((tab) => `${place.path}/`.startsWith(`${tab}/`)) ?? "",
    has_news: unreadMessages(snapshot).length > 0,
    notice: snapshot.notice?.text ?? "",
    notice_number: snapshot.notice?.number ?? 0,
    can_undo: Boolean(snapshot.notice?.undo),
    is_reading: snapshot.speech === "reading",
    has_no_voice: snapshot.speech === "no-voice",
    update: snapshot.update,
    language: snapshot.texts.language,
  };
}
