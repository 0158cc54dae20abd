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
    Signal("somebody", "actor", 0.7),
    Signal("somebody does something", "actor present", 0.0),
    Signal("this one", "he", 0.0),
    Signal("this one does something", "he present", 0.0),
    Signal("this one, and I", "he me|kin", 0.9),
    Signal("a place", "near", 1.1),
    Signal("somebody of one's own", "kin", 0.0),
    Signal("a body", "body", 1.2),
    Signal("somebody at a body", "body actor|weapon|tool", 0.5),
    Signal("present tense", "present", 0.5),
    Signal("the writer, now", "me present", 0.5),
    Signal("a tool", "tool", 2.1),
    Signal("somebody near", "actor near stay", 0.6),
    Signal("somebody near, without a verb", "actor near", 0.0),
    Signal("somebody at what is mine", "actor|vehicle mine near present|stay", 1.4),
    Signal("staying near", "stay near", 0.4),
    Signal("coming closer", "toward", 1.1),
    Signal("somebody coming closer", "toward actor|vehicle", 1.3),
    Signal("pursuit", "pursue", 0.0),
    Signal("intrusion", "intrude", 1.5),
    Signal("somebody intrudes", "intrude actor", 0.0),
    Signal("banging", "bang", 0.0),
    Signal("banging on something near", "bang near", 0.0),
    Signal("confinement", "confine", 2.0),
    Signal("hiding", "hide", 1.3),
    Signal("a weapon", "weapon", 0.2),
    Signal("a weapon in somebody's hand", "weapon actor|hold", 1.4),
    Signal("a tool in somebody's hand", "tool actor hold|toward", 1.7),
    Signal("blows", "hit", 0.8),
    Signal("somebody strikes somebody", "hit actor|me|kin", 0.1),
    Signal("shots", "shoot", 0.0),
    Signal("screams or breaking glass", "scream", 0.0),
    Signal("fire", "fire", 0.0),
    Signal("fire near", "fire near", 0.4),
    Signal("something that burns, in a hand", "petrol actor|near", 1.8),
    Signal("petrol", "petrol", 1.1),
    Signal("explosives", "bomb", 0.7),
    Signal("a parcel with something odd", "parcel odd", 3.3),
    Signal("something odd", "odd", 1.2),
    Signal("a parcel just found", "parcel found", 2.1),
    Signal("wounds", "injury", 0.4),
    Signal("somebody wounded", "injury me|actor|kin", 0.1),
    Signal("life at stake", "grave", 1.4),
    Signal("a threat", "threat", 0.0),
    Signal("a threat by somebody near", "threat near|toward actor", 0.0),
    Signal("a threat within the hour", "threat|bomb|toward|intrude soon", 1.6),
    Signal("a cry", "cry", 0.2),
    Signal("a call for police", "call", 0.0),
    Signal("a cry and a call", "cry call", 1.7),
    Signal("fear", "fear", 0.0),
    Signal("fear of somebody", "fear actor|near", 0.6),
    Signal("cannot speak", "unable", 1.4),
    Signal("somebody of one's own is gone", "kin_in_trouble", 3.6),
    Signal("pills", "pills", 4.2),
    Signal("watched", "watch me|near|actor", 0.7),
    Signal("signs of somebody", "sign", 2.2),
    Signal("signs while alone", "sign alone", 1.2),
    Signal("alone", "alone", 2.0),
    Signal("made small", "minimise", 2.8),
    Signal("a car that keeps near", "vehicle stay|pursue|toward", 0.0),
)

#: Of the whole text, and making it easier: counted less when a clause of its own tells of danger.
EASES = (
    Signal("over", "over", -0.8),
    Signal("help is there", "helped", -2.2),
    Signal("guidance asked", "guide", -0.6),
    Signal("supposed", "hypo", -0.6),
    Signal("a time that is past", "past", -2.4),
    Signal("a channel", "channel", -0.3),
    Signal("dated", "date", -1.6),
    Signal("the future", "future", -3.9),
    Signal("film, book, game", "media", -2.4),
    Signal("a drill or course", "train", -5.2),
    Signal("council business", "policy", -1.1),
    Signal("office life", "admin", -0.7),
    Signal("an everyday cause", "benign", -3.6),
    Signal("violence as a matter", "matter", -3.2),
    Signal("joy", "pleasant", -1.0),
    Signal("a mistake", "mistake", -2.2),
    Signal("posted", "posted", -1.0),
    Signal("will be", "will", -2.8),
    Signal("whoever", "anyone", 0.0),
    Signal("denied", "denied", -2.9),
    Signal("usually", "often", -0.1),
    Signal("figures of speech", "figure|figure_en", -2.5),
)

#: Of the whole text, as it is.
AROUND = (
    Signal("told in the past tense", "preterite", -0.1),
    Signal("somebody's words", "say", 0.4),
    Signal("negated", "negate", -0.1),
    Signal("now", "now", 0.8),
    Signal("the writer", "me", 0.2),
)

#: Of its form.
FORM = {
    "begins": -1.3,
    "very short": 1.3,
    "nothing of danger": -0.1,
    "capitals": 0.3,
    "exclaims": -1.2,
    "breaks off": -0.1,
    "asks": -1.8,
    "asks first": 0.7,
    "unknown words": -0.2,
    "presence claimed": 2.0,
    "bare danger": 3.4,
    "bare cry": 2.7,
}

#: How much of a signal of danger counts in each light of `clauses.Light`, from NOW to QUOTED.
LIGHTS = (1.1, 1.0, 0.9, 0.55, 0.2, 0.25, 0.8)

#: What is no danger by itself, however much of it there is.
WEAK = {
    *("somebody", "somebody does something", "this one", "this one does something"),
    *("this one, and I", "a place", "somebody of one's own", "a body", "present tense"),
    *("the writer, now", "a tool", "staying near", "a threat", "fear", "alone", "made small"),
    *(
        "a parcel just found",
        "somebody near, without a verb",
        *FORM,
        *(signal.name for signal in (*AROUND, *EASES)),
    ),
} - {"bare danger", "bare cry", "presence claimed"}

#: From which sums on. What shows weak signals alone asks later, and never interrupts.
ASK_FROM = -1.2
ASK_IF_WEAK_FROM = 0.0
INTERRUPT_FROM = 0.8
