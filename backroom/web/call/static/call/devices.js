// Microphone and camera: asked for when one joins. A failure is named, and the page has the words for it.

export class Failed extends Error {}

/** Why there is no call in this browser at this address; "" when there may be one. */
export function hindrance() {
  if (!isSecureContext) return "insecure";
  return navigator.mediaDevices?.getUserMedia && typeof RTCPeerConnection !== "undefined" ? "" : "no_calls";
}

/** @param {MediaStreamConstraints} wanted @returns {Promise<MediaStream>} throws Failed, its message the name of what failed */
export async function open(wanted) {
  if (hindrance()) throw new Failed(hindrance());
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (error) {
    throw new Failed(`${wanted.video ? "camera" : "microphone"}_${cause(/** @type {DOMException} */ (error).name)}`);
  }
}

/** @param {string} name */
function cause(name) {
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "held";
  return "failed";
}

/** Whether this browser finds any way out for sound; with a relay, whether the relay is reached. @param {RTCConfiguration} config */
export async function findsWay(config) {
  const link = new RTCPeerConnection(config);
  const wanted = config.iceServers?.length ? "relay" : "";
  try {
    return await new Promise((found) => {
      setTimeout(() => found(false), 8_000);
      link.addEventListener("icecandidate", ({ candidate }) => {
        if (!candidate) found(false);
        else if (candidate.candidate && (!wanted || candidate.type === wanted)) found(true);
      });
      link.createDataChannel("way");
      link.setLocalDescription().catch(() => found(false));
    });
  } finally {
    link.close();
  }
}
