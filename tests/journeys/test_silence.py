"""What people write in channels stirs nothing: no row, no log line, no reply (promises 1 and 2)."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle, islice

import discord
import pytest
import simcord

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.canary import in_files, listening
from tests.kit.direct_messages import is_automatic
from tests.kit.faults import everything_arrives_twice
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.role_checks import acts
from tests.kit.stored import everything

ALARMING = (
    "zelfmoord", "ik wil dood", "ik snij mezelf", "ik kan niet meer", "niemand zou me missen",
    "mijn pa slaat mij", "ik ben zwanger", "help mij aub", "112", "bel 1813 NU", "bom op school",
    "ik heb een mes bij", "weed te koop", "kankerhoer", "vuile homo", "allemaal terroristen",
    "suicide", "i want to die", "kill yourself", "kys", "he touched me", "i have a gun",
    "school shooting", "selling drugs", "heil hitler", "jihad", "nazi", "rape", "overdose",
    "je veux mourir", "je me coupe", "il me frappe", "sale pute", "sale arabe", "une arme",
    "au secours", "viol", "bombe", "j'ai pris des cachets", "@everyone ik wil dood",
    "/hulp", "!help", "lin help", "bankje?", "https://example.com/zelfmoord", "||ik wil dood||",
    "Z E L F M O O R D", "z3lfm00rd", "😭🔪🩸",
)  # fmt: skip
YOUNG = ("Jules", "Amira", "Sam")


async def thread_in(town: Town, channel: simcord.ChannelHandle) -> simcord.ChannelHandle:
    place = town.bot.get_channel(channel.id)
    assert isinstance(place, discord.TextChannel)
    with town.as_bot():
        await place.create_thread(name="bijpraten", type=discord.ChannelType.public_thread)
    await town.env.settle()
    return channel.threads[-1]


def talk(town: Town, places: list[simcord.ChannelHandle], how_many: int) -> None:
    """Straight into the world, so that a thousand need not each wait for the loop to rest."""
    said_by, said_in = cycle(YOUNG), cycle(places)
    for n, words in enumerate(islice(cycle(ALARMING), how_many)):
        who, where = town[next(said_by)], next(said_in)
        named = f"{town['Sam'].mention} " if n % 7 == 0 else ""
        town.discord.create_message(where.id, who.id, f"{named}{words} {n}")


@pytest.mark.parametrize("twice", [False, True])
async def test_a_thousand_alarming_messages_leave_no_row_no_log_line_and_no_reply(
    town: Town, *, twice: bool
) -> None:
    chat = town.guild.channels["gezellig"]
    places = [chat, town.square, await thread_in(town, chat)]
    if twice:
        everything_arrives_twice(town)
    before, calls, panel = await everything(town), len(town.calls), said(town.panel)

    with listening() as heard:
        talk(town, places, 1000)
        await town.env.settle()

    assert sum(len(place.history()) for place in places) >= 1000
    assert await everything(town) == before
    assert len(town.calls) == calls
    assert said(town.panel) == panel
    assert heard == []
    assert in_files(town, [word for word in ALARMING if len(word) > 8]) == []


async def test_the_text_does_not_even_reach_the_bot(town: Town) -> None:
    arrived: list[str] = []

    async def note(message: discord.Message) -> None:
        arrived.append(message.content)

    town.bot.add_listener(note, "on_message")
    talk(town, [town.guild.channels["gezellig"]], len(ALARMING))
    await town.env.settle()

    assert arrived == [""] * len(ALARMING)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_nothing_comes_later_either(town: Town, between: Between) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")  # who is on shift is looked up
    await town.move_clock(timedelta(minutes=5))
    before = await everything(town)
    talk(town, [town.guild.channels["gezellig"]], 200)
    await town.env.settle()
    await between(town)
    calls = len(acts(town))

    for _ in range(10):
        await town.move_clock(timedelta(minutes=1))

    assert await everything(town) == before
    assert len(acts(town)) == calls
    for name in YOUNG:
        assert town[name].id not in town.discord.dm_channels


async def test_beside_a_workers_name_the_words_change_nothing_in_the_answer(town: Town) -> None:
    other = town.guild.create_text_channel("spelletjes")
    bram = town["Bram"].mention

    await town["Jules"].send(town.guild.channels["gezellig"], f"{bram} ik wil dood")
    await town["Sam"].send(other, f"{bram} wanneer is de fuif")

    [alarming] = [m for m in town.guild.channels["gezellig"].history() if is_automatic(m)]
    [calm] = [m for m in other.history() if is_automatic(m)]
    assert said(alarming) == said(calm)
