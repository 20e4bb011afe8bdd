// @ts-check
// The tree of everything that can go wrong on the device; sync/errors.py draws the server's half with the same codes.
//
// PleinError                 code, category, fields
// ├── UnreachableError       expected: `offline`, `timeout`; what waits goes out later
// ├── RefusedError           expected: the server said no in problem+json; its code, `status`, and the problem's members as fields
// ├── AnswerError            report: `server-trouble` (5xx), `garbled-answer` (cut off, or not what the protocol says), `membership-incomplete`
// ├── VerificationError      report_without_message: `cannot-open` (every cause of a failed decryption), `bad-signature`,
// │                          `log-broken`, `log-newer`, `snapshot-broken`, `membership-broken`, `membership-forked`, `blob-broken`
// ├── StorageError           expected: `storage-full`, `storage-lost`, `storage-refused`, `storage-newer`
// ├── LockError              expected: `locked`, `wrong-passphrase` and `unlock-too-soon` (field wait_ms), `passkey-refused`,
// │                          `passkey-without-secret`, `device-removed`, `lock-needed` (choose a lock before real data goes in);
// │                          nothing is lost, the wallet stays closed
// └── InputError             expected: `code-mistyped`, `value-not-storable`, `change-too-large`, and what forms refuse
//
// The text of an error is the message `error-<code>` of the catalogues. Offline, locked and "no permission" are values on a
// screen: whoever shows a screen catches these and keeps the code.

/** @typedef {"expected" | "report" | "report_without_message"} Category */

/** An error with a code that the server shares and a citizen's text. */
export class PleinError extends Error {
  /**
   * @param {string} code
   * @param {Category} category whether it may be reported, and with its message
   * @param {{fields?: Record<string, unknown>, cause?: unknown}} [more] fields: what a screen needs to say it well, never personal data
   */
  constructor(code, category, { fields = {}, cause } = {}) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.category = category;
    this.fields = fields;
  }

  /** The key of the citizen's text. */
  get textKey() {
    return `error-${this.code}`;
  }
}

/** No answer came; nobody knows whether the request arrived. */
export class UnreachableError extends PleinError {
  /** @param {"offline" | "timeout"} code @param {unknown} [cause] */
  constructor(code, cause) {
    super(code, "expected", { cause });
  }
}

/** The server understood and said no. */
export class RefusedError extends PleinError {
  /**
   * @param {string} code the last part of the problem's type
   * @param {number} status
   * @param {Record<string, unknown>} [fields] the members of the problem
   */
  constructor(code, status, fields = {}) {
    super(code, "expected", { fields });
    this.status = status;
  }
}

/** The server failed, or answered what the protocol does not know. */
export class AnswerError extends PleinError {
  /** @param {"server-trouble" | "garbled-answer" | "membership-incomplete"} code @param {unknown} [cause] */
  constructor(code, cause) {
    super(code, "report", { cause });
  }
}

/** What came is not what its maker made. */
export class VerificationError extends PleinError {
  /**
   * @param {"cannot-open" | "bad-signature" | "log-broken" | "log-newer" | "snapshot-broken" | "membership-broken" | "membership-forked"
   *   | "blob-broken" | "directory-broken" | "receipt-broken"} code
   * @param {Record<string, unknown>} [fields]
   */
  constructor(code, fields = {}) {
    super(code, "report_without_message", { fields });
  }
}

/** The browser does not keep what we give it. */
export class StorageError extends PleinError {
  /** @param {"storage-full" | "storage-lost" | "storage-refused" | "storage-newer"} code @param {unknown} [cause] */
  constructor(code, cause) {
    super(code, "expected", { cause });
  }
}

/** What was typed or given cannot be taken. */
export class InputError extends PleinError {
  /** @param {string} code @param {Record<string, unknown>} [fields] */
  constructor(code, fields = {}) {
    super(code, "expected", { fields });
  }
}

/** The wallet stays closed. */
export class LockError extends PleinError {
  /**
   * @param {"locked" | "wrong-passphrase" | "unlock-too-soon" | "passkey-refused" | "passkey-without-secret"
   *   | "device-removed" | "lock-needed"} code
   * @param {{fields?: Record<string, unknown>, cause?: unknown}} [more]
   */
  constructor(code, more) {
    super(code, "expected", more);
  }
}
