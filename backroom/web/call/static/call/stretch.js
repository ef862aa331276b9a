// How long one has spoken at a stretch: a pause ends it, and so does the other side's turn, but not their yes or hm.

const PAUSE = 3; // seconds
const BACKCHANNEL = 1; // seconds of the other's speech

/** @returns {(now: number, theirs: number) => number} told whenever one speaks, with what the other has spoken so far: the stretch, in seconds */
export function openStretch() {
  let start = 0;
  let last = -Infinity;
  let theirsAtStart = 0;
  return (now, theirs) => {
    if (now - last > PAUSE || theirs - theirsAtStart > BACKCHANNEL) [start, theirsAtStart] = [now, theirs];
    last = now;
    return last - start;
  };
}
