// @ts-check
/**
 * Reads a vacancy out of what was shared or pasted: a page's structured data (schema.org JobPosting as
 * JSON-LD), or a plain text with a link in it. Nothing is fetched, nothing is shown as HTML.
 * Source of the members: schema.org/JobPosting.
 */

/**
 * @typedef {object} Vacancy
 * @property {string} title
 * @property {string} employer
 * @property {string} link
 * @property {string} contact
 * @property {string} vacancy  its text
 */

const MOST_NODES = 5_000;
const MOST_DEPTH = 12;
// Bounded, and never past the next tag: a page that was made to be slow is read as fast as any other.
const SCRIPT = /<script[^<>]{0,300}?application\/ld\+json[^<>]{0,300}>/giu;
const SCRIPT_END = /<\/script/giu;
const LINK = /https?:\/\/[^\s<>"')\]]+/u;
const ENTITIES = /** @type {Record<string, string>} */ ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " });

/**
 * @param {{title?: string, text?: string, url?: string}} shared
 * @returns {Vacancy}
 */
export function readVacancy({ title = "", text = "", url = "" }) {
  const posting = findPosting(text);
  if (posting) return ofPosting(posting, url);
  const link = linkOf(url) || linkOf(text) || linkOf(title);
  const rest = text.replace(link, "").trim();
  const [first = "", second = ""] = (title.trim() ? [title, rest] : lines(rest)).map((one) => one.trim());
  const [job, employer] = splitTitle(first || second);
  return { title: job, employer, link, contact: "", vacancy: rest === first ? "" : rest };
}

/** Find a JobPosting in JSON-LD, alone or in a page. @param {string} text @returns {Record<string, any> | undefined} */
function findPosting(text) {
  const pieces = text.trim().startsWith("{") || text.trim().startsWith("[") ? [text] : scriptsIn(text);
  for (const piece of pieces) {
    try {
      const found = search(JSON.parse(piece), { left: MOST_NODES }, 0);
      if (found) return found;
    } catch (error) {
      // What is no JSON, or nests deeper than JSON.parse goes, is a text like any other.
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** What stands in the scripts of JSON-LD in a page. @param {string} page @returns {string[]} */
function scriptsIn(page) {
  const pieces = [];
  for (let at = 0; ; ) {
    SCRIPT.lastIndex = at;
    const begin = SCRIPT.exec(page);
    SCRIPT_END.lastIndex = SCRIPT.lastIndex;
    const end = begin && SCRIPT_END.exec(page);
    if (!end) return pieces;
    pieces.push(page.slice(begin.index + begin[0].length, end.index));
    at = SCRIPT_END.lastIndex;
  }
}

/** @param {any} node @param {{left: number}} budget @param {number} depth @returns {Record<string, any> | undefined} */
function search(node, budget, depth) {
  if (typeof node !== "object" || node === null || depth > MOST_DEPTH || budget.left-- <= 0) return undefined;
  if ([node["@type"]].flat().includes("JobPosting")) return node;
  for (const child of Object.values(node)) {
    const found = search(child, budget, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** @param {Record<string, any>} posting @param {string} url @returns {Vacancy} */
function ofPosting(posting, url) {
  const organisation = posting.hiringOrganization;
  const contact = posting.applicationContact ?? {};
  const where = [posting.jobLocation].flat().map((one) => words(one?.address?.addressLocality)).filter(Boolean).join(", ");
  const until = words(posting.validThrough).slice(0, 10);
  return {
    title: words(posting.title ?? posting.name),
    employer: words(typeof organisation === "string" ? organisation : organisation?.name),
    link: linkOf(words(posting.url)) || linkOf(url),
    contact: [contact.name, contact.email, contact.telephone].map(words).filter(Boolean).join(", "),
    vacancy: [where, until, plainText(words(posting.description))].filter(Boolean).join("\n"),
  };
}

/** "Kok bij Bakker" and "Kok - Bakker | vacatures.example": the job and the employer. @param {string} line @returns {[string, string]} */
function splitTitle(line) {
  const match = /^(?<job>.+?)\s+(?:bij|at|@|[-–|])\s+(?<employer>[^|–]+?)(?:\s+[-–|]\s+.*)?$/u.exec(line.slice(0, 400));
  return match?.groups ? [match.groups.job, match.groups.employer] : [line.slice(0, 400), ""];
}

/** The text of HTML, its blocks on lines of their own. @param {string} html */
function plainText(html) {
  return html
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div)\b[^<>]*>/giu, "\n")
    .replace(/<[^<>]*>/gu, "")
    .replace(/&(?:#(\d{1,6})|(\w{2,6}));/gu, (whole, code, name) => (code ? character(Number(code)) : (ENTITIES[name] ?? whole)))
    .replace(/[ \t]+/gu, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** @param {number} code */
const character = (code) => (code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ");

/** @param {string} text */
const lines = (text) => text.split("\n").filter((line) => line.trim());

/** @param {string} text */
const linkOf = (text) => LINK.exec(text)?.[0] ?? "";

/** @param {unknown} value */
const words = (value) => (typeof value === "string" ? value.trim() : "");
