// @ts-check
/** Ids made of words, no longer than a wallet takes, and still different where the words are. */

const CODE_CHARACTERS = 7;

/**
 * Give an id as it is, or its begin with a code of all of it.
 * @param {string} id
 * @param {number} most  characters
 */
export function shortId(id, most) {
  return id.length <= most ? id : `${id.slice(0, most - CODE_CHARACTERS - 1)}_${codeOf(id)}`;
}

/** FNV-1a of 32 bits: no secret, only another code for another text. @param {string} text */
function codeOf(text) {
  let code = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  return (code >>> 0).toString(36).padStart(CODE_CHARACTERS, "0");
}
