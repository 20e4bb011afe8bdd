// @ts-check
// What a submission was on each device of a wallet on which a person agreed to it.

/** @typedef {import("./vault.js").Vault} Vault */

/**
 * List what devices handed in under one record.
 * @param {Pick<Vault, "history">} vault @param {string} id
 * @returns {{inner: string, content: string}[]} inner JWS, with the digest of what it was sealed into
 */
export function handedIn(vault, id) {
  const former = vault.history("submission", id);
  return former.flatMap(({ field, value, ms, instance }) => {
    if (field !== "inner" || !value) return [];
    const beside = former.find((one) => one.field === "content_digest" && one.ms === ms && one.instance === instance);
    return beside ? [{ inner: value, content: beside.value }] : [];
  });
}
