"""What the page shows, as JSON."""

from typing import Any

from bot.sandbox.chats import Chat, Letter
from bot.sandbox.shown import Shown, key_rows, show
from bot.sandbox.world import World

Json = dict[str, Any]
TOASTS = 20  # the newest that the page hears of


def state(world: World) -> Json:
    """Give everything that the page shows."""
    return {
        "version": world.changed.version,
        "bot": _bot(world),
        "time": world.clock.now().isoformat(),
        "can_forward": world.can_forward,
        "connected": world.queue.is_connected(),
        "waiting": len(world.queue.waiting()),
        "weather": weather(world),
        "phones": [_phone(world, chat) for chat in world.people()],
    }


def weather(world: World) -> Json:
    """Give the weather."""
    return {
        "slow": world.weather.delay.total_seconds(),
        "flood": world.weather.flood_left(None),
        "dead": world.weather.is_dead,
        "fails": world.weather.lasting(),
    }


def _bot(world: World) -> Json:
    profile = world.profile
    return {
        "id": world.me["id"],
        "username": world.me["username"],
        "name": profile.get("name", "sv") or world.me["first_name"],
        "description": profile.get("description", "sv"),
        "short_description": profile.get("short_description", "sv"),
        "commands": profile.listed_commands("sv"),
    }


def _phone(world: World, chat: Chat) -> Json:
    until = chat.typing_until
    return {
        "id": chat.id,
        "name": chat.name,
        "title": world.titles.get(chat.id, ""),
        "username": chat.username,
        "language": chat.language,
        "started": chat.started,
        "blocked": chat.blocked,
        "unread": chat.unread,
        "typing": until is not None and world.clock.now() < until,
        "keyboard": key_rows(chat.keys),
        "placeholder": (chat.keys or {}).get("input_field_placeholder", ""),
        "toasts": [
            {
                "id": toast.id,
                "text": toast.text,
                "alert": toast.alert,
                "time": toast.at.isoformat(),
            }
            for toast in chat.toasts[-TOASTS:]
            if toast.text
        ],
        "messages": [_message(show(world, letter), letter) for letter in chat.visible()],
    }


def _message(shown: Shown, letter: Letter) -> Json:
    file, place = shown.file, shown.place
    return {
        "id": shown.message_id,
        "mine": shown.mine,
        "html": shown.html,
        "text": shown.text,
        "buttons": [
            [
                {
                    "label": button["text"],
                    "data": button.get("callback_data"),
                    "url": button.get("url"),
                }
                for button in row
            ]
            for row in letter.buttons
        ],
        "file": file
        and {
            "name": file.name,
            "kind": file.kind,
            "mime": file.mime,
            "size": len(file.data),
            "url": f"/sandbox/files/{file.id}",
        },
        "contact": shown.contact and {"name": shown.contact[0], "phone": shown.contact[1]},
        "place": place and {"latitude": place[0], "longitude": place[1]},
        "silent": shown.silent,
        "protected": shown.protected,
        "reply_to": shown.reply_to,
        "edited": shown.edited,
        "time": shown.date.isoformat(),
        "deleted": False,
    }
