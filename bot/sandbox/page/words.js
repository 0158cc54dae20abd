/* Every word of the page, Swedish first. A value may be a function of what it names. */

const sv = {
  title: "Tryggbot: tre telefoner",
  language_other: "English",
  skips: "Genvägar",
  skip_phones: "Till telefonerna",
  skip_weather: "Till väder och tid",
  skip_write: (who) => `Skriv: ${who}`,
  tagline: "Står vid den hotade förtroendevaldas sida",
  lead: "Tre människor, tre telefoner. Tryck hos den förtroendevalda och se vad de andra får veta.",
  serious: "Demonstration.",
  serious_more: "Ingenting lämnar datorn, ingen larmas.",
  serious_call: "Vid verklig fara:",
  call: "ring 112",
  starting: "Telefonerna startar …",
  no_phones: "Här finns ingen telefon än. Lägg till den första.",
  phones: "Telefonerna",
  tabs: "Telefoner",
  add_label: "Ny telefon, förnamn",
  add_button: "Lägg till",

  weather_title: "Väder och tid",
  network_title: "Telegram just nu",
  normal: "Normalt",
  slow: "Långsamt",
  flooded: "Överbelastat",
  dead: "Dött",
  normal_explains: "Telegram fungerar som vanligt: det som skickas kommer fram direkt.",
  slow_explains: "Varje svar från Telegram dröjer flera sekunder. Boten väntar, och ingenting försvinner.",
  flooded_explains: "Telegram svarar 429, för många meddelanden. Boten väntar så länge den blir ombedd.",
  dead_explains: "Telegram svarar inte. Ett larm som inte gått fram på 60 sekunder tar en annan väg.",
  clock_title: "Klockan",
  clock_explains: "Spola fram och se vad som händer när ingen svarar.",
  clock_ahead: (much) => `Spola fram och se vad som händer när ingen svarar. Nu ${much} före.`,
  clock_fixed: "Här går tiden som vanligt. I demonstrationen kan den spolas fram.",
  forward: (minutes) => `+${minutes} min`,
  forward_label: (minutes) => `Spola fram +${minutes} min`,
  minutes: (count) => (count === 1 ? "1 minut" : `${count} minuter`),
  hours: (hours, rest) => `${hours} tim ${rest} min`,
  summary: (network, time) => `Telegram: ${network} · ${time}`,

  short_party: "Partiet",
  short_duty: "Jourhavande",
  about_official: "Har blivit hotad i sitt uppdrag.",
  about_party: "Stöttar sina egna i partiet.",
  about_duty: "Har jour på säkerhetsenheten.",
  lock: "Lås",
  unlock: "Lås upp",
  lock_label: (who) => `Lås telefonen: ${who}`,
  unlock_label: (who) => `Lås upp telefonen: ${who}`,
  bot: "bot",
  nobody: "ingen bot lyssnar",
  typing: "skriver …",
  connecting: "ansluter …",
  chat_label: (who) => `Chatt: ${who}`,
  said: (who, time) => `${who}, kl. ${time}: `,
  you: "Den här telefonen",
  edited: "redigerad",
  silent: "Skickat utan ljud",
  protected: "Kan inte vidarebefordras",
  unread: (count) => (count === 1 ? "1 oläst" : `${count} olästa`),
  newer: (count) => (count ? `Nya meddelanden: ${count}` : "Till det senaste"),
  empty: "Inga meddelanden än.",
  start: "Starta",
  start_hint: "Tryck Starta, eller klistra in din inbjudningslänk.",
  write_label: (who) => `Meddelande från ${who}`,
  write: "Meddelande",
  send: "Skicka",
  attach: "Bifoga fil",
  keyboard_show: "Visa knapparna",
  keyboard_hide: "Dölj knapparna",
  keyboard: "Svarsknappar",
  inline: "Knappar i meddelandet",
  menu: "Fler val",
  block: "Blockera boten",
  unblock: "Häv blockeringen",
  blocked: "Boten är blockerad på den här telefonen.",
  edit: "Ändra",
  edit_label: "Ändra det senast skrivna",
  editing: "Ändrar ett meddelande",
  stop: "Avbryt",
  as_photo: "Som bild",
  as_document: "Som fil",
  as_voice: "Som röstmeddelande",
  as_audio: "Som ljudfil",
  as_video: "Som film",
  send_as: "Skicka",
  picture: (name) => `Bild${name ? `: ${name}` : ""}`,
  voice: "Röstmeddelande",
  audio: "Ljudfil",
  video: "Film",
  document: "Fil",
  sticker: "Klistermärke",
  place: "Plats",
  download: (name, size) => `Hämta filen ${name}, ${size}`,
  contact: "Kontakt",
  dial: "Ring",
  no_call: "I demonstrationen rings ingen upp.",
  spoiler: "Dold text, tryck för att visa",
  ok: "OK",
  sound_off: "utan ljud",
  lock_more: (count) => `och ${count} till`,
  tell: (who, text) => `${who}: ${text}`,
  failed: "Det gick inte. Försök igen.",
  too_big: "Filen är för stor för den här telefonen.",
  lost: "Kontakten med demonstrationen är bruten. Försöker igen …",
};

