// The candidate's own notes: in this browser and nowhere else, so that they are theirs alone.

const box = /** @type {HTMLElement | null} */ (document.querySelector("#mine"));
if (box) openMine(box);

/** @param {HTMLElement} box */
function openMine(box) {
  const key = `backroom.mine.${box.dataset.key}`;
  const field = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
  const words = JSON.parse(/** @type {HTMLElement} */ (document.querySelector("#mine-words")).textContent ?? "");
  const said = /** @type {HTMLElement} */ (box.querySelector("[data-mine-said]"));

  function keep() {
    try {
      if (field.value) localStorage.setItem(key, field.value);
      else localStorage.removeItem(key);
      said.textContent = "";
    } catch {
      said.textContent = words.keeps_nothing;
    }
  }

  try {
    field.value = localStorage.getItem(key) ?? "";
  } catch {
    keep();
  }
  field.addEventListener("input", keep);
  box.querySelector("[data-come-back]")?.addEventListener("click", () => {
    const at = new Intl.DateTimeFormat(document.documentElement.lang || "en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date());
    field.value = `${field.value}${field.value && !field.value.endsWith("\n") ? "\n" : ""}${at} ${words.come_back} `;
    keep();
    const call = document.querySelector("#call");
    call?.dispatchEvent(new Event("come-back"));
    const told = /** @type {HTMLElement | null} */ (call)?.dataset.state === "connected";
    said.textContent = told ? words.told : words.written;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  box.querySelector("[data-forget]")?.addEventListener("click", () => {
    field.value = "";
    keep();
    said.textContent = words.forgotten;
  });
  box.hidden = false;
}
