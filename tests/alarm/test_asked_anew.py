"""Who said yes before the words named a call for help is rung for none until they are asked."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

import cogs.alarm
from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.alarm.repository import AlarmRepository
from cogs.alarm.rules import CallConsent
from cogs.alarm.service import Alarms
from tests.kit.alarms import agree, alarm, is_silent, mail
from tests.kit.asking import pinged
from tests.kit.calling import inbox, pass_minutes, unsafe
from tests.kit.forged import forged_press

A_DAY = timedelta(days=1, minutes=1)
NEW = "vraagt een jongere buiten de dienst dringende hulp"


async def agreed_before(town: Town, *names: str) -> None:
    """They said in /alarm that it may ring at night too, in the words of before the change."""
    for name in names:
        await agree(town, name, "Ook 's nachts")
        kept, guild = AlarmRepository(town.bot.services.store), GuildId(town.guild.id)
        await kept.answer_calls(guild, town[name].id, CallConsent.UNASKED)


def test_a_yes_of_before_is_one_that_was_not_asked_about_calls() -> None:
    schema = Path(cogs.alarm.__file__).parent / "schema"
    db = sqlite3.connect(":memory:")
    db.executescript((schema / "001_told.sql").read_text("utf-8"))
    db.execute(
        "INSERT INTO told (guild_id, account_id, rings, agreed_at, expires_at) "
        "VALUES (1, 2, 'always', 3, 4)"
    )

    db.executescript((schema / "002_calls.sql").read_text("utf-8"))

    assert db.execute("SELECT rings, calls FROM told").fetchall() == [("always", "unasked")]


async def nobody_on_shift(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst stop")
    await town.move_clock(timedelta(hours=8))


async def test_a_call_off_shift_rings_nobody_who_said_yes_before_it_was_named(town: Town) -> None:
    await agreed_before(town, "Bram")
    await nobody_on_shift(town)

    await unsafe(town)
    await pass_minutes(town, 12)

    assert mail(town, "Bram") == []
    assert "kreeg een bericht" not in await inbox(town)


async def test_an_alarm_rings_them_as_before(town: Town) -> None:
    await agreed_before(town, "Bram", "Yasmine")
    await nobody_on_shift(town)

    await alarm(town)

    assert [is_silent(each) for each in mail(town, "Bram")] == [False]


async def test_each_is_asked_in_private_by_a_press_once_a_day(town: Town) -> None:
    await agreed_before(town, "Bram")
    shown = await town["Yasmine"].slash(town.team, "alarm")
    assert "nog te vragen" in said(shown)

    asked = await press(town["Yasmine"], shown, "Vraag het aan hen")
    again = await press(town["Yasmine"], shown, "Vraag het aan hen")

    assert "1 persoon krijgt de vraag" in said(asked)
    assert "Niemand kreeg nu een vraag" in said(again)
    (question,) = mail(town, "Bram")
    assert "als een jongere dringende hulp vraagt" in said(question)
    assert is_silent(question)
    assert mail(town, "Jules") == []


async def test_whose_direct_messages_are_closed_is_not_counted_as_asked(town: Town) -> None:
    await agreed_before(town, "Bram", "Els")
    channel = town.discord.dm_channels[town["Bram"].id]
    town.env.inject_error("POST", f"/channels/{channel}/messages", status=403, code=50007)

    shown = await town["Yasmine"].slash(town.team, "alarm")
    asked = await press(town["Yasmine"], shown, "Vraag het aan hen")

    assert "1 persoon krijgt de vraag" in said(asked)
    assert (len(mail(town, "Bram")), len(mail(town, "Els"))) == (0, 1)


@pytest.mark.parametrize(("answer", "rung"), [("Ja, dat mag", 1), ("Nee, daarvoor", 0)])
async def test_a_yes_in_the_new_words_counts_and_a_no_too(
    town: Town, answer: str, rung: int
) -> None:
    await agreed_before(town, "Bram")
    await press(
        town["Yasmine"], await town["Yasmine"].slash(town.team, "alarm"), "Vraag het aan hen"
    )
    (question,) = mail(town, "Bram")

    await press(town["Bram"].user, question, answer)
    await nobody_on_shift(town)
    await unsafe(town)
    await pass_minutes(town, 12)

    assert len(mail(town, "Bram")) == 1 + rung
    shown = said(await town["Yasmine"].slash(town.team, "alarm"))
    assert "nog te vragen" not in shown
    assert ("niet voor dringende hulp" in shown) is not rung


async def test_a_yes_of_who_is_rung_only_in_a_shift_by_now_promises_no_ring(town: Town) -> None:
    await agreed_before(town, "Bram")
    await press(
        town["Yasmine"], await town["Yasmine"].slash(town.team, "alarm"), "Vraag het aan hen"
    )
    (question,) = mail(town, "Bram")
    await agree(town, "Bram", "Alleen tijdens mijn dienst")

    told = await press(town["Bram"].user, question, "Ja, dat mag")

    assert "Genoteerd" in said(told)
    assert "rinkelt ook dan" not in said(told)


async def test_ones_own_screen_asks_it_with_what_is_new(town: Town) -> None:
    await agreed_before(town, "Bram")
    shown = await town["Bram"].slash(town.team, "alarm")

    assert NEW in said(shown)
    assert "Vraag het aan hen" not in labels(shown)
    assert "rinkelt je telefoon niet" in said(await press(town["Bram"], shown, "Nee, daarvoor"))


async def test_who_chooses_now_reads_of_calls_and_is_not_asked_again(town: Town) -> None:
    await agree(town, "Bram", "Ook 's nachts")

    shown = await town["Bram"].slash(town.team, "alarm")

    assert NEW not in said(shown)
    assert "nog te vragen" not in said(shown)


async def test_another_year_does_not_answer_what_was_never_asked(town: Town) -> None:
    await agreed_before(town, "Bram")
    service, guild = Alarms(town.bot.services), GuildId(town.guild.id)
    before = await service.contact(guild, town["Bram"].id)
    assert before

    await service.renew(guild, town["Bram"].id, before.rings)

    after = await service.contact(guild, town["Bram"].id)
    assert after
    assert after.must_be_asked


async def test_the_check_up_and_the_team_read_who_must_be_asked_and_how(town: Town) -> None:
    await agreed_before(town, "Bram")
    bram = f"<@{town['Bram'].id}>"

    checked = said(await town["Els"].slash(town.team, "controle"))
    await town.move_clock(A_DAY)
    await town.env.settle()

    assert "✖ Nog te vragen" in checked
    assert bram in checked
    assert "druk op 'Vraag het aan hen'" in checked
    told = [each for each in town.team.history() if "nog te vragen aan" in said(each)]
    assert len(told) == 1
    assert bram in said(told[0])
    assert is_silent(told[0])
    assert not pinged(told[0], town)

    await town.move_clock(A_DAY)
    told = [each for each in town.team.history() if "nog te vragen aan" in said(each)]
    assert len(told) == 1, "once a week, and not daily"


async def test_nobody_answers_for_another_and_no_young_person_asks(town: Town) -> None:
    await agreed_before(town, "Bram")
    guild = town.guild.id

    answered = await forged_press(town, town["Jules"], town.panel, f"alarm:calls:{guild}.yes")
    strange = await forged_press(town, town["Bram"], town.panel, f"alarm:calls:{guild}.always")
    asked = await forged_press(town, town["Jules"], town.panel, "alarm:ask")

    assert "Genoteerd" not in said(answered)
    assert "Genoteerd" not in said(strange)
    assert "krijgt de vraag" not in said(asked)
    assert mail(town, "Bram") == []
