// Whose moment is it? Two devices hear both people, and each person is louder at their own. Levels in, seconds out: nothing here
// knows of a page, a microphone or a clock.
//
// How much louder, no fixed number says: microphones and tables differ. But over all moments in which somebody speaks, the difference
// in level between the two devices lies in two heaps, one a person, wherever the microphones' gains have put them. The middle between
// the heaps decides. As long as there are no two heaps, nobody is given anything; what was heard meanwhile waits and is given then.

import { openStretch } from "./stretch.js";

export const FRAME = 200; // ms
const AROUND = 1; // frames on either side are heard along, for clocks and sound cards are never quite together
const LATE = 5_000; // ms; what has not arrived by then is lost, and its moment is nobody's
const COVERED = 0.7; // of a frame has to be known
const WIDEST = 40; // dB; further apart is no clearer
const APART = 8; // dB between the middles of the heaps
const CLEAR = 3.5; // the same, in widths of a heap
const LEAST = 3; // seconds of speech in each heap
const CLOSE = 0.15; // of the way between the heaps, on either side of their middle: too close to call
const HALF_LIFE = 180; // seconds of speech: a device that was moved is learned anew
const UNSURE = 0.4; // of the last speech too close to call: then the heaps have run into each other
const UNSURE_OVER = 20; // seconds of speech
const MOST_WAITING = 3_000; // frames, ten minutes
const LONG = 45; // seconds of speech without two heaps are more than a beginning

/** @typedef {{at: number, level: number, speech: number}} Frame ms of the deciding device's clock, dB, seconds of speech in it */
/** @typedef {{low: number, high: number}} Heaps the middles of both, in dB */

/** Decides on the device of one of the two: `own` are its frames, `theirs` those of the other. */
export function openLouder() {
  /** @type {Frame[]} */
  const own = [];
  /** @type {Frame[]} */
  let theirs = [];
  const heap = new Float64Array(2 * WIDEST + 1);
  const sums = { own: 0, theirs: 0, longest: 0 };
  const stretch = openStretch();
  /** @type {{at: number, apart: number, own: number, theirs: number}[]} */
  let waiting = [];
  /** @type {Heaps | null} */
  let heaps = null;
  let spoken = 0;
  let unsure = 0;

  function decide() {
    const window = 2 * AROUND + 1;
    while (own.length >= window) {
      const last = theirs.at(-1);
      const isHeard = last && last.at + FRAME >= own[window - 1].at + FRAME * COVERED;
      if (!isHeard && own[own.length - 1].at - own[AROUND].at < LATE) return;
      if (isHeard) judge(own.slice(0, window));
      own.shift();
      theirs = theirs.filter(({ at }) => at + FRAME > own[0].at);
    }
  }

  /** @param {Frame[]} window the frame in the middle is the one that is judged */
  function judge(window) {
    const over = window.map(({ at }) => during(theirs, at));
    if (over.some(({ covered }) => covered < COVERED)) return;
    const speech = { own: window[AROUND].speech, theirs: over[AROUND].speech };
    const weight = Math.max(speech.own, speech.theirs);
    if (!weight) return;
    const energy = window.reduce((sum, { level }) => sum + 10 ** (level / 10), 0);
    const apart = 10 * Math.log10(energy / over.reduce((sum, { energy }) => sum + energy, 0));
    learn(Math.max(-WIDEST, Math.min(WIDEST, apart)), weight);
    waiting.push({ at: window[AROUND].at, apart, ...speech });
    if (waiting.length > MOST_WAITING) waiting.shift();
    if (!heaps) return;
    waiting.forEach(give);
    waiting = [];
  }

  /** @param {number} apart @param {number} weight */
  function learn(apart, weight) {
    spoken += weight;
    const fade = 0.5 ** (weight / HALF_LIFE);
    heap.forEach((held, bin) => (heap[bin] = held * fade));
    heap[Math.round(apart) + WIDEST] += weight;
    // Somebody who has long been silent fades from the heaps; the last that were clear go on deciding.
    heaps = heapsOf(heap) ?? heaps;
  }

  /** @param {{at: number, apart: number, own: number, theirs: number}} moment */
  function give({ at, apart, own, theirs }) {
    const { low, high } = /** @type {Heaps} */ (heaps);
    const side = (apart - (low + high) / 2) / (high - low);
    const isClose = Math.abs(side) < CLOSE;
    unsure += (Number(isClose) - unsure) * (1 - 0.5 ** (Math.max(own, theirs) / UNSURE_OVER));
    if (isClose || unsure > UNSURE) return;
    if (side > 0) sums.own += own;
    else if (theirs) {
      sums.theirs += theirs;
      sums.longest = Math.max(sums.longest, stretch(at / 1000, sums.own));
    }
  }

  return {
    sums,
    /** @param {Frame} frame */
    own(frame) {
      own.push(frame);
      decide();
    },
    /** @param {Frame[]} frames */
    theirs(frames) {
      theirs.push(...frames);
      decide();
    },
    /** @returns {"soon" | "alike" | "apart"} */
    get how() {
      if (heaps) return unsure > UNSURE ? "alike" : "apart";
      return spoken > LONG ? "alike" : "soon";
    },
  };
}

/** What frames say of the moment from `from` on: by the part of it that each covers. @param {Frame[]} frames @param {number} from */
function during(frames, from) {
  const found = { energy: 0, speech: 0, covered: 0 };
  for (const { at, level, speech } of frames) {
    const part = Math.max(0, FRAME - Math.abs(at - from)) / FRAME;
    found.covered += part;
    found.energy += part * 10 ** (level / 10);
    found.speech += part * speech;
  }
  found.energy /= found.covered || 1;
  return found;
}

/** The two heaps, cut where they differ most (Otsu 1979); null where they are none. @param {Float64Array} heap @returns {Heaps | null} */
function heapsOf(heap) {
  const of = (/** @type {number} */ from, /** @type {number} */ to) => {
    let [weight, sum, squares] = [0, 0, 0];
    for (let bin = from; bin < to; bin += 1) {
      weight += heap[bin];
      sum += heap[bin] * (bin - WIDEST);
      squares += heap[bin] * (bin - WIDEST) ** 2;
    }
    const middle = sum / weight;
    return { weight, middle, spread: squares / weight - middle ** 2 };
  };
  let most = 0;
  let found = null;
  for (let cut = 1; cut < heap.length; cut += 1) {
    const [low, high] = [of(0, cut), of(cut, heap.length)];
    if (low.weight < LEAST || high.weight < LEAST) continue;
    const between = low.weight * high.weight * (high.middle - low.middle) ** 2;
    if (between > most) [most, found] = [between, { low, high }];
  }
  if (!found) return null;
  const { low, high } = found;
  const apart = high.middle - low.middle;
  const width = Math.sqrt((low.spread + high.spread) / 2);
  return apart >= APART && apart >= CLEAR * width ? { low: low.middle, high: high.middle } : null;
}
