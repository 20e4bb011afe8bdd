// Tests that an open wallet locks after a while without a sign of life.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lockWhenIdle } from "../../assets/device/autolock.js";

function watched(idle_seconds) {
  const window = Object.assign(new EventTarget(), { document: new EventTarget() });
  const state = { ms: 1_000_000, locked: 0, window };
  state.stop = lockWhenIdle({ lock: () => (state.locked += 1), idle_seconds, now: () => state.ms, window, look_every_ms: 5 });
  state.touch = () => window.dispatchEvent(new Event("pointerdown"));
  state.show = () => window.document.dispatchEvent(new Event("visibilitychange"));
  return state;
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

test("a wallet locks once when the time is over, and touching puts it off", async () => {
  const state = watched(60);
  state.ms += 59_000;
  state.touch();
  state.ms += 59_000;
  await moment();
  assert.equal(state.locked, 0);
  state.ms += 1_000;
  await moment();
  assert.equal(state.locked, 1);
  state.ms += 600_000;
  await moment();
  assert.equal(state.locked, 1);
});

test("a phone that slept too long is locked before the touch that wakes it counts", () => {
  const state = watched(60);
  state.ms += 3_600_000;
  state.touch();
  assert.equal(state.locked, 1);
});

test("coming back to the app in time does not lock, a clock put back does", () => {
  const state = watched(60);
  state.ms += 10_000;
  state.show();
  assert.equal(state.locked, 0);
  state.ms -= 100_000;
  state.show();
  assert.equal(state.locked, 1);
});

test("a wallet that locks only when the app closes stays open", async () => {
  const state = watched(0);
  state.ms += 86_400_000;
  state.touch();
  await moment();
  assert.equal(state.locked, 0);
  state.stop();
});
