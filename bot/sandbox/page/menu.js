/* What is behind the three dots of a chat: the bot's commands, and blocking it. */

import { make, signButton } from "./dom.js";
import { words } from "./words.js";

export class Menu {
  #items;

  /** `items()` gives what is in it now: pairs of a title's parts and what choosing it does. */
  constructor(items) {
    this.#items = items;
    this.node = make("div", { className: "menu", hidden: true });
    this.button = signButton("more", words("menu"), () => this.#show(this.node.hidden));
    this.button.ariaExpanded = "false";
  }

  /** Closes it when a hand turns elsewhere. */
  left(target) {
    if (!this.node.contains(target) && !this.button.contains(target)) this.#show(false);
  }

  close() {
    if (this.node.hidden) return;
    this.#show(false);
    this.button.focus();
  }

  #show(open) {
    this.node.hidden = !open;
    this.button.ariaExpanded = String(open);
    if (!open) return;
    this.node.replaceChildren(...this.#items().map(([title, choose]) => {
      const item = make("button", { type: "button", className: "menu-item" }, ...title);
      item.addEventListener("click", () => {
        this.close();
        choose();
      });
      return item;
    }));
    this.node.firstElementChild.focus();
  }
}
