"""The directory: every number can be dialled, nothing claims more than was checked."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.helplines import repository, rules
from cogs.helplines.rules import DAY_AND_NIGHT, Helpline

SHIPPED = Path("config/helplines.toml")


@pytest.fixture
def directory() -> rules.Directory:
    return repository.read(SHIPPED)


def test_the_shipped_directory_has_its_ten_lines_and_the_emergency_numbers(
    directory: rules.Directory,
) -> None:
    shown = {line.id: line.number for line in rules.first(directory, 10)}

    assert len(shown) == 10
    assert {shown[name] for name in DAY_AND_NIGHT} == {"112", "101", "1813", "106"}


def test_r59_only_emergency_numbers_promise_their_hours(directory: rules.Directory) -> None:
    assert {line.id for line in directory if line.day_and_night} == set(DAY_AND_NIGHT)
    for line in directory:
        if line.day_and_night:
            phone = next(c for c in line.channel if c.type == "phone")
            assert phone.opening_hours == "24/7"
            assert phone.hours_verified != "unverified"


def test_f_r1_every_line_says_where_its_facts_come_from(directory: rules.Directory) -> None:
    assert all(line.evidence for line in directory)


def a_line(**changed: object) -> dict[str, object]:
    raw = tomllib.loads(SHIPPED.read_text("utf-8"))["helpline"][0]
    return raw | changed


def test_a_number_that_was_not_verified_is_never_shown() -> None:
    raw = a_line()
    raw["channel"] = [raw["channel"][0] | {"verified": "unverified"}]  # type: ignore[index]

    assert Helpline(**raw).number is None  # type: ignore[arg-type]


def test_a_line_that_is_not_ready_is_never_shown() -> None:
    hidden = Helpline(**a_line(ready=False))  # type: ignore[arg-type]

    assert rules.first((hidden,), 10) == ()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ('dial = "112"', "channel.0.dial"),
        ('id = "nood-112"', "id"),
        ("ready = true", "ready"),
        ('verified = "secondary"\nsource_date', "verified"),
    ],
)
def test_a_broken_entry_is_named_with_its_field(tmp_path: Path, wrong: str, field: str) -> None:
    text = SHIPPED.read_text("utf-8")
    name, _, rest = wrong.partition(" = ")
    broken = wrong.replace(rest.split("\n")[0], '"bel mij!"', 1)
    path = tmp_path / "helplines.toml"
    path.write_text(text.replace(wrong, broken, 1), "utf-8")

    with pytest.raises(StartRefused) as refused:
        repository.read(path)

    assert refused.value.text == "helplines-broken-entry"
    assert refused.value.facts["field"] == field
    assert name


async def test_hulp_lists_ten_lines_and_calls_none_of_them_open(town: Town) -> None:
    listed = await town["Sam"].slash(town.square, "hulp")

    assert said(listed).count("**") >= 20
    assert "Awel" in said(listed)
    assert "nu open" not in said(listed).lower()


async def test_the_crisis_card_comes_even_when_the_store_does_not_answer(town: Town) -> None:
    await town.bot.house.store.db.execute_fetchall("DROP TABLE shift")
    calls = len(town.calls)

    card = await press(town["Sam"], town.panel, "Nu hulp nodig")

    assert "Bel 1813" in said(card)
    assert "leest er nu **niemand** mee" in said(card)
    assert len(town.calls) - calls == 1


async def test_the_crisis_card_and_hulp_work_in_a_direct_message(town: Town) -> None:
    sam = town["Sam"].user
    await sam.send_dm("hallo?")

    listed = await sam.slash("hulp")
    card = await press(sam, listed, "Nu hulp nodig")

    assert "Bel 112" in said(card)
