"""Messages that don't open: set aside, told, and in nobody's way."""

import pytest
from sqlalchemy import update

from bot.sandbox import Phone, World
from bot.telegram.sender import AT_ONCE, Sender
from storage import schema as tables
from tests.bot.telegram.conftest import Post, turning, until
from tests.bot.telegram.sending.conftest import Office


async def damage(office: Office, rows: list[int]) -> None:
    async with office.database.transaction() as tx:
        these = tables.outbox.c.id.in_(rows)
        await tx.execute(update(tables.outbox).where(these).values(params=b"x"))


async def test_more_than_may_be_under_way_together_hold_nobody_up(
    sender: Sender, office: Office, post: Post, anna: Phone, world: World
) -> None:
    broken = [await post.put(3000 + n, text="a", priority=1) for n in range(AT_ONCE + 5)]
    await damage(office, broken)
    await post.put(anna.id, text="Hej")

    async with turning(sender):
        await until(world, lambda: any(c.method == "sendMessage" for c in world.calls))

    assert {(await post.state(row))[0] for row in broken} == {"set_aside"}


async def test_an_alert_that_does_not_open_has_reached_nobody(
    sender: Sender, office: Office, post: Post, capsys: pytest.CaptureFixture[str]
) -> None:
    await damage(office, [await post.put(3000, text="a", person="p2", alert="a1", priority=1)])

    async with turning(sender):
        await office.on_timer.again()

    assert await office.due() == [("chat_lost", {"person": "p2", "alert": "a1"})]
    assert "message_set_aside" in str(capsys.readouterr())
