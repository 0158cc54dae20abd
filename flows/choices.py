"""Buttons as most questions need them, and what a typed answer means.

The words on the buttons live in the text files; the few words here are those that people type
instead of tapping.
"""

from collections.abc import Iterable

from flows.known import Known, Member, Role
from flows.messages import Button, Buttons, Keyboard, Text, text

_TYPED = {
    "yes": {"ja", "japp", "jo", "yes", "y", "j", "absolut", "ja tack", "precis"},
    "no": {"nej", "nä", "nix", "no", "n", "nej tack", "inte"},
    "unsure": {"vet inte", "vet ej", "osäker", "kanske", "not sure", "i don't know", "dont know"},
    "skip": {"hoppa över", "hoppa over", "skip"},
    "back": {"tillbaka", "back"},
}
_PER_ROW = 2


def button(action: str, key: str | None = None, *, subject: str = "", **args: object) -> Button:
    """Make a button; its words are `b_<action>` unless a key is given."""
    return Button(action, text(key or f"b_{action}", **args), subject)


def rows(buttons: Iterable[Button], *, per_row: int = _PER_ROW) -> Buttons:
    """Lay buttons out in rows."""
    all_of_them = tuple(buttons)
    return tuple(
        all_of_them[start : start + per_row] for start in range(0, len(all_of_them), per_row)
    )


def column(*buttons: Button) -> Buttons:
    """Lay buttons out one below the other."""
    return tuple((one,) for one in buttons)


def typed(words: str, *allowed: str) -> str | None:
    """Give the choice that somebody typed instead of tapping, if it is plain."""
    said = " ".join(words.casefold().strip(" .!,?").split())
    return next((choice for choice in allowed if said in _TYPED.get(choice, ())), None)


def home_keys(me: Member) -> Keyboard:
    """Give the keys that belong below this person's chat."""
    if me.roles & _UNIT:
        return Keyboard.BOTH if Role.OFFICIAL in me.roles else Keyboard.STAFF
    return Keyboard.PARTY if Role.PARTY_CONTACT in me.roles else Keyboard.HOME


_UNIT = frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR, Role.DECISION_MAKER})


def about(known: Known) -> dict[str, str]:
    """Give what sentences say of the municipality: its name, its unit and the unit's number."""
    place = known.place
    if place is None:
        return {"place": "", "unit": "", "phone": ""}
    return {"place": place.name, "unit": place.unit, "phone": place.unit_phone}


def say_party(me: Member | None) -> Text:
    """Name the person's party in a sentence, or "your party"."""
    if me is None or not me.party:
        return text("your_party")
    return text("named", name=me.party)
