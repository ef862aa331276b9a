// Single keys outside text fields, each of which is also a button; the help is a panel in the page.

import { one } from "./dom.js";

const WHERE = "backroom.room.single-keys";

/** @param {Record<string, () => string | void>} acts each says what it did, for those who do not see it */
export function openKeys(acts) {
  const said = one("#key-said");
  const panel = one("#all-keys");
  const opener = one("[data-open-keys]");
  const choice = one("#single-keys");
  /** @type {HTMLElement | null} */
  let from = null;

  const on = () => {
    try {
      return localStorage.getItem(WHERE) !== "off";
    } catch {
      return true;
    }
  };

  /** @param {boolean} open */
  function show(open) {
    if (panel.hidden !== open) return;
    if (open) from = /** @type {HTMLElement} */ (document.activeElement);
    panel.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) {
      panel.focus();
      panel.scrollIntoView({ block: "nearest" });
    } else if (from?.isConnected) from.focus();
  }

  choice.checked = on();
  choice.addEventListener("change", () => {
    try {
      if (choice.checked) localStorage.removeItem(WHERE);
      else localStorage.setItem(WHERE, "off");
    } catch {
      // Then it holds for this page only, through the box itself.
    }
  });
  opener.hidden = false;
  opener.addEventListener("click", () => show(panel.hidden));
  panel.querySelector("[data-close-keys]").addEventListener("click", () => show(false));

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const typing = target.matches("textarea, select, [contenteditable], input:not([type=checkbox])");
    if (event.key === "Escape" && !panel.hidden && !typing) return show(false);
    if (typing || !choice.checked) return;
    if (event.key === "?") (event.preventDefault(), show(panel.hidden));
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    said.textContent = act() ?? "";
  });
}
