// Talk balance in person: a device each, both hear both, and the louder one has the moment. docs/reference/balance.md has the protocol.
// The interviewer's page says how loud it is at its device; the candidate's decides, and says two sums. Sound stays where it is.

import { listen } from "./balance.js";
import { counter, keep, openBar } from "./bar.js";
import { Failed, hindrance, open } from "./devices.js";
import { openLouder } from "./louder.js";
import { openOffset, openStamp } from "./offset.js";
import { openWire } from "./wire.js";

const box = /** @type {HTMLElement | null} */ (document.querySelector("#in-person"));
if (box) openInPerson(box);

// Whatever evens out loudness would make the two devices alike.
const PLAIN = { autoGainControl: false, noiseSuppression: false, echoCancellation: false };
const SILENT_FOR = 5_000; // ms without a word of the other page: paused
const LOOK = 1_000;
const KEEP = 60_000;
const A_TIME = 5; // frames in one telling
const TELL_SUMS = 10; // frames between two tellings of sums
const QUIET = 5; // dB over the quiet of the room: where no speech was heard
const FIRST_ROUNDS = 4;
const ROUND = 25; // frames between two questions for the other clock

/** @typedef {{at: number, level: number, quiet: number, seconds: number, speech: number}} Heard one frame at this device */
/** @typedef {{frame: (heard: Heard) => void, hear: (message: any) => void, meet: (peer: string) => void, standing: () => string, close: () => void}} Part */

/** @param {HTMLElement} box */
function openInPerson(box) {
  const { path = "", side } = box.dataset;
  /** @type {{words: Record<string, string>, keep_at: string, kept: object}} */
  const { words, keep_at, kept } = JSON.parse(/** @type {HTMLElement} */ (document.querySelector("#in-person-about")).textContent ?? "");
  const one = (/** @type {string} */ name) => /** @type {any} */ (box.querySelector(`[data-in-person-${name}]`));
  const [said, use, stop, counted, about] = ["said", "use", "stop", "counted", "about"].map(one);
  const draw = counted && openBar(counted, words);
  const sums = { mine: 0, theirs: 0, longest: 0, ...kept };
  /** @type {(() => void) | null} */
  let close = null;

  /** @param {string} state */
  function show(state) {
    box.dataset.state = state;
    const on = Boolean(close);
    use.hidden = on || state === "ended" || Boolean(hindrance());
    stop.hidden = !on;
    if (draw) [counted.hidden, about.hidden] = [!on, on]; // the candidate's words stay in sight
    if (draw && on) draw(sums, state === "apart" ? "" : words[state]);
    const text = draw && on ? words.on : words[state];
    if (said.textContent !== text) said.textContent = text;
  }

  /** @param {MediaStream} stream */
  function begin(stream) {
    const peer = crypto.randomUUID();
    let up = true;
    let theirs = "";
    let spokeAt = 0;
    const say = (/** @type {object} */ what) => theirs && wire.say({ ...what, to: theirs });
    const part = side === "interviewer" ? openTelling(say, sums) : openDeciding(say);
    const wire = openWire({ path, peer, onMessage, onState: (is) => ((up = is), look()) });
    const stamp = openStamp();
    let before = 0;
    const ear = listen(stream, ({ at, level, quiet, seconds }) => {
      part.frame({ at: stamp(at, performance.now()), level, quiet, seconds, speech: seconds - before });
      before = seconds;
    });
    ear.catch(() => end("deaf"));
    const awake = stayAwake();
    const timers = [setInterval(look, LOOK), setInterval(() => keep(keep_at, sums), KEEP)];

    /** @param {any} message */
    function onMessage(message) {
      if (message.what === "seated") meet(message.other.peer);
      else if (message.what === "other") meet(message.peer);
      else if (message.what === "taken_over") end("taken");
      else if (message.what === "ended" || message.what === "refused") end(message.what);
      else if (message.peer === theirs) {
        spokeAt = performance.now();
        part.hear(message);
      }
    }

    /** @param {string} next */
    function meet(next) {
      if (next && next !== theirs) part.meet(next);
      theirs = next;
      spokeAt = performance.now();
      look();
    }

    function look() {
      if (!up) show("silent");
      else if (!theirs) show("alone");
      else show(performance.now() - spokeAt > SILENT_FOR ? "paused" : part.standing());
    }

    close = () => {
      timers.forEach((timer) => clearInterval(timer));
      awake();
      part.close();
      ear.then((stopped) => stopped(), () => null);
      for (const track of stream.getTracks()) track.stop();
      keep(keep_at, sums);
      wire.close();
    };
    look();
  }

  /** @param {string} state */
  function end(state) {
    const was = close;
    close = null;
    was?.();
    show(state);
  }

  use.addEventListener("click", async () => {
    use.disabled = true;
    try {
      const stream = await open({ audio: PLAIN });
      begin(stream);
    } catch (error) {
      show(error instanceof Failed ? error.message : "microphone_failed");
    } finally {
      use.disabled = false;
    }
    if (close) stop.focus();
  });
  stop.addEventListener("click", () => (end("stopped"), use.focus()));
  addEventListener("pagehide", () => close && end("stopped"));
  box.hidden = false;
  show(hindrance() || "out");
}

