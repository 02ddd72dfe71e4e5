"""What an admin and a team do beside conversations, over real HTTP: the face, people, the week."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.clock import HOME
from tests.kit.introducing import jpeg
from tests.wire.pressing import options, through
from tests.wire.sentences import PREVIEWED
from tests.wire.shapes import said
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
BIO = "Het jeugdteam van Lindendaal. 014 00 00 00 https://www.lindendaal.be/jeugd"
OWN = "/guilds/:id/members/@me"


def today(wire: Wire) -> datetime:
    return datetime.fromtimestamp(wire.discord.world.time.now(), UTC).astimezone(HOME)


# -- the bot's own face (R48) ----------------------------------------------------------------------


async def test_r48_the_bots_own_face_on_a_server_is_seen_first_then_shown_then_taken_back(
    shared: Wire,
) -> None:
    town, people = shared.town, shared.town.people
    own = town.guild.members[shared.discord.world.me["id"]]
    form = await through(shared, town.els, "uiterlijk", "profile:change")
    files = {"avatar": [("logo.png", jpeg())], "banner": [("lint.png", jpeg("red"))]}

    preview = await people.submit(town.els, form, {"words": BIO}, files=files)

    assert PREVIEWED in preview.text
    assert len(preview.last["attachments"]) == 2
    assert shared.discord.calls("PATCH", OWN) == []
    await people.click(town.els, preview.last, door="profile:keep")
    assert own["avatar"]
    assert own["banner"]
    assert own["bio"] == BIO
    [sent] = shared.discord.calls("PATCH", OWN)
    assert set(sent.body) == {"avatar", "banner", "bio"}

    await through(shared, town.els, "uiterlijk", "profile:back")

    assert (own["avatar"], own["banner"]) == (None, None)
    assert not own["bio"]


async def test_a_face_that_discord_does_not_take_is_not_said_to_be_shown(shared: Wire) -> None:
    town, people = shared.town, shared.town.people
    form = await through(shared, town.els, "uiterlijk", "profile:change")
    preview = await people.submit(town.els, form, {"words": BIO})
    shared.discord.faults.add("PATCH", OWN, "json:400:50035")

    done = await people.click(town.els, preview.last, door="profile:keep")

    assert "✔" not in said(done.last)
    assert not town.guild.members[shared.discord.world.me["id"]].get("bio")


# -- setting up ------------------------------------------------------------------------------------


async def test_c6_a_new_person_is_picked_in_a_form_and_is_of_the_team(shared: Wire) -> None:
    town, people = shared.town, shared.town.people
    noor = town.person("Noor", town.worker)
    doors = ("setup:guide:who", "setup:person")
    form = await through(shared, town.els, "instellen start", *doors)
    picked: dict[str, str | list[str]] = {
        "member": [noor["id"]],
        "first_name": "Noor",
        "kind": ["street_worker"],
        "secrecy": ["discretion"],
    }

    done = await people.submit(town.els, form, picked)

    assert "Noor" in done.text
    began = await people.slash(noor, town.team, "dienst start")
    assert "Dag Noor." in began.text
    await people.slash(noor, town.team, "dienst stop")


async def test_a_person_who_is_not_on_the_server_is_not_made_one_of_the_team(shared: Wire) -> None:
    """Discord tells of who is no member as an account only."""
    town, people = shared.town, shared.town.people
    gone = town.person("Weg")
    doors = ("setup:guide:who", "setup:person")
    form = await through(shared, town.els, "instellen start", *doors)
    del town.guild.members[gone["id"]]
    picked: dict[str, str | list[str]] = {
        "member": [gone["id"]],
        "first_name": "Weg",
        "kind": ["street_worker"],
        "secrecy": ["discretion"],
    }

    done = await people.submit(town.els, form, picked)

    assert "✔" not in said(done.last)


# -- the team's week and its words -----------------------------------------------------------------


async def test_r75_a_shift_is_planned_taken_back_and_the_hours_are_ones_own(shared: Wire) -> None:
    town, people = shared.town, shared.town.people
    tomorrow = (today(shared).date() + timedelta(days=1)).isoformat()
    form = await through(shared, town.yasmine, "dienst rooster", "roster:plan")

    week = await people.submit(town.yasmine, form, {"day": [tomorrow], "first": "14", "last": "18"})

    assert "Yasmine: 14 uur tot 18 uur" in said(week.last)
    seen = await people.slash(town.bram, town.team, "dienst rooster")
    assert "Yasmine: 14 uur tot 18 uur" in said(seen.last)
    key = next(options(week))
    back = await people.click(town.yasmine, week.last, door="roster:back", values=[key])
    assert "Yasmine: 14 uur" not in said(back.last)
    form = await people.click(town.yasmine, back.last, door="roster:agree")
    agreed = await people.submit(town.yasmine, form, {"hours": "19"})
    assert "19 u 0 min" in said(agreed.last)
