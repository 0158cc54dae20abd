/*
 * The foot of a chat: the field one writes in, files on their way, the change of a message, and
 * the reply keyboard below. What is half written survives every change of the state.
 */

import { make, sign, signButton } from "./dom.js";
import { size, words } from "./words.js";

const KINDS = { image: ["photo", "document"], audio: ["voice", "audio", "document"], video: ["video", "document"] };
const TALLEST = 120; // pixels of the field before it scrolls
const LARGEST = 50_000_000; // bytes: more than a bot may fetch, so that its answer can be seen

export class Composer {
  #phone;
  #file = null;
  #editing = null;
  #keysLook = "null";
  #keysHidden = false;
  #state = null;

  /** `phone` gives `id`, `who`, and does `send`, `sendFile`, `edit`, `start`, `unblock`, `say`. */
  constructor(phone) {
    this.#phone = phone;
    this.node = make("div", { className: "foot" });
    this.#build();
  }

  focus() {
    this.#field.focus();
  }

  update(state) {
    this.#state = state;
    const mode = state.blocked ? "blocked" : state.started ? "write" : "start";
    this.node.dataset.mode = mode;
    this.#last = state.messages.findLast((one) => one.mine && one.text && !one.file) ?? null;
    if (this.#editing && !state.messages.some((one) => one.id === this.#editing)) this.#stop();
    this.#pencil.hidden = !this.#last || this.#editing !== null || this.#file !== null;
    this.#field.placeholder = state.placeholder || words("write");
    this.#showKeys(state.keyboard);
  }

  /** Builds itself anew, in another language, and keeps what is written. */
  relabel() {
    const written = this.#field.value;
    this.#keysLook = "null";
    this.node.replaceChildren();
    this.#build();
    this.#field.value = written;
    if (this.#state) this.update(this.#state);
  }

  #field;
  #bar;
  #keys;
  #keysToggle;
  #pencil;
  #picker;
  #last = null;

  #build() {
    const id = this.#phone.id;
    this.#field = make("textarea", { id: `write-${id}`, rows: 1, maxLength: 10_000, autocomplete: "off",
      ariaLabel: words("write_label", this.#phone.who), placeholder: words("write"), enterKeyHint: "send" });
    this.#picker = make("input", { type: "file", className: "picker", tabIndex: -1, ariaLabel: words("attach") });
    this.#pencil = signButton("edit", words("edit_label"), () => this.#edit());
    this.#keysToggle = signButton("keyboard", words("keyboard_hide"), () => this.#toggleKeys());
    this.#bar = make("div", { className: "bar", hidden: true });
    const form = make("form", { className: "compose" },
      signButton("attach", words("attach"), () => this.#picker.click()), this.#picker, this.#field,
      this.#pencil, this.#keysToggle,
      make("button", { type: "submit", className: "icon send", ariaLabel: words("send"), title: words("send") }, sign("send")));
    this.#keys = make("div", { className: "keys", role: "group", ariaLabel: words("keyboard") });
    this.node.append(this.#bar, form, this.#keys, this.#start(), this.#blocked());
    this.#listen(form);
    this.#showBar();
  }

  #start() {
    const button = make("button", { type: "button", className: "solid wide", textContent: words("start") });
    button.addEventListener("click", () => this.#phone.send("/start"));
    return make("div", { className: "foot-start" }, make("p", { textContent: words("start_hint") }), button);
  }

  #blocked() {
    const button = make("button", { type: "button", className: "solid wide", textContent: words("unblock") });
    button.addEventListener("click", () => this.#phone.block(false));
    return make("div", { className: "foot-blocked" }, make("p", { textContent: words("blocked") }), button);
  }

  #listen(form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#field.addEventListener("input", () => this.#fit());
    this.#field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#send();
      } else if (event.key === "Escape" && (this.#editing !== null || this.#file)) {
        this.#stop();
      }
    });
    this.#field.addEventListener("paste", (event) => this.#take(event.clipboardData.files[0], event));
    this.#picker.addEventListener("change", () => this.#take(this.#picker.files[0]));
  }

  /** Takes a file to send; a pasted or dropped one comes with its event. */
  #take(file, event = null) {
    if (!file) return;
    event?.preventDefault();
    this.#picker.value = "";
    if (file.size > LARGEST) {
      this.#phone.say(words("too_big"));
      return;
    }
    this.#editing = null;
    this.#file = { file, kind: (KINDS[file.type.split("/")[0]] ?? ["document"])[0] };
    this.#showBar();
    this.focus();
  }

