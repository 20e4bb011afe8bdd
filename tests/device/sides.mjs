// A person who is helped and somebody who helps, each with a whole wallet of their own, for tests against the real server.
import "fake-indexeddb/auto";
import { b64encode } from "../../assets/device/encoding.js";
import { randomBytes } from "../../assets/device/crypto.js";
import { lookAt, meetHelped } from "../../assets/device/helping/beside.js";
import { HelpOffer, comeIn, makeHalf } from "../../assets/device/helping/meeting.js";
import { meetHelpers } from "../../assets/device/helping/owner.js";
import { readCode } from "../../assets/device/linking.js";
import { Holder } from "./holder.mjs";

const DAY_MS = 86_400_000;

/** A wallet that can help and be helped. What goes wrong in a meeting is kept: the records are safe by then. */
export class Side extends Holder {
  failures = [];

  constructor(server) {
    super(server, (session) => ({
      exchange: async (signal) => {
        for (const meet of [meetHelpers, meetHelped]) await meet(session, signal).catch((error) => this.failures.push(error));
      },
    }));
  }

  /** A meeting writes records; the next one brings them to the server. */
  async meet() {
    await this.session.exchange.syncOnce();
    await this.session.exchange.syncOnce();
  }

  box(id) {
    return this.session.vault.record("help_box", id);
  }

  entries() {
    return this.session.vault.records("help_entry");
  }

  async see(id) {
    return (await lookAt(this.session, id))?.state;
  }

  prepare(box, kind, content) {
    return this.session.vault.write("help_given", b64encode(randomBytes(16)), { box, kind, content, at: new Date().toISOString(), state: "waiting", created_at: new Date().toISOString(), source: "self", version: 1 });
  }
}

/** Let somebody in by a code, with what the person chose; gives the id of the box. @param {Side} person @param {Side} helper */
export async function meetUp(person, helper, { days = 7, ...chosen } = {}) {
  const until = new Date(Date.now() + days * DAY_MS).toISOString();
  const offer = new HelpOffer(person.session.request);
  await offer.open(until);
  const half = await makeHalf(readCode(offer.code), "Anna");
  const shown = [];
  const coming = comeIn(helper.session.request, half, (digits, name) => shown.push(digits, name));
  const comer = await offer.waitForHelper("Moeder");
  const { id, key, sign } = offer.box;
  await person.session.vault.write("help_box", id, { name: comer.name, my_name: "Moeder", can: "prepare", parts: [], until, role: "helper", ...chosen, box_key: key, sign_key: sign, helper_key: comer.sign, created_at: new Date().toISOString(), source: "self", version: 1 });
  await offer.accept(comer);
  const found = await coming;
  await helper.session.vault.write("helped", id, { name: found.name, colour: "blue", box_key: found.key, sign_key: half.sign, owner_key: found.owner, created_at: new Date().toISOString(), source: "self", version: 1 });
  await person.meet();
  await helper.meet();
  return { id, offer, half, comer, shown };
}
