// @ts-check
/** What the screens show of the devices of a wallet, of a code for another one, and of the recovery code. */

import encodeQR from "qr";
import { formatDay } from "../dates.js";
import { drawSquares } from "../paper/squares.js";
import { failureText } from "./access.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").Devices} */
export function devicesView(snapshot) {
  const { access, texts } = snapshot;
  const devices = access.devices.filter(({ role }) => role === "device");
  return {
    devices: devices.map(({ id, name, added_at, is_here, is_leaving }) => ({
      id,
      name: name || texts("device-without-name"),
      added: texts("device-added", { day: formatDay(added_at.slice(0, 10), texts.language) }),
      is_here,
      href_name: `/apparaten/naam?id=${encodeURIComponent(id)}`,
      is_leaving,
    })),
    is_alone: devices.length < 2 && !access.hasPaper,
  };
}

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").Offer} */
export function offerView(snapshot) {
  const { offer } = snapshot.access;
  const { path, size } = drawCode(offer?.address ?? "");
  return {
    code: offer?.code ?? "",
    site: offer?.address.split("/erbij")[0] ?? "",
    qr_path: path,
    qr_box: `0 0 ${size} ${size}`,
    newcomer: offer?.newcomer ?? "",
    is_waiting: offer?.state === "waiting",
    is_asking: offer?.state === "asking",
    is_adding: offer?.state === "adding",
    is_done: offer?.state === "done",
    failure: failureText(snapshot),
  };
}

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").PaperCode} */
export function paper_codeView(snapshot) {
  const { paperCode, hasPaper, isBusy } = snapshot.access;
  const { origin } = globalThis.location ?? { origin: "" };
  const { path, size } = drawCode(paperCode && `${origin}/erbij?met=herstelcode#${paperCode}`);
  return {
    code: paperCode,
    address: origin,
    qr_path: path,
    qr_box: `0 0 ${size} ${size}`,
    has_paper: hasPaper,
    is_busy: isBusy,
    failure: failureText(snapshot),
  };
}

/** @param {Snapshot} snapshot @param {import("../world.js").Place} place @returns {import("../data/shapes.js").Joining} */
export function joiningView({ access, texts }, { query }) {
  const by = query.get("met") ?? "";
  return {
    way: by,
    is_link: by === "code",
    is_paper: by === "herstelcode",
    is_file: by === "bestand",
    is_joining: access.joins,
    name: access.joinsAs,
    by_paper: access.joinsBy === "paper",
    is_busy: access.isBusy,
    is_scanning: access.isScanning,
    failure: failureText(/** @type {Snapshot} */ ({ access, texts })),
  };
}

/** @param {string} text */
const drawCode = (text) => drawSquares(text, encodeQR);
