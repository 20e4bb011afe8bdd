// @ts-check
/**
 * Reads the text in a picture, on this phone alone; by tesseract.js with its Dutch data.
 *
 * Everything it loads comes from our own origin, under a policy that lets it reach no other, and the service
 * worker keeps it at the first use: from then on letters are read without a connection.
 */

const FOLDER = "/lezen/";
const LANGUAGE = "nld";
/** What travels to the phone the first time; what is served is packed. A test adds it up. */
export const DOWNLOAD_BYTES = 4_200_000;

/** How much of it each file is, in percent, in the order of `readerFiles`. */
const SHARES = [1, 1, 25, 73];

/** The smallest module with an instruction of SIMD. Source: wasm-feature-detect, `simd`. */
const SIMD = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]);

/**
 * Black and white are told apart by the light around each place (Sauvola), since a photo has shadows: of 31 made-up
 * photos 3 were read wrong, and 7 without. The reader keeps to itself what it thinks of a picture.
 */
const PARAMETERS = { thresholding_method: "2", debug_file: "/dev/null" };

/**
 * @typedef {object} Reader
 * @property {(picture: Blob) => Promise<{text: string, confidence: number}>} read  confidence: 0 to 100
 * @property {() => void} stop
 */

/** The files that reading needs on this phone. */
export function readerFiles() {
  const core = `tesseract-core${WebAssembly.validate(SIMD) ? "-simd" : ""}-lstm`;
  return ["worker.js", `${core}.js`, `${core}.wasm`, `${LANGUAGE}.traineddata`].map((name) => FOLDER + name);
}

/** Tell whether all that reading needs is on this phone already. */
export async function isReaderHere() {
  if (!globalThis.caches) return false;
  const found = await Promise.all(readerFiles().map((path) => caches.match(path)));
  return found.every(Boolean);
}

/**
 * Have the service worker fetch and keep what is not on this phone yet; minutes on a slow line.
 *
 * Tesseract's own worker would wait for ever for a file that does not come.
 * @param {{signal: AbortSignal, tell: (percent: number) => void}} parts
 * @throws {Error} a file did not come
 */
export async function loadReader({ signal, tell }) {
  let loaded = 0;
  for (const [index, path] of readerFiles().entries()) {
    const answer = await fetch(path, { signal });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await answer.arrayBuffer();
    loaded += SHARES[index];
    tell(loaded);
  }
}

/**
 * Begin to read; it takes some seconds.
 * @param {object} parts
 * @param {AbortSignal} parts.signal  Ends it at any moment: what was begun then never answers
 * @param {(percent: number) => void} parts.tell  How much of a picture has been read
 * @returns {Promise<Reader>}
 * @throws {Error} it does not run here
 */
export async function startReader({ signal, tell }) {
  const { createWorker } = await import("tesseract.js");
  const [worker, core] = readerFiles();
  /** @type {(reason: unknown) => void} */
  let fail = () => {};
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => (fail = reject));
  // Asked for with every step; alone it is nobody's fault.
  failed.catch(() => undefined);
  const reading = createWorker(LANGUAGE, undefined, {
    workerPath: worker,
    workerBlobURL: false,
    corePath: core,
    langPath: FOLDER.slice(0, -1),
    // The file is packed inside, and the service worker keeps it.
    gzip: false,
    cacheMethod: "none",
    logger: ({ status, progress }) => status === "recognizing text" && tell(Math.round(progress * 100)),
    errorHandler: (reason) => fail(new Error(String(reason))),
  });
  const stop = () => void reading.then((begun) => begun.terminate()).catch(() => undefined);
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  const begun = await Promise.race([reading, failed]).catch((reason) => {
    stop();
    throw reason instanceof Error ? reason : new Error(String(reason));
  });
  await begun.setParameters(/** @type {any} */ (PARAMETERS));
  return {
    async read(picture) {
      const { data } = await Promise.race([begun.recognize(picture, { rotateAuto: true }), failed]);
      return { text: data.text, confidence: data.confidence };
    },
    stop,
  };
}
