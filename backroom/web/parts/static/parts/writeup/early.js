/** What was chosen or typed before htmx was there to send it is saved when it is: whatever differs from what the server gave. */

/** @param {Document} page */
export function saveEarly(page) {
  // htmx listens for the same moment, and came first.
  page.addEventListener("DOMContentLoaded", () => {
    const forms = /** @type {NodeListOf<HTMLFormElement>} */ (page.querySelectorAll("form[hx-post][hx-trigger^=change]"));
    for (const form of forms) {
      const isChanged = [...form.elements].some((field) => !(/** @type {any} */ (field).disabled) && differs(field));
      if (isChanged) form.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

/** @param {Element} field */
function differs(field) {
  if (field instanceof HTMLInputElement && field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
  return field instanceof HTMLTextAreaElement && field.value.replaceAll("\r\n", "\n") !== field.defaultValue.replaceAll("\r\n", "\n");
}
