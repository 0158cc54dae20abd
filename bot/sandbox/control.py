"""The page's control: the phones, the weather and the time, over HTTP on this machine alone.

Whoever can reach this can act as every person in the sandbox. Hence: only for a Host of loopback
(another name that leads here is another site's trick), and only from the page itself.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.errors import ControlError, PhoneError
from bot.sandbox.files import UPLOAD_LIMIT
from bot.sandbox.news import news
from bot.sandbox.phones import Phone
from bot.sandbox.state import state, weather
from bot.sandbox.world import World

Json = dict[str, Any]
Handler = Callable[[Request], Awaitable[Response]]
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
FIRST_PERSON = 2001
LONGEST_FORWARD = 7 * 24 * 60  # minutes at a time
SHOWABLE = ("image/", "audio/", "video/")


class Control:
    """The routes below /sandbox, for one world."""

    def __init__(self, world: World, closing: asyncio.Event) -> None:
        self._world = world
        self._closing = closing

    def routes(self) -> list[Route]:
        """Give the routes."""
        phone = "/sandbox/phones/{id:int}"
        acts_of = {
            "text": self.text,
            "tap": self.tap,
            "file": self.file,
            "place": self.place,
            "edit": self.edit,
            "block": self.block,
            "read": self.read,
        }
        return [
            Route("/sandbox/state", _guarded(self.state)),
            Route("/sandbox/events", _guarded(self.events)),
            Route("/sandbox/files/{id}", _guarded(self.content)),
            Route("/sandbox/phones", _guarded(self.add), methods=["POST"]),
            Route("/sandbox/weather", _guarded(self.weather), methods=["POST"]),
            Route("/sandbox/forward", _guarded(self.forward), methods=["POST"]),
            *(
                Route(f"{phone}/{name}", _guarded(handler), methods=["POST"])
                for name, handler in acts_of.items()
            ),
        ]

    async def state(self, _request: Request) -> Response:
        """Give all that the page shows."""
        return JSONResponse(state(self._world), headers={"Cache-Control": "no-store"})

    async def events(self, _request: Request) -> Response:
        """Tell of every change, as Server-Sent Events."""
        stream: AsyncIterator[str] = news(self._world, self._closing)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    async def content(self, request: Request) -> Response:
        """Give a file that is in a chat; what isn't picture or sound is only for saving."""
        stored = self._world.files.get(request.path_params["id"])
        if stored is None:
            raise ControlError(404, "There is no such file.")
        is_safe = stored.mime.startswith(SHOWABLE) and "svg" not in stored.mime
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Content-Disposition": "inline" if is_safe else "attachment",
        }
        mime = stored.mime if is_safe else "application/octet-stream"
        return Response(stored.data, media_type=mime, headers=headers)

    async def add(self, request: Request) -> Response:
        """Add a phone."""
        body = await _body(request)
        name = _text(body, "first_name")
        number = max([FIRST_PERSON - 1, *(chat.id for chat in self._world.people())]) + 1
        last = body.get("last_name")
        language = str(body.get("language", "sv"))
        if body.get("title"):
            self._world.titles[number] = str(body["title"])
        self._world.phone(number, name, str(last) if last else None, language=language)
        return _fine(id=number)

    async def text(self, request: Request) -> Response:
        """Type a text."""
        phone, body = self._phone(request), await _body(request)
        text = _text(body, "text")
        is_start = text.partition(" ")[0] == "/start"
        if is_start:
            phone.unblocks()
        return _fine(message_id=phone.types(text).message_id)

    async def tap(self, request: Request) -> Response:
        """Press an inline button."""
        phone, body = self._phone(request), await _body(request)
        data, number = _text(body, "data"), _whole(body, "message_id")
        if not any(
            data == there and shown.message_id == number
            for shown in phone.chat
            for row in shown.buttons
            for _, there in row
        ):
            raise ControlError(409, "That button is no longer there.")
        return _fine(query=phone.taps_data(data, number))

    async def file(self, request: Request) -> Response:
        """Send a file."""
        phone = self._phone(request)
        async with request.form(max_part_size=UPLOAD_LIMIT) as form:
            given, caption = form.get("file"), form.get("caption", "")
            kind = str(form.get("kind", "document"))
            if not isinstance(given, UploadFile):
                raise ControlError(400, "A file is needed.")
            data, name = await given.read(), given.filename or "file"
            mime = given.content_type
        shown = phone.sends_file(name, data, kind, str(caption), mime)
        return _fine(message_id=shown.message_id)

    async def place(self, request: Request) -> Response:
        """Send a position."""
        phone, body = self._phone(request), await _body(request)
        latitude, longitude = _number(body, "latitude"), _number(body, "longitude")
        return _fine(message_id=phone.sends_place(latitude, longitude).message_id)

    async def edit(self, request: Request) -> Response:
        """Change an own message."""
        phone, body = self._phone(request), await _body(request)
        shown = phone.edits(_whole(body, "message_id"), _text(body, "text"))
        return _fine(message_id=shown.message_id)

    async def block(self, request: Request) -> Response:
        """Block the bot, or let it in again."""
        phone, body = self._phone(request), await _body(request)
        if body.get("on", True):
            phone.blocks()
        else:
            phone.unblocks()
        return _fine()

    async def read(self, request: Request) -> Response:
        """Mark what has come as seen."""
        self._phone(request).reads()
        return _fine()

    async def weather(self, request: Request) -> Response:
        """Change the weather."""
        body, sky = await _body(request), self._world.weather
        if "slow" in body:
            sky.slow(_number(body, "slow"))
        if "flood" in body:
            sky.flood(_number(body, "flood"))
        if "dead" in body:
            sky.dead(bool(body["dead"]))
        for method, how in dict(body.get("fails", {})).items():
            sky.fails(str(method), None if how is None else str(how))
        return _fine(weather=weather(self._world))

    async def forward(self, request: Request) -> Response:
        """Move time on."""
        body = await _body(request)
        minutes = _number(body, "minutes")
        if not 0 < minutes <= LONGEST_FORWARD:
            raise ControlError(400, "Time moves on by up to a week at once.")
        if not self._world.can_forward:
            raise ControlError(409, "The bot has a clock of its own here.")
        self._world.clock.forward(timedelta(minutes=minutes))
        self._world.changed.notify()
        return _fine(time=self._world.clock.now().isoformat())

    def _phone(self, request: Request) -> Phone:
        chat = self._world.chats.get(request.path_params["id"])
        if chat is None or chat.kind != "private":
            raise ControlError(404, "There is no such phone.")
        return Phone(self._world, chat)


