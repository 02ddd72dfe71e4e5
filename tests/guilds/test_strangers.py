"""Only its own servers: a stranger's gets no bench, and is left. Nobody else loses theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import discord
import pytest
import simcord
import structlog

from bot.core.errors import Refusal
from bot.demo.reading import press, said
from bot.demo.setting_up import door_on
from bot.demo.town import SECRET, Town
from bot.guilds.allowed import GRACE, Served, claim_code, same_code
from bot.store.guild_profile import GuildProfile as TownSettings
from bot.store.guild_settings import GuildSettings
from bot.store.opening import Store
from tests.kit.asking import ask
from tests.kit.clocks import TUESDAY
from tests.kit.stored import rows
from tests.kit.towns import open_town

MINUTE = timedelta(minutes=1)
CODE = claim_code(SECRET)


@dataclass
class Stranger:
    """Somebody's own server, with the town's bot on it."""

    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    owner: simcord.MemberActor
    young: simcord.MemberActor


def invited(town: Town, name: str = "Het bankje van Lindendaal") -> Stranger:
    guild = town.env.create_guild(name)
    admin = guild.create_role("admin", permissions=discord.Permissions(administrator=True))
    owner = guild.add_member(town.env.create_user("Vreemde"), roles=[admin])
    young = guild.add_member(town.env.create_user("Kind"))
    return Stranger(guild, guild.create_text_channel("bankje"), owner, young)


def is_here(town: Town, guild: simcord.GuildHandle) -> bool:
    return town.bot.get_guild(guild.id) is not None


@pytest.fixture
async def empty(data_dir: Path) -> AsyncIterator[Town]:
    """A Bankje that serves nobody yet: no server is named, and none was set up."""
    async with open_town(data_dir, set_up=False) as opened:
        opened.settings = opened.settings.model_copy(update={"servers": ()})
        await opened.restart()
        yield opened


# -- a stranger's server --------------------------------------------------------------------------


async def test_on_a_strangers_server_nothing_can_be_set_up(town: Town) -> None:
    strange = invited(town)

    shown = await strange.owner.slash(strange.channel, "instellen start")

    assert not door_on(shown, "setup:")
    assert "niet gekend" in said(shown)
    assert not (await town.bot.services.town(strange.guild.id)).is_set_up  # type: ignore[arg-type]


@pytest.mark.parametrize("command", ["controle", "dienst start", "paneel opnieuw", "vraag"])
async def test_no_other_command_works_there_either(town: Town, command: str) -> None:
    strange = invited(town)

    shown = await strange.owner.slash(strange.channel, command)

    assert "niet gekend" in said(shown)


async def test_a_young_person_there_reads_that_nothing_was_sent_and_whom_to_call(
    town: Town,
) -> None:
    strange = invited(town)

    shown = await strange.young.slash(strange.channel, "vraag")

    assert shown.modal is None
    assert "niets verstuurd" in said(shown)
    assert "106" in said(shown)
    card = await press(strange.young, shown, "Nu hulp nodig")
    assert "Bel 112" in said(card)


async def test_help_is_given_anywhere(town: Town) -> None:
    strange = invited(town)

    assert "Bel 112" in said(await strange.young.slash(strange.channel, "hulp"))


async def test_after_ten_minutes_it_leaves_with_one_line_and_no_name(town: Town) -> None:
    strange = invited(town)
    with structlog.testing.capture_logs() as lines:
        for _ in range(10):
            await town.minute()
            assert is_here(town, strange.guild)
            await town.move_clock(MINUTE)

        await town.minute()

    assert not is_here(town, strange.guild)
    left = [each for each in lines if each["event"].startswith("left")]
    assert left == [{"event": "left a server that nobody named", "log_level": "warning"}]
    assert await rows(town, "guild_setting WHERE guild_id = " + str(strange.guild.id)) == 0


async def test_its_own_server_stays_through_it_all(town: Town) -> None:
    invited(town)

    await town.move_clock(GRACE)
    await town.move_clock(GRACE)

    assert is_here(town, town.guild)
    assert "Je bericht is binnen" in said(await ask(town))


async def test_none_is_left_on_ready_however_long_it_is_there(town: Town) -> None:
    strange = invited(town)
    await town.move_clock(9 * MINUTE)

    await town.restart()
    await town.move_clock(9 * MINUTE)

    assert is_here(town, strange.guild)


async def test_none_is_left_while_discord_does_not_show_it(town: Town) -> None:
    strange = invited(town)
    await town.minute()
    known = town.bot.get_guild(strange.guild.id)
    assert known
    known.unavailable = True
    await town.move_clock(GRACE)
    await town.move_clock(GRACE)
    assert town.bot.get_guild(strange.guild.id)

    known.unavailable = False
    await town.move_clock(9 * MINUTE)

    assert is_here(town, strange.guild), "its ten minutes begin anew"


async def test_what_discord_does_not_take_is_tried_again(town: Town) -> None:
    strange = invited(town)
    await town.minute()
    town.env.inject_error("DELETE", "/users/@me/guilds/*", status=500, times=1)

    await town.move_clock(GRACE)
    assert is_here(town, strange.guild)
    await town.move_clock(MINUTE)

    assert not is_here(town, strange.guild)


# -- its own --------------------------------------------------------------------------------------


async def test_a_server_that_was_set_up_before_counts_as_named(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        town.settings = town.settings.model_copy(update={"servers": (1,)})
        await town.restart()
        await town.move_clock(GRACE)
        await town.move_clock(GRACE)

        assert is_here(town, town.guild)
        assert "Je bericht is binnen" in said(await ask(town))


async def test_where_anything_is_kept_of_anybody_it_stays_without_a_word_of_the_operator(
    town: Town,
) -> None:
    """As after a setting that was lost: an open conversation is never cut off by that."""
    await ask(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM guild_setting WHERE room = 'town'")
        town.bot.services.store.caches.clear_with(db)
    town.settings = town.settings.model_copy(update={"servers": (1,)})
    await town.restart()

    await town.move_clock(GRACE)
    await town.move_clock(GRACE)

    assert is_here(town, town.guild)
    assert await rows(town) == 1


async def test_a_named_server_that_is_not_set_up_yet_stays(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        await town.move_clock(timedelta(days=2))
        await town.move_clock(timedelta(days=2))

        assert is_here(town, town.guild)


# -- claiming the first ---------------------------------------------------------------------------


async def test_the_first_server_is_claimed_with_the_code_and_stays(empty: Town) -> None:
    els = empty["Els"]
    assert "niet gekend" in said(await els.slash(empty.team, "instellen start"))

    claimed = await els.slash(empty.team, "instellen code", code=CODE.lower().replace("-", " "))

    assert "van jullie" in said(claimed)
    assert "Stap 1 van 5" in said(await els.slash(empty.team, "instellen start"))
    await empty.move_clock(GRACE)
    await empty.restart()
    await empty.move_clock(GRACE)
    await empty.move_clock(GRACE)
    assert is_here(empty, empty.guild)


async def test_a_wrong_code_claims_nothing(empty: Town) -> None:
    answer = await empty["Els"].slash(empty.team, "instellen code", code="AAAA-BBBB-CCCC-DDDD")

    assert "klopt niet" in said(answer)
    assert "niet gekend" in said(await empty["Els"].slash(empty.team, "instellen start"))


async def test_only_an_admin_claims(empty: Town) -> None:
    command = empty.discord.find_command("instellen", None, type=1)
    assert command
    empty.guild.set_command_permissions(int(command["id"]), {empty["Jules"]: True})

    answer = await empty["Jules"].slash(empty.square, "instellen code", code=CODE)

    assert "van jullie" not in said(answer)


async def test_the_code_serves_for_the_first_only(empty: Town) -> None:
    strange = invited(empty)
    await empty["Els"].slash(empty.team, "instellen code", code=CODE)

    second = await strange.owner.slash(strange.channel, "instellen code", code=CODE)

    assert "er is al een server" in said(second)


async def test_where_the_operator_named_servers_no_code_adds_one(town: Town) -> None:
    strange = invited(town)

    answer = await strange.owner.slash(strange.channel, "instellen code", code=CODE)

    assert "er is al een server" in said(answer)


def test_a_code_is_made_from_the_secret_and_tells_nothing_of_it() -> None:
    assert claim_code(SECRET) == claim_code(f" {SECRET}\n")
    assert claim_code(SECRET) != claim_code(SECRET + "x")
    assert len(CODE.replace("-", "")) == 16
    assert not any(part.lower() in SECRET for part in CODE.split("-"))


@pytest.mark.parametrize("given", ["", "-", CODE[:-1], CODE + "A", "é"])
def test_nothing_but_the_code_is_the_code(given: str) -> None:
    assert not same_code(given, CODE)


async def test_a_restart_between_two_claims_lets_the_second_in_no_more(store: Store) -> None:
    await Served(GuildSettings(store), (), CODE).claim(1, CODE, TUESDAY, by=7)  # type: ignore[arg-type]

    with pytest.raises(Refusal) as refused:
        await Served(GuildSettings(store), (), CODE).claim(2, CODE, TUESDAY, by=8)  # type: ignore[arg-type]

    assert refused.value.text == "shell-code-used"


async def test_a_town_that_was_set_up_leaves_no_place_for_a_claim(store: Store) -> None:
    town = TownSettings(name="L", team_channel=1, panel_channel=2, worker_role=3, admin=4)
    await GuildSettings(store).put(1, town, TUESDAY, by=4)  # type: ignore[arg-type]

    with pytest.raises(Refusal):
        await Served(GuildSettings(store), (), CODE).claim(2, CODE, TUESDAY, by=8)  # type: ignore[arg-type]
