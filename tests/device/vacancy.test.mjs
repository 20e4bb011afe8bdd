// A vacancy is read out of what was shared or pasted, whatever that is.
import assert from "node:assert/strict";
import { test } from "node:test";

import { readVacancy } from "../../assets/device/work/vacancy.js";

const posting = (fields) => ({ "@context": "https://schema.org", "@type": "JobPosting", title: "Kok", hiringOrganization: { name: "De Haven" }, ...fields });

test("structured data is read, alone, in a graph, and inside a page", () => {
  const whole = posting({ url: "https://werk.example/1", description: "<p>Koken</p><script>alert(1)</script>&lt;b&gt;", applicationContact: { name: "De Vries", email: "dv@haven.example" }, validThrough: "2026-07-01T00:00", jobLocation: [{ address: { addressLocality: "Delft" } }] });
  const read = readVacancy({ text: JSON.stringify(whole) });
  assert.deepEqual(read, { title: "Kok", employer: "De Haven", link: "https://werk.example/1", contact: "De Vries, dv@haven.example", vacancy: "Delft\n2026-07-01\nKoken\nalert(1)<b>" });
  assert.equal(readVacancy({ text: JSON.stringify({ "@graph": [{ "@type": "WebPage" }, posting({ "@type": ["Thing", "JobPosting"] })] }) }).title, "Kok");
  const page = `<html><script type="application/ld+json">{broken</script><script type='application/ld+json'>${JSON.stringify([posting({})])}</script></html>`;
  assert.deepEqual([readVacancy({ text: page, url: "https://x.example" }).title, readVacancy({ text: page, url: "https://x.example" }).link], ["Kok", "https://x.example"]);
});

test("a plain share gives the job, the employer and the link", () => {
  assert.deepEqual(readVacancy({ title: "Kok bij De Haven", text: "https://werk.example/1" }), { title: "Kok", employer: "De Haven", link: "https://werk.example/1", contact: "", vacancy: "" });
  assert.deepEqual(readVacancy({ text: "Chauffeur - Vervoer BV | vacatures.example\nhttps://v.example/a?b=1" }), { title: "Chauffeur", employer: "Vervoer BV", link: "https://v.example/a?b=1", contact: "", vacancy: "" });
  const letter = readVacancy({ text: "Wij zoeken een lasser\nVoor 32 uur." });
  assert.deepEqual([letter.title, letter.employer, letter.vacancy], ["Wij zoeken een lasser", "", "Wij zoeken een lasser\nVoor 32 uur."]);
  assert.equal(readVacancy({ url: "https://werk.example/1" }).link, "https://werk.example/1");
  assert.deepEqual(Object.values(readVacancy({})), ["", "", "", "", ""]);
});

test("what is hostile, wrong or huge gives text and no error", () => {
  const wrong = [posting({ title: 7, hiringOrganization: null, url: "javascript:alert(1)", jobLocation: "Delft", applicationContact: [] }), posting({ title: null, description: {} }), { "@type": "JobPosting" }, [[[posting({})]]], null];
  for (const one of wrong) assert.ok(Object.values(readVacancy({ text: JSON.stringify(one) })).every((value) => typeof value === "string"));
  assert.equal(readVacancy({ text: JSON.stringify(wrong[0]) }).link, "");
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const many = JSON.stringify(Array.from({ length: 20_000 }, () => ({ a: { b: 1 } })));
  const tags = "<".repeat(200_000);
  for (const text of [deep, many, tags, `{${deep}`, "a ".repeat(100_000), `${"x".repeat(200_000)} bij ${"y".repeat(200_000)}`, JSON.stringify(posting({ description: `${"<p>".repeat(50_000)}&#99999999;&nope;` }))]) {
    assert.ok(Object.values(readVacancy({ text })).every((value) => typeof value === "string"));
  }
});

test("400 kB made to be slow is read at once", () => {
  const fill = (piece) => piece.repeat(Math.ceil(400_000 / piece.length));
  const described = (description) => JSON.stringify(posting({ description }));
  const slow = {
    scripts: fill("<script "),
    "scripts without an end": fill("<script application/ld+json>"),
    "one long script tag": `<script ${fill("application/ld+json")}`,
    "open tags": described(fill("<")),
    "open blocks": described(fill("<br ")),
    "open divisions": described(fill("</div")),
    returns: described(`x${fill("\r")}x`),
    "hard spaces": described(`x${fill("\u00a0")}x`),
    blanks: described(`x${fill(" \u00a0\n\t")}x`),
    references: described(fill("&#12")),
    title: `a${" - ".repeat(120)}|`,
    links: fill("https://"),
  };
  for (const [name, text] of Object.entries(slow)) {
    const begun = performance.now();
    readVacancy({ title: name === "title" ? text : "", text });
    assert.ok(performance.now() - begun < 2_000, name);
  }
});
