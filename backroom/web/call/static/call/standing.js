// How a call stands, as one name and the words for it. From the state alone, so that no order of events can mix them up.

/** @typedef {import("./meeting.js").State} State */

/** @param {string} side @param {State} state @returns {string} the name that the page and its look go by */
export function nameOf(side, { isIn, theirs, link }) {
  if (link === "connected") return "connected";
  if (!theirs) return "waiting";
  if (side === "interviewer" && !theirs.inside) return "asking";
  return isIn ? "connecting" : "waiting";
}

/** @param {string} side @param {State} state @returns {string[]} which words are said, one after the other */
export function saidOf(side, state) {
  const { up, theirs, met, link } = state;
  if (!up) return ["silent", link === "connected" ? "go_on" : "by_itself"];
  const name = nameOf(side, state);
  if (name === "connected") return ["connected"];
  if (name === "asking") return ["asking"];
  if (name === "waiting") return [theirs ? "lets_you_in" : met ? "gone" : "not_yet"];
  return [link === "blocked" || link === "failed" ? "blocked" : link === "disconnected" ? "lost" : "finding"];
}
