/** Dragging a note onto a competency. */
import { file } from "./filing.js";

/** @param {Document} page */
export function beginDragging(page) {
  /** @type {HTMLElement | null} */
  let held = null;
  /** @type {HTMLElement | null} */
  let over = null;

  const under = (/** @type {Event} */ event) =>
    event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[data-competency]")) : null;
  const mark = (/** @type {HTMLElement | null} */ next) => {
    over?.classList.remove("is-over");
    next?.classList.add("is-over");
    over = next;
  };

  page.addEventListener("dragstart", (event) => {
    held = event.target instanceof Element ? event.target.closest("[data-note][draggable=true]") : null;
    if (held && event.dataTransfer) {
      event.dataTransfer.effectAllowed = "move";
      // The text of a note never leaves the page with the pointer.
      event.dataTransfer.setData("text/plain", "note");
    }
  });
  page.addEventListener("dragover", (event) => {
    const next = held && under(event);
    if (next) event.preventDefault();
    if (next !== over) mark(next);
  });
  page.addEventListener("drop", (event) => {
    const where = under(event);
    if (!held || !where) return;
    event.preventDefault();
    const card = held;
    mark(null);
    file(card, (button) => button.value === where.dataset.competency);
  });
  page.addEventListener("dragend", () => {
    mark(null);
    held = null;
  });
}
