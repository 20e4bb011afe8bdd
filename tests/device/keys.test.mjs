// Tests the keys of a wallet on one phone: two tiers, the lock, wrong guesses, and what a copy of the phone opens.
import assert from "node:assert/strict";
import { test } from "node:test";

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

import { stretch } from "../../assets/device/argon.js";
import { openAead } from "../../assets/device/crypto.js";
import { openDatabase } from "../../assets/device/database.js";
import { openDeviceTier } from "../../assets/device/device_tier.js";
import { utf8 } from "../../assets/device/encoding.js";
import { createKeys, openKeys } from "../../assets/device/keys.js";
import { judgePassphrase } from "../../assets/device/lock.js";

const CHEAP = { memory_kib: 64, passes: 1, lanes: 1 };
const PHRASE = "vier groene fietsen";
const closing = { passphrase: PHRASE };

function phone() {
  const clock = { ms: Date.parse("2026-06-01T09:00:00Z") };
  const options = { costs: CHEAP, now: () => clock.ms };
  return { database: openDatabase("plein-test", { indexedDB: new IDBFactory() }), clock, options };
}

/** @param {Promise<unknown>} promise @param {string} code */
const refuses = (promise, code) => assert.rejects(promise, (error) => error.code === code);

test("a wallet is made without a connection and opens again with its passphrase", async () => {
  const { database, options } = phone();
  const made = await createKeys(database, closing, options);
  const key = await made.epochKey(1);
  const opened = await openKeys(database, options);
  assert.equal(opened.isLocked, true);
  assert.equal(opened.wallet, made.wallet);
  await refuses(opened.epochKey(1), "locked");
  assert.throws(() => opened.localKey, { code: "locked" });
  await opened.unlock({ passphrase: PHRASE });
  assert.deepEqual(await opened.epochKey(1), key);
  assert.equal(opened.epoch, 1);
  assert.deepEqual([...opened.members().keys()], [opened.deviceId]);
  opened.lock();
  await refuses(opened.epochKey(1), "locked");
});

test("a database without keys has none to open", async () => {
  const { database, options } = phone();
  assert.equal(await openKeys(database, options), null);
  assert.equal(await openDeviceTier(database), null);
});

test("four wrong guesses are free, then each next one waits longer, also after the app was closed", async () => {
  const { database, clock, options } = phone();
  await createKeys(database, closing, options);
  const wait = async () => {
    const keys = await openKeys(database, options);
    return keys.unlock({ passphrase: "vier gele fietsen" }).catch((error) => error);
  };
  for (let wrong = 1; wrong <= 4; wrong++) {
    const error = await wait();
    assert.deepEqual([error.code, error.fields], ["wrong-passphrase", { wrong, wait_ms: 0 }]);
  }
  const waits = [30_000, 60_000, 300_000, 900_000, 3_600_000, 3_600_000];
  for (const [i, wait_ms] of waits.entries()) {
    const error = await wait();
    assert.deepEqual([error.code, error.fields], ["wrong-passphrase", { wrong: 5 + i, wait_ms }]);
    clock.ms += wait_ms - 1;
    assert.deepEqual((await wait()).fields, { wait_ms: 1 });
    clock.ms += 1;
  }
  const keys = await openKeys(database, options);
  await keys.unlock({ passphrase: PHRASE });
  assert.equal(await database.get("keys", "attempts"), undefined);
});

test("a clock that is put back neither ends the wait nor makes it last for ever", async () => {
  const { database, clock, options } = phone();
  const keys = await createKeys(database, closing, options);
  for (let wrong = 0; wrong < 5; wrong++) await refuses(keys.unlock({ passphrase: "vier gele fietsen" }), "wrong-passphrase");
  clock.ms -= 365 * 86_400_000;
  await refuses(keys.unlock({ passphrase: PHRASE }), "unlock-too-soon");
  clock.ms += 29_999;
  await refuses(keys.unlock({ passphrase: PHRASE }), "unlock-too-soon");
  clock.ms += 1;
  await keys.unlock({ passphrase: PHRASE });
});

