"""C6: an admin sets the bench up, from the invitation on: taps, fields and minutes are counted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.channels import everyone_sees
from tests.kit.inviting import for_admins, invited
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.towns import open_town

MOST_TAPS, MOST_FIELDS = 27, 7
"""About 25 taps: presses, forms handed in, and what is picked in them."""
EVIDENCE = "**Bewijs"
"""Under it stands where a number was found: to look up in, and in English."""
MOST_TIME = timedelta(minutes=5)
A_TAP = timedelta(seconds=2)
A_WORD, A_SIGN = timedelta(minutes=1) / 240, timedelta(minutes=1) / 200
"""Every word of each screen is read, as fast as most adults do, and forty words a minute typed."""


@pytest.fixture
async def fresh(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir, set_up=False) as opened:
        yield opened


@dataclass
class Counting:
    """One admin, and what she does: presses, forms handed in, and what she picks in them.

    `fields`: lines in which she types.
    """

    town: Town
    taps: int = 0
    fields: int = 0
    words: int = 0
    _known: set[str] = field(default_factory=set)
    signs: int = 0

    @property
    def time(self) -> timedelta:
        return self.taps * A_TAP + self.words * A_WORD + self.signs * A_SIGN

    async def begins(self) -> simcord.InteractionResult:
        self.taps += 1
        return self.reads(await self.town["Els"].slash(self.town.team, "instellen start"))

    def reads(self, shown: simcord.InteractionResult) -> simcord.InteractionResult:
        """A screen, or the labels and hints of a form; a line that stood there before, no more."""
        there = in_form(shown.modal) if shown.modal else said(shown).partition(EVIDENCE)[0]
        new = {*there.split("\n")} - self._known
        self.words += sum(len(each.split()) for each in new)
        self._known |= new
        return shown

    async def presses(self, shown: Any, label: str) -> simcord.InteractionResult:
        self.taps += 1
        return self.reads(await press(self.town["Els"], shown, label))

    async def fills(self, form: Any, **filled: Any) -> simcord.InteractionResult:
        typed = [name for name, value in filled.items() if is_typed(name, value)]
        self.fields += len(typed)
        self.signs += sum(len(filled[name]) for name in typed)
        self.taps += 1 + len(filled) - len(typed)
        return self.reads(await self.town["Els"].submit_modal(form, filled))


def in_form(form: dict[str, Any]) -> str:
    parts = [
        form,
        *form["components"],
        *(each.get("component") or {} for each in form["components"]),
    ]
    named = ("title", "label", "description", "placeholder", "content")
    return "\n".join(str(each[name]) for each in parts for name in named if each.get(name))


def is_typed(name: str, value: object) -> bool:
    return isinstance(value, str) and name not in PICKED


PICKED = {"kind", "secrecy"}
"""Radio buttons: in sight, and no line to type in."""


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c6_from_the_first_command_to_a_bench_that_stands(
    fresh: Town, between: Between
) -> None:
    els = Counting(fresh)

    done = await sets_up(els, await els.begins(), between)

    assert "Het bankje van Lindendaal staat er" in said(done)
    assert "Jongeren kunnen hier praten en vragen" in said(fresh.panel)
    assert els.taps <= MOST_TAPS
    assert els.fields <= MOST_FIELDS
    again = await els.begins()
    assert "Nog te doen" not in said(again)


async def test_c6_from_the_invitation_to_trial_mode_in_five_minutes(data_dir: Path) -> None:
    """All words are read. To telephone the five lines takes as long as it takes."""
    async with open_town(data_dir, set_up=False, live=False) as town:
        els, room = Counting(town), for_admins(town)
        await invited(town, room)
        (hello,) = room.history()
        els.words += len(said(hello).split())

        done = await sets_up(els, await els.presses(hello, "Start"), nothing)

        assert "Proefstand staat aan" in said(done)
        assert els.taps <= MOST_TAPS
        assert els.fields <= MOST_FIELDS
        assert els.time <= MOST_TIME, (els.time, els.taps, els.words, els.signs)


async def sets_up(
    els: Counting, shown: simcord.InteractionResult, between: Between
) -> simcord.InteractionResult:
    """Five steps, each as its screen proposes it; give what she reads in the end."""
    fresh = els.town
    # 1. Why: an example, made her own.
    assert shown.ephemeral
    assert "Stap 1 van 5: Waarom?" in said(shown)
    form = await els.presses(shown, "Voorbeeld 1")
    await between(fresh)
    shown = await els.fills(
        form, purpose="Jongeren kunnen hier praten en vragen, zonder hun naam.", name="Lindendaal",
        coordinator="Els, coördinator", dpo="Noor", address="privacy@lindendaal.be",
    )  # fmt: skip
    await between(fresh)

    # 2. Who: two people.
    assert "Stap 2 van 5: Wie?" in said(shown)
    for name, kind in (("Yasmine", "youth_worker"), ("Bram", "prevention_worker")):
        form = await els.presses(shown, "iemand")
        shown = await els.fills(
            form, member=[fresh[name]], first_name=name, kind=kind, secrecy="discretion"
        )
        await between(fresh)
        assert f"✔ Voorgesteld: **{name}**" in said(shown)
    shown = await els.presses(shown, "Verder")

    # 3. When: the hours as they are proposed.
    assert "**dinsdag:** 14 uur tot 18 uur" in said(shown)
    shown = await els.presses(shown, "Dit klopt")
    await between(fresh)
    return await lines_and_places(els, shown, between)


async def lines_and_places(
    els: Counting, shown: simcord.InteractionResult, between: Between
) -> simcord.InteractionResult:
    fresh = els.town
    # 4. Helplines: five, each looked at.
    assert "Stap 4 van 5: Hulplijnen" in said(shown)
    shown = await els.presses(shown, "Kijk ze na")
    for _ in range(5):
        assert "Nagekeken, volgende" in labels(shown)
        shown = await els.presses(shown, "Nagekeken, volgende")
    shown = await els.presses(shown, "Naar klaarzetten")
    await between(fresh)

    # 5. Where.
    assert "Stap 5 van 5: Kanalen" in said(shown)
    form = await els.presses(shown, "Kies de kanalen en de rol")
    return await els.fills(form, team=[fresh.team], panel=[fresh.square], role=[fresh.worker_role])


async def test_c6_a_curious_young_person_sees_none_of_it(fresh: Town) -> None:
    shown = await Counting(fresh).begins()

    assert message_of(shown).flags.ephemeral
    assert fresh.team.history(viewer=fresh["Yasmine"]) == []
    assert fresh.square.history(viewer=fresh["Sam"]) == []


async def test_c6_what_is_wrong_is_named_before_and_mended_in_discord(fresh: Town) -> None:
    els = Counting(fresh)
    known = list(fresh.discord.get_channel(fresh.team.id).overwrites)
    everyone_sees(fresh)
    shown = await els.begins()
    for _ in range(4):
        shown = await els.presses(shown, "Later")
    form = await els.presses(shown, "Kies de kanalen en de rol")
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}

    shown = await els.fills(form, **chosen)

    assert "Er is nog niets bewaard" in said(shown)
    assert "Zet 'Kanaal bekijken' voor hen uit" in said(shown)
    fresh.discord.edit_channel(fresh.team.id, {}, overwrites=known)
    await fresh.env.settle()
    done = await els.presses(shown, "Kijk opnieuw")
    assert "klaar" in said(done).lower()
    assert (await fresh.bot.services.town(fresh.guild.id)).is_set_up  # type: ignore[arg-type]
