/** The one line that says what was done, or that it was not. "Saved" is said by the server alone. */

/** @param {string} words */
export function say(words) {
  const line = document.getElementById("wu-said");
  if (line) line.textContent = words;
}

/** @param {Document} page */
export function beginSaying(page) {
  const failed = () => say("Not saved: the server did not answer. What you see is still here; do it once more.");
  page.addEventListener("htmx:sendError", failed);
  page.addEventListener("htmx:timeout", failed);
  page.addEventListener("htmx:responseError", () =>
    say("Not saved: the server said no. Reload the page to see how it stands; copy what you typed first."),
  );
  // A button that cannot act yet says why beside it, and does nothing.
  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-submit][aria-disabled=true]") : null;
    if (!button) return;
    event.preventDefault();
    say(document.getElementById("wu-why")?.textContent?.trim() ?? "");
  });
}
