// @ts-check
/**
 * Finds the addresses in a message of an agency: only what leads to its own hosts, as the directory lists them, may become a link.
 *
 * A host that looks like the agency's own is another host: what a browser would open is compared, and shown beside the link.
 */

/** Whatever a person or a browser may take for an address. */
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]{1,20}:\/{2}|\bwww\.|\b(?:javascript|data|vbscript|file|blob|tel|sms|mailto|intent):)[^\s<>"'`]*/giu;
const CLOSING = /[.,;:!?)\]}]+$/u;
const MOST_PARTS = 200;

/** @typedef {{text: string, href: string, host: string}} TextPart  href and host are "" for what is only text */

/**
 * Cut a text in parts.
 * @param {string} text
 * @param {readonly string[]} hosts  of the agency, as the directory has them
 * @returns {{parts: TextPart[], has_foreign: boolean}}  has_foreign: it names an address that is not the agency's
 */
export function cutText(text, hosts) {
  /** @type {TextPart[]} */
  const parts = [];
  let at = 0;
  let hasForeign = false;
  for (const { index, 0: found } of text.matchAll(ADDRESS)) {
    const written = found.replace(CLOSING, "");
    const host = hostOf(written, hosts);
    if (!host) hasForeign ||= !/^(?:tel|sms|mailto):/iu.test(written);
    if (!host || parts.length >= MOST_PARTS) continue;
    if (index > at) parts.push({ text: text.slice(at, index), href: "", host: "" });
    parts.push({ text: written, href: new URL(withScheme(written)).href, host });
    at = index + written.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), href: "", host: "" });
  return { parts, has_foreign: hasForeign };
}

/** Give the host to which an address leads, if it is the agency's own; "" otherwise. @param {string} written @param {readonly string[]} hosts */
function hostOf(written, hosts) {
  // Browsers take a backslash for a slash, and others do not.
  if (written.includes("\\") || !URL.canParse(withScheme(written))) return "";
  const { protocol, hostname, username, password, port } = new URL(withScheme(written));
  const isOwn = hosts.some((own) => hostname === own || hostname.endsWith(`.${own}`));
  return protocol === "https:" && isOwn && !username && !password && !port ? hostname : "";
}

/** @param {string} written */
const withScheme = (written) => (/^www\./iu.test(written) ? `https://${written}` : written);
