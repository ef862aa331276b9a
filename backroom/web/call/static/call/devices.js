// Microphone and camera: asked for when one joins, and every failure in words that say what to do.

/** @param {MediaStreamConstraints} wanted @returns {Promise<MediaStream>} throws an Error whose message is for the person */
export async function open(wanted) {
  if (!navigator.mediaDevices?.getUserMedia)
    throw new Error("This address is not secure, so the browser lends no microphone. Open the page by its https address, or talk by phone.");
  if (typeof RTCPeerConnection === "undefined") throw new Error("This browser cannot hold a call. Use a current Firefox, Chrome, Edge or Safari, or talk by phone.");
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (error) {
    throw new Error(words(/** @type {DOMException} */ (error).name, wanted.video ? "camera" : "microphone"));
  }
}

/** @param {string} name @param {string} device */
function words(name, device) {
  if (name === "NotAllowedError" || name === "SecurityError") return `The browser may not use the ${device}. Allow it by the sign beside the address, then join again.`;
  if (name === "NotFoundError" || name === "OverconstrainedError") return `No ${device} was found. Plug one in or switch it on, then join again.`;
  if (name === "NotReadableError" || name === "AbortError") return `The ${device} is held by another program. Close that one, then join again.`;
  return `The ${device} could not be opened. Try another browser, or talk by phone.`;
}
