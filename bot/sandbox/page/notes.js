/*
 * Notifications on a phone that nobody attends to: a banner over the chat while it is open, the
 * lock screen while it is locked. One line each, as others in the room would see it: what the
 * bot promises about previews can be checked here. A message that is deleted takes its
 * notification with it.
 */

import { preview } from "./chat.js";
import { make, sign, unseen } from "./dom.js";
import { hour, words } from "./words.js";

const ON_LOCK = 4; // notifications that a lock screen has room for

export class Notes {
  #ids = [];
  #messages = [];
  #locked = false;
  #look = "";

  constructor(unlock) {
    this.node = make("div", { className: "notes" });
    this.#unlock = unlock;
  }

  #unlock;
  #time = "";
  #date = "";

  add(messages) {
    this.#ids.push(...messages.map((one) => one.id));
  }

  clear() {
    this.#ids = [];
    this.#render();
  }

  lock(yes) {
    this.#locked = yes;
    this.#look = "";
    this.#render();
    if (yes) this.node.querySelector("button").focus({ preventScroll: true });
  }

  /** Brings the notifications in line with what is in the chat now. */
  update(messages) {
    this.#messages = messages.filter((one) => this.#ids.includes(one.id));
    this.#ids = this.#messages.map((one) => one.id);
    this.#render();
  }

  relabel() {
    this.#look = "";
    this.#render();
  }

  tick(time, date) {
    this.#time = time;
    this.#date = date;
    const [clock, day] = this.node.querySelectorAll(".lock-time, .lock-day");
    if (!clock) return;
    clock.textContent = time;
    day.textContent = date;
  }

  #render() {
    const shown = this.#messages.filter((one) => this.#ids.includes(one.id));
    const look = JSON.stringify([this.#locked, shown]);
    if (look === this.#look) return;
    this.#look = look;
    this.node.classList.toggle("locked", this.#locked);
    if (this.#locked) this.#lockScreen(shown);
    else this.node.replaceChildren(...shown.slice(-1).map((one) => card(one, shown.length - 1)));
  }

  #lockScreen(shown) {
    let list = this.node.querySelector(".lock-list");
    if (!list) {
      list = make("div", { className: "lock-list" });
      const open = make("button", { type: "button", className: "lock-open", textContent: words("unlock") });
      open.addEventListener("click", () => this.#unlock());
      this.node.replaceChildren(sign("lock", "sign lock-sign"),
        make("p", { className: "lock-time", textContent: this.#time }),
        make("p", { className: "lock-day", textContent: this.#date }), list, open);
    }
    const hiddenMore = shown.length - ON_LOCK;
    list.replaceChildren(...shown.slice(-ON_LOCK).reverse().map((one) => card(one)));
    if (hiddenMore > 0) list.append(make("p", { className: "lock-more", textContent: words("lock_more", hiddenMore) }));
  }
}

function card(message, others = 0) {
  const node = make("div", { className: "card" },
    make("span", { className: "card-mark" }, sign("mark")),
    make("div", { className: "card-words" },
      make("p", { className: "card-head" }, make("b", { textContent: "Tryggbot" }), make("span", { textContent: hour(new Date(message.time)) })),
      make("p", { className: "card-line", textContent: preview(message) })));
  const notes = [];
  if (message.silent) notes.push(words("sound_off"));
  if (others > 0) notes.push(words("lock_more", others));
  if (notes.length) {
    const quiet = message.silent ? sign("quiet") : null;
    node.lastChild.append(make("p", { className: "card-more" }, quiet, notes.join(" · "), unseen(".")));
  }
  return node;
}
