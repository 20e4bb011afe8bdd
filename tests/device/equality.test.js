// @ts-check
/** Checks when what a screen shows counts as unchanged. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { keepSame } from "../../assets/device/equality.js";

const line = () => ({ title: "Brief", rows: [{ id: "a", amount: 5 }, { id: "b", amount: null }] });

test("what says the same stays the very object that it was", () => {
  const before = line();
  assert.equal(keepSame(before, line()), before);
});

test("any difference gives the new object", () => {
  const others = [
    { ...line(), title: "Ander" },
    { ...line(), more: undefined },
    { title: "Brief" },
    { ...line(), rows: line().rows.slice(1) },
    { ...line(), rows: { ...line().rows } },
    { ...line(), rows: [line().rows[0], { id: "b", amount: 0 }] },
    null,
  ];
  for (const after of others) assert.equal(keepSame(line(), after), after);
  for (const before of others) assert.notEqual(keepSame(before, line()), before);
});

test("what keeps its content elsewhere is the same only when it is the same object", () => {
  for (const make of [() => new Date(0), () => new Map(), () => () => 1, () => new Blob([])]) {
    const [before, after] = [{ value: make() }, { value: make() }];
    assert.equal(keepSame(before, after), after);
    assert.equal(keepSame(before, { ...before }), before);
  }
});
