"""Journey C3a: a young person in crisis, when the bench is empty; and the card of C3b."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from tests.kit.asking import card as newest_card
from tests.kit.stored import everything_but_counters
from tests.kit.towns import open_town

LATE = datetime(2026, 11, 25, 23, 50, tzinfo=HOME)


async def test_c3a_at_ten_to_midnight_there_are_people_and_no_promise(data_dir: Path) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        sam, before = town["Sam"], await everything_but_counters(town)

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

        # then: nothing was kept, and writing it down is one tap away: no whole start screen
        assert await everything_but_counters(town) == before
        window = await press(sam, back, "Ik wil het toch opschrijven")
        assert "Schrijf wat je kwijt wilt" in str(window.modal)
        read = str(window.modal)
        assert "Nu leest er **niemand** mee. Vanaf **donderdag 26 november om 14 uur** wel." in read
        assert "Dit lezen mee: Bram, Yasmine en nog iemand met toegang, en wie de server" in read
        assert "Bel **112**" in read

        # when: Sam writes
        kept = await sam.submit_modal(window, {"words": "ik kan niet meer"})

        # then: it waits for people, and who is awake now stands there with every door of the card
        assert "Dit staat klaar voor **Bram en Yasmine**" in said(kept)
        assert "Nu leest er niemand mee. Vanaf **donderdag 26 november om 14 uur**" in said(kept)
        assert "Lukt wachten niet? 1813 antwoordt nu" in said(kept)
        assert {"Iemand doet mij pijn", "Nu hulp nodig", "Trek mijn bericht terug"} <= {
            *labels(kept)
        }

        # and: it rang for nobody, and stands on top on the next day, as Sam called it
        assert "**Door de jongere als dringend gemeld.**" in said(newest_card(town))
        assert not any(message.mentions for message in town.team.history())


async def test_c3b_inside_hours_the_same_card_says_that_the_team_is_there(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert "Ons team is er nu wel, maar leest niet elke minuut" in said(card)
        assert all(f"Bel {number}" in said(card) for number in ("112", "1813", "106"))
        assert "Binnen 5 minuten" not in said(card)
