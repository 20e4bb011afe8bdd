// Places near by: what is open now over the change of clocks, midnight and holidays; their order; and data of another shape.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { drawMap, scaleOf } from "../../assets/device/places/drawn.js";
import { inOrder, listMaps, listPlaces, metresBetween } from "../../assets/device/places/listed.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openNow, openState } from "../../assets/device/views/hours.js";
import { nearbyView, placeView } from "../../assets/device/views/nearby.js";
import { beginning } from "../../assets/device/world.js";

const nl = await loadTexts("nl");
const OIN = "00000099999999990000";
const place = (id, more = {}) => ({
  id,
  kind: "library",
  name: `Bieb ${id}`,
  what: { nl: "Lezen.", en: "Reading." },
  route: { nl: "Bus 4.", en: "Bus 4." },
  address: "Markt 1",
  at: [52_700_000, 5_400_000],
  open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "09:00", until: "17:00" }],
  languages: ["nl", "ar"],
  phone: "020 123",
  website: "https://www.plaats.example/bieb",
  wheelchair: "yes",
  appointment: "none",
  checked: "2026-11-01",
  ...more,
});
const map = {
  south_west: [52_690_000, 5_390_000],
  north_east: [52_710_000, 5_420_000],
  areas: [{ kind: "water", name: { nl: "Meer", en: "Lake" }, points: [[52_690_000, 5_390_000], [52_700_000, 5_390_000], [52_700_000, 5_400_000]] }],
  lines: [{ kind: "road", points: [[52_690_000, 5_390_000], [52_710_000, 5_420_000]] }],
  postcodes: { 9991: [52_690_500, 5_390_500] },
};
const agencyWith = (places, drawing = map) => ({ oin: OIN, name: "Gemeente Plaats", hosts: ["plaats.example"], places: [{ map: drawing, places }], services: [], keys: [] });
const seenWith = (agencies, typed = {}) => ({ ...beginning, texts: nl, today: "2026-11-29", listed: { agencies, isExpired: false, problem: null }, forms: { "near ": { typed } } });
const at = (query = "") => ({ path: "/buurt", query: new URLSearchParams(query) });
const NOON = Date.parse("2026-11-30T11:00:00Z");

test("open now follows Dutch clocks over the change of time, at midnight and at the last minute", () => {
  const night = { open: [{ days: [7], from: "01:00", until: "03:30" }, { days: [6], from: "20:00", until: "23:59" }] };
  // 29 March 2026: at 02:00 clocks go to 03:00. 25 October: at 03:00 they go back to 02:00.
  for (const [moment, state] of [
    ["2026-03-29T00:30:00Z", "open"],
    ["2026-03-29T01:10:00Z", "open"], // 03:10 there
    ["2026-03-29T01:30:00Z", "again"], // 03:30, closed
    ["2026-10-25T00:30:00Z", "open"], // 02:30 the first time
    ["2026-10-25T01:30:00Z", "open"], // 02:30 the second time
    ["2026-10-25T02:30:00Z", "again"], // 03:30
    ["2026-11-28T22:58:00Z", "open"], // Saturday 23:58
    ["2026-11-28T22:59:00Z", "again"], // 23:59
    ["2026-11-28T23:30:00Z", "later"], // Sunday 00:30
  ])
    assert.equal(openState(night, Date.parse(moment)).state, state, moment);
});

test("a holiday is unsure unless the place says so itself, and closed weeks are passed over", () => {
  const week = place("a");
  const christmas = Date.parse("2026-12-25T11:00:00Z");
  assert.equal(openState(week, christmas).state, "holiday");
  assert.equal(openNow(week, nl, christmas), nl("open-holiday"));
  const closed = place("b", { exceptions: [{ day: "2026-12-24", last: "2027-01-03", open: [] }] });
  assert.deepEqual(openState(closed, christmas), { state: "again", day: "2027-01-04", time: "09:00" });
  const short = place("c", { exceptions: [{ day: "2026-12-25", open: [{ from: "10:00", until: "13:00" }] }] });
  assert.deepEqual(openState(short, christmas), { state: "open", day: "2026-12-25", time: "13:00" });
  // Closed after hours on Christmas Eve: the next sure day is not a holiday.
  const eve = openState(week, Date.parse("2026-12-24T18:00:00Z"));
  assert.deepEqual(eve, { state: "again", day: "2026-12-27", time: "09:00" });
  for (const exceptions of [null, "x", [null], [{ day: 7, open: [] }], [{ day: "2026-12-25" }]]) openState(place("d", { exceptions }), christmas);
});

test("what is open stands first, then what opens first; with a postcode what is nearest", () => {
  const monday = [{ days: [1], from: "13:00", until: "14:00" }];
  const tuesday = [{ days: [2], from: "08:00", until: "09:00" }];
  const places = [place("late", { open: tuesday, at: [52_690_600, 5_390_600] }), place("soon", { open: monday }), place("open", { at: [52_709_000, 5_419_000] }), place("never", { open: [] })];
  const agency = agencyWith(places);
  const ids = (near) => inOrder(listPlaces([agency]), near, NOON).map(({ place: { id } }) => id);
  assert.deepEqual(ids(undefined), ["open", "soon", "late", "never"]);
  assert.equal(ids(map.postcodes[9991])[0], "late");
  const view = nearbyView(seenWith([agency], { from: "9991" }), at(), NOON);
  assert.equal(view.is_nearest, true);
  assert.deepEqual(view.lines.map(({ number, name }) => [number, name]).slice(0, 1), [["1", "Bieb late"]]);
  assert.match(view.lines[0].about, /ongeveer 50 meter/u);
  // 0.01 degree of latitude is about 1,112 metres.
  assert.ok(Math.abs(metresBetween([52_700_000, 5_400_000], [52_710_000, 5_400_000]) - 1_112) < 1);
});

