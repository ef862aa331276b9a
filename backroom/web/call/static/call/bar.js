// The interviewer's quiet bar: a share, their own longest stretch, and nothing else about anyone. It can be hidden.

const SOON = 10; // seconds of speech before a share is said

/** @typedef {{mine: number, theirs: number, longest: number}} Sums seconds */

/**
 * @param {HTMLElement} box
 * @param {Record<string, string>} words
 * @returns {(sums: Sums, off: string) => void} `off`: the words for why there is none now; empty while it is on
 */
export function openBar(box, words) {
  const one = (/** @type {string} */ name) => /** @type {any} */ (box.querySelector(`[data-balance-${name}]`));
  mayHide(one("hide"), one("shown"), words);
  return (sums, off) => {
    const both = sums.mine + sums.theirs;
    const isShown = !off && both >= SOON;
    const share = isShown ? Math.round((100 * sums.mine) / both) : 0;
    const whole = Math.round(sums.longest);
    const longest = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    one("mine").setAttribute("width", String(share));
    const said = off || (isShown ? words.balance.replace("{share}", String(share)).replace("{longest}", longest) : words.balance_soon);
    if (one("said").textContent !== said) one("said").textContent = said;
  };
}

/** Hidden stays hidden on this device; it is counted all the same. @param {HTMLElement} button @param {HTMLElement} shown @param {Record<string, string>} words */
function mayHide(button, shown, words) {
  const key = "backroom.balance.hidden";
  const set = (/** @type {boolean} */ hidden) => {
    shown.hidden = hidden;
    button.setAttribute("aria-expanded", String(!hidden));
    button.textContent = hidden ? words.show : words.hide;
    try {
      localStorage.setItem(key, hidden ? "yes" : "");
    } catch {
      // It is hidden for this page then.
    }
  };
  button.addEventListener("click", () => set(!shown.hidden));
  try {
    set(localStorage.getItem(key) === "yes");
  } catch {
    set(false);
  }
}

/** Adds up what grows, only while it is to be counted. */
export function counter() {
  let last = /** @type {number | null} */ (null);
  return {
    sum: 0,
    /** @param {number} seconds @param {boolean} counts */
    told(seconds, counts) {
      if (counts && last !== null && seconds > last) this.sum += seconds - last;
      last = seconds;
    },
    /** @param {number | null} [from] where the next telling goes on from, where that is known */
    forget: (from = null) => (last = from),
  };
}

/** @param {string} url @param {Sums} sums */
export function keep(url, sums) {
  if (!url || !(sums.mine + sums.theirs)) return;
  const token = /** @type {HTMLInputElement} */ (document.querySelector("#token input")).value;
  const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
  // Lost with the page at worst: it is a help, and the next minute says the whole again.
  fetch(url, { method: "PUT", headers, body: JSON.stringify(sums), keepalive: true }).catch(() => null);
}
