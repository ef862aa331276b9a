// Runs before the body is there: what is pressed before the modules listen is held with its time, and done by room.js as
// if it had been pressed then. Without this the page would take the press of a theme or a tick and say nothing, and a
// note would be sent without its theme. When the modules do not come, a form goes as it would without scripts.

(() => {
  const HELD = {
    click: ".theme-name, [data-own-time], [data-pause]",
    change: "[data-probe], [data-question]",
    submit: "#composer, #end",
  };
  /** @type {{on: any, by?: HTMLElement | null, checked?: boolean, key?: string, at: number}[]} */
  let held = [];

  /** @param {any} event */
  function hold(event) {
    const on = event.target.closest(HELD[event.type]);
    if (!on) return;
    if (event.type === "submit") event.preventDefault();
    held.push({ on, by: event.submitter, checked: on.checked, at: Date.now() });
  }

  /** A single key outside a field, unless they are switched off; see keys.js. @param {any} event */
  function holdKey(event) {
    if (event.key.length > 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.matches("textarea, select, [contenteditable], input:not([type=checkbox])") || areOff()) return;
    // What is typed behind this one belongs into the note.
    if (event.key === "n") (event.preventDefault(), document.getElementById("note")?.focus());
    else held.push({ on: document.body, key: event.key, at: Date.now() });
  }

  function areOff() {
    try {
      return localStorage.getItem("backroom.room.single-keys") === "off";
    } catch {
      return false;
    }
  }

  /** Asked for once: whoever asks listens from then on. */
  function take() {
    for (const type of Object.keys(HELD)) document.removeEventListener(type, hold, true);
    document.removeEventListener("keydown", holdKey, true);
    const taken = held;
    held = [];
    return taken;
  }

  for (const type of Object.keys(HELD)) document.addEventListener(type, hold, true);
  document.addEventListener("keydown", holdKey, true);
  window.pressedEarly = take;
  addEventListener("load", () => {
    if (document.documentElement.dataset.room) return;
    const form = take().find(({ on }) => on.matches(HELD.submit));
    form?.on.requestSubmit(form.by);
  });
})();
