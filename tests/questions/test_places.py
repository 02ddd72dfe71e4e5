"""A post is checked against the channel in which it stands, not against what the settings say."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest
import simcord

from bot.core.audience import Direct, Readers, Within
from bot.core.errors import Refusal
from bot.demo.reading import press, said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, text
from bot.store.guild_profile import GuildProfile as Decided
from tests.kit.asking import answer, ask, form_of
from tests.kit.channels import another_room
from tests.kit.crisis import window, write
from tests.kit.posting import KEY, WEEK
from tests.kit.stored import rows

VIEW = discord.Permissions(view_channel=True).value


def opened(town: Town, channel: simcord.ChannelHandle, *, allow: int = VIEW, deny: int = 0) -> None:
    """Let everyone see it, as an admin does in Discord's own settings."""
    everyone = town.guild.id
    town.discord.set_overwrite(channel.id, Overwrite(everyone, OverwriteType.ROLE, allow, deny))


def closed(town: Town, channel: simcord.ChannelHandle) -> None:
    opened(town, channel, allow=0, deny=VIEW)


async def move_team(town: Town, channel: simcord.ChannelHandle) -> None:
    """Another team channel in the settings, as after `/instellen start`."""
    guilds, guild = town.bot.services.guilds, town.guild.id
    now = await guilds.get(guild, Decided)  # type: ignore[arg-type]
    await guilds.put(guild, now.model_copy(update={"team_channel": channel.id}), town.now, by=1)  # type: ignore[arg-type]


async def test_after_the_team_moved_no_line_goes_to_the_old_channel_once_others_read_it(
    town: Town,
) -> None:
    """The scene of the review: a conversation stands in A, the team moves to B, A is opened."""
    await ask(town)
    form = await _more_form(town)
    await move_team(town, another_room(town))
    opened(town, town.team)
    before = len(town.thread().history())

    sorry = await town["Jules"].submit_modal(form, {"words": "dit mag niemand zien"})
    refused = await answer(town, "dit ook niet")

    assert "dit mag niemand zien" in said(sorry)
    assert "106" in said(sorry)
    assert "niet verstuurd" in said(refused)
    assert len(town.thread().history()) == before


async def test_while_the_old_channel_is_safe_the_conversation_goes_on_there(town: Town) -> None:
    await ask(town)
    await move_team(town, another_room(town))

    await _writes_more(town, "ben je er nog")
    await answer(town, "Ja hoor.")

    lines = [said(each) for each in town.thread().history()]
    assert any("ben je er nog" in each for each in lines)
    assert any("Ja hoor." in each for each in lines)


async def test_who_cannot_go_on_in_the_old_channel_begins_anew_in_the_new_one(town: Town) -> None:
    await ask(town)
    room = another_room(town)
    form = await _more_form(town)
    await move_team(town, room)
    opened(town, town.team)
    before = len(town.thread().history())

    sorry = await town["Jules"].submit_modal(form, {"words": "hallo?"})
    begun = await ask(town, words="ik begin opnieuw")

    assert "Stel een vraag" in said(sorry)
    assert "Je bericht is binnen" in said(begun)
    assert len(room.threads) == 1
    assert "ik begin opnieuw" in said(room.threads[0].history()[-1])
    assert len(town.thread().history()) == before
    assert await rows(town) == 2


async def test_who_may_begin_anew_does_not_read_that_nothing_can_be_sent(town: Town) -> None:
    await ask(town)
    await move_team(town, another_room(town))
    opened(town, town.team)
    await town.minute()

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert "Schrijven kan nu even niet veilig" not in inbox


async def test_where_others_read_along_the_inbox_says_once_that_nothing_can_be_sent(
    town: Town,
) -> None:
    await ask(town)
    opened(town, town.team)
    await town.minute()

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert inbox.count("Schrijven kan nu even niet veilig") == 1


