// Where one writes: the draft is kept with every stroke; Enter keeps it as a note.

import { one } from "./dom.js";
import { newId } from "./store.js";

/**
 * @param {object} given
 * @param {import("./store.js").Store} given.store
 * @param {ReturnType<typeof import("./notes.js").openNotes>} given.notes
 * @param {ReturnType<typeof import("./list.js").openList>} given.list
 * @param {() => Date} given.now
 */
export function openComposer({ store, notes, list, now }) {
  const form = one("#composer");
  if (!form) return { keep: () => {}, focus: () => {} };
  const field = one("#note");
  const said = one("#note-said");
  const aside = form.querySelector("[data-aside]");
  const key = `draft.${tab()}`;

  /** This tab's name, the same after a reload. */
  function tab() {
    try {
      return (sessionStorage["backroom.tab"] ??= newId());
    } catch {
      return "only";
    }
  }

  function remember() {
    said.textContent = "";
    if (!field.value.trim()) return store.remove(key);
    store.set(key, { text: field.value, at: store.get(key)?.at ?? now().toISOString() });
  }

  /** This tab's draft, at once: before a key can be pressed. What was typed before this script was there stays, after it. */
  function restore() {
    const draft = store.get(key);
    if (draft && !field.value.includes(draft.text)) field.value = [draft.text, field.value].filter(Boolean).join("\n");
    remember();
    try {
      for (const name of ["", ".sent"]) sessionStorage.removeItem(field.dataset.early + name);
    } catch {
      // Nothing was kept there either.
    }
    adopt();
  }

  /** A draft that a closed tab or a crash has left behind. */
  async function adopt() {
    const lock = (/** @type {string} */ name) => store.prefix + name;
    const open = navigator.locks ? (await navigator.locks.query()).held?.map((each) => each.name) ?? [] : [];
    if (navigator.locks) navigator.locks.request(lock(key), () => new Promise(() => {}));
    const [left] = store.keys("draft.").filter((name) => name !== key && !open.includes(lock(name)));
    if (!left || store.get(key)) return;
    const draft = store.get(left);
    store.set(key, draft);
    store.remove(left);
    field.value = draft.text;
  }

  /** The draft becomes a note. @param {string} kind @param {boolean} setAside */
  function keep(kind = "", setAside = false) {
    const text = field.value.trim();
    if (!text) return null;
    const note = notes.add(text, kind, store.get(key)?.at ?? now().toISOString());
    field.value = "";
    store.remove(key);
    said.textContent = "";
    if (setAside) notes.setAside(note.id, true);
    return note;
  }

  form.addEventListener("submit", (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const kind = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value ?? "";
    if (keep(kind)) return field.focus();
    if (!kind) return field.focus();
    const last = list.meant((note) => !note.aside);
    if (last) notes.setKind(last.id, kind);
  });
  aside.hidden = false;
  aside.addEventListener("click", () => {
    if (keep("", true)) return field.focus();
    const last = list.meant();
    if (last) notes.setAside(last.id, !last.aside);
  });
  field.addEventListener("input", remember);
  field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    // While an input method composes, Enter chooses a character.
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey) (event.preventDefault(), form.requestSubmit());
    if (event.key === "Escape") field.blur();
  });
  addEventListener("pagehide", remember);
  restore();

  return { keep, focus: () => field.focus() };
}
