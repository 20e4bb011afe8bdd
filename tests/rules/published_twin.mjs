// Works cases out with the laws of the wallet and one that a municipality published, as the phone joins them. The first word is for twin.mjs.
import { readFileSync } from "node:fs";

import { facts, laws } from "../../assets/device/data/laws.js";
import { joinLaws } from "../../assets/device/rules/joined_laws.js";
import { outcomesOf } from "../../pwa/rules/twin.mjs";

const { published, cases } = JSON.parse(readFileSync(process.argv[3], "utf8"));
const agency = { oin: "1", name: "Gemeente Waterdam", kind: "municipality", municipality: "GM9901", hosts: [], rules: [{ name: "", number: 1, law: published }] };
const joined = joinLaws(laws, /** @type {any} */ ([agency]), facts);
if (joined.refused.length) throw new Error(JSON.stringify(joined.refused));
process.stdout.write(JSON.stringify(outcomesOf({ laws: /** @type {any} */ (joined.laws), cases })));
