// Drives a sync server as its clients do and prints the milliseconds: ours, many of ours at once, or the rival's.
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request as open } from "node:http";

/** A device of ours: makes a fresh proof for every request. */
class Device {
  constructor(origin, jwk) {
    const { kty, crv, x, y } = jwk;
    this.origin = origin;
    this.head = encode({ typ: "dpop+jwt", alg: "ES256", jwk: { kty, crv, x, y } });
    this.jwk = jwk;
    this.nonce = "";
  }

  async open() {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    this.key = await webcrypto.subtle.importKey("jwk", this.jwk, algorithm, false, ["sign"]);
    await this.request("GET", "/sync/v1/wallet");
    return this;
  }

  async request(method, path, body) {
    for (let again = 0; again < 2; again += 1) {
      const headers = { DPoP: await this.prove(method, path.split("?")[0]) };
      if (body) headers["Content-Type"] = "application/json";
      const answer = await send(this.origin + path, method, headers, body);
      this.nonce = answer.headers["dpop-nonce"] ?? this.nonce;
      if (answer.status !== 401) return { status: answer.status, json: JSON.parse(answer.octets) };
    }
    throw new Error("the server wants no proof of ours");
  }

  async prove(method, path) {
    const claims = { jti: webcrypto.randomUUID(), htm: method, htu: this.origin + path, iat: 0, nonce: this.nonce };
    const signed = `${this.head}.${encode(claims)}`;
    const algorithm = { name: "ECDSA", hash: "SHA-256" };
    const signature = await webcrypto.subtle.sign(algorithm, this.key, Buffer.from(signed));
    return `${signed}.${Buffer.from(signature).toString("base64url")}`;
  }

  async pullAll() {
    let after = 0;
    let count = 0;
    for (let more = true; more; ) {
      const { json } = await this.request("GET", `/sync/v1/log?after=${after}`);
      count += json.items.length;
      ({ seq: after, more } = json);
    }
    return count;
  }
}

async function measureOurs({ origin, jwk, bodies }) {
  const device = await new Device(origin, jwk).open();
  const push = await timed(async () => {
    for (const body of bodies) expect((await device.request("POST", "/sync/v1/log", body)).status, 200);
  });
  let pulled = 0;
  const pull = await timed(async () => {
    pulled = await device.pullAll();
  });
  const replay = await timed(async () => {
    for (const body of bodies) expect((await device.request("POST", "/sync/v1/log", body)).status, 409);
  });
  return { push, pull, replay, pulled, after: await device.pullAll() };
}

async function measureCrowd({ origin, devices, reads }) {
  const crowd = await Promise.all(devices.map(({ jwk }) => new Device(origin, jwk).open()));
  const push = await timed(() =>
    Promise.all(
      crowd.map(async (device, index) => {
        for (const body of devices[index].bodies) expect((await device.request("POST", "/sync/v1/log", body)).status, 200);
      }),
    ),
  );
  const read = await timed(() =>
    Promise.all(
      crowd.map(async (device) => {
        for (let i = 0; i < reads; i += 1) expect((await device.request("GET", "/sync/v1/log?after=0&limit=100")).status, 200);
      }),
    ),
  );
  return { push, read };
}

async function measureRival({ origin, items, batch, size }) {
  const { SyncRequestSchema, SyncResponseSchema, MessageEnvelopeSchema, Timestamp, create, fromBinary, toBinary } =
    await import("@actual-app/crdt");
  const ask = async (path, body) => {
    const headers = { "Content-Type": "application/json" };
    return JSON.parse((await send(origin + path, "POST", headers, JSON.stringify(body))).octets);
  };
  await ask("/account/bootstrap", { password: "benchmark" });
  const { data } = await ask("/account/login", { loginMethod: "password", password: "benchmark" });
  const fileId = webcrypto.randomUUID();
  const about = { "X-ACTUAL-TOKEN": data.token, "X-ACTUAL-FILE-ID": fileId, "X-ACTUAL-NAME": "benchmark", "X-ACTUAL-FORMAT": "2" };
  const headers = { ...about, "Content-Type": "application/encrypted-file" };
  const uploaded = await send(`${origin}/sync/upload-user-file`, "POST", headers, "x");
  const { groupId } = JSON.parse(uploaded.octets);
  const sync = async (since, messages) => {
    const body = toBinary(SyncRequestSchema, create(SyncRequestSchema, { messages, fileId, groupId, keyId: "", since }));
    const asked = { "X-ACTUAL-TOKEN": data.token, "Content-Type": "application/actual-sync" };
    const answer = await send(`${origin}/sync/sync`, "POST", asked, body);
    expect(answer.status, 200);
    return fromBinary(SyncResponseSchema, answer.octets).messages.length;
  };
  const start = Date.now() - items * 50;
  const node = "a219e7a71cc18912";
  const messages = Array.from({ length: items }, (_, i) =>
    create(MessageEnvelopeSchema, {
      timestamp: new Timestamp(start + i * 50, 0, node).toString(),
      isEncrypted: true,
      content: webcrypto.getRandomValues(new Uint8Array(size)),
    }),
  );
  const nothingNew = new Timestamp(Date.now() + 3_600_000, 0, "0000000000000000").toString();
  const beginning = Timestamp.zero.toString();
  const pushAll = async () => {
    for (let i = 0; i < items; i += batch) await sync(nothingNew, messages.slice(i, i + batch));
  };
  const push = await timed(pushAll);
  let pulled = 0;
  const pull = await timed(async () => {
    pulled = await sync(beginning, []);
  });
  const replay = await timed(pushAll);
  return { push, pull, replay, pulled, after: await sync(beginning, []) };
}

const agent = new Agent({ keepAlive: true });

/** Ask a server over a connection that stays, by Node's barest client: its own work counts for neither server. */
function send(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const asked = open(url, { agent, method, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, octets: Buffer.concat(parts) }));
    });
    asked.on("error", reject).end(body);
  });
}

/** Let the driver itself run warm, alike for both: its own compiling is no work of a server. */
async function warmUp(origin) {
  for (let i = 0; i < 200; i += 1) await send(`${origin}/health`, "GET", {});
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function expect(status, wanted) {
  if (status !== wanted) throw new Error(`status ${status} instead of ${wanted}`);
}

const [mode, file] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(file, "utf8"));
const modes = { ours: measureOurs, crowd: measureCrowd, rival: measureRival };
await warmUp(plan.origin);
process.stdout.write(JSON.stringify(await modes[mode](plan)));
