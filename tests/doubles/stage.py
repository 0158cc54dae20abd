"""A stage for the conversation alone: everything in memory, no storage, no Telegram.

It carries out effects as `bot/apply.py` does, as far as the flows can tell, so that a story can be
played, and walked at random, in microseconds. The journeys play the real thing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from flows import effects as do
from flows import router
from flows.events import Event, Tapped, TimePassed
from flows.guideline.consulted import Consulted
from flows.known import (
    Alert,
    Case,
    Evidence,
    Invite,
    Known,
    LogEntry,
    Member,
    Question,
    Role,
    Track,
    TrackPicture,
    TrackState,
)
from flows.messages import Button, Change, Message, Say, Text
from flows.municipality import Municipality
from flows.session import Session
from flows.turn import Turn
from tests.doubles.guideline import SmallGuideline

PLACE = Municipality(
    id="vasteras", name="Västerås stad", unit="Trygghetsenheten", unit_phone="08-465 004 00"
)
START = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)  # a Tuesday, ten o'clock in Stockholm


def person(name: str, *roles: Role, party: str | None = None, **more: Any) -> Member:
    return Member(
        id=name,
        roles=frozenset(roles),
        municipality=more.pop("municipality", PLACE.id),
        name=name.title(),
        party=party,
        language=more.pop("language", "sv"),
        **more,
    )


CAST = (
    person("official", Role.OFFICIAL, party="Lindpartiet"),
    person("contact", Role.PARTY_CONTACT, party="Lindpartiet"),
    person("other-contact", Role.PARTY_CONTACT, party="Ekpartiet"),
    person("duty", Role.DUTY_OFFICER),
    person("deputy", Role.DUTY_OFFICER, on_duty=False),
    person("admin", Role.ADMINISTRATOR),
)


@dataclass
class Stage:
    """Everybody, and what they have been told."""

    people: dict[str, Member] = field(default_factory=lambda: {m.id: m for m in CAST})
    sessions: dict[str, Session] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[str, do.SetTimer] = field(default_factory=dict)
    said: dict[str, list[Message]] = field(default_factory=dict)
    effects: list[do.Effect] = field(default_factory=list)
    invites: dict[str, Invite] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    guideline: Consulted | None = field(default_factory=SmallGuideline)
    edition: str = "1"
    place: Municipality = PLACE
    now: datetime = START
    _ids: int = 0

    def session(self, who: str) -> Session:
        return self.sessions.get(who, Session())

    def known(self, who: str | None, event: Event) -> Known:
        me = self.people.get(who) if who else None
        session = self.session(who) if who else Session()
        case = self._case(event, session)
        self._ids += 1
        code = getattr(event, "code", None)
        alert_id = getattr(event, "alert", None)
        if isinstance(event, Tapped) and event.subject.startswith("a:"):
            alert_id = event.subject[2:]
        alerts = {a.id: a for c in self.cases.values() for a in c.alerts}
        alert = alerts.get(alert_id or "")
        if alert is not None:
            case = self.cases[alert.case]
        question = self._question(event, session)
        return Known(
            guideline=self.guideline,
            edition=self.edition,
            question=question,
            questions=tuple(q for q in self.questions.values() if q.waits),
            places={self.place.id: self.place},
            me=me,
            staff=tuple(m for m in self.people.values() if m.is_staff),
            people=dict(self.people),
            case=case,
            alert=alert,
            cases=tuple(self.cases.values()),
            invite=self.invites.get(code) if code else None,
            fresh_ids=tuple(f"{self._ids:04x}{n}" for n in range(3)),
            next_number=f"2026-{len(self.cases) + 1:04d}",
        )

    def _case(self, event: Event, session: Session) -> Case | None:
        if isinstance(event, Tapped) and event.subject.startswith("c:"):
            return self.cases.get(event.subject[2:])
        data = getattr(event, "data", {})
        if "case" in data:
            return self.cases.get(data["case"])
        ids = [f.data["case"] for f in reversed(session.stack) if f.data.get("case")]
        return self.cases.get(ids[0]) if ids else None

    def _question(self, event: Event, session: Session) -> Question | None:
        if isinstance(event, Tapped) and event.subject.startswith("q:"):
            return self.questions.get(event.subject[2:])
        id_ = getattr(event, "data", {}).get("question")
        ids = [frame.data["asked"] for frame in session.stack if "asked" in frame.data]
        return self.questions.get(id_ or (ids[-1] if ids else ""))

    def play(self, who: str, event: Event) -> Turn:
        """Let something happen in somebody's chat; give the turn after carrying it out."""
        session = self.session(who)
        turn = router.step(session, event, self.known(who, event), self.now)
        self.sessions[who] = turn.session
        self._carry_out(turn, who)
        return turn

    def happens(self, case: str, event: Event) -> Turn:
        """Let something happen to a case."""
        known = replace(self.known(None, event), case=self.cases[case])
        turn = router.step(Session(), event, known, self.now)
        self._carry_out(turn, None)
        return turn

    def taps(self, who: str, action: str) -> Turn:
        """Tap a button of the question that stands, or of the newest message that has it."""
        return self.play(who, self.button(who, action))

    def button(self, who: str, action: str) -> Tapped:
        step = f"s:{self.session(who).step}"
        for message in reversed(self.said.get(who, [])):
            for button in buttons_of(message):
                if button.action == action:
                    return Tapped(button.subject or step, action)
        raise AssertionError(f"{who} has no button {action!r}; has {self.actions(who)}")

    def actions(self, who: str) -> list[str]:
        return [b.action for m in self.said.get(who, [])[-3:] for b in buttons_of(m)]

    def passes(self, **time: float) -> None:
        """Let time pass; whatever becomes due happens in its order."""
        end = self.now + timedelta(**time)
        while due := sorted((t for t in self.timers.values() if t.due <= end), key=lambda t: t.due):
            timer = due[0]
            self.now = max(self.now, timer.due)
            del self.timers[timer.key]
            event = TimePassed(timer.kind, timer.key, timer.data)
            if timer.person:
                self.play(timer.person, event)
            elif timer.case in self.cases:
                self.happens(str(timer.case), event)
            elif "question" in timer.data:
                self._carry_out(
                    router.step(Session(), event, self.known(None, event), self.now), None
                )
        self.now = end

    def keys(self, who: str) -> list[str]:
        """Give the keys of all that somebody has been told, newest last."""
        said = [m for m in self.said.get(who, []) if isinstance(m, Say | Change)]
        return [key for message in said for key in _keys(message.text)]

    def _carry_out(self, turn: Turn, who: str | None) -> None:
        for effect in turn.effects:
            self.effects.append(effect)
            self._one(effect, who)
        for message in turn.messages:
            to = getattr(message, "to", None) or who
            if to is not None:
                self.said.setdefault(to, []).append(message)

    def _one(self, effect: do.Effect, who: str | None) -> None:
        match effect:
            case do.OpenCase():
                self.cases[effect.id] = Case(
                    id=effect.id,
                    number=effect.number,
                    municipality=effect.municipality,
                    state="new",
                    urgency=effect.urgency,
                    opened=self.now,
                    official=effect.official,
                    report=dict(effect.report),
                    tracks={},
                )
            case do.ChangeReport():
                self._change(effect.case, report=dict(effect.report), urgency=effect.urgency)
            case do.SetTrack():
                picture = TrackPicture(
                    track=effect.track,
                    state=effect.state,
                    rung=effect.rung,
                    repeat=effect.repeat,
                    by=effect.by,
                    since=effect.since,
                )
                tracks = {**self.cases[effect.case].tracks, effect.track: picture}
                self._change(effect.case, tracks=tracks)
            case do.SetState():
                self._change(effect.case, state=effect.state)
            case do.RaiseAlert():
                alert = Alert(
                    id=effect.id,
                    case=effect.case,
                    track=effect.track,
                    person=effect.person,
                    rung=effect.rung,
                    repeat=effect.repeat,
                    created=self.now,
                )
                self._change(effect.case, alerts=(*self.cases[effect.case].alerts, alert))
            case do.MarkOpened(alert=id_):
                self._alert(id_, opened=self.now)
            case do.MarkFailed(alert=id_):
                self._alert(id_, failed=True)
            case do.SetTimer():
                self.timers[effect.key] = effect
            case do.ClearTimer(key=key):
                self.timers.pop(key, None)
            case _:
                self._of_person(effect, who)

    def _of_person(self, effect: do.Effect, who: str | None) -> None:
        if who is None:
            return
        match effect:
            case do.SetDuty(on=on):
                self.people[who] = replace(self.people[who], on_duty=on)
            case do.SetLanguage(language=language):
                self.people[who] = replace(self.people[who], language=language)
            case do.KeepQuestion():
                self.questions[effect.id] = Question(
                    id=effect.id,
                    municipality=self.people[who].municipality,
                    asker=who,
                    holder=effect.holder,
                    asked=self.now,
                    words=effect.words,
                    waits=True,
                )
            case do.PassOnQuestion():
                kept = self.questions[effect.question]
                self.questions[kept.id] = replace(kept, holder=effect.holder)
            case do.KeepAnswer():
                kept = self.questions[effect.question]
                self.questions[kept.id] = replace(kept, waits=False, answered_by=who)
                self.answers[kept.id] = effect.words
            case do.MarkAsTopic(question=id_):
                self.questions[id_] = replace(self.questions[id_], as_topic=True)
            case do.Leave():
                self.people.pop(who, None)
            case do.Enrol(invite=id_):
                invite = next(i for i in self.invites.values() if i.id == id_)
                self.people[who] = person(who, invite.role, party=invite.party)

    def sent(self, alert: str) -> None:
        """Telegram has taken an alert."""
        self._alert(alert, sent=self.now)

    def _alert(self, id_: str, **changes: Any) -> None:
        case = next(c for c in self.cases.values() if any(a.id == id_ for a in c.alerts))
        alerts = tuple(replace(a, **changes) if a.id == id_ else a for a in case.alerts)
        self._change(case.id, alerts=alerts)

    def _change(self, case: str, **changes: Any) -> None:
        self.cases[case] = replace(self.cases[case], **changes)

    @property
    def case(self) -> Case:
        """The only case there is."""
        (case,) = self.cases.values()
        return case


def buttons_of(message: Message) -> Iterable[Button]:
    if isinstance(message, Say | Change):
        for row in message.buttons:
            yield from row


def _keys(one: Text) -> list[str]:
    """Give a text's key; those of its parts where several were joined into one message."""
    if one.key != "paragraphs":
        return [one.key]
    return [*_keys(one.args["one"]), *_keys(one.args["two"])]


def texts_of(message: Message) -> list[Text]:
    """Give every text that a message needs, its buttons' and the nested ones too."""
    own = getattr(message, "text", None) or getattr(message, "caption", None)
    found = [own] if isinstance(own, Text) else []
    found += [button.label for button in buttons_of(message)]
    return [inner for one in found for inner in _nested(one)]


def _nested(one: Text) -> list[Text]:
    inner = []
    for value in one.args.values():
        if isinstance(value, Text):
            inner += _nested(value)
        elif isinstance(value, tuple):
            inner += [deep for item in value if isinstance(item, Text) for deep in _nested(item)]
    return [one, *inner]


__all__ = ["CAST", "Evidence", "LogEntry", "Stage", "Track", "TrackState", "person", "texts_of"]
