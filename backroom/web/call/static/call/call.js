// A call as both sides meet it: check, join, be let in or let in, sound, picture, leave. One function shows how it stands.

import { openCounting, openTelling } from "./balance.js";
import { keep, openBar } from "./bar.js";
import { openCheck } from "./check.js";
import { Failed, hindrance, open } from "./devices.js";
import { openMeeting } from "./meeting.js";
import { nameOf, saidOf } from "./standing.js";

const ASKS = 1_000;

const box = /** @type {HTMLElement | null} */ (document.querySelector("#call"));
if (box) openCall(box);

/** @param {HTMLElement} box */
function openCall(box) {
  const { path = "" } = box.dataset;
  const side = /** @type {"interviewer" | "candidate"} */ (box.dataset.side);
  /** @type {{words: Record<string, string>, ice: RTCIceServer[], keep_at: string, kept: object}} */
  const { words, ice, keep_at, kept } = JSON.parse(/** @type {HTMLElement} */ (document.querySelector("#call-about")).textContent ?? "");
  const relayOnly = box.dataset.relayOnly === "yes";
  const config = { iceTransportPolicy: /** @type {RTCIceTransportPolicy} */ (relayOnly ? "relay" : "all") };
  const one = (/** @type {string} */ name) => /** @type {any} */ (box.querySelector(`[data-call-${name}]`));
  const [said, check, checking, join, admit, inside] = ["said", "check", "checking", "join", "admit", "inside"].map(one);
  const notNow = one("later");
  const over = /** @type {HTMLElement | null} */ (document.querySelector("[data-call-over]")); // the candidate's way on
  const [sound, picture, leave, theirs, own] = ["sound", "picture", "leave", "theirs", "own"].map(one);

  /** @type {MediaStream | null} */
  let stream = null;
  /** @type {ReturnType<typeof openMeeting> | null} */
  let meeting = null;
  /** @type {(() => void) | null} */
  let endCheck = null;
  /** @type {{close: () => void, told?: (message: any) => void} | null} */
  let balance = null;
  let up = false; // connected, and counting
  const sums = { mine: 0, theirs: 0, longest: 0, ...kept };
  const bar = one("balance");
  const draw = bar && openBar(bar, words);
  const letIn = remembered(path);
  let camera = false; // one is being opened: a second press meanwhile is no second one

  /** @param {string} state @param {string[]} keys */
  function show(state, keys) {
    const text = keys.map((key) => words[key] ?? key).join(" ");
    if (said.textContent !== text) said.textContent = text;
    box.dataset.state = state;
    const focused = box.contains(document.activeElement);
    check.hidden = Boolean(meeting) || state === "checking" || state === "ended";
    checking.hidden = state !== "checking";
    join.hidden = notNow.hidden = state !== "checking";
    inside.hidden = !meeting;
    const measured = one("measured");
    if (measured) measured.hidden = !meeting && state !== "checking";
    if (admit) admit.hidden = state !== "asking";
    if (over) over.hidden = state !== "ended";
    // Whoever pressed a button that is gone now stands at the next one, not at the top of the page.
    if (focused && /** @type {HTMLElement} */ (document.activeElement)?.closest("[hidden]")) (state === "checking" ? join : meeting ? sound : state === "ended" && over ? over.querySelector("a") : check).focus();
  }

  check.addEventListener("click", async () => {
    check.disabled = true;
    // A browser that asks first does so at its own edge, where it is easily overlooked.
    const asks = setTimeout(() => show("out", ["asking_browser"]), ASKS);
    try {
      stream = await open({ audio: true }).finally(() => clearTimeout(asks));
      const found = { heard: false, way: /** @type {boolean | null} */ (null) };
      const tell = () => show("checking", [found.heard ? "heard" : "speak", ...(found.way === null ? [] : [found.way ? "way" : "no_way"])]);
      if (box.dataset.state === "checking") return;
      endCheck = openCheck({
        stream,
        config: { ...config, iceServers: ice },
        meter: one("meter"),
        onHeard: () => ((found.heard = true), tell()),
        onWay: (is) => ((found.way = is), tell()),
      });
      tell();
    } catch (error) {
      show("failed", [error instanceof Failed ? error.message : "microphone_failed"]);
    } finally {
      check.disabled = false;
    }
    // A button that was switched off meanwhile has lost the focus.
    if (stream) join.focus();
    else if (document.activeElement === document.body) check.focus();
  });
  notNow.addEventListener("click", () => end("out", ["hint"]));
  join.addEventListener("click", () => {
    if (!stream || meeting) return;
    stopCheck();
    meeting = openMeeting({
      path,
      side,
      config,
      stream,
      onStream,
      onChange(state) {
        if (!meeting) return;
        up = state.link === "connected";
        show(nameOf(side, state), saidOf(side, state));
      },
      onEnd: (why) => (why === "ended" && letIn.forget(), end(why, [why])),
      letIn,
      onSaid: (message) => (message.what === "voice" ? balance?.told?.(message) : box.dispatchEvent(new CustomEvent(message.what, { bubbles: true, detail: message }))),
    });
    box.dispatchEvent(new CustomEvent("own-sound", { detail: stream }));
    balance = count(stream, meeting);
    show("waiting", ["joining"]);
  });
  /** @param {MediaStream} stream @param {ReturnType<typeof openMeeting>} meeting */
  function count(stream, meeting) {
    const isConnected = () => up;
    if (bar) return openCounting({ box: bar, draw, stream, isConnected, words, sums, keep: () => keep(keep_at, sums) });
    return { close: openTelling({ stream, isConnected, say: meeting.say }) };
  }

  admit?.addEventListener("click", () => meeting?.admit());
  sound.addEventListener("click", () => {
    const [track] = stream?.getAudioTracks() ?? [];
    if (!track) return;
    track.enabled = !track.enabled;
    mark(sound, track.enabled, "sound");
  });
  picture.addEventListener("click", async () => {
    if (camera) return;
    camera = true;
    await toggleCamera().catch((error) => (said.textContent = words[error instanceof Failed ? error.message : "camera_failed"]));
    camera = false;
  });
  leave.addEventListener("click", () => end("left", ["left"]));

  /** @param {HTMLElement} button @param {boolean} on @param {string} what */
  function mark(button, on, what) {
    button.setAttribute("aria-pressed", String(on));
    /** @type {HTMLElement} */ (button.querySelector("span")).textContent = words[`${what}_${on ? "on" : "off"}`];
  }

  async function toggleCamera() {
    if (!stream) return;
    const [track] = stream.getVideoTracks();
    if (track) {
      stream.removeTrack(track);
      meeting?.remove(track);
      track.stop();
    } else {
      const [fresh] = (await open({ video: true })).getVideoTracks();
      if (!meeting) return fresh.stop();
      stream.addTrack(fresh);
      meeting.add(fresh);
    }
    own.srcObject = stream;
    own.hidden = Boolean(track);
    mark(picture, !track, "picture");
  }

  /** @param {MediaStream | null} remote */
  function onStream(remote) {
    if (theirs.srcObject === remote) return;
    theirs.srcObject = remote;
    theirs.classList.remove("is-seen");
    if (!remote) return;
    theirs.play().catch(() => null);
    const seen = () => theirs.srcObject === remote && theirs.classList.toggle("is-seen", remote.getVideoTracks().some((track) => !track.muted));
    const watch = (/** @type {MediaStreamTrack} */ track) => ["mute", "unmute"].forEach((name) => track.addEventListener(name, seen));
    remote.addEventListener("addtrack", ({ track }) => (watch(track), seen()));
    remote.addEventListener("removetrack", seen);
    remote.getTracks().forEach(watch);
    seen();
  }

  function stopCheck() {
    endCheck?.();
    endCheck = null;
  }

  /** @param {string} state @param {string[]} keys */
  function end(state, keys) {
    stopCheck();
    balance?.close();
    balance = null;
    up = false;
    const was = meeting;
    meeting = null;
    was?.close();
    box.dispatchEvent(new CustomEvent("own-sound", { detail: null }));
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    own.hidden = true;
    own.srcObject = null;
    mark(sound, true, "sound");
    mark(picture, false, "picture");
    show(state, keys);
  }

  addEventListener("pagehide", () => meeting && end("left", ["left"]));
  box.addEventListener("come-back", () => meeting?.say({ say: "later" }));
  box.hidden = false;
  if (hindrance()) show("failed", [hindrance()]);
  else show("out", ["hint"]);
}

/** That the candidate was let in, for this tab: whom one let in one need not let in again before the talk ends. @param {string} path */
function remembered(path) {
  const key = `backroom.let-in.${path}`;
  let now = false;
  const attempt = (/** @type {() => any} */ act) => {
    try {
      return act();
    } catch {
      return null; // This browser keeps nothing: then this page remembers, until it is loaded anew.
    }
  };
  return {
    get: () => now || Boolean(attempt(() => sessionStorage.getItem(key))),
    set: () => ((now = true), attempt(() => sessionStorage.setItem(key, "yes"))),
    forget: () => ((now = false), attempt(() => sessionStorage.removeItem(key))),
  };
}
