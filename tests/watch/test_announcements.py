"""An announcement channel is no place: its posts can be published to every server that follows it.

An admin makes one of a text channel by one switch in Discord's settings, also afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.simulator import ChannelType
from bot.demo.town import Town, set_apart
from tests.kit.asking import answer, ask, cards, form_of
from tests.kit.channels import another_room, move_team
from tests.kit.direct_messages import told
from tests.kit.set_up import administers, decided, fill_in_on_square, owns
from tests.kit.stored import rows

MINUTE = timedelta(minutes=1)


async def turn(
    town: Town, channel: simcord.ChannelHandle, kind: ChannelType = ChannelType.NEWS
) -> None:
    town.discord.edit_channel(channel.id, {"type": kind})
    await town.env.settle()


async def test_nothing_is_posted_in_what_became_an_announcement_channel(town: Town) -> None:
    await ask(town)
    form, lines = await form_of(town, "Amira"), len(town.thread().history())
    await turn(town, town.team)

    sorry = await town["Amira"].submit_modal(form, {"words": "dit niet"})
    refused = await answer(town)

    assert "niet veilig" in said(sorry)
    assert "dit niet" in said(sorry)
    assert "niet verstuurd" in said(refused)
    assert len(town.thread().history()) == lines
    assert (await rows(town), len(cards(town))) == (1, 1)


async def test_the_admin_is_told_why_before_anybody_tries_to_write(town: Town) -> None:
    await turn(town, town.team)
    for _ in range(3):
        await town.move_clock(MINUTE)

    assert len(told(town)) == 1
    assert "Het teamkanaal is een aankondigingskanaal" in told(town)[0]
    assert "Schrijven kan nu even niet veilig" in said(town.panel)


async def test_the_check_says_so_until_it_is_an_ordinary_channel_again(town: Town) -> None:
    await turn(town, town.team)
    await turn(town, town.apart)
    wrong = said(await town["Els"].slash(town.square, "controle"))

    await turn(town, town.team, ChannelType.TEXT)
    await turn(town, town.apart, ChannelType.TEXT)
    await town.move_clock(2 * MINUTE)

    assert "✖ Het teamkanaal is een aankondigingskanaal" in wrong
    assert "✖ Het eigen kanaal van jeugdwerker is een aankondigingskanaal" in wrong
    assert "aankondigingskanaal" not in said(await town["Els"].slash(town.square, "controle"))
    assert "Je bericht is binnen" in said(await ask(town))


async def test_a_former_channel_that_became_one_is_named(town: Town) -> None:
    await ask(town)
    room = another_room(town)
    await move_team(town, room)
    await turn(town, town.team)

    found = said(await town["Els"].slash(town.square, "controle"))

    assert "✖ Een vroeger kanaal van het team is nu een aankondigingskanaal" in found


async def test_a_kind_whose_own_channel_became_one_cannot_be_chosen(town: Town) -> None:
    assert "Alleen met een jeugdwerker" in labels(
        await press(town["Jules"], town.panel, "Stel een vraag")
    )

    await turn(town, town.apart)

    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Alleen met een jeugdwerker" not in labels(start)
    assert "Het eigen kanaal is een aankondigingskanaal" in told(town)[-1]


async def test_an_announcement_channel_cannot_be_chosen_for_a_kind(town: Town) -> None:
    owns(town, "Els")
    room = another_room(town)
    await turn(town, room)

    answer = await set_apart(town, room, "street_worker")

    assert "Dit is een aankondigingskanaal" in said(answer)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda town: town.guild.create_news_channel("nieuws"), "Dat is een aankondigingskanaal"),
        (lambda town: town.guild.create_forum_channel("forum"), "Kies een gewoon tekstkanaal"),
        (lambda town: town.guild.create_voice_channel("praten"), "Kies een gewoon tekstkanaal"),
        (lambda town: town.guild.create_stage_channel("podium"), "Kies een gewoon tekstkanaal"),
    ],
)
async def test_only_a_text_channel_becomes_that_of_the_team(
    town: Town, make: Callable[[Town], simcord.ChannelHandle], why: str
) -> None:
    """Discord's own list offers no other; a list that was sent may be older than the channel."""
    administers(town, "Els")
    before = await decided(town)

    refused = await fill_in_on_square(town, team=[make(town)])

    assert why in said(refused)
    assert await decided(town) == before


async def test_a_thread_does_not_become_the_channel_of_the_team(town: Town) -> None:
    await ask(town)
    administers(town, "Els")
    before = await decided(town)

    refused = await fill_in_on_square(town, team=[town.thread()])

    assert "Kies een gewoon tekstkanaal" in said(refused)
    assert await decided(town) == before
