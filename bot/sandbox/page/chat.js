/*
 * A chat's messages as Telegram shows them.
 *
 * The list is brought in line with the state message by message: one that didn't change keeps its
 * node, so that focus, a playing voice message and a screen reader's place survive a change
 * elsewhere in the chat.
 */

import { make, sign, unseen } from "./dom.js";
import { nodes, plain } from "./html.js";
import { day, hour, size, words } from "./words.js";

const PICTURES = new Set(["photo", "sticker", "animation"]);
const FILMS = new Set(["video", "video_note"]);
const SOUNDS = new Set(["voice", "audio"]);

/** What stands for a message where there is only room for a line. */
export function preview(message) {
  const said = plain(message.html).trim();
  if (said) return said.split("\n")[0];
  if (message.file) return words(PICTURES.has(message.file.kind) ? "picture" : wordFor(message.file), "");
  if (message.contact) return `${words("contact")}: ${message.contact.name}`;
  return message.place ? words("place") : "";
}

const wordFor = (file) => (FILMS.has(file.kind) ? "video" : SOUNDS.has(file.kind) ? file.kind : "document");

export class Chat {
  #shown = new Map();
  #phone;

  /** `phone` gives `who`, `bot` and what a hand may do: `tap`, `send`, `follow` and `say`. */
  constructor(phone) {
    this.#phone = phone;
    this.list = make("ol", { className: "messages" });
  }

  /** Shows `messages`; true if what is shown changed. */
  update(messages) {
    const wanted = this.#wanted(messages);
    const keys = new Set(wanted.map(([key]) => key));
    let changed = this.#removeBut(keys);
    let before = this.list.firstElementChild;
    for (const [key, look, build] of wanted) {
      const old = this.#shown.get(key);
      if (old?.look === look) {
        before = old.node.nextElementSibling;
        continue;
      }
      const node = build();
      changed = true;
      if (old) {
        before = old.node.nextElementSibling;
        this.#replace(old.node, node);
      } else {
        this.list.insertBefore(node, before);
      }
      this.#shown.set(key, { node, look });
    }
    return changed;
  }

  /** Forgets how everything looks: the next update builds it anew, in another language. */
  forget() {
    this.list.replaceChildren();
    this.#shown.clear();
  }

  #wanted(messages) {
    const wanted = [];
    let today = "";
    for (const message of messages) {
      const date = day(new Date(message.time));
      if (date !== today) {
        wanted.push([`day ${date}`, date, () => make("li", { className: "day", textContent: date })]);
        today = date;
      }
      wanted.push([message.id, JSON.stringify(message), () => this.#message(message)]);
    }
    return wanted;
  }

  #removeBut(keys) {
    let changed = false;
    for (const [key, { node }] of this.#shown) {
      if (keys.has(key)) continue;
      if (node.contains(document.activeElement)) this.#keepFocusNear(node);
      node.remove();
      this.#shown.delete(key);
      changed = true;
    }
    return changed;
  }

