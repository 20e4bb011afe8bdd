// @ts-check
// The services, rules and places in a directory: each text travels once beside the signed payload, which names it by its hash; it is read when it is asked for.
import { hash } from "./crypto.js";
import { b64encode, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";

/** @typedef {Record<string, string>} Texts  Canonical JSON of a service, of rules or of places by its hash, b64. */

/** @typedef {"services" | "rules" | "places"} Member  Of an agency. */

/**
 * Let every agency read its services, rules and places when they are first asked for.
 * @param {any[]} agencies  of a payload whose signature is genuine
 * @param {Partial<Record<Member, Texts>>} texts
 * @param {boolean} isNew  they were not checked yet
 * @throws {VerificationError} `directory-broken`, reason `directory-form`
 */
export async function unpackTexts(agencies, texts, isNew) {
  for (const member of /** @type {Member[]} */ (["services", "rules", "places"])) {
    if (isNew) await check(agencies, texts[member] ?? {}, member);
    for (const agency of agencies) unpack(agency, texts[member] ?? {}, member);
  }
}

/** Check that all are here, that each is what the payload names, and that there is nothing else. @param {any[]} agencies @param {Texts} texts @param {Member} member */
async function check(agencies, texts, member) {
  const named = new Set(agencies.flatMap((agency) => agency[member] ?? []).filter((each) => typeof each === "string"));
  const found = Object.entries(texts);
  if (found.length !== named.size) throw broken();
  await Promise.all(
    found.map(async ([digest, text]) => {
      if (!named.has(digest) || typeof text !== "string" || b64encode(await hash(utf8(text))) !== digest) throw broken();
    }),
  );
}

/** @param {any} agency @param {Texts} texts @param {Member} member */
function unpack(agency, texts, member) {
  const packed = agency[member] ?? [];
  /** @type {any[] | undefined} */
  let read;
  const get = () => (read ??= packed.map((/** @type {any} */ each) => (typeof each === "string" ? JSON.parse(texts[each]) : each)));
  Object.defineProperty(agency, member, { get, enumerable: true });
}

const broken = () => new VerificationError("directory-broken", { reason: "directory-form" });
