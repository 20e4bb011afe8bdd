// @ts-check
/** Has hard words explained while a screen shows texts in which they may stand; what does it is fetched then. */

/** @returns {() => void} what ends it */
export function explainWords() {
  let isLeft = false;
  let end = () => {};
  void import("./explaining.js").then(({ explainScreen }) => {
    if (!isLeft) end = explainScreen();
  });
  return () => {
    isLeft = true;
    end();
  };
}
