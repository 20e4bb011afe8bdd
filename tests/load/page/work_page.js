// Looking for words in a log of applications, and counting five years of an agreement, as the screens do.
import { countIn, periodsUntil } from "../../../assets/device/work/periods.js";
import { findActivities, funnelOf } from "../../../assets/device/work/finding.js";

const JOBS = ["Kok", "Chauffeur", "Verzorgende", "Lasser", "Medewerker balie", "Schilder"];
const WORDS = "wij zoeken iemand die graag samenwerkt en op tijd komt in een klein team aan de haven ".split(" ");
const DAY = "2026-11-28";
const DAYS = 1_800;

/** @param {number} count */
function logOf(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    created_at: "2026-01-01T00:00:00Z",
    title: JOBS[at % JOBS.length],
    employer: `Bedrijf ${at}`,
    contact: "mevrouw De Vries",
    note: "",
    link: `https://vacatures.example/${at}`,
    vacancy: Array.from({ length: 350 }, (_, word) => WORDS[(at + word * 7) % WORDS.length]).join(" "),
    state: "applied",
    kind: "application",
    sent: new Date(Date.parse(DAY) - ((at * 37) % DAYS) * 86_400_000).toISOString().slice(0, 10),
  }));
}

/** @param {() => unknown} work @param {number} runs */
function time(work, runs) {
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

/** @param {{records: number, runs: number}} asked */
function search({ records, runs }) {
  const log = logOf(records);
  const words = { words: "kok haven 12" };
  const [first] = time(() => findActivities(log, words), 1);
  const plainly = () => log.filter((one) => words.words.split(" ").every((word) => JSON.stringify(one).toLowerCase().includes(word)));
  return { first, again: time(() => findActivities(log, words), runs), plainly: time(plainly, runs), found: findActivities(log, words).length };
}

/** @param {{records: number, runs: number}} asked */
function count({ records, runs }) {
  const work = { activities: logOf(records), exemptions: [], today: DAY };
  const agreement = { id: "a", quota: 4, period: "four_weeks", kinds: ["application"], date_from: "2021-12-27", date_to: "" };
  return time(() => {
    for (const period of periodsUntil(agreement, DAY)) countIn(agreement, period, work);
    funnelOf(work.activities);
  }, runs);
}

globalThis.bench = { search, count };
