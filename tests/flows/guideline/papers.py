"""Small documents with the oddities of real ones, and how they are read."""

from flows.guideline.document import Document, Kind, RawLine, Reading
from flows.guideline.reading import read

COMMON = {"hot", "och", "i", "att", "den", "för", "av", "med", "som", "till"}


def lexicon(word: str) -> float:
    """Know every word a little: these tests are about shapes, not about damage."""
    return 1e-2 if word in COMMON else 1e-6


def lines(text: str) -> tuple[RawLine, ...]:
    return tuple(RawLine(line, at) for at, line in enumerate(text.split("\n"), 1))


def reading(text: str) -> Reading:
    return read(lines(text), lexicon)


def document(text: str) -> Document:
    return reading(text).document


def paths(of: Document) -> list[str]:
    return [" > ".join(section.path) for section in of.sections]


def blocks(of: Document, path: str) -> list[tuple[Kind, str]]:
    return [
        (block.kind, block.text)
        for section in of.sections
        if " > ".join(section.path) == path
        for block in section.blocks
    ]


GUIDELINE = """KOMMUNEN EK                                   STYRDOKUMENT
                                              2023-04-12                1 (4)
Kommunstyrelsen                               Dnr KS 2023/118



Riktlinjer mot hot och våld
mot förtroendevalda

Typ av styrdokument: Riktlinje
Beslutad av: Kommunstyrelsen 2023-04-12 § 57
Gäller till och med: 2027-12-31
Ersätter: Dnr KS 2017/33, antagen 2017-02-01

INNEHÅLLSFÖRTECKNING
1. Inledning ........................................ 2
1.1 Syfte ........................................... 2
2. Ansvar ........................................... 3
2.1 Partiets ansvar .................................. 3
3. När något har hänt ............................... 4

KOMMUNEN EK                                   STYRDOKUMENT
                                              2023-04-12                2 (4)

1. Inledning
Den som har ett uppdrag ska kunna utföra det utan rädsla. Den här texten säger
vad kommunen gör, och vad den enskilde kan räkna med. Den gäller för alla för-
troendevalda, även ersättare.

1.1 Syfte
Syftet är att alla ska veta vart de vänder sig. I kommunen arbetar flera med
säkerhets- och trygghetsfrågor, t.ex. säkerhetssamordnaren och HR-
avdelningen.

KOMMUNEN EK                                   STYRDOKUMENT
                                              2023-04-12                3 (4)

2. Ansvar
Kommunstyrelsen har det övergripande ansvaret. Nämnderna ansvarar för att de
egna sammanträdena är trygga och för att lokalerna är

säkra.

2.1 Partiets ansvar
Partiet ska:
1. utse en kontaktperson
2. stötta den som är utsatt

KOMMUNEN EK                                   STYRDOKUMENT
                                              2023-04-12                4 (4)

3. När något har hänt
Ring 112 om det är bråttom.

o Skriv ner vad som hände
o Spara meddelanden och bilder
o Berätta för
  säkerhetssamordnaren

Anmälan till polisen görs alltid. Se även policyn för bemötande, antagen av
kommunfullmäktige 2019-05-06.
"""
