// Draws the notes: time, words, kind, and behind "Change" what one can do with each.

import { icon, lines, make, one, quoted } from "./dom.js";

export const KINDS = { quote: "quote", observed: "observed", inference: "my inference" };

/**
 * @param {object} given
 * @param {ReturnType<typeof import("./notes.js").openNotes>} given.notes
 * @param {ReturnType<typeof import("./queue.js").openQueue>} given.queue
 * @param {import("./store.js").Store} given.store
 * @param {{minute: (at: any) => string}} given.clock
 * @param {boolean} given.locked
 * @param {(code: string | null) => string} given.nameOf
 */
export function openList({ notes, queue, store, clock, locked, nameOf }) {
  const list = one("#notes");
  const empty = one("#no-notes");
  const paper = list.closest("section");
  /** @type {Map<string, {sign: string, row: HTMLElement}>} */
  const rows = new Map();

  function draw() {
    const all = notes.inOrder();
    const grew = all.length > rows.size && rows.size > 0;
    /** @type {HTMLElement[]} */
    const wanted = [];
    let under = "";
    for (const note of all) {
      const name = nameOf(note.theme);
      if (name && name !== under) wanted.push(make("li", { class: "note-under" }, name));
      under = name;
      wanted.push(rowOf(note));
    }
    empty.hidden = all.length > 0;
    const there = [...list.children];
    const same = there.length === wanted.length && wanted.every((row, i) => row === there[i] || row.isEqualNode(there[i]));
    if (!same) keepingFocus(() => list.replaceChildren(...wanted));
    if (grew) for (const scrolled of [list, paper]) scrolled.scrollTop = scrolled.scrollHeight;
  }

  /** @param {import("./notes.js").Note} note */
  function rowOf(note) {
    const found = queue.find("note", note.id) ?? queue.find("aside", note.id);
    const item = found?.refused || queue.isSlow() ? found : null;
    const editing = store.get(`edit.${note.id}`);
    const sign = JSON.stringify([note, Boolean(item), item?.refused, editing !== null, store.get(`keep.${note.id}`)]);
    const old = rows.get(note.id);
    if (old?.sign === sign) return old.row;
    const row = editing !== null && !locked ? editor(note, editing) : plain(note, item);
    if (old?.row.querySelector("details")?.open && row.querySelector("details")) row.querySelector("details").open = true;
    rows.set(note.id, { sign, row });
    return row;
  }

  /** @param {import("./notes.js").Note} note @param {import("./queue.js").Item | null} item */
  function plain(note, item) {
    const look = note.aside ? "is-aside" : note.kind ? `is-${note.kind}` : "";
    const said = note.aside ? ["Set aside. Nobody who rates will read it."] : lines(note.kind === "quote" ? quoted(note.text) : note.text);
    const foot = make("div", { class: "note-foot" });
    if (note.kind && !note.aside) foot.append(make("span", { class: "tag" }, icon(note.kind), KINDS[note.kind]));
    if (item) foot.append(make("span", { class: "tag tag-due" }, icon("waiting"), "on this device"));
    if (!locked) foot.append(note.aside ? bring(note) : acts(note));
    const body = make("div", { class: "note-body" }, make("p", { class: "note-text" }, ...said), foot);
    if (item?.refused) body.append(refusal(item));
    if (note.remark && !note.aside && !item && !locked && !store.get(`keep.${note.id}`)) body.append(remark(note));
    return make("li", { class: `note ${look} ${item ? "is-waiting" : ""}`, id: `note-${note.id}`, "data-note": note.id }, stamp(note), body);
  }

  /** @param {import("./notes.js").Note} note */
  const stamp = (note) => make("time", { datetime: note.at }, clock.minute(note.at));

  /** @param {import("./notes.js").Note} note */
  function acts(note) {
    const kind = (/** @type {string} */ name) =>
      make("button", { class: "btn", type: "button", "data-act": name, "aria-pressed": String(note.kind === name), click: () => notes.setKind(note.id, name) }, icon(name), KINDS[name]);
    const row = make(
      "div",
      { class: "note-acts" },
      ...Object.keys(KINDS).map(kind),
      make("button", { class: "btn", type: "button", "data-act": "aside", click: () => notes.setAside(note.id, true) }, icon("aside"), "Set aside"),
      make("button", { class: "btn", type: "button", "data-act": "correct", click: () => edit(note) }, icon("pen"), "Correct"),
    );
    const label = make("summary", { "data-act": "change" }, "Change", make("span", { class: "unseen" }, ` the note of ${clock.minute(note.at)}`));
    return make("details", { class: "note-change" }, label, row);
  }

  /** @param {import("./notes.js").Note} note */
  const bring = (note) =>
    make("button", { class: "btn btn-quiet", type: "button", "data-act": "bring", click: () => notes.setAside(note.id, false) }, "Bring back");

  /** @param {import("./queue.js").Item} item */
  const refusal = (item) =>
    make(
      "p",
      { class: "wrong" },
      icon("warn"),
      make("span", {}, `${item.refused} `, make("button", { class: "btn btn-quiet", type: "button", "data-act": "retry", click: () => queue.retry(item.what, item.id) }, "Try again")),
    );

  /** Quiet, under the note, and gone for good when kept as it is. @param {import("./notes.js").Note} note */
  function remark(note) {
    const act = (/** @type {string} */ words, /** @type {string} */ name, /** @type {() => void} */ click) => make("button", { class: "btn btn-quiet", type: "button", "data-act": name, click }, words);
    const keep = () => (store.set(`keep.${note.id}`, "yes"), draw());
    return make(
      "div",
      { class: "note-remark fine" },
      make("p", {}, `${note.remark?.message} ${note.remark?.fix}`),
      make("p", { class: "btn-row" }, act("Keep it", "keep-wording", keep), act("Reword", "reword", () => edit(note)), act("Set aside", "remark-aside", () => notes.setAside(note.id, true))),
    );
  }

  /** @param {import("./notes.js").Note} note */
  function edit(note) {
    store.set(`edit.${note.id}`, note.text);
    draw();
    const field = one(`#edit-${note.id}`);
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  /** The wording being corrected is kept too, until it is kept or left. @param {import("./notes.js").Note} note @param {string} text */
  function editor(note, text) {
    const field = make("textarea", {
      class: "input",
      id: `edit-${note.id}`,
      rows: "2",
      autocomplete: "off",
      input: () => store.set(`edit.${note.id}`, field.value),
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.isComposing) return;
        if (event.key === "Escape") close(false);
        if (event.key === "Enter" && !event.shiftKey) (event.preventDefault(), close(true));
      },
    });
    field.value = text;
    const close = (/** @type {boolean} */ keep) => {
      store.remove(`edit.${note.id}`);
      if (keep) notes.correct(note.id, field.value);
      draw();
      one(`#note-${note.id} summary`)?.focus();
    };
    const button = (/** @type {string} */ words, /** @type {boolean} */ keep) => make("button", { class: "btn", type: "button", click: () => close(keep) }, words);
    const label = make("label", { for: `edit-${note.id}`, class: "label" }, `Correct the note of ${clock.minute(note.at)}`);
    const body = make("div", { class: "note-body note-edit" }, label, field, make("p", { class: "btn-row" }, button("Keep this wording", true), button("Leave it as it was", false)));
    return make("li", { class: "note", id: `note-${note.id}`, "data-note": note.id }, stamp(note), body);
  }

  /** @param {() => void} act */
  function keepingFocus(act) {
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const inside = active && list.contains(active) ? active.closest("[data-note]") : null;
    const place = /** @type {any} */ (active)?.selectionStart;
    act();
    if (!inside || !active || active === document.activeElement) return;
    const row = `[data-note="${/** @type {HTMLElement} */ (inside).dataset.note}"]`;
    const same = active.isConnected ? active : one(`${row} [data-act="${active.dataset.act}"]`) ?? one(`${row} summary, ${row} button`);
    same?.focus();
    if (typeof place === "number" && same?.setSelectionRange) same.setSelectionRange(place, place);
  }

  /** The note in focus, else the last one. @param {(note: import("./notes.js").Note) => boolean} fits */
  function meant(fits = () => true) {
    const inside = document.activeElement?.closest("[data-note]");
    const focused = inside && notes.get(/** @type {HTMLElement} */ (inside).dataset.note ?? "");
    return focused || notes.inOrder().filter(fits).at(-1);
  }

  return { draw, meant };
}
