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
  // A form that goes without the modules takes the words along under the id that it names.
  field.form?.addEventListener("formdata", ({ formData }) => {
    try {
      sessionStorage.setItem(`${key}.sent`, JSON.stringify({ id: formData.get("note_id"), text: field.value }));
    } catch {
      // Then nothing was kept that could come back.
    }
  });
  /** What was kept, without what the server shows as a note: it has that. @param {string} words */
  const untaken = (words) => {
    const sent = JSON.parse(sessionStorage.getItem(`${key}.sent`) ?? "null");
    if (!sent || !document.getElementById(`note-${sent.id}`)) return words;
    sessionStorage.removeItem(`${key}.sent`);
    return words.startsWith(sent.text) ? words.slice(sent.text.length) : words;
  };
  try {
    // What was typed before even this ran stands behind what was kept, unless the browser had put that back itself.
    const kept = untaken(sessionStorage.getItem(key) ?? "");
    sessionStorage.setItem(key, kept);
    if (!field.value.startsWith(kept)) field.value = kept + field.value;
    if (field.value) remember();
  } catch {
    // As above.
  }
  field.addEventListener("input", remember);
})();
