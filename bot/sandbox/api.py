"""The Bot API over HTTP: requests in any of Telegram's forms, and files to fetch."""

import asyncio
import json
from contextlib import suppress
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.errors import DroppedError, RefusedError, SilentError, bad_request
from bot.sandbox.files import UPLOAD_LIMIT, Upload
from bot.sandbox.sockets import Half, HangUp, Silence, Stalled, gone
from bot.sandbox.weather import Failure
from bot.sandbox.world import Answer, World

Json = dict[str, Any]
BODY_LIMIT = UPLOAD_LIMIT + 1024 * 1024  # a file, and the words around it
ATTACHED = "attach://"


class BotApi:
    """The routes of the Bot API, for one world."""

    def __init__(self, world: World, closing: asyncio.Event) -> None:
        self._world = world
        self._closing = closing

    def routes(self) -> list[Route]:
        """Give the routes of methods and files."""
        return [
            Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.file, methods=["GET"]),
        ]

    async def call(self, request: Request) -> Response:
        """Serve one call of a method."""
        try:
            self._check_token(request.path_params["token"])
            given = await _read(request)
        except RefusedError as error:
            return self._respond(Answer.of(error))
        method = request.path_params["method"]
        work = asyncio.ensure_future(self._world.answer(method, given))
        ends: list[asyncio.Future[Any]] = [asyncio.ensure_future(self._closing.wait())]
        if method.lower() == "getupdates":
            # A poller that has gone must not keep its place; anything else is done all the same.
            ends.append(asyncio.ensure_future(gone(request)))
        try:
            await asyncio.wait([work, *ends], return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                return HangUp()
            return self._respond(work.result())
        except SilentError:
            return Silence(self._closing)
        except DroppedError:
            return HangUp()
        finally:
            for task in (work, *ends):
                task.cancel()
                with suppress(asyncio.CancelledError, DroppedError):
                    await task

    async def file(self, request: Request) -> Response:
        """Serve a file's content by the path that getFile gave."""
        try:
            self._check_token(request.path_params["token"])
            data, failure = await self._world.fetch(request.path_params["path"])
        except RefusedError as error:
            return self._respond(Answer.of(error))
        except SilentError:
            return Silence(self._closing)
        except DroppedError:
            return HangUp()
        return self._break(Response(data, media_type="application/octet-stream"), failure)

    def _respond(self, answer: Answer) -> Response:
        if isinstance(answer.body, str):
            return HTMLResponse(answer.body, answer.status)
        return self._break(JSONResponse(answer.body, answer.status), answer.broken)

    def _break(self, answer: Response, failure: Failure | None) -> Response:
        match failure:
            case Failure.TORN:
                return Half(answer)
            case Failure.STALLED:
                return Stalled(answer, self._closing)
            case Failure.TRUNCATED:
                half = bytes(answer.body[: len(answer.body) // 2])
                return Response(half, media_type=answer.media_type)
        return answer

    def _check_token(self, token: str) -> None:
        if token == self._world.token:
            return
        head, colon, tail = token.partition(":")
        if not (head.isdecimal() and colon and tail):
            raise RefusedError(404, "Not Found")
        raise RefusedError(401, "Unauthorized")


async def _read(request: Request) -> Json:
    """Read parameters from the query and from a body of JSON, a form, or a form with files."""
    given: Json = dict(request.query_params)
    if int(request.headers.get("content-length", "0")) > BODY_LIMIT:
        raise RefusedError(413, "Request Entity Too Large")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        given |= _json(await request.body())
    elif kind in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        given |= await _form(request)
    return given


def _json(body: bytes) -> Json:
    try:
        read = json.loads(body) if body else {}
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(read, dict):
        raise bad_request("JSON object expected")
    return read


async def _form(request: Request) -> Json:
    fields: Json = {}
    files: dict[str, Upload] = {}
    async with request.form(max_part_size=BODY_LIMIT) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                data = await value.read()
                files[name] = Upload(value.filename or "file", data, value.content_type)
            else:
                fields[name] = value
    for name, value in fields.items():
        if isinstance(value, str) and value.startswith(ATTACHED):
            fields[name] = files.pop(value.removeprefix(ATTACHED), value)
    if any(len(upload.data) > UPLOAD_LIMIT for upload in files.values()):
        raise RefusedError(413, "Request Entity Too Large")
    return fields | files
