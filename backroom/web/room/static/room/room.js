// Starts the room: reads what the page brings, joins the parts, and hands the end over only when all is saved.

import { openClock } from "./clock.js";
import { openComposer } from "./composer.js";
import { clocks, one } from "./dom.js";
import { openKeys } from "./keys.js";
import { KINDS, openList } from "./list.js";
import { openLive } from "./live.js";
import { openNotes } from "./notes.js";
import { openQueue } from "./queue.js";
import { openStatus } from "./status.js";
import { openStore } from "./store.js";
import { openThemes } from "./themes.js";

const page = JSON.parse(one("#room-state").textContent);
const clock = clocks(page.zone);
const { locked } = page;

// A clock in this browser that is far off is set right by the server's.
const off = Date.parse(page.now) - Date.now();
/** @type {number | null} */
let pressedAt = null;
const now = () => new Date((pressedAt ?? Date.now()) + (Math.abs(off) > 60_000 ? off : 0));

async function fetchState() {
  const response = await fetch(page.urls.state, { redirect: "manual", cache: "no-store" });
  return response.ok ? response.json() : null;
}

const store = openStore(page.person, page.interview);
const passing = openStore(page.person, page.interview, () => sessionStorage);
const status = openStatus({ clock, signIn: page.urls.sign_in, locked });
let ending = false;
let gone = false;

const queue = openQueue({
  store,
  passing,
  token: one("#token input").value,
  fetchState,
  onSaved(item, answer) {
    if ((item.what === "note" || item.what === "aside") && notes.saved(item, answer)) refresh();
  },
  onChange(state) {
    status.show(state);
    notes.overlay();
    list.draw();
    if (ending) finish();
    else if (page.ended_at) forget();
  },
});
const themes = openThemes({ queue, urls: page.urls, now, locked, ended: Boolean(page.ended_at) });
/** The turn to a theme goes before its first note; one in the candidate's own time belongs to none. */
const themeNow = () => (themes.settle(), themes.current() || null);
const notes = openNotes({ queue, url: page.urls.notes, locked, themeNow, onChange: () => list.draw() });
const list = openList({ notes, queue, store, clock, locked, nameOf: themes.nameOf });
const composer = openComposer({ store, notes, list, now });

/** @param {any} state */
function merge(state) {
  if (!state) return;
  themes.merge(state);
  notes.merge(state.notes);
}

/** Asks the server anew; what was confirmed before the asking is in the answer. */
async function refresh() {
  const before = queue.confirmed();
  const state = await fetchState().catch(() => null);
  if (!state) return;
  queue.forget(before);
  merge(state);
  if (page.ended_at) forget();
}

/** After the end, with everything confirmed, this browser keeps nothing of the conversation. */
function forget() {
  const left = [...store.keys("q."), ...store.keys("draft."), ...store.keys("edit."), ...passing.keys("done.")];
  if (!left.length) store.clear();
}

const end = one("#end");
end?.addEventListener("submit", (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  ending = true;
  themes.settle();
  composer.keep();
  queue.kick();
  finish();
});

/** The end waits for what is not saved yet, and then goes on by itself. */
function finish() {
  const left = queue.items();
  if (gone) return;
  if (!left.length) {
    gone = true;
    for (const each of [store, passing]) each.clear();
    end.submit();
    return;
  }
  one("#end-said").textContent = left.some((item) => item.refused)
    ? "Something was not taken; see your notes. The conversation stays open until it is settled."
    : "Something is not saved yet. It goes out first; then the conversation ends by itself.";
}

/** What was pressed before this script was there (presses.js), at the time at which it was. */
function doEarly() {
  for (const { on, by, checked, key, at } of window.pressedEarly?.() ?? []) {
    pressedAt = at;
    if (key) on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    else if (on.matches("form")) on.requestSubmit(by);
    else if (checked === undefined || on.checked !== checked) on.click();
  }
  pressedAt = null;
}

const kind = (/** @type {keyof typeof KINDS} */ name) => () => {
  const note = list.meant((each) => !each.aside);
  if (!note) return "";
  notes.setKind(note.id, name);
  return `The note of ${clock.minute(note.at)}: ${KINDS[name]}`;
};
const time = openClock({ clock, now, ended: Boolean(page.ended_at), store, queue, url: page.urls.pauses });
openKeys({
  n: composer.focus,
  j: themes.next,
  k: themes.previous,
  p: themes.nextProbe,
  a: themes.nextAnswered,
  t: themes.turnToOwnTime,
  z: time.pause,
  q: kind("quote"),
  o: kind("observed"),
  i: kind("inference"),
  x: () => {
    const note = list.meant();
    if (!note) return "";
    notes.setAside(note.id, !note.aside);
    return `The note of ${clock.minute(note.at)}: ${note.aside ? "brought back" : "set aside"}`;
  },
});
merge(page);
queue.start();
doEarly();
if (queue.confirmed().length) refresh();
addEventListener("online", refresh);
openLive({
  path: page.urls.socket,
  onChange: refresh,
  isKnown: (told) => told.what === "note.saved" && (notes.get(told.note)?.edition ?? 0) >= told.edition,
});
document.addEventListener("later", () => {
  one("#banner-later").textContent = `${page.candidate} would like to come back to this (${clock.minute(now())}).`;
});
document.documentElement.dataset.room = "ready";
