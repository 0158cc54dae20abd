"""What the Bot API's published schema says of the methods and types that we serve.

`schema.json` holds names, types and what is required, nothing else. Parameters are read by it, and
the tests hold every answer and update against it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.files import Upload

Json = dict[str, Any]
ARRAY = "Array of "
TRUE_WORDS = frozenset({"true", "yes", "1"})  # what Telegram takes for true in a form
EMPTY = {  # Telegram's own words for a parameter that isn't there
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
    "file_id": "invalid file_id: file identifier is not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "video": "there is no video in the request",
    "voice": "there is no voice in the request",
    "audio": "there is no audio in the request",
    "action": "wrong parameter action in request",
}


BASIC: Mapping[str, Callable[[Any], bool]] = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, Upload),
}


@dataclass(frozen=True, slots=True)
class Schema:
    """Names, types and requirements of methods and types."""

    version: str
    methods: Mapping[str, Any]
    types: Mapping[str, Any]

    def name_of(self, method: str) -> str | None:
        """Give a method's name as the schema writes it; Telegram doesn't mind the case."""
        wanted = method.lower()
        return next((name for name in self.methods if name.lower() == wanted), None)

    def read(self, method: str, given: Mapping[str, Any]) -> Json:
        """Give a method's parameters with their right types, or Telegram's 400.

        What the schema doesn't know is left out, as Telegram does.
        """
        params: Json = {}
        for name, field in self.methods[method]["fields"].items():
            value = given.get(name)
            is_missing = value is None or (value == "" and name != "url")  # "" ends a webhook
            if is_missing and field["required"]:
                raise bad_request(EMPTY.get(name, f'parameter "{name}" is required'))
            if value is None:
                continue
            _check_letters(value)
            params[name] = self._parameter(name, field["types"], value)
        return params

    def _parameter(self, name: str, kinds: list[str], value: Any) -> Any:
        problems: list[str] = []
        for kind in kinds:
            try:
                read = _whole_keys(_from_text(kind, value))
            except ValueError:
                problems.append(f"{name}: not {kind}")
                continue
            found = self.problems([kind], read, where=name, strict=False)
            if not found:
                return self._known(kind, read)
            problems.extend(found)
        what = "object expected as reply markup: " if name == "reply_markup" else ""
        raise bad_request(f"{what}can't parse {problems[0]}")

    def _known(self, kind: str, value: Any) -> Any:
        """Leave out of a value what the schema doesn't know, as Telegram does."""
        if kind.startswith(ARRAY):
            return [self._known(kind.removeprefix(ARRAY), item) for item in value]
        if kind not in self.types:
            return value
        if "subtypes" in self.types[kind]:
            kept = [
                self._known(inner, value)
                for inner in self.types[kind]["subtypes"]
                if not self.problems([inner], value, where="", strict=False)
            ]
            return max(kept, key=len)
        fields = self.types[kind]["fields"]
        return {
            name: self._known(fields[name]["types"][0], inner)
            for name, inner in value.items()
            if name in fields
        }

    def problems(
        self, kinds: list[str], value: Any, *, where: str, strict: bool = True
    ) -> list[str]:
        """Say what in a value contradicts the schema; if strict, also fields it doesn't know."""
        attempts = [self._of_kind(kind, value, where=where, strict=strict) for kind in kinds]
        return min(attempts, key=len)

    def _of_kind(self, kind: str, value: Any, *, where: str, strict: bool) -> list[str]:
        if kind in BASIC:
            return [] if BASIC[kind](value) else [f"{where}: not {kind}"]
        if kind.startswith(ARRAY):
            if not isinstance(value, list):
                return [f"{where}: not {kind}"]
            inner = [kind.removeprefix(ARRAY)]
            return [
                problem
                for number, item in enumerate(value)
                for problem in self.problems(inner, item, where=f"{where}[{number}]", strict=strict)
            ]
        if kind not in self.types:
            return [f"{where}: {kind} is not served here"]
        if "subtypes" in self.types[kind]:
            return self.problems(self.types[kind]["subtypes"], value, where=where, strict=strict)
        return self._of_fields(self.types[kind]["fields"], value, where=where, strict=strict)

    def _of_fields(self, fields: Any, value: Any, *, where: str, strict: bool) -> list[str]:
        if not isinstance(value, dict):
            return [f"{where}: not an object"]
        found = [
            f"{where}: no {name}"
            for name, field in fields.items()
            if field["required"] and name not in value
        ]
        for name, inner in value.items():
            if name in fields:
                place = f"{where}.{name}"
                kinds = fields[name]["types"]
                found += self.problems(kinds, inner, where=place, strict=strict)
            elif strict:
                found.append(f"{where}: unknown {name}")
        return found


def _check_letters(value: Any) -> None:
    """Refuse half a character: JSON can write one, and nothing else can hold it."""
    match value:
        case str():
            if any("\ud800" <= sign <= "\udfff" for sign in value):
                raise bad_request("strings must be encoded in UTF-8")
        case list():
            for item in value:
                _check_letters(item)
        case dict():
            _check_letters([*value, *value.values()])


def _from_text(kind: str, value: Any) -> Any:
    """Read what a form carries as text; JSON bodies may hold the same."""
    if not isinstance(value, str):
        return str(value) if kind == "String" and BASIC["Integer"](value) else value
    match kind:
        case "String" | "InputFile":
            return value
        case "Integer":
            return int(value)
        case "Float":
            return float(value)
        case "Boolean" | "True":
            return value.lower() in TRUE_WORDS
    return json.loads(value)


def _whole_keys(markup: Any) -> Any:
    """Write keys that are given as bare labels out as buttons, as Telegram allows."""
    if not isinstance(markup, dict) or not isinstance(markup.get("keyboard"), list):
        return markup
    rows = [
        [{"text": key} if isinstance(key, str) else key for key in row]
        if isinstance(row, list)
        else row
        for row in markup["keyboard"]
    ]
    return {**markup, "keyboard": rows}


def load() -> Schema:
    """Read the schema that comes with the package."""
    data = json.loads(resources.files(__package__).joinpath("schema.json").read_text("utf-8"))
    return Schema(data["version"], data["methods"], data["types"])


SCHEMA = load()
