// @ts-check
/** Makes a passkey and asks it for a PRF secret, for the test of the authenticator. */

const SALT = new TextEncoder().encode("a salt of the authenticator's test");

/**
 * Make a passkey.
 * @returns {Promise<boolean>} whether it can do PRF
 */
export async function makePasskey() {
  const made = /** @type {PublicKeyCredential} */ (
    await navigator.credentials.create({
      publicKey: {
        rp: { name: "Plein" },
        user: { id: new Uint8Array([1]), name: "wallet", displayName: "wallet" },
        challenge: new Uint8Array(32),
        pubKeyCredParams: [{ type: "public-key", alg: -7 }],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        extensions: { prf: {} },
      },
    })
  );
  return made.getClientExtensionResults().prf?.enabled ?? false;
}

/**
 * Ask the passkey for its secret.
 * @returns {Promise<number[]>} 32 bytes, the same each time; none without PRF
 */
export async function askSecret() {
  const used = /** @type {PublicKeyCredential} */ (
    await navigator.credentials.get({
      publicKey: {
        challenge: new Uint8Array(32),
        userVerification: "required",
        extensions: { prf: { eval: { first: SALT } } },
      },
    })
  );
  const secret = used.getClientExtensionResults().prf?.results?.first;
  return secret === undefined ? [] : [...new Uint8Array(/** @type {ArrayBuffer} */ (secret))];
}
