"""F-A7: who can read the team channel is looked up before every post."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import discord
import pytest
import simcord
from discord import PermissionOverwrite, Permissions

from bot.core.audience import Readers
from bot.demo.reading import said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import BOT, Town
from bot.shell.channel_access import NEEDED, missing
from tests.kit.asking import form_of
from tests.kit.canary import arrives, asks

SHOWN, HIDDEN = PermissionOverwrite(view_channel=True), PermissionOverwrite(view_channel=False)
EVERYONE = "@everyone"
Overwrites = Mapping[object, PermissionOverwrite]
Layout = Callable[[Town], Overwrites]


def only_team(town: Town) -> dict[object, PermissionOverwrite]:
    guild = town.guild
    return {guild.default_role: HIDDEN, town.worker_role: SHOWN, guild.roles[BOT]: SHOWN}


def nothing_said(_town: Town) -> Overwrites:
    return {}


def a_role_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town.guild.create_role("gasten"): SHOWN}


def a_role_is_denied(town: Town) -> Overwrites:
    return only_team(town) | {town.guild.create_role("gasten"): HIDDEN}


def everyone_but_a_role(town: Town) -> Overwrites:
    return {town.guild.default_role: SHOWN, town.guild.create_role("gasten"): HIDDEN}


def a_young_person_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town["Sam"]: SHOWN}


def a_worker_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town["Yasmine"]: SHOWN}


def a_young_person_may_write_but_not_see(town: Town) -> Overwrites:
    return only_team(town) | {town["Sam"]: PermissionOverwrite(send_messages=True)}


def there_is_an_administrator_role(town: Town) -> Overwrites:
    town.guild.create_role("burgemeester", permissions=Permissions(administrator=True))
    return only_team(town)


def the_bot_itself_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town.bot.user: SHOWN}


def the_owner_of_the_server_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town.guild.owner: SHOWN}


def another_bot_is_shown(town: Town) -> Overwrites:
    return only_team(town) | {town.guild.create_role("Muziekbot", managed=True): SHOWN}


def a_role_sees_all_channels(town: Town) -> Overwrites:
    """The base of `@everyone` is closed; a role opens it again, in every channel at once."""
    everyone = town.guild.default_role
    town.discord.edit_role(town.guild.id, everyone.id, {"permissions": 0})
    town.guild.create_role("gasten", permissions=Permissions(view_channel=True))
    return {town.worker_role: SHOWN, town.guild.roles[BOT]: SHOWN}


def a_role_that_sees_all_is_stopped_by_the_channel(town: Town) -> Overwrites:
    town.guild.create_role("gasten", permissions=Permissions(view_channel=True))
    return only_team(town)


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        (only_team, []),
        (nothing_said, [EVERYONE]),
        (a_role_is_shown, ["gasten"]),
        (a_role_is_denied, []),
        (everyone_but_a_role, [EVERYONE]),
        (a_young_person_is_shown, ["Sam"]),
        (a_worker_is_shown, []),
        (a_young_person_may_write_but_not_see, []),
        (there_is_an_administrator_role, []),
        (the_bot_itself_is_shown, []),
        (the_owner_of_the_server_is_shown, []),
        (another_bot_is_shown, ["Muziekbot"]),
        (a_role_sees_all_channels, ["gasten"]),
        (a_role_that_sees_all_is_stopped_by_the_channel, []),
    ],
)
async def test_f_a7_everyone_who_can_read_along_is_named_and_nobody_else(
    empty_town: Town, layout: Layout, expected: list[str]
) -> None:
    town = empty_town
    names = {f"<@{person.id}>": name for name, person in town.people.items()}
    made = town.guild.create_text_channel("proef", overwrites=layout(town))  # type: ignore[arg-type]
    await town.env.settle()
    channel = town.bot.get_channel(made.id)
    assert isinstance(channel, discord.TextChannel)

    readers = Readers(made.id, town.worker_role.id, frozenset({town["Yasmine"].id}))
    found = town.bot.channel_access.outsiders(channel, readers)

    assert sorted(names.get(each, each) for each in found) == expected


@pytest.mark.parametrize("layout", [only_team, everyone_but_a_role, a_young_person_is_shown])
async def test_what_a_channel_says_is_what_discord_py_makes_of_it(
    empty_town: Town, layout: Layout
) -> None:
    """It is read from what the gateway sent, past the slow way."""
    town = empty_town
    made = town.guild.create_text_channel("proef", overwrites=layout(town))  # type: ignore[arg-type]
    await town.env.settle()
    channel = town.bot.get_channel(made.id)
    assert isinstance(channel, discord.TextChannel)
    stated = {target.id: (target, said.pair()) for target, said in channel.overwrites.items()}

    found = town.bot.channel_access.permissions_of(channel).overwrites

    assert {each.target: (each.allows, each.denies) for each in found} == {
        target: (allowed.value, denied.value) for target, (_, (allowed, denied)) in stated.items()
    }
    roles = {each for each, (target, _) in stated.items() if isinstance(target, discord.Role)}
    assert {each.target for each in found if not each.is_member} == roles


def nobody_but_the_bot(town: Town) -> dict[object, PermissionOverwrite]:
    return {town.guild.default_role: HIDDEN, town.guild.roles[BOT]: SHOWN}


def one_of_the_kind(town: Town) -> Overwrites:
    return nobody_but_the_bot(town) | {town["Yasmine"]: SHOWN}


def a_colleague_of_another_kind(town: Town) -> Overwrites:
    return one_of_the_kind(town) | {town["Bram"]: SHOWN}


def the_role_of_the_team(town: Town) -> Overwrites:
    return one_of_the_kind(town) | {town.worker_role: SHOWN}


def everybody_of_the_kind_was_shut_out(town: Town) -> Overwrites:
    return nobody_but_the_bot(town) | {town["Yasmine"]: HIDDEN}


def only_the_owner(town: Town) -> Overwrites:
    return nobody_but_the_bot(town) | {town.guild.owner: SHOWN}


@pytest.mark.parametrize(
    ("layout", "wrong"),
    [
        (one_of_the_kind, None),
        (a_colleague_of_another_kind, "public"),
        (the_role_of_the_team, "public"),
        (nothing_said, "public"),
        (nobody_but_the_bot, "unread"),
        (everybody_of_the_kind_was_shut_out, "unread"),
        (only_the_owner, "unread"),
    ],
)
async def test_r2_what_only_one_kind_may_read_is_for_those_who_are_let_in_by_name(
    empty_town: Town, layout: Layout, wrong: str | None
) -> None:
    """Nobody can know who holds a role, so no role may see it, the team's own neither."""
    town = empty_town
    made = town.guild.create_text_channel("apart", overwrites=layout(town))  # type: ignore[arg-type]
    allowed = Overwrite(town.guild.roles[BOT].id, OverwriteType.ROLE, NEEDED.value, 0)
    town.discord.set_overwrite(made.id, allowed)
    await town.env.settle()

    readers = Readers(made.id, 0, frozenset({town["Yasmine"].id}), "youth_worker")

    looked = town.bot.channel_access
    assert looked.wrong_with(town.bot.get_channel(made.id), readers) == wrong  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("category", "channel", "expected"),
    [(HIDDEN, SHOWN, True), (SHOWN, HIDDEN, False), (HIDDEN, None, True)],
)
async def test_f_a7_the_channel_decides_and_not_the_category_it_was_moved_to(
    empty_town: Town,
    category: PermissionOverwrite,
    channel: PermissionOverwrite | None,
    expected: bool,
) -> None:
    town = empty_town
    room = town.guild.create_category("achterkamer")
    everyone = town.guild.default_role
    set_overwrite(town, room, everyone, category)
    own = {everyone: channel} if channel else {}
    made = town.guild.create_text_channel("proef", category=room, overwrites=own)  # type: ignore[arg-type]
    await town.env.settle()
    found = town.bot.get_channel(made.id)
    assert isinstance(found, discord.TextChannel)

    seen = EVERYONE in town.bot.channel_access.outsiders(
        found, Readers(made.id, town.worker_role.id, frozenset())
    )

    assert seen == expected


