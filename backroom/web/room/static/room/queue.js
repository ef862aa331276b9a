// The way to the server: in order, one after another, kept in the browser until each is confirmed.
// Every write is a PUT under an id made here, so sending twice is harmless; nothing is ever dropped.
// What is confirmed stays in this tab's store until a state asked for later has come: a page that the server made a
// moment before the write may arrive a moment after its answer, and would not show it.

/**
 * @typedef {object} Item
 * @property {number} n place in the order
 * @property {string} version changes when the same thing is written again
 * @property {string} what note, aside, theme, pause, probe or question
 * @property {string} id
 * @property {string} url
 * @property {any} body
 * @property {string} [refused] why the server did not take it, and what to do
 *
 * @typedef {"" | "network" | "server" | "signed-out"} Trouble
 * @typedef {object} State
 * @property {Item[]} waiting
 * @property {Item[]} refused
 * @property {Trouble} trouble
 * @property {number} since when the trouble began
 * @property {number} tries how often it has failed in a row
 * @property {string} savedAt the server's time of the last confirmed write
 * @property {boolean} slow what waits has waited long enough to be said
 * @property {boolean} durable false when this browser keeps nothing
 */

import { newId } from "./store.js";

const PATIENCE = 15_000;
const LONGEST_PAUSE = 30_000;
const SIGNED_OUT_PAUSE = 5_000;
// Below this, saying "saving" would only flicker.
const NOTICED = 700;
// No page is under way for longer.
const LONGEST_WAY = 120_000;

/**
 * @param {object} given
 * @param {import("./store.js").Store} given.store
 * @param {import("./store.js").Store} given.passing this tab's own, for what was confirmed a moment ago
 * @param {string} given.token
 * @param {() => Promise<any>} given.fetchState brings a fresh token after signing in again
 * @param {(item: Item, answer: any) => void} given.onSaved
 * @param {(state: State) => void} given.onChange
 */
