/** Filing a note presses the button that stands in the note's own form, so that a script does nothing a hand cannot. */
import { say } from "./saying.js";

/**
 * @param {HTMLElement} card the note
 * @param {(button: HTMLButtonElement) => boolean} isWanted picks the competency's button
 */
export function file(card, isWanted) {
  const buttons = /** @type {HTMLButtonElement[]} */ ([...card.querySelectorAll("button[name=competency]")]);
  if (!buttons.length) {
    say("An inference supports no rating. What was said or done?");
    return;
  }
  const button = buttons.find(isWanted);
  if (!button) return;
  const kinds = /** @type {HTMLInputElement[]} */ ([...card.querySelectorAll("input[name=kind][type=radio]")]);
  if (kinds.length && !kinds.some((kind) => kind.checked)) {
    const menu = card.querySelector("details");
    if (menu) menu.open = true;
    kinds[0].focus();
    say("Say first what it was: a quote, or something you saw.");
    return;
  }
  button.click();
}