def set_overwrite(
    town: Town,
    channel: simcord.ChannelHandle,
    target: simcord.RoleHandle,
    said: PermissionOverwrite,
) -> None:
    allow, deny = said.pair()
    town.discord.set_overwrite(
        channel.id, Overwrite(target.id, OverwriteType.ROLE, allow.value, deny.value)
    )


# -- in the real flow -------------------------------------------------------------------------


def everyone_is_let_in(town: Town) -> None:
    set_overwrite(town, town.team, town.guild.default_role, SHOWN)


def a_role_is_let_in(town: Town) -> None:
    set_overwrite(town, town.team, town.guild.create_role("gasten"), SHOWN)


def a_new_role_sees_everything_in_an_open_channel(town: Town) -> None:
    everyone = town.guild.default_role
    town.discord.edit_role(town.guild.id, everyone.id, {"permissions": 0})
    set_overwrite(town, town.square, everyone, SHOWN)
    set_overwrite(town, town.team, everyone, PermissionOverwrite())
    town.guild.create_role("gasten", permissions=Permissions(view_channel=True))


def an_administrator_role_is_made(town: Town) -> None:
    town.guild.create_role("burgemeester", permissions=Permissions(administrator=True))


def a_role_is_kept_out(town: Town) -> None:
    set_overwrite(town, town.team, town.guild.create_role("gasten"), HIDDEN)


