/* Small hands for making nodes, and the page's signs. */

const SVG = "http://www.w3.org/2000/svg";

/* Drawn on 24 by 24, as lines; a sign is decoration, its words are beside it or in a label. */
const SIGNS = {
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  attach: "m19.5 11-7.6 7.6a4.7 4.7 0 0 1-6.6-6.6l8-8a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.5 1.5 0 0 1-2.2-2.2l7.3-7.3",
  keyboard: "M4 6.5h16a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V8A1.5 1.5 0 0 1 4 6.5zM6.5 10h1M11.5 10h1M16.5 10h1M8 14h8",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  lock: "M6.5 10.5h11A1.5 1.5 0 0 1 19 12v6.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5V12a1.5 1.5 0 0 1 1.5-1.5zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5",
  unlock: "M6.5 10.5h11A1.5 1.5 0 0 1 19 12v6.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5V12a1.5 1.5 0 0 1 1.5-1.5zM8.5 10.5V7.5a3.5 3.5 0 0 1 6.8-1.2",
  quiet: "M6 16.5h12l-1.5-2V11a4.5 4.5 0 0 0-7-3.7M7.5 11v3.5L6 16.5M10.5 19.5a1.6 1.6 0 0 0 3 0M4 4l16 16",
  down: "M12 5v13M6.5 12.5 12 18l5.5-5.5",
  check: "m5 12.5 4.5 4.5L19 7.5",
  file: "M7 3.5h7l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-9.5A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5zM13.5 3.5V8H18",
  voice: "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
  phone: "M8.5 4.5 6 5c-1 .3-1.5 1-1.5 2 .6 6.5 6 12 12.5 12.5 1 0 1.7-.5 2-1.5l.5-2.5-4-2-1.8 1.8a11 11 0 0 1-5-5L10.5 8.5z",
  edit: "m5 19 1-4L16.5 4.5l3 3L9 18zM14.5 6.5l3 3",
  close: "m6.5 6.5 11 11M17.5 6.5l-11 11",
  place: "M12 20.5s6.5-6 6.5-10.5a6.5 6.5 0 0 0-13 0C5.5 14.5 12 20.5 12 20.5zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  official: "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 19.5c.5-3.5 3.3-5.5 7-5.5s6.5 2 7 5.5",
  party: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 18.5c.4-3 2.6-4.8 5.5-4.8s5.1 1.8 5.5 4.8M15.5 5.3a3 3 0 0 1 0 5.5M17 14c2 .5 3.3 2.2 3.5 4.5",
  duty: "M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 11.8l2.2 2.2 4-4",
  other: "M8.5 3.5h7A1.5 1.5 0 0 1 17 5v14a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19V5a1.5 1.5 0 0 1 1.5-1.5zM11 17.5h2",
  mark: "M12 2.5 19.5 5v6.5c0 4.5-3 7.5-7.5 10-4.5-2.5-7.5-5.5-7.5-10V5zM8.5 9.5h7v4.5H12l-2 2v-2H8.5z",
  normal: "M4.5 12a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0zM8.5 12l2.5 2.5 4.5-5",
  slow: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM12 8v4l3 2",
  flooded: "M3.5 9c2-1.5 3.5-1.5 5.5 0s3.5 1.5 5.5 0 3.5-1.5 6 0M3.5 15c2-1.5 3.5-1.5 5.5 0s3.5 1.5 5.5 0 3.5-1.5 6 0",
  dead: "M4.5 12a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0zM6.8 6.8l10.4 10.4",
};

/** A node: `properties` are set on it, `children` are nodes or text. */
export function make(name, properties = {}, ...children) {
  const node = document.createElement(name);
  Object.assign(node, properties);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function sign(name, className = "sign") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SIGNS[name] ?? SIGNS.other);
  svg.append(path);
  return svg;
}

/** Words for screen readers alone. */
export const unseen = (text) => make("span", { className: "hidden", textContent: text });

/** A button that is only a sign: its words are its label and what a resting pointer shows. */
export function signButton(name, label, onclick, className = "icon") {
  const node = make("button", { type: "button", className, ariaLabel: label, title: label }, sign(name));
  node.addEventListener("click", onclick);
  return node;
}
