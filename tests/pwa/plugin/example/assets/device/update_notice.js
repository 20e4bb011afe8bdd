// @ts-check
/** The example's notice of a new version, as a React component. */

import { createElement, useSyncExternalStore } from "react";
import { applyUpdate, readUpdate, subscribeToUpdate } from "./update.js";

export function UpdateNotice() {
  const state = useSyncExternalStore(subscribeToUpdate, readUpdate, readUpdate);
  const begin = createElement("button", { id: "begin-update", onClick: applyUpdate }, "Begin");
  return createElement("p", { "data-state": state }, state, state === "waiting" ? begin : null);
}
