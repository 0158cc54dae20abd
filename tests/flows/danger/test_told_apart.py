"""What must be known apart: pairs that share their dark words, one of danger and one not."""

import pytest

from flows.danger import Danger, assess

#: Danger now; the same words without.
PAIRS = (
    # A question about violence, and violence.
    ("får man ta till pepparspray?? han kommer emot mig", "får man bära pepparspray?"),
    ("vad gör jag, han står utanför dörren nu", "vad gör man om någon står utanför dörren?"),
    ("ska vi utrymma? det ligger en väska som tickar i salen", "vem beslutar om utrymning?"),
    # Past, and present.
    ("han står på min altan och skriker", "i mars stod han på min altan och skrek"),
    (
        "Yesterday he only shouted. Tonight he's on my balcony",
        "Yesterday he shouted on my balcony. He left and the police came.",
    ),
    ("han hotade mig i fredags men nu sitter han i trappan", "han hotade mig i trappan i fredags"),
    # Somebody here, and somebody writing.
    ("han är här och säger att han ska döda mig", "han skrev på Facebook att han ska döda mig"),
    (
        'fick nyss ett sms: "jag står utanför ditt hus"',
        'i april fick jag ett sms: "jag står utanför ditt hus"',
    ),
    # A figure of speech, and a cry.
    ("de skjuter mot kommunhuset", "de skjuter på beslutet till maj"),
    ("han hugger mot mig med kniv nu", "oppositionen hugger oss i ryggen i debatten"),
    ("det ligger en bomb under bilen", "budgeten blev en riktig bomb i debatten"),
    ("han slår mig", "motionen slår fast att skolan ska vara kvar"),
    ("the hall is on fire", "she was on fire in the debate"),
    # Going on, and over.
    ("han är inne i huset", "han var inne i huset men polisen grep honom, alla mår bra"),
    ("det brinner i garaget", "det brann i garaget, branden är släckt och alla är oskadda"),
    # A cause for worry, and an everyday one.
    ("en man bultar på dörren och vrålar", "det är brevbäraren som bultar på dörren"),
    ("det luktar rök i trapphuset", "det luktar rök, grannen grillar korv"),
    # There, and denied.
    ("det är en bomb i väskan", "ingen bomb i väskan, falskt larm"),
    # Now, and to come.
    ("han kommer hit om tio minuter med yxa", "han hotar att komma hit nästa vecka"),
)


@pytest.mark.parametrize(("danger", "calm"), PAIRS)
def test_danger_is_known_from_what_only_sounds_like_it(danger: str, calm: str) -> None:
    assert assess(danger) is Danger.INTERRUPT
    assert assess(calm) is not Danger.INTERRUPT


@pytest.mark.parametrize(
    "words",
    [
        *("", "   ", "hej", "ja", "nej", "ok", "tack", "👍", "x" * 5000, "\u202eחרב"),
        *("jag fick ett brev i går", "mötet är på torsdag", "vad betyder olaga hot?"),
        *("hjälp mig att fylla i reseräkningen", "kan du hjälpa mig med lösenordet"),
        *("var finns checklistan vid bombhot?", "hur gör jag en polisanmälan"),
        *("vi brinner för skolan", "jag dör av skratt", "debatten om vapenlagen blev lång"),
        *("I need help with my expenses", "what does the plan say about threats?"),
        *("när är nästa fullmäktige", "who pays for the alarm"),
        "hypotetiskt: om någon hotar mig på torget, vem ringer jag?",
        "vi har haft övning med skottlossning på kursen i dag",
        "filmen handlade om en man med kniv",
    ],
)
def test_what_is_no_danger_is_answered_and_nothing_else(words: str) -> None:
    assert assess(words) is Danger.NONE


@pytest.mark.parametrize(
    "words",
    [
        "hur pratar man om självmord med en kollega?",
        "jag dör av skratt",
        "politiskt självmord att höja skatten",
        "föreläsning om suicidprevention på torsdag",
    ],
)
def test_suicide_as_a_matter_is_not_taken_for_somebodys_own(words: str) -> None:
    assert assess(words) is not Danger.INTERRUPT


@pytest.mark.parametrize("words", ["var ligger biblioteket", "kan jag gå hem nu"])
def test_a_question_without_a_grim_word_never_interrupts(words: str) -> None:
    assert assess(words) is not Danger.INTERRUPT
