"""Forged, foreign and double acts: one kind sentence, and not one row changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.simulator import ComponentType, InteractionType
from bot.demo.town import Town, build, furnish
from tests.kit.asking import ask
from tests.kit.forged import _begun, at_once, forged_press
from tests.kit.handing_over import (
    AGREED,
    NEXT,
    begin,
    fill,
    hand_over,
    has_it,
    inbox,
    offer,
    standing,
    taken,
    talk,
)
from tests.kit.stored import everything

FOR_TEAM = "Dit is voor het team"
OVER = "Deze vraag is voorbij"
GONE = "Het is gewist of verlopen"


async def forged_ask(
    town: Town, who: str, key: str, to: str, *, lines: Mapping[str, str] | None = None
) -> simcord.InteractionResult:
    """Hand in the form of a handover that nobody opened."""
    typed = lines or {"agreed": AGREED, "next": NEXT}
    parts: list[dict[str, Any]] = [
        {"type": int(ComponentType.TEXT_INPUT), "custom_id": name, "value": value}
        for name, value in typed.items()
    ]
    menu = {"type": int(ComponentType.STRING_SELECT), "custom_id": "to", "values": [to]}
    components = [
        {"type": int(ComponentType.LABEL), "id": number, "component": part}
        for number, part in enumerate([menu, *parts], 1)
    ]
    data = {"custom_id": f"handover:ask:{key}.{'0' * 16}", "components": components}
    record, payload = _begun(town, town[who], town.team.id, InteractionType.MODAL_SUBMIT, data)
    town.discord.emit("INTERACTION_CREATE", payload)
    await town.env.settle()
    return simcord.InteractionResult(town.env, record)


async def test_young_people_hand_over_nothing(town: Town) -> None:
    await taken(town)
    key, before = (await talk(town)).key, await everything(town)

    for door in (f"handover:begin:{key}", "handover:open"):
        refused = await forged_press(town, town["Jules"], town.panel, door)
        assert FOR_TEAM in said(refused)
        assert message_of(refused).flags.ephemeral
    refused = await forged_ask(town, "Jules", key, str(town["Bram"].id))

    assert FOR_TEAM in said(refused)
    assert AGREED in said(refused)
    assert await everything(town) == before


async def test_nobody_gives_away_what_a_colleague_has(town: Town) -> None:
    await taken(town)
    key, before = (await talk(town)).key, await everything(town)
    posted = len(town.thread().history())

    refused = await begin(town, "Bram")
    forged = await forged_ask(town, "Bram", key, str(town["Yasmine"].id))

    for each in (refused, forged):
        assert "Alleen die kan overdragen" in said(each)
    assert await everything(town) == before
    assert len(town.thread().history()) == posted


@pytest.mark.parametrize("to", ["Yasmine", "Jules", "Els", "", "99"])
async def test_it_is_given_to_no_one_but_a_colleague(town: Town, to: str) -> None:
    await taken(town)
    key, before = (await talk(town)).key, await everything(town)
    account = str(town[to].id) if to in town.people else to
    posted = len(town.thread().history())

    refused = await forged_ask(town, "Yasmine", key, account)

    assert "Begin opnieuw met 'Overdragen'" in said(refused)
    assert await everything(town) == before
    assert len(town.thread().history()) == posted


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ({"agreed": "", "next": NEXT}, "Vul allebei de regels in"),
        ({"agreed": AGREED}, "Vul allebei de regels in"),
        ({"agreed": AGREED, "next": "x" * 301}, "langer dan 300 tekens"),
        ({"agreed": "vraag het aan <@1574789185536000017>", "next": NEXT}, "een vermelding"),
        ({"agreed": AGREED, "next": "https://www.instagram.com/jules"}, "een link"),
    ],
)
async def test_lines_that_cannot_be_are_given_back_and_nothing_is_posted(
    town: Town, lines: dict[str, str], why: str
) -> None:
    await taken(town)
    key, before = (await talk(town)).key, await everything(town)
    posted = len(town.thread().history())

    refused = await forged_ask(town, "Yasmine", key, str(town["Bram"].id), lines=lines)

    assert why in said(refused)
    assert await everything(town) == before
    assert len(town.thread().history()) == posted


async def test_only_who_is_asked_can_answer(town: Town) -> None:
    await ask(town, "Sam")
    await taken(town)
    await hand_over(town, thread=next(t for t in town.team.threads if len(t.history()) == 1))
    (asked,) = await standing(town)
    owner = (
        "Jules" if asked.alias == town.bot.services.alias_of(asked.guild, town["Jules"].id) else ""
    )
    others = [name for name in ("Jules", "Sam", "Amira", "Yasmine", "Bram") if name != owner]
    before = await everything(town)

    for name in others if owner else others[2:]:
        for door in (f"handover:yes:{asked.offer}", f"handover:no:{asked.offer}"):
            refused = await forged_press(town, town[name], town.panel, door)
            assert OVER in said(refused)
            assert message_of(refused).flags.ephemeral

    assert await everything(town) == before


@pytest.mark.parametrize("key", ["", "x", "0" * 16, "%", "' OR '1'='1", "9" * 90])
async def test_a_key_that_leads_nowhere_says_so(town: Town, key: str) -> None:
    await taken(town)
    await hand_over(town)
    before = await everything(town)

    for act in ("yes", "no"):
        refused = await forged_press(town, town["Jules"], town.panel, f"handover:{act}:{key}")
        assert OVER in said(refused)
    refused = await forged_press(town, town["Yasmine"], town.panel, f"handover:begin:{key}")
    assert GONE in said(refused)

    assert await everything(town) == before


async def test_two_presses_at_once_are_one_answer(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    found = await offer(town)
    shown = (await inbox(town)).response
    assert shown

    await at_once(town, town["Jules"], shown, [f"handover:yes:{found}"] * 3)

    assert await has_it(town) == "Bram"
    assert sum("zei ja" in said(m) for m in town.thread().history()) == 1


async def test_a_no_after_a_yes_changes_nothing(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    await press(town["Jules"], shown, "Ja, Bram is oké")
    before = await everything(town)

    refused = await forged_press(
        town, town["Jules"], town.panel, f"handover:no:{await offer(town)}"
    )

    assert OVER in said(refused)
    assert await everything(town) == before


async def test_the_same_form_twice_asks_once(town: Town) -> None:
    await taken(town)
    form = await begin(town)
    await fill(town, form)
    before, posted = await everything(town), len(town.thread().history())
    form._interaction.modal_consumed = False  # the client retries

    second = await fill(town, form)

    assert "Dit is al gevraagd" in said(second)
    assert await everything(town) == before
    assert len(town.thread().history()) == posted


async def test_another_servers_team_can_neither_give_nor_be_given(town: Town) -> None:
    other = build(town.env, town.settings, "Jong Beukenveld")
    await furnish(other, ("Yasmine",))
    await taken(town)
    key = (await talk(town)).key
    await hand_over(town)
    before = await everything(town)

    refused = await forged_press(town, other["Yasmine"], other.panel, f"handover:begin:{key}")
    assert GONE in said(refused)
    to_them = await forged_ask(town, "Yasmine", key, str(other["Bram"].id))
    assert "Begin opnieuw" in said(to_them)
    twin = other.guild.add_member(town["Jules"].user)
    yes = await forged_press(town, twin, other.panel, f"handover:yes:{await offer(town)}")
    assert OVER in said(yes)

    assert await everything(town) == before
