"""What weighs: combinations of classes in one clause, each with its weight.

`needs` names classes: all the words parted by spaces must be there, of words parted by "|" any.
A weight is in logits: 0 in sum is a coin's toss.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signal:
    """One combination."""

    name: str
    needs: str
    weight: float


#: Of danger: counted in the best light in which the text shows them.
ACUTE = (
    Signal("somebody", "actor", 0.3),
    Signal("somebody does something", "actor present", 0.2),
    Signal("this one", "he", 0.2),
    Signal("this one does something", "he present", 0.2),
    Signal("this one, and I", "he me|kin", 0.3),
    Signal("a place", "near", 0.7),
    Signal("somebody of one's own", "kin", 0.2),
    Signal("a body", "body", 1.3),
    Signal("somebody at a body", "body actor|weapon|tool", 0.2),
    Signal("present tense", "present", 0.3),
    Signal("the writer, now", "me present", 0.5),
    Signal("a tool", "tool", 1.3),
    Signal("somebody near", "actor near stay", 0.5),
    Signal("somebody near, without a verb", "actor near", 0.2),
    Signal("somebody at what is mine", "actor|vehicle mine near present|stay", 1.0),
    Signal("staying near", "stay near", 0.2),
    Signal("coming closer", "toward", 0.8),
    Signal("somebody coming closer", "toward actor|vehicle", 0.6),
    Signal("pursuit", "pursue", 0.4),
    Signal("intrusion", "intrude", 0.8),
    Signal("somebody intrudes", "intrude actor", 0.2),
    Signal("banging", "bang", 0.2),
    Signal("banging on something near", "bang near", 0.4),
    Signal("confinement", "confine", 1.7),
    Signal("hiding", "hide", 0.8),
    Signal("a weapon", "weapon", 0.2),
    Signal("a weapon in somebody's hand", "weapon actor|hold", 0.8),
    Signal("a tool in somebody's hand", "tool actor hold|toward", 0.6),
    Signal("blows", "hit", 0.3),
    Signal("somebody strikes somebody", "hit actor|me|kin", 0.2),
    Signal("shots", "shoot", 0.4),
    Signal("screams or breaking glass", "scream", 0.2),
    Signal("fire", "fire", 0.2),
    Signal("fire near", "fire near", 0.9),
    Signal("something that burns, in a hand", "petrol actor|near", 0.8),
    Signal("petrol", "petrol", 1.2),
    Signal("explosives", "bomb", 0.9),
    Signal("a parcel with something odd", "parcel odd", 1.1),
    Signal("something odd", "odd", 1.1),
    Signal("a parcel just found", "parcel found", 1.4),
    Signal("wounds", "injury", 0.2),
    Signal("somebody wounded", "injury me|actor|kin", 0.2),
    Signal("life at stake", "grave", 0.8),
    Signal("a threat", "threat", 0.2),
    Signal("a threat by somebody near", "threat near|toward actor", 0.5),
    Signal("a threat within the hour", "threat|bomb|toward|intrude soon", 0.3),
    Signal("a cry", "cry", 0.2),
    Signal("a call for police", "call", 0.2),
    Signal("a cry and a call", "cry call", 0.7),
    Signal("fear", "fear", 0.2),
    Signal("fear of somebody", "fear actor|near", 0.2),
    Signal("cannot speak", "unable", 0.5),
    Signal("somebody of one's own is gone", "kin_in_trouble", 1.1),
    Signal("pills", "pills", 1.0),
    Signal("watched", "watch me|near|actor", 0.5),
    Signal("signs of somebody", "sign", 0.3),
    Signal("signs while alone", "sign alone", 0.5),
    Signal("alone", "alone", 1.1),
    Signal("made small", "minimise", 1.2),
    Signal("a car that keeps near", "vehicle stay|pursue|toward", 0.3),
)

#: Of the whole text, and making it easier: counted less when a clause of its own tells of danger.
EASES = (
    Signal("over", "over", -1.4),
    Signal("help is there", "helped", -1.8),
    Signal("guidance asked", "guide", -0.5),
    Signal("supposed", "hypo", -0.5),
    Signal("a time that is past", "past", -1.6),
    Signal("a channel", "channel", -0.6),
    Signal("dated", "date", -1.2),
    Signal("the future", "future", -1.3),
    Signal("film, book, game", "media", -1.7),
    Signal("a drill or course", "train", -2.1),
    Signal("council business", "policy", -1.4),
    Signal("office life", "admin", -0.8),
    Signal("an everyday cause", "benign", -2.5),
    Signal("violence as a matter", "matter", -1.8),
    Signal("joy", "pleasant", -1.3),
    Signal("a mistake", "mistake", -1.4),
    Signal("posted", "posted", -0.2),
    Signal("will be", "will", -1.2),
    Signal("whoever", "anyone", -0.2),
    Signal("denied", "denied", -1.7),
    Signal("usually", "often", -0.3),
    Signal("figures of speech", "figure|figure_en", -1.9),
)

#: Of the whole text, as it is.
AROUND = (
    Signal("told in the past tense", "preterite", -0.0),
    Signal("somebody's words", "say", 0.3),
    Signal("negated", "negate", 0.6),
    Signal("now", "now", 0.9),
    Signal("the writer", "me", 0.3),
)

#: Of its form.
FORM = {
    "begins": -0.8,
    "very short": 1.1,
    "nothing of danger": -0.4,
    "capitals": 0.0,
    "exclaims": -0.9,
    "breaks off": 0.3,
    "words of suicide": 2.1,
    "asks": -1.4,
    "asks first": 0.6,
    "unknown words": -1.1,
    "presence claimed": 1.4,
    "bare danger": 3.2,
    "bare cry": 0.6,
}

#: How much of a signal of danger counts in each light of `clauses.Light`, from NOW to QUOTED.
LIGHTS = (1.1, 1.0, 0.9, 0.55, 0.2, 0.25, 0.8)

#: From which sums on.
ASK_FROM = -0.6
INTERRUPT_FROM = 1.3

#: Sums of `lexicon.heard_suicide`, of danger to one's own life: from these on a text that asks is
#: of that kind; it interrupts; and a text interrupts for these words alone.
OWN_LIFE_MAYBE_FROM = -1.0
OWN_LIFE_FROM = 0.5
OWN_LIFE_SURELY_FROM = 1.0
