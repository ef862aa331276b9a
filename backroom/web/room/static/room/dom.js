// Small helpers to draw with: elements, the page's own icons, times in the zone of the house.

/** @type {HTMLTemplateElement | null} */
const icons = document.querySelector("template#icons");
const NAMES = ["quote", "observed", "inference", "aside", "pen", "check", "offline", "waiting", "warn", "lock"];

/** @param {string} selector @returns {any} */
export const one = (selector) => document.querySelector(selector);

/** @param {string} selector @returns {any[]} */
export const all = (selector) => [...document.querySelectorAll(selector)];

/** A drawn icon, copied from the page. @param {string} name */
export function icon(name) {
  const found = icons?.content.children[NAMES.indexOf(name)];
  return found ? found.cloneNode(true) : document.createTextNode("");
}

/**
 * An element; text goes in as text, so that nothing typed is ever read as markup.
 * @param {string} tag @param {Record<string, any>} attributes @param {...(Node | string)} children
 * @returns {any}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Text with its line breaks. @param {string} text */
export function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [make("br"), line] : [line]));
}

/** In quotation marks, unless the writer has already set them. @param {string} text */
export const quoted = (text) => (/^[“"'‘«„]/.test(text.trim()) ? text.trim() : `“${text.trim()}”`);

/** @param {string} zone */
export function clocks(zone) {
  /** @type {Intl.DateTimeFormatOptions} */
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  const minute = new Intl.DateTimeFormat("en-GB", style);
  const second = new Intl.DateTimeFormat("en-GB", { ...style, second: "2-digit" });
  return {
    /** @param {string | number | Date} at */
    minute: (at) => minute.format(new Date(at)),
    /** @param {string | number | Date} at */
    second: (at) => second.format(new Date(at)),
  };
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** @param {number} count @param {string} unit */
export const count = (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** At the beginning of a sentence. @param {number} value */
export function inWords(value) {
  const word = NUMBERS[value] ?? String(value);
  return word[0].toUpperCase() + word.slice(1);
}