@pytest.mark.parametrize(
    "change",
    [everyone_is_let_in, a_role_is_let_in, a_new_role_sees_everything_in_an_open_channel],
)
async def test_f_a7_a_channel_that_others_can_read_gets_no_question(
    town: Town, change: Callable[[Town], None]
) -> None:
    form = await form_of(town, "Jules")
    change(town)
    await town.env.settle()

    answer = await town["Jules"].submit_modal(form, {"words": "mag niemand weten"})

    assert "niet veilig" in said(answer)
    assert "mag niemand weten" in said(answer)
    assert town.team.history() == []
    left = await town.bot.services.store.db.execute_fetchall("SELECT channel_id FROM trace")
    assert town.team.id not in [row[0] for row in left]


@pytest.mark.parametrize("change", [an_administrator_role_is_made, a_role_is_kept_out])
async def test_f_a7_a_channel_that_only_the_team_can_read_gets_the_question(
    town: Town, change: Callable[[Town], None]
) -> None:
    change(town)
    await town.env.settle()

    answer = await asks(town, arrives(town), "mag alleen het team weten")

    assert "Je bericht is binnen" in said(answer)
    assert "mag alleen het team weten" in said(town.thread().history()[-1])


async def test_the_bot_says_which_permission_it_lacks(town: Town) -> None:
    set_overwrite(
        town,
        town.team,
        town.guild.roles[BOT],
        PermissionOverwrite(view_channel=True, manage_threads=False, send_messages=False),
    )
    await town.env.settle()
    channel = town.bot.get_channel(town.team.id)
    assert isinstance(channel, discord.TextChannel)

    assert missing(channel, NEEDED) == ["send_messages", "manage_threads"]
    assert missing(channel, Permissions(view_channel=True)) == []


async def test_everyone_with_administrator_reads_along_too(town: Town) -> None:
    """An administrator is no outsider; that everybody is one makes everybody an outsider."""
    everyone = town.guild.default_role
    administrator = Permissions(administrator=True).value
    town.discord.edit_role(town.guild.id, everyone.id, {"permissions": administrator})
    await town.env.settle()
    channel = town.bot.get_channel(town.team.id)
    assert isinstance(channel, discord.TextChannel)

    readers = Readers(channel.id, town.worker_role.id, frozenset())
    assert EVERYONE in town.bot.channel_access.outsiders(channel, readers)


async def test_a_channel_that_discord_hides_from_the_bot_is_never_safe(town: Town) -> None:
    """All that Discord says of it is made up then (change log of 12 August 2026)."""
    channel = town.bot.get_channel(town.team.id)
    assert isinstance(channel, discord.TextChannel)
    readers = Readers(channel.id, town.worker_role.id, frozenset())
    assert town.bot.channel_access.wrong_with(channel, readers) is None

    channel.name = "___hidden___"

    assert town.bot.channel_access.wrong_with(channel, readers) == "hidden"
