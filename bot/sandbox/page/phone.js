/*
 * One phone: who holds it, its chat, its notifications, and whether anyone attends to it.
 *
 * A phone that nobody attends to (another one is in use, or it is locked) shows new messages as
 * its owner would see them from across the room: a notification with one line of each.
 */

import * as body from "./body.js";
import { Chat, preview } from "./chat.js";
import { Composer } from "./compose.js";
import { make } from "./dom.js";
import { Hand } from "./hand.js";
import { Menu } from "./menu.js";
import { Notes } from "./notes.js";
import { Toast } from "./toast.js";
import { day, hour, roleOf, words } from "./words.js";

const NEAR = 60; // pixels from the end that still count as reading the latest

export class Phone {
  #page;
  #state = null;
  #bot = {};
  #line = "bot";
  #attended = false;
  #locked = false;
  #newest = -1;
  #newestToast = -1;
  #atEnd = true;
  #top = 0;
  #below = 0;

  /** `page` gives `username`, and does `attend(phone)`, `noticed(phone, line)`, `counted()`. */
  constructor(id, page) {
    this.id = id;
    this.#page = page;
    this.node = make("section", { className: "phone", id: `phone-${id}` });
    this.#hand = new Hand(id, () => page.username, (text) => this.say(text));
    this.#notes = new Notes(() => this.unlock());
    this.#toast = new Toast(() => this.write());
    this.#chat = new Chat(this);
  }

  #hand;
  #notes;
  #chat;
  #composer;
  #menu;
  #caption;
  #screen;
  #device;
  #toast;

  get who() {
    return words(`title_${this.role}`) || this.#state.title || this.#state.name;
  }

  get role() {
    return roleOf(this.#state.title);
  }

  get bot() {
    return this.#bot.name || "Tryggbot";
  }

  get unread() {
    return this.#hears ? 0 : this.#state.unread;
  }

  get #hears() {
    return this.#attended && !this.#locked;
  }

  /** Shows the phone as it is now; the first time, nothing in it is news. */
  update(state, { bot, dead, connected }) {
    const first = this.#state === null;
    this.#state = state;
    this.#bot = bot;
    if (first) this.#build();
    const fresh = state.messages.filter((one) => one.id > this.#newest);
    this.#newest = Math.max(this.#newest, ...state.messages.map((one) => one.id));
    if (this.#chat.update(state.messages)) this.#moved(fresh, first);
    this.#line = dead ? "connecting" : state.typing ? "typing" : connected ? "bot" : "nobody";
    this.#showState();
    this.#composer.update(state);
    this.#hearToasts(first);
    if (!first && !this.#hears) this.#notify(fresh.filter((one) => !one.mine));
    this.#notes.update(state.messages);
    this.#count();
  }

  /** Says everything again, in another language. */
  relabel() {
    this.#chat.forget();
    this.#chat.update(this.#state.messages);
    this.#composer.relabel();
    this.#build();
    this.#notes.relabel();
    this.#count();
    this.toEnd();
  }

  tick(moment) {
    this.#device.time.textContent = hour(moment);
    this.#notes.tick(hour(moment), day(moment));
  }

  /** Whether this is the phone in the operator's hand. */
  attend(yes) {
    this.#attended = yes;
    this.node.classList.toggle("attended", yes);
    this.#screen.log.ariaLive = this.#hears ? "polite" : "off";
    if (this.#hears) this.#notes.clear();
    this.#count();
  }

  unlock() {
    this.#lock(false);
    this.#page.attend(this);
    this.toEnd();
    this.#screen.log.focus({ preventScroll: true });
  }

  toEnd() {
    this.#screen.log.scrollTop = this.#screen.log.scrollHeight;
    this.#atEnd = true;
    this.#below = 0;
    this.#screen.newer.hidden = true;
  }

  /** Something in the chat, or the chat itself, has another height now. */
  grew() {
    if (this.#atEnd) this.toEnd();
  }

  write() {
    this.#composer.focus();
  }

  /** A sentence over the chat; an `alert` waits for the person who is at this phone. */
  say(text, { alert = false } = {}) {
    this.#toast.say(text, { alert, focus: this.#hears });
  }

  // What the hand does here; whoever writes wants to see what comes of it.

  tap(...about) {
    return this.#acted(this.#hand.tap(...about));
  }

  send(text) {
    return this.#acted(this.#hand.send(text));
  }

  sendFile(...about) {
    return this.#acted(this.#hand.sendFile(...about));
  }

  edit = (...about) => this.#hand.edit(...about);
  block = (on) => this.#hand.block(on);
  follow = (href) => this.#hand.follow(href);

  #acted(done) {
    this.toEnd();
    return done;
  }

  #build() {
    const who = this.who;
    const { name, title } = this.#state;
    this.#composer ??= new Composer(this);
    this.#menu = new Menu(() => this.#menuItems());
    const about = [title ? name : "", words(`about_${this.role}`)].filter(Boolean).join(". ");
    this.#caption = body.caption({ id: this.id, who, about, role: this.role }, {
      lock: () => (this.#locked ? this.unlock() : this.#lock(true)), write: () => this.write(),
    });
    this.#screen = body.chat({ who, bot: this.bot, list: this.#chat.list, empty: this.#bot.description, toast: this.#toast.node, menu: this.#menu, foot: this.#composer.node }, {
      latest: () => this.#toLatest(),
    });
    this.#device = body.device(this.#screen.node, this.#notes.node);
    this.node.setAttribute("aria-labelledby", `title-${this.id}`);
    this.node.className = `phone ${this.role}${this.#attended ? " attended" : ""}`;
    this.node.replaceChildren(this.#caption.node, this.#device.node);
    this.#listen();
    this.#showLock();
    this.#showState();
  }

  #showState() {
    this.#screen.empty.hidden = this.#state.messages.length > 0;
    this.#screen.subtitle.textContent = words(this.#line);
  }

