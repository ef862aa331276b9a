// One connection between two browsers: perfect negotiation, so that both may speak first, and a new way when one is lost.

const PATIENCE = 2_000; // a lost way often comes back by itself
const TRY_AGAIN = 6_000; // no way yet: offered anew; the side that gives way waits longer, so that offers seldom cross
const BLOCKED_AFTER = 2;
const BROKEN_AFTER = 5;

/**
 * @typedef {object} Signal
 * @property {RTCSessionDescription | null} [description]
 * @property {RTCIceCandidate | null} [candidate]
 *
 * @param {object} given
 * @param {RTCConfiguration} given.config
 * @param {boolean} given.polite gives way when both offer at once, and lets the other side begin
 * @param {MediaStream} given.stream what goes to the other side
 * @param {(signal: Signal) => void} given.send
 * @param {(stream: MediaStream) => void} given.onStream
 * @param {(state: string) => void} given.onState a connection's states, and "blocked" when ways are looked for in vain
 * @param {() => void} given.onBroken this connection will not come to anything; another one may
 */
export function openPeer({ config, polite, stream, send, onStream, onState, onBroken }) {
  const link = new RTCPeerConnection(config);
  const pause = polite ? TRY_AGAIN * 1.6 : TRY_AGAIN;
  let offering = false;
  let tries = 0;
  let last = Promise.resolve();
  /** @type {number | undefined} */
  let timer = setTimeout(retry, pause);

  link.addEventListener("negotiationneeded", async () => {
    try {
      offering = true;
      await link.setLocalDescription();
      if (link.localDescription) send({ description: link.localDescription });
    } catch {
      // Closed, or an offer from over there came first: what is needed is asked for again when that is done.
    } finally {
      offering = false;
    }
  });
  link.addEventListener("icecandidate", ({ candidate }) => send({ candidate }));
  link.addEventListener("track", ({ streams }) => streams[0] && onStream(streams[0]));
  link.addEventListener("connectionstatechange", () => {
    const state = link.connectionState;
    clearTimeout(timer);
    if (state === "connected") tries = 0;
    else if (state !== "closed") timer = setTimeout(retry, state === "disconnected" ? PATIENCE : state === "failed" ? 0 : pause);
    if (state !== "connected" && tries >= BLOCKED_AFTER) onState("blocked");
    else onState(state);
  });
  addEventListener("online", again);

  function retry() {
    clearTimeout(timer);
    if (link.connectionState === "connected" || link.signalingState === "closed") return;
    tries += 1;
    if (tries === BLOCKED_AFTER) onState("blocked");
    if (tries % BROKEN_AFTER === 0) onBroken();
    if (link.signalingState === "closed") return;
    timer = setTimeout(retry, pause);
    again();
  }

  /** What was said into a lost socket was heard by nobody: an open offer is made again, a lost way is looked for anew. */
  function again() {
    if (link.signalingState === "have-local-offer") send({ description: link.localDescription });
    else if (link.signalingState !== "closed" && link.connectionState !== "connected") link.restartIce();
  }

  /** @param {Signal} signal */
  async function take({ description, candidate }) {
    if (link.signalingState === "closed") return;
    if (candidate) {
      // One of an offer that was passed over, or of a way given up, belongs to nothing, and others follow.
      await link.addIceCandidate(candidate).catch(() => null);
    } else if (description?.type === "answer") {
      // An offer that was made twice is answered twice.
      if (link.signalingState === "have-local-offer") await link.setRemoteDescription(description);
    } else if (description) {
      if (!polite && (offering || link.signalingState !== "stable")) return;
      await link.setRemoteDescription(description);
      await link.setLocalDescription();
      send({ description: link.localDescription });
    }
  }

  for (const track of stream.getTracks()) link.addTrack(track, stream);

  return {
    /** In the order in which it was said. @param {Signal} signal */
    hear(signal) {
      last = last.then(() => take(signal)).catch(() => void (link.signalingState !== "closed" && onBroken()));
    },
    again,
    /** @param {MediaStreamTrack} track */
    add: (track) => link.addTrack(track, stream),
    /** @param {MediaStreamTrack} track */
    remove(track) {
      const sender = link.getSenders().find((each) => each.track === track);
      if (sender) link.removeTrack(sender);
    },
    close() {
      clearTimeout(timer);
      removeEventListener("online", again);
      link.close();
    },
  };
}
