// @ts-check
/** Checks what the wallet shows of its link with one agency. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTexts } from "../../assets/device/texts.js";
import { oneLinkView } from "../../assets/device/views/link.js";
import { beginning } from "../../assets/device/world.js";

const OIN = "00000099999999990000";
const texts = await loadTexts("nl");
const place = { path: "/delen/koppeling", query: new URLSearchParams({ agency: OIN }) };

/** @param {any} agency @param {any[]} [links] */
function shown(agency, links = []) {
  const records = (/** @type {string} */ type) => (type === "agency_link" ? links : []);
  const vault = /** @type {any} */ ({ records, record: () => undefined });
  const services = [{ id: "identity-link", title: { nl: "Zeggen wie u bent" } }, { id: "unlink", title: { nl: "Koppeling verbreken" } }];
  const listed = /** @type {any} */ ({ agencies: [{ oin: OIN, name: "Gemeente Voorbeeld", kind: "municipality", hosts: ["voorbeeld.example"], services, ...agency }], isExpired: false, problem: null });
  return oneLinkView({ ...beginning, texts, vault, listed }, place);
}
const link = (/** @type {any} */ more) => ({ id: "a", agency: OIN, epoch: 1, closed_at: "", identity: "", created_at: "2026-06-02T12:00:00.000Z", ...more });

test("DigiD leads to a host that the directory lists for the agency, and nowhere else", () => {
  const digid = (/** @type {unknown} */ address) => shown({ link: { digid: address } }).href_digid;
  assert.equal(digid("https://balie.voorbeeld.example/koppelen"), "https://balie.voorbeeld.example/koppelen");
  for (const wrong of ["https://evil.example/", "http://voorbeeld.example/", "https://voorbeeld.example.evil.example/", "https://evilvoorbeeld.example/", "javascript:alert(1)", "https://a:b@voorbeeld.example/", "http://localhost:1/", 7, undefined]) assert.equal(digid(wrong), "", String(wrong));
});

test("a link says as whom, since which day, and how it ends; one that is no government is said to be none", () => {
  const known = shown({ link: { digid: "https://voorbeeld.example/" } }, [link({ identity: "established", known_as: "Noor de Wit" })]);
  assert.match(known.state, /bekend als Noor de Wit/);
  assert.equal(known.since, "2 juni 2026");
  assert.deepEqual([known.can_say, known.href_digid, known.href_end !== "", known.kind], [false, "", true, "Overheid"]);
  assert.equal(shown({ kind: "other" }).kind, "Geen overheid");
  const used = shown({}, [link({ identity: "used" })]);
  assert.match(used.problem, /ook ergens anders gebruikt/);
  assert.deepEqual([used.can_say, shown({}).href_end], [true, ""]);
});
