"""C2, steps 6 and 7: a warm referral, and three days later one question."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import discord
import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.referral.rules import entry_code
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.towns import open_town

MONDAY_NIGHT = datetime(2026, 11, 23, 22, 40, tzinfo=HOME)
TUESDAY = datetime(2026, 11, 24, 14, 6, tzinfo=HOME)
SENTENCE = "Het JAC weet alles over alleen wonen. Ik ga graag mee, als je wilt."


async def refers(town: Town, between: Between) -> None:
    """Yasmine chooses two services and writes a sentence of her own."""
    yasmine = town["Yasmine"]
    shown = await press(yasmine, town.thread().history()[0], "Doorverwijzen")
    await between(town)
    first = next(
        part.custom_id
        for part in parts_of(message_of(shown))
        if isinstance(part, discord.SelectMenu)
    )
    menu = await yasmine.select(message_of(shown), ["any"], custom_id=first)
    await between(town)
    form = await yasmine.select(message_of(menu), [entry_code("jac"), entry_code("tele-onthaal")])
    await between(town)
    assert "Verstuurd" in said(await yasmine.submit_modal(form, {"sentence": SENTENCE}))
    await between(town)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c2_a_warm_referral_and_one_question_after_three_days(
    data_dir: Path, between: Between
) -> None:
    async with open_town(data_dir, starts=MONDAY_NIGHT, on_shift=()) as town:
        amira, yasmine = town["Amira"], town["Yasmine"]
        await ask(town, "Amira", "kan ik alleen gaan wonen als ik 17 ben")
        await town.move_to(TUESDAY)
        await yasmine.slash(town.team, "dienst start")
        await answer(town, "Hey. Goede vraag.")

        # 6. Two options, and what each is: free, anonymous, how it starts, open or not.
        await refers(town, between)
        inbox = await press(amira, town.panel, "Mijn gesprek")
        assert f"**Yasmine** (jeugdwerker)\n> {SENTENCE}" in said(inbox)
        assert "**JAC** · gratis · anoniem" in said(inbox)
        assert "van 12 tot 25 jaar" in said(inbox)
        assert "**Tele-Onthaal**" in said(inbox)
        await between(town)
        alone = await press(amira, inbox, "Ik doe het zelf")
        assert "Goed." in said(alone)
        await between(town)
        yes = await press(amira, inbox, "Ja, vraag het maar")
        assert "vrijdag 27 november" in said(yes)
        await between(town)
        assert any("doet het zelf" in said(m) for m in town.thread().history())

        # It cannot be closed silently.
        asked = await press(yasmine, town.thread().history()[0], "Afronden")
        assert "Hoe liep de doorverwijzing naar JAC en Tele-Onthaal?" in said(asked)
        await between(town)
        assert "Afgerond door Yasmine" in said(await press(yasmine, asked, "Weet ik niet"))
        await between(town)

        # 7. Day 3, because she said yes, exactly once.
        await town.move_clock(timedelta(hours=71))
        assert "Is het gelukt" not in said(await press(amira, town.panel, "Mijn gesprek"))
        await town.move_clock(timedelta(hours=2))
        await between(town)
        inbox = await press(amira, town.panel, "Mijn gesprek")
        assert "Dit is een automatisch bericht. Jij koos dat we dit vragen. Is het gelukt" in said(
            inbox
        )
        assert {"Ja", "Nog niet", "Het lukte niet", "Zeg ik liever niet"} <= {*labels(inbox)}
        failed = await press(amira, inbox, "Het lukte niet")
        assert "Je gesprek staat nu vooraan" in said(failed)
        await between(town)

        # Back in the queue, on top, for whoever comes first.
        name = town.thread().name
        brief = said(await town["Bram"].slash(town.team, "dienst start"))
        assert f"**{name}**: hulp elders lukte niet" in brief
        await answer(town, "Wat jammer. We zoeken samen verder.", "Bram")
        await between(town)
        inbox = await press(amira, town.panel, "Mijn gesprek")
        assert "> Wat jammer. We zoeken samen verder." in said(inbox)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c2_silence_on_day_three_is_no_second_question(
    data_dir: Path, between: Between
) -> None:
    async with open_town(data_dir) as town:
        thanks = await ask(town, "Amira", "kan ik alleen gaan wonen")
        await chooses_dm(town["Amira"], thanks)
        await refers(town, between)
        inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
        await press(town["Amira"], inbox, "Ja, vraag het maar")
        await town.minute()
        phone = town["Amira"].user.dm_channel
        before = len(phone.history())

        for _ in range(6):
            await town.move_clock(timedelta(days=1))
            await between(town)

        assert [said(m) for m in phone.history()[before:]] == [
            "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
        ]
        inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
        assert said(inbox).count("Is het gelukt met JAC en Tele-Onthaal?") == 1
