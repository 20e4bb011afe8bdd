// @ts-check
/** Has a bank file read by the worker, and gives what can be taken over from it. */

import { InputError } from "../errors.js";

/** 64 MB: 50,000 transactions of CAMT.053 with all their details. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * @param {Blob} file
 * @param {import("./plan.js").Held} held
 * @param {{onProgress: (done: number) => void, signal: AbortSignal}} options
 * @returns {Promise<import("./plan.js").Plan>}
 * @throws {InputError} `bank-empty`, `bank-too-large`, or what the file is not; its code says why
 */
export async function readBankFile(file, held, { onProgress, signal }) {
  if (file.size === 0) throw new InputError("bank-empty");
  if (file.size > MOST_BYTES) throw new InputError("bank-too-large");
  const octets = await file.arrayBuffer();
  signal.throwIfAborted();
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onerror = () => reject(new InputError("bank-unreadable"));
      worker.onmessage = ({ data }) => {
        const answer = /** @type {import("./worker.js").Answer} */ (data);
        if ("done" in answer) return onProgress(answer.done);
        if ("code" in answer) return reject(new InputError(answer.code));
        resolve(answer.plan);
      };
      worker.postMessage({ octets, held }, [octets]);
    });
  } finally {
    worker.terminate();
  }
}
