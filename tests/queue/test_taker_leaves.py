"""Who took a call for help goes off shift without writing: it is everyone's again (C3b)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.alarm.service import ContactMessagesProvider
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.openness import OfficeHours
from tests.kit.alarms import agree, mail
from tests.kit.asking import answer, ask, card
from tests.kit.calling import inbox, pass_minutes, rings, unsafe
from tests.kit.forged import forged_press
from tests.kit.stored import rows
from tests.kit.wiping import whose


async def taken_by_yasmine(town: Town, way: str = "the card") -> None:
    await unsafe(town)
    where = card(town) if way == "the card" else town.thread().history()[-1]
    await press(town["Yasmine"], where, "Ik neem dit" if way == "the card" else "Ik ben er")


def board(town: Town) -> str:
    return next(said(each) for each in town.team.history() if "Hele lijst" in labels(each))


async def test_a_colleague_takes_it_as_soon_as_the_taker_went_off_shift(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await taken_by_yasmine(town)
    refused = await press(town["Bram"], town.thread().history()[-1], "Ik ben er")

    await town["Yasmine"].slash(town.team, "dienst stop")
    await press(town["Bram"], town.thread().history()[-1], "Ik ben er")

    assert town.thread().name in said(refused)
    assert "**Bram is er.**" in await inbox(town)
    await pass_minutes(town, 2)
    assert "Ik neem dit" not in labels(card(town))
    assert "· Bram ·" in board(town)


async def test_it_is_said_to_be_nobodys_and_who_is_on_shift_is_rung_once(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await taken_by_yasmine(town)
    before = len(rings(town))
    await town["Yasmine"].slash(town.team, "dienst stop")

    await pass_minutes(town, 3)

    assert rings(town)[before:] == [{town["Bram"].id}]
    assert "wie neemt dit?" in board(town)
    assert "Yasmine" not in board(town)
    assert "Yasmine is er" not in await inbox(town)
    assert "Ik neem dit" in labels(card(town))


async def test_nobody_off_shift_is_rung_by_it_who_did_not_choose_that(town: Town) -> None:
    await agree(town, "Els", "Overdag")
    await taken_by_yasmine(town)
    before = len(rings(town))
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(timedelta(hours=8))

    await pass_minutes(town, 3)

    assert [each for each in rings(town)[before:] if each] == []
    assert mail(town, "Els") == []
    assert mail(town, "Bram") == []
    assert "Yasmine is er" not in await inbox(town)


async def test_who_answered_and_left_does_not_keep_what_is_written_later(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await taken_by_yasmine(town)
    await answer(town)
    await town["Yasmine"].slash(town.team, "dienst stop")
    await pass_minutes(town, 2)
    assert "Ik neem dit" not in labels(card(town)), "nobody waits: it is Yasmine's"

    await ask(town, words="ik ben er weer")
    await pass_minutes(town, 2)

    assert "wie neemt dit?" in board(town)


async def test_who_took_it_off_shift_has_time_to_type(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    await unsafe(town)
    await press(town["Yasmine"], town.thread().history()[-1], "Ik ben er")

    await pass_minutes(town, 5)
    assert "**Yasmine is er.**" in await inbox(town)

    await pass_minutes(town, 7)
    assert "Yasmine is er" not in await inbox(town)
    assert "wie neemt dit?" in board(town)


async def test_whose_taker_leaves_the_team_is_rung_for_anew(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await unsafe(town)
    await pass_minutes(town, 12)
    await press(town["Yasmine"], town.thread().history()[-1], "Ik ben er")
    before = len(rings(town))

    with town.as_bot():
        town.bot.dispatch("worker_removed", GuildId(town.guild.id), town["Yasmine"].id)
    await pass_minutes(town, 3)

    assert len(rings(town)) == before + 1
    assert "Yasmine is er" not in await inbox(town)


async def test_a_taker_on_shift_keeps_it(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await taken_by_yasmine(town)

    await pass_minutes(town, 2)

    assert "· Yasmine ·" in board(town)


async def test_the_card_of_whose_only_taker_went_is_true_within_a_minute(town: Town) -> None:
    await taken_by_yasmine(town)
    await pass_minutes(town, 2)
    await town["Yasmine"].slash(town.team, "dienst stop")

    await pass_minutes(town, 1)

    assert "Ik neem dit" in labels(card(town))
    assert "Yasmine neemt dit" not in said(card(town))


async def test_who_was_left_alone_reads_that_nobody_answers_and_whom_to_call(town: Town) -> None:
    await taken_by_yasmine(town)
    await pass_minutes(town, 2)
    await town["Yasmine"].slash(town.team, "dienst stop")

    await pass_minutes(town, 2)

    shown = await inbox(town)
    assert "**Het lukt ons nu niet om meteen te antwoorden. Sorry.**" in shown
    assert "Yasmine is er" not in shown


async def test_a_kill_before_those_are_told_who_may_be_rung_keeps_none_of_them_from_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await agree(town, "Bram", "Ook 's nachts")
    await taken_by_yasmine(town)
    await town["Yasmine"].slash(town.team, "dienst stop")
    messages = town.bot.services.shared(ContactMessagesProvider).messages

    async def killed(*_given: object) -> int:
        raise TimeoutError

    monkeypatch.setattr(messages, "tell_who_may_ring", killed)
    await pass_minutes(town, 1)
    await town.restart()

    await pass_minutes(town, 3)

    [rung] = mail(town, "Bram")
    assert "dringende hulp" in said(rung)
    assert "Yasmine is er" not in await inbox(town)


async def test_of_who_wiped_while_it_was_looked_nothing_is_noted(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = await forged_press(town, town["Jules"], town.panel, "questions:anyway")
    await town["Jules"].submit_modal(form, {"words": "hij staat voor de deur"})
    really = OfficeHours.on_shift

    async def meanwhile(hours: OfficeHours, guild: GuildId) -> list[Worker]:
        await town.bot.services.store.forget(*whose(town).names)
        return await really(hours, guild)

    monkeypatch.setattr(OfficeHours, "on_shift", meanwhile)
    await pass_minutes(town, 1)

    assert await rows(town, "ladder") == 0
