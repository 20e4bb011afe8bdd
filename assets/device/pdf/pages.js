// @ts-check
/** Places rows on pages, and marks each piece of text with what it is in the tree. */

/** @typedef {import("./rows.js").Row} Row */
/** @typedef {import("./rows.js").Piece} Piece */

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 54, foot: 30 };
const BOTTOM = PAGE.height - PAGE.margin - PAGE.foot;
const RULE = { colour: "#8aa5aa", width: 0.6, above: 1, below: 4 };
const FOOT_SIZE = 8.5;

export class Pages {
  #pdf;
  #y = PAGE.margin;
  #isTop = true;
  /** @type {Piece["element"]} */
  #open = null;

  /** @param {PDFKit.PDFDocument} pdf  that buffers its pages */
  constructor(pdf) {
    this.#pdf = pdf;
    pdf.addPage();
  }

  /** @param {Row[]} rows */
  place(rows) {
    rows.forEach((row, index) => {
      if (!this.#isTop && this.#y + heightOf(kept(rows, index)) > BOTTOM) {
        this.#turn();
        if (row.repeats) this.#draw(row.repeats);
      }
      this.#draw(row);
    });
    this.#close();
  }

  /** Number the pages where there is more than one. @param {string} title */
  finish(title) {
    const { start, count } = this.#pdf.bufferedPageRange();
    if (count < 2) return;
    for (let index = 0; index < count; index += 1) {
      this.#pdf.switchToPage(start + index);
      this.#decorate("Pagination", () => {
        this.#pdf.font("regular").fontSize(FOOT_SIZE).fillColor("#404040");
        const foot = `${index + 1} / ${count}`;
        const room = PAGE.width - 2 * PAGE.margin - this.#pdf.widthOfString(foot) - FOOT_SIZE;
        let name = title;
        while (name && this.#pdf.widthOfString(name) > room) name = `${name.slice(0, -2).trimEnd()}…`;
        const y = PAGE.height - PAGE.margin;
        this.#pdf.text(name, PAGE.margin, y, { lineBreak: false });
        this.#pdf.text(foot, PAGE.width - PAGE.margin - this.#pdf.widthOfString(foot), y, { lineBreak: false });
      });
    }
  }

  #turn() {
    this.#close();
    this.#pdf.addPage();
    this.#y = PAGE.margin;
    this.#isTop = true;
  }

  /** @param {Row} row */
  #draw(row) {
    this.#y = row.at ? Math.max(this.#y, row.at.from) : this.#y + (this.#isTop ? 0 : row.before);
    this.#isTop = false;
    for (const piece of row.pieces) {
      if (piece.element) this.#mark(piece);
      if (piece.element) this.#write(piece);
      else this.#decorate("Pagination", () => this.#write(piece));
    }
    this.#y = Math.max(this.#y + row.height, row.at?.to ?? 0);
    if (row.ruled) this.#rule(row);
  }

  /** @param {Row} row */
  #rule({ pieces }) {
    const left = Math.min(...pieces.map(({ x }) => x));
    const right = Math.max(...pieces.map(({ x, width }) => x + width));
    const y = this.#y + RULE.above;
    this.#decorate("Layout", () => this.#pdf.moveTo(left, y).lineTo(right, y).lineWidth(RULE.width).strokeColor(RULE.colour).stroke());
    this.#y += RULE.above + RULE.below;
  }

  /** @param {Piece} piece */
  #write({ lines, style, x, width, align }) {
    this.#pdf.font(style.font).fontSize(style.size).fillColor(style.colour);
    const lead = (style.leading - this.#pdf.currentLineHeight(true)) / 2;
    lines.forEach((line, index) => {
      const at = align === "end" ? x + width - this.#pdf.widthOfString(line.trimEnd()) : x;
      this.#pdf.text(line, at, this.#y + index * style.leading + lead, { lineBreak: false });
    });
  }

  /** Lines of one element that follow each other on a page are marked as one. @param {Piece} piece */
  #mark({ element, tag }) {
    if (element === this.#open) return;
    this.#close();
    element?.add(this.#pdf.markStructureContent(tag));
    this.#open = element;
  }

  #close() {
    if (this.#open) this.#pdf.endMarkedContent();
    this.#open = null;
  }

  /** @param {"Layout" | "Pagination"} type @param {() => void} draw */
  #decorate(type, draw) {
    this.#close();
    this.#pdf.markContent("Artifact", { type });
    draw();
    this.#pdf.endMarkedContent();
  }
}

/** Give the row with those that it stays with. @param {Row[]} rows @param {number} index */
function kept(rows, index) {
  let end = index;
  while (rows[end].keeps && end + 1 < rows.length) end += 1;
  return rows.slice(index, end + 1);
}

/** @param {Row[]} rows */
const heightOf = (rows) => rows.reduce((sum, { before, height, ruled }) => sum + before + height + (ruled ? RULE.above + RULE.below : 0), 0);
