/**
 * A form that takes a while says so: `data-waiting` gives the seconds it takes at most, the element of
 * `[data-waiting-bar]` in it is shown then. Without a script the browser's own sign is all there is.
 */

/** @param {HTMLFormElement} form */
function watch(form) {
  const said = /** @type {HTMLElement} */ (form.querySelector("[data-waiting-bar]"));
  const bar = /** @type {HTMLProgressElement} */ (said.querySelector("progress"));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button:not([type=button])"));
  const most = Number(form.dataset.waiting);
  let timer = 0;
  form.addEventListener("submit", () => {
    const begun = Date.now();
    said.hidden = false;
    bar.max = most;
    bar.value = 0;
    timer = setInterval(() => {
      bar.value = Math.min(most, (Date.now() - begun) / 1000);
    }, 200);
    // After the values were read: a disabled button would not be sent.
    setTimeout(() => {
      button.disabled = true;
    });
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    clearInterval(timer);
    said.hidden = true;
    button.disabled = false;
  });
}

for (const form of document.querySelectorAll("form[data-waiting]")) watch(/** @type {HTMLFormElement} */ (form));
