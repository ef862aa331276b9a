/** A digit files the focused note; Ctrl or Command with Enter submits. */
import { file } from "./filing.js";

/** @param {Document} page */
export function beginKeys(page) {
  page.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      const submit = /** @type {HTMLButtonElement | null} */ (page.querySelector("[data-submit]"));
      if (submit && submit.getAttribute("aria-disabled") !== "true") submit.click();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^[1-9]$/.test(event.key)) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const card = /** @type {HTMLElement | null} */ (target.closest("[data-note]"));
    if (!card) return;
    event.preventDefault();
    file(card, (button) => button.dataset.number === event.key);
  });
}
