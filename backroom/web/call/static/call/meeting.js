// The two pages' side of the protocol: who is here, which connection is the one in force, and what is passed over as stale.
// docs/reference/call.md has the states; nothing here touches the page.

import { openPeer } from "./peer.js";
import { openWire } from "./wire.js";

/**
 * @typedef {object} State
 * @property {boolean} up the server answers
 * @property {boolean} isIn this side is inside
 * @property {{peer: string, inside: boolean} | null} theirs the page over there; null while there is none
 * @property {boolean} met the other side was here before
 * @property {string} link how the connection stands; "" without one
 */

/**
 * @param {object} given
 * @param {string} given.path
 * @param {"interviewer" | "candidate"} given.side
 * @param {RTCConfiguration} given.config
 * @param {MediaStream} given.stream
 * @param {(state: State) => void} given.onChange
 * @param {(stream: MediaStream | null) => void} given.onStream
 * @param {(why: "taken" | "ended" | "refused") => void} given.onEnd
 * @param {(message: any) => void} given.onSaid what is for the page and not for the connection
 * @param {{get: () => boolean, set: () => void}} given.letIn whether the candidate was let in before: also when neither the
 * server nor this page, loaded anew, knows it any more
 */
export function openMeeting({ path, side, config, stream, onChange, onStream, onEnd, onSaid, letIn }) {
  // A name for this joining: leaving and joining again is a new one, so that nothing of before is taken for now.
  const peer = crypto.randomUUID?.() ?? String(Math.random()).slice(2).padEnd(12, "0");
  const leads = side === "interviewer";
  /** @type {State} */
  const state = { up: true, isIn: leads, theirs: null, met: false, link: "" };
  /** @type {ReturnType<typeof openPeer> | null} */
  let link = null;
  let number = 0;
  let theirPeer = ""; // the page that the connection leads to, also while it is not heard of
  /** @type {RTCIceServer[]} */
  let ice = [];

  const wire = openWire({ path, peer, onMessage, onState: (up) => change({ up }) });

  /** @param {Partial<State>} what */
  function change(what) {
    Object.assign(state, what);
    onChange(state);
  }

  /** @param {any} message */
  function onMessage(message) {
    if (message.what === "seated") {
      ice = message.ice;
      state.isIn = leads || message.inside;
      meet(message.other);
    } else if (message.what === "admitted") {
      change({ isIn: true });
      link?.again();
    } else if (message.what === "other") meet(message);
    else if (message.what === "signal") hear(message);
    else if (message.what === "taken_over") onEnd("taken");
    else if (message.what === "ended" || message.what === "refused") onEnd(message.what);
    else onSaid(message);
  }

  /** The other side is here, was let in, came with another page, or is gone. @param {{peer: string, inside: boolean, left?: boolean}} there */
  function meet(there) {
    if (!there.peer) {
      // Its socket was lost, and the sound may well go on; whoever stood up took the connection along.
      if (there.left) drop();
      return change({ theirs: null });
    }
    if (there.peer !== theirPeer) drop();
    theirPeer = there.peer;
    change({ theirs: { peer: there.peer, inside: there.inside }, met: true });
    if (leads && !there.inside && letIn.get()) return admit();
    if (!(leads ? there.inside : state.isIn)) return;
    if (link) link.again();
    else if (leads) begin(1);
  }

  /** @param {{peer: string, link: number, data: any}} message */
  function hear(message) {
    if (message.peer !== theirPeer) return;
    if (leads) {
      if (message.link === number && message.data.anew) begin(number + 1);
      if (message.link !== number) return;
    } else {
      if (message.link < number) return;
      if (message.link > number || !link) begin(message.link);
    }
    link?.hear(message.data);
  }

  /** Only the interviewer's page numbers the connections; the candidate's follows. @param {number} next */
  function begin(next) {
    drop();
    number = next;
    const to = theirPeer;
    link = openPeer({
      config: { ...config, iceServers: ice },
      polite: !leads,
      stream,
      send: (data) => wire.say({ say: "signal", to, link: next, data }),
      onStream,
      onState: (how) => change({ link: how }),
      onBroken: () => (leads ? begin(number + 1) : wire.say({ say: "signal", to, link: next, data: { anew: true } })),
    });
    change({ link: "new" });
  }

  function drop() {
    link?.close();
    link = null;
    number = 0;
    state.link = "";
    onStream(null);
  }

  function admit() {
    letIn.set();
    wire.say({ say: "admit" });
  }

  return {
    admit,
    /** @param {object} what */
    say: (what) => wire.say(what),
    /** @param {MediaStreamTrack} track */
    add: (track) => link?.add(track),
    /** @param {MediaStreamTrack} track */
    remove: (track) => link?.remove(track),
    close() {
      drop();
      wire.close();
    },
  };
}
