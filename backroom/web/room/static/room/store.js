// What this browser keeps until the server has it: under one person and one interview, and no longer than needed.

/**
 * @typedef {object} Store
 * @property {(key: string) => any} get
 * @property {(key: string, value: any) => boolean} set false when the browser would not keep it
 * @property {(key: string) => void} remove
 * @property {(start: string) => string[]} keys
 * @property {() => void} clear
 * @property {string} prefix
 */

/**
 * @param {string} person
 * @param {string} interview
 * @param {() => Storage} [where] the browser's own for every tab; or this tab's, which ends with it
 * @returns {Store}
 */
export function openStore(person, interview, where = () => localStorage) {
  const prefix = `backroom.room.${person}.${interview}.`;
  // When the browser's store is full or closed, this page at least does not forget.
  /** @type {Map<string, string>} */
  const spare = new Map();

  /** @param {() => any} act @param {any} otherwise */
  const attempt = (act, otherwise) => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const held = () =>
    attempt(() => Object.keys(where()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)), []);

  /** @type {Store} */
  const store = {
    prefix,
    get(key) {
      const text = spare.get(key) ?? attempt(() => where().getItem(prefix + key), null);
      return text === null ? null : attempt(() => JSON.parse(text), null);
    },
    set(key, value) {
      const text = JSON.stringify(value);
      const kept = attempt(() => (where().setItem(prefix + key, text), true), false);
      if (kept) spare.delete(key);
      else spare.set(key, text);
      return kept;
    },
    remove(key) {
      spare.delete(key);
      attempt(() => where().removeItem(prefix + key), null);
    },
    keys: (start) => [...new Set([...held(), ...spare.keys()])].filter((key) => key.startsWith(start)),
    clear() {
      for (const key of store.keys("")) store.remove(key);
    },
  };
  return store;
}

/** An id made here, once; crypto.randomUUID is missing on plain http outside this machine. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
