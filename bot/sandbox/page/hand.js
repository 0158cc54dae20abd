/* What a hand does on a phone. Each act says whether it was done; if not, the phone says why. */

import { act, phonePath } from "./api.js";
import { words } from "./words.js";

const PATIENCE = 10_000; // milliseconds that a tapped button shows that it waits
const LINK = /^(?:https?:\/\/)?t\.me\/([a-z0-9_]+)(?:\?start=([\w-]*))?$/i;

export class Hand {
  #id;
  #username;
  #say;

  /** `username()` is the bot's, `say(text)` shows a sentence on the phone. */
  constructor(id, username, say) {
    this.#id = id;
    this.#username = username;
    this.#say = say;
  }

  tap(message_id, data, button) {
    button.classList.add("pending");
    setTimeout(() => button.classList.remove("pending"), PATIENCE);
    return this.#try("tap", { message_id, data });
  }

  /** Types `text`. The bot's own link, pasted, starts it, as it does when it is followed. */
  send(text) {
    const payload = this.#payload(text.trim());
    return this.#try("text", { text: payload === null ? text : `/start ${payload}`.trim() });
  }

  /** Follows a link if it is the bot's own; says whether it was. */
  follow(href) {
    const own = this.#payload(href) !== null;
    if (own) this.send(href);
    return own;
  }

  sendFile(file, kind, caption) {
    const form = new FormData();
    form.append("kind", kind);
    form.append("caption", caption);
    form.append("file", file, file.name);
    return this.#try("file", form);
  }

  edit(message_id, text) {
    return this.#try("edit", { message_id, text });
  }

  block(on) {
    return this.#try("block", { on });
  }

  read() {
    return this.#try("read", {});
  }

  async #try(what, body) {
    try {
      await act(phonePath(this.#id, what), body);
      return true;
    } catch (error) {
      this.#say(error.message || words("failed"));
      return false;
    }
  }

  #payload(text) {
    const [, name, payload = ""] = LINK.exec(text) ?? [];
    return name?.toLowerCase() === this.#username().toLowerCase() ? payload : null;
  }
}
