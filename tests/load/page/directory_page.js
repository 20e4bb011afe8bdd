// Verifying a directory as it comes, opening the one that is kept, and reading the services of one agency.
import { openPhone } from "../../../assets/device/database.js";
import { fetchDirectory, loadDirectory } from "../../../assets/device/directory.js";

let octets = new Uint8Array();

/** @param {string} text */
function take(text) {
  octets = new TextEncoder().encode(text);
}

/** @param {{root: any, runs: number, oin: string}} asked */
async function measure({ root, runs, oin }) {
  const now = Date.parse("2026-06-02T12:00:00.000Z");
  const told = { verify: [], open: [], one: [] };
  for (let run = 0; run < runs; run++) {
    const phone = openPhone({ name: `phone-${run}` });
    const request = async () => ({ status: 200, octets });
    told.verify.push(await time(() => fetchDirectory({ phone, request, roots: root, now })));
    let directory;
    told.open.push(await time(async () => (directory = await loadDirectory(phone, root))));
    told.one.push(await time(async () => directory.agency(oin).services.map(({ title }) => title.nl)));
  }
  return told;
}

/** @param {() => Promise<unknown>} work */
async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

globalThis.bench = { take, measure };
