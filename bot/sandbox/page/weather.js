/* How Telegram is, and what time it is: the two things that the operator may change. */

import { act } from "./api.js";
import { make, sign } from "./dom.js";
import { hour, shortDay, words } from "./words.js";

const CALM = { slow: 0, flood: 0, dead: false };
const KINDS = { // what each asks of the sandbox
  normal: {},
  slow: { slow: 3 }, // seconds
  flooded: { flood: 60 }, // seconds: time enough to see that an alert waits, and then comes
  dead: { dead: true },
};
const STEPS = [1, 5, 30]; // minutes
const MINUTE = 60_000; // milliseconds

const at = (id) => document.getElementById(id);
const kindOf = ({ slow, flood, dead }) => (dead ? "dead" : flood ? "flooded" : slow ? "slow" : "normal");

function put(node, text) {
  if (node.textContent !== text) node.textContent = text; // a live region must not repeat itself
}

export class Weather {
  #state = null;
  #heard = 0;
  #say;

  /** `say(text)` tells the operator what went wrong. */
  constructor(say) {
    this.#say = say;
    at("weather-toggle").addEventListener("click", () => this.#fold());
    this.relabel();
  }

  /** The sandbox's time now, as far as the page can know. */
  get now() {
    if (!this.#state) return null;
    return new Date(Date.parse(this.#state.time) + performance.now() - this.#heard);
  }

  get dead() {
    return Boolean(this.#state?.weather.dead);
  }

  update(state) {
    this.#state = state;
    this.#heard = performance.now();
    at(`network-${this.#kind}`).checked = true;
    at("forward-choices").hidden = !state.can_forward;
    this.#explain();
    this.tick();
  }

  relabel() {
    at("network-choices").replaceChildren(...Object.keys(KINDS).map((kind) => this.#choice(kind)));
    at("forward-choices").replaceChildren(...STEPS.map((minutes) => this.#forward(minutes)));
    if (this.#state) this.update(this.#state);
  }

  tick() {
    const now = this.now;
    if (!now) return;
    put(at("now"), `${shortDay(now)} ${hour(now)}`);
    at("now").dateTime = now.toISOString();
    put(at("weather-summary"), words("summary", words(this.#kind), hour(now)));
  }

  get #kind() {
    return kindOf(this.#state?.weather ?? CALM);
  }

  #choice(kind) {
    const input = make("input", { type: "radio", name: "network", id: `network-${kind}`, value: kind, className: "hidden" });
    const about = make("span", { className: "hidden", id: `about-${kind}`, textContent: words(`${kind}_explains`) });
    input.setAttribute("aria-describedby", about.id);
    input.addEventListener("change", () => this.#try("/weather", { ...CALM, ...KINDS[kind] }));
    const node = make("label", { className: `choice ${kind}` }, input, sign(kind), make("span", { textContent: words(kind) }));
    node.addEventListener("pointerenter", () => this.#explain(kind));
    node.addEventListener("pointerleave", () => this.#explain());
    return make("div", { className: "choice-frame" }, node, about);
  }

  #forward(minutes) {
    const node = make("button", { type: "button", className: "choice", textContent: words("forward", minutes), ariaLabel: words("forward_label", minutes) });
    node.addEventListener("click", () => this.#try("/forward", { minutes }));
    return node;
  }

  #explain(kind = this.#kind) {
    put(at("network-explains"), words(`${kind}_explains`));
    put(at("clock-explains"), this.#clockExplains());
  }

  #clockExplains() {
    if (!this.#state) return "";
    if (!this.#state.can_forward) return words("clock_fixed");
    const ahead = Math.round((this.now - Date.now()) / MINUTE);
    if (ahead < 1) return words("clock_explains");
    const much = ahead < 60 ? words("minutes", ahead) : words("hours", Math.floor(ahead / 60), ahead % 60);
    return words("clock_ahead", much);
  }

  #fold() {
    const open = at("weather").classList.toggle("open");
    at("weather-toggle").ariaExpanded = String(open);
  }

  async #try(path, body) {
    try {
      await act(path, body);
    } catch (error) {
      this.#say(error.message || words("failed"));
      this.update(this.#state);
    }
  }
}
