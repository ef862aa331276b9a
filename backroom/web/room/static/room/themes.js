// Themes in any order: the one now is open, covered ones fold away, probes and the candidate's questions are ticked.

import { all, one } from "./dom.js";
import { newId } from "./store.js";

// Passing over a theme, or pressing the wrong one, is not yet talking about it.
const SETTLED = 2_000;

// The candidate's own time stands among the touches as a theme without a code; null is before there is any.
const OWN_TIME = "";

/**
 * @param {object} given
 * @param {ReturnType<typeof import("./queue.js").openQueue>} given.queue
 * @param {Record<string, string>} given.urls
 * @param {() => Date} given.now
 * @param {boolean} given.locked
 * @param {boolean} given.ended a theme is then opened to read it and to file a note under it; the talk does not turn to it
 */
export function openThemes({ queue, urls, now, locked, ended }) {
  const still = one("#still");
  const covered = one("#covered");
  const fold = covered.closest("details");
  const lede = one("[data-lede]");
  const own = one("[data-own-time]");
  /** @type {HTMLElement[]} */
  const rows = all("[data-theme]");
  const order = all("[data-theme]").map((row) => row.dataset.theme);
  /** @type {{id: string, theme: string, at: string}[]} */
  let touches = [];
  /** @type {{theme: string, at: string, timer: number} | null} */
  let turning = null;
  /** @type {string | null} */
  let reading = null;

  const byCode = (/** @type {string | null} */ code) => rows.find((row) => row.dataset.theme === code);
  const current = () => (ended ? reading : (turning?.theme ?? touches.at(-1)?.theme ?? null));

  /** The themes talked about, in order of time. */
  const turns = () => touches.map((touch) => touch.theme).filter((name) => name !== OWN_TIME);

  /** Shows this theme as the one now; it is on the record once it has been for a moment. @param {string} code */
  function turnTo(code) {
    if (locked || (ended && code === OWN_TIME) || current() === code) return;
    if (ended) {
      reading = code;
      return draw();
    }
    if (turning && now().getTime() - Date.parse(turning.at) >= SETTLED) settle();
    else if (turning) clearTimeout(turning.timer);
    turning = touches.at(-1)?.theme === code ? null : { theme: code, at: now().toISOString(), timer: setTimeout(settle, SETTLED) };
    draw();
  }

  /** The candidate's own time; again, and it is the theme before once more. */
  function turnToOwnTime() {
    if (ended) return "";
    const before = turns().at(-1);
    if (current() !== OWN_TIME) turnTo(OWN_TIME);
    else if (before) turnTo(before);
    else if (turning) {
      clearTimeout(turning.timer);
      turning = null;
      draw();
    }
    return said();
  }

  /** A note, a tick or leaving the page settles it at once. */
  function settle() {
    if (!turning) return;
    clearTimeout(turning.timer);
    const { theme, at } = turning;
    turning = null;
    const id = newId();
    touches.push({ id, theme, at });
    queue.put("theme", id, `${urls.themes}${id}/`, { theme, at });
    draw();
  }

  function draw() {
    const focus = /** @type {HTMLElement | null} */ (document.activeElement);
    const code = current();
    const done = new Set(turns());
    if (code && !ended) done.delete(code);
    own.setAttribute("aria-pressed", String(code === OWN_TIME));
    const settling = one("[data-settling]");
    settling?.toggleAttribute("hidden", code !== null);
    settling?.classList.toggle("theme-now", code === null);
    for (const name of order) {
      const row = /** @type {HTMLElement} */ (byCode(name));
      const open = name === code;
      row.classList.toggle("theme-now", open);
      row.querySelector(".theme-name")?.setAttribute("aria-expanded", String(open));
      row.querySelector("[data-now]")?.toggleAttribute("hidden", !open || ended);
      row.querySelector(".theme-in")?.toggleAttribute("hidden", !open);
      const home = done.has(name) ? covered : still;
      if (row.parentElement !== home) home.append(row);
    }
    for (const home of [still, covered]) arrange(home);
    one("[data-count-still]").textContent = String(order.length - done.size);
    one("[data-count-covered]").textContent = String(done.size);
    fold.hidden = !done.size;
    lede.textContent = code !== null || ended ? "" : "Any order. Begin wherever the talk begins.";
    if (focus && focus !== document.activeElement && focus.isConnected) focus.focus();
  }

  /** In the guide's order, moving only what must move. @param {HTMLElement} home */
  function arrange(home) {
    const wanted = order.map(byCode).filter((row) => row?.parentElement === home);
    const there = [...home.querySelectorAll(":scope > [data-theme]")];
    if (wanted.some((row, index) => row !== there[index])) home.append(.../** @type {HTMLElement[]} */ (wanted));
  }

  /** The next one still to talk about, in the guide's order. */
  function next() {
    const code = current();
    const from = code ? order.indexOf(code) + 1 : 0;
    const round = [...order.slice(from), ...order.slice(0, from)];
    const done = new Set(turns());
    const found = round.find((name) => name !== code && !done.has(name));
    if (found) show(found);
    return said();
  }

  /** The one talked about before; else the one before in the guide. */
  function previous() {
    const code = current();
    const before = turns().filter((name) => name !== code).at(-1);
    const found = before ?? order[(code ? order.indexOf(code) : order.length) - 1];
    if (found) show(found);
    return said();
  }

  /** Where the talk is now, in words. */
  const said = () => byCode(current())?.dataset.name ?? (current() === OWN_TIME ? own.textContent : "");

  /** @param {string} code */
  function show(code) {
    turnTo(code);
    byCode(code)?.scrollIntoView({ block: "nearest" });
  }

  /** @param {HTMLInputElement} box */
  function tick(box) {
    settle();
    const { probe, question } = box.dataset;
    if (probe) queue.put("probe", probe, `${urls.probes}${probe}/`, { used: box.checked });
    if (question) queue.put("question", question, `${urls.questions}${question}/`, { answered: box.checked });
  }

  function nextProbe() {
    /** @type {HTMLInputElement | undefined | null} */
    const box = byCode(current())?.querySelector("[data-probe]:not(:checked)");
    if (locked || !box) return;
    return tickByKey(box);
  }

  /** The candidate's next question that is not ticked yet. */
  function nextAnswered() {
    /** @type {HTMLInputElement | undefined | null} */
    const box = document.querySelector("[data-question]:not(:checked)");
    if (locked || !box) return;
    return tickByKey(box);
  }

  /** @param {HTMLInputElement} box */
  function tickByKey(box) {
    box.checked = true;
    tick(box);
    return `Ticked: ${box.closest("label")?.querySelector("span")?.firstChild?.textContent}`;
  }

  /** What the server holds, except where something newer waits here. @param {any} state */
  function merge(state) {
    const waiting = [...queue.confirmed(), ...queue.items()];
    const last = (/** @type {string} */ what, /** @type {string} */ id) => waiting.findLast((item) => item.what === what && item.id === id);
    const mine = waiting.filter((item) => item.what === "theme").map((item) => ({ ...item.body, id: item.id }));
    const there = new Set(state.touches.map((/** @type {any} */ touch) => touch.id));
    touches = [...state.touches, ...mine.filter((touch) => !there.has(touch.id))].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const used = new Set(state.probes.map(String));
    const answered = new Set(state.questions.filter((/** @type {any} */ row) => row.answered).map((/** @type {any} */ row) => row.id));
    for (const box of all("[data-probe], [data-question]")) {
      const { probe, question } = box.dataset;
      const item = probe ? last("probe", probe) : last("question", question);
      box.checked = item ? Boolean(item.body.used ?? item.body.answered) : probe ? used.has(probe) : answered.has(question);
    }
    draw();
  }

  for (const row of rows) row.querySelector(".theme-name")?.addEventListener("click", () => turnTo(row.dataset.theme ?? ""));
  for (const box of all("[data-probe], [data-question]")) {
    box.disabled = locked;
    box.addEventListener("change", () => tick(box));
  }
  own.disabled = locked;
  own.addEventListener("click", turnToOwnTime);
  addEventListener("pagehide", settle);

  return {
    merge,
    settle,
    next,
    previous,
    nextProbe,
    nextAnswered,
    turnToOwnTime,
    current,
    nameOf: (/** @type {string | null} */ code) => byCode(code)?.dataset.name ?? "",
  };
}
