// Runs as soon as the field stands, before the modules are there: what is typed meanwhile is kept in this tab's store,
// and put back after a reload. composer.js takes it over. What is pressed meanwhile is held by presses.js.

(() => {
  const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#note"));
  const key = field?.dataset.early;
  if (!field || !key) return;
  const remember = () => {
    if (document.documentElement.dataset.room) return field.removeEventListener("input", remember);
    try {
      sessionStorage.setItem(key, field.value);
    } catch {
      // Then the field itself is all there is.
    }
  };
  try {
    // What was typed before even this ran stands behind what was kept, unless the browser had put that back itself.
    const kept = sessionStorage.getItem(key) ?? "";
    if (!field.value.startsWith(kept)) field.value = kept + field.value;
    if (field.value) remember();
  } catch {
    // As above.
  }
  field.addEventListener("input", remember);
})();
