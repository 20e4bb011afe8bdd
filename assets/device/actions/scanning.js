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

/** Show what the camera sees and look for a code in it. */
export async function scan() {
  looking.abort();
  looking = new AbortController();
  const { signal } = looking;
  current.tell({ failure: "", isScanning: true });
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    whenOver(signal, () => stream.getTracks().forEach((track) => track.stop()));
    const [{ default: decode }] = await Promise.all([import("qr/decode.js"), show(stream, signal)]);
    const timer = setInterval(() => look(decode), LOOK_EVERY_MS);
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
}

/** @param {(image: ImageData) => string} decode */
function look(decode) {
  const video = scanner();
  if (!video) return;
  const scale = Math.min(1, MOST_PIXELS / Math.max(video.videoWidth, video.videoHeight, 1));
  const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
  if (!width || !height) return;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  context.drawImage(video, 0, 0, width, height);
  const code = codeIn(context.getImageData(0, 0, width, height), decode);
  if (!code) return;
  enter(joinForm, { code });
  stopScanning();
  world.tell(world.get().texts("join-scanned"));
}

/** Find a code of Plein in a picture; "": none, or another QR code. @param {ImageData} image @param {(image: ImageData) => string} decode */
function codeIn(image, decode) {
  try {
    const text = decode(image);
    const code = text.slice(text.lastIndexOf("#") + 1);
    readCode(code);
    return code;
  } catch {
    return "";
  }
}

/** @returns {HTMLVideoElement | null} */
const scanner = () => /** @type {HTMLVideoElement | null} */ (document.getElementById("scanner"));

/** Do it when the looking ends, or at once when it has ended. @param {AbortSignal} signal @param {() => void} work */
function whenOver(signal, work) {
  if (signal.aborted) work();
  else signal.addEventListener("abort", work, { once: true });
}
