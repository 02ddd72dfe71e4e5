"""Whatever goes wrong around a post: it goes once or not at all, and the team knows which."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import message_of, said
from bot.demo.town import BOT, Town
from cogs.posts.rules.posts import LATE
from cogs.posts.service.posting import TeamPosts
from tests.kit.channels import open_up, shut
from tests.kit.faulty_discord import faulty
from tests.kit.forged import at_once, forged_form
from tests.kit.going_live import trial_town
from tests.kit.restarts import backup, go_back
from tests.kit.stored import everything, rows
from tests.kit.team import leaves, takes_role
from tests.kit.team_posts import (
    HOUR,
    MINUTE,
    WORDS,
    goes,
    invites,
    lists,
    plans,
    posted,
    told,
    writes,
)

SOON = "24/11 15:20"
MOMENT = datetime(2026, 11, 24, 15, 20, tzinfo=HOME)


async def planned(
    town: Town,
    words: str = WORDS,
    *,
    name: str = "Yasmine",
    where: simcord.ChannelHandle | None = None,
) -> None:
    await plans(town, await writes(town, words, name=name, channel=where), SOON, name)


def only_some(town: Town) -> simcord.ChannelHandle:
    """A channel where not everybody reads, and the bot and Yasmine do."""
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True)
    own = {town.guild.default_role: hidden, town.guild.roles[BOT]: shown, town["Yasmine"]: shown}
    return town.guild.create_text_channel("clubhuis", overwrites=own)  # type: ignore[arg-type]


async def test_what_changed_since_it_was_planned_is_looked_up_when_it_goes(town: Town) -> None:
    gone, apart, place = map(town.guild.create_text_channel, ("weg", "dicht", "plek"))
    club = only_some(town)
    await planned(town, "Bij wie wegging", name="Bram")
    await planned(town, "In een kanaal dat weg is", where=gone)
    await planned(town, "In een kanaal dat dicht ging", where=apart)
    await planned(town, "In een kanaal dat openging", where=club)
    await plans(town, await invites(town, place="#plek", title="Op de plek"), SOON)
    await planned(town, "In orde")
    leaves(town, "Bram")
    town.discord.delete_channel(gone.id)
    town.discord.delete_channel(place.id)
    await shut(town, apart)
    await open_up(town, club)

    await town.move_to(MOMENT)
    await town.move_clock(MINUTE)

    assert ["In orde" in said(each) for each in posted(town.lounge)] == [True]
    assert posted(apart) == posted(club) == []
    for what, why in {
        "Bij wie wegging": "zit niet meer in het team",
        "In een kanaal dat weg is": "Het kanaal is weg",
        "In een kanaal dat dicht ging": "Ik mag niet schrijven",
        "In een kanaal dat openging": "leest nu iemand anders mee",
        "Op de plek": "Het kanaal van de activiteit is weg",
    }.items():
        assert len(told(town, f"Niet geplaatst: {what}", why)) == 1
    assert told(town, "In orde") == []
    assert await rows(town, "post") == 1


async def test_who_lost_the_role_or_is_away_signs_nothing(town: Town) -> None:
    await planned(town, "Zonder rol")
    await planned(town, "Ziek", name="Bram")
    await town["Els"].slash(town.team, "werker afwezig", wie="Bram", tot="27/11")
    takes_role(town)

    # Nobody looked at the team since: only who posts does.
    town.discord.advance_clock((MOMENT - town.now).total_seconds())
    with town.as_bot():
        await town.bot.schedule.run("posts")
    await town.env.settle()

    assert posted(town.lounge) == []
    assert len(told(town, "Niet geplaatst: Zonder rol")) == 1
    assert len(told(town, "Niet geplaatst: Ziek", "Bram is er nu niet")) == 1


async def test_when_a_worker_leaves_what_they_signed_falls_and_what_they_planned_does_not_go(
    town: Town,
) -> None:
    await goes(town, await invites(town))
    await planned(town, "Straks")
    await writes(town, "Ontwerp")

    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await town.env.settle()

    assert posted(town.lounge) == []
    assert len(told(town, "Weggehaald: Samen Minecraft", "niet meer in het team")) == 1
    assert len(told(town, "Niet geplaatst: Straks")) == 1
    assert await rows(town, "post") == 0
    await town.move_to(MOMENT)
    assert posted(town.lounge) == []


async def test_a_bot_that_was_down_posts_late_within_an_hour_and_else_tells_the_team(
    town: Town,
) -> None:
    await planned(town, "Net op tijd")
    await town.bot.close()
    town.discord.advance_clock((MOMENT - town.now + LATE).total_seconds())
    await town.restart()
    await town.minute()
    assert ["Net op tijd" in said(each) for each in posted(town.lounge)] == [True]

    await plans(town, await writes(town, "Te laat"), "24/11 17:00")
    await town.bot.close()
    town.discord.advance_clock((2 * HOUR).total_seconds())
    await town.restart()
    await town.minute()
    assert len(posted(town.lounge)) == 1
    assert len(told(town, "Niet geplaatst: Te laat", "nu is het te laat")) == 1
    await town.restart()
    await town.minute()
    assert len(told(town, "Niet geplaatst: Te laat")) == 1


@pytest.mark.parametrize("how", ["cut before", "cut after", "lost", "500", "reset"])
async def test_a_post_stands_once_whatever_discord_or_the_power_does(town: Town, how: str) -> None:
    town.bot.posts.pauses = ()
    await planned(town)
    with faulty() as there:
        there.plan(how, "post")
        await town.move_to(MOMENT)
        there.clear()
        if not there.has_power:
            there.has_power = True
            await town.restart()
        for _ in range(6):
            await town.move_clock(MINUTE)

    assert len(posted(town.lounge)) == 1
    assert told(town, "Niet geplaatst") == []
    [line] = [each for each in said(await lists(town)).split("\n") if each.startswith("- ")]
    assert "staat er tot" in line


async def test_a_backup_that_is_put_back_posts_nothing_twice_and_nothing_that_was_cancelled(
    town: Town,
) -> None:
    await planned(town, "Eenmaal")
    await planned(town, "Toch niet", name="Bram")
    made = await backup(town)
    listed = message_of(await lists(town))
    doors = await keys_of(town)
    await at_once(town, town["Bram"], listed, [f"posts:cancel:{doors['Toch niet']}"])
    await town.move_to(MOMENT)
    await town.move_clock(3 * MINUTE)
    [first] = posted(town.lounge)

    await go_back(town, made)
    for _ in range(3):
        await town.move_clock(MINUTE)

    [again] = posted(town.lounge)
    assert (again.id, "Eenmaal" in said(again)) == (first.id, True)
    assert told(town, "Niet geplaatst") == []


async def keys_of(town: Town) -> dict[str, str]:
    found = await town.bot.services.store.db.execute_fetchall("SELECT words, key FROM post")
    return {str(words): str(key) for words, key in found}


async def test_what_somebody_deleted_is_not_put_back_and_the_team_is_told(town: Town) -> None:
    await goes(town, await invites(town))
    await goes(town, await writes(town))
    card, opener = posted(town.lounge)
    town.discord.delete_message(town.lounge.id, card.id)
    await town.env.settle()
    await town.bot.close()
    town.discord.delete_message(town.lounge.id, opener.id)
    await town.restart()
    await town.move_clock(2 * MINUTE)

    assert posted(town.lounge) == []
    assert len(told(town, "Verwijderd: Samen Minecraft")) == 1
    assert len(told(town, f"Verwijderd: {WORDS}")) == 1
    assert "Samen Minecraft" not in said(town.panel)
    assert await rows(town, "post") == 0


async def test_a_post_that_is_cancelled_while_it_goes_does_not_stay(town: Town) -> None:
    seen = await writes(town)
    [key] = (await keys_of(town)).values()
    really, posts = town.bot.http.request, town.bot.services.shared(TeamPosts)

    async def meanwhile(route: Any, *given: Any, **more: Any) -> Any:
        if route.path == "/channels/{channel_id}/messages" and route.method == "POST":
            await posts.take_away(GuildId(town.guild.id), key)
        return await really(route, *given, **more)

    town.bot.http.request = meanwhile  # type: ignore[method-assign] # a colleague is quick
    answer = await goes(town, seen)

    assert answer.startswith("Het komt er niet")
    assert posted(town.lounge) == []
    assert await rows(town, "post") == 0


async def test_bad_input_is_refused_by_one_kind_sentence_and_changes_nothing(town: Town) -> None:
    before = await everything(town)
    for seen, why in [
        (await writes(town, " \u200b "), "Er staat niets in"),
        (await writes(town, "kom @everyone"), "Roep niemand met een @"),
        (await writes(town, channel=town.team), "Dat is een kanaal van het team"),
        (await writes(town, channel=town.apart), "Dat is een kanaal van het team"),
        (await invites(town, "25/11 18:00-16:00"), "Het einde komt voor het begin"),
        (await invites(town, "24/11 14:00-15:00"), "Dat is al voorbij"),
        (await invites(town, "25/2 14:00-15:00"), "Dat is te ver vooruit"),
        (await invites(town, "straks"), "begrijp ik niet"),
        (await invites(town, title="**@here**"), "Schrijf gewone tekst"),
        (await invites(town, place="#team"), "Dat is een kanaal van het team"),
        (await invites(town, place="#bestaat-niet"), "Dat kanaal vind ik niet"),
    ]:
        assert why in said(seen), why
    assert "bestaat-niet" in said(await invites(town, place="#bestaat-niet"))
    after = await everything(town)
    assert {table for table in after if after[table] != before[table]} <= {"counter"}
    assert posted(town.lounge) == []


async def test_a_young_person_can_neither_write_nor_stop_a_post(town: Town) -> None:
    await goes(town, await invites(town))
    [card] = posted(town.lounge)
    key = (await keys_of(town)).popitem()[1]

    for thing in ("list", "go", "later", "change", "cancel", "away", "off"):
        [tried] = await at_once(town, town["Jules"], card, [f"posts:{thing}:{key}"])
        assert "Dit is voor het team" in said(tried)
    wrote = await forged_form(
        town, town["Jules"], town.lounge.id, "posts:write:", "Ik ben Yasmine", name="about"
    )
    assert "Dit is voor het team" in said(wrote)
    for forged in ("posts:coming:", "posts:coming:x", f"posts:coming:{'f' * 16}"):
        [tried] = await at_once(town, town["Jules"], card, [forged])
        assert "Er is niets geteld" in said(tried)
    assert len(posted(town.lounge)) == 1


@pytest.fixture
async def trial(tmp_path: Path) -> AsyncIterator[Town]:
    async with trial_town(tmp_path) as opened:
        yield opened


async def test_in_trial_a_post_can_be_looked_at_and_does_not_go(trial: Town) -> None:
    seen = await writes(trial)

    assert "Het bankje is nog niet open" in await goes(trial, seen)
    assert "Het bankje is nog niet open" in said(await plans(trial, seen, SOON))
    await trial.move_clock(timedelta(hours=1))
    assert posted(trial.lounge) == []
