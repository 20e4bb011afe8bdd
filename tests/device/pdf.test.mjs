// The PDF that a phone makes: its text in the right order, tagged, small, the same each time; read by poppler.
import assert from "node:assert/strict";
import { test } from "node:test";

import { linesOf, printable } from "../../assets/device/pdf/lines.js";
import { missingIn, writePdf } from "../../assets/device/pdf/writer.js";
import { created, fonts, readBack } from "./pdf_files.mjs";

const SENTENCE = "Ik werkte in de thuiszorg en maakte de roosters van een sociaal-medisch team. ";
const LETTERS = {
  nl: ["Łukasz Żółć", "Aan de gemeente Zandwijk", "Ik vraag u om uitstel; het bedrag is € 1.234,56.", "Met vriendelijke groet"],
  en: ["Ștefan Şahin", "To the municipality of Zandwijk", "I ask for a delay; the amount is €1,234.56.", "Kind regards"],
};

for (const [language, [name, to, asks, ends]] of Object.entries(LETTERS)) {
  test(`a letter in ${language} is read in the order in which it was written, with its language and title`, async () => {
    const blocks = [
      { kind: "heading1", text: to },
      { kind: "paragraph", text: `${asks}\n${SENTENCE.repeat(4)}` },
      { kind: "list", items: ["één", "twee"] },
      { kind: "paragraph", text: `${ends}\n${name}` },
    ];
    const made = await readBack({ title: `${to} & <meer>`, language, author: name, blocks });
    inOrder(made.text, [to, asks, "• één", "• twee", ends, name]);
    inOrder(made.raw, [to, asks, "• één", "• twee", ends, name]);
    assert.match(made.info, /^Tagged: +yes$/mu);
    assert.match(made.info, /^JavaScript: +no$/mu);
    assert.ok(made.info.includes(`${to} & <meer>`));
    const source = Buffer.from(made.bytes).toString("latin1");
    assert.ok(source.includes(`/Lang (${language})`));
    assert.ok(source.includes("DisplayDocTitle true"));
    assert.ok(source.includes("pdfuaid:part>1<"));
    assert.ok(source.includes("&amp; &lt;meer&gt;</rdf:li>"));
    assert.ok(made.bytes.length < 200_000, `${made.bytes.length}`);
    assert.match(made.fonts, /OpenSans-Regular +CID TrueType +Identity-H +yes yes yes/u);
  });
}

test("what stands on several pages stays together, is numbered and is one paragraph to a reader", async () => {
  const made = await readBack({ title: "Lang", language: "nl", blocks: [{ kind: "paragraph", text: SENTENCE.repeat(120) }, { kind: "heading2", text: "Einde" }] });
  assert.match(made.info, /^Pages: +[23]$/mu);
  assert.match(made.text, /1 ?\/ ?[23]/u);
  assert.doesNotMatch(made.tree, /1 ?\/ ?[23]/u);
  assert.equal(made.tree.split("P (block)").length, 2);
  assert.ok(words(made.tree).includes(words(SENTENCE.repeat(120))));
});

test("labels beside what they belong to are read before it, page after page", async () => {
  const entries = Array.from({ length: 24 }, (_, index) => ({
    label: index % 2 ? `jan 20${10 + index} – dec 20${10 + index}` : `Heel lang label over drie regels naast niets, nummer ${index}`,
    blocks: index % 2 ? [{ kind: "heading3", text: `Baan ${index}.` }, { kind: "small", text: "Zandwijk" }, { kind: "paragraph", text: SENTENCE.repeat(1 + (index % 5)) }, { kind: "list", items: ["plannen", "zorgen"] }] : [{ kind: "strong", text: `Stage ${index}.` }],
  }));
  const made = await readBack({ title: "CV", language: "nl", blocks: [{ kind: "heading1", text: "Naam" }, { kind: "heading2", text: "Werk" }, { kind: "beside", entries }, { kind: "heading2", text: "Talen" }] });
  const order = ["Naam", "Werk", ...entries.flatMap(({ label, blocks }, index) => [index % 2 ? label : "Heel", blocks[0].text]), "Talen"];
  let at = { text: 0, raw: 0, tree: 0 };
  for (const form of ["text", "raw", "tree"]) for (const part of order) {
    const found = made[form].indexOf(part, at[form]);
    assert.ok(found >= 0, `${form} lacks ${part} in its place\n${made[form]}`);
    at[form] = found + part.length;
  }
});

