// Goes through the app from inside a page, and tells what a person meets who has no pointer. Evaluates to its functions.
(() => {
  const USABLE = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";

  /** @param {HTMLInputElement} one  of radio buttons with one name only the chosen one is met, or the first if none is */
  const isMet = (one) => {
    if (one.type !== "radio") return true;
    const group = [...document.querySelectorAll(`input[type=radio][name="${one.name}"]`)];
    return one === (group.find((each) => each.checked) ?? group[0]);
  };

  /** List what can be used, in the order of the page. @returns {HTMLElement[]} */
  const usable = () =>
    [...document.querySelectorAll(USABLE)].filter(
      (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }) && isMet(one),
    );

  /** @param {Element} one */
  const hasOutline = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  };

  /** Tell whether something of it is on the screen and nothing stands before it. @param {Element} one @param {Element} shown */
  const isInSight = (one, shown) => {
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const middle = (left + right) / 2;
    const heights = [(top + bottom) / 2, top + 4, bottom - 4];
    return heights.some((height) => {
      const met = document.elementFromPoint(middle, height);
      return met !== null && (shown.contains(met) || met.contains(one));
    });
  };

  /** @param {Element} one */
  const named = (one) => `${one.localName} "${(one.innerText || one.ariaLabel || one.name || one.id || "").trim().slice(0, 40)}"`;

  const SAID = "h1, h2, h3, p, li, dt, dd, legend, label, th, td, button, summary, input, select, textarea";

  /** List what a screen reader says, in its order, without what is only for it. @returns {Element[]} */
  const said = () =>
    [...document.querySelectorAll(`main :is(${SAID})`)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 2 && height > 2 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest("[aria-hidden=true]");
    });

  return {
    /** Name what is read before something that stands above it on the screen. @returns {string[]} */
    outOfOrder: () =>
      said().flatMap((one, at, all) => {
        const before = all[at - 1];
        const isAbove = before && !before.contains(one) && one.getBoundingClientRect().bottom <= before.getBoundingClientRect().top;
        return isAbove ? [`${named(one)} is read after ${named(before)}, but stands above it`] : [];
      }),
    /** Go to another screen without loading the page anew. @param {string} address */
    go(address) {
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    /** Have the page in other colours or letters. @param {"scheme" | "letters"} name @param {string} value */
    show: (name, value) => void (document.documentElement.dataset[name] = value),
    /** @returns {number} */
    count: () => usable().length,
    /** Go to the second thing, from where one steps back to the first. */
    begin: () => usable()[1].focus(),
    /** Tell whether the focus is still in the date before the thing with this number. @param {number} number */
    isDateBefore: (number) => document.activeElement === usable()[number - 1] && document.activeElement.matches("[type=date]"),
    /** Say what is wrong with where the focus is; it should be on the thing with this number. @param {number} number */
    judge(number) {
      const [wanted, met] = [usable()[number], document.activeElement ?? document.body];
      if (met !== wanted) return `${named(wanted)} is not met after what stands before it, but ${named(met)}`;
      // A file's control is hidden in its button; a tick's and a dot's own outline counts.
      const shown = met.matches(".file-input") ? met.closest("label") : met;
      if (!hasOutline(shown)) return `${named(met)} does not show that it has the focus`;
      return isInSight(met, shown) ? "" : `${named(met)} has the focus out of sight`;
    },
  };
})()
