// @ts-check
/**
 * Half-typed forms, kept at every input event so that they survive reload, crash and lock.
 *
 * All forms of a wallet are one sealed value, so that not even the names of forms stand in clear.
 */

/**
 * @typedef {Record<string, import("./form_states.js").Typed>} TypedByForm
 *
 * @typedef {object} Drafts
 * @property {() => Promise<TypedByForm>} load
 * @property {(typed: TypedByForm) => void} keep  At once in order; of many, only the latest is written
 * @property {() => Promise<void>} settled        When what was kept last is on the phone
 */

const STORE = "drafts";
const KEY = "forms";

/**
 * @param {object} parts
 * @param {Pick<import("./database.js").Database, "get" | "put">} parts.database
 * @param {(name: string, text: string) => Promise<Uint8Array>} parts.sealDraft  By the keys of the wallet
 * @param {(name: string, octets: any) => Promise<string>} parts.openDraft
 * @param {(error: unknown) => void} [parts.failed]  Told when drafts could not be kept or opened
 * @returns {Drafts}
 */
export function createDrafts({ database, sealDraft, openDraft, failed = () => {} }) {
  /** @type {TypedByForm | undefined} */
  let waiting;
  let writing = Promise.resolve();
  let isWriting = false;

  const write = async () => {
    isWriting = true;
    while (waiting) {
      const text = JSON.stringify(waiting);
      waiting = undefined;
      await database.put(STORE, KEY, await sealDraft(KEY, text));
    }
  };

  return {
    async load() {
      const octets = await database.get(STORE, KEY);
      if (!octets) return {};
      try {
        return JSON.parse(await openDraft(KEY, octets));
      } catch (error) {
        // Spoiled, or sealed under keys that are gone: the wallet itself opens all the same.
        failed(error);
        return {};
      }
    },
    keep(typed) {
      waiting = typed;
      if (isWriting) return;
      writing = write()
        .catch(failed)
        .finally(() => {
          isWriting = false;
        });
    },
    settled: () => writing,
  };
}
