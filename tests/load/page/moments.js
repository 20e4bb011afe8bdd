// Notes when things happen on a page of the wallet, in milliseconds since it was asked for: each moment is noted once.
//   locked    the unlock screen stands there
//   tapped    the person has tapped to open
//   key       the passphrase has become a key: the first call of WebCrypto after that tap, since argon2id makes none
//   shown     Vandaag stands there, with what comes in
//   answered  a tap on a tab of Vandaag has brought the next screen
(() => {
  /** @type {Record<string, number>} */
  const noted = {};
  const waiting = [];

  const note = (name, at = performance.now()) => {
    noted[name] ??= at;
    for (const look of waiting) look();
  };

  /** A moment on the screen is the one after the next frame was drawn. */
  const noteDrawn = (name) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note(name);
      port2.postMessage(null);
    });
  };

  const has = (selector) => document.querySelector(selector) !== null;
  const heading = () => document.querySelector("main h1")?.textContent;
  const screens = {
    locked: () => has("main input[type=password]"),
    shown: () => has("nav.tabs a") && has(".card-lines li") && heading() === "Vandaag",
    answered: () => noted.shown && heading() === "Taken",
  };
  const unseen = new Set(Object.keys(screens));
  new MutationObserver(() => {
    for (const name of unseen) {
      if (!screens[name]()) continue;
      unseen.delete(name);
      noteDrawn(name);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });

  addEventListener("pointerup", ({ timeStamp }) => noted.locked && note("tapped", timeStamp), true);
  for (const name of ["importKey", "decrypt", "deriveBits"]) {
    const method = SubtleCrypto.prototype[name];
    SubtleCrypto.prototype[name] = function (...given) {
      if (noted.tapped) note("key");
      return method.apply(this, given);
    };
  }

  globalThis.moments = {
    /** Wait for a moment, and give all that were noted. */
    until(name) {
      return new Promise((resolve) => {
        const look = () => noted[name] && resolve({ ...noted });
        waiting.push(look);
        look();
      });
    },
  };
})();
