// A CV: taken from a file and written again without loss, read whatever another program wrote, and as PDF in two layouts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { documentOf } from "../../assets/device/cv/document.js";
import { readResume, writeResume } from "../../assets/device/cv/json_resume.js";
import { formatMoment, isBefore, parseMoment, periodOf, writeMoment } from "../../assets/device/cv/moments.js";
import { ALL, entriesOf, idOf, OWN, SECTIONS, titleOf } from "../../assets/device/cv/sections.js";
import { fieldOf } from "../../assets/device/cv/fields.js";
import { loadTexts } from "../../assets/device/texts.js";
import { cv_entryView, cvsView, cvView } from "../../assets/device/views/cv.js";
import { beginning } from "../../assets/device/world.js";
import { Seeded } from "./random.mjs";
import { readBack } from "./pdf_files.mjs";

const sample = JSON.parse(readFileSync(new URL("../vectors/cv/every_member.json", import.meta.url), "utf8"));
const texts = { nl: await loadTexts("nl"), en: await loadTexts("en") };
const file = (content) => new Blob([typeof content === "string" ? content : JSON.stringify(content)]);
const codeOf = (content) => readResume(file(content)).then(() => "", ({ code }) => code);
/** The label that Fluent gives where there is none. */
const LAST = "references_reference";
/** As the vault would give it: a record keeps no empty lists. */
const recordFrom = async (content) => ({ id: "c1", name: "Zorg", ...(await readResume(file(content))) });

test("a file with every member of the format comes back without loss", async () => {
  assert.deepEqual(writeResume(await recordFrom(sample)), sample);
});

test("files that anyone may make come back without loss", async () => {
  const seeded = new Seeded(7);
  const value = (depth) => [null, "", "tekst é 🙂", 3, true, [], {}, ...(depth ? [[value(depth - 1)], { a: value(depth - 1), __proto__: "x" }] : [])][seeded.between(0, depth ? 8 : 6)];
  for (let round = 0; round < 300; round += 1) {
    const made = { basics: seeded.between(0, 3) ? { name: value(0), own: value(2) } : {} };
    for (const name of ALL) if (seeded.between(0, 2)) made[name] = seeded.between(0, 3) ? Array.from({ length: seeded.between(0, 3) }, () => ({ name: value(0), own: value(2) })) : [];
    if (seeded.between(0, 1)) made.meta = value(2);
    assert.deepEqual(writeResume(await recordFrom(made)), JSON.parse(JSON.stringify(made)));
  }
});

test("a file that is empty, too large, broken or of another kind says what it is, and which section is wrong", async () => {
  assert.equal(await codeOf(""), "cv-import-empty");
  assert.equal(await codeOf(`{"basics":{"name":"${"x".repeat(200_000)}"}}`), "cv-import-large");
  for (const broken of ["{", "geen json", "%PDF-1.7", "\u0000\u0001"]) assert.equal(await codeOf(broken), "cv-import-broken");
  for (const other of [[], "null", 3, {}, { work_history: [] }]) assert.equal(await codeOf(other), "cv-import-other");
  for (const wrong of [{ work: {} }, { work: ["een"] }, { skills: "koken" }, { basics: [] }, { languages: [null] }]) assert.equal(await codeOf(wrong), "cv-import-section");
  assert.equal(await codeOf(`\ufeff${JSON.stringify(sample)}`), "");
});

test("what a version leaves out is in no file, and no file gets our own members", async () => {
  const cv = await recordFrom(sample);
  cv.work[0][OWN.left_out] = true;
  const written = writeResume(cv);
  assert.deepEqual(written.work, [sample.work[1]]);
  assert.ok(!JSON.stringify(written).includes("plein_"));
  const here = writeResume({ id: "c2", name: "Nieuw", basics: { name: "Ik" } });
  assert.deepEqual(Object.keys(here), ["$schema", "basics"]);
});

test("moments are read as people write them, and never guessed", () => {
  const known = { "2019": "2019", "3-2019": "2019-03", "03/2019": "2019-03", "maart 2019": "2019-03", "mrt. 2019": "2019-03", "October 2019": "2019-10", "2019-3": "2019-03", "1-3-2019": "2019-03-01", "2019-03-01": "2019-03-01", "1 maart 2019": "2019-03-01", "": "" };
  for (const [typed, moment] of Object.entries(known)) assert.equal(parseMoment(typed), moment, typed);
  for (const typed of ["heden", "13-2019", "19", "1800", "9999", "maa 2019", "31-2-2019", "2019-00", "2019-2020"]) assert.equal(parseMoment(typed), "unclear", typed);
  for (const moment of ["2019", "2019-03", "2019-03-01"]) assert.equal(parseMoment(writeMoment(moment)), moment);
  assert.equal(writeMoment("Present"), "Present");
  assert.equal(writeMoment(3), "");
  assert.equal(formatMoment("2019-03", "nl"), "mrt 2019");
  assert.equal(formatMoment("2019-13", "nl"), "2019");
  assert.equal(formatMoment("ooit", "nl"), "ooit");
  assert.equal(periodOf({ startDate: "2019-03" }, texts.nl), "mrt 2019 – nu");
  assert.equal(periodOf({ endDate: "2019" }, texts.nl), "2019");
  assert.ok(isBefore("2018", "2019-03"));
  assert.ok(!isBefore("2019", "2019-03"));
});

