/** The one line that says what was done, or that it was not. "Saved" is said by the server alone. */

/** @param {string} words */
export function say(words) {
  const line = document.getElementById("wu-said");
  if (line) line.textContent = words;
}

function whatIsMissing() {
  return document.getElementById("wu-why")?.textContent?.trim() ?? "";
}

/** @param {Document} page */
export function beginSaying(page) {
  const failed = () => say("Not saved: the server did not answer. What you see is still here; do it once more.");
  page.addEventListener("htmx:sendError", failed);
  page.addEventListener("htmx:timeout", failed);
  page.addEventListener("htmx:responseError", () =>
    say("Not saved: the server said no. Reload the page to see how it stands; copy what you typed first."),
  );
  // A button that cannot act yet says why beside it, and does nothing. A save that was under way then is told behind it.
  let unmet = "";
  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-submit][aria-disabled=true]") : null;
    if (!button) return;
    event.preventDefault();
    unmet = whatIsMissing();
    say(unmet);
  });
  page.addEventListener("htmx:oobAfterSwap", (event) => {
    const line = /** @type {CustomEvent} */ (event).detail.target;
    if (line.id !== "wu-said") return;
    if (unmet && unmet === whatIsMissing()) line.prepend(`${unmet} `);
    unmet = "";
  });
}
