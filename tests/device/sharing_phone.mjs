// A whole phone with a wallet that shares with the example agency, for tests against the real server and the agency's real desk.
import "fake-indexeddb/auto";
import { linksOf } from "../../assets/device/agency_links.js";
import { randomBytes } from "../../assets/device/crypto.js";
import { openPhone } from "../../assets/device/database.js";
import { b64encode } from "../../assets/device/encoding.js";
import { proveCode } from "../../assets/device/identity.js";
import { Sharing } from "../../assets/device/sharing.js";
import { Holder } from "./holder.mjs";

export const OIN = "00000099999999990000";
export const AGREEMENT = { service: "wijziging-doorgeven", purpose: "Doel", legal_basis: "Participatiewet 17 lid 1", retention: "10 jaar", withdrawal: "Zolang er geen besluit is", text: "Ik stuur dit.", language: "nl" };
const AGREED = { text: "Plein neemt nieuwe sleutels.", language: "nl" };
export const FIELDS = [
  { name: "amount_cents", label: "Nieuw bedrag", value: 48000, unit: "cents", source: "self" },
  { name: "besluiten_hier", label: "Besluit hier", value: true, unit: "", source: "self" },
];

/** A phone with a wallet that can share; its connection can be pulled out, and single requests made to fail. */
export class SharingPhone extends Holder {
  /** @param {any} server @param {any[]} roots */
  constructor(server, roots) {
    super(server, (session) => (this.sharing = new Sharing(session, { phone: this.phone, roots, agreed: () => AGREED })));
  }

  get phone() {
    return openPhone({ indexedDB: this.indexedDB });
  }

  /** The links whose mailbox is open, the one that counts first. */
  links() {
    return linksOf(this.session.vault, OIN);
  }

  give(more = {}) {
    return this.sharing.handIn({ agency: OIN, agreement: AGREEMENT, fields: FIELDS, token: b64encode(randomBytes(16)), ...more });
  }

  record(id) {
    return this.session.vault.record("submission", id);
  }

  kinds() {
    return this.session.vault.records("message").map(({ kind }) => kind).sort();
  }

  changes() {
    return this.session.vault.records("submission").filter(({ service }) => service === "key-change");
  }

  /** Meet the server until nothing more is to be done without the agency. */
  async settle() {
    for (let meeting = 1; meeting <= 5; meeting++) await this.session.exchange.syncOnce();
  }

  async sendCode(code) {
    await this.give({ agreement: { ...AGREEMENT, service: "identity-link" }, fields: (/** @type {any} */ link) => proveCode(code, link, "Uw code") });
    await this.settle();
    await this.server.ask("tests.agency.visit", []);
    await this.settle();
  }
}
