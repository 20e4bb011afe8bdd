// @ts-check
/** Long lists show their first rows, and all of them when the person asks (`?alles=1`). */

const MOST_ROWS = 50;

/**
 * @template Row
 * @param {Row[]} rows
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @param {number} [most]
 * @returns {{rows: Row[], more: string, href: string}} more: the words of the link to all, or ""
 */
export function firstRows(rows, { texts }, { path, query }, most = MOST_ROWS) {
  if (rows.length <= most || query.has("alles")) return { rows, more: "", href: "" };
  const all = new URLSearchParams(query);
  all.set("alles", "1");
  return {
    rows: rows.slice(0, most),
    more: texts("show-all", { count: rows.length }),
    href: `${path}?${all}`,
  };
}
