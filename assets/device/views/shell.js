// @ts-check
/** What the frame around every screen shows. */

import { canHide } from "../hide_choice.js";
import { unreadMessages } from "./messages.js";
import { writingOf } from "../writing.js";

const tabs = ["/vandaag", "/geld", "/papieren", "/taken", "/delen"];

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Shell}
 */
export function shellView(snapshot, place) {
  const own = writingOf(snapshot.language);
  return {
    state: snapshot.state,
    is_open: snapshot.state === "open",
    is_example: snapshot.example,
    tab: tabs.find((tab) => `${place.path}/`.startsWith(`${tab}/`)) ?? "",
    has_news: unreadMessages(snapshot).length > 0,
    notice: snapshot.notice?.text ?? "",
    notice_number: snapshot.notice?.number ?? 0,
    can_undo: Boolean(snapshot.notice?.undo),
    is_reading: snapshot.speech === "reading" || snapshot.speech === "paused",
    is_paused: snapshot.speech === "paused",
    asks_dutch: snapshot.speech === "in-dutch",
    can_hide: canHide(snapshot),
    has_pictures: snapshot.appearance.mode === "pictures",
    update: snapshot.update,
    language: snapshot.texts.language,
    own_language: snapshot.language,
    own_name: own.name,
    is_unchecked: !writingOf(snapshot.texts.language).is_checked,
    has_dutch_beside: snapshot.language !== "nl",
    is_dutch_shown: snapshot.language !== "nl" && snapshot.texts.language === "nl",
  };
}
