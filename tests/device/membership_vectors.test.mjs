// Reproduces membership.json, which Python made, with the modules of the device.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { currentEpoch, presentMembers, verifyChain } from "../../assets/device/chain.js";
import { importPrivateJwk } from "../../assets/device/crypto.js";
import { b64decode, b64encode } from "../../assets/device/encoding.js";
import { commitTo, learnEpochs } from "../../assets/device/epochs.js";
import { writeAdd, writeBegin, writeNewEpoch } from "../../assets/device/links.js";

const vectors = JSON.parse(readFileSync(new URL("../vectors/membership.json", import.meta.url), "utf8"));
const { links } = vectors.chain;

/** @param {string} name */
async function holder(name) {
  const { id, sign, receive } = vectors.holders[name];
  const [signing, receiving] = [await importPrivateJwk(sign, "sign"), await importPrivateJwk(receive, "receive")];
  assert.equal(signing.thumb, id);
  const role = name === "paper" ? "recovery" : "device";
  const member = { id, sign: signing.publicJwk, receive: receiving.publicJwk, role };
  return { id, privateKey: receiving.privateKey, signer: { id, privateKey: signing.privateKey }, member };
}

const inB64 = (keys) => Object.fromEntries([...keys].map(([number, key]) => [number, b64encode(key)]).sort());

test("a chain says who belongs to the wallet and which epoch counts", async () => {
  const chain = await verifyChain(links);
  const { wallet, head, present, removed, epoch, bound } = vectors.chain;
  assert.deepEqual([chain.wallet, chain.head, currentEpoch(chain).number], [wallet, head, epoch]);
  assert.deepEqual(presentMembers(chain).map((member) => member.id), present);
  const [gone] = removed;
  assert.deepEqual([chain.members.get(gone).from, chain.members.get(gone).until], [1, 1]);
  assert.deepEqual(chain.members.get(gone).bound, bound);
  const { until, bound: none } = chain.members.get(present[0]);
  assert.deepEqual([until, none], [null, null]);
});

for (const [name, chain] of Object.entries(vectors.refused)) {
  test(`a chain is refused: ${name}`, async () => {
    if (chain.length > 1) await verifyChain(chain.slice(0, -1));
    await assert.rejects(verifyChain(chain), ({ code }) => code === "membership-broken" || (code === "membership-forked" && name === "without its middle"));
  });
}

test("a chain may only grow from what was seen", async () => {
  const known = await verifyChain(links.slice(0, 4));
  assert.equal((await verifyChain(links, known)).links.length, 5);
  await assert.rejects(verifyChain(links.slice(0, 3), known), { code: "membership-forked" });
  await assert.rejects(verifyChain([], known), { code: "membership-forked" });
  const other = await fork(await verifyChain(links.slice(0, 3)));
  await assert.rejects(verifyChain([...links.slice(0, 3), other, links[4]], known), { code: "membership-forked" });
  assert.equal(known.links.length, 4);
});

/** Another fourth link than the one in the vectors, and as right as that one. @param {any} chain */
async function fork(chain) {
  const { signer } = await holder("phone");
  const { link } = await writeNewEpoch(chain, null, b64decode(vectors.epoch_keys[1]), signer);
  await verifyChain([...chain.links, link]);
  return link;
}

test("each member reads the epochs that it may, and all before them", async () => {
  const phone = await holder("phone");
  const chain = await verifyChain(links);
  assert.deepEqual(inB64(await learnEpochs(chain, vectors.copies[phone.id], phone)), vectors.epoch_keys);
  // With only the newest copy the way back still leads to all.
  const newest = { 3: vectors.copies[phone.id][3] };
  assert.deepEqual(inB64(await learnEpochs(chain, newest, phone)), vectors.epoch_keys);
  const paper = await holder("paper");
  assert.deepEqual(inB64(await learnEpochs(chain, vectors.copies[paper.id], paper)), vectors.epoch_keys);
});

test("a removed device cannot read the epoch after it", async () => {
  const tablet = await holder("tablet");
  const chain = await verifyChain(links);
  await assert.rejects(learnEpochs(chain, vectors.copies[tablet.id], tablet), { code: "membership-broken" });
  const before = await verifyChain(links.slice(0, 3));
  assert.deepEqual(inB64(await learnEpochs(before, vectors.copies[tablet.id], tablet)), { 1: vectors.epoch_keys[1] });
});

test("an epoch key or copy that the server made up is never used", async () => {
  const phone = await holder("phone");
  const chain = await verifyChain(links);
  const { copies } = vectors;
  const paperCopy = { 3: copies[vectors.holders.paper.id][3] };
  await assert.rejects(learnEpochs(chain, paperCopy, phone), { code: "membership-broken" });
  await assert.rejects(learnEpochs(chain, {}, phone), { code: "membership-incomplete" });
  const older = { 3: copies[phone.id][2] };
  await assert.rejects(learnEpochs(chain, older, phone), { code: "membership-broken" });
  const changed = { ...chain, epochs: chain.epochs.map((epoch) => ({ ...epoch, commitment: chain.epochs[0].commitment })) };
  await assert.rejects(learnEpochs(changed, copies[phone.id], phone), { code: "membership-broken" });
});

test("commitments are the same as in Python", async () => {
  const chain = await verifyChain(links);
  for (const { number, commitment } of chain.epochs) {
    assert.equal(await commitTo(number, b64decode(vectors.epoch_keys[number])), commitment);
  }
});

test("links written here make a chain that is read here", async () => {
  const [phone, tablet, paper] = await Promise.all([holder("phone"), holder("tablet"), holder("paper")]);
  const begun = await writeBegin(phone.member, phone.signer);
  let chain = await verifyChain([begun.link]);
  const added = await writeAdd(chain, tablet.member, begun.key, phone.signer);
  chain = await verifyChain([...chain.links, added.link], chain);
  const papered = await writeAdd(chain, paper.member, begun.key, tablet.signer);
  chain = await verifyChain([...chain.links, papered.link], chain);
  const removed = await writeNewEpoch(chain, { removed: tablet.id, ...vectors.chain.bound }, begun.key, paper.signer);
  chain = await verifyChain([...chain.links, removed.link], chain);
  assert.deepEqual(presentMembers(chain).map((member) => member.id), [phone.id, paper.id]);
  assert.deepEqual(chain.members.get(tablet.id).bound, vectors.chain.bound);
  assert.deepEqual(Object.keys(removed.copies).sort(), [phone.id, paper.id].sort());
  const keys = await learnEpochs(chain, { 2: removed.copies[phone.id] }, phone);
  assert.deepEqual(keys.get(1), begun.key);
  const fresh = await learnEpochs(chain, { 2: removed.copies[paper.id] }, paper);
  assert.deepEqual(fresh, keys);
});
