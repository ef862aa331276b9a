// The checker beside the editor: after a pause in typing it underlines what it is about and says why, and never moves the caret.

const PAUSE = 600;

const form = document.querySelector("form[data-check]");
if (form) for (const field of form.querySelectorAll("textarea.asked, .probe input")) open(field);

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
function open(field) {
  const isQuestion = field.matches("textarea");
  const layer = isQuestion ? drawnLayer(field) : null;
  const said = document.createElement("div");
  said.id = `${field.id}-said`;
  said.className = "stack-close";
  said.setAttribute("aria-live", "polite");
  field.closest(".field").append(said);
  let waiting = 0;
  let asked = "";

  async function ask() {
    const wording = field.value;
    if (wording === asked) return;
    asked = wording;
    const body = new URLSearchParams({ wording, kind: isQuestion ? "question" : "probe" });
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    try {
      const answer = await fetch(form.dataset.check, { method: "POST", body, headers: { "X-CSRFToken": token } });
      if (!answer.ok || field.value !== wording) return;
      show(await answer.json());
    } catch {
      asked = ""; // no network: the next pause asks again, and saving checks in any case
    }
  }

  /** @param {{layer: string, findings: string, count: number}} found Escaped by the server. */
  function show(found) {
    if (layer) layer.innerHTML = found.layer;
    if (said.innerHTML !== found.findings) said.innerHTML = found.findings;
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== said.id);
    if (found.count) described.push(said.id);
    if (described.length) field.setAttribute("aria-describedby", described.join(" "));
    else field.removeAttribute("aria-describedby");
  }

  field.addEventListener("input", () => {
    if (layer) layer.textContent = field.value;
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  said.addEventListener("click", (event) => {
    const button = event.target.closest("[data-wording]");
    if (!button) return;
    field.value = button.dataset.wording;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  if (field.value.trim()) ask();
}

/** The same words behind the textarea, underlined; drawn only. @param {HTMLTextAreaElement} field */
function drawnLayer(field) {
  const box = document.createElement("div");
  box.className = "g-edit";
  const layer = document.createElement("div");
  layer.className = "g-layer";
  layer.setAttribute("aria-hidden", "true");
  layer.textContent = field.value;
  field.replaceWith(box);
  box.append(layer, field);
  return layer;
}
