/*
 * The page: some phones, the weather, the time. It keeps nothing: the sandbox has the state, and
 * the page shows it again whenever it changes.
 */

import { act, follow } from "./api.js";
import { make, sign } from "./dom.js";
import { Phone } from "./phone.js";
import { Tabs } from "./tabs.js";
import { Weather } from "./weather.js";
import { choose, current, label, words } from "./words.js";

const NOTICE = 7000; // milliseconds: time to read a line and to reach for it
const REMEMBERED = "tryggbot.language";

const at = (id) => document.getElementById(id);
const phones = new Map();
const weather = new Weather(notice);
const tabs = new Tabs(at("tabs"), (phone) => page.attend(phone));
let attended = null;

const page = {
  username: "",

  attend(phone) {
    if (attended === phone) return;
    const before = attended;
    attended = phone;
    before?.attend(false);
    phone.attend(true);
    tabs.select(phone);
  },

  /** Word of a message on a phone that isn't attended to; where it is out of sight, a notice. */
  noticed(phone, line) {
    if (tabs.hides(phone)) notice(words("tell", phone.who, line), () => tabs.open(phone));
    else at("notices").replaceChildren(make("span", { className: "hidden", textContent: words("tell", phone.who, line) }));
  },

  counted() {
    tabs.count();
  },
};

/** A line over the page for a while; with `go` it is a button that leads there. */
function notice(text, go = null) {
  const node = make(go ? "button" : "p", { className: "notice" }, sign(go ? "mark" : "dead"), make("span", { textContent: text }));
  if (go) {
    node.type = "button";
    node.addEventListener("click", () => {
      node.remove();
      go();
    });
  }
  at("notices").replaceChildren(node);
  setTimeout(() => node.remove(), NOTICE);
}

function show(state) {
  page.username = state.bot.username ?? "";
  weather.update(state);
  const about = { bot: state.bot, dead: state.weather.dead, connected: state.connected };
  for (const [id, phone] of phones) {
    if (state.phones.some((one) => one.id === id)) continue;
    phone.node.remove();
    phones.delete(id);
  }
  for (const one of state.phones) {
    const known = phones.get(one.id);
    const phone = known ?? new Phone(one.id, page);
    phones.set(one.id, phone);
    phone.update(one, about);
    if (!known) at("row").append(phone.node);
  }
  at("row").dataset.count = Math.min(phones.size, 4);
  at("waiting").hidden = phones.size > 0;
  at("waiting").textContent = words("no_phones");
  at("add").hidden = phones.size > 2;
  tabs.update([...phones.values()]);
  if (!attended && phones.size) page.attend(phones.values().next().value);
  tick();
}

function tick() {
  weather.tick();
  const now = weather.now;
  if (now) phones.forEach((phone) => phone.tick(now));
}

function speak(language) {
  choose(language);
  document.title = words("title");
  label(document);
  at("language").textContent = words("language_other");
  at("language").lang = current() === "sv" ? "en" : "sv";
  at("lost").textContent = words("lost");
  weather.relabel();
  phones.forEach((phone) => phone.relabel());
  tabs.relabel();
  tick();
}

/** A browser that keeps nothing (private mode, storage off) still shows the page. */
function remembered(language) {
  try {
    if (language) localStorage.setItem(REMEMBERED, language);
    return localStorage.getItem(REMEMBERED);
  } catch {
    return language;
  }
}

at("language").addEventListener("click", () => {
  const next = current() === "sv" ? "en" : "sv";
  remembered(next);
  speak(next);
});

at("add").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await act("/phones", { first_name: at("add-name").value.trim() });
    at("add-name").value = "";
  } catch (error) {
    notice(error.message || words("failed"));
  }
});

speak(remembered() ?? "sv");
follow(show, (lost) => {
  at("lost").hidden = !lost;
});
setInterval(tick, 1000);
