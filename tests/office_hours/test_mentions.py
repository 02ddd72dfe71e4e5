"""A mention of a worker who is not here: one automatic answer, in that channel (R43)."""

from __future__ import annotations

from datetime import datetime, timedelta

import discord
import pytest
import simcord

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.canary import arrives, in_calls, in_files, listening
from tests.kit.faults import everything_arrives_twice
from tests.kit.introducing import WHERE, WORK, sign, step
from tests.kit.introducing import ask as asks_to_sign
from tests.kit.mentions import WORDS, answers, chat, mention
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


# -- what is said -------------------------------------------------------------------------------


async def test_it_says_in_one_call_who_is_not_here_and_when_the_team_is(town: Town) -> None:
    await town.move_to(datetime(2026, 11, 24, 22, 40, tzinfo=HOME))
    calls = len(town.calls)

    await mention(town, "Jules", "Yasmine")

    assert [(c.method, c.path) for c in town.calls[calls:]] == [
        ("POST", f"/channels/{chat(town).id}/messages")
    ]
    [answer] = answers(town)
    assert "Yasmine is er nu niet. Het team is er weer woensdag 25 november om 13 uur." in said(
        answer
    )
    assert "zo snel mogelijk" not in said(answer)
    assert labels(answer) == ["Stel een vraag", "Nu hulp nodig"]


async def test_r43_by_the_own_card_it_says_when_that_worker_is_back(town: Town) -> None:
    await step(town, "Bram", "Wat ik doe", dict(WORK))
    await step(town, "Bram", "Wanneer en waar", WHERE | {"hours": "do 15-17 uur"})
    await asks_to_sign(town, "Bram")
    await sign(town)

    await mention(town, "Jules", "Bram")

    [answer] = answers(town)
    assert "Bram is er nu niet. Volgens de eigen kaart weer donderdag 26 november om 15 uur." in (
        said(answer)
    )


async def test_r43_a_holiday_closes_the_hours_on_a_card_too(town: Town) -> None:
    await step(town, "Bram", "Wat ik doe", dict(WORK))
    await step(town, "Bram", "Wanneer en waar", WHERE | {"hours": "do 15-17 uur"})
    await asks_to_sign(town, "Bram")
    await sign(town)
    await town["Els"].slash(town.team, "uren vakantie", van="24/11", tot="30/11", tekst="Weg.")

    await mention(town, "Jules", "Bram")

    assert "weer donderdag 3 december om 15 uur." in said(answers(town)[0])


async def test_while_someone_else_is_here_it_says_so(town: Town) -> None:
    await mention(town, "Jules", "Bram")

    [answer] = answers(town)
    assert "Bram is er nu niet." in said(answer)
    assert "Er is nu wel iemand anders van het team, tot dinsdag 24 november om 18 uur." in said(
        answer
    )


