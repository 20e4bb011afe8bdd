// Gives the days of payment of kinds of income from one day to another: JSON in, JSON out.
import { readFileSync } from "node:fs";

import { paymentsBetween } from "../../assets/device/schedule.js";

const { kinds, from, to } = JSON.parse(readFileSync(0, "utf8"));
const part = (kind) => ({ ...kind, amount_cents: 1, payments: [], first_date: kind.first_date ?? "" });
process.stdout.write(JSON.stringify(kinds.map((kind) => paymentsBetween([part(kind)], from, to).map(({ date }) => date))));
