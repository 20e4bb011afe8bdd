// What counts as the sync core when its size is told: merge, log and storage, with what they import but not WebCrypto's own code.
export { Exchange } from "../../../assets/device/exchange.js";
export { openVault } from "../../../assets/device/vault.js";
