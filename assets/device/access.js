// @ts-check
/**
 * What the screens know of the wallets on this phone and of who can open them; a part of the snapshot.
 */

/**
 * @typedef {object} Offer  A code that brings this wallet to another device.
 * @property {string} code
 * @property {string} address      What the QR code holds
 * @property {string} expires_at   ISO 8601
 * @property {string} newcomer     The name of the device that came, or ""
 * @property {"waiting" | "asking" | "adding" | "done" | "failed"} state
 *
 * @typedef {object} Holding  What the server says it has of the wallet.
 * @property {number} items
 * @property {number} bytes
 * @property {number} blobs
 * @property {number} devices
 * @property {number} reminders
 *
 * @typedef {object} Access
 * @property {readonly import("./wallets.js").WalletLine[]} wallets
 * @property {string} chosen            Local id of the wallet that is open or to be opened, or ""
 * @property {boolean} isProtected      The person has chosen a lock for it
 * @property {boolean} hasPasskey       It opens with a passkey too
 * @property {boolean} isRemoved        This device was removed from it
 * @property {boolean} offersPasskey    This phone can make a passkey
 * @property {boolean} joins            A wallet is on its way to this phone
 * @property {"link" | "paper" | ""} joinsBy
 * @property {string} joinsAs           The name that this device asks with, or ""
 * @property {boolean} isBusy           Something takes a while: a lock, a code, an export
 * @property {string} failure           Code of the error that the person must know of, or ""
 * @property {number} waitUntil         ms: no guess before
 * @property {import("./exchange.js").Status} status
 * @property {boolean | undefined} isPersisted  The browser promised to keep what is stored; undefined: not asked yet
 * @property {"installed" | "offered" | "by-hand"} install
 * @property {boolean} isApple          Here the app on the home screen has a storage of its own
 * @property {readonly import("./duties.js").DeviceLine[]} devices
 * @property {boolean} hasPaper         Somebody has a recovery code that works
 * @property {string} paperCode         The one that is being shown, or ""
 * @property {Offer | undefined} offer
 * @property {Holding | undefined} holding
 * @property {import("./wallets.js").Erasure | undefined} erasure
 * @property {{done: number, all: number} | undefined} brought  Papers that have come in of a saved file
 * @property {readonly string[]} missing     Titles of documents that an export could not hold
 * @property {number} idleSeconds       Of this phone, before it locks by itself
 * @property {boolean} isScanning       The camera looks for a code
 */

/** @type {Readonly<Access>} */
export const noAccess = {
  wallets: [],
  chosen: "",
  isProtected: false,
  hasPasskey: false,
  isRemoved: false,
  offersPasskey: false,
  joins: false,
  joinsBy: "",
  joinsAs: "",
  isBusy: false,
  failure: "",
  waitUntil: 0,
  status: { state: "idle", code: null, saved_at: null, waiting: 0 },
  isPersisted: undefined,
  install: "by-hand",
  isApple: false,
  devices: [],
  hasPaper: false,
  paperCode: "",
  offer: undefined,
  holding: undefined,
  erasure: undefined,
  brought: undefined,
  missing: [],
  idleSeconds: 300,
  isScanning: false,
};