test("places are chosen by kind and language, and those off the map are left out", () => {
  const places = [place("one"), place("two", { kind: "debt_buddy", languages: ["pl"] }), place("far", { at: [51_000_000, 4_000_000] })];
  const names = (typed) => nearbyView(seenWith([agencyWith(places)], typed), at(), NOON).lines.map(({ name }) => name);
  assert.deepEqual(names({}), ["Bieb one", "Bieb two"]);
  assert.deepEqual(names({ kind: "debt_buddy" }), ["Bieb two"]);
  assert.deepEqual(names({ speaks: "ar" }), ["Bieb one"]);
  assert.deepEqual(names({ kind: "__proto__", speaks: "'; --" }), []);
});

test("a point on the map and the way back fit, and the map is not mirrored", () => {
  const { toMap, toEarth, height } = scaleOf(map);
  assert.deepEqual(toMap(map.south_west), [0, height]);
  assert.deepEqual(toMap(map.north_east), [1000, 0]);
  assert.ok(metresBetween(toEarth(...toMap([52_701_234, 5_404_321])), [52_701_234, 5_404_321]) < 3);
  const { drawn, names } = drawMap(map, "nl");
  assert.deepEqual(drawn.map(({ kind }) => kind), ["map-water", "map-road"]);
  assert.deepEqual(names.map(({ name }) => name), ["Meer"]);
  const view = nearbyView(seenWith([agencyWith([place("one")])], { from: "point", point: "52700000,5400000" }), at(), NOON);
  assert.equal(view.is_nearest, true);
  for (const point of ["1,1", "x,y", "99999999999,1"]) assert.equal(nearbyView(seenWith([agencyWith([place("one")])], { from: "point", point }), at(), NOON).is_nearest, false);
});

test("what is of another shape is passed over and never breaks the screen", () => {
  const wrong = [null, 7, {}, place("x", { at: [1, 2, 3] }), place("x", { at: ["52", "5"] }), place("x", { at: [NaN, 1] }), place("x", { name: 5 }), place("x", { what: null }), place("x", { checked: "soon" })];
  assert.deepEqual(listPlaces([agencyWith([...wrong, place("good")])]).map(({ place: { id } }) => id), ["good"]);
  for (const places of [undefined, null, "x", [null], [{ places: "x" }], [{ map: 1 }]]) assert.deepEqual(listPlaces([{ ...agencyWith([]), places }]), []);
  for (const broken of [{}, { ...map, areas: null }, { ...map, north_east: map.south_west }, { ...map, lines: [{ kind: "road", points: [[1]] }] }]) assert.deepEqual(listMaps([agencyWith([], broken)]), []);
  assert.equal(drawMap({ ...map, lines: [{ kind: "x onload=", points: map.lines[0].points }] }, "nl").drawn[1].kind, "map-street");
  const odd = place("odd", { kind: "casino", wheelchair: "?", languages: ["nl", "<b>", 7], exceptions: [{ day: "2026-12-31", open: [{ from: "x" }] }] });
  nearbyView(seenWith([agencyWith([odd])]), at(), NOON);
});

test("a place says all that is known of it, links only to its own agency's hosts, and warns when it is old", () => {
  const show = (more) => placeView(seenWith([agencyWith([place("one", more)])]), { path: "", query: new URLSearchParams({ agency: OIN, plek: "one" }) }, NOON);
  const good = show({});
  assert.equal(good.website, "https://www.plaats.example/bieb");
  assert.equal(good.href_phone, "tel:020123");
  assert.match(good.languages, /Arabisch en Nederlands/u);
  assert.match(good.checked, /1 november 2026/u);
  assert.equal(good.stale, "");
  assert.notEqual(show({ checked: "2025-10-01" }).stale, "");
  for (const website of ["https://evil.example/", "https://plaats.example.evil.example/", "javascript:alert(1)", "nothing", "http://plaats.example/"]) assert.equal(show({ website }).website, "");
  assert.equal(placeView(seenWith([]), at("agency=x&plek=y"), NOON).is_known, false);
});

test("a thousand places are listed fifty at a time, and quickly", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => place(String(index), { at: [52_690_000 + index * 20, 5_400_000] }));
  const snapshot = seenWith([agencyWith(many)]);
  const began = performance.now();
  const view = nearbyView(snapshot, at(), NOON);
  assert.ok(performance.now() - began < 1_000);
  assert.equal(view.lines.length, 50);
  assert.equal(nearbyView(snapshot, at("alle=1"), NOON).lines.length, 1_000);
});

test("nothing that looks for places asks where the phone is, or calls anybody", () => {
  for (const file of ["places/listed.js", "places/drawn.js", "views/nearby.js", "forms/near.js", "actions/nearby.js"]) {
    const source = readFileSync(new URL(`../../assets/device/${file}`, import.meta.url), "utf8");
    for (const word of ["geolocation", "fetch(", "makeRequest", "XMLHttpRequest", "http:", "sendBeacon"]) assert.ok(!source.replace('"https:"', "").includes(word), `${file} ${word}`);
  }
});
