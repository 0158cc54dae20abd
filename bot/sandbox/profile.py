"""What the bot tells of itself: name, descriptions, commands and the menu button."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.errors import bad_request

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.sandbox.world import World

Json = dict[str, Any]
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_LIMIT = 100
WORDS_LIMIT = 256  # of a command's description
LIMITS = {"name": 64, "description": 512, "short_description": 120}


@dataclass(slots=True)
class Profile:
    """The bot's own words, by language; "" is the one for everybody else."""

    words: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menus: dict[int, Json] = field(default_factory=dict)

    def get(self, what: str, language: str) -> str:
        """Give a name or description in a language, or the one for everybody."""
        return self.words.get((what, language)) or self.words.get((what, ""), "")

    def listed_commands(self, language: str) -> list[Json]:
        """Give the commands that a private chat's menu shows, by Telegram's order of scopes."""
        for scope in ("all_private_chats", "default"):
            for wanted in (language, ""):
                if found := self.commands.get((scope, wanted)):
                    return found
        return []


def _scope(params: Json) -> str:
    scope = params.get("scope") or {"type": "default"}
    return ":".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)


def set_commands(world: "World", params: Json) -> bool:
    """Answer setMyCommands."""
    commands: list[Json] = params["commands"]
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= WORDS_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.profile.commands[_scope(params), params.get("language_code", "")] = [
        {
            "command": command["command"].removeprefix("/"),
            "description": command["description"],
        }
        for command in commands
    ]
    world.changed.notify()
    return True


def get_commands(world: "World", params: Json) -> list[Json]:
    """Answer getMyCommands."""
    return world.profile.commands.get((_scope(params), params.get("language_code", "")), [])


def delete_commands(world: "World", params: Json) -> bool:
    """Answer deleteMyCommands."""
    world.profile.commands.pop((_scope(params), params.get("language_code", "")), None)
    world.changed.notify()
    return True


def _set(what: str) -> "Callable[[World, Json], bool]":
    def answer(world: "World", params: Json) -> bool:
        text = params.get(what, "")
        if len(text) > LIMITS[what]:
            raise bad_request(f"BOT_{what.upper()}_INVALID")
        world.profile.words[what, params.get("language_code", "")] = text
        world.changed.notify()
        return True

    return answer


def _get(what: str) -> "Callable[[World, Json], Json]":
    def answer(world: "World", params: Json) -> Json:
        text = world.profile.get(what, params.get("language_code", ""))
        return {what: text or (world.me["first_name"] if what == "name" else "")}

    return answer


def set_menu(world: "World", params: Json) -> bool:
    """Answer setChatMenuButton."""
    world.profile.menus[params.get("chat_id", 0)] = params.get("menu_button", {"type": "default"})
    return True


def get_menu(world: "World", params: Json) -> Json:
    """Answer getChatMenuButton."""
    menus = world.profile.menus
    return menus.get(params.get("chat_id", 0)) or menus.get(0) or {"type": "commands"}


PROFILE_METHODS: "dict[str, Callable[[World, Json], Any]]" = {
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": _set("name"),
    "getMyName": _get("name"),
    "setMyDescription": _set("description"),
    "getMyDescription": _get("description"),
    "setMyShortDescription": _set("short_description"),
    "getMyShortDescription": _get("short_description"),
    "setChatMenuButton": set_menu,
    "getChatMenuButton": get_menu,
}