  takeDropped(event) {
    this.#take(event.dataTransfer.files[0], event);
  }

  async #send() {
    const text = this.#field.value;
    if (!this.#file && !text.trim()) return;
    const { file, kind } = this.#file ?? {};
    const editing = this.#editing;
    this.#stop();
    const done = file ? this.#phone.sendFile(file, kind, text) : editing !== null
      ? this.#phone.edit(editing, text) : this.#phone.send(text);
    if (await done || this.#field.value) return;
    this.#field.value = text; // it wasn't sent: nobody should have to write it twice
    this.#fit();
  }

  #edit() {
    if (!this.#last) return;
    this.#editing = this.#last.id;
    this.#field.value = this.#last.text;
    this.#showBar();
    this.focus();
    this.#fit();
  }

  #stop() {
    this.#file = null;
    this.#editing = null;
    this.#field.value = "";
    this.#showBar();
    this.#fit();
  }

  #showBar() {
    this.#bar.replaceChildren();
    this.#bar.hidden = !this.#file && this.#editing === null;
    if (this.#state) this.#pencil.hidden = !this.#bar.hidden || !this.#last;
    if (this.#bar.hidden) return;
    if (this.#file) this.#bar.append(sign("file"), ...this.#fileChoice());
    else this.#bar.append(sign("edit"), make("span", { className: "bar-name", textContent: words("editing") }));
    this.#bar.append(signButton("close", words("stop"), () => {
      this.#stop();
      this.focus();
    }));
  }

  #fileChoice() {
    const { file } = this.#file;
    const name = make("span", { className: "bar-name" }, make("bdi", { textContent: file.name }), ` ${size(file.size)}`);
    const kinds = KINDS[file.type.split("/")[0]] ?? ["document"];
    if (kinds.length === 1) return [name];
    const select = make("select", { ariaLabel: words("send_as") },
      ...kinds.map((kind) => make("option", { value: kind, textContent: words(`as_${kind}`) })));
    select.addEventListener("change", () => {
      this.#file.kind = select.value;
    });
    return [name, select];
  }

  #fit() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, TALLEST)}px`;
  }

  #showKeys(rows) {
    const look = JSON.stringify(rows ?? null);
    if (look !== this.#keysLook) {
      this.#keysLook = look;
      this.#keysHidden = false;
      const focused = this.#keys.contains(document.activeElement);
      this.#keys.replaceChildren(...(rows ?? []).map((row) => make("div", { className: "keys-row" }, ...row.map((key) => this.#key(key)))));
      if (focused) this.focus();
    }
    this.#keysToggle.hidden = !rows?.length;
    this.#keys.hidden = !rows?.length || this.#keysHidden;
    this.#keysToggle.ariaExpanded = String(!this.#keys.hidden);
    this.#keysToggle.ariaLabel = words(this.#keysHidden ? "keyboard_show" : "keyboard_hide");
    this.#keysToggle.title = this.#keysToggle.ariaLabel;
  }

  #key(text) {
    const node = make("button", { type: "button", className: "key", textContent: text });
    if (/^\P{L}*(jag är i fara|i am in danger|i'm in danger)/iu.test(text)) node.classList.add("danger");
    node.addEventListener("click", () => this.#phone.send(text));
    return node;
  }

  #toggleKeys() {
    this.#keysHidden = !this.#keysHidden;
    this.#showKeys(this.#state.keyboard);
  }
}
