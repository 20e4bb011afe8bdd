// @ts-check
// What a wallet needs once it deals with an agency, loaded in one (sharing.js).
export { fileDeposits } from "./deposits.js";
export { fileAnswers } from "./filing.js";
export { handIn } from "./handing_in.js";
export { renewKeys } from "./key_changes.js";
export { submissionId } from "./twins.js";
export { finishEnding } from "./unlinking.js";
