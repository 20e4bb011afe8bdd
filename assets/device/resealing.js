// @ts-check
// Makes what waits in the outbox anew: under the right clock, under a new epoch, as a new chain, or all of the state for a server that lost it.
import { entriesOf } from "./columns.js";
import { replaceEntries, restampEntries } from "./restamping.js";

/** @typedef {import("./vault.js").Vault} Vault */
/** @typedef {import("./merge.js").State} State */

/**
 * Correct the clock by what was measured before anything is sent, and move the stamps that have not been sent.
 * @param {Vault} vault
 * @param {{offset: number | null, slack: number}} measured the server's clock minus ours, milliseconds
 */
export async function correctClock(vault, { offset, slack }) {
  if (offset === null) return;
  const isSettled = () => vault.clock.offset !== null && !vault.clock.differs(offset, slack) && !vault.clock.isAhead();
  if (isSettled()) return;
  await vault.commit(async (state) => {
    if (isSettled()) return null;
    const isAhead = vault.clock.isAhead();
    const shift = vault.clock.correct(vault.clock.differs(offset, slack) ? offset : (vault.clock.offset ?? 0));
    const all = await vault.journal.outbox();
    const rows = all.filter((row) => !row.is_sent);
    if ((!shift && !isAhead) || !rows.length) return {};
    const before = await vault.sealer.open(rows);
    const after = restampEntries(before, shift, vault.clock.now());
    const [{ instance, number, previous_hash: hash }] = rows;
    const sealed = await vault.sealer.seal(after.map((unsent) => ({ ...unsent, is_sent: false })), { instance, number: number - 1, hash });
    return { ...sealed, state: replaceEntries(state, before.map(({ entry }) => entry), after.map(({ entry }) => entry)) };
  });
}

/**
 * Seal what waits as a new chain under a new instance and the present epoch; the stamps stay.
 * @param {Vault} vault
 */
export async function startNewChain(vault) {
  await vault.commit(async () => {
    const unsealed = await vault.sealer.open(await vault.journal.outbox());
    return { isOutboxNew: true, ...(await vault.sealer.seal(unsealed, vault.journal.newChain())) };
  });
}

/**
 * Put into the outbox all that the server has not, with its original stamps, as a new chain.
 * @param {Vault} vault
 * @param {State} held what the server has
 * @param {Record<string, unknown>} meta what to write in the same step
 */
export async function emitAgain(vault, held, meta) {
  await vault.commit(async (state) => {
    const entries = entriesOf(state, held);
    const unsealed = entries.map((entry) => ({ entry, wall: /** @type {[number, number]} */ ([entry.stamp[0], entry.stamp[1]]), seen: [], is_sent: true }));
    return { isOutboxNew: true, meta, ...(await vault.sealer.seal(unsealed, vault.journal.newChain())) };
  });
}