async def test_several_who_are_away_are_named_in_one_message(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    calls = len(town.calls)

    await mention(town, "Jules", "Yasmine", "Bram")

    assert len(town.calls) - calls == 1
    [answer] = answers(town)
    assert "Bram en Yasmine zijn er nu niet." in said(answer)


async def test_only_who_is_away_is_named(town: Town) -> None:
    await mention(town, "Jules", "Yasmine", "Bram")

    [answer] = answers(town)
    assert "Bram is er nu niet." in said(answer)
    assert "Yasmine" not in said(answer)


async def test_promise_3_nothing_in_it_leads_to_who_asked(town: Town) -> None:
    canary = arrives(town)
    calls = len(town.calls)

    await canary.actor.send(chat(town), f"{town['Bram'].mention} {WORDS}")

    [answer] = answers(town)
    assert answer.reference is None
    assert answer.interaction_metadata is None
    assert answer.mentions == []
    sent = town.calls[calls:]
    assert in_calls(town, [*canary.signs, WORDS]) == []
    assert [c.json.get("message_reference") for c in sent if c.json] == [None]
    assert [c.json["allowed_mentions"]["parse"] for c in sent if c.json] == [[]]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_its_buttons_open_for_anybody_in_private(town: Town, between: Between) -> None:
    await mention(town, "Jules", "Bram")
    await between(town)

    for label, sentence in (("Stel een vraag", "Even dit"), ("Nu hulp nodig", "Bel 112")):
        shown = await press(town["Sam"], answers(town)[0], label)
        assert shown.ephemeral
        assert sentence in said(shown)


# -- when there is silence ----------------------------------------------------------------------


async def test_a_worker_on_shift_answers_for_themselves(town: Town) -> None:
    calls = len(town.calls)

    await mention(town, "Jules", "Yasmine")

    assert len(town.calls) == calls
    assert (await everything(town))["mention_answer"] == []


@pytest.mark.parametrize("who", ["Bram", "Yasmine"])
async def test_the_team_may_name_each_other_without_a_word(town: Town, who: str) -> None:
    await mention(town, who, "Bram")

    assert answers(town) == []


async def test_in_the_team_channel_and_its_threads_there_is_silence(town: Town) -> None:
    await ask(town)
    calls = len(town.calls)

    # Els sits in the channel, but was never introduced.
    await mention(town, "Els", "Bram", where=town.team)
    await mention(town, "Els", "Bram", where=town.thread())

    assert len(town.calls) == calls


async def test_others_roles_and_everyone_are_no_mention_of_a_worker(town: Town) -> None:
    calls = len(town.calls)

    for words in (
        town["Sam"].mention,
        town["Els"].mention,  # has the role, but was never introduced
        town.worker_role.mention,
        "@everyone",
        "@here",
        "@Bram",
        "Bram",
        f"`{town.bot.own_id}`",
        f"<@{town.bot.own_id}>",
    ):
        await town["Jules"].send(chat(town), f"{words} {WORDS}")

    assert len(town.calls) == calls
    assert (await everything(town))["mention_answer"] == []


async def test_bots_webhooks_and_discord_itself_get_no_answer(town: Town) -> None:
    robot = town.guild.add_member(town.env.create_user("robot", bot=True))
    hook = town.guild.create_webhook(chat(town))
    calls = len(town.calls)

    await robot.send(chat(town), town["Bram"].mention)
    await hook.send(town["Bram"].mention)

    assert len(town.calls) == calls
    assert answers(town) == []


@pytest.mark.parametrize("right", ["view_channel", "send_messages"])
async def test_where_it_may_not_speak_there_is_silence(town: Town, right: str) -> None:
    deny = discord.PermissionOverwrite(**{right: False})
    quiet = town.guild.create_text_channel(
        "mededelingen", overwrites={town.guild.roles["Lin"]: deny}
    )
    calls = len(town.calls)

    await mention(town, "Jules", "Bram", where=quiet)

    assert len(town.calls) == calls
    assert (await everything(town))["mention_answer"] == []


async def test_a_refusal_by_discord_is_swallowed(town: Town) -> None:
    town.env.inject_error("POST", f"/channels/{chat(town).id}/messages", status=403, times=None)

    await mention(town, "Jules", "Bram")

    assert answers(town) == []
    assert (await everything(town))["trace"] == []


async def test_a_server_that_is_not_set_up_hears_nothing(town: Town) -> None:
    other = town.env.create_guild("Elders")
    square, guest = other.create_text_channel("plein"), town["Bram"].user
    other.add_member(guest)
    sam = other.add_member(town["Sam"].user)
    calls = len(town.calls)

    await sam.send(square, f"{guest.mention} hoi")

    assert len(town.calls) == calls


# -- how often ----------------------------------------------------------------------------------


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_person_hears_it_once_in_twelve_hours_for_each_worker(
    town: Town, between: Between
) -> None:
    other = town.guild.create_text_channel("spelletjes")
    await mention(town, "Jules", "Bram")
    await between(town)
    await town.move_clock(12 * HOUR - MINUTE)
    await mention(town, "Jules", "Bram", where=other)
    assert answers(town, other) == []
    await mention(town, "Jules", "Yasmine", where=other)
    assert len(answers(town, other)) == 1
    await between(town)

    await town.move_clock(MINUTE)
    await mention(town, "Jules", "Bram", where=other)

    assert len(answers(town, other)) == 2


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_several_people_at_once_get_one_answer_in_a_channel(
    town: Town, between: Between
) -> None:
    other = town.guild.create_text_channel("spelletjes")
    for who in ("Jules", "Amira", "Sam"):
        await mention(town, who, "Bram")
    assert len(answers(town)) == 1
    await mention(town, "Amira", "Bram", where=other)
    assert len(answers(town, other)) == 1

    await between(town)
    await town.move_clock(10 * MINUTE)
    await mention(town, "Sam", "Bram")

    assert len(answers(town)) == 2


async def test_a_message_that_arrives_twice_is_answered_once(town: Town) -> None:
    everything_arrives_twice(town)

    await mention(town, "Jules", "Bram")

    assert len(answers(town)) == 1


async def test_an_edit_or_the_end_of_a_shift_makes_no_answer_later(town: Town) -> None:
    message = await mention(town, "Jules", "Yasmine")
    await town["Yasmine"].slash(town.team, "dienst stop")

    await town["Jules"].edit(message, f"{town['Bram'].mention} toch niet")
    await town.move_clock(HOUR)

    assert answers(town) == []


# -- what is left -------------------------------------------------------------------------------


async def test_promise_8_it_keeps_an_alias_and_a_worker_and_an_end_and_no_word(town: Town) -> None:
    with listening() as heard:
        await mention(town, "Jules", "Bram")

    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    kept, now = await everything(town), int(town.now.timestamp())
    bram = town["Bram"].id
    assert kept["mention_answer"] == [(town.guild.id, alias, bram, now + 12 * 3600)]
    assert kept["mention_rest"] == [(town.guild.id, chat(town).id, bram, now + 600)]
    signs = [WORDS, "wafelijzer", str(town["Jules"].id)]
    assert in_files(town, signs) == []
    assert [line for line in heard if any(sign in line for sign in signs)] == []


async def test_it_forgets_when_it_no_longer_needs_to_know(town: Town) -> None:
    await mention(town, "Jules", "Bram")

    await town.move_clock(10 * MINUTE)
    assert (await everything(town))["mention_rest"] == []
    assert len((await everything(town))["mention_answer"]) == 1
    await town.move_clock(12 * HOUR - 10 * MINUTE)

    assert (await everything(town))["mention_answer"] == []
    assert (await everything(town))["trace"] == []


async def test_who_wipes_is_forgotten_here_too(town: Town) -> None:
    await mention(town, "Jules", "Bram")
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]

    await town.bot.services.store.forget((town.guild.id, alias))

    assert (await everything(town))["mention_answer"] == []


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_the_answer_is_gone_after_an_hour(town: Town, between: Between) -> None:
    await mention(town, "Jules", "Bram")
    await between(town)

    await town.move_clock(HOUR - MINUTE)
    assert len(answers(town)) == 1
    await between(town)
    await town.move_clock(MINUTE)

    assert answers(town) == []


