/*
 * Telegram's HTML, made into nodes by hand.
 *
 * What the bot sends holds words that people wrote, so no string ever becomes markup: each tag of
 * the few that Telegram knows is made with createElement, everything else stays text, as written.
 */

const ELEMENTS = {
  b: "strong", strong: "strong", i: "em", em: "em", u: "u", ins: "u", s: "s", strike: "s", del: "s",
  code: "code", pre: "pre", a: "a", blockquote: "blockquote", "tg-spoiler": "tg-spoiler",
  span: "span", "tg-emoji": "span",
};
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos|nbsp));/gi;
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };
const LINK = /(https?:\/\/[^\s<>"]+[^\s<>".,:;!?)])|(^|[\s(])(\/[a-z0-9_]{1,32})(?![\w/])/gi;
const SAFE_LINK = /^(https?|mailto|tel):/i;

/** The characters behind the entities, as Telegram reads them. */
export function decode(text) {
  return text.replace(ENTITY, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()];
    const code = parseInt(hex || decimal, hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What a notification shows: the words without their form. */
export function plain(html) {
  return decode(html.replace(TAG, (whole, _, name) => (name.toLowerCase() in ELEMENTS ? "" : whole)));
}

/** Nodes for `html`. `does.link(href)` and `does.command(text)` make what can be followed. */
export function nodes(html, does) {
  const root = document.createDocumentFragment();
  const open = [{ name: "", node: root }];
  let at = 0;
  for (const tag of html.matchAll(TAG)) {
    addText(open, html.slice(at, tag.index), does);
    at = tag.index + tag[0].length;
    const name = tag[2].toLowerCase();
    if (!(name in ELEMENTS)) addText(open, tag[0], does);
    else if (tag[1]) close(open, name);
    else start(open, name, tag[3], does);
  }
  addText(open, html.slice(at), does);
  return root;
}

function start(open, name, attributes, does) {
  const node = element(name, attributes, does);
  open.at(-1).node.append(node);
  open.push({ name, node });
}

function close(open, name) {
  const depth = open.findLastIndex((one) => one.name === name);
  if (depth > 0) open.length = depth;
}

function element(name, attributes, does) {
  if (name === "a") {
    const href = decode(/\bhref\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1] ?? "");
    return SAFE_LINK.test(href) ? does.link(href) : document.createElement("span");
  }
  if (name === "tg-spoiler" || /\bspoiler\b/.test(attributes)) return spoiler(does.spoiler);
  return document.createElement(ELEMENTS[name]);
}

function spoiler(label) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "spoiler";
  node.ariaLabel = label;
  node.addEventListener("click", () => {
    node.classList.add("shown");
    node.ariaLabel = null;
  });
  return node;
}

function addText(open, raw, does) {
  if (!raw) return;
  const text = decode(raw);
  const into = open.at(-1).node;
  if (open.some((one) => ["a", "code", "pre"].includes(one.name))) {
    into.append(text);
    return;
  }
  let at = 0;
  for (const found of text.matchAll(LINK)) {
    const [whole, url, before = "", command] = found;
    into.append(text.slice(at, found.index) + before);
    const node = url ? does.link(url) : does.command(command);
    node.append(url ?? command);
    into.append(node);
    at = found.index + whole.length;
  }
  into.append(text.slice(at));
}
