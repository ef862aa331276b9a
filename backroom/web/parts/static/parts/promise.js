// A promise written down beside a talk without leaving the page: a call goes on, and what was typed stays if it fails.

const form = document.querySelector("form[data-promise]");
const list = document.querySelector("[data-promises]");

/** @param {HTMLFormElement} form */
function open(form) {
  const said = form.querySelector("[data-promise-said]");
  const button = form.querySelector("button");
  const { text, kind, promise_id: id } = form.elements;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    said.textContent = "";
    const words = text.value.trim();
    // Done is told by being sent on to another page, which is not fetched; anything else is the form once more.
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" }).catch(() => null);
    button.removeAttribute("aria-busy");
    if (answer?.type !== "opaqueredirect") {
      said.textContent = form.dataset.failed;
      return;
    }
    said.textContent = form.dataset.done;
    if (list) list.append(line(words, kind.selectedOptions[0].textContent));
    id.value = crypto.randomUUID(); // a try that was not heard of keeps its id, so that nothing is written twice
    if (text.value.trim() === words) text.value = "";
  });
}

/** @param {string} words @param {string} kind */
function line(words, kind) {
  const row = document.createElement("li");
  row.append(words, " ", Object.assign(document.createElement("span"), { className: "fine", textContent: kind }));
  return row;
}

if (form) open(form);
