"""`/instellen start`: five steps, in any order, kept as they are decided; afterwards all of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.setting_up import as_shown, door_on, say_why
from bot.demo.town import Town
from bot.shell.uploads import chosen_members
from tests.kit.forged import forged_press
from tests.kit.set_up import decided, logbook
from tests.kit.towns import open_town

WHY = "Jongeren vinden hier iemand die luistert."


@pytest.fixture
async def fresh(data_dir: Path) -> AsyncIterator[Town]:
    """A town in which nobody decided anything yet."""
    async with open_town(data_dir, set_up=False) as opened_town:
        yield opened_town


async def start(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await town[who].slash(town.team, "instellen start")


async def introduce(town: Town, name: str, **changed: object) -> simcord.InteractionResult:
    shown = await start(town)
    if not door_on(shown, "setup:person"):
        shown = await press(town["Els"], shown, "Later")
    form = await town["Els"].click(shown.response, custom_id="setup:person")
    filled = {"member": [town[name]], "first_name": name, "kind": "youth_worker"}
    return await town["Els"].submit_modal(form, filled | {"secrecy": "discretion"} | changed)


async def test_who_leaves_the_contacts_open_reads_that_only_they_are_still_open(
    fresh: Town,
) -> None:
    """Kept, and the same step again: without a word about it nobody would know why."""
    form = await press(fresh["Els"], await start(fresh), "Voorbeeld 1")

    kept = await fresh["Els"].submit_modal(form, as_shown(form) | {"name": "Lindendaal"})

    assert "✔ Bewaard." in said(kept)
    assert "Nog open in deze stap: coördinator" in said(kept)
    assert "Stap 2 van 5" in said(await press(fresh["Els"], kept, "Later"))
    contacts = {"coordinator": "Els", "dpo": "Noor", "address": "privacy@lindendaal.be"}
    assert "Nog open" not in said(await say_why(fresh["Els"], fresh.team, **contacts))


# -- where one is ---------------------------------------------------------------------------------


async def test_where_to_go_on_follows_from_what_is_missing_also_after_a_restart(
    fresh: Town,
) -> None:
    assert "Stap 1 van 5: Waarom?" in said(await start(fresh))
    contacts = {"coordinator": "Els", "dpo": "Noor", "address": "dpo@l.be"}

    then = await say_why(fresh["Els"], fresh.team, name="Dorp", purpose=WHY, **contacts)
    assert "Stap 2 van 5: Wie?" in said(then)
    await fresh.restart()
    assert "Stap 2 van 5: Wie?" in said(await start(fresh))

    then = await introduce(fresh, "Yasmine")
    assert "**Yasmine** (jeugdwerker), discretieplicht" in said(then)
    assert "Stap 3 van 5: Wanneer?" in said(await start(fresh))

    then = await press(fresh["Els"], await start(fresh), "Dit klopt")
    assert "Stap 4 van 5: Hulplijnen" in said(then)
    assert "Klaar: waarom, wie, wanneer." in said(then)


async def test_a_step_can_be_left_for_later_and_redone(fresh: Town) -> None:
    shown = await start(fresh)
    for step in ("Wie?", "Wanneer?", "Hulplijnen", "Kanalen"):
        shown = await press(fresh["Els"], shown, "Later")
        assert step in said(shown)

    assert "Later" in labels(shown)
    assert "Stap 1 van 5" in said(await start(fresh))  # nothing of it was decided


async def test_an_example_is_a_beginning_that_can_be_changed_and_nobodys_purpose_yet(
    fresh: Town,
) -> None:
    form = await press(fresh["Els"], await start(fresh), "Voorbeeld 2")

    assert "iemand die luistert en meedenkt" in as_shown(form)["purpose"]
    assert (await fresh.bot.services.purpose(fresh.guild.id)).sentence == ""  # type: ignore[arg-type]


async def test_no_admin_reads_or_writes_a_syntax(fresh: Town) -> None:
    shown = await press(
        fresh["Els"], await press(fresh["Els"], await start(fresh), "Later"), "Later"
    )
    typed = await press(fresh["Els"], shown, "Typ de uren")

    for each in (said(shown), str(typed.modal)):
        assert "Tu-Fr" not in each
        assert "PH" not in each


async def test_only_who_manages_the_server_sees_any_of_it(town: Town) -> None:
    for who in ("Yasmine", "Jules"):
        for door in ("setup:guide", "setup:guide:all", "setup:why:1", "setup:person", "setup:hide",
                     "setup:start", "setup:contact", "setup:hours", "setup:right:x"):  # fmt: skip
            forged = await forged_press(town, town[who], town.panel, door)

            assert not forged.modal, door
            assert "Dit is voor wie de server beheert" in said(forged), door


# -- why ------------------------------------------------------------------------------------------


async def test_r1_the_purpose_stands_on_the_panel_in_the_same_minute(town: Town) -> None:
    await say_why(town["Els"], town.team, purpose=WHY)
    await town.move_clock(timedelta(minutes=1))  # it is edited once a minute at most (R42)

    assert WHY in said(town.panel)


async def test_r1_another_sentence_is_a_new_version_and_the_same_one_is_none(town: Town) -> None:
    first = await town.bot.services.purpose(town.guild.id)  # type: ignore[arg-type]
    assert (first.version, first.since) == (1, town.now)

    await say_why(town["Els"], town.team, name="Dorp")
    same = await town.bot.services.purpose(town.guild.id)  # type: ignore[arg-type]
    await say_why(town["Els"], town.team, purpose=WHY)
    other = await town.bot.services.purpose(town.guild.id)  # type: ignore[arg-type]

    assert same == first
    assert (other.version, other.sentence) == (2, WHY)


async def test_what_was_decided_stands_in_the_log_in_words(town: Town) -> None:
    await say_why(town["Els"], town.team, purpose=WHY)

    assert "doel van het bankje (zin, nieuwe versie" in await logbook(town)


async def test_contacts_may_wait_but_are_named_together(fresh: Town) -> None:
    refused = await say_why(fresh["Els"], fresh.team, name="Dorp", purpose=WHY, dpo="Noor")

    assert "Vul alle drie de velden in" in said(refused)
    assert (await decided(fresh)).name == ""


# -- who ------------------------------------------------------------------------------------------


async def test_r33_the_duty_of_a_worker_has_no_default(fresh: Town) -> None:
    form = await forged_press(fresh, fresh["Els"], (await start(fresh)).response, "setup:person")  # type: ignore[arg-type]

    assert form.modal
    parts = {p["component"]["custom_id"]: p["component"] for p in form.modal["components"]}
    for name in ("kind", "secrecy"):
        assert parts[name]["required"]
        assert not any(each.get("default") for each in parts[name]["options"])


async def test_a_bot_or_who_is_not_there_is_no_worker(fresh: Town) -> None:
    """Discord lets an admin choose either."""
    stranger = fresh.env.create_user("Vreemde")
    for data in (
        {"members": {}, "users": {str(stranger.id): {}}},
        {"members": {str(fresh.bot.own_id): {}}, "users": {str(fresh.bot.own_id): {"bot": True}}},
    ):
        assert chosen_members({"resolved": data}) == {}

    refused = await introduce(fresh, "Yasmine", member=[stranger])

    assert "Een bot kan geen werker zijn" in said(refused)
