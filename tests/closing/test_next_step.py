"""A place of the town's own list, given along when a conversation is closed (R38)."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.closing import closed, closes, give, list_place
from tests.kit.forged import forged_press
from tests.kit.handing_over import inbox, talk
from tests.kit.restarts import restarted
from tests.kit.screens import menu_on
from tests.kit.wiping import wipe

Result = simcord.InteractionResult


async def test_a_worker_gives_a_place_along_and_the_young_person_reads_it_once(town: Town) -> None:
    await list_place(town)
    shown = await closed(town)
    posts = len(town.thread().history())

    done = await give(town, shown)

    assert "**Open atelier** staat nu bij 'Mijn gesprek'" in said(done)
    read = said(await inbox(town))
    assert "**Yasmine** (jeugdwerker) geeft je dit mee:" in read
    assert read.count("Open atelier") == 1
    assert read.count("wissen we dit gesprek") == 1
    assert "De Kelder, woensdag van 14 tot 17 uur" in read
    assert "https://www.lindendaal.be/de-kelder" in read
    assert len(town.thread().history()) == posts


async def test_closing_asks_nothing_more_where_the_town_has_no_list(town: Town) -> None:
    shown = await closed(town)

    assert "Kies een plek" not in labels(shown)
    assert "meegeven" not in said(shown)


async def test_whoever_does_nothing_has_closed_it_and_gave_nothing(town: Town) -> None:
    await list_place(town)
    shown = await closed(town)

    assert "Kies een plek" in labels(shown)
    assert "Open atelier" not in said(await inbox(town))


async def test_nobody_else_reads_it_nor_gives_it(town: Town) -> None:
    await list_place(town)
    await town["Bram"].slash(town.team, "dienst start")
    shown = await closed(town)
    await give(town, shown)
    key = (await talk(town)).key

    stranger = await inbox(town, "Sam")
    on = town.panel
    colleague = await forged_press(town, town["Bram"], on, f"closing:give:{key}")
    young = await forged_press(town, town["Jules"], on, f"closing:give:{key}")

    assert "Open atelier" not in said(stranger)
    assert "Alleen wie" in said(colleague)
    assert "Dit is voor het team" in said(young)


async def test_it_goes_when_the_worker_takes_it_back(town: Town) -> None:
    await list_place(town)
    done = await give(town, await closed(town))

    assert "Open atelier" in said(await inbox(town))
    back = await press(town["Yasmine"], done, "Toch niet")

    assert "staat geen plek meer" in said(back)
    assert "Open atelier" not in said(await inbox(town))


async def test_when_the_conversation_goes_on_nothing_was_given_along(town: Town) -> None:
    await list_place(town)
    await give(town, await closed(town))

    read = await inbox(town)
    form = await press(town["Jules"], read, "Verder met dit gesprek")
    await town["Jules"].submit_modal(form, {"words": "nog iets"})
    assert "Open atelier" not in said(await inbox(town))
    await closes(town)
    assert "Open atelier" not in said(await inbox(town))


async def test_it_is_there_after_a_restart_and_gone_after_a_wipe(town: Town) -> None:
    await list_place(town)
    await give(town, await closed(town))

    await restarted(town)

    assert "Open atelier" in said(await inbox(town))
    await wipe(town)
    left = await town.bot.services.store.db.execute_fetchall("SELECT * FROM next_step")
    assert [*left] == []


async def test_what_nobody_looked_at_for_half_a_year_is_offered_to_nobody(town: Town) -> None:
    await list_place(town, until="vandaag")
    given = await give(town, await closed(town))
    await town.move_clock(timedelta(days=1))

    late = await town["Els"].slash(town.team, "plekken")

    assert "Kijk deze na" in said(late)
    assert "Vraag eerst of dit nog klopt" in said(await inbox(town))
    refused = await press(town["Yasmine"], given, "Een andere plek")
    assert "staat niet meer in de lijst" in said(refused)


async def test_what_an_admin_removes_is_read_by_nobody_any_more(town: Town) -> None:
    await list_place(town)
    await give(town, await closed(town))
    shown = await town["Els"].slash(town.team, "plekken")
    place = menu_on(shown).options[0].value
    one = await town["Els"].select(message_of(shown), [place], custom_id="closing:places")

    gone = await press(town["Els"], one, "Weg")

    assert "Weg: Open atelier" in said(gone)
    assert "Open atelier" not in said(await inbox(town))


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        ("name", "<@123>", "Laat vermeldingen"),
        ("about", "kijk op www.iets.be", "Laat vermeldingen"),
        ("link", "http://onveilig.be", "https://"),
        ("link", "javascript:alert(1)", "https://"),
        ("until", "gisteren of zo", "bewaard"),
    ],
)
async def test_what_may_not_stand_in_the_list_is_refused(
    town: Town, field: str, typed: str, why: str
) -> None:
    refused = await list_place(town, **{field: typed})

    assert "✔" not in said(refused)
    if field != "until":
        assert why in said(refused)


async def test_only_admins_keep_the_list(town: Town) -> None:
    on = town.panel
    for door in ("closing:residence:on", "closing:new", "closing:back"):
        forged = await forged_press(town, town["Yasmine"], on, door)

        assert not forged.modal
        assert "Nieuwe plek" not in labels(forged)
        assert "beheer" in said(forged)


async def test_a_place_that_ends_before_the_conversation_says_its_own_last_day(town: Town) -> None:
    await list_place(town, until="25/11")

    done = await give(town, await closed(town))

    assert "De plek klopt tot en met woensdag 25 november" in said(done)
    assert "december" not in said(done)
    assert "Dit klopt tot en met woensdag 25 november" in said(await inbox(town))


async def test_after_taking_one_back_another_can_be_given(town: Town) -> None:
    await list_place(town)
    back = await press(town["Yasmine"], await give(town, await closed(town)), "Toch niet")

    again = await give(town, back)

    assert "staat nu bij 'Mijn gesprek'" in said(again)
    assert "Open atelier" in said(await inbox(town))
