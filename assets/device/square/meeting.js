// @ts-check
// What the square does in a meeting with the server: the day's tokens are fetched ahead, what waits goes, and what was taken back is forgotten, by requests that share nothing
// with that meeting's own.

import { makeRequest } from "../sync.js";
import { forgetGone } from "./forgetting.js";
import { sendWaiting } from "./posts.js";
import { prepareTokens } from "./tokens.js";
import { PLACE } from "./topics.js";

/**
 * @param {import("../session.js").Session} session
 * @param {Pick<import("../sharing.js").Sharing, "directory">} sharing
 * @param {() => import("../sync.js").Request} [apart]
 * @throws {import("../errors.js").PleinError} it waits for another meeting, or for tomorrow's tokens; the screen of the square says so
 */
export async function meetOnSquare({ database, keys, request, vault, now }, sharing, apart = () => makeRequest()) {
  const directory = await sharing.directory();
  if (!directory || !keys.isProtected) return;
  const parts = { database, keys, request, vault, directory, apart, now };
  const isOn = Boolean(vault.record("setting", PLACE)?.value);
  /** @type {unknown} What waits may have its token already, whatever is wrong with today's. */
  const trouble = isOn && (await prepareTokens(parts).then(() => null, (error) => error));
  await forgetGone(vault);
  await sendWaiting(parts);
  if (trouble) throw trouble;
}
