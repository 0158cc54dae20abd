"""Calls by other ways than Telegram: whom they are addressed to, and the little that they say."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from bot.here import Here
from bot.texts import Texts
from flows import effects as do
from flows.known import Track
from flows.messages import Priority, text
from flows.municipality import Municipality
from storage import alerts, cases, outbox, people
from storage.database import Tx
from storage.ids import next_id

LINK_LASTS = timedelta(hours=24)
_OWN = ("{email}", "{phone}")  # an address with these is each person's own


@dataclass(frozen=True, slots=True)
class Outside:
    """Orders calls."""

    texts: Texts
    places: Mapping[str, Municipality]
    fallback: tuple[str, ...]
    public_url: str

    async def call(self, tx: Tx, order: do.CallOutside, here: Here) -> None:
        """Address everybody whom another way reaches: number and urgency, and no content."""
        case = await cases.get(tx, order.case)
        place = self.places.get(case.municipality) if case else None
        own = place.fallback if place else None
        addresses = self.fallback if own is None else own
        personal = [a for a in addresses if any(part in a for part in _OWN)]
        for alert_id in order.alerts:
            alert = await alerts.get(tx, alert_id)
            person = await people.get(tx, alert.person) if alert else None
            if person is not None:
                filled = [_fill(address, person) for address in personal]
                theirs = [address for address in filled if address is not None]
                await self._send(
                    tx, order, here, theirs, place=place, alert=alert_id, person=person
                )
        if order.track is Track.UNIT:  # the unit doesn't see what only the party was told
            shared = [a for a in addresses if a not in personal]
            first = next(iter(order.alerts), None)
            await self._send(tx, order, here, shared, place=place, alert=first, person=None)

    async def _send(
        self,
        tx: Tx,
        order: do.CallOutside,
        here: Here,
        addresses: Sequence[str],
        *,
        place: Municipality | None,
        alert: str | None,
        person: people.Person | None,
    ) -> None:
        """Write to these addresses, which are a person's own or shared, with one link."""
        if not addresses:
            return
        link = await self._link(tx, alert, here.now, shared=person is None) if alert else ""
        language = person.language if person else "sv"
        rows = [
            self._row(order, address, here, place=place, alert=alert, link=link, language=language)
            for address in addresses
        ]
        await outbox.add(tx, rows)
        here.outside = True

    async def _link(self, tx: Tx, alert: str, now: datetime, *, shared: bool) -> str:
        if not self.public_url:
            return ""
        token = secrets.token_urlsafe(24)
        expires = now + LINK_LASTS
        await alerts.new_link(tx, alert, token, now=now, expires=expires, shared=shared)
        return f"{self.public_url}/ack/{token}"

    def _row(
        self,
        order: do.CallOutside,
        address: str,
        here: Here,
        *,
        place: Municipality | None,
        alert: str | None,
        link: str,
        language: str,
    ) -> outbox.Outgoing:
        args = {
            "number": order.number,
            "urgency": text(f"urgency_{order.urgency.value}"),
            "phone": place.unit_phone if place else "",
            "link": link or "none",
        }
        title, body = (
            self.texts.render_plain(
                text(key, **args),
                language=language,
                place=place.id if place else None,
                now=here.now,
            )
            for key in ("outside_title", "outside_body")
        )
        return outbox.Outgoing(
            id=next_id(here.now),
            bot=here.bot,
            chat_id=0,
            person=None,
            way=outbox.OUTSIDE,
            method="apprise",
            params={"address": address, "title": title, "body": body},
            priority=int(Priority.RED),
            due=here.now,
            alert=alert,
            case_id=order.case,
        )


def _fill(address: str, person: people.Person) -> str | None:
    """Put a person's own address into a template; None if they have none."""
    if ("{email}" in address and not person.email) or ("{phone}" in address and not person.phone):
        return None
    filled = {"{email}": person.email or "", "{phone}": person.phone or ""}
    for part, own in filled.items():
        address = address.replace(part, quote(own, safe="@"))  # it stands in an address of the web
    return address