export function openQueue({ store, passing, token, fetchState, onSaved, onChange }) {
  let trouble = /** @type {Trouble} */ ("");
  let since = 0;
  let tries = 0;
  let savedAt = "";
  let durable = true;
  let busy = false;
  let waitingSince = 0;
  /** @type {number | undefined} */
  let timer;
  /** @type {number | undefined} */
  let look;

  /** @returns {Item[]} */
  const items = () =>
    store
      .keys("q.")
      .map((key) => store.get(key))
      .filter(Boolean)
      .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  /** @param {string} what @param {string} id @returns {Item | null} */
  const find = (what, id) => store.get(`q.${what}.${id}`);

  /** Confirmed, and perhaps not yet in what the server last sent. @returns {(Item & {confirmed: number})[]} */
  const confirmed = () => passing.keys("done.").map((key) => passing.get(key)).filter(Boolean).sort((a, b) => a.n - b.n);

  /** A state that was asked for after these were confirmed has come. @param {Item[]} shown */
  function forget(shown) {
    for (const { what, id, version } of shown) if (passing.get(`done.${what}.${id}`)?.version === version) passing.remove(`done.${what}.${id}`);
  }

  const next = () => items().find((item) => !item.refused);

  function publish() {
    const now = items();
    const waiting = now.filter((item) => !item.refused);
    const refused = now.filter((item) => item.refused);
    waitingSince = waiting.length ? waitingSince || Date.now() : 0;
    clearTimeout(look);
    if (waiting.length && !isSlow()) look = setTimeout(publish, NOTICED + 50);
    onChange({ waiting, refused, trouble, since, tries, savedAt, slow: isSlow(), durable });
  }

  const isSlow = () => Boolean(waitingSince) && (trouble !== "" || Date.now() - waitingSince > NOTICED);

  /** Writing the same thing again replaces what waits and keeps its place. @param {string} what @param {string} id @param {string} url @param {any} body */
  function put(what, id, url, body) {
    const last = items().at(-1)?.n ?? 0;
    const n = find(what, id)?.n ?? Math.max(Date.now(), last + 1);
    durable = store.set(`q.${what}.${id}`, { n, version: newId(), what, id, url, body }) && durable;
    publish();
    kick();
  }

  /** @param {Item} item @param {boolean} leaving */
  const request = (item, leaving = false) =>
    fetch(item.url, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token },
      body: JSON.stringify(item.body),
      redirect: "manual",
      cache: "no-store",
      keepalive: leaving,
      signal: leaving ? undefined : AbortSignal.timeout(PATIENCE),
    });

  /** @param {Response} response */
  const asJson = async (response) =>
    (response.headers.get("Content-Type") ?? "").startsWith("application/json") ? response.json().catch(() => null) : null;

  /** True when the next one may go: this one is confirmed, or refused and kept. @param {Item} item @param {boolean} again */
  async function send(item, again = false) {
    let response, answer;
    try {
      response = await request(item);
      answer = await asJson(response);
    } catch {
      return stuck(navigator.onLine ? "server" : "network");
    }
    if (response.ok && answer) return saved(item, answer);
    if (response.type === "opaqueredirect" || response.status === 401 || answer?.code === "no_room") return stuck("signed-out");
    if (response.status === 403 && !answer) {
      // The token is of an earlier sign-in.
      if (again || !(await renew())) return stuck("signed-out");
      return send(item, true);
    }
    if (response.status >= 500 || [408, 425, 429].includes(response.status) || response.ok) return stuck("server");
    if (find(item.what, item.id)?.version === item.version) {
      const words = answer ? `${answer.words} ${answer.what_to_do}` : "The server did not take this. Load the page again.";
      store.set(`q.${item.what}.${item.id}`, { ...item, refused: words });
    }
    well();
    return true;
  }

  /** @param {Item} item @param {any} answer */
  function saved(item, answer) {
    savedAt = answer.saved_at;
    waitingSince = 0;
    well();
    // Written again while it was under way: the newer one still waits.
    if (answer.kept !== false) passing.set(`done.${item.what}.${item.id}`, { ...item, confirmed: Date.now() });
    if (find(item.what, item.id)?.version === item.version) store.remove(`q.${item.what}.${item.id}`);
    forget(confirmed().filter((each) => Date.now() - each.confirmed > LONGEST_WAY));
    onSaved(item, answer);
    publish();
    return true;
  }

  function well() {
    trouble = "";
    tries = 0;
  }

  /** @param {Trouble} kind */
  function stuck(kind) {
    if (!trouble) since = Date.now();
    trouble = kind;
    tries += 1;
    const pause = kind === "signed-out" ? SIGNED_OUT_PAUSE : Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(tries, 10));
    clearTimeout(timer);
    timer = setTimeout(drain, pause * (0.8 + 0.4 * Math.random()));
    return false;
  }

  async function renew() {
    const state = await fetchState().catch(() => null);
    if (!state?.csrf) return false;
    token = state.csrf;
    return true;
  }

  async function drain() {
    if (busy) return;
    busy = true;
    try {
      await alone(async () => {
        for (let item; (item = next()); ) if (!(await send(item))) return;
        if (navigator.onLine) well();
      });
    } finally {
      busy = false;
      publish();
    }
    if (!trouble && next()) drain();
  }

  /** One tab sends at a time, so that the order holds; a tab that sleeps does not hold the others up for long. @param {() => Promise<void>} act */
  async function alone(act) {
    if (!navigator.locks) return act();
    let begun = false;
    const run = () => ((begun = true), act());
    try {
      await navigator.locks.request(`${store.prefix}queue`, { signal: AbortSignal.timeout(PATIENCE) }, run);
    } catch (error) {
      if (begun) throw error;
      await act();
    }
  }

  /** Something changed for the better: try now, and soon again if one that is still under way was too early. */
  function kick() {
    tries = 0;
    clearTimeout(timer);
    drain();
  }

  /** Try a refused one again. @param {string} what @param {string} id */
  function retry(what, id) {
    const item = find(what, id);
    if (item) store.set(`q.${what}.${id}`, { ...item, refused: undefined });
    kick();
  }

  /** The page goes: what waits is sent once more, and stays here until it is confirmed. */
  function leave() {
    for (const item of items()) if (!item.refused) request(item, true).catch(() => {});
  }

  function start() {
    forget(confirmed().filter((each) => Date.now() - each.confirmed > LONGEST_WAY));
    for (const item of items()) if (item.refused) store.set(`q.${item.what}.${item.id}`, { ...item, refused: undefined });
    addEventListener("online", kick);
    addEventListener("offline", () => (stuck("network"), publish()));
    addEventListener("focus", () => next() && kick());
    addEventListener("pagehide", leave);
    addEventListener("storage", (event) => event.key?.startsWith(`${store.prefix}q.`) && publish());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && next() && kick());
    publish();
    kick();
  }

  return { put, find, items, confirmed, forget, retry, start, kick, isSlow };
}
