/** Finds the reader's own time zone once, follows the list of zones, and says in full which time is chosen. */

/** @type {HTMLFormElement | null} */
const form = document.querySelector(".zone-form");
/** @type {HTMLSelectElement | null} */
const list = document.querySelector("#tz");

if (form && list) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const asked = new URLSearchParams(location.search).has("zone");
  const known = [...list.options].some((option) => option.value === own);
  if (!asked && known && own !== form.dataset.zone) {
    list.value = own;
    form.requestSubmit();
  }
  list.addEventListener("change", () => form.requestSubmit());
  form.querySelector("button")?.parentElement?.remove();
}

const chosen = document.querySelector("[data-chosen]");
const there = document.querySelector("[data-chosen-there]");

function say() {
  /** @type {HTMLInputElement | null} */
  const radio = document.querySelector("input[name=time]:checked");
  if (!radio || !chosen || !there) return;
  chosen.textContent = radio.dataset.whole ?? "";
  there.textContent = radio.dataset.there ?? "";
}

document.addEventListener("change", say);
say();
