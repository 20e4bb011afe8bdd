// Prints what the phone's own modules make for an agency: submissions, a change of keys, and a proof of activities.
import { newReceivingKey, newSigningKey, thumbprint, publicPart } from "../../../assets/device/crypto.js";
import { readJws, signJws } from "../../../assets/device/jose.js";
import { composeSubmission } from "../../../assets/device/submissions.js";
import { makeProof } from "../../../assets/device/work/proof.js";
import { judgedIn, periodAt } from "../../../assets/device/work/periods.js";

const OIN = "00000099999999990000";
const NOW = Date.parse("2026-06-02T12:03:00.000Z");

/** A key with what a link of the wallet knows of it. @param {(options: any) => Promise<any>} make */
async function keyOf(make) {
  const { publicJwk, privateKey } = await make({ extractable: true });
  return { publicJwk: publicPart(publicJwk), privateKey, thumb: await thumbprint(publicJwk) };
}

const agency = await keyOf(newReceivingKey);
const directory = { agency: () => ({ kind: "municipality" }), sealingKey: () => ({ kid: agency.thumb, jwk: agency.publicJwk }) };
const link = { agency: OIN, mailbox: "AAAAAAAAAAAAAAAAAAAAAA", sign: await keyOf(newSigningKey), reply: await keyOf(newReceivingKey) };
const agreement = { service: "wijziging-doorgeven", purpose: "Bepalen of uw uitkering verandert", legal_basis: "Participatiewet 17 lid 1", retention: "10 jaar", withdrawal: "Zolang er geen besluit is", text: "Ik stuur deze gegevens.", language: "nl" };
const values = [48000, -5, "2026-07-01", true, null];
const fields = values.map((value, at) => ({ name: `fact_${at}`, label: `Feit ${at}`, value, unit: "", source: "self" }));
const attachments = [{ file: new Blob([new Uint8Array(600_000).fill(7)]), name: "loonstrook.pdf", media_type: "application/pdf" }];
const made = [];
const acting = { said: { role: "guardian", person: "M. Voorbeeld", name: "C. Curator", since: "", reference: "EJ 1", paper: "Beschikking", prepared: true }, paper: 0 };
for (const more of [{}, { attachments }, { about: "AAAAAAAAAAAAAAAAAAAAAA" }, { attachments, acting }]) {
  const { outer, inner } = await composeSubmission({ link, directory, agreement, fields, now: NOW, ...more });
  made.push({ outer, inner: readJws(inner).payload });
}
const newer = await keyOf(newSigningKey);
const change = await signJws({ v: 1, iss: link.sign.thumb, aud: OIN, sub: newer.thumb, iat: NOW / 1000 }, { typ: "plein-key-change+jws", jwk: link.sign.publicJwk, privateKey: link.sign.privateKey });

const duty = { id: "a", quota: 4, period: "four_weeks", kinds: ["application"], asks: ["contact", "link", "vacancy", "cv_name", "follow_ups", "note"], date_from: "2026-05-11", date_to: "" };
const full = { contact: "K. Voorbeeld", link: "https://vacature.example/1", vacancy: "Kok gezocht", cv_name: "CV kok", follow_ups: [{ on: "2026-05-14", text: "Gebeld" }], note: "Aardig" };
const work = [full, {}].map((more, at) => ({ id: `x${at}`, kind: "application", state: "applied", manner: "site", title: "Kok", employer: "Bakker", sent: `2026-05-1${2 + at}`, created_at: "2026-05-12T10:00:00Z", ...more }));
const period = periodAt(duty, "2026-06-02");
const evidence = new Map([["x0", [{ name: "brief.pdf", media_type: "application/pdf", size_bytes: 3, digest: link.sign.thumb }]]]);
const exemptions = [{ id: "e", date_from: "2026-05-20", date_to: "2026-05-22", reason: "sick" }];
const activities = await makeProof({ agreement: duty, title: "Gemeente Voorbeeld", period, judged: judgedIn(duty, period, work, "2026-06-02"), exemptions, reason: "", evidence });
process.stdout.write(JSON.stringify({ made, change: readJws(change).payload, activities }));
