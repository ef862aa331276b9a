/** The write-up: notes are filed by dragging and by digit; every act is also a button of the page. */
import { beginDragging } from "./writeup/drag.js";
import { saveEarly } from "./writeup/early.js";
import { beginKeys } from "./writeup/keys.js";
import { beginSaying } from "./writeup/saying.js";

beginDragging(document);
beginKeys(document);
beginSaying(document);
saveEarly(document);
// htmx comes first or not at all; without it the buttons of the page save.
if ("htmx" in window) document.documentElement.dataset.saves = "yes";
