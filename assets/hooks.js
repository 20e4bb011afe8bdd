// @ts-check
/**
 * What the service worker does besides keeping the app's files: one module a line.
 *
 * A hook has a function for each event that it wants; it gets the event and may return the work to
 * wait for. `fetch` returns the response, or undefined for a request that is not its own.
 */

import { notices } from "./notices.js";
import { outgoing } from "./outgoing.js";
import { sharedIn } from "./shared_in.js";

/**
 * @typedef {object} Hook
 * @property {(event: FetchEvent) => Promise<Response> | undefined} [fetch]
 * @property {(event: PushEvent) => Promise<unknown> | undefined} [push]
 * @property {(event: NotificationEvent) => Promise<unknown> | undefined} [notificationclick]
 * @property {(event: ExtendableEvent) => Promise<unknown> | undefined} [pushsubscriptionchange]
 * @property {(event: ExtendableMessageEvent) => Promise<unknown> | undefined} [message]
 * @property {(event: ExtendableEvent) => Promise<unknown> | undefined} [sync]
 */

/** @type {Hook[]} */
export const hooks = [notices, outgoing, sharedIn];