test("screens show whatever a file or half a record holds", () => {
  const odd = { id: "c1", basics: { name: 4, location: "Zandwijk", profiles: "x" }, work: [{}, null, "x", { position: {}, name: 7, startDate: 2019, highlights: "geen" }], skills: { a: 1 }, references: null };
  const vault = { records: (type) => (type === "cv" ? [{ id: "c0" }, odd] : [{ id: "d1", kind: "cv" }]), record: (type, id) => (type === "cv" && id === "c1" ? odd : undefined) };
  const snapshot = { ...beginning, texts: texts.nl, vault };
  const place = (query) => ({ path: "/werk/cv", query: new URLSearchParams(query) });
  assert.equal(cvsView(snapshot).versions.length, 2);
  assert.equal(cvsView(snapshot).files.length, 1);
  const shown = cvView(snapshot, place("id=c1"));
  assert.deepEqual(shown.sections[0].lines.map(({ title }) => title), ["Zonder naam", "7"]);
  assert.equal(cv_entryView(snapshot, place("id=c1&deel=work&wat=nr1")).title, "7");
  assert.equal(cv_entryView(snapshot, place("id=c1&deel=__proto__")).is_known, false);
  assert.equal(cv_entryView(snapshot, place("id=weg&deel=work")).is_known, false);
  assert.equal(cvView(snapshot, place("id=weg")).is_known, false);
  assert.doesNotThrow(() => documentOf(odd, texts.nl));
});

test("every field has a label in both languages, and gives back what stands in it", async () => {
  const cv = await recordFrom(sample);
  for (const [section, fields] of Object.entries(SECTIONS)) {
    for (const field of fields) {
      for (const said of Object.values(texts)) {
        const name = `${section}_${field.name}`;
        if (name !== LAST) assert.notEqual(said("cv-field", { field: name }), said("cv-field", { field: LAST }), name);
      }
      for (const entry of entriesOf(cv, section)) {
        if (!Object.hasOwn(entry, field.name)) continue;
        const { read, write } = fieldOf(field);
        assert.deepEqual(read(write(entry[field.name], "nl"), "nl"), { value: entry[field.name] });
      }
    }
  }
  assert.equal(idOf({}, 3), "nr3");
  assert.equal(titleOf("work", sample.work[0], texts.nl).about, "Thuiszorg De Linde · Zandwijk · mrt 2019 – nu");
});

const ORDER = {
  nl: ["Şirin Żółkiewska-de Vries", "Verzorgende IG", "Zandwijk", "06 12345678", "Ik zorg graag", "Werkervaring", "Verzorgende", "Thuiszorg De Linde", "Ik maakte de roosters", "Verkoopster", "Opleidingen", "ROC Midden", "Anatomie", "Vaardigheden", "wondzorg", "Plannen", "Talen", "Nederlands", "Turks", "Diploma’s en certificaten", "BHV", "Vrijwilligerswerk", "Taalmaatje", "Interesses", "Tuinieren", "Referenties", "M. Jansen", "Projecten", "Publicaties", "Prijzen", "Collega van het jaar"],
  en: ["Şirin Żółkiewska-de Vries", "Work experience", "Mar 2019 – now", "Education", "Skills", "Languages", "Diplomas and certificates", "Voluntary work", "Interests", "References"],
};

for (const layout of ["plain", "columns"]) {
  for (const language of ["nl", "en"]) {
    test(`a CV of layout ${layout} in ${language} is tagged, small and read in its order`, async () => {
      const cv = { ...(await recordFrom(sample)), layout, language };
      const made = await readBack(documentOf(cv, texts[language]));
      const order = language === "en" ? ORDER.en.filter((part) => layout === "plain" || !part.startsWith("Mar")) : ORDER.nl;
      for (const form of ["text", "raw", "tree"]) {
        let at = 0;
        for (const part of order) {
          const found = made[form].indexOf(part, at);
          assert.ok(found >= 0, `${form} lacks ${part} in its place\n${made[form]}`);
          at = found + part.length;
        }
      }
      assert.match(made.info, /^Tagged: +yes$/mu);
      assert.ok(made.bytes.length < 200_000, `${made.bytes.length}`);
      assert.equal(made.tree.match(/H1 \(block\)/gu)?.length, 1);
    });
  }
}

test("twelve pages of work stay under 200 kB, in order, in both layouts", async () => {
  const work = Array.from({ length: 60 }, (_, index) => ({ position: `Baan ${index}.`, name: "Bedrijf", startDate: `${1960 + index}-01`, endDate: `${1960 + index}-12`, summary: "Ik deed daar van alles en leerde veel. ".repeat(8), highlights: ["goed", "beter"] }));
  for (const layout of ["plain", "columns"]) {
    const made = await readBack(documentOf({ id: "c", basics: { name: "Lang" }, work, layout }, texts.nl));
    const places = work.map(({ position }) => made.text.indexOf(position));
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    assert.ok(!places.includes(-1));
    assert.ok(made.bytes.length < 200_000, `${made.bytes.length}`);
  }
});
