// @ts-check
/** Amounts as the laws' traces write them, for people. */

/** How often an amount of this unit is paid, as the texts name it. */
export const PER = /** @type {Record<string, string>} */ ({ "euro/month": "month", "euro/quarter": "quarter", "euro/year": "year", euro: "once" });

/** Read a rational as traces write it: `12`, `-7/3`. @param {string} text */
export function euros(text) {
  const [above, below = "1"] = text.split("/");
  return Number(above) / Number(below);
}
