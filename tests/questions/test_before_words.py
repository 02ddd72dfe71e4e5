"""Nobody writes for nothing: that it cannot be taken safely is said before the first word (C12)."""

from __future__ import annotations

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.consent.service import Consent
from tests.kit.asking import answer, ask, cards, form_of
from tests.kit.channels import another_room, move_team, open_up
from tests.kit.crisis import window
from tests.kit.forged import forged_press
from tests.kit.stored import rows

ALONE = "Alleen met een jeugdwerker"
WRITE = "Ik wil het toch opschrijven"
NOT_SAFE = "Schrijven naar het hele team kan nu even niet veilig"


async def both_open(town: Town) -> None:
    await open_up(town)
    await open_up(town, town.apart)


async def test_the_start_screen_is_not_shown_behind_an_open_wall(town: Town) -> None:
    await both_open(town)

    for door in ("Stel een vraag", "Ik heb een idee"):
        refused = await press(town["Jules"], town.panel, door)

        assert refused.modal is None
        assert "Schrijven kan nu even niet veilig" in said(refused)
        assert "106" in said(refused)
        assert "Nu hulp nodig" in labels(refused)
    assert await rows(town) == 0


async def test_whoever_was_reading_the_start_gets_no_form_either(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    await both_open(town)

    refused = await press(town["Jules"], start, "Oké, ik begin")

    assert refused.modal is None
    assert "Schrijven kan nu even niet veilig" in said(refused)


async def test_the_way_that_is_still_open_is_said_and_works_to_the_end(town: Town) -> None:
    await open_up(town)

    ways = await press(town["Jules"], town.panel, "Stel een vraag")
    start = await press(town["Jules"], ways, ALONE)
    form = await press(town["Jules"], start, "Oké, ik begin")
    thanks = await town["Jules"].submit_modal(form, {"words": "alleen voor jou"})

    assert NOT_SAFE in said(ways)
    assert ALONE in labels(ways)
    assert "Yasmine" in said(start)
    assert "Bram" not in said(start)
    assert ALONE not in labels(start)
    assert "Bram" not in str(form.modal)
    assert "Je bericht is binnen" in said(thanks)
    assert cards(town) == []
    assert ALONE in said(town.apart.history()[0])


async def test_who_read_the_start_before_comes_to_the_form_at_once(town: Town) -> None:
    guild = GuildId(town.guild.id)
    services = town.bot.services
    await Consent(services).agree(guild, services.alias_of(guild, town["Jules"].id))
    await open_up(town)

    ways = await press(town["Jules"], town.panel, "Stel een vraag")

    assert NOT_SAFE in said(ways)
    assert (await press(town["Jules"], ways, ALONE)).modal


async def test_in_need_the_way_that_is_open_is_said_before_the_words_too(town: Town) -> None:
    await open_up(town)

    ways = await window(town)
    form = await press(town["Sam"], ways, ALONE)
    kept = await town["Sam"].submit_modal(form, {"words": "het gaat niet"})

    assert NOT_SAFE in said(ways)
    assert "106" in said(ways)
    assert "Bram" not in str(form.modal)
    assert "Yasmine" in said(kept)
    assert "Bram" not in said(kept)
    assert cards(town) == []
    assert "Door de jongere als dringend gemeld" in said(town.apart.history()[0])


async def test_in_need_with_every_wall_open_nobody_is_asked_for_words(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    await both_open(town)

    refused = await press(town["Sam"], card, WRITE)

    assert refused.modal is None
    assert "106" in said(refused)
    assert WRITE not in labels(await press(town["Sam"], town.panel, "Nu hulp nodig"))


async def test_in_a_conversation_no_window_opens_for_more_words(town: Town) -> None:
    await ask(town)
    await answer(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await open_up(town)

    more = await press(town["Jules"], inbox, "Antwoord")
    again = await press(town["Jules"], town.panel, "Stel een vraag")

    for refused in (more, again):
        assert refused.modal is None
        assert "Schrijven kan nu even niet veilig" in said(refused)
    assert ALONE not in labels(again), "what they have is with the whole team"


async def test_a_conversation_in_a_safe_own_channel_goes_on(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, ALONE)
    await town["Jules"].submit_modal(form, {"words": "hoi"})
    await open_up(town)

    again = await press(town["Jules"], town.panel, "Stel een vraag")

    assert again.modal


async def test_left_behind_in_an_open_channel_they_are_sent_to_the_new_one(town: Town) -> None:
    await ask(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await move_team(town, another_room(town))
    await open_up(town)

    more = await press(town["Jules"], inbox, "Antwoord")
    anew = await press(town["Jules"], town.panel, "Stel een vraag")

    assert more.modal is None
    assert "in een oud kanaal" in said(more)
    assert anew.modal


async def test_to_say_it_costs_one_call_as_the_form_does(town: Town) -> None:
    calls = len(town.calls)
    await form_of(town, "Amira")
    form = len(town.calls) - calls
    await both_open(town)
    calls = len([each for each in town.calls if "/interactions/" in each.path])

    await press(town["Amira"], town.panel, "Stel een vraag")

    assert len([each for each in town.calls if "/interactions/" in each.path]) - calls <= form
    assert form


async def test_a_kind_that_is_closed_is_not_said_to_leave_the_team_when_that_is_closed_too(
    town: Town,
) -> None:
    await both_open(town)

    door = "questions:ask:question.youth_worker"
    refused: simcord.InteractionResult = await forged_press(town, town["Jules"], town.panel, door)

    assert "hele team vragen" not in said(refused)
    assert "106" in said(refused)
