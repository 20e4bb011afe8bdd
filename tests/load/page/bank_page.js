// Bank files of any length, and what it costs to read one on the page's own thread.
import { planOf, readStatement } from "../../../assets/device/bank/plan.js";
import { household } from "../../../assets/device/data/household.js";
import { addDays } from "../../../assets/device/dates.js";
import { bookings, camt, ing } from "../../device/bank_files.mjs";

const LATER = "2027-01-01";

const DAYS_OF_SAMPLE = 49;
const WRITERS = { csv: ing, xml: camt };

/** @param {{format: "csv" | "xml", transactions: number}} asked */
function file({ format, transactions }) {
  const list = Array.from({ length: transactions }, (_, at) => {
    const booking = bookings[at % bookings.length];
    return { ...booking, date: addDays(booking.date, -DAYS_OF_SAMPLE * Math.floor(at / bookings.length / 8)), text: `${booking.text} ${at}` };
  });
  return WRITERS[format](list.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))));
}

/** @param {string} content */
function read(content) {
  const octets = new TextEncoder().encode(content);
  const began = performance.now();
  const plan = planOf(readStatement(octets), { parts: household.income_part, notes: [], costs: [], balance: undefined, today: LATER });
  return { ms: performance.now() - began, matches: plan.matches.length };
}

globalThis.bench = { file, read };
