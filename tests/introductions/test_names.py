"""What a card may say, how a team is named, and how long a card lives in the store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import open_services, read_texts, system_random_source
from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from bot.shell.views import Words
from bot.store.opening import Store
from cogs.introductions.repository.team import WorkerRepository
from cogs.introductions.rules import team as rules
from cogs.introductions.rules.team import KNOWN_FOR, LONGEST_NAME, Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.towns import lay_house

HERE, THERE = GuildId(1), GuildId(2)
YASMINE = Worker(HERE, 11, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)
BRAM = replace(YASMINE, account=12, name="Bram", secrecy=Secrecy.PROFESSIONAL)
SECOND = timedelta(seconds=1)


def introduced(name: str) -> Worker:
    return rules.introduced(HERE, 1, name=name, role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION)


@pytest.fixture
def say(tmp_path: Path) -> Words:
    return Words(read_texts(settings_for(tmp_path)), "nl")


# -- names --------------------------------------------------------------------------------------

NO_NAMES = [
    "\u200b", "\u200b\u200b", "\u202eenimsaY", "Yas\u200bmine", "\ufeff", "\x07", "\u3164\u200d",
    "123", "!!!", "🙂", "Yas\\", "||Bram||", "[Bram]", "~~Els~~", "@everyone", "<#12>", "a:b",
]  # fmt: skip


@pytest.mark.parametrize("name", NO_NAMES, ids=range(len(NO_NAMES)))
def test_r17_a_name_that_cannot_be_seen_or_said_is_refused(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        introduced(name)

    assert refused.value.text == "introductions-name"
    assert refused.value.facts == {"longest": LONGEST_NAME}


@pytest.mark.parametrize(
    "name", ["Yasmine", "Łucja", "Zoë", "محمد", "Anne-Sophie", "D'Arcy", "Bo 2"]
)
def test_names_of_people_everywhere_are_names(name: str) -> None:
    assert introduced(name).name == name


@given(st.text(max_size=40))
def test_whatever_is_taken_as_a_name_is_one_line_that_is_shown_as_it_is(name: str) -> None:
    try:
        taken = introduced(name).name
    except Refusal:
        return
    assert taken.strip() == taken
    assert taken.isprintable()
    assert 1 <= len(taken) <= LONGEST_NAME


# -- the team -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duties", "promised"),
    [
        ([], Secrecy.DISCRETION),
        ([Secrecy.PROFESSIONAL], Secrecy.PROFESSIONAL),
        ([Secrecy.PROFESSIONAL, Secrecy.PROFESSIONAL], Secrecy.PROFESSIONAL),
        ([Secrecy.PROFESSIONAL, Secrecy.DISCRETION], Secrecy.DISCRETION),
        ([Secrecy.DISCRETION], Secrecy.DISCRETION),
    ],
)
def test_r33_a_team_promises_what_its_weakest_duty_can_keep(
    duties: list[Secrecy], promised: Secrecy
) -> None:
    team = [replace(YASMINE, account=n, secrecy=duty) for n, duty in enumerate(duties)]

    assert rules.weakest(team) is promised


@pytest.mark.parametrize("role", Role)
def test_r2_everyone_signs_with_name_and_role(say: Words, role: Role) -> None:
    signed = rules.signature(say, replace(YASMINE, role=role))

    assert signed == f"**Yasmine** ({say(f'introductions-role-{role}')})"


def test_two_people_with_one_name_are_named_once(say: Words) -> None:
    assert rules.names(say, [YASMINE, replace(YASMINE, account=99)]) == "Yasmine"
    assert rules.names(say, [YASMINE, BRAM]) == "Bram en Yasmine"


# -- the store ----------------------------------------------------------------------------------


@pytest.fixture
def kept(store: Store) -> WorkerRepository:
    return WorkerRepository(store)


async def keep(kept: WorkerRepository, *workers: Worker) -> None:
    for worker in workers:
        await kept.put(worker, moment=TUESDAY, until=rules.known_until(TUESDAY))


async def test_a_card_is_found_until_the_last_second_of_its_year(kept: WorkerRepository) -> None:
    await keep(kept, YASMINE)
    end = TUESDAY + KNOWN_FOR

    assert await kept.find(HERE, YASMINE.account, end - SECOND) == YASMINE
    assert await kept.find(HERE, YASMINE.account, end) is None
    assert await kept.team(HERE, end) == []


async def test_a_renewed_card_lives_another_year(kept: WorkerRepository, store: Store) -> None:
    await keep(kept, YASMINE)
    later = TUESDAY + timedelta(days=300)

    await kept.renew(HERE, YASMINE.account, rules.known_until(later))

    assert await kept.team(HERE, TUESDAY + KNOWN_FOR) == [YASMINE]
    assert (await store.sweep(later + KNOWN_FOR))["worker"] == 1
    assert await WorkerRepository(store).team(HERE, TUESDAY) == []


async def test_introducing_someone_again_changes_their_card(kept: WorkerRepository) -> None:
    await keep(kept, YASMINE, BRAM, replace(YASMINE, role=Role.COUNSELLOR))

    team = await kept.team(HERE, TUESDAY)

    assert [(w.name, w.role) for w in team] == [
        ("Bram", Role.YOUTH_WORKER),
        ("Yasmine", Role.COUNSELLOR),
    ]


async def test_a_team_is_of_one_server(kept: WorkerRepository) -> None:
    await keep(kept, YASMINE, replace(BRAM, guild=THERE))

    assert await kept.team(HERE, TUESDAY) == [YASMINE]
    assert await kept.find(THERE, YASMINE.account, TUESDAY) is None


@pytest.fixture
async def services(data_dir: Path, clock: HandClock) -> AsyncIterator[Services]:
    lay_house(data_dir)
    opened = await open_services(settings_for(data_dir), clock, system_random_source())
    yield opened
    await opened.store.close()


async def test_a_card_that_expires_takes_the_right_to_act_with_it(
    services: Services, clock: HandClock
) -> None:
    service = Introductions(services)
    await service.introduce(HERE, 11, name="Els", role=Role.COUNSELLOR, secrecy=Secrecy.DISCRETION)
    role = (await services.town(HERE)).worker_role
    assert (await service.acting(HERE, 11, [role])).name == "Els"

    clock.move(KNOWN_FOR)

    with pytest.raises(Refusal) as refused:
        await service.acting(HERE, 11, [role])
    assert refused.value.text == "introductions-not-a-worker"
    assert (await service.readers(HERE)).accounts == frozenset()


async def test_a_shift_of_a_worker_keeps_the_card_for_another_year(
    services: Services, clock: HandClock
) -> None:
    service = Introductions(services)
    els = await service.introduce(
        HERE, 11, name="Els", role=Role.COUNSELLOR, secrecy=Secrecy.DISCRETION
    )
    clock.move(timedelta(days=364))

    await service.renew(els)
    clock.move(timedelta(days=364))

    assert await service.known(HERE, 11) == els
