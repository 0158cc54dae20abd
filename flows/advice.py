"""Advice at once, the same everywhere: how to keep evidence, the police, support.

It comes first when one browses; what the municipality's own guideline says comes after it.
"""

from collections.abc import Mapping

#: topic → the texts that say it
TOPICS: Mapping[str, tuple[str, ...]] = {
    "home": ("ev_home",),
    "follow": ("ev_follow",),
    "parcel": ("ev_parcel",),
    "phone": ("ev_intro", "ev_phone"),
    "social": ("ev_intro", "ev_social"),
    "mail": ("ev_intro", "ev_mail"),
    "letter": ("ev_intro", "ev_letter"),
    "face": ("ev_intro", "ev_face"),
    "doxing": ("ev_doxing",),
    "blackmail": ("ev_blackmail",),
    "bribe": ("ev_bribe",),
    "damage": ("ev_damage",),
    "police": ("police_info", "police_say"),
    "support": ("support",),
}
#: where the topics stand when browsing
GROUPS: Mapping[str, tuple[str, ...]] = {
    "now": ("home", "follow", "parcel"),
    "evidence": (
        *("phone", "social", "mail", "letter"),
        *("face", "doxing", "blackmail", "bribe", "damage"),
    ),
    "police": ("police",),
    "support": ("support",),
}