test("the first lock makes every key anew, and no draft is sealed before it", async () => {
  const { database, options } = phone();
  const keys = await createKeys(database, null, options);
  assert.deepEqual([keys.isProtected, keys.isLocked], [false, false]);
  await refuses(keys.sealDraft("income", "1.234,5"), "lock-needed");
  const before = { wallet: keys.wallet, device: keys.deviceId, key: await keys.epochKey(1), stored: await database.get("keys", "lock") };
  const again = await openKeys(database, options);
  await again.unlock();
  await again.setLock(closing);
  assert.equal(again.isProtected, true);
  assert.notEqual(again.wallet, before.wallet);
  assert.notEqual(again.deviceId, before.device);
  assert.notDeepEqual(await again.epochKey(1), before.key);
  await database.put("drafts", "income", await again.sealDraft("income", "1.234,5"));
  const reopened = await openKeys(database, options);
  await refuses(reopened.unlock(), "locked");
  await reopened.unlock({ passphrase: PHRASE });
  assert.equal(reopened.wallet, again.wallet);
  assert.equal(await reopened.openDraft("income", await database.get("drafts", "income")), "1.234,5");
});

test("keys of a wallet in use are not thrown away for a first lock", async () => {
  const { database, options } = phone();
  const keys = await createKeys(database, null, options);
  await database.put("outbox", 1, { sealed: new Uint8Array(1) });
  await assert.rejects(keys.setLock(closing), /in use/);
  await keys.unlock();
});

test("the passphrase changes only for who knows it", async () => {
  const { database, options } = phone();
  const keys = await createKeys(database, closing, options);
  await refuses(keys.changeLock({ passphrase: "geraden woorden" }, { passphrase: "drie rode boten" }), "wrong-passphrase");
  await refuses(keys.changeLock({ passphrase: PHRASE }, { passphrase: "kort" }), "passphrase-too-short");
  await keys.changeLock({ passphrase: PHRASE }, { passphrase: "drie rode boten" });
  const opened = await openKeys(database, options);
  await refuses(opened.unlock({ passphrase: PHRASE }), "wrong-passphrase");
  await opened.unlock({ passphrase: "drie rode boten" });
  assert.equal(opened.wallet, keys.wallet);
});

test("the same passphrase typed in another Unicode form opens", async () => {
  const { database, options } = phone();
  await createKeys(database, { passphrase: "café crème brûlée".normalize("NFC") }, options);
  const keys = await openKeys(database, options);
  await keys.unlock({ passphrase: "café crème brûlée".normalize("NFD") });
});

test("a passkey opens beside the passphrase, and can be taken away", async () => {
  const { database, options } = phone();
  const authenticators = authenticator();
  const keys = await createKeys(database, { ...closing, passkeyName: "Plein" }, { ...options, authenticators });
  assert.equal(keys.hasPasskey, true);
  const opened = await openKeys(database, { ...options, authenticators });
  await opened.unlock({ passkey: true });
  opened.lock();
  authenticators.refuses = true;
  await refuses(opened.unlock({ passkey: true }), "passkey-refused");
  await opened.unlock({ passphrase: PHRASE });
  await opened.changeLock({ passphrase: PHRASE }, { passkeyName: null });
  await refuses(opened.unlock({ passkey: true }), "locked");
  assert.equal((await openKeys(database, options)).hasPasskey, false);
});

test("a passkey whose browser gives no secret is refused, and a passphrase is enough", async () => {
  const { database, options } = phone();
  const authenticators = authenticator({ hasPrf: false });
  await refuses(createKeys(database, { ...closing, passkeyName: "Plein" }, { ...options, authenticators }), "passkey-without-secret");
  await createKeys(database, closing, { ...options, authenticators });
});