/** The interviewer's part: says how loud it is here, answers for its clock, and shows what it is told. @param {(what: object) => void} say @param {import("./bar.js").Sums} sums @returns {Part} */
function openTelling(say, sums) {
  /** @type {Heard[]} */
  let gathered = [];
  const before = { ...sums };
  const [mine, theirs] = [counter(), counter()];
  let how = "soon";
  return {
    frame(heard) {
      gathered.push(heard);
      if (gathered.length < A_TIME) return;
      const frames = gathered.map(({ at, level, speech }) => [Math.round(at), speech ? Math.round(level) : null, Math.round(100 * speech)]);
      say({ say: "heard", quiet: Math.round(heard.quiet), frames });
      gathered = [];
    },
    hear(message) {
      if (message.what === "clock") say({ say: "clock", asked: message.asked, here: Math.round(performance.now()) });
      if (message.what !== "spoken") return;
      how = message.how;
      mine.told(message.yours, true);
      theirs.told(message.mine, true);
      sums.mine = before.mine + mine.sum;
      sums.theirs = before.theirs + theirs.sum;
      sums.longest = Math.max(sums.longest, message.longest);
    },
    // The page over there counts from when the two have met.
    meet: () => [mine, theirs].forEach((each) => each.forget(0)),
    standing: () => how,
    close: () => null,
  };
}

/** The candidate's part: decides here, and says for how many seconds each of the two spoke. @param {(what: object) => void} say @returns {Part} */
function openDeciding(say) {
  let louder = openLouder();
  let offset = openOffset();
  let frames = 0;
  return {
    frame({ at, level, speech }) {
      louder.own({ at, level, speech });
      frames += 1;
      if (frames <= FIRST_ROUNDS || frames % ROUND === 0) say({ say: "clock", asked: performance.now() });
      if (frames % TELL_SUMS) return;
      const [mine, yours, longest] = [louder.sums.own, louder.sums.theirs, louder.sums.longest].map((sum) => Math.round(10 * sum) / 10);
      say({ say: "spoken", mine, yours, longest, how: louder.how });
    },
    hear(message) {
      if (message.what === "clock") offset.told(message.asked, message.here, performance.now());
      const { ahead } = offset;
      if (message.what !== "heard" || ahead === null) return;
      const quiet = message.quiet + QUIET;
      louder.theirs(message.frames.map((/** @type {[number, number | null, number]} */ [at, level, speech]) => ({ at: at - ahead, level: level ?? quiet, speech: speech / 100 })));
    },
    meet() {
      louder = openLouder();
      offset = openOffset();
      frames = 0;
    },
    standing: () => "counting",
    close: () => null,
  };
}

/** A screen that goes dark takes the microphone along. Where the browser cannot keep it lit, nothing is lost but the balance. */
function stayAwake() {
  let done = false;
  const ask = () => (done || document.hidden ? null : navigator.wakeLock?.request("screen").then((lock) => (done ? lock.release() : (held = lock)), () => null));
  /** @type {WakeLockSentinel | undefined} */
  let held;
  document.addEventListener("visibilitychange", ask);
  ask();
  return () => {
    done = true;
    document.removeEventListener("visibilitychange", ask);
    held?.release().catch(() => null);
  };
}
