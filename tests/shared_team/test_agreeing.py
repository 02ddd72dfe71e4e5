"""Two towns share a team only after an admin of each said yes, and until either of them leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town, build, furnish
from bot.guilds.trial import Mode, TownMode
from tests.kit.forged import forged_press
from tests.kit.shared_teams import (
    THERE,
    agree,
    introduce_too,
    leave,
    look,
    make_code,
    rename,
    share,
    team_posts,
    two_towns,
    type_code,
)
from tests.kit.stored import everything, rows

MINUTE = timedelta(minutes=1)
WRONG = "Die code werkt niet"
OPEN = "🟢"


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with two_towns(data_dir) as found:
        yield found


async def logbook(town: Town) -> str:
    return said(await town["Els"].slash(town.team, "instellen logboek"))


async def test_an_admin_of_each_says_yes_and_both_teams_and_log_books_say_so(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await introduce_too(one, other)

    answer = await agree(one, other)

    assert "deel je het team met Beukenveld" in said(answer)
    assert any("deelt ons team diensten en rooster met Beukenveld" in e for e in team_posts(one))
    assert any("deelt ons team diensten en rooster met Lindendaal" in e for e in team_posts(other))
    assert "In beide teams: Yasmine." in said(await look(one))
    assert f"In beide teams: {THERE}." in said(await look(other))
    assert "team gedeeld met een gemeente (Beukenveld)" in await logbook(one)
    assert "team gedeeld met een gemeente (Lindendaal)" in await logbook(other)
    assert "code van een gemeente ingetypt (Lindendaal)" in await logbook(other)


async def test_who_says_the_last_yes_sees_the_real_name_of_the_server(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await rename(other, "Lindendaal-Noord")

    await type_code(other, await make_code(one))

    shown = said(await look(one))
    assert "Jong Beukenveld" in shown
    assert any("Jong Beukenveld" in each for each in team_posts(one))


async def test_nothing_is_shared_before_the_last_yes(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await introduce_too(one, other)
    await type_code(other, await make_code(one))

    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(MINUTE)

    assert OPEN in said(one.panel)
    assert OPEN not in said(other.panel)
    assert "Wacht op het ja van **Lindendaal**" in said(await look(other))
    assert await rows(one, "shared_team") == 0


async def test_a_no_or_a_step_back_ends_the_invitation(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await type_code(other, await make_code(one))
    refused = await press(one["Els"], await look(one), "Nee")
    assert "Er wordt niets gedeeld" in said(refused)

    await type_code(other, await make_code(one))
    back = await press(other["Els"], await look(other), "Trek terug")

    assert "Er wordt niets gedeeld" in said(back)
    assert "Ja, deel het team" not in labels(await look(one))
    assert await rows(one, "shared_team_invitation") == 0
    await one.move_clock(MINUTE)
    assert not any("wil het team met ons delen" in each for each in team_posts(one))


async def test_a_code_works_once_for_a_day_and_only_the_newest(towns: tuple[Town, Town]) -> None:
    one, other = towns
    first = await make_code(one)
    second = await make_code(one)

    assert WRONG in said(await type_code(other, first))
    assert WRONG in said(await type_code(one, second)), "their own"
    assert WRONG in said(await type_code(other, "0000-0000-0000-0000"))
    assert "moet nu nog ja zeggen" in said(await type_code(other, second.upper()))
    assert WRONG in said(await type_code(other, second)), "used"

    third = await make_code(one)
    await one.move_clock(timedelta(days=1))
    assert WRONG in said(await type_code(other, third)), "over"
    assert await rows(one, "shared_team") == 0


async def test_a_third_town_answers_nothing_and_joins_nothing(towns: tuple[Town, Town]) -> None:
    one, other = towns
    third = build(one.env, one.settings, "Jong Elzendorp")
    await furnish(third)
    await rename(third, "Elzendorp")
    code = await make_code(one)
    await type_code(other, code)
    ((_, key, *_rest),) = (await everything(one))["shared_team_invitation"]

    assert WRONG in said(await type_code(third, code))
    for door in ("yes", "no", "withdraw"):
        at = f"shared_team:{door}:{key}"
        refused = await forged_press(third, third["Els"], third.panel, at)
        assert "Die uitnodiging is er niet meer" in said(refused), door
    refused = await forged_press(other, other["Els"], other.panel, f"shared_team:yes:{key}")
    assert "Die uitnodiging is er niet meer" in said(refused), "who was invited says no last yes"

    assert await rows(one, "shared_team") == 0
    assert await rows(one, "shared_team_invitation") == 1


async def test_only_an_admin_can(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await share(one, other)
    before = await everything(one)
    partner = other.guild.id

    for name in ("Bram", "Jules"):
        for door in ("invite", "type", "yes:0", "no:0", "withdraw:0", f"leave:{partner}"):
            at = f"shared_team:{door}"
            refused = said(await forged_press(one, one[name], one.panel, at))
            assert "beheert" in refused or "beheren" in refused, (name, door, refused)

    assert await everything(one) == before


async def test_two_admins_at_once_give_one_agreement(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await introduce_too(one, other)
    await type_code(other, await make_code(one))
    first, second = await look(one), await look(one)

    await press(one["Els"], first, "Ja, deel het team")
    late = await press(one["Els"], second, "Ja, deel het team")

    assert "Die uitnodiging is er niet meer" in said(late)
    assert await rows(one, "shared_team") == 2


async def test_a_town_in_trial_shares_nothing_with_one_that_is_open(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    code = await make_code(one)
    guild, guilds = GuildId(other.guild.id), one.bot.services.guilds
    await guilds.put(guild, TownMode(mode=Mode.TRIAL), one.now)

    shown = await look(other)

    assert "kan pas als beide bankjes open zijn" in said(shown)
    assert "Ik kreeg een code" not in labels(shown)
    opened = await forged_press(other, other["Els"], other.panel, "shared_team:type")
    assert opened.modal
    refused = await other["Els"].submit_modal(opened, {"code": code})
    assert "kan pas als beide bankjes open zijn" in said(refused)


async def test_one_of_them_leaves_at_once_and_nothing_of_it_stays(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await share(one, other)
    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(MINUTE)
    assert OPEN in said(other.panel)

    answer = await leave(other)
    await one.move_clock(MINUTE)

    assert "Je deelt niets meer met Lindendaal" in said(answer)
    assert OPEN in said(one.panel)
    assert OPEN not in said(other.panel)
    assert "samen" not in said(one.panel)
    assert any("deelt niets meer met Beukenveld" in each for each in team_posts(one))
    assert "deelt het team niet meer met een gemeente (Beukenveld)" in await logbook(one)
    assert await rows(one, "shared_team") == 0
    assert "Je deelt nu met niemand" in said(await look(one))


async def test_it_takes_one_command_to_leave(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await share(one, other)

    refused = await one["Els"].slash(one.team, "samenwerking", stop=str(one.guild.id))
    assert "Met die gemeente deel je niets" in said(refused)
    assert await rows(one, "shared_team") == 2

    await one["Els"].slash(one.team, "samenwerking", stop="beukenveld")
    assert await rows(one, "shared_team") == 0


async def test_a_server_that_the_bot_is_put_out_of_shares_nothing_any_more(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await share(one, other)
    await other[THERE].slash(other.team, "dienst start")
    await one.move_clock(MINUTE)
    assert OPEN in said(one.panel)

    with one.as_bot():
        server = one.bot.get_guild(other.guild.id)
        assert server
        await server.leave()
    await one.env.settle()
    await one.move_clock(MINUTE)
    await one.move_clock(MINUTE)

    assert OPEN not in said(one.panel)
    assert any("deelt niets meer met" in each for each in team_posts(one))
    assert await rows(one, "shared_team") == 0


async def test_a_row_of_one_side_alone_shares_nothing(towns: tuple[Town, Town]) -> None:
    """As after the other was closed for good, and all of it is gone."""
    one, other = towns
    await share(one, other)
    await other[THERE].slash(other.team, "dienst start")
    store = one.bot.services.store
    async with store.writing() as db:
        sql = "DELETE FROM shared_team WHERE guild_id = ?"
        await db.execute_fetchall(sql, (other.guild.id,))
        store.caches.clear_with(db)

    shown = said(await one["Jules"].slash(one.square, "wie"))
    assert "Er is nu niemand" in shown or "Nu open" not in shown

    await one.move_clock(MINUTE)
    await one.move_clock(MINUTE)
    assert OPEN not in said(one.panel)
    assert await rows(one, "shared_team") == 0
    assert any("deelt niets meer met Beukenveld" in each for each in team_posts(one))


async def test_a_server_that_is_away_for_a_while_changes_nothing(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await share(one, other)
    server = one.bot.get_guild(other.guild.id)
    assert server
    server.unavailable = True

    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(MINUTE)

    assert await rows(one, "shared_team") == 2
    assert OPEN in said(one.panel)
    server.unavailable = False


async def test_no_last_yes_is_said_to_a_server_that_cannot_be_seen(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await type_code(other, await make_code(one))
    shown = await look(one)
    server = one.bot.get_guild(other.guild.id)
    assert server
    server.unavailable = True

    refused = await press(one["Els"], shown, "Ja, deel het team")

    assert "Ik zie de server van de andere gemeente nu niet" in said(refused)
    assert await rows(one, "shared_team") == 0
    server.unavailable = False


async def test_the_code_itself_is_kept_nowhere(towns: tuple[Town, Town]) -> None:
    one, _other = towns
    code = await make_code(one)

    kept = [str(row) for table in (await everything(one)).values() for row in table]

    assert not [row for row in kept if code in row or code.replace("-", "") in row]
