"""Journey C3a: a young person in crisis, when the bench is empty; and the card of C3b."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import open_town
from tests.privacy.clicks import everything

LATE = datetime(2026, 11, 25, 23, 50, tzinfo=HOME)


async def test_c3a_at_ten_to_midnight_there_are_people_and_no_promise(data_dir: Path) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        sam, before = town["Sam"], await everything(town)

        # given: one tap on the panel, one call, only for Sam
        calls = len(town.calls)
        card = await press(sam, town.panel, "Nu hulp nodig")
        assert len(town.calls) - calls == 1
        assert message_of(card).flags.ephemeral
        assert [number for number in ("112", "1813", "106") if f"Bel {number}" in said(card)] == [
            "112",
            "1813",
            "106",
        ]
        assert "leest er nu **niemand** mee. Morgen vanaf 14 uur wel." in said(card)
        assert "we komen eraan" not in said(card).lower()

        # when: the bot restarts while Sam reads, and Sam goes through the branches
        await town.restart()
        hurt = await press(sam, card, "Iemand doet mij pijn")
        assert "niet jouw schuld" in said(hurt)
        assert "1712" in said(hurt)
        blackmail = await press(sam, card, "Iemand chanteert mij met beelden")
        assert "116 000" in said(blackmail)
        worried = await press(sam, card, "Ik ben bezorgd om iemand")
        assert "hoeft het niet alleen te dragen" in said(worried)
        everyone = await press(sam, worried, "Toon alle hulplijnen")
        assert "dag en nacht" in said(everyone)
        back = await press(sam, everyone, "Nu hulp nodig")
        assert said(back) == said(card)

        # then: nothing was kept, and writing it down is still one tap away
        assert await everything(town) == before
        assert "Ik wil het toch opschrijven" in labels(back)
        assert message_of(await press(sam, back, "Ik wil het toch opschrijven")).flags.ephemeral


async def test_c3b_inside_hours_the_same_card_says_that_the_team_is_there(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert "Ons team is er nu wel, maar leest niet elke minuut" in said(card)
        assert all(f"Bel {number}" in said(card) for number in ("112", "1813", "106"))
        assert "Binnen 5 minuten" not in said(card)
