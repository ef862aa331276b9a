// Who spoke how long, while two are connected: each page listens to its own microphone only. The candidate's page tells the sum;
// the interviewer's page shows a bar, and its own longest stretch. In person it is in_person.js.

import { counter, openBar } from "./bar.js";
import { openStretch } from "./stretch.js";

const TELL = 2_000;
const SILENT_FOR = 8_000; // a page over there that tells nothing for so long does not count
const KEEP = 60_000;

/** @typedef {{seconds: number, speaking: boolean, quiet: number, level: number, at: number}} Told every fifth of a second: seconds of speech so far, dB, dB, when by the sound card */

/** @param {MediaStream} stream @param {(told: Told) => void} onVoice */
export async function listen(stream, onVoice) {
  const context = new AudioContext();
  await context.audioWorklet.addModule(new URL("./voice.js", import.meta.url));
  const node = new AudioWorkletNode(context, "voice", { numberOfOutputs: 0 });
  context.createMediaStreamSource(new MediaStream(stream.getAudioTracks())).connect(node);
  node.port.onmessage = ({ data }) => onVoice(data);
  return () => context.close();
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
 * @param {ReturnType<typeof openBar>} given.draw
 * @param {MediaStream} given.stream
 * @param {() => boolean} given.isConnected
 * @param {Record<string, string>} given.words
 * @param {import("./bar.js").Sums} given.sums goes on from here, and is kept up to date
 * @param {() => void} given.keep
 */
export function openCounting({ box, draw, stream, isConnected, words, sums, keep }) {
  const mine = counter();
  const theirs = counter();
  const stretch = openStretch();
  const before = { ...sums };
  let page = "";
  let heard = 0;
  let deaf = false;

  const ear = listen(stream, ({ seconds, speaking }) => {
    const now = performance.now();
    const counts = isConnected() && now - heard < SILENT_FOR;
    mine.told(seconds, counts);
    sums.mine = before.mine + mine.sum;
    if (counts && speaking) sums.longest = Math.max(sums.longest, stretch(now / 1000, sums.theirs));
  });
  ear.catch(() => (deaf = true));

  function look() {
    if (!isConnected()) heard = performance.now(); // the other page has this long to begin
    const counts = !deaf && performance.now() - heard < SILENT_FOR;
    box.hidden = !isConnected();
    draw(sums, counts ? "" : words.balance_off);
  }

  const timers = [setInterval(look, TELL), setInterval(() => isConnected() && keep(), KEEP)];
  return {
    /** @param {{peer: string, seconds: number}} message */
    told({ peer, seconds }) {
      // Another page over there counts from its own beginning.
      if (peer !== page) theirs.forget(seconds < 3 ? 0 : null);
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
