// The notes: what this page knows of each, and what one can do with them. Drawing is list.js, sending is queue.js.

/**
 * @typedef {object} Note
 * @property {string} id
 * @property {string} text
 * @property {string} kind "", quote, observed or inference
 * @property {string} at ISO time
 * @property {number} edition counts the wordings of this note
 * @property {string | null} theme
 * @property {boolean} aside
 * @property {{words: string, message: string, fix: string} | null} [remark] what the server says of the wording
 */

import { newId } from "./store.js";

/**
 * @param {object} given
 * @param {ReturnType<typeof import("./queue.js").openQueue>} given.queue
 * @param {string} given.url
 * @param {boolean} given.locked
 * @param {() => string | null} given.themeNow
 * @param {() => void} given.onChange
 */
export function openNotes({ queue, url, locked, themeNow, onChange }) {
  /** @type {Map<string, Note>} */
  const notes = new Map();
  const inOrder = () => [...notes.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));

  /** What the server holds, except where something newer waits here. @param {Note[]} theirs */
  function merge(theirs) {
    for (const note of theirs) {
      const mine = notes.get(note.id);
      const text = queue.find("note", note.id) && mine ? mine : !mine || note.edition >= mine.edition ? note : mine;
      notes.set(note.id, { ...text, aside: queue.find("aside", note.id) && mine ? mine.aside : note.aside });
    }
    overlay();
    onChange();
  }

  /** What waits in this browser's store, from any of its tabs, and what was confirmed a moment ago. */
  function overlay() {
    for (const item of queue.confirmed()) {
      const known = notes.get(item.id);
      if (item.what === "note" && (known?.edition ?? 0) < item.body.edition) notes.set(item.id, { aside: false, ...known, ...item.body, id: item.id });
      const note = notes.get(item.id);
      if (item.what === "aside" && note) note.aside = item.body.aside;
    }
    for (const item of queue.items()) {
      if (item.what === "note") notes.set(item.id, { aside: false, ...notes.get(item.id), ...item.body, id: item.id });
      const note = notes.get(item.id);
      if (item.what === "aside" && note) note.aside = item.body.aside;
    }
  }

  /** @param {Note} note */
  function send(note) {
    const { text, kind, at, edition, theme } = note;
    notes.set(note.id, { ...note, remark: null });
    queue.put("note", note.id, `${url}${note.id}/`, { text, kind, at, edition, theme });
    onChange();
  }

  /** A new note; two notes never share a moment, so that their order holds. @param {string} text @param {string} kind @param {string} at */
  function add(text, kind, at) {
    const last = inOrder().at(-1);
    const when = new Date(Math.max(Date.parse(at), last ? Date.parse(last.at) + 1 : 0)).toISOString();
    const begins = /^\s*[“"„«]/.test(text) ? "quote" : "";
    const note = { id: newId(), text, kind: kind || begins, at: when, edition: 1, theme: themeNow(), aside: false };
    send(note);
    return note;
  }

  /** @param {string} id @param {string} kind */
  function setKind(id, kind) {
    const note = notes.get(id);
    if (locked || !note || note.aside || note.kind === kind) return;
    send({ ...note, kind, edition: note.edition + 1 });
  }

  /** @param {string} id @param {string} text */
  function correct(id, text) {
    const note = notes.get(id);
    if (locked || !note || !text.trim() || note.text === text) return;
    send({ ...note, text, edition: note.edition + 1 });
  }

  /** @param {string} id @param {boolean} aside */
  function setAside(id, aside) {
    const note = notes.get(id);
    if (locked || !note || note.aside === aside) return;
    notes.set(id, { ...note, aside });
    queue.put("aside", id, `${url}${id}/aside/`, { aside });
    onChange();
  }

  /** The server answered. When another window's wording stands instead, ours becomes a note of its own: nothing is lost. @param {import("./queue.js").Item} item @param {any} answer */
  function saved(item, answer) {
    const note = notes.get(item.id);
    if (item.what === "note" && note && !answer.kept && note.edition === item.body.edition) {
      notes.delete(item.id);
      const { text, kind, theme } = item.body;
      const at = new Date(Date.parse(item.body.at) + 1).toISOString();
      send({ ...note, id: newId(), text, kind, theme, at, edition: 1 });
      return true;
    }
    if (item.what === "note" && note && note.edition === item.body.edition) notes.set(item.id, { ...note, remark: answer.remark ?? null });
    onChange();
    return false;
  }

  return { merge, add, setKind, setAside, correct, saved, inOrder, get: (/** @type {string} */ id) => notes.get(id), overlay };
}
