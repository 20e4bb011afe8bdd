// @ts-check
/** Reading a QR code with the camera of the phone; nothing of the picture is kept or sent. */

import { current } from "../current.js";
import { enter } from "../forms.js";
import { joinForm } from "../forms/join.js";
import { readCode } from "../linking.js";
import { world } from "../world.js";

const LOOK_EVERY_MS = 150;
const MOST_PIXELS = 640;

/** Ends when the person stops, leaves the screen or a code was read. */
let looking = new AbortController();

/** Look for the code of a wallet, for the form that asks for it. */
export const scan = () =>
  scanFor((text) => {
    const code = text.slice(text.lastIndexOf("#") + 1);
    if (!isCode(code)) return false;
    enter(joinForm, { code });
    world.tell(world.get().texts("join-scanned"));
    return true;
  });

/** Show what the camera sees and look for a QR code in it, until one is taken. @param {(text: string) => boolean} take */
export async function scanFor(take) {
  looking.abort();
  looking = new AbortController();
  const { signal } = looking;
  current.tell({ failure: "", isScanning: true });
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    whenOver(signal, () => stream.getTracks().forEach((track) => track.stop()));
    const [{ default: decode }] = await Promise.all([import("qr/decode.js"), show(stream, signal)]);
    const timer = setInterval(() => look(decode, take), LOOK_EVERY_MS);
    whenOver(signal, () => clearInterval(timer));
    // Unplugged, or taken by another app.
    for (const track of stream.getTracks()) track.onended = () => fail(signal);
  } catch {
    // Refused, there is none, or another app has it: each is the same to the person, who types the code over.
    fail(signal);
  }
}

export function stopScanning() {
  looking.abort();
  if (world.get().access.isScanning) current.tell({ isScanning: false });
}

/** @param {MediaStream} stream @param {AbortSignal} signal */
async function show(stream, signal) {
  const video = scanner();
  if (!video || signal.aborted) return;
  video.srcObject = stream;
  whenOver(signal, () => (video.srcObject = null));
  await video.play();
}

/** @param {AbortSignal} signal */
function fail(signal) {
  if (signal.aborted) return;
  looking.abort();
  current.tell({ isScanning: false, failure: "no-camera" });
  // After it has been drawn: on a long screen the words stand where nobody looks.
  requestAnimationFrame(() => document.getElementById("scan-problem")?.focus());
}

/** @param {(image: ImageData) => string} decode @param {(text: string) => boolean} take */
function look(decode, take) {
  const video = scanner();
  if (!video) return;
  const scale = Math.min(1, MOST_PIXELS / Math.max(video.videoWidth, video.videoHeight, 1));
  const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
  if (!width || !height) return;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  context.drawImage(video, 0, 0, width, height);
  const text = textIn(context.getImageData(0, 0, width, height), decode);
  if (text && take(text)) stopScanning();
}

/** Read the QR code in a picture; "": there is none. @param {ImageData} image @param {(image: ImageData) => string} decode */
function textIn(image, decode) {
  try {
    return decode(image);
  } catch {
    return "";
  }
}

/** @param {string} code */
function isCode(code) {
  try {
    readCode(code);
    return true;
  } catch {
    return false;
  }
}

/** @returns {HTMLVideoElement | null} */
const scanner = () => /** @type {HTMLVideoElement | null} */ (document.getElementById("scanner"));

/** Do it when the looking ends, or at once when it has ended. @param {AbortSignal} signal @param {() => void} work */
function whenOver(signal, work) {
  if (signal.aborted) work();
  else signal.addEventListener("abort", work, { once: true });
}
