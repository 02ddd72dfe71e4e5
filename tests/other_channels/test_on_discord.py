"""Talking on elsewhere: set by an admin, offered by a worker, seen by one young person (R78)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.conversations import talk_of, wiped_without_waiting
from tests.kit.direct_messages import told
from tests.kit.forged import forged_press
from tests.kit.referring import inbox, press_in_inbox
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.safe_channels import NUMBER, WAY, first_of, menu, offered, set_up
from tests.kit.shifts import forged_choice
from tests.kit.stored import everything

NOTICE = "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"


async def rows_of(town: Town) -> list[Any]:
    return list((await everything(town))["other_channel_offer"])


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r78_a_worker_offers_what_an_admin_set_and_the_young_person_taps_to_see(
    town: Town, between: Between
) -> None:
    kept = await set_up(town)
    assert f"**JongerenPunt** · {NUMBER}" in said(kept)
    await ask(town)
    await between(town)

    done = await offered(town)

    assert "JongerenPunt staat nu klaar" in said(done)
    await between(town)
    seen = await inbox(town)
    assert "stelt voor om verder te praten via **JongerenPunt**" in said(seen)
    assert NUMBER not in said(seen)
    before, lines = await everything(town), len(town.thread().history())
    shown = await press(town["Jules"], seen, "Toon hoe")
    assert f"**JongerenPunt** · {NUMBER}" in said(shown)
    assert "Niemand ziet dat je dit bekeek." in said(shown)
    assert (await everything(town))["other_channel_offer"] == before["other_channel_offer"]
    assert len(town.thread().history()) == lines


async def test_no_worker_can_type_one_nor_offer_what_is_not_set(town: Town) -> None:
    await set_up(town)
    await ask(town)
    shown = await menu(town)
    assert not shown.modal

    words = town.thread().history()[0]
    menu_of = f"other_channels:offer:{(await talk_of(town)).key}"
    for value in ("0" * 16, "011 99 99 99", "https://ergens.be"):
        no = await forged_choice(town, "Yasmine", words, menu_of, value)
        assert "bestaat niet" in said(no)
    assert await rows_of(town) == []
    for name in ("Sam", "Jules", "Els"):
        await forged_choice(town, name, words, menu_of, first_of(shown))
    assert await rows_of(town) == []


async def test_only_an_admin_sets_them(town: Town) -> None:
    listed = await set_up(town)

    for name in ("Yasmine", "Sam"):
        forged = await forged_press(town, town[name], town.panel, "other_channels:add:call")
        assert not forged.modal
        assert "voor wie de server beheert" in said(forged)
        gone = await forged_choice(
            town, name, town.panel, "other_channels:remove", first_of(listed)
        )
        assert "voor wie de server beheert" in said(gone)
    assert NUMBER in said(await town["Els"].slash(town.team, "kanalen"))
    gone = await town["Els"].select(message_of(listed), [first_of(listed)])
    assert NUMBER not in said(gone)


async def test_what_is_no_number_is_refused_and_nothing_is_kept(town: Town) -> None:
    no = await set_up(town, address="bel mij maar")

    assert "geen telefoonnummer" in said(no)
    assert NUMBER not in said(await town["Els"].slash(town.team, "kanalen"))


async def test_nobody_else_taps_to_see_it(town: Town) -> None:
    await set_up(town)
    await ask(town)
    await offered(town)
    key = (await talk_of(town)).key

    for name in ("Sam", "Yasmine", "Els"):
        no = await forged_press(town, town[name], town.panel, f"other_channels:show:{key}")
        assert "Dit gesprek is er niet meer" in said(no)
    await ask(town, "Sam")
    assert "JongerenPunt" not in said(await inbox(town, "Sam"))
    assert not any("JongerenPunt" in said(each) for each in town.square.history())


async def test_the_log_book_says_who_offered_what_and_never_to_whom(town: Town) -> None:
    await set_up(town)
    await ask(town)
    await offered(town)

    noted = await town.bot.services.audit.of_guild(GuildId(town.guild.id), town.now, 50)

    acts = {each.act: each for each in noted}
    assert acts["other_channel-offered"].account == town["Yasmine"].id
    assert acts["other_channel-offered"].details == "JongerenPunt"
    assert acts["setting-other_channels"].account == town["Els"].id
    assert town.thread().name not in str(noted)
    assert NUMBER not in str(noted)


async def test_who_chose_a_notice_gets_one_and_in_a_pause_nothing_is_offered(town: Town) -> None:
    await set_up(town)
    await chooses_dm(town["Jules"], await ask(town))
    await offered(town)
    assert told(town, "Jules") == [NOTICE]

    shown = await menu(town)
    await press_in_inbox(town, "Even pauze")

    no = await town["Yasmine"].select(message_of(shown), [first_of(shown)])
    assert "koos voor een pauze" in said(no)


async def test_what_an_admin_took_away_is_shown_no_more(town: Town) -> None:
    listed = await set_up(town)
    await ask(town)
    await offered(town)
    seen = await inbox(town)
    await town["Els"].select(message_of(listed), [first_of(listed)])

    late = await press(town["Jules"], seen, "Toon hoe")

    assert "Dit voorstel is er niet meer." in said(late)
    assert "JongerenPunt" not in said(await inbox(town))


async def test_it_goes_with_the_worker_and_a_wipe_and_not_with_the_end(town: Town) -> None:
    await set_up(town)
    await ask(town)
    await offered(town)
    await press_in_inbox(town, "Stoppen")
    assert len(await rows_of(town)) == 1
    await wiped_without_waiting(town)
    assert await rows_of(town) == []
    await ask(town)
    await offered(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await town.minute()
    assert await rows_of(town) == []


async def test_where_nothing_is_set_a_worker_is_offered_no_such_way(town: Town) -> None:
    await ask(town)

    more = await press(town["Yasmine"], town.thread().history()[0], "Meer")

    assert WAY not in labels(more)
    key = (await talk_of(town)).key
    no = await forged_press(town, town["Yasmine"], town.panel, f"other_channels:begin:{key}")
    assert "/kanalen" in said(no)


async def test_it_moves_no_end(town: Town) -> None:
    await set_up(town)
    await ask(town)
    before = (await talk_of(town)).expires_at

    await offered(town)

    assert (await talk_of(town)).expires_at == before
    await town.move_clock(timedelta(days=30))
    assert await rows_of(town) == []


async def test_it_can_be_read_as_long_as_the_conversation_also_once_that_is_closed(
    town: Town,
) -> None:
    await set_up(town)
    await ask(town)
    await answer(town)
    await offered(town)

    await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    shown = await press(town["Jules"], await inbox(town), "Toon hoe")
    assert f"**JongerenPunt** · {NUMBER}" in said(shown)
