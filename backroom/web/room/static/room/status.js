// Says what is saved and what waits, in the head and on the paper; never over anything, never with a sound.

import { count, icon, make, one } from "./dom.js";

/**
 * @param {object} given
 * @param {{minute: (at: any) => string, second: (at: any) => string}} given.clock
 * @param {string} given.signIn
 * @param {boolean} given.locked
 */
export function openStatus({ clock, signIn, locked }) {
  const head = one("#save");
  const banner = one("#banner");
  let shown = "";
  let drawn = "";

  /** @param {import("./queue.js").State} state */
  function show(state) {
    const [glyph, words, waits] = inHead(state);
    if (words && words !== shown) {
      shown = words;
      head.replaceChildren(icon(glyph), make("span", {}, words));
      head.classList.toggle("save-waiting", waits);
    }
    const parts = onPaper(state);
    const now = parts.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
    if (now === drawn) return;
    drawn = now;
    const glyphs = { network: "offline", server: "offline", "signed-out": "lock", "": "warn" };
    banner.replaceChildren(
      ...(parts.length ? [make("div", { class: "banner" }, icon(glyphs[state.trouble]), make("p", {}, ...parts))] : []),
    );
  }

  /** @param {import("./queue.js").State} state @returns {[string, string, boolean]} */
  function inHead({ waiting, refused, trouble, savedAt, slow }) {
    const notes = new Set(waiting.filter((item) => item.what === "note" || item.what === "aside").map((item) => item.id)).size;
    const what = notes ? count(notes, "note") : count(waiting.length, "tick");
    if (waiting.length && trouble) return ["offline", `Not saved yet: ${what}. Keep talking.`, true];
    if (waiting.length) return slow ? ["waiting", "Saving", true] : ["", "", false];
    if (refused.length) return ["warn", `Not taken: ${count(refused.length, "entry").replace("entrys", "entries")}. Kept on this device.`, true];
    if (savedAt) return ["check", `Saved at ${clock.second(savedAt)}`, false];
    return locked ? ["", "", false] : ["check", "Ready. Everything you type is kept.", false];
  }

  /** @param {import("./queue.js").State} state @returns {(string | HTMLElement)[]} */
  function onPaper({ refused, trouble, since, tries, savedAt, durable }) {
    const last = savedAt ? ` Last saved at ${clock.second(savedAt)}.` : "";
    const kept = `Your notes are kept on this device and go out by themselves when it is back.${last}`;
    if (!durable) return [make("b", {}, "This browser keeps nothing. "), "Leave this page open until all is saved, or use another browser."];
    if (trouble === "network") return [make("b", {}, `No network since ${clock.minute(since)}. Keep talking. `), kept];
    if (trouble === "server" && tries > 1)
      return [make("b", {}, `The server has not answered since ${clock.minute(since)}. Keep talking. `), kept];
    if (trouble === "signed-out") {
      const link = make("a", { href: signIn, target: "_blank", rel: "noopener" }, "Sign in in a new tab");
      return [make("b", {}, "You are signed out. Keep talking. "), "Your notes are kept on this device. ", link, " as the one who holds this conversation, and they go out by themselves."];
    }
    // A refused note says so where it stands; a refused tick has no room for it.
    const other = refused.find((item) => item.what !== "note");
    return other ? [make("b", {}, "A tick was not taken. "), other.refused ?? ""] : [];
  }

  return { show };
}
