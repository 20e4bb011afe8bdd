// @ts-check
/**
 * Writes a PDF with its tree of tags; by PDFKit, with Open Sans embedded as far as it is used.
 *
 * Source: ISO 32000-1, 14.8 (tagged PDF) and ISO 14289-1 (PDF/UA-1), which it says to follow.
 */

import PDFDocument from "pdfkit";

import { rowsOf } from "./blocks.js";
import { printable } from "./lines.js";
import { PAGE, Pages } from "./pages.js";

/** @typedef {import("./making.js").PdfModel} PdfModel */
/** @typedef {import("./fonts.js").Fonts} Fonts */

const MAKER = "Plein";
/** Written from right to left: the letters have Hebrew, but it would stand the wrong way round. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Instead of a sign that the letters do not have. */
const UNKNOWN = "?";
const ESCAPES = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" });

/** PDFKit puts what it knows of a document into XML as it is. */
class Writing extends PDFDocument {
  _addInfo() {
    const { info } = this;
    const escaped = Object.entries(info).map(([name, value]) => [name, typeof value === "string" ? value.replaceAll(/[&<>]/gu, (sign) => ESCAPES[sign]) : value]);
    this.info = Object.fromEntries(escaped);
    /** @type {{_addInfo: () => void}} */ (/** @type {unknown} */ (PDFDocument.prototype))._addInfo.call(this);
    this.info = info;
  }
}

/**
 * @param {PdfModel} model
 * @param {Fonts} fonts
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function writePdf(model, fonts) {
  const pdf = open(model, fonts);
  const whole = collect(pdf);
  const has = coverageOf(pdf);
  const clean = (/** @type {string} */ text) => Array.from(printable(text), (sign) => (has(sign) ? sign : UNKNOWN)).join("");
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const pages = new Pages(pdf);
  const frame = {
    parent: root,
    x: PAGE.margin,
    width: PAGE.width - 2 * PAGE.margin,
    struct: (/** @type {string} */ type, options = {}) => pdf.struct(type, options),
    measure: (/** @type {string} */ text, /** @type {import("./rows.js").Style} */ { font, size }) => pdf.font(font).fontSize(size).widthOfString(text),
  };
  pages.place(withTexts(model.blocks, clean).flatMap((block) => rowsOf(block, frame)));
  root.end();
  pages.finish(clean(model.title));
  for (const { name, media_type, bytes, description } of model.attachments ?? []) {
    const options = { name, type: media_type, description: description ?? name, relationship: "Supplement", creationDate: model.created, modifiedDate: model.created };
    pdf.file(/** @type {Buffer} */ (bytes), options);
  }
  pdf.end();
  return whole;
}

/**
 * Give the signs of a model that the letters do not have, each once.
 * @param {PdfModel} model
 * @param {Fonts} fonts
 */
export function missingIn(model, fonts) {
  const has = coverageOf(open(model, fonts));
  /** @type {Set<string>} */
  const missing = new Set();
  withTexts(model.blocks, (text) => {
    for (const sign of printable(text)) if (!has(sign)) missing.add(sign);
    return text;
  });
  return [...missing].join("");
}

/** @param {PdfModel} model @param {Fonts} fonts */
function open({ title, author, language, created }, { regular, bold }) {
  const pdf = new Writing({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: "1.7",
    subset: /** @type {"PDF/A-1"} */ (/** @type {string} */ ("PDF/UA")),
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // None to begin with: by itself PDFKit asks for Helvetica.
    font: /** @type {string} */ (/** @type {unknown} */ (null)),
    info: { Title: printable(title), Creator: MAKER, Producer: MAKER, CreationDate: created, ModDate: created, ...(author ? { Author: printable(author) } : {}) },
  });
  pdf.registerFont("regular", /** @type {Buffer} */ (regular));
  pdf.registerFont("bold", /** @type {Buffer} */ (bold));
  return pdf;
}

/** @param {PDFKit.PDFDocument} pdf @returns {Promise<Uint8Array<ArrayBuffer>>} */
function collect(pdf) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part) => parts.push(part));
    pdf.on("error", reject);
    pdf.on("end", async () => resolve(new Uint8Array(await new Blob(parts).arrayBuffer())));
  });
}

/** Tell which signs both weights have; they have the same. @param {PDFKit.PDFDocument} pdf @returns {(sign: string) => boolean} */
function coverageOf(pdf) {
  const { font } = /** @type {{_font: {font: {hasGlyphForCodePoint: (point: number) => boolean}}}} */ (/** @type {unknown} */ (pdf.font("regular")))._font;
  return (sign) => sign === "\n" || (!RIGHT_TO_LEFT.test(sign) && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}

/** @template T @param {T} value @param {(text: string) => string} change @returns {T} with every text in it changed, but for its `kind` and `align` */
function withTexts(value, change) {
  if (typeof value === "string") return /** @type {T} */ (change(value));
  if (Array.isArray(value)) return /** @type {T} */ (value.map((one) => withTexts(one, change)));
  if (!value || typeof value !== "object") return value;
  return /** @type {T} */ (Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === "kind" || name === "align" ? one : withTexts(one, change)])));
}
