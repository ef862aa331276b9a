// The call's socket: says who is here, and hands on what either side says. It comes again by itself unless told to go.

const LONGEST_PAUSE = 8_000;

/**
 * @param {object} given
 * @param {string} given.path
 * @param {string} given.peer this page's name, new with every page
 * @param {(message: any) => void} given.onMessage
 * @param {(up: boolean) => void} given.onState
 */
export function openWire({ path, peer, onMessage, onState }) {
  let tries = 0;
  let done = false;
  let again = false;
  /** @type {number | undefined} */
  let timer;
  /** @type {WebSocket} */
  let socket;

  function connect() {
    clearTimeout(timer);
    const mine = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`);
    socket = mine;
    mine.addEventListener("open", () => {
      tries = 0;
      // A page that comes again does not show out one that was joined on meanwhile.
      say({ say: "here", peer, again });
      again = true;
      onState(true);
    });
    mine.addEventListener("message", ({ data }) => {
      if (mine !== socket) return;
      const message = JSON.parse(data);
      if (["refused", "taken_over", "ended"].includes(message.what)) done = true;
      onMessage(message);
    });
    mine.addEventListener("close", () => {
      if (done || mine !== socket) return;
      onState(false);
      tries += 1;
      timer = setTimeout(connect, Math.min(LONGEST_PAUSE, 250 * 2 ** tries) * (0.8 + 0.4 * Math.random()));
    });
  }

  /** What cannot be said now is not kept: after coming again, the two find each other anew. @param {object} message */
  function say(message) {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  // Another network: the socket over the old one may hang for minutes without a sign.
  function change() {
    const old = socket;
    connect();
    old.close();
  }

  connect();
  addEventListener("online", change);
  return {
    say,
    close() {
      done = true;
      clearTimeout(timer);
      removeEventListener("online", change);
      say({ say: "leave" });
      socket.close();
    },
  };
}
