"""A suspended account of a worker who is an admin as well: no door of the team opens to it."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.alarms import agree, alarm, mail
from tests.kit.forged import at_once, forged_form
from tests.kit.stored import everything
from tests.kit.team import suspend

OUT = "geschorst"
FOR_EVERYONE = {"vraag", "gesprek", "wie", "hulp", "praktisch", "privacy"}
"""Commands of young people: who was suspended may need help like anybody."""
YOUNG = {
    "consent", "privacy", "panel",
    "questions:ask", "questions:idea", "questions:activity", "questions:showing",
    "questions:worry", "questions:asis", "questions:adjust",
    "questions:anyway", "questions:more", "questions:inbox",
    "questions:show", "questions:notice", "questions:older", "questions:stop", "questions:urgent",
    "questions:less_urgent",
    "questions:which", "questions:look", "questions:stop_now", "questions:goon",
    "questions:withdraw", "questions:keep", "questions:keep_not", "questions:pause",
    "questions:resume", "self_disclosure", "direct_messages", "other_channels:show",
    "images:begin", "images:send", "images:show", "images:direct",
    "questions:unsafe", "questions:ilook", "questions:tellme",
    "helplines:all", "helplines:elsewhere", "helplines:by_topic", "helplines:more",
    "helplines:refine",
    "helplines:topic", "helplines:region", "helplines:language", "helplines:age",
    "helplines:crisis", "helplines:branch", "helplines:answers", "helplines:answer",
    "referral:doors", "referral:decide", "referral:tell", "referral:wish", "referral:answer",
    "handover:yes", "handover:no", "closing:said", "introductions:real", "office_hours:who",
        "watch:wipe", "watch:leave", "alarm:leave", "polls:vote", "polls:withdraw",
        "posts:coming", "posts:not_coming",
}  # fmt: skip
"""Doors of young people, and the one by which somebody takes back their own yes."""


async def admin_who_was_put_out(town: Town) -> None:
    admin = town.guild.roles["beheer"]
    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, admin.id)
    await agree(town, "Yasmine")
    await suspend(town)


def filled(town: Town, command: app_commands.Command[Any, ..., Any]) -> dict[str, Any]:
    """Something for each option that must be given."""
    known: dict[discord.AppCommandOptionType, Any] = {
        discord.AppCommandOptionType.user: town["Sam"],
        discord.AppCommandOptionType.channel: town.lounge,
        discord.AppCommandOptionType.role: town.worker_role,
        discord.AppCommandOptionType.string: "Bram",
        discord.AppCommandOptionType.integer: 1,
        discord.AppCommandOptionType.boolean: True,
    }
    return {
        str(each.display_name): each.choices[0].value if each.choices else known[each.type]
        for each in command.parameters
        if each.required
    }


async def test_no_command_of_the_team_or_of_an_admin_does_anything(town: Town) -> None:
    await admin_who_was_put_out(town)
    before = await everything(town)
    tried = []

    for command in town.bot.tree.walk_commands(type=discord.AppCommandType.chat_input):
        if isinstance(command, app_commands.Group) or command.qualified_name in FOR_EVERYONE:
            continue
        tried.append(command.qualified_name)
        given = filled(town, command)
        answer = await town["Yasmine"].slash(town.square, command.qualified_name, **given)
        assert OUT in said(answer), command.qualified_name

    assert len(tried) > 20
    assert await everything(town) == before


async def test_no_button_menu_or_form_of_the_team_or_of_an_admin_does_anything(town: Town) -> None:
    await admin_who_was_put_out(town)
    before = await everything(town)
    place = f"{town.guild.id}.{town.team.id}"

    for kind, door in town.bot._doors._doors:
        if door in YOUNG or (door.partition(":")[0] in YOUNG and door != "privacy:seen"):
            continue
        key = {"alarm": f"{town.guild.id}.day", "watch": f"{place}.1"}.get(door.split(":")[0], "x")
        key = place if door.startswith("watch:") and door != "watch:report" else key
        if kind == "submit":
            answer = await forged_form(town, town["Yasmine"], town.square.id, f"{door}:{key}", "ik")
        elif kind == "press":
            (answer,) = await at_once(town, town["Yasmine"], town.panel, [f"{door}:{key}"])
        else:
            continue
        assert OUT in said(answer), (kind, door)

    assert await everything(town) == before


async def test_it_is_told_of_nothing_that_is_wrong(town: Town) -> None:
    await admin_who_was_put_out(town)
    before = len(mail(town, "Yasmine"))

    await alarm(town, in_team=False)

    assert len(mail(town, "Yasmine")) == before
