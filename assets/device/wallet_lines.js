// @ts-check
// The list of the wallets on this phone, in the store `wallets` of `plein-phone`: local id -> {id, name, created_at, state}.
//
// The name stands there in clear, so that it can be read before unlocking; the screens say so.
//   name   as the person named it; a number: nobody did, and each screen says it in the language that it has then
//   state  new: no lock chosen yet, nothing real in it | ready | joining: waits for another device, or goes on by recovery code
//          bringing: it is being filled from an export, and goes again unless that ends well
//          erasing: it goes here and on the server | forgetting: it goes here

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {"new" | "ready" | "joining" | "bringing" | "erasing" | "forgetting"} WalletState
 * @typedef {{id: string, name: string | number, created_at: string, state: WalletState}} WalletLine
 */

const STORE = "wallets";

/** List the wallets, the oldest first. @param {Database} phone @returns {Promise<WalletLine[]>} */
export async function readLines(phone) {
  const lines = /** @type {WalletLine[]} */ (await phone.getAll(STORE));
  return lines.sort((one, other) => (one.created_at < other.created_at ? -1 : 1));
}

/** @param {Database} phone @param {string} id @returns {Promise<WalletState | undefined>} */
export async function stateOf(phone, id) {
  return (await phone.get(STORE, id))?.state;
}

/** @param {Database} phone @param {WalletLine} line */
export async function addLine(phone, line) {
  await phone.put(STORE, line.id, line);
}

/** Change what the list says of a wallet, unless another tab took it away: half a line would be a wallet without a name. @param {Database} phone @param {string} id @param {Partial<WalletLine>} part */
export async function changeLine(phone, id, part) {
  await phone.transact([STORE], "readwrite", async (transaction) => {
    const store = transaction.objectStore(STORE);
    const line = await store.get(id);
    if (line) await store.put({ ...line, ...part }, id);
  });
}

/** @param {Database} phone @param {string} id */
export async function dropLine(phone, id) {
  await phone.delete(STORE, id);
}
