"""Of whom *Hielp dit?* is asked, and that nobody is asked twice (R66, R25)."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.closing import ASKED, LATE, counted, five_answer, is_done
from tests.kit.handing_over import inbox
from tests.kit.referring import choose


async def test_who_wants_to_be_asked_nothing_is_not_asked(town: Town) -> None:
    await choose(town, "Jules", "contact.never")

    assert ASKED not in said(await is_done(town))
    assert ASKED in said(await is_done(town, "Sam"))


async def test_who_answered_is_asked_about_a_next_conversation_only_after_it_counted(
    town: Town,
) -> None:
    """Else one person would be two of the five."""
    await press(town["Jules"], await is_done(town), "Ja")

    assert ASKED not in said(await is_done(town))


async def test_what_was_answered_and_counted_is_not_asked_again(town: Town) -> None:
    await five_answer(town)
    await town.move_clock(LATE)
    assert await counted(town)

    assert ASKED not in said(await inbox(town))
