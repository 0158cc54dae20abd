/* The nodes that a phone is made of. What they do is the phone's matter, given as `does`. */

import { make, sign } from "./dom.js";
import { words } from "./words.js";

/** Above the phone: whose it is, a line about them, and the key that locks it. */
export function caption({ id, who, about, role }, does) {
  const badge = make("span", { className: "badge", hidden: true });
  const lock = make("button", { type: "button", className: "quiet lock" });
  lock.addEventListener("click", does.lock);
  const skip = make("a", { href: `#write-${id}`, className: "skip", textContent: words("skip_write", who) });
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    does.write();
  });
  const node = make("header", { className: "caption" },
    make("span", { className: "role" }, sign(role), badge),
    make("div", { className: "caption-words" }, make("h2", { id: `title-${id}`, textContent: who }), make("p", { textContent: about })),
    lock, skip);
  return { node, badge, lock };
}

/** The chat: its head, the messages' frame, the foot. */
export function chat({ who, bot, list, empty: said, toast, menu, foot }, does) {
  const empty = make("p", { className: "empty", textContent: said || words("empty") });
  const log = make("div", { className: "log", role: "log", tabIndex: 0, ariaLabel: words("chat_label", who) }, empty, list);
  const newer = make("button", { type: "button", className: "newer", hidden: true });
  const subtitle = make("p", { className: "chat-state" });
  newer.addEventListener("click", does.latest);
  const head = make("div", { className: "chat-head" },
    make("span", { className: "avatar" }, sign("mark")),
    make("div", { className: "chat-name" }, make("p", { className: "chat-bot", textContent: bot }), subtitle),
    menu.button, menu.node);
  const node = make("div", { className: "chat" }, head, make("div", { className: "log-frame" }, log, newer, toast), foot);
  return { node, log, empty, newer, subtitle };
}

/** The device around it, with the line of its clock. */
export function device(screen, notes) {
  const time = make("span");
  const status = make("div", { className: "status", ariaHidden: "true" }, time, make("span", { className: "island" }), make("span", { className: "battery" }));
  return { node: make("div", { className: "device" }, make("div", { className: "glass" }, status, screen, notes)), time };
}
