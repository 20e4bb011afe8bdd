// The evaluator of the laws alone, to weigh it.
export { evaluate, readFact } from "../../../assets/device/rules/evaluator.js";