test("a table has its heads in the tree once, above its columns on every page, and amounts at the end", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Inkomen ${index}`, `€ ${index},00`]);
  const made = await readBack({ title: "Maand", language: "nl", blocks: [{ kind: "table", columns: [{ text: "Wat", share: 3 }, { text: "Bedrag", align: "end" }], rows }] });
  assert.equal(made.tree.match(/ TH/gu)?.length, 2);
  assert.equal(made.tree.match(/ TD/gu)?.length, 180);
  assert.ok((made.text.match(/Bedrag/gu)?.length ?? 0) > 1);
  inOrder(made.raw, ["Wat", "Inkomen 0", "€ 0,00", "Inkomen 89", "€ 89,00"]);
});

test("facts keep a name with its value, also where a value is one long word", async () => {
  const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".repeat(3);
  const made = await readBack({ title: "Bewijs", language: "nl", blocks: [{ kind: "facts", facts: [{ term: "SHA-256", value: hash }, { term: "Leeg", value: "" }] }] });
  inOrder(made.tree, ["Lbl", "SHA-256", "LBody", hash]);
  assert.ok(!made.tree.includes("Leeg"));
});

test("files travel inside, under their names", async () => {
  const bytes = new TextEncoder().encode('{"bewijs":1}');
  const made = await readBack({ title: "Bewijs", language: "nl", blocks: [{ kind: "paragraph", text: "Zie de bijlage." }], attachments: [{ name: "bewijs.json", media_type: "application/json", bytes }] });
  assert.match(made.attachments, /1: bewijs\.json/u);
  assert.ok(Buffer.from(made.bytes).toString("latin1").includes("application#2Fjson"));
});

test("the same model gives the same bytes", async () => {
  const model = { title: "Brief", language: "nl", created, blocks: [{ kind: "paragraph", text: SENTENCE }] };
  assert.deepEqual(await writePdf(model, fonts), await writePdf(model, fonts));
});

test("nothing but a title, or half of what a block needs, gives a PDF all the same", async () => {
  for (const blocks of [[], [{ kind: "paragraph", text: "" }, { kind: "list", items: [] }, { kind: "facts", facts: [] }, { kind: "table", columns: [], rows: [] }, { kind: "beside", entries: [] }, { kind: "beside", entries: [{ label: "", blocks: [] }, { label: "x", blocks: [] }] }]]) {
    assert.match((await readBack({ title: "", language: "en", blocks })).info, /^Pages: +1$/mu);
  }
});

test("signs that the letters do not have are told, and become a question mark", async () => {
  const model = { title: "CV", language: "nl", created, blocks: [{ kind: "list", items: ["Привіт Ελένη Nguyễn", "سلام 你好 🙂 שלום"] }] };
  assert.deepEqual([...missingIn(model, fonts)].sort(), [...new Set("سلام你好🙂שלום")].sort());
  const made = await readBack(model);
  assert.ok(made.text.includes("Привіт Ελένη Nguyễn"));
  assert.ok(made.text.includes("???? ?? ? ????"));
});

test("text is cut between words; a word that is too long is cut where the line is full", () => {
  const measure = (/** @type {string} */ text) => text.length;
  assert.deepEqual(linesOf("een twee drie\nvier", 8, measure), ["een twee ", "drie", "vier"]);
  assert.deepEqual(linesOf("ab abcdefghij k", 4, measure), ["ab ", "abcd", "efgh", "ij k"]);
  assert.deepEqual(linesOf("", 4, measure), [""]);
  assert.deepEqual(linesOf("sociaal-medisch", 10, measure), ["sociaal-me", "disch"]);
});

test("controls and marks of direction are left out of what is drawn", () => {
  assert.equal(printable("a\u0000b\tc\r\nd\u202ee"), "ab c\nde");
  assert.equal(printable("e\u0301\ud800"), "é\ufffd");
  assert.equal(printable(undefined), "");
});

/** Give text without white and quotes. @param {string} text */
const words = (text) => text.replaceAll(/[\s"]+/gu, "");

/** @param {string} text @param {string[]} parts */
function inOrder(text, parts) {
  const places = parts.map((part) => text.indexOf(part));
  assert.ok(!places.includes(-1), `missing: ${parts.filter((_, index) => places[index] < 0).join(", ")}\n${text}`);
  assert.deepEqual(places, [...places].sort((a, b) => a - b), text);
}
