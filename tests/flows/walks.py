"""Random walks over the stage: whatever five people might do, in any order.

A move is three numbers (who, what, which), so that Hypothesis can shrink a walk; what it means
depends on where the walk has come.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from flows.events import (
    AlertDelivered,
    CalledOutside,
    ChatLost,
    Commanded,
    Edited,
    Event,
    FileKind,
    FileLost,
    FileSaved,
    IncomingFile,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    Started,
    Tapped,
    Wrote,
)
from flows.known import Role
from flows.messages import Say
from flows.turn import Turn
from tests.doubles.stage import CAST, Stage, buttons_of, person

SECRET = "HEMLIGT"
PLACE = (59.61234, 16.55432)
DOUBLE = person("double", Role.DUTY_OFFICER, Role.OFFICIAL, party="Ekpartiet")
STRANGER = "stranger"
WHO = ("official", "official", "official", "official", "duty", "contact", "double", "admin")
TEXTS = (
    f"{SECRET} han ringde",
    "",
    "   ",
    "x" * 5000,
    "\u202eחרב\u202c \u0645\u0631\u062d\u0628\u0627",
    "\u200b\u200d\u2060",
    "<b>fet</b> & <script>",
    "ja",
    "nej",
    "vet inte",
    "hoppa över",
    "tillbaka",
    "han har kniv",
    "hjälp",
    "vill inte leva",
    "blod",
)
COMMANDS = (
    *("rapport", "fraga", "arenden", "pausa", "fortsatt", "avbryt", "rensa", "sprak"),
    *("integritet", "hjalp", "pass", "snabb", "112", "finns_inte", "lamna"),
)
KEYS = ("danger", "report", "quick", "ask", "mine", "cases", "duty", "nothing")
TIMES = (1, 5, 6, 31, 60, 600, 1500, 3000)  # minutes

Move = tuple[int, int, int]
moves = st.lists(
    st.tuples(st.integers(0, len(WHO) - 1), st.integers(0, 19), st.integers(0, 99)),
    min_size=25,  # short ones come to nothing; Hypothesis cuts a failing one down to this
    max_size=70,
)


@dataclass
class Walk:
    """A stage, and what has happened on it; `check` is called after each step."""

    stage: Stage = field(default_factory=lambda: Stage({m.id: m for m in (*CAST, DOUBLE)}))
    steps: list[tuple[str, Event, Turn]] = field(default_factory=list)

    def take(self, move: Move) -> None:
        """Make one move; time and the world move without anybody."""
        who, what, which = WHO[move[0]], move[1], move[2]
        if what == 17:
            self.stage.passes(minutes=TIMES[which % len(TIMES)])
        elif what == 18:
            self._world(which)
        else:
            event = self.event(who, what, which)
            self.steps.append((who, event, self.stage.play(who, event)))

    def event(self, who: str, what: int, which: int) -> Event:
        """Say what a move means here and now."""
        if what < 10:
            return self._tap(who, which)
        made: dict[int, Callable[[], Event]] = {
            10: lambda: Wrote(TEXTS[which % len(TEXTS)], which),
            11: lambda: Commanded(COMMANDS[which % len(COMMANDS)]),
            12: lambda: Pressed(KEYS[which % len(KEYS)]),
            13: lambda: SentFile(a_file(which), SECRET if which % 2 else "", which),
            14: lambda: SentPlace(*PLACE) if which % 2 else SentOther("sticker"),
            15: lambda: Edited(f"{SECRET} ändrat", which),
            16: lambda: self._stale(who, which),
            19: lambda: Started("WRONG" if which % 2 else None),
        }
        return made[what]()

    def _tap(self, who: str, which: int) -> Event:
        buttons = [
            Tapped(button.subject or f"s:{self.stage.session(who).step}", button.action)
            for message in self.stage.said.get(who, [])[-4:]
            for button in buttons_of(message)
        ]
        return buttons[-1 - which % len(buttons)] if buttons else Pressed("report")

    def _stale(self, who: str, which: int) -> Event:
        step = self.stage.session(who).step
        return Tapped(f"s:{max(0, step - 1 - which % 3)}", ("yes", "no", "send", "me")[which % 4])

    def _world(self, which: int) -> None:
        """Telegram or another way says what became of an alert, or of a file."""
        alerts = [alert for case in self.stage.cases.values() for alert in case.alerts]
        if not alerts:
            saved = FileSaved("e", 1000, "0" * 64) if which % 2 else FileLost("e", "broken")
            self.stage.play("official", saved)
            return
        alert = alerts[which % len(alerts)]
        match which % 4:
            case 0 | 1:
                self.stage.sent(alert.id)
                self.stage.happens(alert.case, AlertDelivered(alert.id))
            case 2:
                self.stage.happens(alert.case, ChatLost(alert.person, alert.id))
            case _:
                self.stage.happens(alert.case, CalledOutside(alert.id, accepted=which > 50))


def a_file(which: int = 0) -> IncomingFile:
    """Make a file; every fifth is larger than a bot may fetch."""
    size = 30_000_000 if which % 5 == 4 else 1000
    return IncomingFile(
        kind=FileKind.PHOTO, reference="ref", size=size, name="../../etc/passwd", mime=None
    )


def walked(path: list[Move], check: Callable[[Walk], None] | None = None) -> Walk:
    """Take a walk, looking around after each step."""
    walk = Walk()
    for move in path:
        walk.take(move)
        if check is not None:
            check(walk)
    return walk


def spoken(stage: Stage, who: str) -> list[Say]:
    """Give the messages that somebody was sent."""
    return [message for message in stage.said.get(who, []) if isinstance(message, Say)]
