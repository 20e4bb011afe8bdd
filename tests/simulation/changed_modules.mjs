// Loads the device modules with small pages, so that few changes fill several, and with one planted bug if PLANTED names one.
// Each change must find its place exactly once: a bug that no longer fits its module is an error and not a bug that nobody caught.
import { registerHooks } from "node:module";
import { planted, small } from "./planted.mjs";

const changes = [...small, ...(process.env.PLANTED ? [planted[process.env.PLANTED]].flat() : [])];
if (changes.some((change) => !change)) throw new Error(`no bug is called ${process.env.PLANTED}`);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const name = /\/assets\/device\/([a-z_]+)\.js$/.exec(url)?.[1];
    const mine = changes.filter(({ module }) => module === name);
    if (!mine.length) return loaded;
    let source = String(loaded.source);
    for (const { find, put } of mine) {
      if (source.split(find).length !== 2) throw new Error(`${name}.js has not exactly one place: ${find}`);
      source = source.replace(find, () => put);
    }
    return { ...loaded, source };
  },
});
