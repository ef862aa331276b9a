/**
 * What is typed into a form that saves only when it is sent is kept in this browser until it was sent: a reload, a closed
 * lid or a lost session loses nothing. Kept for each colleague apart, for two weeks, and removed when they sign out.
 */

const WAIT = 300;
const KEPT_FOR = 14 * 24 * 3600 * 1000;
const { person, taken = "" } = document.body.dataset;
const prefix = `backroom-draft:${person}:`;
let signedOut = false;

if (person) {
  forgetTaken();
  forgetOld();
  for (const form of document.querySelectorAll("main form[method=post]")) if (keeps(form)) keep(form);
  for (const form of document.querySelectorAll("form[data-sign-out]")) form.addEventListener("submit", forgetAll);
}

/** Forms with room for words; those that save while one types have their own way. @param {HTMLFormElement} form */
function keeps(form) {
  return form.querySelector("textarea") && !form.matches("[hx-post]");
}

/** @param {HTMLFormElement} form */
function keep(form) {
  const key = prefix + (form.getAttribute("action") || location.pathname);
  const given = read(form, true);
  const kept = stored(key);
  if (kept && !same(kept.values, given)) bringBack(form, key, kept, given);
  let waiting = 0;
  /** @type {{token: string, values: Object<string, string>} | null} */
  let sent = null;
  const store = () => {
    clearTimeout(waiting);
    waiting = 0;
    const values = read(form);
    const token = sent && same(sent.values, values) ? sent.token : undefined;
    if (same(values, given)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), values, sent: token }));
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(store, WAIT);
  });
  addEventListener("pagehide", () => waiting && !signedOut && store());
  form.addEventListener("submit", () => {
    const values = read(form);
    if (!sent || !same(sent.values, values)) sent = { token: newToken(), values };
    store();
  });
  form.addEventListener("formdata", ({ formData }) => sent && formData.set("draft-sent", sent.token));
}

function newToken() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Only the server says that words were taken, by the token that went with them: another page is no answer to a form. */
function forgetTaken() {
  const tokens = taken.split(" ").filter(Boolean);
  for (const key of drafts()) if (tokens.includes(stored(key)?.sent)) localStorage.removeItem(key);
}

function forgetOld() {
  for (const key of drafts()) if (Date.now() - (stored(key)?.at ?? 0) > KEPT_FOR) localStorage.removeItem(key);
}

function forgetAll() {
  signedOut = true;
  for (const key of drafts()) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function drafts() {
  return Object.keys(localStorage).filter((key) => key.startsWith("backroom-draft:"));
}

/** @returns {{at: number, values: Object<string, string>, sent?: string} | null} */
function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/**
 * Fields by name; hidden ones and files are not ours to bring back.
 * @param {HTMLFormElement} form @param {boolean} [asGiven] as the server gave them, whatever was typed since
 */
function read(form, asGiven = false) {
  const values = {};
  for (const field of fields(form)) {
    if (field.matches("[type=radio], [type=checkbox]")) {
      if (asGiven ? field.defaultChecked : field.checked) values[`${field.name}=${field.value}`] = "on";
    } else values[field.name] = asGiven ? givenIn(field) : field.value;
  }
  return values;
}

function givenIn(field) {
  if (!field.matches("select")) return field.defaultValue;
  return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? "";
}

/** Whether somebody was quicker than this script: what is typed already stands. */
function touched(field) {
  const turned = (one) => one.checked !== one.defaultChecked;
  if (field.matches("[type=radio]")) return fields(field.form).some((one) => one.name === field.name && turned(one));
  if (field.matches("[type=checkbox]")) return turned(field);
  return field.value.replaceAll("\r\n", "\n") !== givenIn(field).replaceAll("\r\n", "\n");
}

function fields(form) {
  return [...form.elements].filter((f) => f.name && !f.matches("button, fieldset, [type=hidden], [type=file], [type=password]"));
}

function same(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "").replaceAll("\r\n", "\n") === (other[name] ?? "").replaceAll("\r\n", "\n"));
}

function write(form, values, among = fields(form)) {
  for (const field of among) {
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = `${field.name}=${field.value}` in values;
    else if (field.name in values) field.value = values[field.name];
  }
}

/** Puts the words back and says so above the form, with the way to what is saved. */
function bringBack(form, key, kept, given) {
  write(form, kept.values, fields(form).filter((field) => !touched(field)));
  const said = document.createElement("div");
  said.className = "banner";
  said.setAttribute("role", "status");
  const words = document.createElement("p");
  const when = new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  const fate = kept.sent ? "may not have arrived" : "was not sent";
  words.textContent = `What you typed here on ${when} ${fate}, so it was kept in this browser and stands here again. `;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.className = "btn btn-quiet";
  undo.textContent = "Take what is saved instead";
  undo.addEventListener("click", () => {
    write(form, given);
    localStorage.removeItem(key);
    said.remove();
    form.querySelector("textarea").focus();
  });
  words.append(undo);
  said.append(words);
  form.before(said);
}
