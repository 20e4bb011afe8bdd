// @ts-check
/**
 * Takes a rules file of an agency from the directory, or refuses it: for the agency's own municipality only, of exactly the shape that
 * `pwa/rules/law_file.py` compiles, within the bounds of `pwa/rules/published_laws.py`. What it gives is made anew, part by part.
 */

import { both, checkedDay, exactly, itemsOf, mapping, matching, named, refuse, text } from "./exact_shapes.js";
import { checkLink, checkWatch } from "./published_watch.js";
import { MOST_NODES, checkTree } from "./trees.js";

/** @typedef {import("./statute_book.js").Law} Law */
/** @typedef {import("./statute_book.js").Fact} Fact */
/** @typedef {import("./trees.js").Typed} Typed */
/** @typedef {{oin: string, name: string, kind: string, municipality: string | null, hosts: string[]}} Maker  the entry of the agency */
/** @typedef {{laws: readonly Law[], facts: Record<string, Fact>}} Shipped  what came with the wallet */

const MEMBERS = ["id", "scope", "valid_from", "valid_until", "title", "agency", "law", "status", "parameters", "inputs", "open", "uses", "fills", "steps", "outputs", "apply", "slider", "gaps", "hash"];
const STOPS = { found: "", derived: "", memory: "figure-unread", not_found: "figure-not-found" };
const DIGITS = /^-?\d{1,15}(\.\d{1,12})?$/;
const UNIT = /^[a-z]{1,20}( [a-z]{1,20}){0,5}(\/[a-z]{1,20}){0,5}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const MOST_STEPS = 200;
const FIGURE_DIGITS = 26;
const FOR_EVER = "9999-12-31";

/**
 * @param {any} entry  of `rules` of an agency
 * @param {Maker} maker
 * @param {Shipped} shipped
 * @returns {Law}
 * @throws {Refused}
 */
export function takeLaw(entry, maker, shipped) {
  const given = exactly(mapping(entry, "rules").law, MEMBERS, "law", ["watch"]);
  if (maker.kind !== "municipality" || !maker.municipality) refuse("no-municipality", "scope");
  if (given.scope !== maker.municipality?.toLowerCase()) refuse("foreign-scope", "scope");
  const [scope, name = ""] = String(given.id).split("/");
  if (scope !== given.scope || given.id !== `${scope}/${name}` || !ID.test(name)) refuse("foreign-scope", "id");
  const [valid_from, valid_until] = [checkedDay(given.valid_from, "valid_from"), given.valid_until === null ? null : checkedDay(given.valid_until, "valid_until")];
  if ((valid_until ?? FOR_EVER) < valid_from) refuse("no-day", "valid_until");
  if (given.apply !== null || given.slider !== null || Object.keys(mapping(given.open, "open")).length) refuse("not-for-agencies", "open");
  const uses = itemsOf(given.uses, "uses").map((one) => matching(one, ID, "uses"));
  const { law: about } = given;
  exactly(about, ["name", "bwb", "version", "page"], "law.law");
  const bare = {
    id: given.id,
    scope,
    valid_from,
    valid_until,
    title: both(given.title, "title"),
    agency: matching(given.agency, ID, "agency"),
    law: { name: text(about.name, "law.name"), bwb: about.bwb === null ? null : matching(about.bwb, /^BWBR\d{7}$/, "law.bwb"), version: checkedDay(about.version, "law.version"), page: checkLink(about.page, maker, "law.page") },
    status: statusOf(given.status),
    apply: null,
    slider: null,
    open: {},
    uses,
    gaps: itemsOf(given.gaps, "gaps").map((gap) => both(gap, "gaps")),
    hash: matching(given.hash, /^[0-9a-f]{64}$/, "hash"),
    by: { oin: maker.oin, name: maker.name },
  };
  const laws = shipped.laws.filter((law) => law.scope === "nl" && law.valid_from <= (valid_until ?? FOR_EVER) && (law.valid_until ?? FOR_EVER) >= valid_from);
  const body = bodyOf(given, uses, { laws, facts: shipped.facts });
  if (Object.hasOwn(given, "watch") === (given.fills !== null)) refuse("not-for-agencies", "fills");
  if (given.fills !== null) return { ...bare, ...body, outputs: exactly(given.outputs, [], "outputs"), fills: fillsOf(given.fills, laws, body.steps) };
  const { entitled } = exactly(given.outputs, ["entitled"], "outputs", ["also"]);
  if (!Object.hasOwn(body.steps, entitled) || body.steps[entitled].type !== "truth") refuse("wrong-kind", "outputs.entitled");
  return { ...bare, ...body, outputs: { entitled }, fills: null, watch: checkWatch(given.watch, maker) };
}

/** @param {any} status @returns {Law["status"]} */
function statusOf(status) {
  if (status === "draft") return status;
  const { reviewed_by, reviewed_on } = exactly(status, ["reviewed_by", "reviewed_on"], "status");
  return { reviewed_by: text(reviewed_by, "status.reviewed_by"), reviewed_on: checkedDay(reviewed_on, "status.reviewed_on") };
}

