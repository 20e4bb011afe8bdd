// @ts-check
// Runs Lighthouse as on a phone in the Chromium whose DevTools listen at a port; prints the scores and what keeps one from 100 as JSON.
//
// What the browser stored stays, so that an open example is open on the audited page too.
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const [port, address] = process.argv.slice(2);
const flags = { logLevel: /** @type {const} */ ("error"), disableStorageReset: true, onlyCategories: CATEGORIES };
const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
const page = await browser.newPage();
const result = await lighthouse(address, flags, undefined, page);
if (!result) throw new Error("Lighthouse gave no result");
const seen = await page.evaluate(() => document.body.innerText);
await page.close();
await browser.disconnect();

const { categories, audits, runtimeError, finalDisplayedUrl } = result.lhr;
const scores = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)]));
const wrong = CATEGORIES.slice(1).flatMap((id) =>
  categories[id].auditRefs
    .map((ref) => audits[ref.id])
    .filter(({ score }) => score !== null && score < 1)
    .map((audit) => `${id}: ${audit.title}: ${JSON.stringify(audit.details).slice(0, 600)}`),
);
process.stdout.write(JSON.stringify({ address: finalDisplayedUrl, seen, scores, wrong, error: runtimeError?.message ?? null }));
