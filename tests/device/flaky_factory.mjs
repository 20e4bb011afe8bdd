// An IndexedDB with the faults of real browsers: connections that drop, a full disk, a crash in the midst of a transaction.
import { IDBFactory } from "fake-indexeddb";

/** @typedef {"before" | "during" | "always" | "never"} Moment */

export class FlakyFactory extends IDBFactory {
  opened = 0;
  #moment = /** @type {Moment} */ ("never");
  #roomFor = Infinity;
  #requestsLeft = Infinity;

  /** Drop the connection once before or during the next transaction, or always. @param {Moment} moment */
  loseConnection(moment) {
    this.#moment = moment;
  }

  /** Let every transaction that writes fail as on a full disk. */
  fill() {
    this.#roomFor = 0;
  }

  /** Let the disk be full after so many more requests of transactions that write. @param {number} requests */
  fillAfter(requests) {
    this.#roomFor = requests;
  }

  empty() {
    this.#roomFor = Infinity;
  }

  /** Let the page die after so many more requests of transactions that write: whatever is open then never commits. @param {number} requests */
  crashAfter(requests) {
    this.#requestsLeft = requests;
  }

  open(name, version) {
    const request = super.open(name, version);
    request.addEventListener("success", () => {
      this.opened++;
      this.#spoil(request.result);
    });
    return request;
  }

  #spoil(connection) {
    const begin = connection.transaction.bind(connection);
    connection.transaction = (...args) => {
      if (this.#moment === "before" || this.#moment === "always") {
        this.#done();
        connection.close();
        return begin(...args); // throws InvalidStateError as a browser does
      }
      const transaction = begin(...args);
      if (this.#moment === "during") {
        this.#done();
        connection.close();
        setImmediate(() => transaction._abort("AbortError"));
      }
      if (args[1] !== "readwrite") return transaction;
      const execute = transaction._execRequestAsync.bind(transaction);
      transaction._execRequestAsync = (operation) => {
        if (this.#roomFor-- <= 0) setImmediate(() => transaction._state !== "finished" && transaction._abort("QuotaExceededError"));
        if (this.#requestsLeft-- <= 0) {
          transaction._abort("DataError");
          throw new DOMException("the page died", "DataError");
        }
        return execute(operation);
      };
      return transaction;
    };
  }

  #done() {
    if (this.#moment !== "always") this.#moment = "never";
  }
}
