"""In trial all works for the team and the testers; everybody else reads that it is not open.

R65, C15.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.guilds.trial import Mode, TownMode
from tests.kit.asking import answer, ask
from tests.kit.going_live import (
    CLOSED,
    LABEL,
    decides,
    guild_of,
    leaves_the_trial,
    trial_of,
    trial_town,
)
from tests.kit.introducing import channel, publish, standing
from tests.kit.set_up import fill_in


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with trial_town(tmp_path) as opened:
        yield opened


async def test_a_town_that_is_set_up_now_begins_in_trial(town: Town) -> None:
    assert await trial_of(town).mode(guild_of(town)) is Mode.TRIAL


async def test_the_panel_says_only_that_the_bench_is_not_open(town: Town) -> None:
    told = said(town.panel)

    assert LABEL in told
    assert CLOSED in told
    assert "106" in told
    assert "Open tot" not in told
    assert "Yasmine" not in told


async def test_whoever_presses_and_does_not_take_part_reads_one_sentence(town: Town) -> None:
    """Sam presses everything on the panel but help, and gives every command of young people."""
    shown = [
        await press(town["Sam"], town.panel, each)
        for each in labels(town.panel)
        if each != "Nu hulp nodig"
    ]
    shown += [
        await town["Sam"].slash(town.square, each)
        for each in ("vraag", "gesprek", "wie", "privacy", "praktisch")
    ]

    for each in shown:
        assert said(each).startswith(CLOSED)
        assert "106, dag en nacht" in said(each)
        assert LABEL not in said(each)
        assert labels(each) == ["Nu hulp nodig", "Toon alle hulplijnen"]
        assert message_of(each).flags.ephemeral


async def test_a_tester_and_the_team_do_everything_and_read_that_it_is_a_trial(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert said(start).startswith("**PROEF.**")
    thanks = await ask(town)
    assert said(thanks).startswith("**PROEF.**")

    await answer(town, "Woensdag om twee uur.")

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert said(inbox).startswith("**PROEF.**")
    assert "Woensdag om twee uur." in said(inbox)


async def test_the_team_reads_in_its_channel_that_it_is_a_trial(town: Town) -> None:
    await ask(town)

    posted = [*town.team.history(), *town.thread().history()]
    ours = [said(each) for each in posted if each.author.bot and each.components]
    assert len(ours) > 1
    assert all(each.startswith("**PROEF.**") for each in ours), ours


async def test_a_form_has_it_in_its_title(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")

    assert form.modal
    assert form.modal["title"].startswith("PROEF")


async def test_a_worker_of_the_trial_reads_it_too(town: Town) -> None:
    shown = await town["Yasmine"].slash(town.team, "dienst status")

    assert said(shown).startswith("**PROEF.**")


async def test_a_young_person_in_danger_gets_the_numbers_and_the_truth(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")

    told = said(card)
    assert all(number in told for number in ("112", "1813", "106"))
    assert "Het team leest dit niet en krijgt geen oproep." in told
    assert "De nummers zijn echt." in told
    assert "Ik wil het toch opschrijven" not in labels(card)
    assert not town.team.threads


async def test_each_way_from_the_crisis_card_stays_open(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    for each in labels(card):
        shown = await press(town["Sam"], card, each)
        assert CLOSED not in said(shown) if shown.response else True
    assert "112" in said(await town["Sam"].slash(town.square, "hulp"))


async def test_an_old_button_of_a_question_in_need_leads_to_help_and_not_to_the_team(
    town: Town,
) -> None:
    """Someone lost the role while the card of a tester still stood on their screen."""
    card = await press(town["Jules"], town.panel, "Nu hulp nodig")
    assert "Ik wil het toch opschrijven" in labels(card)
    await leaves_the_trial(town)

    shown = await press(town["Jules"], card, "Ik wil het toch opschrijven")

    assert shown.modal is None
    assert said(shown).startswith(CLOSED)
    assert "Nu hulp nodig" in labels(shown)


async def test_words_that_a_tester_typed_too_late_are_given_back(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")
    await leaves_the_trial(town)

    shown = await town["Jules"].submit_modal(form, {"words": "is er iets woensdag"})

    assert said(shown).startswith(CLOSED)
    assert "is er iets woensdag" in said(shown)
    assert not town.team.threads


async def test_who_tried_it_and_lost_the_role_can_still_wipe(town: Town) -> None:
    await ask(town)
    await leaves_the_trial(town)

    assert said(await press(town["Jules"], town.panel, "Mijn gesprek")).startswith(CLOSED)
    shown = await press(town["Jules"], town.panel, "Privacy")
    sure = await press(town["Jules"], shown, "Wis alles")
    await press(town["Jules"], sure, "Ja")
    await town.move_clock(timedelta(minutes=2))

    assert not [each for each in town.team.threads if not each.archived]
    assert said(await press(town["Jules"], town.panel, "Privacy")).startswith(CLOSED)


async def test_who_writes_to_the_bot_and_does_not_take_part_hears_of_no_bench(town: Town) -> None:
    for name in ("Sam", "Jules"):
        await town[name].send_dm("hallo")
    await town.env.settle()

    to_sam = said(town["Sam"].user.dm_channel.history()[-1])
    assert "Lindendaal" not in to_sam
    assert "106" in to_sam
    to_jules = said(town["Jules"].user.dm_channel.history()[-1])
    assert "Lindendaal" in to_jules


async def test_nothing_is_said_in_public_about_who_is_away(town: Town) -> None:
    before = len(town.lounge.history())

    await town["Sam"].send(town.lounge, f"<@{town['Bram'].id}> ben je er?")
    await town.env.settle()

    assert len(town.lounge.history()) == before + 1


async def test_a_card_stands_in_public_only_when_the_bench_is_open(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    await town.minute()
    assert standing(hall) == []

    await decides(town, TownMode(mode=Mode.LIVE))
    await town.minute()

    assert len(standing(hall)) == 1
    assert LABEL not in standing(hall)[0]


async def test_everybody_is_no_testers_role(town: Town) -> None:
    with pytest.raises(Exception, match="shell-trial-everyone"):
        await trial_of(town).choose_testers(guild_of(town), town.guild.id, by=town["Els"].id)


async def test_the_line_under_its_name_promises_nobody(town: Town) -> None:
    await town.move_clock(timedelta(minutes=2))

    assert town.bot.activity
    assert town.bot.activity.to_dict()["state"] == "Nog niet open. Praten? Bel 106."


async def test_who_has_just_set_it_up_reads_that_it_is_a_trial(town: Town) -> None:
    done = await fill_in(town)

    assert "**Proefstand staat aan.**" in said(done)
    assert "/instellen live" in said(done)
