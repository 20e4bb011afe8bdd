// @ts-check
/** Letters that are ready to be sent: in plain Dutch, with the days, amounts and articles of a matter, a change or a debt filled in. */

import { formatAmount } from "../amounts.js";
import { watchers } from "../data/watchers.js";
import { formatDay } from "../dates.js";
import { DEBT, MATTER } from "../matters.js";
import { FROM, WINDOW, partsOf, plainLetter, toOf } from "../paper/letter_parts.js";
import { recordOf } from "../records.js";
import { dutch } from "../texts.js";
import { termOf } from "../watch/decision_due.js";
import { toldOf } from "./duties.js";
import { agencyName } from "./names.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../data/shapes.js").Letter} Letter */
/** @typedef {Record<string, string>} Words */

/** The messages of each kind: the letter, what one says by telephone, and that it was sent. */
const LETTERS = /** @type {Record<string, {text: string, call: string, mark?: string}>} */ ({
  question: { text: "letter-question", call: "letter-call" },
  repair: { text: "letter-repair", call: "letter-call-repair", mark: "letter-mark-repair" },
  default: { text: "letter-default", call: "letter-call", mark: "letter-mark" },
  objection: { text: "letter-objection", call: "letter-call" },
  report: { text: "letter-report", call: "letter-call-report", mark: "letter-mark-report" },
  arrangement: { text: "letter-arrangement", call: "letter-call-arrangement" },
});
/** The service of an agency in the wallet that takes a letter of a kind. */
const SERVICES = /** @type {Record<string, string>} */ ({ default: "ingebrekestelling", objection: "bezwaar", report: "wijziging-doorgeven", arrangement: "betalingsregeling" });
const MATTERS = { href_back: "/taken/zaken", back: "matters-title" };

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {Letter}
 */
export function letterView(snapshot, { query }) {
  const { texts } = snapshot;
  const asked = query.get("soort") ?? "";
  const kind = Object.hasOwn(LETTERS, asked) ? asked : "question";
  const made = kind === "report" ? aboutChange(snapshot, query) : kind === "arrangement" ? aboutDebt(snapshot, query) : aboutMatter(snapshot, query, kind);
  const { href_back, back } = made?.from ?? MATTERS;
  const title = texts("letter-kind", { kind });
  const bare = { id: query.get("id") ?? "", agency: made?.agency ?? "", kind, href_back, back: texts(back), kinds: made?.kinds ?? [], has_kinds: Boolean(made?.kinds.length) };
  if (!made) return { ...bare, is_known: false, title: "", ...laidOut(snapshot, "", ""), call: "", call_dutch: "", href_card: "", places: [], has_places: false, mark: "" };
  const { text, call, mark } = LETTERS[kind];
  const today = (/** @type {Texts} */ { language }) => ({ today: formatDay(snapshot.today, language) });
  return {
    ...bare,
    is_known: true,
    title,
    // Agencies read Dutch: so the letters are, in every language of the app.
    ...laidOut(snapshot, dutch(text, { ...today(dutch), ...made.words(dutch) }), made.agency),
    call: texts(call, { ...today(texts), ...made.words(texts) }),
    call_dutch: dutch(call, { ...today(dutch), ...made.words(dutch) }),
    href_card: `/op-papier/belkaart?${query}`,
    places: made.places,
    has_places: made.places.length > 0,
    mark: mark && !made.isMarked ? texts(mark) : "",
  };
}

/** Give a letter in its parts, with the addresses that the person gave. @param {Snapshot} snapshot @param {string} text @param {string} agency */
function laidOut(snapshot, text, agency) {
  const kept = (/** @type {string} */ id) => recordOf(snapshot, "setting", id)?.value ?? "";
  const parts = partsOf(text, { from: kept(FROM), to: kept(toOf(agency)) });
  const { from, to, ...others } = parts;
  return { text: text && plainLetter(parts), ...others, whom: to, sender: from, side: kept(WINDOW) === "right" ? "right" : "left", sides: ["left", "right"].map((side) => ({ value: side, label: snapshot.texts("addresses-which", { side }) })) };
}

/** @typedef {{agency: string, words: (texts: Texts) => Words, kinds: Letter["kinds"], places: Letter["places"], isMarked: boolean, from: typeof MATTERS}} Made */

