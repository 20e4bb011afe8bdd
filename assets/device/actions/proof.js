// @ts-check
/** Makes the proof of a period and keeps it as papers; hands it to another app, or to an agency. */

import { formatDay } from "../dates.js";
import { canonicalJson } from "../encoding.js";
import { InputError, PleinError, UnreachableError } from "../errors.js";
import { enter } from "../forms.js";
import { serviceForm } from "../forms/service.js";
import { recordOf, recordsOf } from "../records.js";
import { fieldName } from "../services.js";
import { sayError } from "../texts.js";
import { agreementName } from "../views/work.js";
import { evidenceOf } from "../work/evidence.js";
import { freeIn } from "../work/agreements.js";
import { countIn, periodAt } from "../work/periods.js";
import { digestOfFile, makeProof } from "../work/proof.js";
import { blocksOf } from "../work/proof_document.js";
import { sealPdf } from "../work/sealed_pdf.js";
import { world } from "../world.js";
import { saveRecords } from "./records.js";
import { filedTexts } from "../texts.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../data/shapes.js").Document} Document */

export const PROOF = "proof";
/** The service by which agencies take a proof. */
export const SERVICE = "sollicitaties-verantwoorden";
const ID_CHARACTERS = 32;

/**
 * @typedef {object} Chosen
 * @property {import("../data/shapes.js").Agreement} agreement
 * @property {import("../work/periods.js").Period} period
 * @property {import("../work/periods.js").Judged[]} judged
 * @property {string} reason
 * @property {boolean} withEvidence
 * @property {boolean} withFree  The days off and why, such as an illness
 */

/**
 * Make the proof and keep it: a PDF to read and the same as data, both papers of the wallet. The same proof is kept once.
 * @param {Snapshot} snapshot
 * @param {Chosen} chosen
 * @returns {Promise<string>} id of the paper with the PDF
 * @throws {import("../errors.js").PleinError} a file is not on this phone, or the phone is full
 */
export async function keepProof(snapshot, { agreement, period, judged, reason, withEvidence, withFree }) {
  const { texts, language } = await filedTexts(snapshot.texts);
  /** @type {Map<string, import("../work/proof.js").EvidenceItem[]>} */
  const evidence = new Map();
  // One file after the other: hundreds of photos do not fit in the memory of a phone at once.
  if (withEvidence) for (const { activity } of judged) evidence.set(activity.id, await evidenceItems(snapshot, activity));
  const exemptions = withFree ? freeIn(snapshot, agreement, period) : [];
  const proof = await makeProof({ agreement, title: agreementName(agreement, snapshot), period, judged, exemptions, reason, evidence });
  const { makePdf } = await import("../pdf/making.js");
  const title = texts("proof-name", { from: formatDay(period.from, texts.language), to: formatDay(period.to, texts.language) });
  const pdf = await makePdf({ title, language, blocks: blocksOf(proof, texts), created: new Date(world.now()) });
  const files = [
    { id: paperId(proof.digest, "pdf"), title, file: new Blob([await sealPdf(pdf, proof)], { type: "application/pdf" }), name: "verantwoording.pdf" },
    { id: paperId(proof.digest, "json"), title: texts("proof-data", { name: title }), file: new Blob([canonicalJson(proof)], { type: "application/json" }), name: "verantwoording.json" },
  ];
  const writes = await Promise.all(
    files.filter(({ id }) => !recordOf(snapshot, "document", id)).map(async ({ id, title: named, file, name }) => {
      const fields = { title: named, kind: PROOF, agency: agreement.agency ?? "", agency_name: agreement.agency_name ?? "", issued: snapshot.today, file: await world.files().put(file, name) };
      return { type: "document", id, fields };
    }),
  );
  if (writes.length) await saveRecords(writes);
  return files[0].id;
}

/** Give the PDF to another app, or keep it as a file. @param {string} id */
export async function shareProof(id) {
  const paper = recordOf(world.get(), "document", id);
  if (!paper?.file) return;
  const [{ shareFile }, file] = await Promise.all([import("./share_file.js"), read(paper.file)]);
  if (file) await shareFile(file, paper.file.name, paper.title ?? "");
}

/**
 * Go and look at what would be sent to an agency: the facts of the period, the proof and its evidence are filled in.
 * @param {string} oin
 */
export async function sendProof(oin) {
  const snapshot = world.get();
  const query = new URLSearchParams(globalThis.location.search);
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
  const pdf = recordOf(snapshot, "document", query.get("id"));
  if (!agreement || !period || !pdf) return;
  const data = recordOf(snapshot, "document", pdf.id.replace(/-pdf$/u, "-json"));
  const file = data?.file && (await read(data.file));
  if (data?.file && !file) return;
  const proof = file && JSON.parse(await file.text());
  const count = countIn(agreement, period, { activities: [], exemptions: recordsOf(snapshot, "exemption"), today: snapshot.today });
  const evidence = (proof?.items ?? []).flatMap((/** @type {{id: string, evidence: unknown[]}} */ item) => (item.evidence.length ? evidenceOf(snapshot, "application", recordOf(snapshot, "application", item.id)) : []));
  const go = new URLSearchParams({ agency: oin, service: SERVICE });
  const day = (/** @type {string} */ one) => one.split("-").reverse().join("-");
  enter(
    serviceForm,
    {
      [fieldName("fact", "periode_van")]: day(period.from),
      [fieldName("fact", "periode_tot")]: day(period.to),
      [fieldName("fact", "afgesproken")]: String(count.asked),
      [fieldName("fact", "geteld")]: String(proof?.counted ?? 0),
      [fieldName("fact", "toelichting")]: proof?.reason ?? "",
      [fieldName("papers", "verantwoording")]: JSON.stringify([pdf.id, ...(data ? [data.id] : [])]),
      [fieldName("papers", "bewijs")]: evidence.length ? JSON.stringify([...new Set(evidence)]) : "",
    },
    { path: "/delen/dienst", query: go },
  );
  world.go(`/delen/dienst?${go}`);
}

/**
 * Read a file that goes into the proof by its digest; what is on another device alone waits for a connection.
 * @param {import("../data/shapes.js").FileReference} file
 */
async function fileHere(file) {
  try {
    return await world.files().get(file);
  } catch (error) {
    if (error instanceof UnreachableError) throw new InputError("evidence-away", { name: file.name });
    throw error;
  }
}

/** Read a file, or say why that cannot be now. @param {import("../data/shapes.js").FileReference} file @returns {Promise<Blob | undefined>} */
async function read(file) {
  try {
    return await world.files().get(file);
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
    world.tell(sayError(world.get().texts, error));
  }
}

/** @param {string} digest @param {"pdf" | "json"} what */
const paperId = (digest, what) => `bewijs-${digest.slice(0, ID_CHARACTERS)}-${what}`;

/** @param {Snapshot} snapshot @param {import("../data/shapes.js").Application} activity */
async function evidenceItems(snapshot, activity) {
  const items = [];
  for (const id of evidenceOf(snapshot, "application", activity)) {
    const file = recordOf(snapshot, "document", id)?.file;
    if (!file) continue;
    const { name, media_type, size_bytes } = file;
    items.push({ name, media_type, size_bytes, digest: await digestOfFile(await fileHere(file)) });
  }
  return items;
}
