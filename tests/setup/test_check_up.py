"""`/controle`: each thing that breaks is said in words, with what to do, and goes when mended."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import to_seconds
from bot.demo.reading import press, said
from bot.demo.team import NOTICE, introduce
from bot.demo.town import Town
from bot.guilds.intake import open_everywhere, stop_everywhere
from bot.store.sqlcipher import KEY_SINCE
from cogs.setup.rules import BACKUP_LASTS, KEY_LASTS, Health, checked
from tests.kit.channels import bit, permit
from tests.kit.set_up import controle, fill_in
from tests.kit.team import TAKE, removed_with_the_role, takes_role, ten_minutes
from tests.kit.towns import open_town

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WELL = Health(
    moment=NOON,
    key_since=NOON - timedelta(days=10),
    makes_backups=True,
    overdue=0,
    room=True,
    opens_at=NOON + timedelta(hours=2),
    workers=2,
    ticked=5,
    stale=0,
    backup_at=NOON - timedelta(hours=3),
)
BROKEN: dict[str, dict[str, Any]] = {
    "wiping": {"overdue": 1},
    "room": {"room": False},
    "key": {"key_since": NOON - KEY_LASTS - timedelta(days=1)},
    "backup": {"backup_at": NOON - BACKUP_LASTS - timedelta(hours=1)},
    "backup-none": {"backup_at": None},
    "hours": {"opens_at": None},
    "staff": {"workers": 0},
    "helplines": {"stale": 1},
}


def changed(**facts: Any) -> Health:
    known = {name: getattr(WELL, name) for name in WELL.__dataclass_fields__}
    return Health(**(known | facts))


def wrong(health: Health) -> list[str]:
    return [each.text for each in checked(health) if not each.ok]


def test_when_all_is_well_nothing_is_wrong() -> None:
    assert wrong(WELL) == []


@pytest.mark.parametrize("what", BROKEN)
def test_each_thing_that_breaks_turns_its_own_line_and_no_other(what: str) -> None:
    assert wrong(changed(**BROKEN[what])) == [what]


def test_backups_that_are_off_by_choice_are_said_and_not_blamed() -> None:
    health = changed(makes_backups=False, backup_at=None)

    assert wrong(health) == []
    assert "no-backups" in [each.text for each in checked(health)]


@given(ticked=st.integers(0, 90))
def test_too_few_helplines_ticked_off_is_said(ticked: int) -> None:
    """Five must be ticked off before one goes live (C6)."""
    assert (wrong(changed(ticked=ticked)) == []) == (ticked >= 5)


async def test_r56_all_is_well_stands_on_one_private_screen(data_dir: Path, tmp_path: Path) -> None:
    async with open_town(data_dir, backup_dir=tmp_path / "backups", notice_url=NOTICE) as town:
        known = town.bot.get_guild(town.guild.id)
        assert known
        await introduce(town)
        known.mfa_level = discord.MFALevel.require_2fa

        found = await controle(town)

        assert found.ephemeral
        assert "Alles is in orde" in said(found)
        assert "✖" not in said(found)
        for words in ("twee stappen", "apart van de gegevens", "reservekopie is van", "Wissen"):
            assert words in said(found)


async def test_r56_what_is_wrong_stands_first_with_what_to_do(town: Town) -> None:
    found = said(await controle(town))

    assert found.index("✖") < found.index("✔")
    assert "Serverinstellingen › Veiligheid › 2FA" in found
    assert "/hulplijnen nakijken" in found
    assert "**2 dingen vragen aandacht.**" in found or "Er is nog geen reservekopie" in found


async def test_a_lost_permission_is_named_and_gone_again_when_it_is_given_back(town: Town) -> None:
    own = town.guild.roles["Lin"].id
    view = bit("view_channel")
    permit(town, town.team.id, own, allow=view, deny=bit("manage_threads"))
    assert "mag ik dit nog niet: Threads beheren" in said(await controle(town))

    permit(town, town.team.id, own, allow=view)

    assert "Threads beheren" not in said(await controle(town))


async def test_what_cannot_be_wiped_is_counted(town: Town) -> None:
    await town.bot.services.traces.intend(
        guild=town.guild.id,
        about="0" * 16,
        kind="message",
        channel=town.team.id,
        moment=town.now - timedelta(days=1),
        due=town.now - timedelta(hours=2),
    )

    assert "1 bericht moest al meer dan een uur weg zijn" in said(await controle(town))


async def test_an_old_key_asks_to_be_renewed(town: Town) -> None:
    old = town.now - timedelta(days=400)
    await town.bot.services.store.set_note(KEY_SINCE, str(to_seconds(old)))

    assert "bankje key rotate" in said(await controle(town))


async def test_since_when_the_key_holds_is_written_down_once(town: Town) -> None:
    since = await town.bot.services.store.note(KEY_SINCE)
    await town.move_clock(timedelta(days=3))
    await town.restart()

    assert since
    assert await town.bot.services.store.note(KEY_SINCE) == since


async def test_only_an_admin_may_look(town: Town) -> None:
    command = town.discord.find_command("controle", None, type=1)
    assert command  # even if Discord's own setting lets them
    for name in ("Yasmine", "Jules"):
        town.guild.set_command_permissions(int(command["id"]), {town[name]: True})

        refused = await town[name].slash(town.square, "controle")

        assert "Dit is voor wie de server beheert" in said(refused)
        assert "✔" not in said(refused)


async def test_on_an_untouched_server_it_says_where_to_begin(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        found = said(await controle(town))

        assert "✖ Hier is nog niets klaargezet. Doe /instellen start." in found
        assert "Ik kan het teamkanaal niet zien" not in found
        assert "/werker toevoegen" in found
        await fill_in(town)


# -- the team -----------------------------------------------------------------------------------


async def test_who_holds_the_role_and_was_never_introduced_is_counted(town: Town) -> None:
    shown = said(await controle(town))

    assert "Nog iemand heeft de rol van het team, en is niet voorgesteld." in shown


async def test_a_worker_without_the_role_is_named(town: Town) -> None:
    takes_role(town)
    await ten_minutes(town)

    assert "✖ Deze werkers hebben de rol van het team niet" in said(await controle(town))


async def test_nobody_is_told_to_give_the_role_back_to_a_stolen_account(town: Town) -> None:
    await town["Bram"].slash(town.square, "werker schors", wie="Yasmine")

    shown = said(await controle(town))

    assert "Geschorst omdat het account misschien gestolen is: Yasmine" in shown
    assert "Geef de rol terug" not in shown


async def test_a_bench_that_was_stopped_is_the_first_thing_it_says(town: Town) -> None:
    """It said nothing of it, and when the next opening would be."""
    await town["Yasmine"].slash(town.team, "noodstop")
    stopped = said(await controle(town)).splitlines()
    await press(town["Els"], await town["Els"].slash(town.team, "noodstop"), "Weer openen")
    stop_everywhere(town.settings.data_dir)
    everywhere = said(await controle(town))
    open_everywhere(town.settings.data_dir)

    first = next(each for each in stopped if each.startswith(("✖", "✔")))
    assert first.startswith("✖ Het bankje is dicht door de noodstop")
    assert "/noodstop" in first
    assert "door de noodstop" not in everywhere
    assert "bankje open-intake" in everywhere
    assert "open-intake" not in said(await controle(town))


async def test_a_former_worker_who_still_reads_keeps_a_cross_until_gone(town: Town) -> None:
    await removed_with_the_role(town)
    stands = said(await controle(town))
    takes_role(town, "Bram")
    await ten_minutes(town)

    assert "✖ Deze oud-collega's kunnen het teamkanaal misschien nog lezen: Bram" in stands
    assert "oud-collega" not in said(await controle(town))


async def test_a_suspended_account_keeps_a_cross(town: Town) -> None:
    await town["Bram"].slash(town.square, "werker schors", wie="Yasmine")

    assert "✖ Geschorst omdat het account misschien gestolen is: Yasmine" in said(
        await controle(town)
    )


async def test_a_stolen_account_that_left_the_team_with_the_role_is_named(town: Town) -> None:
    """Only its role must go; without the name it read as if the whole team must be shut out."""
    town.env.inject_error("DELETE", TAKE, status=403, times=None)
    await town["Bram"].slash(town.square, "werker schors", wie="Yasmine")
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await ten_minutes(town)

    stands = said(await controle(town))
    takes_role(town)
    await ten_minutes(town)

    assert "✖ Deze oud-collega's kunnen het teamkanaal misschien nog lezen: Yasmine" in stands
    assert "Geschorst omdat" not in stands
    assert "oud-collega" not in said(await controle(town))
