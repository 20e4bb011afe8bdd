// Bugs that the simulation must catch, each as a change of a device module; and the smaller numbers under which it runs.

/** @typedef {{module: string, find: string, put: string}} Change */

/** @type {Change[]} */
export const small = [
  { module: "log_pull", find: "const PAGE_ITEMS = 1_000;", put: "const PAGE_ITEMS = 5;" },
  { module: "log_push", find: "const MOST_ITEMS = 1_000;", put: "const MOST_ITEMS = 3;" },
  { module: "vault", find: "const LONG_JOURNAL = 256;", put: "const LONG_JOURNAL = 6;" },
];

/** @type {Record<string, Change | Change[]>} */
export const planted = {
  "the cursor jumps to the head": {
    module: "log_pull",
    find: "const next = { ...cursor, ...place };",
    put: "const next = { ...cursor, ...place, seq: page.head };",
  },
  "the cursor is kept before the page is applied": {
    module: "log_pull",
    find: "    const isMine = await this.#commit(cursor, (state) => {\n      const news",
    put: "    await this.#parts.vault.commit(async () => ({ meta: { cursor: next } }));\n    const isMine = await this.#commit(next, (state) => {\n      const news",
  },
  "another database of the server goes unnoticed": {
    module: "log_pull",
    find: "const isOther = page.generation !== cursor.generation || page.head < cursor.seq;",
    put: "const isOther = cursor.generation === null;",
  },
  "a restored server is not given back what it lost": {
    module: "resealing",
    find: "const entries = entriesOf(state, held);",
    put: "const entries = entriesOf(state, state);",
  },
  "the outbox is dropped when a chain begins anew": {
    module: "resealing",
    find: "const unsealed = await vault.sealer.open(await vault.journal.outbox());",
    put: "const unsealed = await vault.sealer.open([]);",
  },
  "a restored phone takes the server's chain for its own": {
    module: "log_push",
    find: "if (!count && !isStart) return false;",
    put: "if (!count && !isStart) return change(database, async ({ outbox: all }) => (await all.clear(), true));",
  },
  "all that was pushed is trimmed, whatever the server says it holds": {
    module: "log_push",
    find: "await Promise.all(held.slice(0, count).map(async (row) => outbox.delete(row.number)));",
    put: "await Promise.all(held.slice(0, batch.length).map(async (row) => outbox.delete(row.number)));",
  },
  "a snapshot takes the place of what waits": {
    module: "log_pull",
    find: "const merged = new Map([...state].map(([key, row]) => [key, copyOf(row)]));",
    put: "const merged = new Map();",
  },
  "a snapshot forgets what was deleted": {
    module: "columns",
    find: "  for (const row of state.values()) {\n    const places",
    put: "  for (const row of state.values()) {\n    if (row.names.includes(\"\")) continue;\n    const places",
  },
  "a snapshot claims a place that its device has not read": {
    module: "log_pull",
    find: "return { seq: page.seq, floor: page.floor };",
    put: "{ const read = await database.get(\"meta\", \"cursor\"); await vault.commit(async () => ({ meta: { cursor: { ...read, seq: read.seq + 2 } } })); return { seq: page.seq, floor: page.floor }; }",
  },
  "a later change loses against what its writer saw": {
    module: "clock",
    find: "    stamp = other[1] < LAST_COUNTER ? [other[0], other[1] + 1, instance] : [other[0] + 1, 0, instance];",
    put: "    stamp = [ms, counter, instance];",
  },
  "the earlier of two changes wins": {
    module: "clock",
    find: "return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);",
    put: "return 0;",
  },
  "what a removed phone writes afterwards counts": {
    module: "log",
    find: "const bound = members.get(device)?.bound;",
    put: "const bound = /** @type {any} */ (null);",
  },
};
