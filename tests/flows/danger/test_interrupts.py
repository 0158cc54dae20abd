"""What brings the 112 card at once: danger that is here, however it is written."""

import pytest

from flows.danger import Danger, explain

CRIES = (
    *("Hjälp!", "hjälp mig nu", "HJÄLP!!!!", "sos", "jag är i fara", "in danger", "help me please"),
    *("ring polisen nu", "call the police", "hjäääälp", "h j ä l p", "hja\u0308lp", "h\u200bjälp"),
    *("ＳＯＳ", "hjalp", "HJALP MIG", "hjlp", "snälla kom", "skicka polis", "mayday", "🆘"),
    *("send help", "help us", "rädda oss", "någon måste hjälpa mig nu"),
)
BARE = ("kniv", "gun", "överfall", "skottlossning", "brand", "bomb", "rån", "gunman", "knife!!")
HERE = (
    *("han står utanför", "de försöker bryta sig in", "han har en kniv", "he has a gun"),
    *("huset brinner", "det är en bomb i huset", "someone is outside my window", "jag blir jagad"),
    "någon rycker i dörren och skriker mitt namn",
    "en man sitter i trapphuset och väntar på mig",
    "två killar i huva kommer emot mig på parkeringen",
    "samma bil bakom mig sedan torget och den svänger när jag svänger",
    "he's banging on the front door with a hammer",
    "they are climbing over the fence right now",
    "there's a man in my garden looking through the window",
)
KEPT_OR_HIDING = (
    *("han släpper inte ut mig", "inte ensam. inte frivilligt.", "vi är inlåsta i sessionssalen"),
    *("gömmer mig i förrådet", "kan inte prata, han är i rummet bredvid"),
    "hiding in the toilet, he's in the corridor",
    "he won't let me leave the office",
)
FIRE_AND_PARCELS = (
    "det ligger ett paket som tickar i receptionen",
    "öppnade ett brev nyss och det rann ut vitt pulver på händerna",
    "de häller bensin på trappan",
    "smoke is coming under the door",
)
WOUNDED = (
    "ordföranden ligger på golvet och andas inte",
    "blöder mycket från huvudet",
    "she is unconscious and bleeding",
)
SIGNS = ("lampan i köket tändes och jag bor ensam", "hör steg på övervåningen, jag är ensam hemma")
SMALL = (
    "säkert inget, men en man har stått vid min bil i en timme och stirrar",
    "vill inte störa men han bultar på dörren igen",
    "probably nothing but someone keeps trying the door handle",
)
BROKEN_OFF = ("de är på väg upp för tra", "han har en kni")
UNSPACED = ("haninteslapperutmig", "hanstårutanfördörren")
SHAKING = (
    *(
        "hna står utanfr drören",
        "nåogn bankar på drören",
        "DE ÄR INNE I HUSET",
        "han haaar en kniiiv",
    ),
    *("han star utanfor dorren och bankar", "skjuter de utanfor", "jag bloder mycket"),
)
REPORTED = (
    "Händelse: hotfull person. Plats: receptionen. Personen slår i skrivande stund på rutan.",
)


@pytest.mark.parametrize(
    "words",
    [
        *(*CRIES, *BARE, *HERE, *KEPT_OR_HIDING, *FIRE_AND_PARCELS, *WOUNDED, *SIGNS, *SMALL),
        *(*BROKEN_OFF, *UNSPACED, *SHAKING, *REPORTED),
    ],
)
def test_danger_that_is_here_interrupts(words: str) -> None:
    found = explain(words)

    assert (found.danger, found.kind) == (Danger.INTERRUPT, "violence")
    assert found.reasons


@pytest.mark.parametrize(
    "words",
    [
        *("jag vill inte leva längre", "tänker ta mitt liv", "I want to die", "suicidal"),
        *("har tagit alla tabletterna", "min kollega säger att hon vill dö", "står på bron, hejdå"),
        "säg till mina barn att jag älskar dem",
        "jag orkar inte leva",
        "JAG VILL DÖ",
        "I took all my pills",
        "my colleague says he will kill himself tonight",
    ],
)
def test_words_of_suicide_are_a_kind_of_their_own(words: str) -> None:
    assert (explain(words).danger, explain(words).kind) == (Danger.INTERRUPT, "suicide")
