// Two clocks: how far the other device's is ahead of ours, and where in our own time a sound was heard. No page, no socket.

const ROUNDS = 16;
const ENOUGH = 3;
const LOOK_BACK = 150; // tellings, half a minute: a sound card's second is not quite a second

/** As in NTP: asked at `sent`, answered over there at `there`, back at `back`; the quicker half of the last rounds, their median. */
export function openOffset() {
  /** @type {{trip: number, ahead: number}[]} */
  const rounds = [];
  return {
    /** @param {number} sent @param {number} there @param {number} back */
    told(sent, there, back) {
      rounds.push({ trip: back - sent, ahead: there - (sent + back) / 2 });
      if (rounds.length > ROUNDS) rounds.shift();
    },
    /** @returns {number | null} ms that theirs is ahead of ours; null until enough rounds were made */
    get ahead() {
      if (rounds.length < ENOUGH) return null;
      const quick = [...rounds].sort((a, b) => a.trip - b.trip).slice(0, Math.ceil(rounds.length / 2));
      return quick.map(({ ahead }) => ahead).sort((a, b) => a - b)[Math.floor(quick.length / 2)];
    },
  };
}

/** From seconds of the sound card to ms of the page: what is told arrives late by chance, so the least delay of late is the truest. */
export function openStamp() {
  /** @type {number[]} */
  const delays = [];
  return (/** @type {number} */ sound, /** @type {number} */ now) => {
    delays.push(now - 1000 * sound);
    if (delays.length > LOOK_BACK) delays.shift();
    return 1000 * sound + Math.min(...delays);
  };
}
