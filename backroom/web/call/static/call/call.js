// A call as both sides meet it: join, be let in or let in, sound, picture, leave. One place says how it stands, in words.

import { open } from "./devices.js";
import { openPeer } from "./peer.js";
import { openWire } from "./wire.js";

const box = /** @type {HTMLElement | null} */ (document.querySelector("#call"));
if (box) openCall(box);

/** @param {HTMLElement} box */
function openCall(box) {
  const { path = "", side = "", other = "" } = box.dataset;
  const config = { iceTransportPolicy: /** @type {RTCIceTransportPolicy} */ (box.dataset.relayOnly === "yes" ? "relay" : "all") };
  const peer = crypto.randomUUID?.() ?? String(Math.random()).slice(2).padEnd(12, "0");
  const one = (/** @type {string} */ name) => /** @type {any} */ (box.querySelector(`[data-call-${name}]`));
  const [said, join, admit, inside] = ["said", "join", "admit", "inside"].map(one);
  const [sound, picture, leave, theirs, own] = ["sound", "picture", "leave", "theirs", "own"].map(one);

  /** @type {MediaStream | null} */
  let stream = null;
  /** @type {ReturnType<typeof openWire> | null} */
  let wire = null;
  /** @type {ReturnType<typeof openPeer> | null} */
  let link = null;
  /** @type {RTCRtpSender | null} */
  let camera = null;
  let theirPeer = "";
  let letIn = false;
  let isIn = side === "interviewer";
  /** @type {RTCIceServer[]} */
  let ice = [];

  const connected = `You and ${other} are connected${config.iceTransportPolicy === "relay" ? "" : ", straight to each other"}. No sound is recorded.`;

  /** @param {string} state @param {string} words */
  function show(state, words) {
    box.dataset.state = state;
    said.textContent = words;
    join.hidden = Boolean(wire);
    inside.hidden = !wire;
    admit.hidden = state !== "asking";
  }

  join.addEventListener("click", async () => {
    join.disabled = true;
    try {
      stream = await open({ audio: true });
      wire = openWire({ path, peer, onMessage, onState: (up) => up || show(box.dataset.state ?? "", `The server does not answer. ${link ? "You can go on talking." : "It is tried again by itself."}`) });
      show("waiting", side === "candidate" ? `${other} lets you in.` : `${other} is not here yet.`);
    } catch (error) {
      show("failed", /** @type {Error} */ (error).message);
    } finally {
      join.disabled = false;
    }
  });
  admit.addEventListener("click", () => {
    letIn = true;
    wire?.say({ say: "admit" });
  });
  sound.addEventListener("click", () => {
    const [track] = stream?.getAudioTracks() ?? [];
    if (!track) return;
    track.enabled = !track.enabled;
    mark(sound, track.enabled, "Sound");
  });
  picture.addEventListener("click", toggleCamera);
  leave.addEventListener("click", () => end("left", "You left. You can join again until the conversation ends."));

  /** @param {HTMLElement} button @param {boolean} on @param {string} what */
  function mark(button, on, what) {
    button.setAttribute("aria-pressed", String(on));
    /** @type {HTMLElement} */ (button.querySelector("span")).textContent = `${what} ${on ? "on" : "off"}`;
  }

  async function toggleCamera() {
    if (!stream) return;
    const [track] = stream.getVideoTracks();
    if (track) {
      track.stop();
      stream.removeTrack(track);
      if (camera) link?.remove(camera);
      camera = null;
    } else {
      try {
        const [fresh] = (await open({ video: true })).getVideoTracks();
        stream.addTrack(fresh);
        camera = link?.add(fresh) ?? null;
      } catch (error) {
        said.textContent = /** @type {Error} */ (error).message;
        return;
      }
    }
    own.srcObject = stream;
    own.hidden = Boolean(track);
    mark(picture, !track, "Picture");
  }

  /** @param {any} message */
  function onMessage(message) {
    if (message.what === "seated") {
      ice = message.ice;
      isIn = side === "interviewer" || message.inside;
      if (box.dataset.state === "connected") show("connected", connected);
      meet(message.other);
    } else if (message.what === "admitted") {
      isIn = true;
      if (theirPeer && !link) begin();
    } else if (message.what === "other") meet(message);
    else if (message.what === "signal" && message.peer === theirPeer) {
      if (!link) begin();
      link?.hear(message.data).catch(() => link?.again());
    } else if (message.what === "later") box.dispatchEvent(new CustomEvent("later", { bubbles: true }));
    else if (message.what === "taken_over") end("taken", "You joined on another page; this one has left.");
    else if (message.what === "ended") end("ended", "The conversation has ended.");
    else if (message.what === "refused") end("refused", "This call is not open to you now. It opens half an hour before the time agreed.");
  }

  /** The other side is here, was let in, came with another page, or is gone. @param {{peer: string, inside: boolean}} there */
  function meet(there) {
    if (!there.peer) return box.dataset.state === "connected" || show("waiting", `${other} is not here${theirPeer ? " any more" : " yet"}.`);
    const fresh = there.peer !== theirPeer;
    theirPeer = there.peer;
    if (fresh && link) drop(); // a way leads to one page only, whether or not the new one was let in already
    if (side === "interviewer" && !there.inside) {
      if (letIn) return wire?.say({ say: "admit" });
      return show("asking", `${other} is at the door.`);
    }
    // The same two after a restart of the server: the way between them still stands, and one is let in again by itself.
    if (side === "candidate" && !isIn) return link ? null : show("waiting", `${other} is here and lets you in.`);
    if (!link) begin();
    else link.again();
  }

  function begin() {
    show("connecting", "Finding the way to each other.");
    link = openPeer({
      config: { ...config, iceServers: ice },
      polite: side === "candidate",
      stream: /** @type {MediaStream} */ (stream),
      send: (data) => wire?.say({ say: "signal", data }),
      onStream(remote) {
        theirs.srcObject = remote;
        theirs.play().catch(() => null);
        const seen = () => theirs.classList.toggle("is-seen", remote.getVideoTracks().some((track) => !track.muted));
        remote.addEventListener("addtrack", seen);
        remote.addEventListener("removetrack", seen);
        for (const track of remote.getVideoTracks()) track.addEventListener("unmute", seen), track.addEventListener("mute", seen);
        seen();
      },
      onState(state) {
        if (state === "connected") show("connected", connected);
        else if (state === "disconnected") show("connecting", "The way was lost for a moment. Another one is being found.");
        else if (state === "failed") show("connecting", "No way to each other is found yet. A network may block calls; the phone always works.");
      },
    });
    camera = null;
  }

  function drop() {
    link?.close();
    link = null;
    theirs.srcObject = null;
    theirs.classList.remove("is-seen");
  }

  /** @param {string} state @param {string} words */
  function end(state, words) {
    drop();
    wire?.close();
    wire = null;
    theirPeer = "";
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    own.hidden = true;
    show(state, words);
    if (state !== "left") join.hidden = state === "ended";
  }

  addEventListener("pagehide", () => wire?.close());
  box.addEventListener("come-back", () => wire?.say({ say: "later" }));
  box.hidden = false;
  show("out", box.dataset.hint ?? "");
}
