"""The emergency stop: no word is taken anywhere, all that helps stays, and it can be undone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.guilds.intake import open_everywhere, stop_everywhere
from tests.kit.alarms import agree, mail
from tests.kit.asking import answer, ask, cards, form_of
from tests.kit.asking import stop as end
from tests.kit.channels import VIEW, permit
from tests.kit.forged import forged_press
from tests.kit.stored import rows
from tests.kit.towns import open_town

CLOSED = "het bankje is nu dicht"
TWO_MINUTES = timedelta(minutes=2)


async def stop(town: Town, name: str = "Yasmine") -> str:
    return said(await town[name].slash(town.team, "noodstop"))


async def reopen(town: Town, name: str = "Els") -> str:
    return said(await forged_press(town, town[name], town.panel, "alarm:open"))


async def test_any_worker_closes_every_door_at_once_and_each_leads_to_help(town: Town) -> None:
    assert "Het bankje is dicht, overal" in await stop(town, "Bram")

    for door in ("Stel een vraag", "Ik heb een idee"):
        shown = await press(town["Jules"], town.panel, door)
        assert CLOSED in said(shown)
        assert labels(shown) == ["Nu hulp nodig", "Toon alle hulplijnen"]
    assert CLOSED in said(await town["Jules"].slash(town.square, "vraag"))
    await town.move_clock(TWO_MINUTES)
    assert "Het bankje is nu dicht" in said(town.panel)
    assert "Nu open" not in said(town.panel)


async def test_words_that_were_being_written_are_given_back_and_stand_nowhere(town: Town) -> None:
    form = await form_of(town, "Jules")
    await stop(town)
    before = len(town.team.history())

    refused = await town["Jules"].submit_modal(form, {"words": "help mij even"})

    assert CLOSED in said(refused)
    assert "help mij even" in said(refused)
    assert len(town.team.history()) == before
    assert await rows(town) == 0


async def test_an_open_conversation_stays_readable_and_is_answered_but_takes_no_words(
    town: Town,
) -> None:
    await ask(town)
    await answer(town, "Ja hoor.")
    before = await town["Jules"].slash(town.square, "gesprek")
    await stop(town)

    inbox = await town["Jules"].slash(town.square, "gesprek")
    assert "Ja hoor." in said(inbox)
    assert "Antwoord" not in labels(inbox)
    more = await press(town["Jules"], before, "Antwoord")
    assert CLOSED in said(more)
    assert len(cards(town)) >= 1


async def test_not_safe_still_rings(town: Town) -> None:
    asked = await ask(town)
    await stop(town)
    before = len(town.thread().history())

    shown = await press(town["Jules"], asked, "niet veilig")

    assert "112" in said(shown)
    assert "Schrijf het toch" not in labels(shown)
    rung = town.thread().history()[before:]
    assert [each for each in rung if town["Yasmine"].id in {m.id for m in each.mentions}]


async def test_in_my_conversation_not_safe_is_one_press_and_rings_during_a_stop(
    town: Town,
) -> None:
    await ask(town)
    await answer(town, "Ja hoor.")
    shown = await stop(town)
    assert "In 'Mijn gesprek' kan een jongere nog melden" in shown
    assert "Op elke knop" not in shown
    before = len(town.thread().history())

    inbox = await town["Jules"].slash(town.square, "gesprek")
    card = await press(town["Jules"], inbox, "niet veilig")

    assert "112" in said(card)
    rung = town.thread().history()[before:]
    assert [each for each in rung if town["Yasmine"].id in {m.id for m in each.mentions}]


async def test_without_an_open_conversation_no_button_promises_that_it_rings(town: Town) -> None:
    await ask(town)
    inbox = await town["Jules"].slash(town.square, "gesprek")
    await end(town, inbox)
    await stop(town)

    for name in ("Jules", "Amira"):
        shown = labels(await town[name].slash(town.square, "gesprek"))
        assert not [each for each in shown if "niet veilig" in each]


async def test_in_need_no_words_are_taken_and_it_rings_all_the_same(town: Town) -> None:
    await ask(town)
    form = await forged_press(town, town["Jules"], town.panel, "questions:anyway")
    await stop(town)
    before = len(town.thread().history())

    refused = await town["Jules"].submit_modal(form, {"words": "hij staat voor de deur"})

    assert CLOSED in said(refused)
    assert "hij staat voor de deur" in said(refused)
    after = town.thread().history()[before:]
    assert after
    assert not [each for each in after if "voor de deur" in said(each)]


async def test_a_young_person_cannot_stop_or_open_it(town: Town) -> None:
    assert "Dit is voor het team" in said(await town["Sam"].slash(town.square, "noodstop"))
    assert CLOSED not in said(await press(town["Jules"], town.panel, "Stel een vraag"))

    await stop(town)
    assert "Dit is voor wie de server beheert" in await reopen(town, "Sam")
    assert "Dit is voor wie de server beheert" in await reopen(town, "Yasmine")


async def test_an_admin_opens_it_when_all_is_well(data_dir: Path, tmp_path: Path) -> None:
    async with open_town(data_dir, backup_dir=tmp_path / "backups") as town:
        await stop(town)

        assert "Het bankje is weer open" in await reopen(town)

        asked = await ask(town)
        assert "aangekomen" in said(asked) or "Vos" in said(asked) or cards(town)
        await town.move_clock(TWO_MINUTES)
        assert "Nu open" in said(town.panel)


async def test_it_does_not_open_while_others_can_read_and_says_who(town: Town) -> None:
    await stop(town)
    permit(town, town.team.id, town.guild.default_role.id, allow=VIEW)

    refused = await reopen(town)

    assert "Nog niet. Dit moet eerst" in refused
    assert "@everyone" in refused
    assert CLOSED in said(await press(town["Jules"], town.panel, "Stel een vraag"))


async def test_those_who_agreed_and_the_team_hear_who_pressed_it_and_when_it_is_over(
    town: Town,
) -> None:
    for name in ("Els", "Bram"):
        await agree(town, name)

    await stop(town, "Yasmine")
    assert "noodstop" in said(mail(town, "Bram")[-1])
    assert "Yasmine" in said(mail(town, "Bram")[-1])
    assert "jeugdwerker" in said(town.team.history()[-1])

    await reopen(town)
    assert "voorbij" in said(mail(town, "Bram")[-1])


async def test_it_survives_a_restart(town: Town) -> None:
    await stop(town)

    await town.restart()
    await town.minute()

    assert CLOSED in said(await press(town["Jules"], town.panel, "Stel een vraag"))


async def test_it_stands_in_the_log_book(town: Town) -> None:
    await stop(town, "Yasmine")

    book = said(await town["Els"].slash(town.team, "instellen logboek"))

    assert f"<@{town['Yasmine'].id}>, noodstop" in book


async def test_the_operator_stops_every_server_while_it_runs_and_undoes_it(
    town: Town, data_dir: Path
) -> None:
    stop_everywhere(data_dir)

    assert CLOSED in said(await press(town["Jules"], town.panel, "Stel een vraag"))
    await town.move_clock(TWO_MINUTES)
    assert "Het bankje is nu dicht" in said(town.panel)
    assert "sloot alle bankjes" in said(town.team.history()[-1])
    assert "bankje open-intake" in await reopen(town)

    assert open_everywhere(data_dir)
    await town.move_clock(TWO_MINUTES)
    assert "Nu open" in said(town.panel)
    assert CLOSED not in said(await press(town["Jules"], town.panel, "Stel een vraag"))


async def test_a_server_that_stopped_itself_stays_closed_when_the_operator_opens(
    town: Town, data_dir: Path
) -> None:
    stop_everywhere(data_dir)
    await stop(town)

    open_everywhere(data_dir)

    assert CLOSED in said(await press(town["Jules"], town.panel, "Stel een vraag"))


@pytest.mark.parametrize("name", ["Yasmine", "Els"])
async def test_who_stops_reads_what_happens_now(town: Town, name: str) -> None:
    assert "Lopende gesprekken blijven leesbaar" in await stop(town, name)


async def test_only_who_may_open_again_gets_the_button_for_it(town: Town) -> None:
    by_worker = await town["Yasmine"].slash(town.team, "noodstop")
    by_admin = await town["Els"].slash(town.team, "noodstop")

    assert labels(by_worker) == []
    assert "Een admin opent het weer" in said(by_worker)
    assert labels(by_admin) == ["Weer openen"]


async def test_what_is_open_is_not_opened_twice(town: Town) -> None:
    await stop(town)
    assert "weer open" in await reopen(town)

    assert "was al open" in await reopen(town)


async def test_who_begins_a_shift_during_a_stop_reads_why_nobody_can_write(town: Town) -> None:
    await stop(town, "Bram")

    shift = said(await town["Yasmine"].slash(town.team, "dienst start"))

    assert "Het bankje is nu dicht" in shift
    assert "noodstop" in shift
    assert "weten nog niet wanneer" not in shift


async def test_during_a_stop_the_crisis_card_says_nothing_of_who_reads(town: Town) -> None:
    await stop(town)

    card = said(await press(town["Jules"], town.panel, "Nu hulp nodig"))

    assert "leest er nu **niemand** mee" not in card
    assert "Reken er niet op dat het team dit nu leest" in card


async def test_who_ends_a_conversation_then_reads_nothing_of_going_on_with_it(town: Town) -> None:
    await ask(town)
    await answer(town, "Ja hoor.")
    inbox = await town["Jules"].slash(town.square, "gesprek")
    await stop(town)

    shown = await end(town, inbox)

    assert "Je gesprek is gestopt" in said(shown)
    assert "verder met dit gesprek" not in said(shown)
