// @ts-check
// Opens a wallet with a passkey: WebAuthn with the PRF extension, which gives 32 secret bytes after the
// person has shown a finger, a face or the screen lock. Nothing goes to a server: the challenge is not checked.
//
// A passkey is never the only way (PRF has been wrong or missing in several browsers): a passphrase or PIN stays.

import { randomBytes } from "./crypto.js";
import { b64decode, b64encode } from "./encoding.js";
import { LockError } from "./errors.js";

/**
 * What is kept of a passkey; without the person's authenticator it opens nothing.
 *
 * @typedef {object} Passkey
 * @property {string} credential_id  b64
 * @property {string} salt           b64 of 32 bytes: what the authenticator is asked to work on
 */

/**
 * The part of the browser that speaks to authenticators.
 *
 * @typedef {object} Authenticators
 * @property {CredentialsContainer} credentials
 * @property {string} host  the name for which the passkey counts, without port
 */

/** @returns {Authenticators} */
function ofBrowser() {
  return { credentials: navigator.credentials, host: location.hostname };
}

/**
 * Tell whether it makes sense to offer a passkey here: a platform authenticator, and no word that PRF is missing.
 *
 * @returns {Promise<boolean>}
 */
export async function isPasskeyOffered() {
  const api = globalThis.PublicKeyCredential;
  if (typeof api?.isUserVerifyingPlatformAuthenticatorAvailable !== "function") return false;
  if (!(await api.isUserVerifyingPlatformAuthenticatorAvailable())) return false;
  const capabilities = await api.getClientCapabilities?.();
  return capabilities?.["extension:prf"] !== false;
}

/**
 * Make a passkey and take its secret; asks the person once, or twice where making gives no secret yet.
 *
 * @param {string} name  what the phone shows in its list of passkeys
 * @param {{authenticators?: Authenticators, random?: (size: number) => Uint8Array<ArrayBuffer>}} [options]
 * @returns {Promise<{passkey: Passkey, secret: Uint8Array<ArrayBuffer>}>}
 * @throws {LockError} `passkey-refused`: the person or the browser said no; `passkey-without-secret`: no PRF here
 */
export async function makePasskey(name, { authenticators = ofBrowser(), random = randomBytes } = {}) {
  const salt = random(32);
  const made = await ask(() =>
    authenticators.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: "Plein", id: authenticators.host },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        attestation: "none",
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const passkey = { credential_id: b64encode(new Uint8Array(made.rawId)), salt: b64encode(salt) };
  const results = made.getClientExtensionResults();
  if (results.prf?.results?.first) return { passkey, secret: bytesOf(results.prf.results.first) };
  if (!results.prf?.enabled) throw new LockError("passkey-without-secret");
  return { passkey, secret: await askPasskey(passkey, { authenticators, random }) };
}

/**
 * Ask the person for a passkey made before, and give its secret.
 *
 * @param {Passkey} passkey
 * @param {{authenticators?: Authenticators, random?: (size: number) => Uint8Array<ArrayBuffer>}} [options]
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {LockError} `passkey-refused`, `passkey-without-secret`
 */
export async function askPasskey(passkey, { authenticators = ofBrowser(), random = randomBytes } = {}) {
  const shown = await ask(() =>
    authenticators.credentials.get({
      publicKey: {
        challenge: random(32),
        rpId: authenticators.host,
        allowCredentials: [{ type: "public-key", id: b64decode(passkey.credential_id) }],
        userVerification: "required",
        extensions: { prf: { eval: { first: b64decode(passkey.salt) } } },
      },
    }),
  );
  const first = shown.getClientExtensionResults().prf?.results?.first;
  if (!first) throw new LockError("passkey-without-secret");
  return bytesOf(first);
}

/**
 * @param {() => Promise<Credential | null>} asking
 * @returns {Promise<PublicKeyCredential>}
 */
async function ask(asking) {
  try {
    const credential = await asking();
    if (credential) return /** @type {PublicKeyCredential} */ (credential);
  } catch (cause) {
    throw new LockError("passkey-refused", { cause });
  }
  throw new LockError("passkey-refused");
}

/**
 * @param {BufferSource} source
 * @returns {Uint8Array<ArrayBuffer>}
 */
function bytesOf(source) {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice();
}
