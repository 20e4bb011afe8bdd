// @ts-check
/** Reading a QR code with the camera of the phone; nothing of the picture is kept or sent. */

import { current } from "../current.js";
import { enter } from "../forms.js";
import { joinForm } from "../forms/join.js";
import { world } from "../world.js";

const LOOK_EVERY_MS = 150;
const MOST_PIXELS = 640;

/** @type {(() => void) | undefined} */
let stop;

/** Show what the camera sees and look for a code in it. */
export async function scan() {
  stop?.();
  current.tell({ failure: "", isScanning: true });
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    const video = /** @type {HTMLVideoElement | null} */ (document.getElementById("scanner"));
    if (!video) return stream.getTracks().forEach((track) => track.stop());
    video.srcObject = stream;
    await video.play();
    const { decodeQR } = await import("qr/decode.js").then((module) => ({ decodeQR: module.default }));
    const timer = setInterval(() => look(video, decodeQR), LOOK_EVERY_MS);
    stop = () => {
      clearInterval(timer);
      stream.getTracks().forEach((track) => track.stop());
      stop = undefined;
      current.tell({ isScanning: false });
    };
    if (!world.get().access.isScanning) stop();
  } catch {
    current.tell({ isScanning: false, failure: "no-camera" });
  }
}

export function stopScanning() {
  current.tell({ isScanning: false });
  stop?.();
}

/** @param {HTMLVideoElement} video @param {(image: ImageData) => string} decode */
function look(video, decode) {
  const scale = Math.min(1, MOST_PIXELS / Math.max(video.videoWidth, video.videoHeight, 1));
  const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
  if (!width || !height) return;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  context.drawImage(video, 0, 0, width, height);
  try {
    const text = decode(context.getImageData(0, 0, width, height));
    enter(joinForm, { code: text.slice(text.lastIndexOf("#") + 1) });
    stopScanning();
  } catch {
    // No code in this picture: the next one comes.
  }
}
