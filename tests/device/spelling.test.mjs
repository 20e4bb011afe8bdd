// @ts-check
// Checks that a catalogue in which letters changed places says, once read, what the files of texts say.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { spelled } from "../../assets/device/spelling.js";
import { languages, loadTexts } from "../../assets/device/texts.js";

const LETTERS = "оанеитірдвсплмкзуяьВбгшєцй";

test("letters change places and back, in lists and in records", () => {
  const text = "Ваш DigiD: { $count ->\n [one] OK\n }";
  const there = spelled(LETTERS, [text, 0]);
  assert.notEqual(there[0], text);
  assert.equal(there[1], 0);
  assert.deepEqual(spelled(LETTERS, there), [text, 0]);
  assert.deepEqual(spelled(LETTERS, spelled(LETTERS, { key: text })), { key: text });
});

test("every plain message of every language is read as its file has it", async () => {
  for (const language of languages) {
    const texts = await loadTexts(language);
    const folder = new URL(`../../pwa/texts/${language}/`, import.meta.url);
    let count = 0;
    for (const file of readdirSync(folder).filter((name) => !name.startsWith("desk"))) {
      for (const [, key, value] of readFileSync(new URL(file, folder), "utf8").matchAll(/^([a-z][\w-]*) = ([^\s{][^{}\n]*)$(?!\n )/gmu)) {
        assert.equal(texts(key), value.trim(), `${language} ${key}`);
        count += 1;
      }
    }
    assert.ok(count > 900, `${language}: ${count}`);
  }
});
