/* The nodes that a phone is made of. What they do is the phone's matter, given as `does`. */

import { make, sign, signButton } from "./dom.js";
import { words } from "./words.js";

/** Above the phone: whose it is, a line about them, and the key that locks it. */
export function caption({ id, who, about, role }, does) {
  const badge = make("span", { className: "badge", hidden: true });
  const lock = make("button", { type: "button", className: "quiet lock" });
  lock.addEventListener("click", does.lock);
  const skip = make("a", { href: `#write-${id}`, className: "skip", textContent: words("skip_write") });
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
export function chat({ who, bot, list, toast, foot }, does) {
  const log = make("div", { className: "log", role: "log", tabIndex: 0, ariaLabel: words("chat_label", who) }, list);
  const newer = make("button", { type: "button", className: "newer", hidden: true });
  const subtitle = make("p", { className: "chat-state" });
  const menu = make("div", { className: "menu", hidden: true });
  const more = signButton("more", words("menu"), () => does.menu(menu.hidden));
  more.ariaExpanded = "false";
  newer.addEventListener("click", does.latest);
  const head = make("div", { className: "chat-head" },
    make("span", { className: "avatar" }, sign("mark")),
    make("div", { className: "chat-name" }, make("p", { className: "chat-bot", textContent: bot }), subtitle),
    more, menu);
  const node = make("div", { className: "chat" }, head, make("div", { className: "log-frame" }, log, newer, toast), foot);
  return { node, log, newer, subtitle, menu, more };
}

/** The device around it, with the line of its clock. */
export function device(screen, notes) {
  const time = make("span");
  const status = make("div", { className: "status", ariaHidden: "true" }, time, make("span", { className: "island" }), make("span", { className: "battery" }));
  return { node: make("div", { className: "device" }, make("div", { className: "glass" }, status, screen, notes)), time };
}

/** What the menu holds: the bot's commands, and blocking it. */
export function menuItems({ commands, blocked }, does) {
  const items = commands.map(({ command, description }) => {
    const item = make("button", { type: "button", className: "menu-item" }, make("b", { textContent: `/${command}` }), ` ${description}`);
    item.addEventListener("click", () => does.command(command));
    return item;
  });
  const block = make("button", { type: "button", className: "menu-item", textContent: words(blocked ? "unblock" : "block") });
  block.addEventListener("click", () => does.block(!blocked));
  return [...items, block];
}
