/* The way to the sandbox: its state, word of its changes, and what a hand on a phone does. */

const ROOT = "/sandbox";
const AGAIN = 1500; // milliseconds before the state is asked for again when it couldn't be had

export const phonePath = (phone, act) => `/phones/${phone}/${act}`;

/** Does something in the sandbox. Throws an Error with the sandbox's sentence if it won't. */
export async function act(path, body = {}) {
  const form = body instanceof FormData;
  const answer = await fetch(ROOT + path, {
    method: "POST",
    headers: form ? {} : { "Content-Type": "application/json" },
    body: form ? body : JSON.stringify(body),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok || said.ok === false) throw new Error(said.error ?? "");
  return said;
}

/**
 * Calls `onState` with the whole state now and after every change, and `onLost` with whether the
 * sandbox is out of reach. One request at a time: changes meanwhile are one more request after.
 */
export function follow(onState, onLost) {
  let asking = false;
  let stale = false;

  async function ask() {
    if (asking) {
      stale = true;
      return;
    }
    asking = true;
    stale = false;
    try {
      const answer = await fetch(`${ROOT}/state`, { cache: "no-store" });
      if (!answer.ok) throw new Error(String(answer.status));
      onState(await answer.json());
      onLost(false);
    } catch (error) {
      if (!(error instanceof TypeError) && !/^\d+$/.test(error.message)) throw error;
      onLost(true);
      setTimeout(ask, AGAIN);
    } finally {
      asking = false;
      if (stale) ask();
    }
  }

  const events = new EventSource(`${ROOT}/events`);
  events.addEventListener("state", ask);
  events.addEventListener("open", ask);
  events.addEventListener("error", () => onLost(true));
  ask();
}
