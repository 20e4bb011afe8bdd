// @ts-check
// The four slots through which two phones meet: each is written once, and only who has the code can open it (meeting.js).
import { hkdf, openAead, sealAead } from "../crypto.js";
import { b64decode, b64encode, canonicalJson, concat, parseJson, utf8 } from "../encoding.js";
import { InputError, RefusedError, VerificationError } from "../errors.js";
import { member } from "../sync.js";
import { PATH } from "./box.js";

/** @typedef {import("../encoding.js").Octets} Octets */
/** @typedef {import("../sync.js").Request} Request */
/** @typedef {"answer" | "greeting" | "reveal" | "key"} Slot */

const NO_SALT = new Uint8Array(0);
const WAIT_SECONDS = 20;

/** The four slots of one meeting, for one side. */
export class Slots {
  #parts;

  /** @param {Request} request @param {import("../sync.js").SignProof | null} proof @param {Octets} secret @param {string} id @param {import("../crypto.js").Random} random */
  constructor(request, proof, secret, id, random) {
    this.#parts = { request, proof, secret, id, random };
  }

  /** @param {Slot} slot @param {Record<string, unknown>} content @returns {Promise<string>} as it was sealed */
  async put(slot, content) {
    const { secret, id, random } = this.#parts;
    const sealed = await sealSlot(secret, id, slot, content, random);
    await this.send(slot, sealed);
    return sealed;
  }

  /** @param {Slot} slot @param {string} sealed */
  async send(slot, sealed) {
    const { request, proof, id } = this.#parts;
    try {
      await request(`${PATH}/${id}/slots/${slot}`, { method: "PUT", json: { sealed }, proof });
    } catch (error) {
      throw inWords(error, slot);
    }
  }

  /** Wait until the other side has written, as long as the code works. @param {Slot} slot @param {AbortSignal} [signal] */
  async take(slot, signal) {
    const { request, proof, secret, id } = this.#parts;
    for (;;) {
      signal?.throwIfAborted();
      try {
        const { json } = await request(`${PATH}/${id}/slots/${slot}?wait_seconds=${WAIT_SECONDS}`, { proof, waitSeconds: WAIT_SECONDS, signal });
        const sealed = member(json, "sealed", "string");
        const content = parseJson(await openAead(await meetingKey(secret), b64decode(sealed), slotPlace(id, slot)));
        if (content?.v !== 1) throw new VerificationError("cannot-open");
        return { sealed, content };
      } catch (error) {
        if (!(error instanceof RefusedError && error.code === "slot-empty")) throw inWords(error, slot);
      }
    }
  }
}

/** @param {Octets} secret @param {string} id @param {Slot} slot @param {Record<string, unknown>} content @param {import("../crypto.js").Random} random */
export async function sealSlot(secret, id, slot, content, random) {
  return b64encode(await sealAead(await meetingKey(secret), utf8(canonicalJson({ v: 1, ...content })), slotPlace(id, slot), random(12)));
}

/** Say no in the words of meeting. @param {unknown} error @param {Slot} slot */
function inWords(error, slot) {
  if (!(error instanceof RefusedError)) return error;
  if (error.code === "slot-taken" && slot === "answer") return new InputError("help-code-used");
  return error.code === "unknown" || error.code === "not-yours" ? new InputError("help-code-unknown") : error;
}

/** @param {Octets} secret */
const meetingKey = (secret) => hkdf(secret, NO_SALT, "plein help meeting v1");
/** @param {string} id @param {Slot} slot */
const slotPlace = (id, slot) => concat(utf8(`plein-help-v1\0${slot}\0`), b64decode(id, 16));
