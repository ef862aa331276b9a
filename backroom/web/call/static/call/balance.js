// Who spoke how long, while two are connected: each page listens to its own microphone only. The candidate's page tells the sum;
// the interviewer's page shows a bar, and its own longest stretch.

const TELL = 2_000;
const SILENT_FOR = 8_000; // a page over there that tells nothing for so long does not count
const KEEP = 60_000;
const SOON = 10; // seconds of speech before a share is said
const PAUSE = 3_000; // ends a stretch
const BACKCHANNEL = 1; // a yes or a hm of the other side ends none

/** @param {MediaStream} stream @param {(told: {seconds: number, speaking: boolean}) => void} onVoice */
export async function listen(stream, onVoice) {
  const context = new AudioContext();
  await context.audioWorklet.addModule(new URL("./voice.js", import.meta.url));
  const node = new AudioWorkletNode(context, "voice", { numberOfOutputs: 0 });
  context.createMediaStreamSource(new MediaStream(stream.getAudioTracks())).connect(node);
  node.port.onmessage = ({ data }) => onVoice(data);
  return () => context.close();
}

/** Adds up what grows, only while it is to be counted. */
function counter() {
  let last = /** @type {number | null} */ (null);
  return {
    sum: 0,
    /** @param {number} seconds @param {boolean} counts */
    told(seconds, counts) {
      if (counts && last !== null && seconds > last) this.sum += seconds - last;
      last = seconds;
    },
    forget: () => (last = null),
  };
}

/**
 * The candidate's part.
 * @param {{stream: MediaStream, isConnected: () => boolean, say: (what: object) => void}} given
 */
export function openTelling({ stream, isConnected, say }) {
  const mine = counter();
  const ear = listen(stream, ({ seconds }) => mine.told(seconds, isConnected()));
  ear.catch(() => clearInterval(timer)); // a browser that cannot count says nothing, and over there it is off
  const timer = setInterval(() => isConnected() && say({ say: "voice", seconds: Math.round(mine.sum * 10) / 10 }), TELL);
  return () => (clearInterval(timer), ear.then((close) => close(), () => null));
}

/**
 * The interviewer's part.
 * @param {object} given
 * @param {HTMLElement} given.box
 * @param {MediaStream} given.stream
 * @param {() => boolean} given.isConnected
 * @param {Record<string, string>} given.words
 * @param {{mine: number, theirs: number, longest: number}} given.sums goes on from here, and is kept up to date
 * @param {() => void} given.keep
 */
export function openBar({ box, stream, isConnected, words, sums, keep }) {
  const one = (/** @type {string} */ name) => /** @type {any} */ (box.querySelector(`[data-balance-${name}]`));
  const said = one("said");
  const mine = counter();
  const theirs = counter();
  const before = { ...sums };
  let page = "";
  let heard = 0;
  let deaf = false;
  let start = 0;
  let last = 0;
  let theirsAtStart = 0;

  const ear = listen(stream, ({ seconds, speaking }) => {
    const now = performance.now();
    const counts = isConnected() && now - heard < SILENT_FOR;
    mine.told(seconds, counts);
    sums.mine = before.mine + mine.sum;
    if (!counts || !speaking) return;
    if (now - last > PAUSE || sums.theirs - theirsAtStart > BACKCHANNEL) [start, theirsAtStart] = [now, sums.theirs];
    last = now;
    sums.longest = Math.max(sums.longest, (last - start) / 1000);
  });
  ear.catch(() => (deaf = true));

  function draw() {
    if (!isConnected()) heard = performance.now(); // the other page has this long to begin
    const counts = !deaf && performance.now() - heard < SILENT_FOR;
    const both = sums.mine + sums.theirs;
    const share = both ? Math.round((100 * sums.mine) / both) : 0;
    box.hidden = !isConnected();
    one("mine").setAttribute("width", String(counts && both >= SOON ? share : 0));
    const whole = Math.round(sums.longest);
    const longest = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    said.textContent = !counts ? words.balance_off : both < SOON ? words.balance_soon : words.balance.replace("{share}", String(share)).replace("{longest}", longest);
  }

  const timers = [setInterval(draw, TELL), setInterval(() => isConnected() && keep(), KEEP)];
  return {
    /** @param {{peer: string, seconds: number}} message */
    told({ peer, seconds }) {
      // Another page over there counts from its own beginning.
      if (peer !== page) theirs.forget();
      if (peer !== page && seconds < 3) theirs.told(0, false);
      page = peer;
      heard = performance.now();
      theirs.told(seconds, isConnected());
      sums.theirs = before.theirs + theirs.sum;
    },
    close() {
      timers.forEach((timer) => clearInterval(timer));
      ear.then((close) => close(), () => null);
      box.hidden = true;
      keep();
    },
  };
}

/** Hidden stays hidden on this device; it is counted all the same. @param {HTMLElement} box @param {Record<string, string>} words */
export function mayHide(box, words) {
  const button = /** @type {HTMLElement} */ (box.querySelector("[data-balance-hide]"));
  const shown = /** @type {HTMLElement} */ (box.querySelector("[data-balance-shown]"));
  const key = "backroom.balance.hidden";
  const set = (/** @type {boolean} */ hidden) => {
    shown.hidden = hidden;
    button.setAttribute("aria-expanded", String(!hidden));
    button.textContent = hidden ? words.show : words.hide;
    try {
      localStorage.setItem(key, hidden ? "yes" : "");
    } catch {
      // It is hidden for this page then.
    }
  };
  button.addEventListener("click", () => set(!shown.hidden));
  try {
    set(localStorage.getItem(key) === "yes");
  } catch {
    set(false);
  }
}