def _guarded(handler: Handler) -> Handler:
    async def guarded(request: Request) -> Response:
        try:
            _check_origin(request)
            return await handler(request)
        except ControlError as error:
            return JSONResponse({"ok": False, "error": str(error)}, error.status)
        except (PhoneError, ValueError) as error:
            return JSONResponse({"ok": False, "error": str(error)}, 400)

    return guarded


def _check_origin(request: Request) -> None:
    if request.url.hostname not in LOOPBACK:
        raise ControlError(403, "The sandbox answers on this machine alone.")
    origin = request.headers.get("origin")
    here = f"{request.url.scheme}://{request.headers.get('host', '')}"
    site = request.headers.get("sec-fetch-site", "same-origin")
    if (origin is not None and origin != here) or site not in {"same-origin", "none"}:
        raise ControlError(403, "The sandbox answers its own page alone.")


async def _body(request: Request) -> Json:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise ControlError(400, "JSON is needed.")
    try:
        body = json.loads(await request.body())
    except ValueError:
        raise ControlError(400, "That isn't JSON.") from None
    if not isinstance(body, dict):
        raise ControlError(400, "A JSON object is needed.")
    return body


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ControlError(400, f"{name} must be a text.")
    return value


def _number(body: Json, name: str) -> float:
    value = body.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ControlError(400, f"{name} must be a number.")
    return float(value)


def _whole(body: Json, name: str) -> int:
    return int(_number(body, name))


def _fine(**more: Any) -> Response:
    return JSONResponse({"ok": True, **more})
