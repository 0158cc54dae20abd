"""Whatever everybody does with a question, in any order: the right ones see it, once is once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows import effects as do
from flows.events import Event, Pressed, Tapped, Wrote
from flows.messages import Text
from tests.doubles.stage import PLACE, Stage, buttons_of, texts_of
from tests.flows.inquiries import ASKED, PARTY_FIRST, at_wording

WHO = ("official", "duty", "deputy", "contact", "other-contact", "admin")
OUTSIDERS = ("other-contact", "admin")
MOVES = st.lists(
    st.tuples(st.sampled_from(WHO), st.integers(0, 9), st.integers(0, 9)), min_size=8, max_size=40
)


def begun(*, party_first: bool) -> Stage:
    on = Stage(place=PARTY_FIRST if party_first else PLACE)
    on.people["deputy"] = replace(on.people["deputy"], on_duty=True)
    at_wording(on)
    on.taps("official", "send")
    return on


def onward(on: Stage, who: str) -> Event:
    """Give the next thing that somebody does who wants to answer."""
    top = on.session(who).top
    if top is not None and top.flow == "reply":
        step = f"s:{on.session(who).step}"
        return Wrote(f"Svar av {who}") if top.step == "writing" else Tapped(step, "send")
    (id_,) = on.questions
    return Tapped(f"q:{id_}", "answer" if "question_shown" in on.keys(who) else "read")


def move(on: Stage, who: str, what: int, which: int) -> None:
    """Tap something of one's own or of somebody else's, write, or let time pass."""
    event: Event
    if what <= 2:
        event = onward(on, who)
    elif what <= 5:
        own = [
            Tapped(button.subject or f"s:{on.session(who).step}", button.action)
            for message in on.said.get(who, [])[-5:]
            for button in buttons_of(message)
        ]
        event = own[-1 - which % len(own)] if own else Pressed("cases")
    elif what == 6:
        (id_,) = on.questions or ("none",)
        action = ("read", "answer", "pass_on", "as_topic", "to_unit")[which % 5]
        event = Tapped(f"q:{id_}", action)
    elif what == 7:
        event = Wrote(f"Svar {which} av {who}")
    elif what == 8:
        event = Pressed("cases")
    else:
        on.passes(hours=which * 5)
        return
    on.play(who, event)


def words_of(text: Text) -> str:
    return " ".join(str(value) for value in text.args.values())


def told(on: Stage, who: str) -> str:
    said = on.said.get(who, [])
    return " ".join(words_of(text) for message in said for text in texts_of(message))


@given(MOVES, st.sampled_from(["unit", "party"]))
def test_a_question_is_seen_by_those_who_hold_it_and_answered_once(
    moves: list[tuple[str, int, int]], first: str
) -> None:
    party_first = first == "party"
    on = begun(party_first=party_first)

    for who, what, which in moves:
        if len(on.questions) > 1:
            break  # the others may ask too; this is about one
        move(on, who, what, which)

    passed_on = any(isinstance(effect, do.PassOnQuestion) for effect in on.effects)
    kept = [effect for effect in on.effects if isinstance(effect, do.KeepAnswer)]
    came = on.keys("official").count("answer_from_person")
    assert all(ASKED not in told(on, who) for who in OUTSIDERS)
    assert party_first or ASKED not in told(on, "contact")
    assert passed_on or not party_first or ASKED not in told(on, "duty") + told(on, "deputy")
    assert len(kept) <= 1
    assert came == len(kept)
