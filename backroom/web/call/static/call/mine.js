// The candidate's own notes: in this browser and nowhere else, so that they are theirs alone.

const box = /** @type {HTMLElement | null} */ (document.querySelector("#mine"));
if (box) openMine(box);

/** @param {HTMLElement} box */
function openMine(box) {
  const key = `backroom.mine.${box.dataset.key}`;
  const field = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
  const said = /** @type {HTMLElement} */ (box.querySelector("[data-mine-said]"));

  function keep() {
    try {
      if (field.value) localStorage.setItem(key, field.value);
      else localStorage.removeItem(key);
      said.textContent = "";
    } catch {
      said.textContent = "This browser keeps nothing. What you write is gone when you leave this page.";
    }
  }

  try {
    field.value = localStorage.getItem(key) ?? "";
  } catch {
    keep();
  }
  field.addEventListener("input", keep);
  box.querySelector("[data-come-back]")?.addEventListener("click", () => {
    const at = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date());
    field.value = `${field.value}${field.value && !field.value.endsWith("\n") ? "\n" : ""}${at} I come back to this: `;
    keep();
    const call = document.querySelector("#call");
    call?.dispatchEvent(new Event("come-back"));
    const told = /** @type {HTMLElement | null} */ (call)?.dataset.state === "connected";
    said.textContent = told ? `${box.dataset.other} sees that you would like to come back to it.` : "Written down. Say it aloud too; that is fine at any time.";
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  box.querySelector("[data-forget]")?.addEventListener("click", () => {
    field.value = "";
    keep();
    said.textContent = "Erased on this device.";
  });
  box.hidden = false;
}
