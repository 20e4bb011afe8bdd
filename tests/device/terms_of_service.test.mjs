// @ts-check
// One question has one last day: the wallet and the desk reckon the same cases (tests/agency/test_terms.py).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { lastDayOf } from "../../assets/device/terms_of_service.js";

/** @type {{from: string, term: any, last: string}[]} */
const cases = JSON.parse(await readFile(new URL("terms.json", import.meta.url), "utf8"));

for (const { from, term, last } of cases) {
  test(`from ${from} ${JSON.stringify(term)} ends on ${last}`, () => {
    assert.equal(lastDayOf(term, `${from}T10:00:00.000Z`), last);
  });
}
