// The time left, in words and on the rail. It is silent; ten and five minutes before the end are said once, politely.

import { one } from "./dom.js";

const MINUTE = 60_000;
const RAIL = 598;

/**
 * @param {object} given
 * @param {{minute: (at: any) => string}} given.clock
 * @param {() => Date} given.now
 * @param {boolean} given.ended
 */
export function openClock({ clock, now, ended }) {
  const box = one(".room-time");
  const [begins, ends, theirs, parting] = ["begins", "ends", "theirs", "theirsEnds"].map((name) => Date.parse(box.dataset[name]));
  const said = one("#time-said");
  const kept = one("[data-kept]");
  const keptBefore = kept?.textContent ?? "";
  /** @type {number | null} */
  let before = null;

  function tick() {
    const at = now().getTime();
    const left = Math.ceil((ends - at) / MINUTE);
    box.querySelector("[data-clock]").textContent = clock.minute(at);
    box.querySelector("[data-left]").textContent = inWords(left);
    const part = Math.min(1, Math.max(0, (at - begins) / (ends - begins)));
    // The past covers the themes; the candidate's time keeps its colour until it is used.
    box.querySelector("[data-past]").setAttribute("width", String(Math.round(RAIL * part)));
    box.classList.toggle("is-near", left <= 10 && !ended);
    if (kept) kept.textContent = at < theirs || at >= parting ? keptBefore : `${kept.dataset.kept}’s time now, until ${clock.minute(parting)}.`;
    say(left);
  }

  /** @param {number} left */
  function inWords(left) {
    if (ended) return "Ended";
    if (left <= 0) return left > -1 ? "Time is up" : `${-left} min over`;
    return `${left} min left`;
  }

  /** Only when the mark is passed while one sits here. @param {number} left */
  function say(left) {
    for (const mark of [10, 5]) {
      if (!ended && before !== null && before > mark && left <= mark && left > 0) said.textContent = `${mark === 10 ? "Ten" : "Five"} minutes left.`;
    }
    before = left;
  }

  box.querySelector("[data-until]").hidden = ended;
  tick();
  setInterval(tick, 1000);
  return { tick };
}
