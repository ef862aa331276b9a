// Two browsers, straight to each other: perfect negotiation, so that both may speak first, and a new way when one is lost.

const PATIENCE = 2_000;

/**
 * @typedef {object} Signal
 * @property {RTCSessionDescription | null} [description]
 * @property {RTCIceCandidate | null} [candidate]
 *
 * @param {object} given
 * @param {RTCConfiguration} given.config
 * @param {boolean} given.polite gives way when both offer at once
 * @param {MediaStream} given.stream what goes to the other side
 * @param {(signal: Signal) => void} given.send
 * @param {(stream: MediaStream) => void} given.onStream
 * @param {(state: RTCPeerConnectionState) => void} given.onState
 */
export function openPeer({ config, polite, stream, send, onStream, onState }) {
  const link = new RTCPeerConnection(config);
  let offering = false;
  /** @type {number | undefined} */
  let timer;

  link.addEventListener("negotiationneeded", async () => {
    try {
      offering = true;
      await link.setLocalDescription();
      send({ description: link.localDescription });
    } finally {
      offering = false;
    }
  });
  link.addEventListener("icecandidate", ({ candidate }) => send({ candidate }));
  link.addEventListener("track", ({ streams }) => streams[0] && onStream(streams[0]));
  link.addEventListener("connectionstatechange", () => {
    onState(link.connectionState);
    clearTimeout(timer);
    if (link.connectionState === "failed") link.restartIce();
    // It often comes back by itself; when it does not, another way is looked for.
    if (link.connectionState === "disconnected") timer = setTimeout(again, PATIENCE);
  });
  addEventListener("online", again);

  /** After the way to the server or to the other side was lost. */
  function again() {
    if (link.signalingState !== "closed" && link.connectionState !== "connected") link.restartIce();
  }

  /** @param {Signal} signal */
  async function hear({ description, candidate }) {
    if (description) {
      const clash = description.type === "offer" && (offering || link.signalingState !== "stable");
      if (!polite && clash) return;
      await link.setRemoteDescription(description);
      if (description.type !== "offer") return;
      await link.setLocalDescription();
      send({ description: link.localDescription });
    } else if (candidate) {
      try {
        await link.addIceCandidate(candidate);
      } catch {
        // One of an offer that was passed over, or of a way given up: it belongs to nothing, and others follow.
      }
    }
  }

  for (const track of stream.getTracks()) link.addTrack(track, stream);

  return {
    hear,
    again,
    /** @param {MediaStreamTrack} track */
    add: (track) => link.addTrack(track, stream),
    /** @param {RTCRtpSender} sender */
    remove: (sender) => link.removeTrack(sender),
    close() {
      clearTimeout(timer);
      removeEventListener("online", again);
      link.close();
    },
  };
}
