// Records one's own microphone while two are connected and the server says that both agree: a chunk each second, in order.

const SECOND = 1_000;
const LOOK = 3_000;
const LONGEST_PAUSE = 8_000;
const TYPE = "audio/webm;codecs=opus";
const BITS = 32_000;
// Ten minutes without a server; what is older than that is given up with its take.
const MOST_WAITING = 600;
// Nobody else is there: waiting at the door is no conversation.
const ALONE = new Set(["waiting", "asking"]);

const box = /** @type {HTMLElement | null} */ (document.querySelector("[data-call-recorded]"));
const call = /** @type {HTMLElement | null} */ (document.querySelector("#call"));
if (box && call) openRecorder(box, call);

/** @param {HTMLElement} box @param {HTMLElement} call */
function openRecorder(box, call) {
  const { path = "", stop: consent = "" } = box.dataset;
  const said = /** @type {HTMLElement} */ (box.querySelector("[data-recorded-said]"));
  const stop = /** @type {HTMLElement} */ (box.querySelector("[data-recorded-stop]"));
  /** @type {MediaStream | null} */
  let stream = null;
  /** @type {{recorder: MediaRecorder, id: string, waiting: Blob[], next: number, over: boolean} | null} */
  let take = null;
  let token = "";

  /** @param {"none" | "on" | "held" | "gone"} state */
  function show(state) {
    box.dataset.state = state;
    if (said.textContent !== said.dataset[state]) said.textContent = said.dataset[state] ?? "";
    stop.hidden = state !== "on" && state !== "held";
  }

  /** Asks whether both agree, and begins or ends by the answer; a server that is silent changes nothing. */
  async function look() {
    if (ALONE.has(call.dataset.state ?? "")) return finish();
    const answer = await fetch(path, { cache: "no-store", redirect: "manual" })
      .then((response) => (response.ok ? response.json() : response.status === 403 || response.status === 404 ? { open: false } : null))
      .catch(() => null);
    if (!answer) return;
    token = answer.csrf ?? token;
    if (!answer.open) return drop("none");
    if (stream && !take && call.dataset.state === "connected") begin(stream);
  }

  /** @param {MediaStream} from */
  function begin(from) {
    if (typeof MediaRecorder === "undefined" || !MediaRecorder.isTypeSupported(TYPE) || !crypto.randomUUID) return;
    const own = new MediaStream(from.getAudioTracks());
    const recorder = new MediaRecorder(own, { mimeType: TYPE, audioBitsPerSecond: BITS });
    const mine = (take = { recorder, id: crypto.randomUUID(), waiting: /** @type {Blob[]} */ ([]), next: 0, over: false });
    let sending = false;
    recorder.addEventListener("dataavailable", ({ data }) => {
      if (!data.size || mine.over) return;
      mine.waiting.push(data);
      if (mine.waiting.length > MOST_WAITING) return end(mine);
      if (!sending) send();
    });
    recorder.start(SECOND);
    show("on");

    /** One after another; the same one again until the server has it, or says that it wants none. */
    async function send() {
      sending = true;
      for (let tries = 0; mine.waiting.length && !mine.over; ) {
        const response = await fetch(`${path}${mine.id}/${mine.next}/`, {
          method: "PUT",
          headers: { "Content-Type": "application/octet-stream", "X-CSRFToken": token },
          body: mine.waiting[0],
          cache: "no-store",
          redirect: "manual",
        }).catch(() => null);
        if (mine.over) break;
        const answer = await response?.json().catch(() => null);
        if (response?.ok && answer) {
          mine.waiting.shift();
          mine.next += 1;
          tries = 0;
          if (take === mine) show("on");
        } else if (response && [403, 404, 409].includes(response.status)) {
          // Taken back, over, or the server knows another past than this page: nothing of this is sent again.
          end(mine);
          if (take === null && answer?.code === "stopped") show("none");
        } else {
          if (take === mine) show("held");
          await new Promise((go) => setTimeout(go, Math.min(LONGEST_PAUSE, 250 * 2 ** tries++)));
        }
      }
      sending = false;
    }
  }

  /** @param {NonNullable<typeof take>} which */
  function end(which) {
    which.over = true;
    which.waiting = [];
    if (which.recorder.state !== "inactive") which.recorder.stop();
    if (take === which) take = null;
  }

  /** @param {"none" | "gone"} state */
  function drop(state) {
    if (take) end(take);
    if (state === "gone" || box.dataset.state !== "gone") show(state);
  }

  /** One of the two left: what was said until now still goes out, and no more is recorded. */
  function finish() {
    if (!take) return;
    const last = take;
    take = null;
    if (last.recorder.state !== "inactive") last.recorder.stop();
    show("none");
  }

  stop.addEventListener("click", async () => {
    if (take) end(take);
    const body = new URLSearchParams({ purpose: "audio", agreed: "no", csrfmiddlewaretoken: token });
    const done = await fetch(consent, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (done?.type === "opaqueredirect") drop("gone");
    else show("held");
  });
  call.addEventListener("own-sound", (event) => {
    const given = /** @type {CustomEvent<MediaStream | null>} */ (event).detail;
    stream = given;
    if (!given) finish();
  });
  new MutationObserver(() => stream && look()).observe(call, { attributeFilter: ["data-state"] });
  setInterval(() => stream && look(), LOOK);
  show("none");
}
