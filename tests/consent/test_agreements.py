"""When a yes still holds: another promise asks again, in every direction (R33, R51)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from itertools import combinations_with_replacement
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.alias import GuildId
from bot.core.retention import Retention
from bot.demo.reading import press, said
from bot.demo.town import Town, settings_for
from bot.shell.views import Words
from cogs.consent import rules, views
from cogs.introductions.rules.team import Audience, Role, Secrecy, Worker
from tests.kit.asking import ask, form_of
from tests.kit.stored import rows
from tests.kit.towns import open_town

NAMES = ("Yasmine", "Bram", "Fatima", "Mehmet", "Charlotte", "Abdelkarim")
ONE = Worker(GuildId(1), 1, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)
WEEK = timedelta(days=7)
KEPT = Retention(WEEK, WEEK)
LONGEST, MOST_WORDS = 900, 110


@pytest.fixture
def say(tmp_path: Path) -> Words:
    return Words(read_texts(settings_for(tmp_path)), "nl")


@pytest.mark.parametrize("count", range(1, 7))
def test_r41_every_mix_of_roles_fits_on_one_phone_screen(say: Words, count: int) -> None:
    for roles in combinations_with_replacement(Role, count):
        for secrecy in Secrecy:
            team = [
                replace(ONE, account=n, name=NAMES[n], role=role, secrecy=secrecy)
                for n, role in enumerate(roles)
            ]
            shown = views.what_is_promised(say, rules.promise(team, KEPT), Audience(tuple(team)))
            assert len(shown) <= LONGEST
            assert len(shown.split()) <= MOST_WORDS
            assert all(worker.name in shown for worker in team)


def test_r2_the_sentence_of_a_prevention_worker_is_always_there(say: Words) -> None:
    for others in combinations_with_replacement(Role, 2):
        team = [replace(ONE, account=n, name=NAMES[n], role=role) for n, role in enumerate(others)]
        team.append(replace(ONE, account=9, name="Bram", role=Role.PREVENTION_WORKER))

        shown = views.what_is_promised(say, rules.promise(team, KEPT), Audience(tuple(team)))

        assert "aan de veiligheid van anderen" in shown


def version(*team: Worker, keep: timedelta = WEEK, wording: str = "tekst") -> str:
    return rules.version_of(rules.promise(list(team), Retention(WEEK, keep)), wording)


def test_who_works_today_may_change_without_asking_again() -> None:
    other = replace(ONE, account=2, name="Noor")

    assert version(ONE) == version(other) == version(ONE, other) == version(other, ONE)


@pytest.mark.parametrize(
    "changed",
    [
        version(replace(ONE, role=Role.PREVENTION_WORKER)),
        version(ONE, replace(ONE, account=2, role=Role.PREVENTION_WORKER)),
        version(replace(ONE, secrecy=Secrecy.PROFESSIONAL)),
        version(ONE, keep=2 * WEEK),
        version(ONE, wording="andere tekst"),
        version(),
    ],
    ids=["role", "one more role", "secrecy", "days", "wording", "nobody left"],
)
def test_r51_another_promise_is_another_version(changed: str) -> None:
    assert changed != version(ONE)


async def introduce(town: Town, name: str, role: str, secrecy: str) -> None:
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town[name], voornaam=name, functie=role, zwijgplicht=secrecy,
    )  # fmt: skip


async def gets_a_prevention_worker(town: Town) -> None:
    await introduce(town, "Els", "prevention_worker", "discretion")


async def is_bound_by_professional_secrecy(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await introduce(town, name, "youth_worker", "professional")


async def keeps_it_longer(town: Town) -> None:
    town.settings = settings_for(town.settings.data_dir, keep_days=14)
    await town.restart()


CHANGES: dict[Callable[[Town], Awaitable[None]], str] = {
    gets_a_prevention_worker: "Els (preventiewerker)",
    is_bound_by_professional_secrecy: "We hebben beroepsgeheim",
    keeps_it_longer: "Tot 14 dagen na het einde",
}


@pytest.mark.parametrize("change", CHANGES)
async def test_r51_a_changed_promise_asks_again_before_the_next_word(
    data_dir: Path, change: Callable[[Town], Awaitable[None]]
) -> None:
    async with open_town(data_dir) as town:
        await introduce(town, "Bram", "youth_worker", "discretion")
        await ask(town)
        form = await form_of(town, "Jules")

        await change(town)

        late = await town["Jules"].submit_modal(form, {"words": "was net bezig"})
        assert "Lees eerst even hoe het werkt" in said(late)
        assert "was net bezig" in said(late)
        again = await press(town["Jules"], town.panel, "Stel een vraag")
        assert CHANGES[change] in said(again)
        form = await press(town["Jules"], again, "Oké, ik begin")
        added = await town["Jules"].submit_modal(form, {"words": "gelezen"})
        assert "Bij je gesprek gezet" in said(added)
        assert await rows(town, "agreement") == 1


async def test_r33_a_mixed_team_is_introduced_by_the_weaker_rule(town: Town) -> None:
    await introduce(town, "Els", "counsellor", "professional")

    start = said(await press(town["Sam"], town.panel, "Stel een vraag"))

    assert "Els (hulpverlener)" in start
    assert "We hebben discretieplicht" in start
    assert "beroepsgeheim" not in start


async def test_reading_more_leads_to_the_same_yes(town: Town) -> None:
    start = await press(town["Sam"], town.panel, "Stel een vraag")

    more = await press(town["Sam"], start, "Meer uitleg")

    assert "Wat ziet Discord?" in said(more)
    form = await press(town["Sam"], more, "Oké, ik begin")
    assert form.modal


async def test_not_now_keeps_nothing(town: Town) -> None:
    start = await press(town["Sam"], town.panel, "Stel een vraag")

    await press(town["Sam"], start, "Toch niet")

    assert await rows(town, "agreement") == 0


async def test_a_yes_lives_on_with_each_new_word_in_the_conversation(town: Town) -> None:
    await ask(town)
    await town.move_clock(timedelta(days=6))
    await ask(town, words="ben je er nog?")

    await town.move_clock(timedelta(days=16))
    assert await rows(town, "agreement") == await rows(town) == 1
    await town.move_clock(timedelta(days=1, minutes=1))

    assert await rows(town, "agreement") == await rows(town) == 0


async def test_a_yes_from_before_an_abandoned_question_goes_too(town: Town) -> None:
    form = await form_of(town, "Sam")
    town.env.inject_error("POST", "/channels/*/messages", status=500, times=1)
    await town["Sam"].submit_modal(form, {"words": "komt niet aan"})

    await town.move_clock(timedelta(days=1, minutes=1))

    assert await rows(town, "agreement") == 0
