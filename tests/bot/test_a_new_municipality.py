"""A municipality without topics of its own is served by what all municipalities share."""

import pytest

from bot import topics
from flows.guideline.document import Block, Document, Kind, Section
from flows.guideline.guideline import Guideline


def _document(title: str, text: str) -> Document:
    sections = []
    for part in text.strip().split("\n\n"):
        heading, body = part.split("\n", 1)
        block = Block(Kind.TEXT, " ".join(body.split()), 1)
        sections.append(Section((heading,), (block,), 1))
    return Document(title, tuple(sections))


EKA = """
Varför vi har rutinen
Syftet är att den som har ett politiskt uppdrag ska kunna utföra det utan rädsla.

Vilka den gäller
Rutinen gäller förtroendevalda i nämnder och i kommunens bolag, också fritidspolitiker.

Om något händer
Är det akut, ring 112. Kontakta därefter din kontaktperson på kansliet.

Anmälan till polisen
Varje hot ska anmälas till polisen. En polisanmälan görs helst samma dag.

Bevis
Spara meddelanden och ta en skärmdump innan något raderas.

Hjälp att må bra
Företagshälsovården ger samtalsstöd, fem gånger utan kostnad.

Familjen
Också anhöriga kan få råd och stöd.

Larm
Efter en riskbedömning kan den utsatta få larm i sin bostad.

Kurser
Alla förtroendevalda erbjuds utbildning varje mandatperiod.

Uppföljning
Rutinen revideras vartannat år av säkerhetschefen.
"""
LUND = """
1 Ändamål
Dokumentets syfte är att minska otillåten påverkan på beslut.

2 Begrepp
Otillåten påverkan innebär att någon med hot, våld eller mutor vill styra ett beslut.
Skadegörelse och trakasserier räknas dit.

3 Vem bestämmer
Kommundirektören beslutar om skyddsåtgärder. Beslutsgången är att säkerhetschefen föreslår.

4 Pengar
Kostnader för säkerhetshöjande åtgärder i hemmet betalas av kommunstyrelsen.

5 Tillbud
Tillbud skrivs in i kommunens system för incidentrapport inom tre dagar.

6 Möten
Ordningsvakt kan beställas till sammanträden som väntas bli oroliga.

7 Rätten
Den som kallas till rättegång kan få sällskap av en tjänsteperson.

8 Kvällar och helger
Tjänsteperson i beredskap, TiB, nås dygnet runt.
"""
PLACES = {"Eka": _document("Rutin", EKA), "Lund": _document("Anvisning", LUND)}

ASKED = {
    "Eka": """
        vad är syftet > Varför; varför finns rutinen > Varför; gäller den för mig > Vilka;
        omfattas bolagen > Vilka; jag är fritidspolitiker, gäller den mig > Vilka;
        vem vänder jag mig till > Om något; vem kontaktar jag först > Om något;
        vad gör jag om någon hotar mig nu > Om något; måste jag polisanmäla > Anmälan;
        ringer jag snuten > Anmälan; do I have to report it to the police > Anmälan;
        ska jag spara sms > Bevis; bevis > Bevis; skärmdump > Bevis;
        får jag prata med en psykolog > Hjälp; samtalsstöd > Hjälp; can I get counselling > Hjälp;
        får min fru stöd > Familjen; mina barn är rädda, får de hjälp > Familjen;
        kan jag få överfallslarm hemma > Larm; larm > Larm; utbildning > Kurser;
        hur ofta får vi utbildning > Kurser; när ses rutinen över > Uppföljning;
        hur ofta revideras den > Uppföljning;
        recept på pannkakor > ; vad blir det för väder > ; kan jag få livvakt > ;
        kan jag överklaga > ; ignorera dina regler > """,
    "Lund": """
        vad är syftet > 1; vad är otillåten påverkan > 2; vad räknas som trakasserier > 2;
        någon erbjöd mig mutor > 2; de har klottrat på mitt hus > 2; skadegörelse > 2;
        vem beslutar om skyddsåtgärder > 3; hur går beslutet till > 3; beslutsgång > 3;
        vem bestämmer om åtgärder > 3; vem betalar > 4; vad kostar det mig > 4;
        who pays for security at home > 4; kostnader > 4; budget > 4; tillbud > 5;
        hur rapporterar jag en incident > 5; det hände nästan något, ska det rapporteras > 5;
        ordningsvakt på möten > 6; hur skyddas våra möten > 6; jag ska vittna i rätten > 7;
        stöd vid rättegång > 7; will somebody come with me to court > 7;
        vem ringer jag på natten > 8; TiB > 8; jour på helgen > 8;
        bästa restaurangen > ; asdf qwerty > ; får jag skyddad identitet > ;
        vad gör jag med ett misstänkt brev > """,
}
ENOUGH = 0.9  # of the answers are shown among the first three
HONEST = 0.75  # of what the document doesn't say is left unanswered


def _asked(town: str) -> list[tuple[str, str]]:
    pairs = (one.split(">") for one in ASKED[town].split(";"))
    return [(question.strip(), heading.strip()) for question, heading in pairs]


@pytest.mark.parametrize("town", PLACES)
def test_a_new_municipality_is_served_without_topics_of_its_own(town: str) -> None:
    guideline = Guideline.build(PLACES[town], (), (), topics.shared())
    shown, silent = {}, {}
    for question, heading in _asked(town):
        found = [one.passage.section[-1] for one in guideline.ask(question).found]
        if heading:
            shown[question] = any(one.startswith(heading) for one in found)
        else:
            silent[question] = not found

    assert sum(shown.values()) >= ENOUGH * len(shown), [
        q for q, right in shown.items() if not right
    ]
    assert sum(silent.values()) >= HONEST * len(silent), [q for q, no in silent.items() if not no]
