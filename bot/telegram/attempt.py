"""One try to send a row of the outbox: what exactly is asked of Telegram, and what came of it.

1. Whatever goes wrong becomes a `Verdict`; nothing but a cancellation is raised.
2. What Telegram refuses for its form is offered once more in a plainer one: without markup, or as
   a document instead of a picture. Words and files matter more than how they look.
3. An alert that comes late says what has become of its case since.
4. Of messages to delete, those that can't be deleted any more don't save the others.
"""

from typing import Any, BinaryIO, Protocol

from telegram.error import BadRequest

from bot import markup
from bot.logs import get
from bot.telegram.delivery import Outcome, Verdict, classify
from bot.telegram.line import Line
from storage import outbox, outbox_views
from storage.database import Database
from storage.errors import NotFoundError, TamperedError
from storage.outbox import Ready

log = get(__name__)
_UPLOADS = {
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendDocument": "document",
}
_DOCUMENT = "sendDocument"
_DONE = Verdict(Outcome.DONE)
Result = tuple[Verdict, int | None]  # what came of it, and the number of the message


class Files(Protocol):
    """Opens a piece of evidence."""

    async def open(self, evidence: str, /) -> BinaryIO:
        """Give the content as a file, decrypted as it is read."""


class Attempts:
    """Makes tries."""

    def __init__(self, line: Line, database: Database, files: Files) -> None:
        self._line = line
        self._database = database
        self._files = files

    async def make(self, row: Ready, *, repeated: bool) -> Result:
        """Try once; `repeated` if it may stand in the chat already, which is then said."""
        params = dict(row.params)
        again = params.pop("again", "")
        try:
            if row.alert is not None and row.edit_of is None and await self._by_now(row, params):
                again = ""
        except Exception as error:  # the alert itself must go, whatever became of its case
            log.error("change_not_read", outbox=row.id, error=type(error).__name__)
        if repeated and again and "text" in params:
            params["text"] = f"{params['text']}\n{again}"
        try:
            if row.edit_of is not None:
                target = await self._target(row.edit_of)
                if target is None:
                    return _DONE, None  # what it would have changed never went out
                params["message_id"] = target
            if "evidence" in params:
                return _DONE, _number(await self._upload(row.method, params))
            if row.method == "deleteMessages":
                return await self._delete(params)
            return await self._call(row.method, params)
        except (NotFoundError, TamperedError):
            return Verdict(Outcome.REFUSED, reason="file"), None
        except Exception as error:  # `classify` knows them all
            return classify(error), None

    async def _by_now(self, row: Ready, params: dict[str, Any]) -> bool:
        """Let an alert that comes late say what is so by now; it must not ask for what is done."""
        async with self._database.glance() as tx:
            newer = await outbox.newest_change(tx, row.chat, row.id)
        if newer is None or "text" not in newer:
            return False
        params.pop("reply_markup", None)
        kept: dict[str, Any] = {
            name: newer[name] for name in ("text", "reply_markup") if name in newer
        }
        params.update(kept, disable_notification=True)
        return True

    async def _call(self, method: str, params: dict[str, Any]) -> Result:
        try:
            return _DONE, _number(await self._line.call(method, params))
        except BadRequest as error:
            verdict = classify(error)
            if verdict.outcome is not Outcome.PLAIN:
                return verdict, None
        plainer = _without_markup(params)
        try:
            return _DONE, _number(await self._line.call(method, plainer))
        except BadRequest as error:
            verdict = classify(error)
            refused = Verdict(Outcome.REFUSED, reason="markup")
            return (refused if verdict.outcome is Outcome.PLAIN else verdict), None

    async def _target(self, earlier: int) -> int | None:
        async with self._database.glance() as tx:
            return await outbox_views.message_id_of(tx, earlier)

    async def _upload(self, method: str, params: dict[str, Any]) -> Any:
        evidence = str(params.pop("evidence"))
        filename = str(params.pop("filename", "file"))
        try:
            return await self._with_file(method, params, evidence, filename)
        except BadRequest as error:
            refused = classify(error).outcome in {Outcome.REFUSED, Outcome.PLAIN}
            if not refused or method == _DOCUMENT:
                raise
        # A picture that Telegram can't make one of, a video of a kind that it doesn't know.
        return await self._with_file(_DOCUMENT, _without_markup(params), evidence, filename)

    async def _with_file(
        self, method: str, params: dict[str, Any], evidence: str, filename: str
    ) -> Any:
        with await self._files.open(evidence) as content:
            return await self._line.upload(
                method, params, field=_UPLOADS[method], filename=filename, content=content
            )

    async def _delete(self, params: dict[str, Any]) -> Result:
        """Delete all that can be; halve what is refused until only that is left."""
        waiting = [list(params["message_ids"])]
        while waiting:
            ids = waiting.pop()
            try:
                await self._line.call("deleteMessages", {**params, "message_ids": ids})
            except BadRequest as error:
                if classify(error).outcome is Outcome.UNREACHABLE:
                    raise
                if len(ids) > 1:
                    half = len(ids) // 2
                    waiting += [ids[half:], ids[:half]]
        return _DONE, None


def _without_markup(params: dict[str, Any]) -> dict[str, Any]:
    plainer = {name: value for name, value in params.items() if name != "parse_mode"}
    for name in ("text", "caption"):
        if name in plainer:
            plainer[name] = markup.plain(plainer[name])
    return plainer


def _number(result: Any) -> int | None:
    number = result.get("message_id") if isinstance(result, dict) else None
    return number if isinstance(number, int) else None
