// An IndexedDB whose connections drop and whose disk can be full: fake-indexeddb with the faults of real browsers.
import { IDBFactory } from "fake-indexeddb";

/** @typedef {"before" | "during" | "always" | "never"} Moment */

export class FlakyFactory extends IDBFactory {
  opened = 0;
  #moment = /** @type {Moment} */ ("never");
  #isFull = false;

  /** Drop the connection once before or during the next transaction, or always. @param {Moment} moment */
  loseConnection(moment) {
    this.#moment = moment;
  }

  fill() {
    this.#isFull = true;
  }

  empty() {
    this.#isFull = false;
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
        setImmediate(() => transaction._abort?.("AbortError"));
      }
      if (this.#isFull && args[1] === "readwrite") {
        const full = () => transaction._abort("QuotaExceededError");
        const put = transaction.objectStore.bind(transaction);
        transaction.objectStore = (store) => {
          setImmediate(full);
          return put(store);
        };
      }
      return transaction;
    };
  }

  #done() {
    if (this.#moment !== "always") this.#moment = "never";
  }
}