  #listen() {
    const { log, node } = this.#screen;
    for (const event of ["pointerdown", "focusin"]) {
      this.#device.node.addEventListener(event, () => this.#page.attend(this));
    }
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    const sizes = new ResizeObserver(() => this.grew());
    [log, this.#chat.list].forEach((one) => sizes.observe(one));
    node.addEventListener("dragover", (event) => event.preventDefault());
    node.addEventListener("drop", (event) => this.#composer.takeDropped(event));
    node.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#toast.left(null);
      this.#menu.close();
    });
    node.addEventListener("pointerdown", ({ target }) => {
      this.#toast.left(target);
      this.#menu.left(target);
    });
  }

  #lock(yes) {
    this.#locked = yes;
    this.#showLock();
    this.#notes.lock(yes);
    this.attend(this.#attended);
  }

  #showLock() {
    const word = this.#locked ? "unlock" : "lock";
    this.#screen.node.inert = this.#locked;
    this.#screen.log.ariaLive = this.#hears ? "polite" : "off";
    this.#caption.lock.replaceChildren(words(word));
    this.#caption.lock.ariaLabel = words(`${word}_label`, this.who);
    this.node.classList.toggle("is-locked", this.#locked);
  }

  #menuItems() {
    const commands = (this.#bot.commands ?? []).map(({ command, description }) => [
      [make("b", { textContent: `/${command}` }), ` ${description}`], () => this.send(`/${command}`),
    ]);
    const { blocked } = this.#state;
    return [...commands, [[words(blocked ? "unblock" : "block")], () => this.block(!blocked)]];
  }

  #moved(fresh, first) {
    this.#answered();
    if (first || this.#atEnd) this.toEnd();
    else this.#below += fresh.filter((one) => !one.mine).length;
    this.#offerNewer();
  }

  #answered() {
    for (const node of this.#screen.node.querySelectorAll(".pending")) node.classList.remove("pending");
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#screen.log;
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.#atEnd = true;
    else if (scrollTop < this.#top) this.#atEnd = false; // only a hand moves it up
    this.#top = scrollTop;
    if (this.#atEnd) this.#below = 0;
    this.#offerNewer();
  }

  #offerNewer() {
    this.#screen.newer.hidden = this.#atEnd;
    this.#screen.newer.textContent = words("newer", this.#below);
  }

  #toLatest() {
    this.toEnd();
    this.#screen.log.focus({ preventScroll: true });
  }

  #hearToasts(first) {
    for (const one of this.#state.toasts) {
      if (one.id <= this.#newestToast) continue;
      this.#newestToast = one.id;
      if (first) continue;
      this.#answered();
      if (one.text) this.say(one.text, one);
    }
  }

  #notify(messages) {
    if (!messages.length) return;
    this.#notes.add(messages);
    this.#page.noticed(this, preview(messages.at(-1)));
  }

  #count() {
    if (this.#hears && this.#state.unread) {
      this.#state.unread = 0;
      this.#hand.read();
    }
    const { badge } = this.#caption;
    badge.hidden = !this.unread;
    badge.replaceChildren(make("span", { ariaHidden: "true", textContent: this.unread }), make("span", { className: "hidden", textContent: words("unread", this.unread) }));
    this.#page.counted();
  }
}
