// Fills the open wallet of the exported app through the app's own modules, as a household that has used it for years.
(() => {
  const AGENCIES = ["uwv", "svb", "gemeente", "toeslagen"];
  const START = 1_780_000_000_000;
  const DAY_MS = 86_400_000;
  const IN_ONE_WRITE = 5;

  /** The world of this page: it is what one of the chunks exports that can open a wallet. */
  async function findWorld() {
    const chunks = performance.getEntriesByType("resource").filter(({ name }) => /\/assets\/[^/]+\.js$/.test(name));
    for (const { name } of chunks) {
      const found = Object.values(await import(name)).find((one) => typeof one?.openWallet === "function");
      if (found) return found;
    }
    throw new Error("no chunk of this page exports the world");
  }

  const record = (type, i, fields) => {
    const id = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(15)))).replaceAll("+", "-").replaceAll("/", "_");
    return { type, id, fields: { created_at: new Date(START + i).toISOString(), source: "self", version: 1, ...fields } };
  };

  /** Paid every month, all of them: no household has so many, so that nothing is easier than in life. */
  const incomePart = (i) =>
    record("income_part", i, {
      agency: AGENCIES[i % AGENCIES.length],
      kind_name: `Inkomen ${i}`,
      amount_cents: 1_000 + ((i * 7_919) % 249_000),
      period: "month",
      pay_day: 1 + (i % 28),
      weekend: "before",
      date_from: "2024-01-01",
    });

  /** Half of them done; due within 200 days before or after today. */
  const task = (i) =>
    record("task", i, {
      title: `Taak ${i}`,
      agency: AGENCIES[i % AGENCIES.length],
      due: new Date(Date.now() + ((i % 400) - 200) * DAY_MS).toISOString().slice(0, 10),
      note: `Nummer ${i}`,
      ...(i % 2 ? { done_count: 1, done_at: new Date(START).toISOString() } : {}),
    });

  const paper = async (i, files) => {
    const content = crypto.getRandomValues(new Uint8Array(60_000));
    const file = await files.put(new Blob([content], { type: "application/pdf" }), `brief-${i}.pdf`);
    return record("document", i, { title: `Brief ${i}`, agency: "uwv", issued: "2026-01-01", file });
  };

  /** Wait until the server has everything: by then the journal has been folded into a snapshot, if it was long. */
  async function settle(world) {
    const isSettled = () => {
      const { state, waiting, code } = world.get().access.status;
      if (state === "problem") throw new Error(`the wallet cannot be saved: ${code}`);
      return state === "idle" && waiting === 0;
    };
    while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  globalThis.household = {
    /** Write half of the records as income parts and half as tasks, the documents with their files, and changes after all that. */
    async fill({ records, documents, changes }) {
      const world = await findWorld();
      const vault = world.vault();
      const writes = Array.from({ length: records }, (_, i) => (i % 2 ? task(i) : incomePart(i)));
      for (let i = 0; i < documents; i++) writes.push(await paper(i, world.files()));
      for (let at = 0; at < writes.length; at += IN_ONE_WRITE) await vault.writeAll(writes.slice(at, at + IN_ONE_WRITE));
      await settle(world);
      for (let i = 0; i < changes; i++) {
        const { type, id } = writes[i % records];
        await vault.write(type, id, type === "task" ? { note: `Anders ${i}` } : { amount_cents: i });
      }
      await settle(world);
      return ["income_part", "task", "document"].map((type) => vault.records(type).length);
    },
  };
})();
