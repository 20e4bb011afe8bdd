// Prints what the wallet would keep of an income statement that an agency signed: it is read from the standard input as {statement, today}.
import { readFileSync } from "node:fs";

import { planOfMessage } from "../../assets/device/bank/agency_statement.js";
import { writingsOf } from "../../assets/device/bank/taking.js";

const { statement, today } = JSON.parse(readFileSync(0, "utf8"));
const held = { parts: [], notes: [], costs: [], balance: undefined, today };
const plan = planOfMessage({ agency: "00000099999999990000", agency_name: "Gemeente Voorbeeld", statement }, held);
const chosen = new Set(plan.parts.map(({ id }) => id));
console.log(JSON.stringify({ left_out: plan.left_out, writings: writingsOf(plan, { chosen }, "import", () => null) }));