/** @param {Snapshot} snapshot @param {URLSearchParams} query @param {string} kind @returns {Made | undefined} */
function aboutMatter(snapshot, query, kind) {
  const { texts, today } = snapshot;
  const matter = recordOf(snapshot, "matter", query.get("id"));
  if (!matter) return undefined;
  const fitting = ["question", ...(matter.asked_on ? ["repair"] : []), "default", "objection"];
  return {
    agency: matter.agency,
    words: ({ language }) => {
      const day = (/** @type {string} */ text) => (text ? formatDay(text, language) : "");
      return {
        agency: agencyName(matter, language),
        title: matter.title ?? "",
        applied: day(matter.applied_on),
        due: day(termOf(matter, today).due),
        notified: day(matter.notified_on),
        asked: day(matter.asked_on),
        what: matter.asked_what ? `: ${matter.asked_what}` : "",
      };
    },
    kinds: fitting.map((one) => ({ id: one, title: texts("letter-kind", { kind: one }), href: `/taken/zaken/brief?id=${matter.id}&soort=${one}`, is_chosen: one === kind })),
    places: placesFor(snapshot, kind, "", `${MATTER}=${matter.id}`),
    isMarked: Boolean(kind === "repair" ? matter.answered_on : matter.default_told_on),
    from: MATTERS,
  };
}

/** @param {Snapshot} snapshot @param {URLSearchParams} query @returns {Made | undefined} */
function aboutChange(snapshot, query) {
  const { texts } = snapshot;
  const change = recordOf(snapshot, "change", query.get("id"));
  const told = change ? toldOf(change, snapshot) : [];
  const chosen = told.find(({ agency }) => agency === query.get("bij")) ?? told[0];
  if (!change || !chosen) return undefined;
  const cents = change.monthly_cents ?? 0;
  return {
    agency: chosen.agency,
    words: (said) => {
      const kind = said("change-kind", { kind: change.kind || "income" });
      const isOwn = (change.kind || "income") === "income" || change.title === texts("change-kind", { kind: change.kind });
      const title = change.title ?? "";
      const own = change.kind && change.kind !== "income" ? kind : title;
      return {
        agency: agencyName(chosen.payer, said.language),
        change: isOwn || !title ? own : `${kind} (${title})`,
        on: formatDay(change.on, said.language),
        income: said("letter-income", { direction: cents > 0 ? "more" : cents < 0 ? "less" : "none", amount: formatAmount(Math.abs(cents), said.language) }),
        article: chosen.article,
      };
    },
    kinds: told.map(({ agency, payer }) => ({ id: agency, title: agencyName(payer, texts.language), href: `/taken/zaken/brief?id=${change.id}&soort=report&bij=${agency}`, is_chosen: agency === chosen.agency })),
    places: placesFor(snapshot, "report", chosen.agency, ""),
    isMarked: (change.reported ?? []).includes(chosen.agency),
    from: MATTERS,
  };
}

/** @param {Snapshot} snapshot @param {URLSearchParams} query @returns {Made | undefined} */
function aboutDebt(snapshot, query) {
  const debt = recordOf(snapshot, "debt", query.get("id"));
  if (!debt) return undefined;
  const article = watchers.find(({ id }) => id === "debts-add-up")?.data.arrangements[debt.agency];
  return {
    agency: debt.agency,
    words: (said) => ({
      agency: agencyName(debt, said.language),
      title: debt.title ?? "",
      owes: debt.total_cents ? "yes" : "no",
      total: formatAmount(debt.total_cents ?? 0, said.language),
      pays: debt.monthly_cents ? "yes" : "no",
      monthly: formatAmount(debt.monthly_cents ?? 0, said.language),
      rule: article ? ` (${article})` : "",
    }),
    kinds: [],
    places: placesFor(snapshot, "arrangement", debt.agency, `${DEBT}=${debt.id}`),
    isMarked: false,
    from: { href_back: "/geld/schulden", back: "debts-title" },
  };
}

/**
 * Give the agencies in the wallet that take this letter; of letters to one agency only a municipality has been told apart.
 * @param {Snapshot} snapshot @param {string} kind @param {string} agency  none: any @param {string} about  what the form is filled with
 */
function placesFor({ listed }, kind, agency, about) {
  const service = SERVICES[kind];
  const fits = (/** @type {import("../directory.js").Agency} */ one) => one.services.some((/** @type {{id: string}} */ { id }) => id === service);
  const isMeant = !agency || agency === "gemeente";
  return (isMeant ? (listed?.agencies ?? []) : []).filter(fits).map(({ oin, name }) => ({ id: oin, name, href: `/delen/dienst?agency=${oin}&service=${service}${about && `&${about}`}` }));
}
