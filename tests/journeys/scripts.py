"""What many stories have in common: the taps of a whole report, so that a story tells its own."""

from bot.sandbox.phones import Phone
from tests.journeys.ways import number_in

STORY = "Han skrev att han vet var mina barn går i skola"
Script = tuple[tuple[str, str], ...]

#: a threat by e-mail, without acute signs: yellow; up to the question for one's own words
THREAT: Script = (
    ("Nej", "Gäller det dig"),
    ("Mig", "Har det hänt"),
    ("Det har hänt", "Vad handlar det"),
    ("Hot eller våld", "Var det hot"),
    ("Hot", "Hur kom det"),
    ("Nätet", "Var på nätet"),
    ("E-post", "När hände"),
    ("I dag", "vapen"),
    ("Nej", "tid eller plats"),
    ("Nej", "Vet du vem"),
    ("Nej", "någon skadad"),
    ("Nej", "första gången"),
    ("Första gången", "skrämmande"),
    ("Ganska", "uppdrag"),
    ("Ja", "egna ord"),
)


async def plays(phone: Phone, script: Script) -> None:
    """Tap, and see what comes, line by line."""
    for tap, then in script:
        phone.taps(tap)
        await phone.sees(then)


async def begins(phone: Phone) -> None:
    """Begin a report."""
    phone.presses("Rapportera")
    await phone.sees("Är du i fara just nu")


async def tells(phone: Phone, recipients: str, *, story: str = STORY) -> None:
    """Tell of a threat, up to the review."""
    await begins(phone)
    await plays(phone, THREAT)
    phone.types(story)
    await phone.sees("bilder, sms")
    await plays(
        phone,
        (
            ("Klart", "Är det polisanmält"),
            ("Inte än", "Vem får jag meddela"),
            (recipients, "säkrast att nå dig"),
            ("Ring", "Så här blir det"),
        ),
    )


async def reports(phone: Phone, recipients: str, *, story: str = STORY) -> str:
    """Tell of a threat and send it; give the case's number."""
    await tells(phone, recipients, story=story)
    phone.taps("Skicka")
    return number_in((await phone.sees("sparad som ärende")).text)


async def alarms(phone: Phone) -> str:
    """Be in danger, and have the unit told; give the case's number."""
    phone.presses("Jag är i fara")
    await phone.sees("Ring 112 nu")
    await phone.sees("Ska jag också meddela")
    phone.taps("Ja, meddela dem")
    return number_in((await phone.sees("Jag är kvar här")).text)


async def quick(phone: Phone, *, danger: str = "Nej", told: str = "säkerhetsfunktionen") -> None:
    """Report in three taps."""
    phone.presses("Snabbrapport")
    await phone.sees("Är du i fara just nu")
    phone.taps(danger)
    await phone.sees("Vad handlar det")
    phone.taps("Hot eller våld")
    await phone.sees("Vem får jag meddela")
    phone.taps(told)


async def briefly(phone: Phone, told: str, *, story: str = STORY) -> str:
    """Say it in one's own words and report in three taps; give the case's number."""
    phone.types(story)
    await phone.sees("Vad vill du göra")
    await quick(phone, told=told)
    number = number_in((await phone.sees("sparad som ärende")).text)
    await phone.sees("Gäller det dig")
    return number
