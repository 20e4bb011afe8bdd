// @ts-check
/** Sends what a person says of a screen and reads what all said: without a wallet, a device's proof or a cookie. */

import { makeRequest } from "../sync.js";
import { world } from "../world.js";

const PATH = "/sync/v1/opinions";
const WORKER_MS = 1_000;

/**
 * @typedef {{clear: number | null, unclear: number | null, reason: string | null}} Said
 * @typedef {{least: number, screens: (Said & {screen: string, since: string})[], wishes: {wish: string, count: number | null}[],
 *   agencies: {oin: string, since: string, until: string, steps: (Said & {service: string, step: string})[]}[]}} Shown
 */

/** @type {{all: Shown | undefined, problem: unknown}} */
let state = { all: undefined, problem: undefined };

/** What was read last. */
export const readShown = () => state;

/** Read what all said, and draw it. @param {import("../sync.js").Request} [request] */
export async function loadShown(request = makeRequest({ proof: null })) {
  try {
    state = { all: readAnswer((await request(PATH)).json), problem: undefined };
  } catch (error) {
    state = { ...state, problem: error };
  }
  world.change({});
}

/** @param {any} json @returns {Shown} */
function readAnswer(json) {
  const lists = [json?.screens, json?.wishes, json?.agencies];
  if (!lists.every(Array.isArray)) throw new TypeError("not what the protocol promises");
  return json;
}

/**
 * @param {{screen: string, clear: boolean, reason: string, words: string}} said
 * @param {import("../sync.js").Request} [request]
 */
export async function sendOpinion({ screen, clear, reason, words }, request = makeRequest({ proof: null })) {
  const version = await versionHere();
  await request(PATH, { json: { screen, version, clear, ...(!clear && reason ? { reason } : {}), words } });
}

/** @param {string} wish @param {import("../sync.js").Request} [request] */
export async function sendWish(wish, request = makeRequest({ proof: null })) {
  await request(`${PATH}/wishes`, { json: { wish } });
}

/** Ask the worker which version of the app this is; "" without one. @returns {Promise<string>} */
async function versionHere() {
  const worker = globalThis.navigator?.serviceWorker?.controller;
  if (!worker) return "";
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(""), WORKER_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      resolve(/^[0-9a-f]{16}$/u.test(data?.version) ? data.version : "");
    };
    worker.postMessage({ type: "tell-version" }, [port2]);
  });
}
