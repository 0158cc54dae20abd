"""A Bot API on loopback: as strict as Telegram, with phones to hold and weather to suffer.

The demo and the tests use the same one. Nothing else of the product imports it.
"""

from bot.sandbox.phones import Phone
from bot.sandbox.server import Running, application, serve
from bot.sandbox.world import World

__all__ = ["Phone", "Running", "World", "application", "serve"]