const en = {
  title: "Tryggbot: three phones",
  language_other: "Svenska",
  skips: "Shortcuts",
  skip_phones: "To the phones",
  skip_weather: "To weather and time",
  skip_write: (who) => `Write: ${who}`,
  tagline: "Stands by a threatened elected official",
  lead: "Three people, three phones. Tap on the official's phone and see what the others learn.",
  serious: "Demonstration.",
  serious_more: "Nothing leaves this computer, nobody is alerted.",
  serious_call: "In real danger:",
  call: "call 112",
  starting: "The phones are starting …",
  no_phones: "There is no phone here yet. Add the first one.",
  phones: "The phones",
  tabs: "Phones",
  add_label: "New phone, first name",
  add_button: "Add",

  weather_title: "Weather and time",
  network_title: "Telegram right now",
  normal: "Normal",
  slow: "Slow",
  flooded: "Flooded",
  dead: "Dead",
  normal_explains: "Telegram works as usual: what is sent arrives at once.",
  slow_explains: "Every answer from Telegram takes several seconds. The bot waits, and nothing is lost.",
  flooded_explains: "Telegram answers 429, too many messages. The bot waits for as long as it is asked to.",
  dead_explains: "Telegram doesn't answer. An alert not through in 60 seconds goes another way.",
  clock_title: "The time",
  clock_explains: "Move on and see what happens when nobody answers.",
  clock_ahead: (much) => `Move on and see what happens when nobody answers. Now ${much} ahead.`,
  clock_fixed: "Time passes as usual here. In the demonstration it can be moved forward.",
  forward: (minutes) => `+${minutes} min`,
  forward_label: (minutes) => `Move time forward +${minutes} min`,
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (hours, rest) => `${hours} h ${rest} min`,
  summary: (network, time) => `Telegram: ${network} · ${time}`,

  title_official: "Elected official",
  title_party: "Party's security contact",
  title_duty: "Duty officer",
  short_official: "Official",
  short_party: "Party",
  short_duty: "Duty officer",
  about_official: "Has been threatened in office.",
  about_party: "Supports the party's own.",
  about_duty: "On call at the security unit.",
  lock: "Lock",
  unlock: "Unlock",
  lock_label: (who) => `Lock the phone: ${who}`,
  unlock_label: (who) => `Unlock the phone: ${who}`,
  bot: "bot",
  nobody: "no bot is listening",
  typing: "typing …",
  connecting: "connecting …",
  chat_label: (who) => `Chat: ${who}`,
  said: (who, time) => `${who}, ${time}: `,
  you: "This phone",
  edited: "edited",
  silent: "Sent without sound",
  protected: "Can't be forwarded",
  unread: (count) => `${count} unread`,
  newer: (count) => (count ? `New messages: ${count}` : "To the latest"),
  empty: "No messages yet.",
  start: "Start",
  start_hint: "Press Start, or paste your invitation link.",
  write_label: (who) => `Message from ${who}`,
  write: "Message",
  send: "Send",
  attach: "Attach a file",
  keyboard_show: "Show the keys",
  keyboard_hide: "Hide the keys",
  keyboard: "Reply keys",
  inline: "Buttons of the message",
  menu: "More",
  block: "Block the bot",
  unblock: "Unblock",
  blocked: "The bot is blocked on this phone.",
  edit: "Edit",
  edit_label: "Edit the last message written",
  editing: "Editing a message",
  stop: "Cancel",
  as_photo: "As a photo",
  as_document: "As a file",
  as_voice: "As a voice message",
  as_audio: "As audio",
  as_video: "As a video",
  send_as: "Send",
  picture: (name) => `Picture${name ? `: ${name}` : ""}`,
  voice: "Voice message",
  audio: "Audio",
  video: "Video",
  document: "File",
  sticker: "Sticker",
  place: "Place",
  download: (name, size) => `Download ${name}, ${size}`,
  contact: "Contact",
  dial: "Call",
  no_call: "Nobody is called in the demonstration.",
  spoiler: "Hidden text, press to show",
  ok: "OK",
  sound_off: "without sound",
  lock_more: (count) => `and ${count} more`,
  tell: (who, text) => `${who}: ${text}`,
  failed: "That didn't work. Please try again.",
  too_big: "The file is too big for this phone.",
  lost: "The demonstration can't be reached. Trying again …",
};

const WORDS = { sv, en };
const ZONE = "Europe/Stockholm";
const ROLES = [
  ["official", /förtroende|official/i],
  ["party", /parti|säkerhetskontakt|party/i],
  ["duty", /jour|beredskap|duty/i],
];

let language = "sv";

export const current = () => language;

export function choose(next) {
  language = next in WORDS ? next : "sv";
  document.documentElement.lang = language;
}

/** The words for `key`; what they name is given after it. */
export function words(key, ...named) {
  const found = WORDS[language][key];
  return typeof found === "function" ? found(...named) : found;
}

/** Puts the language's words where the page asks for them. */
export function label(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = words(node.dataset.text);
  for (const node of root.querySelectorAll("[data-label]")) node.ariaLabel = words(node.dataset.label);
}

/** Which of the three a phone's title means, for its sign and its line. */
export const roleOf = (title) => ROLES.find(([, pattern]) => pattern.test(title ?? ""))?.[0] ?? "other";

const format = (options) => (moment) =>
  new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", { timeZone: ZONE, ...options }).format(moment);

export const hour = format({ hour: "2-digit", minute: "2-digit" });
export const day = format({ weekday: "long", day: "numeric", month: "long" });
export const shortDay = format({ weekday: "short", day: "numeric", month: "short" });

/** "12,4 MB": files as a phone lists them. */
export function size(bytes) {
  const units = ["B", "kB", "MB"];
  let step = 0;
  let much = bytes ?? 0;
  while (much >= 1000 && step < 2) {
    much /= 1000;
    step += 1;
  }
  const digits = { maximumFractionDigits: step ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(much)} ${units[step]}`;
}
