// Checks how a request is proved, tried again and refused, against a small server of its own on loopback.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { newSigningKey } from "../../assets/device/crypto.js";
import { verifyJws } from "../../assets/device/jose.js";
import { makeProofs, makeRequest } from "../../assets/device/sync.js";

const NOW = 1_780_000_000_000;
/** @type {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} */
let answer;
const server = createServer((request, response) => answer(request, response));
let origin = "";

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  origin = `http://127.0.0.1:${/** @type {any} */ (server.address()).port}`;
});
after(() => server.close());

/** @param {number} status @param {unknown} body @param {Record<string, string>} [headers] */
const giving = (status, body, headers = {}) => (_, response) =>
  response
    .writeHead(status, { "Content-Type": "application/json", "Plein-Time": String(NOW + 5000), "Plein-Generation": "g", ...headers })
    .end(JSON.stringify(body));

const key = await newSigningKey();
const ask = (options = {}) => makeRequest({ origin, proof: makeProofs(key, { now: () => NOW }), now: () => NOW, ...options });

test("an answer carries its JSON, the server's clock and the generation", async () => {
  answer = giving(200, { a: 1 });
  const { status, json, time, offset, generation } = await ask()("/sync/v1/server", { proof: null });
  assert.deepEqual({ status, json, time, offset, generation }, { status: 200, json: { a: 1 }, time: NOW + 5000, offset: 5000, generation: "g" });
});

test("no request carries or takes a cookie, nor tells from which screen it comes", async () => {
  const seen = [];
  answer = giving(200, {}, { "Set-Cookie": "phone=1" });
  const fetch = (url, init) => (seen.push([init.credentials, init.referrerPolicy]), globalThis.fetch(url, init));
  for (const proof of [null, makeProofs(key, { now: () => NOW })]) await ask({ fetch })("/sync/v1/server", { proof });
  assert.deepEqual(seen, [["omit", "no-referrer"], ["omit", "no-referrer"]]);
});

test("a proof names method, address without query, and the nonce that the server asked for", async () => {
  const proofs = [];
  answer = async (request, response) => {
    const { payload, header } = await verifyJws(String(request.headers.dpop), { typ: "dpop+jwt", jwk: key.publicJwk });
    proofs.push({ payload, jwk: header.jwk });
    if (payload.nonce === "fresh") giving(200, {})(request, response);
    else giving(401, { code: "use-nonce" }, { "DPoP-Nonce": "fresh" })(request, response);
  };
  const request = ask();
  await request("/sync/v1/log?after=3");
  await request("/sync/v1/log?after=3");
  assert.deepEqual(proofs.map(({ payload }) => payload.nonce), ["", "fresh", "fresh"]);
  const { htm, htu, iat } = proofs[0].payload;
  assert.deepEqual({ htm, htu, iat }, { htm: "GET", htu: `${origin}/sync/v1/log`, iat: NOW / 1000 });
  assert.deepEqual(proofs[0].jwk, key.publicJwk);
});

test("a server that keeps asking for a nonce is refused after one more try", async () => {
  let count = 0;
  answer = (request, response) => {
    count++;
    giving(401, { code: "use-nonce" }, { "DPoP-Nonce": String(count) })(request, response);
  };
  await assert.rejects(ask()("/x"), { code: "use-nonce", status: 401 });
  assert.equal(count, 2);
});

test("a refusal keeps its code, its members and when to come back", async () => {
  answer = giving(409, { code: "chain-mismatch", number: 4, hash: "x" });
  await assert.rejects(ask()("/x", { json: {} }), { name: "RefusedError", code: "chain-mismatch", status: 409, fields: { code: "chain-mismatch", number: 4, hash: "x" } });
  answer = giving(429, { code: "too-often" }, { "Retry-After": "7" });
  await assert.rejects(ask()("/x"), (error) => error.fields.retry_after_seconds === 7);
  answer = giving(507, { code: "over-quota" });
  await assert.rejects(ask()("/x"), { name: "RefusedError", code: "over-quota" });
});

test("500, garbage, half an answer and no answer each have an error of their own", async () => {
  answer = giving(500, { code: "x" });
  await assert.rejects(ask()("/x"), { code: "server-trouble", category: "report" });
  answer = (_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end('{"a":');
  await assert.rejects(ask()("/x"), { code: "garbled-answer" });
  answer = (_, response) => response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>nginx</h1>");
  await assert.rejects(ask()("/x"), { code: "garbled-answer" });
  answer = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write('{"a":');
    setImmediate(() => response.destroy());
  };
  await assert.rejects(ask()("/x"), { code: "offline", category: "expected" });
  answer = () => {};
  await assert.rejects(ask({ timeoutMs: 50 })("/x"), { code: "timeout" });
  answer = (_, response) => response.writeHead(302, { Location: `${origin}/elsewhere` }).end();
  await assert.rejects(ask()("/x"), { code: "offline" });
  await assert.rejects(ask({ origin: "http://127.0.0.1:9" })("/x"), { code: "offline" });
});
