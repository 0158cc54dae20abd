/* A sentence over the chat: the bot's answer to a tap, or why something couldn't be done. */

import { make } from "./dom.js";
import { words } from "./words.js";

const SHOWN = 5000; // milliseconds, about as long as Telegram shows one

export class Toast {
  #quiet = null;
  #after;

  /** `after()` is called when a person has put an alert away. */
  constructor(after) {
    this.node = make("div", { className: "toast", role: "status" });
    this.#after = after;
  }

  /** Shows `text` for a while; as an `alert` until it is put away, with `focus` on its button. */
  say(text, { alert = false, focus = false } = {}) {
    this.hush();
    this.node.append(make("p", { textContent: text }));
    this.node.classList.toggle("modal", alert);
    this.node.classList.add("shown");
    if (!alert) {
      this.#quiet = setTimeout(() => this.hush(), SHOWN);
      return;
    }
    const ok = make("button", { type: "button", className: "solid", textContent: words("ok") });
    ok.addEventListener("click", () => {
      this.hush();
      this.#after();
    });
    this.node.append(ok);
    if (focus) ok.focus();
  }

  /** Puts an alert away when a hand turns elsewhere. */
  left(target) {
    if (this.node.classList.contains("modal") && !this.node.contains(target)) this.hush();
  }

  hush() {
    clearTimeout(this.#quiet);
    this.node.classList.remove("shown", "modal");
    this.node.replaceChildren();
  }
}
