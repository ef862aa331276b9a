// The time so far and the time left, in words and on the rail. It is silent; ten and five minutes before the end are said
// once, politely. Paused, it stands still, and the end moves by as much; the server leaves that time out of the minutes.

import { one } from "./dom.js";
import { newId } from "./store.js";

const MINUTE = 60_000;
const RAIL = 598;

/**
 * @param {object} given
 * @param {{minute: (at: any) => string}} given.clock
 * @param {() => Date} given.now
 * @param {boolean} given.ended
 * @param {import("./store.js").Store} given.store
 * @param {ReturnType<typeof import("./queue.js").openQueue>} given.queue
 * @param {string} given.url
 */
export function openClock({ clock, now, ended, store, queue, url }) {
  const box = one(".room-time");
  const [begins, ends, theirs, parting] = ["begins", "ends", "theirs", "theirsEnds"].map((name) => Date.parse(box.dataset[name]));
  const said = one("#time-said");
  const kept = one("[data-kept]");
  const keptBefore = kept?.textContent ?? "";
  /** @type {number | null} */
  let before = null;

  const button = one("[data-pause]");
  /** How long it stood still before, and since when it stands now. @returns {{stood: number, since: number | null, id?: string}} */
  const paused = () => store.get("pause") ?? { stood: 0, since: null };

  function pause() {
    if (ended) return;
    const { stood, since, id = newId() } = paused();
    const at = now().getTime();
    store.set("pause", since === null ? { stood, since: at, id } : { stood: stood + at - since, since: null });
    const when = (/** @type {number} */ moment) => new Date(moment).toISOString();
    queue.put("pause", id, `${url}${id}/`, since === null ? { since: when(at) } : { since: when(since), until: when(at) });
    tick();
    return since === null ? "The clock is paused" : "The clock goes on";
  }

  function tick() {
    const { stood, since } = paused();
    // As if the time that it stood still had not been.
    const at = (since ?? now().getTime()) - stood;
    const left = Math.ceil((ends - at) / MINUTE);
    box.querySelector("[data-clock]").textContent = clock.minute(now());
    box.querySelector("[data-until]").textContent = `until ${clock.minute(ends + stood)}`;
    box.querySelector("[data-so-far]").textContent = since === null ? soFar(at) : "Paused";
    button.setAttribute("aria-pressed", String(since !== null));
    box.querySelector("[data-left]").textContent = inWords(left);
    const part = Math.min(1, Math.max(0, (at - begins) / (ends - begins)));
    // The past covers the themes; the candidate's time keeps its colour until it is used.
    box.querySelector("[data-past]").setAttribute("width", String(Math.round(RAIL * part)));
    box.classList.toggle("is-near", left <= 10 && !ended);
    const isTheirs = at >= theirs && at < parting && !ended;
    const whose = isTheirs ? `${kept?.dataset.kept}’s time now, until ${clock.minute(parting + stood)}.` : keptBefore;
    box.querySelector("[data-whose-now]").hidden = !isTheirs;
    // Said aloud when it begins, and not every second.
    if (kept && kept.textContent !== whose) kept.textContent = whose;
    say(left);
  }

  /** @param {number} at */
  const soFar = (at) => (ended || at < begins ? "" : `${Math.floor((at - begins) / MINUTE)} min so far`);

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
  button.hidden = ended;
  button.addEventListener("click", pause);
  tick();
  setInterval(tick, 1000);
  return { pause };
}
