// Acts of moderators on the square as a phone takes them: only from who has that role in its directory, for that place.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newSigningKey, thumbprint } from "../../assets/device/crypto.js";
import { Directory } from "../../assets/device/directory.js";
import { signJws } from "../../assets/device/jose.js";
import { TYP } from "../../assets/device/square/posts.js";
import { keepDisbelieved, readPage } from "../../assets/device/square/reading.js";

const ACT = "plein-square-act+jws";
const [ID, OTHER] = ["A".repeat(22), `${"B".repeat(21)}A`];
const PLACE = { municipality: "GM0363", topic: "geld" };
const PARTIES = {
  stichting: { kind: "other", municipality: null, roles: ["moderator"] },
  amsterdam: { kind: "municipality", municipality: "GM0363", roles: ["moderator"] },
  utrecht: { kind: "municipality", municipality: "GM0344", roles: ["moderator"] },
  helper: { kind: "other", municipality: null, roles: ["helper"] },
  agency: { kind: "municipality", municipality: "GM0363" },
};
const keys = /** @type {Record<string, any>} */ ({});
let directory = /** @type {any} */ (null);
let post = "";
let author = "";

before(async () => {
  const agencies = [];
  for (const [oin, more] of Object.entries(PARTIES)) {
    keys[oin] = await newSigningKey();
    const kid = await thumbprint(keys[oin].publicJwk);
    agencies.push({ oin, id: oin, name: oin, ...more, keys: [{ kid, use: "sig", jwk: keys[oin].publicJwk, from: "2026-01-01T00:00:00Z", until: null }] });
  }
  directory = new Directory("", "", { agencies }, /** @type {any} */ (null));
  const { privateKey, publicJwk } = await newSigningKey();
  author = await thumbprint(publicJwk);
  const claims = { v: 1, id: ID, thread: ID, number: 1, kind: "question", text: "Een vraag", ...PLACE };
  post = await signJws(claims, { typ: TYP, jwk: publicJwk, privateKey });
});

/** @param {string} oin @param {any} [more] @param {string} [signer] */
async function actOf(oin, more = {}, signer = oin) {
  const claims = { v: 1, iss: oin, id: OTHER, post: ID, act: "hide", reason: "persoon", words: "Daarom.", name: "R. de Wit", ...more };
  return signJws(claims, { typ: ACT, kid: await thumbprint(keys[signer].publicJwk), privateKey: keys[signer].privateKey });
}

const hidden = (/** @type {string | null} */ act) => ({ threads: [[{ id: ID, place: 0, hour: 1, state: /** @type {const} */ ("hidden"), post: null, author, act, objection: null }]], next: null, at: 0 });

/** Read a post that the server says is hidden, on a phone that had it before. @param {string | null} act @param {any} [place] @param {string} [had] */
async function read(act, place = PLACE, had = post) {
  const whole = await keepDisbelieved(hidden(act), { [ID]: had }, { directory, ...place });
  const page = await readPage(whole, { directory, ...place });
  return { kept: whole.threads[0][0].post, broken: page.broken, post: page.threads[0]?.[0] };
}

test("who has the role of moderator hides a post, and the phone keeps nothing of it", async () => {
  for (const oin of ["stichting", "amsterdam"]) {
    const { kept, post: shown } = await read(await actOf(oin));
    assert.deepEqual([kept, shown.state, shown.text, shown.isDisbelieved, shown.act?.iss, shown.act?.words], [null, "hidden", "", false, oin, "Daarom."]);
    assert.equal(shown.author, author);
  }
});

test("an act by a key without that role, for another place, about another post or by no key at all takes nothing away, and that is told", async () => {
  const acts = {
    "an agency without the role": await actOf("agency"),
    "a helper": await actOf("helper"),
    "a moderator of another municipality": await actOf("utrecht"),
    "in the name of a moderator, by another": await actOf("stichting", {}, "agency"),
    "about another post": await actOf("stichting", { post: OTHER }),
    "an act that hides nothing": await actOf("stichting", { act: "close" }),
    "nobody known": await actOf("elsewhere", {}, "agency"),
    "no statement": "a.b.c",
    nothing: null,
  };
  for (const [who, act] of Object.entries(acts)) {
    const { kept, broken, post: shown } = await read(act);
    assert.deepEqual([shown.state, shown.text, shown.isDisbelieved, shown.act, kept, broken], ["here", "Een vraag", true, undefined, post, 0], who);
    // A phone that never had it can only say so.
    const { post: bare } = await read(act, PLACE, "");
    assert.deepEqual([bare.state, bare.text, bare.isDisbelieved, bare.act], ["hidden", "", true, undefined], who);
  }
  // What is for the whole country is no municipality's.
  const { post: shown } = await read(await actOf("amsterdam"), { ...PLACE, municipality: "NL" }, "");
  assert.equal(shown.isDisbelieved, true);
});

test("what the server gives beside a hidden post breaks no screen, and a phone without a directory says nothing of who may", async () => {
  const given = hidden(await actOf("stichting"));
  for (const wrong of ["", "x", "-".repeat(43), 7, null]) {
    const spoiled = structuredClone(given);
    spoiled.threads[0][0].author = /** @type {any} */ (wrong);
    const { threads } = await readPage(spoiled, { directory, ...PLACE });
    assert.equal(threads[0][0].author, "");
  }
  assert.deepEqual((await readPage(given, { directory: null, ...PLACE })).broken, 1);
  assert.equal((await keepDisbelieved(given, { [ID]: post }, { directory: null, ...PLACE })).threads[0][0].post, null);
});