async def test_who_writes_in_need_where_it_is_still_safe_reads_that_somebody_is_there(
    town: Town,
) -> None:
    await ask(town)
    room = another_room(town)
    await move_team(town, room)
    opened(town, room)
    await town.minute()

    form = await window(town, "Jules")

    assert form.modal
    assert "Er is nu iemand van het team" in str(form.modal)


async def test_who_writes_in_need_begins_anew_in_the_new_channel_as_well(town: Town) -> None:
    await ask(town)
    room = another_room(town)
    await move_team(town, room)
    opened(town, town.team)
    before = len(town.thread().history())

    kept = await write(town, "Jules", "het gaat nu echt niet")

    assert "Dit staat klaar voor" in said(kept)
    assert "het gaat nu echt niet" in said(room.threads[0].history()[-1])
    assert len(town.thread().history()) == before


async def test_a_conversation_that_is_only_in_trouble_here_is_not_begun_anew(town: Town) -> None:
    """The team did not move: there is no other place, and nothing is closed behind their back."""
    await ask(town)
    form = await form_of(town, "Jules")
    opened(town, town.team)

    sorry = await town["Jules"].submit_modal(form, {"words": "nog iets"})

    assert "niet veilig" in said(sorry)
    assert await rows(town) == 1
    closed(town, town.team)
    await town.env.settle()
    assert "nog iets" not in said(await ask(town, words="en nu"))
    assert await rows(town) == 1


async def test_a_card_is_not_changed_where_others_read_and_is_made_true_afterwards(
    town: Town,
) -> None:
    await ask(town)
    opened(town, town.team)
    card = said(town.team.history()[0])

    refused = await press(town["Yasmine"], town.team.history()[0], "Ik neem dit")
    await town.bot.services.store.db.execute_fetchall("UPDATE conversation SET card_is_true = 0")
    await town.minute()

    assert "wachtrij" in said(refused)
    assert said(town.team.history()[0]) == card
    closed(town, town.team)
    await press(town["Yasmine"], town.team.history()[0], "Ik neem dit")
    assert "Yasmine" in said(town.team.history()[0])


async def test_it_is_looked_at_again_just_before_each_post(town: Town) -> None:
    """Between the look of the one who asks and the post itself, an admin may have clicked."""
    place = _team(town)
    town.bot.posts.place(place.guild, place.readers)
    opened(town, town.team)
    await town.env.settle()
    about = PostSubject(town.guild.id, KEY, town.now + WEEK)

    with pytest.raises(Refusal, match="posts-closed"), town.as_bot():
        await town.bot.posts.post(place, Screen(text("geheim")), about)
    with pytest.raises(Refusal, match="posts-closed"), town.as_bot():
        await town.bot.posts.edit(place, 1, Screen(text("geheim")))

    assert town.team.history() == []
    assert await town.bot.services.traces.find(KEY) == []


async def test_a_thread_of_another_channel_is_not_taken_for_one_of_this(town: Town) -> None:
    await ask(town)
    place = replace(_team(town), thread=town.thread().id)
    elsewhere = replace(place, readers=replace(place.readers, channel=another_room(town).id))
    await town.env.settle()

    assert town.bot.posts.place(place.guild, place.readers, place.thread) == place
    with pytest.raises(Refusal, match="posts-closed"):
        town.bot.posts.place(elsewhere.guild, elsewhere.readers, elsewhere.thread)


async def test_a_channel_of_the_server_is_nobodys_direct_messages(town: Town) -> None:
    about = PostSubject(town.guild.id, KEY, town.now + WEEK)

    with pytest.raises(Refusal, match="posts-closed"), town.as_bot():
        await town.bot.posts.post(Direct(town.lounge.id), Screen(text("geheim")), about)

    assert town.lounge.history() == []


def _team(town: Town) -> Within:
    return Within(town.guild.id, Readers(town.team.id, town.worker_role.id, frozenset()))


async def _more_form(town: Town) -> simcord.InteractionResult:
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    return await press(town["Jules"], inbox, "Antwoord")


async def _writes_more(town: Town, words: str) -> simcord.InteractionResult:
    return await town["Jules"].submit_modal(await _more_form(town), {"words": words})
