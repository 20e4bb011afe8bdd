// Starts the real server for tests of the device modules, with its own folder and port, and stops it after them.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before } from "node:test";
import { promisify } from "node:util";

const READY_WITHIN_MS = 60_000;
const PYTHON = process.env.PYTHON ?? "python";
const execute = promisify(execFile);

/** A server that can be stopped and started again with the same data. */
export class RealServer {
  #folder = "";
  #process = null;
  #said = "";
  #backups = 0;
  #answering = null;

  /** Its address, once it has been started. */
  origin = "";

  async start() {
    this.#folder ||= await mkdtemp(join(tmpdir(), "plein-server-"));
    this.origin ||= `http://localhost:${await freePort()}`;
    const { port } = new URL(this.origin);
    const options = { env: this.#environment(), stdio: ["ignore", "pipe", "pipe"], detached: true };
    this.#process = spawn(PYTHON, ["-m", "sync", "serve", "--port", port], options);
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream.on("data", (chunk) => (this.#said += chunk));
    const end = Date.now() + READY_WITHIN_MS;
    while (!(await this.#answers())) {
      if (Date.now() > end || this.#process.exitCode !== null) throw new Error(`the server did not start:\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Run a command with the server's data: the name of a module and its words. @param {...string} words @returns {Promise<string>} what it says */
  async run(...words) {
    const { stdout } = await execute(PYTHON, ["-m", ...words], { env: this.#environment() });
    return stdout;
  }

  /**
   * Ask a program that answers line by line, both in JSON; it is started at the first question.
   * @param {string} module @param {any} question @returns {Promise<any>}
   */
  async ask(module, question) {
    if (!this.#answering) {
      const program = spawn(PYTHON, ["-m", module], { env: this.#environment(), stdio: ["pipe", "pipe", "inherit"] });
      this.#answering = { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
    }
    const { program, lines } = this.#answering;
    program.stdin.write(`${JSON.stringify(question)}\n`);
    const { value } = await lines.next();
    return JSON.parse(value);
  }

  /** Register the example agency and sign a directory with it. @returns {Promise<any>} the root key that phones trust */
  async registerAgency() {
    await this.run("sync", "keys");
    await this.run("sync.agency", "keys");
    await this.run("sync", "directory", "register", join(this.#folder, "desk", "registration.jws"));
    await this.run("sync", "directory", "build");
    return JSON.parse(await this.run("sync", "directory", "root"));
  }

  async stop() {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGTERM");
    await ended;
  }

  /** End at once, as when the power fails. */
  async kill() {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    process.kill(-this.#process.pid, "SIGKILL"); // with its workers
    await ended;
  }

  /** Keep a copy of the database and the blobs as they are now. @returns {Promise<string>} where it is */
  async backUp() {
    const copy = `${this.#folder}-backup-${++this.#backups}`;
    await cp(this.#folder, copy, { recursive: true, filter: (path) => !path.includes("plein.sqlite") });
    const database = new DatabaseSync(join(this.#folder, "plein.sqlite"));
    database.prepare("VACUUM INTO ?").run(join(copy, "plein.sqlite"));
    database.close();
    return copy;
  }

  /** Put a copy back: from now on a database of another generation. @param {string} copy */
  async restore(copy) {
    await this.kill();
    await rm(this.#folder, { recursive: true });
    await cp(copy, this.#folder, { recursive: true });
    const database = new DatabaseSync(join(this.#folder, "plein.sqlite"));
    const generation = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");
    database.prepare("UPDATE facts SET value = ? WHERE name = 'generation'").run(generation);
    database.close();
    await this.start();
  }

  /** All that the server keeps and has said: its files, without the agency's own, and its log. @returns {Promise<{name: string, octets: Buffer}[]>} */
  async holdings() {
    const found = [{ name: "log", octets: Buffer.from(this.#said) }];
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !path.startsWith(join(this.#folder, "desk"))) found.push({ name: path, octets: await readFile(path) });
    }
    return found;
  }

  /** Read rows of the database. @param {string} query @param {...any} values */
  rows(query, ...values) {
    const database = new DatabaseSync(join(this.#folder, "plein.sqlite"), { readOnly: true });
    try {
      return database.prepare(query).all(...values);
    } finally {
      database.close();
    }
  }

  async erase() {
    this.#answering?.program.kill();
    await this.kill();
    for (let backup = 1; backup <= this.#backups; backup++) await rm(`${this.#folder}-backup-${backup}`, { recursive: true });
    await rm(this.#folder, { recursive: true, force: true });
  }

  #environment() {
    return { ...process.env, PLEIN_DATA: this.#folder, PLEIN_ORIGIN: this.origin, PLEIN_WALLETS_AN_HOUR: "1000" };
  }

  #answers() {
    return fetch(`${this.origin}/sync/v1/server`).then((response) => response.ok, () => false);
  }
}

/** Start one server for all tests of a file. @param {(server: RealServer) => Promise<unknown>} [prepare] what happens before the first test */
export function serverForTests(prepare) {
  const server = new RealServer();
  before(async () => {
    await server.start();
    await prepare?.(server);
  });
  after(() => server.erase());
  return server;
}

/** Ask the system for a port that nobody uses. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.on("error", reject);
    listener.listen(0, "127.0.0.1", () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}