  #replace(old, node) {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(node);
    if (!focused) return;
    const data = focused.dataset?.data;
    const same = [...node.querySelectorAll("button")].find((one) => data && one.dataset.data === data);
    (same ?? node).focus({ preventScroll: true });
  }

  #keepFocusNear(node) {
    const near = node.nextElementSibling ?? node.previousElementSibling ?? this.list.parentElement;
    near?.focus({ preventScroll: true });
  }

  #message(message) {
    const time = hour(new Date(message.time));
    const speaker = message.mine ? words("you") : this.#phone.bot;
    const bubble = make("div", { className: "bubble" });
    if (message.file) bubble.append(this.#file(message.file));
    if (message.contact) bubble.append(this.#contact(message.contact));
    if (message.place) bubble.append(place(message.place));
    if (message.html) {
      bubble.append(make("div", { className: "text" }, nodes(message.html, this.#follows(message.mine))));
    }
    bubble.append(meta(message, time));
    const item = make("li", { className: `message ${message.mine ? "mine" : "theirs"}`, tabIndex: -1 });
    item.dataset.id = message.id;
    item.append(unseen(words("said", speaker, time)), bubble);
    if (message.buttons?.length) item.append(this.#buttons(message));
    return item;
  }

  /** How to make what can be followed. One's own commands were followed when they were sent. */
  #follows(mine) {
    return {
      spoiler: words("spoiler"),
      link: (href) => this.#link(href),
      command: (text) => {
        if (mine) return make("span");
        const node = make("button", { type: "button", className: "command" });
        node.addEventListener("click", () => this.#phone.send(text));
        return node;
      },
    };
  }

  #link(href) {
    const node = make("a", { href, rel: "noopener noreferrer", target: "_blank" });
    node.addEventListener("click", (event) => {
      if (this.#phone.follow(href)) event.preventDefault();
    });
    return node;
  }

  #buttons(message) {
    const group = make("div", { className: "inline", role: "group", ariaLabel: words("inline") });
    for (const row of message.buttons) {
      const line = make("div", { className: "inline-row" });
      for (const one of row) line.append(one.url ? this.#urlButton(one) : this.#button(one, message.id));
      group.append(line);
    }
    return group;
  }

  #urlButton(one) {
    const node = this.#link(one.url);
    node.textContent = one.label;
    node.className = "inline-key";
    return node;
  }

  #button(one, id) {
    const node = make("button", { type: "button", className: "inline-key", textContent: one.label });
    node.dataset.data = one.data;
    node.addEventListener("click", () => this.#phone.tap(id, one.data, node));
    return node;
  }

  #file(file) {
    if (PICTURES.has(file.kind) && file.mime?.startsWith("image/")) {
      const image = make("img", { src: file.url, alt: words("picture", file.name), className: "picture" });
      return make("a", { href: file.url, target: "_blank", rel: "noopener", className: "picture-link" }, image);
    }
    if (FILMS.has(file.kind)) return player("video", file);
    if (SOUNDS.has(file.kind)) return player("audio", file);
    const name = file.name || words(file.kind === "sticker" ? "sticker" : "document");
    const about = make("span", { className: "file-about" },
      make("bdi", { className: "file-name", textContent: name }),
      make("span", { className: "file-size", textContent: size(file.size) }));
    return make("a", { href: file.url, download: name, className: "file",
      ariaLabel: words("download", name, size(file.size)) }, make("span", { className: "disc" }, sign("file")), about);
  }

  #contact(contact) {
    const dial = make("button", { type: "button", className: "dial" }, sign("phone"), words("dial"));
    dial.addEventListener("click", () => this.#phone.say(words("no_call")));
    return make("div", { className: "contact" },
      make("span", { className: "disc" }, sign("official")),
      make("span", { className: "file-about" },
        make("bdi", { className: "file-name", textContent: contact.name }),
        make("span", { className: "file-size", textContent: contact.phone })), dial);
  }
}

function player(name, file) {
  return make("div", { className: `player ${name}` },
    make(name, { controls: true, preload: "metadata", src: file.url, ariaLabel: words(wordFor(file)) }));
}

function place({ latitude, longitude }) {
  return make("div", { className: "contact" }, make("span", { className: "disc" }, sign("place")),
    make("span", { className: "file-about" },
      make("span", { className: "file-name", textContent: words("place") }),
      make("span", { className: "file-size", textContent: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}` })));
}

function meta(message, time) {
  const line = make("span", { className: "meta" });
  for (const [mark, name] of [["silent", "quiet"], ["protected", "lock"]]) {
    if (!message[mark] || message.mine) continue;
    const node = make("span", { className: "meta-mark", title: words(mark) }, sign(name), unseen(words(mark)));
    line.append(node);
  }
  if (message.edited) line.append(make("span", { textContent: words("edited") }));
  line.append(make("time", { dateTime: message.time, textContent: time, ariaHidden: "true" }));
  if (message.mine) line.append(sign("check"));
  return line;
}
