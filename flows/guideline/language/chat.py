"""Everyday writing, and the little words that carry no matter of their own."""

from flows.guideline.language.fold import fold

#: As typed → as written. Before folding, for "nåt" is not "nät".
CHAT = {
    "e": "är", "ä": "är", "va": "vad", "oxå": "också", "oxo": "också", "mej": "mig",
    "dej": "dig", "sej": "sig", "nån": "någon", "ngn": "någon", "nåt": "något", "ngt": "något",
    "nåra": "några", "nåd": "något", "å": "och", "o": "och", "asså": "alltså", "aså": "alltså",
    "altså": "alltså", "mkt": "mycket", "myke": "mycket", "mycke": "mycket", "dom": "de",
    "sån": "sådan", "sånt": "sådant", "såna": "sådana", "ja": "jag", "jg": "jag", "ja'": "jag",
    "iaf": "ändå", "eg": "egentligen", "inge": "inget", "int": "inte", "itne": "inte",
    "ngr": "några", "ffa": "främst", "tex": "exempelvis", "pga": "på", "ist": "istället",
    "nu'": "nu", "sku": "skulle", "skulle": "skulle", "ke": "inte", "väll": "väl", "fb": "facebook",
    "insta": "instagram", "u": "you", "ur": "your", "pls": "please", "plz": "please",
    "thx": "thanks", "im": "i", "i'm": "i", "dont": "do", "don't": "do", "cant": "can",
    "can't": "can", "wanna": "want", "gonna": "going", "ppl": "people", "smth": "something",
    "whats": "what", "what's": "what", "whos": "who", "who's": "who", "hows": "how", "ive": "have",
    "i've": "have", "isnt": "is", "isn't": "is", "its": "it", "it's": "it", "jävlar": "väldigt",
    "asap": "omgående", "polisanmäl": "polisanmäla", "mail": "mejl", "mailet": "mejlet",
}  # fmt: skip

_SWEDISH = """
    och att det som en ett jag du han hon vi ni de den detta denna dessa är var vara varit blir blev
    bli blivit har hade ha kan kunde kunna ska skall skulle vill ville må måste får få fick borde
    bör brukar behöver om på i av för med till från under över efter innan mellan mot hos vid utan
    inom så men eller också inte ej ingen inget inga bara sig sin sitt sina mig min mitt mina dig
    din ditt dina oss vår vårt våra er ert era honom henne hans hennes dem deras man något någon
    några vad vem vems vilka vilken vilket när hur var vart varför där här då nu sen sedan än ändå
    ju väl nog bara mycket lite mer mest alltid aldrig redan alltså egentligen liksom typ kanske
    finns fanns gör göra gjorde gjort går gå gick kommer kom ta tar tog säga säger sa ge ger gav
    veta vet undrar undra fråga hej tack snälla ursäkta ok okej även ännu dock både varken alla
    allt andra annan annat samma sådan sådant sådana själv egen eget egna hela många flera varje
    någonting ingenting vilket därför eftersom medan ifall såsom per cirka ut in upp ner bort fram
    igen gärna tror tycker känns känner helt verkligen väldigt ganska
"""
_ENGLISH = """
    the a an and or but if is are was were be been being am do does did done have has had having can
    could will would shall should may might must i you he she it we they me him her us them my your
    his its our their this that these those what which who whom whose when where why how not no yes
    of to in on at by for with from about into over after before between against during without
    there here then than as so too very just also only any some all each every both more most other
    such own same someone somebody something anyone anybody anything nobody please want wants need
    needs get gets got getting going go goes thanks hello hi know think tell say says said let make
    makes because while until one im
"""
SWEDISH = frozenset(fold(word) for word in _SWEDISH.split())
ENGLISH = frozenset(_ENGLISH.split())
LITTLE = SWEDISH | ENGLISH  #: words that carry no matter

# Words of both languages don't tell which one it is.
_BOTH = SWEDISH & ENGLISH


_JUMBLED: dict[str, str] = {}
for _word in sorted(SWEDISH, key=len):
    if len(_word) > 2:  # noqa: PLR2004
        _JUMBLED.setdefault("".join(sorted(_word)), _word)


def unjumbled(word: str) -> str:
    """Give the little word that has the same letters and the same ends' letters ("dte": "det")."""
    found = _JUMBLED.get("".join(sorted(word)), "")
    return found if found != word else ""


def language_of(words: list[str]) -> str:
    """Tell "sv" from "en" by the little words; "" where they say nothing.

    Args:
        words: folded.

    """
    swedish = sum(word in SWEDISH for word in words if word not in _BOTH)
    english = sum(word in ENGLISH for word in words if word not in _BOTH)
    if swedish == english:
        return ""
    return "sv" if swedish > english else "en"