async def test_an_answer_of_which_nobody_knows_whether_it_arrived_is_found_and_deleted(
    town: Town,
) -> None:
    await mention(town, "Jules", "Bram")
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE trace SET message_id = NULL")
    await town.restart()

    await town.move_clock(HOUR)

    assert answers(town) == []


# -- where it was switched off ------------------------------------------------------------------


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_an_admin_silences_a_channel_and_gives_it_back_its_voice(
    town: Town, between: Between
) -> None:
    els = town["Els"]
    shown = await els.slash(town.team, "stil", kanaal=chat(town))
    assert shown.ephemeral
    assert f"In {chat(town).mention} zwijg ik nu" in said(shown)
    await between(town)
    await mention(town, "Jules", "Bram")
    assert answers(town) == []
    assert (await everything(town))["mention_answer"] == []

    shown = await els.slash(town.team, "stil", kanaal=chat(town))
    await between(town)
    await mention(town, "Jules", "Bram")

    assert f"In {chat(town).mention} antwoord ik weer" in said(shown)
    assert len(answers(town)) == 1


async def thread_in(town: Town, channel: simcord.ChannelHandle) -> simcord.ChannelHandle:
    place = town.bot.get_channel(channel.id)
    assert isinstance(place, discord.TextChannel)
    with town.as_bot():
        await place.create_thread(name="bijpraten", type=discord.ChannelType.public_thread)
    await town.env.settle()
    return channel.threads[-1]


async def test_a_thread_answers_as_its_channel_does(town: Town) -> None:
    thread = await thread_in(town, chat(town))

    await mention(town, "Jules", "Bram", where=thread)
    assert len(answers(town, thread)) == 1
    await town["Els"].slash(town.team, "stil", kanaal=chat(town))
    await mention(town, "Sam", "Yasmine", "Bram", where=thread)

    assert len(answers(town, thread)) == 1


async def test_one_silent_channel_leaves_the_others_alone(town: Town) -> None:
    other = town.guild.create_text_channel("spelletjes")
    await town["Els"].slash(town.team, "stil", kanaal=chat(town))

    await mention(town, "Jules", "Bram", where=other)

    assert len(answers(town, other)) == 1


@pytest.mark.parametrize("who", ["Jules", "Yasmine"])
async def test_only_an_admin_silences_a_channel(town: Town, who: str) -> None:
    command = town.discord.find_command("stil", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town[who]: True})

    refused = await town[who].slash(town.square, "stil", kanaal=chat(town))
    await mention(town, "Sam", "Bram")

    assert "Dit is voor wie de server beheert" in said(refused)
    assert len(answers(town)) == 1
