// Reads work for `findMisjudged` as JSON from standard input and writes its answer as JSON.
import { readFileSync } from "node:fs";
import { findMisjudged } from "./wycheproof.mjs";

process.stdout.write(JSON.stringify(await findMisjudged(JSON.parse(readFileSync(0, "utf8")))));
