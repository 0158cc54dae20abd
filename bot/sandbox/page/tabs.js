/*
 * On a narrow page there is room for one phone: the others are a tab away. The tabs follow the
 * usual pattern (one stop for the tab key, arrows within); on a wide page there are none, and
 * each phone is a region of its own.
 */

import { make, sign } from "./dom.js";
import { words } from "./words.js";

const NARROW = matchMedia("(max-width: 899px)");
const MOVES = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

export class Tabs {
  #list;
  #choose;
  #tabs = new Map();
  #selected = null;

  /** `choose(phone)` makes a phone the one that is attended to. */
  constructor(list, choose) {
    this.#list = list;
    this.#choose = choose;
    list.addEventListener("keydown", (event) => this.#move(event));
    NARROW.addEventListener("change", () => this.#arrange());
  }

  /** Whether `phone` is behind another one. */
  hides(phone) {
    return NARROW.matches && phone !== this.#selected;
  }

  update(phones) {
    const same = phones.length === this.#tabs.size && phones.every((one) => this.#tabs.has(one));
    if (!same) {
      this.#tabs = new Map(phones.map((phone) => [phone, this.#tab(phone)]));
      this.relabel();
      this.#arrange();
    }
    this.count();
  }

  relabel() {
    for (const [phone, tab] of this.#tabs) {
      tab.replaceChildren(sign(phone.role), make("span", { textContent: words(`short_${phone.role}`) ?? phone.who }), make("span", { className: "badge", hidden: true }));
    }
    this.#list.replaceChildren(...this.#tabs.values());
    this.count();
  }

  count() {
    for (const [phone, tab] of this.#tabs) {
      const badge = tab.lastElementChild;
      badge.hidden = !phone.unread;
      badge.replaceChildren(make("span", { ariaHidden: "true", textContent: phone.unread }), make("span", { className: "hidden", textContent: words("unread", phone.unread) }));
    }
  }

  select(phone) {
    this.#selected = phone;
    this.#arrange();
  }

  /** Brings `phone` to the front, and the operator with it. */
  open(phone) {
    this.#choose(phone);
    this.#tabs.get(phone)?.focus();
    phone.toEnd();
  }

  #tab(phone) {
    const tab = make("button", { type: "button", className: "tab", id: `tab-${phone.id}`, role: "tab" });
    tab.setAttribute("aria-controls", phone.node.id);
    tab.addEventListener("click", () => this.open(phone));
    return tab;
  }

  #move(event) {
    if (!(event.key in MOVES)) return;
    event.preventDefault();
    const phones = [...this.#tabs.keys()];
    const from = phones.indexOf(this.#selected);
    const step = MOVES[event.key];
    const to = Number.isFinite(step) ? (from + step + phones.length) % phones.length : step < 0 ? 0 : phones.length - 1;
    this.open(phones[to]);
  }

  #arrange() {
    const narrow = NARROW.matches;
    for (const [phone, tab] of this.#tabs) {
      const chosen = phone === this.#selected;
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
      phone.node.hidden = narrow && !chosen;
      if (narrow) phone.node.setAttribute("role", "tabpanel");
      else phone.node.removeAttribute("role");
      phone.node.setAttribute("aria-labelledby", narrow ? tab.id : `title-${phone.id}`);
    }
    if (narrow && this.#selected && this.#tabs.has(this.#selected)) this.#selected.grew();
  }
}
