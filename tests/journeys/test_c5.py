"""C5: a worker's shift, from the briefing to a handover before its end, and then silence."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import ask, cards, pinged
from tests.kit.handing_over import AGREED, NEXT, fill, hand_over, inbox
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import NOT_HERE, card_of, dienst, reminders
from tests.kit.towns import open_town

MONDAY = datetime(2026, 11, 23, 22, 40, tzinfo=HOME)


def tuesday(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=HOME)


def reached(town: Town, name: str, since: int) -> list[str]:
    """Every call since then that let this person's phone ring, or wrote to them."""
    account, found = town[name].id, []
    for call in town.calls[since:]:
        body = call.json if isinstance(call.json, dict) else {}
        mentions = body.get("allowed_mentions") or {}
        if account in [int(each) for each in mentions.get("users") or []]:
            found.append(call.path)
    if account in town.discord.dm_channels:
        found.append("a direct message")
    return found


async def the_evening_before(town: Town) -> tuple[str, str]:
    """One question waits; another is Bram's, and he hands it over to Yasmine. Give both names."""
    await ask(town, "Amira")
    waits = str(town.thread().name)
    await ask(town, "Sam")
    given = next(t for t in town.team.threads if t.name != waits)
    card = next(m for m in cards(town) if str(given.name) in said(m))
    await press(town["Bram"], card, "Ik neem dit")
    await hand_over(town, "Bram", "Yasmine", given)
    await press(town["Sam"], await inbox(town, "Sam"), "Ja, Yasmine is oké")
    return waits, str(given.name)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c5_a_shift_with_a_handover_with_a_restart_between_any_two_steps(
    data_dir: Path, between: Between
) -> None:
    async with open_town(data_dir, starts=MONDAY, on_shift=()) as town:
        waits, given = await the_evening_before(town)
        assert reached(town, "Yasmine", 0) == []
        await between(town)

        # 1. The shift begins: what waits, and what she was given.
        await town.move_to(tuesday(13, 58))
        started = await dienst(town, "Yasmine", "start", tot="18.00")
        assert "Dag Yasmine. Je bent zichtbaar tot 18 uur." in said(started)
        assert f"**{waits}** wacht op antwoord, sinds gisteren om 22.40 uur." in said(started)
        assert f"Van Bram: 1 overdracht (**{given}**)." in said(started)
        await between(town)
        await town.move_to(tuesday(14))
        assert "Nu open" in said(town.panel)

        # 2. Two live talks: no new ones for her.
        thread = next(t for t in town.team.threads if t.name == given)
        form = await press(town["Yasmine"], thread.history()[0], "Antwoord")
        await town["Yasmine"].submit_modal(form, {"words": "Dag, ik ben Yasmine."})
        await town.move_to(tuesday(15, 30))
        await ask(town, "Jules")
        mine = next(t for t in town.team.threads if t.name not in {waits, given})
        card = next(m for m in cards(town) if str(mine.name) in said(m))
        assert pinged(card, town) == {town["Yasmine"].id}
        await press(town["Yasmine"], card, "Ik neem dit")
        assert "geen nieuwe vragen" in said(await dienst(town, "Yasmine", "bezig"))
        assert "overdracht" not in said(await dienst(town, "Yasmine", "status"))
        await between(town)

        # 4. A quarter before the end: what is still open, and what to do with it.
        await town.move_to(tuesday(17, 45))
        (reminder,) = reminders(town)
        assert "2 gesprekken staan bij jou open: <#" in said(reminder)
        assert str(mine.name) not in said(reminder)
        assert str(given) not in said(reminder)
        await between(town)
        shown = await press(town["Yasmine"], reminder, "Wat doen we ermee?")
        assert shown.ephemeral
        assert labels(shown) == ["Afronden", "Overdragen"] * 2
        await between(town)

        # 5. Two lines for Bram, which only the team reads.
        begun = await press(town["Yasmine"], mine.history()[0], "Meer")
        asked = await fill(town, await press(town["Yasmine"], begun, "Overdragen"))
        assert "Zolang er geen ja is, verandert er niets." in said(asked)
        assert AGREED in said(mine.history()[-1])
        assert NEXT in said(mine.history()[-1])
        await between(town)

        # 7. The end comes by itself; the young person answers when they look.
        await town.move_to(tuesday(18))
        assert NOT_HERE in await card_of(town, "Yasmine")
        assert reminders(town) == []
        await between(town)
        silent_since = len(town.calls)

        # 6. Asked first, with who Bram is; the two lines stay with the team.
        question = await inbox(town)
        assert "**Yasmine** stopt voor vandaag. Mag **Bram** verdergaan?" in said(question)
        assert "Bram is preventiewerker. Die denkt ook aan de veiligheid van anderen." in said(
            question
        )
        assert AGREED not in said(question)
        await between(town)
        done = await press(town["Jules"], question, "Ja, Bram is oké")
        assert "**Bram** gaat met je verder" in said(done)
        await between(town)

        # Nothing reaches her after 18:00, nor Bram before his own shift.
        await ask(town, "Jules", words="tot morgen")
        await ask(town, "Sam", words="ik ook")
        await town.move_clock(timedelta(hours=3))
        assert len(town.calls) > silent_since
        assert reached(town, "Yasmine", silent_since) == []
        assert reached(town, "Bram", 0) == []
        await between(town)
        await town.move_to(tuesday(14) + timedelta(days=1))
        bram = await dienst(town, "Bram", "start")
        assert f"Van Yasmine: 1 overdracht (**{mine.name}**)." in said(bram)
        assert f"Bij jou staat open: **{mine.name}** <#" in said(bram)
        assert town.env.errors == []


async def test_r30_a_shift_an_answer_and_the_end_ask_for_nothing_but_the_answer(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    begun = await town["Yasmine"].slash(town.team, "dienst start")
    assert not begun.modal
    await ask(town)

    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    fields = [each["component"] for each in form.modal["components"]]
    assert [each["custom_id"] for each in fields if each.get("required", True)] == ["words"]
    await town["Yasmine"].submit_modal(form, {"words": "Ja, kom maar."})
    closed = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert not closed.modal
    assert "afgerond" in said(closed).lower()
    over = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "rondde dit gesprek af" in said(over)
