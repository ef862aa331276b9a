// Hears "something changed" from one's own other tabs. Without the socket the page asks when one comes back to it.

const LONGEST_PAUSE = 60_000;

/**
 * @param {object} given
 * @param {string} given.path
 * @param {() => void} given.onChange
 * @param {(told: {what: string, note: string, edition: number}) => boolean} given.isKnown
 */
export function openLive({ path, onChange, isKnown }) {
  let tries = 0;
  let leaving = false;
  /** @type {number | undefined} */
  let soon;

  const ask = () => {
    clearTimeout(soon);
    soon = setTimeout(onChange, 150);
  };

  function connect() {
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`);
    socket.addEventListener("open", () => {
      // What happened while there was no socket, and since the server made this page.
      ask();
      tries = 0;
    });
    socket.addEventListener("message", (event) => {
      if (!isKnown(JSON.parse(event.data))) ask();
    });
    socket.addEventListener("close", () => {
      if (leaving) return;
      tries += 1;
      setTimeout(connect, Math.min(LONGEST_PAUSE, 1000 * 2 ** Math.min(tries, 6)) * (0.8 + 0.4 * Math.random()));
    });
    addEventListener("pagehide", () => ((leaving = true), socket.close()), { once: true });
  }

  addEventListener("pageshow", (event) => event.persisted && ((leaving = false), connect()));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
  connect();
}
