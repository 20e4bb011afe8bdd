// Makes PDFs as the phone does, and reads them by poppler.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { writePdf } from "../../assets/device/pdf/writer.js";

const FONTS = new URL("../node_modules/@expo-google-fonts/open-sans/", import.meta.url);
const font = (name) => new Uint8Array(readFileSync(new URL(name, FONTS)));

export const fonts = { regular: font("400Regular/OpenSans_400Regular.ttf"), bold: font("600SemiBold/OpenSans_600SemiBold.ttf") };
export const created = new Date("2026-06-02T09:00:00Z");

/** Write a PDF; give its bytes and what poppler says of it. */
export async function readBack(model) {
  const bytes = await writePdf({ created, ...model }, fonts);
  const file = join(mkdtempSync(join(tmpdir(), "plein-pdf-")), "made.pdf");
  writeFileSync(file, bytes);
  const ask = (program, ...options) => execFileSync(program, [...options, file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return {
    bytes,
    file,
    info: ask("pdfinfo"),
    tree: ask("pdfinfo", "-struct-text"),
    fonts: ask("pdffonts"),
    text: execFileSync("pdftotext", ["-enc", "UTF-8", file, "-"], { encoding: "utf8" }),
    raw: execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"], { encoding: "utf8" }),
    attachments: ask("pdfdetach", "-list"),
  };
}
