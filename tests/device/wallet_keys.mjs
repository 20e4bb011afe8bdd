// Keys of a wallet as keys.js gives them while it is unlocked, with real cryptography and without storage.
import { newAeadKey, newReceivingKey, newSigningKey, sign } from "../../assets/device/crypto.js";
import { b64encode } from "../../assets/device/encoding.js";

/** A wallet that its devices share: its id, its epochs and its members. */
export class TestWallet {
  /** @param {(count: number) => Uint8Array} random */
  constructor(random) {
    this.random = random;
    this.walletBytes = random(16);
    this.wallet = b64encode(this.walletBytes);
    this.epochKeys = new Map([[1, random(32)]]);
    this.memberByThumb = new Map();
  }

  get epoch() {
    return this.epochKeys.size;
  }

  /** Begin a new epoch, without a removed device if one is given. @param {string} [removed] */
  startEpoch(removed) {
    if (removed) this.memberByThumb.get(removed).until = this.epoch;
    this.epochKeys.set(this.epoch + 1, this.random(32));
  }

  /** Make the keys of a new member. */
  async newKeys() {
    const [device, receiving, localKey] = await Promise.all([newSigningKey(), newReceivingKey(), newAeadKey()]);
    this.memberByThumb.set(device.thumb, { sign: device.publicJwk, receive: receiving.publicJwk, role: "device", from: this.epoch, until: null });
    return {
      wallet: this.wallet,
      walletBytes: this.walletBytes,
      deviceId: device.thumb,
      device,
      localKey,
      epoch: this.epoch,
      epochKey: async (epoch) => this.epochKeys.get(epoch),
      members: () => this.memberByThumb,
      signItem: (octets) => sign(device.privateKey, octets),
    };
  }
}