test("a passkey that gives its secret only when it is used is asked twice", async () => {
  const { database, options } = phone();
  const authenticators = authenticator({ atOnce: false });
  await createKeys(database, { ...closing, passkeyName: "Plein" }, { ...options, authenticators });
  const keys = await openKeys(database, { ...options, authenticators });
  await keys.unlock({ passkey: true });
});

test("what lies on the phone opens, without the passphrase, reminder texts and nothing else", async () => {
  const { database, options } = phone();
  const keys = await createKeys(database, closing, options);
  await database.put("drafts", "income", await keys.sealDraft("income", "canary"));
  await database.put("reminders", "r1", await keys.device.sealText("r1", "Breng uw loonstrook"));
  const found = [];
  for (const store of ["keys", "membership", "drafts", "reminders"]) found.push(...(await database.getAll(store)));
  const aead = collect(found, (value) => value instanceof CryptoKey && value.algorithm.name === "AES-GCM");
  const octets = collect(found, (value) => value instanceof Uint8Array);
  const places = [utf8("plein-reminder-v1\0r1"), utf8("plein-draft-v1\0income"), new Uint8Array(0)];
  const opened = [];
  for (const key of aead) {
    for (const sealed of octets) {
      for (const place of places) {
        await openAead(key, sealed, place).then((plain) => opened.push(new TextDecoder().decode(plain)), () => undefined);
      }
    }
  }
  assert.deepEqual(opened, ["Breng uw loonstrook"]);
  const worker = await openDeviceTier(database, options);
  assert.equal(await worker.openText("r1", await database.get("reminders", "r1")), "Breng uw loonstrook");
  await refuses(worker.openText("r2", await database.get("reminders", "r1")), "cannot-open");
});

test("argon2id gives the same octets as the reference implementation", async () => {
  // Source: argon2-cffi, hash_secret_raw(b"a", bytes(16), 3, 65536, 4, 32, Type.ID).
  const derived = await stretch("a", new Uint8Array(16));
  assert.equal(Buffer.from(derived).toString("hex"), "c14b131f700ffff7084c7c810fe752314f8058f318ea5e66dd2e3d7c8482b392");
});

test("a passphrase is judged by who could guess it", () => {
  const verdicts = {
    "12345": "too-short", "": "too-short", "123456": "too-easy", "000000": "too-easy", "987654": "too-easy", "112211": "too-easy",
    "qwerty": "too-easy", "284951": "weak", "2849510386421957": "weak", "fietsje": "weak", "Fiets#2026": "weak",
    "vier groene fietsen": "good", "K8!wolk#Tafel": "good", "aaaaaaaaaaaaaaaaab": "too-easy",
  };
  for (const [text, verdict] of Object.entries(verdicts)) assert.equal(judgePassphrase(text).verdict, verdict, text);
  assert.equal(judgePassphrase("284951").kind, "pin");
});

/** Gather values in nested records. */
function collect(value, wanted) {
  if (wanted(value)) return [value];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap((inner) => collect(inner, wanted));
}

/** An authenticator as WebAuthn describes it, with HMAC in place of its chip. */
function authenticator({ hasPrf = true, atOnce = true } = {}) {
  const chip = crypto.getRandomValues(new Uint8Array(32));
  const secret = async (salt) => {
    const key = await crypto.subtle.importKey("raw", chip, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return crypto.subtle.sign("HMAC", key, salt);
  };
  const answer = async (publicKey, gives) => {
    if (self.refuses) throw new DOMException("no", "NotAllowedError");
    const first = hasPrf && gives ? await secret(publicKey.extensions.prf.eval.first) : undefined;
    const prf = hasPrf ? { enabled: true, ...(first && { results: { first } }) } : undefined;
    return { rawId: new Uint8Array([1, 2, 3]).buffer, getClientExtensionResults: () => ({ prf }) };
  };
  const self = {
    refuses: false,
    host: "localhost",
    credentials: {
      create: ({ publicKey }) => answer(publicKey, atOnce),
      get: ({ publicKey }) => answer(publicKey, true),
    },
  };
  return self;
}