/** Take figures, facts and steps, each after what it may name. @param {any} given @param {string[]} uses @param {Shipped} shipped */
function bodyOf(given, uses, { laws, facts }) {
  /** @type {Map<string, Typed>} */
  const names = new Map([["on", { kind: "date", digits: 0 }]]);
  const add = (/** @type {string} */ name, /** @type {Typed} */ typed) => void (names.has(named(name, name)) ? refuse("twice", name) : names.set(name, typed));
  const parameters = Object.entries(mapping(given.parameters, "parameters")).map(([name, one]) => {
    const isTable = one?.type === "table";
    const taken = isTable ? tableOf(one, name) : figureOf(one, name);
    const members = isTable ? new Map(one.columns.map((/** @type {string} */ column) => [column, "number"])) : undefined;
    add(name, { kind: isTable ? "table" : "number", digits: FIGURE_DIGITS, members });
    return [name, taken];
  });
  const inputs = Object.keys(mapping(given.inputs, "inputs")).map((name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : refuse("unknown-fact", name);
    const members = fact.members && new Map(Object.entries(fact.members).map(([member, { type }]) => [member, /** @type {any} */ (type)]));
    add(name, { kind: /** @type {any} */ (fact.type), digits: FIGURE_DIGITS, members });
    return [name, shapeOf(fact)];
  });
  for (const law of uses) if (!laws.some(({ id }) => id === law)) refuse("unknown-law", law);
  const out = (/** @type {string} */ law, /** @type {string} */ step) => (uses.includes(law) ? kindIn(laws.filter(({ id }) => id === law), step) : undefined);
  const nodes = { left: MOST_NODES };
  const given_steps = Object.entries(mapping(given.steps, "steps"));
  if (!given_steps.length || given_steps.length > MOST_STEPS) refuse("too-long", "steps");
  const steps = given_steps.map(([name, step]) => {
    exactly(step, ["run", "type", "formula", "article", "nl", "en"], `steps.${name}`, ["unit"]);
    const typed = checkTree(step.run, { names, out, nodes }, name);
    if (typed.kind !== step.type) refuse("wrong-kind", name);
    add(name, typed);
    const unit = typed.kind === "number" ? { unit: matching(step.unit, UNIT, `${name}.unit`) } : {};
    const words = { formula: text(step.formula, name), article: text(step.article, name), nl: text(step.nl, name), en: text(step.en, name) };
    return [name, { run: step.run, type: typed.kind, ...unit, ...words }];
  });
  return { parameters: Object.fromEntries(parameters), inputs: Object.fromEntries(inputs), steps: Object.fromEntries(steps) };
}

/** Give the kind of a step or figure of a law, if it is the same in every version. @param {Law[]} versions @param {string} step @returns {import("./trees.js").Kind | undefined} */
function kindIn(versions, step) {
  const kinds = versions.map(({ steps, parameters }) => (Object.hasOwn(steps, step) ? steps[step] : Object.hasOwn(parameters, step) ? parameters[step] : undefined)?.type);
  return kinds.every((kind) => kind && kind === kinds[0]) ? /** @type {any} */ (kinds[0]) : undefined;
}

/** @param {any} one @param {string} name */
function aboutOf(one, name) {
  const stop = Object.hasOwn(STOPS, one.status) ? STOPS[/** @type {keyof typeof STOPS} */ (one.status)] : refuse("wrong-shape", `${name}.status`);
  return { status: one.status, source: text(one.source, `${name}.source`), read: checkedDay(one.read, `${name}.read`), ...(stop && { stop }) };
}

/** @param {any} one @param {string} name */
function figureOf(one, name) {
  const { value, unit } = exactly(one, ["type", "value", "unit", "status", "source", "read"], name, ["stop"]);
  if ((value === null) !== (one.status === "not_found") || one.type !== "number") refuse("wrong-shape", name);
  return { type: "number", value: value === null ? null : matching(value, DIGITS, name), unit: matching(unit, UNIT, `${name}.unit`), ...aboutOf(one, name) };
}

/** @param {any} one @param {string} name */
function tableOf(one, name) {
  exactly(one, ["type", "columns", "rows", "status", "source", "read"], name, ["stop"]);
  const columns = itemsOf(one.columns, name).map((column) => (typeof column === "string" ? named(column, name) : refuse("wrong-shape", name)));
  const rows = itemsOf(one.rows, name).map((row) => itemsOf(row, name).map((cell) => matching(cell, DIGITS, name)));
  if (!rows.length || rows.some((row) => row.length !== columns.length + 1)) refuse("wrong-shape", name);
  return { type: "table", columns, rows, ...aboutOf(one, name) };
}

/** Give what the evaluator needs of a fact of the wallet; an answer of a municipality that is not known here is one too. @param {Fact} fact @returns {any} */
export function shapeOf({ type, min, max, choices, members }) {
  const values = Object.keys(choices ?? {});
  const shapes = members && Object.fromEntries(Object.entries(members).map(([name, one]) => [name, shapeOf(one)]));
  return { type, ...(min && { min }), ...(max && { max }), ...(shapes && { members: shapes }), ...(values.length && !values.some(isCode) && { choices: values }) };
}

/** Tell whether a choice is a municipality. @param {string} choice */
export const isCode = (choice) => /^gm\d{4}$/.test(choice);

/** See that it fills each open term of the law, and no others, by a number in the same unit. @param {any} given @param {Law[]} laws @param {Record<string, any>} steps */
function fillsOf(given, laws, steps) {
  const { law, terms } = exactly(given, ["law", "terms"], "fills");
  const versions = laws.filter(({ id }) => id === law);
  if (!versions.length) refuse("unknown-law", "fills");
  for (const { open } of versions) {
    exactly(terms, Object.keys(open), "fills.terms");
    for (const [term, { unit }] of Object.entries(open)) {
      const step = Object.hasOwn(steps, terms[term]) ? steps[terms[term]] : refuse("unknown-name", term);
      if (step.type !== "number" || step.unit !== unit) refuse("wrong-kind", term);
    }
  }
  return { law, terms: { ...terms } };
}
