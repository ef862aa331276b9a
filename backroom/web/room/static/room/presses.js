// Runs before the body is there: what is pressed before the modules listen is held with its time, and done by room.js as
// if it had been pressed then. Without this the page would take the press of a theme or a tick and say nothing, and a
// note would be sent without its theme. When the modules do not come, a form goes as it would without scripts.

(() => {
  const HELD = {
    click: ".theme-name, [data-own-time], [data-pause]",
    change: "[data-probe], [data-question]",
    submit: "#composer, #end",
  };
  /** @type {{on: any, by?: HTMLElement | null, checked?: boolean, at: number}[]} */
  let held = [];

  /** @param {any} event */
  function hold(event) {
    const on = event.target.closest(HELD[event.type]);
    if (!on) return;
    if (event.type === "submit") event.preventDefault();
    held.push({ on, by: event.submitter, checked: on.checked, at: Date.now() });
  }

  /** Asked for once: whoever asks listens from then on. */
  function take() {
    for (const type of Object.keys(HELD)) document.removeEventListener(type, hold, true);
    const taken = held;
    held = [];
    return taken;
  }

  for (const type of Object.keys(HELD)) document.addEventListener(type, hold, true);
  window.pressedEarly = take;
  addEventListener("load", () => {
    if (document.documentElement.dataset.room) return;
    const form = take().find(({ on }) => on.matches(HELD.submit));
    form?.on.requestSubmit(form.by);
  });
})();
