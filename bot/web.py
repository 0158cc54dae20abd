"""The little web server: how we are, what we measure, Telegram's webhook, and the one-use links.

1. Nothing here tells anything personal: a page of a link says the case's number and no more.
2. Opening a link acknowledges nothing: mail programs and scanners open links. Only the button does.
3. A token never reaches a log, nor another site.
"""

import base64
import hashlib
import html
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from string import Template
from typing import Protocol

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.logs import get
from bot.texts import DEFAULT, LANGUAGES, Texts
from flows.messages import Text

log = get(__name__)
_ASK = "ask"


class AckResult(Enum):
    """What became of an acknowledgement."""

    DONE = "done"  #: the case is acknowledged, by this press
    ALREADY = "already"  #: somebody else had acknowledged before
    GONE = "gone"  #: the link is unknown, used or too old
    FAILED = "failed"  #: we couldn't; nothing is acknowledged by this press


@dataclass(frozen=True, slots=True)
class AckOutcome:
    """What became of it, and of which case."""

    result: AckResult
    number: str | None = None


class Acknowledger(Protocol):
    """Knows the one-use links."""

    async def peek(self, token: str) -> str | None:
        """Give the number of the case that a link would acknowledge; None if it wouldn't."""

    async def acknowledge(self, token: str) -> AckOutcome:
        """Use a link."""


def application(
    *,
    reasons: Callable[[], Awaitable[Sequence[str]]],
    measures: Callable[[], Awaitable[bytes]],
    acknowledger: Acknowledger,
    texts: Texts,
    routes: Sequence[Route] = (),
) -> Starlette:
    """Compose the server; `routes` are the webhooks."""
    links = _Links(texts, acknowledger)

    async def health(_request: Request) -> Response:
        wrong = list(await reasons())
        status = {"status": "failing" if wrong else "ok", "reasons": wrong}
        return JSONResponse(status, status_code=503 if wrong else 200, headers=_PRIVATE)

    async def metrics(_request: Request) -> Response:
        return Response(await measures(), media_type=CONTENT_TYPE_LATEST, headers=_PRIVATE)

    return Starlette(
        routes=[
            Route("/health", health, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
            Route("/ack/{token}", links.answer, methods=["GET", "POST"]),
            *routes,
        ],
        exception_handlers={Exception: _failed},
    )


async def _failed(_request: Request, _error: Exception) -> Response:
    # Starlette raises the error again for the server's log, which says its type alone.
    return PlainTextResponse("something went wrong", status_code=500, headers=_PRIVATE)


@dataclass(frozen=True, slots=True)
class _Links:
    """The page behind a one-use link."""

    texts: Texts
    acknowledger: Acknowledger

    async def answer(self, request: Request) -> Response:
        token = request.path_params["token"]
        language = _language(request.headers.get("accept-language", ""))
        try:
            if request.method == "POST":
                outcome = await self.acknowledger.acknowledge(token)
                return self._page(language, outcome.result.value, outcome.number)
            number = await self.acknowledger.peek(token)
        except Exception:  # whoever stands there must hear that it did not work
            log.exception("acknowledgement_failed")
            return self._page(language, AckResult.FAILED.value, None)
        return self._page(language, _ASK if number else AckResult.GONE.value, number)

    def _page(self, language: str, what: str, number: str | None) -> Response:
        def words(key: str) -> str:
            now = datetime.now(UTC)  # no time is said here
            return self.texts.render(Text(key), language=language, place=None, now=now)

        case = f"<p class=number>{html.escape(number)}</p>" if number else ""
        form = _FORM.substitute(button=words("link_button")) if what == _ASK else ""
        page = _HTML.substitute(
            language=language,
            title=words(f"link_{what}_title"),
            words=words(f"link_{what}"),
            case=case,
            form=form,
            style=_STYLE,
        )
        return HTMLResponse(page, status_code=_STATUS.get(what, 200), headers=_PAGE_HEADERS)


def _language(accepted: str) -> str:
    """Give English to whoever asks for it before Swedish, and Swedish to everybody else."""
    for part in accepted.casefold().split(","):
        tag = part.partition(";")[0].strip().partition("-")[0]
        if tag in LANGUAGES:
            return tag
    return DEFAULT


_STATUS = {AckResult.GONE.value: 410, AckResult.FAILED.value: 503}
_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}"
    "h1{font-size:1.5rem}.number{font-size:1.5rem;font-weight:700}"
    "button{font:inherit;font-weight:700;padding:.75rem 1.5rem;min-height:3rem;border:0;"
    "border-radius:.5rem;background:#0b57d0;color:#fff;cursor:pointer}"
    "button:focus-visible{outline:3px solid;outline-offset:3px}"
)
_HTML = Template(
    "<!doctype html><html lang=$language><meta charset=utf-8>"
    '<meta name=viewport content="width=device-width,initial-scale=1">'
    "<meta name=robots content=noindex><title>$title</title><style>$style</style>"
    "<main><h1>$title</h1>$case<p>$words</p>$form</main></html>"
)
_FORM = Template("<form method=post><button type=submit>$button</button></form>")
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_PRIVATE = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
_PAGE_HEADERS = {
    **_PRIVATE,
    "content-security-policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex",
}
