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

  /** Wait until what was asked for stands on the page; its places are worked out when they are asked. */
  const drawn = () => new Promise((done) => setTimeout(done));

  /** @param {Element} one */
  const placed = (one) => `${one.localName}.${[...one.classList].join(".")} "${(one.textContent ?? "").trim().slice(0, 30)}"`;

  /** Name what stands outside of the screen or is cut off, each at its innermost. @returns {string[]} */
  const outside = () => {
    const width = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll(".app *")].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".ams-visually-hidden, .skip-link, [hidden], .calendar, .file-input") && (one.localName === "svg" || !one.closest("svg")));
    const isOutside = (one) => {
      const { left, right, width: own } = one.getBoundingClientRect();
      return own > 3 && (left < -1 || right > width + 1);
    };
    const isCut = (one) => {
      // What is typed goes on inside of its field.
      if (one.matches("input, textarea, select")) return false;
      const { overflowX, clipPath } = getComputedStyle(one);
      return overflowX !== "visible" && clipPath === "none" && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 3;
    };
    const outer = shown.filter(isOutside);
    const innermost = outer.filter((one) => !outer.some((other) => other !== one && one.contains(other)));
    return [
      ...(document.documentElement.scrollWidth > width ? [`the screen is ${document.documentElement.scrollWidth} wide`] : []),
      ...innermost.map((one) => `${placed(one)} stands outside`),
      ...shown.filter(isCut).map((one) => `${placed(one)} is cut off`),
    ];
  };

  /** Say what is too wide, not turned to the side of reading, or without a name. @returns {string[]} */
  const faults = () => {
    const nameless = usable().filter((one) => one.matches("a, button, summary") && !one.textContent.trim() && !one.ariaLabel);
    const turned = document.documentElement.dir === getComputedStyle(document.body).direction ? [] : ["the screen is not turned"];
    return [...outside(), ...turned, ...nameless.map((one) => `${placed(one)} has no name`)];
  };

  /** List the sentences on the screen that are its own. @returns {string[]} */
  const sentences = () => {
    const walker = document.createTreeWalker(document.querySelector(".app"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      const within = walker.currentNode.parentElement;
      if (/\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text) && within?.checkVisibility() && !within.closest("[lang=nl], bdi, .letter")) found.push(text);
    }
    return found;
  };

  /** Have another language, as when it was chosen in another tab. @param {string} language */
  const turn = async (language) => {
    const newValue = JSON.stringify({ ...JSON.parse(localStorage.getItem("plein-appearance") ?? "{}"), language });
    localStorage.setItem("plein-appearance", newValue);
    dispatchEvent(new StorageEvent("storage", { key: "plein-appearance", newValue }));
    while (document.documentElement.lang !== language) await drawn();
    await drawn();
  };

  return {
    /** Say for each language what is wrong on the screen, and which sentences stand there. @param {string[]} languages */
    async measure(languages) {
      const found = {};
      for (const language of languages) {
        await turn(language);
        found[language] = [faults(), sentences()];
      }
      return found;
    },
    /** Tell whether what has the focus shows it, and stands in sight. */
    isFocusShown() {
      const met = document.activeElement;
      return hasOutline(met) && isInSight(met, met);
    },
    /** Give the name of the field that has the focus. @returns {string} */
    nameOfFocus: () => [...(document.activeElement.labels ?? [])].map((label) => label.textContent.trim()).join(" "),
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
    /** Tell whether the focus is still in the date or time before the thing with this number. @param {number} number */
    isDateBefore: (number) => document.activeElement === usable()[number - 1] && document.activeElement.matches("[type=date], [type=time]"),
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
