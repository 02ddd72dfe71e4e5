"""Practical answers (R27): the town's own, dated, and never given after their date."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.core.errors import Refusal, StartRefused
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.helplines.repository.directory_files import read_answers
from cogs.helplines.service.helplines import PracticalAnswers
from tests.kit.helpline_directories import EXAMPLE, shipped
from tests.kit.helpline_screens import names_on, the_list
from tests.kit.stored import everything_but_counters
from tests.kit.towns import open_town

TOPICS = [topic.id for topic in shipped().topics]
OVER = datetime(2027, 11, 25, 0, 1, tzinfo=HOME)


@pytest.fixture
async def town_with_answers(data_dir: Path, tmp_path: Path) -> AsyncIterator[Town]:
    config = tmp_path / "config"
    config.mkdir()
    (config / "answers.toml").write_text(EXAMPLE, "utf-8")
    async with open_town(data_dir, config_dir=config) as town:
        yield town


async def test_r27_a_young_person_reads_an_answer_without_asking_anybody(
    town_with_answers: Town,
) -> None:
    town = town_with_answers
    before = await everything_but_counters(town)
    listed = await press(town["Sam"], await the_list(town), "Praktische vragen")
    assert message_of(listed).flags.ephemeral

    shown = await town["Sam"].select(message_of(listed), ["studentenjob"])

    assert "Kom op woensdag langs" in said(shown)
    assert "Els" in said(shown)
    assert "2026" in said(shown)
    assert "Nu hulp nodig" in labels(shown)
    again = await press(town["Sam"], shown, "Andere vragen")
    assert names_on(again) == {"studentenjob"}
    assert names_on(await town["Sam"].slash(town.square, "praktisch")) == {"studentenjob"}
    assert await everything_but_counters(town) == before


async def test_r27_past_its_review_date_it_is_hidden_and_the_admin_hears_of_it(
    town_with_answers: Town,
) -> None:
    town = town_with_answers
    listed = await press(town["Sam"], await the_list(town), "Praktische vragen")

    await town.move_to(OVER)

    assert "Praktische vragen" not in labels(await the_list(town))
    refused = await town["Sam"].select(message_of(listed), ["studentenjob"])
    assert "wordt nagekeken" in said(refused)
    mail = [said(message) for message in town["Els"].user.dm_channel.history()]
    assert len([each for each in mail if "voorbij zijn datum" in each]) == 1


async def test_r27_a_worker_inserts_what_may_be_given_and_nothing_else(
    town_with_answers: Town,
) -> None:
    answers = town_with_answers.bot.services.shared(PracticalAnswers)

    assert answers.to_insert("studentenjob", "fr").startswith("Passe mercredi")
    assert answers.to_insert("studentenjob", "tr").startswith("Kom op woensdag")
    await town_with_answers.move_to(OVER)
    with pytest.raises(Refusal):
        answers.to_insert("studentenjob", "nl")


async def test_on_the_review_date_itself_it_may_still_be_given(town_with_answers: Town) -> None:
    await town_with_answers.move_to(datetime(2027, 11, 24, 23, 59, tzinfo=HOME))

    assert len(town_with_answers.bot.services.shared(PracticalAnswers).live()) == 1


async def test_without_answers_there_is_no_button_and_the_command_says_so(town: Town) -> None:
    assert "Praktische vragen" not in labels(await the_list(town))
    none = await town["Sam"].slash(town.square, "praktisch")
    assert "nu geen praktische antwoorden" in said(none)
    assert labels(none) == ["Nu hulp nodig"]


@pytest.mark.parametrize(
    ("right", "wrong", "field", "expected"),
    [
        ('topic = "werk"', 'topic = "wurk"', "topic", "one of: "),
        ("review = 2027-11-24", "review = 2026-11-24", "review", "review = 2027-11-01"),
        ("review = 2027-11-24", 'review = "volgend jaar"', "review", "review = 2027-11-24"),
        ('owner = "Els"\n', "", "owner", 'owner = "Els"'),
        ('nl = "Hoe vind', 'de = "Hoe vind', "question.nl", 'nl = "…"'),
    ],
)
def test_a_mistake_is_named_with_file_entry_and_field(
    tmp_path: Path, right: str, wrong: str, field: str, expected: str
) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(EXAMPLE.replace(right, wrong), "utf-8")

    with pytest.raises(StartRefused) as refused:
        read_answers(path, TOPICS)

    assert refused.value.text == "helplines-broken-entry"
    assert refused.value.facts["entry"] == "studentenjob"
    assert refused.value.facts["field"] == field
    assert expected in str(refused.value.facts["expected"])


def test_many_answers_stand_on_several_pages(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    entry = EXAMPLE[EXAMPLE.index("[[answer]]") :]
    path.write_text(
        "\n".join(entry.replace("studentenjob", f"job-{number}", 1) for number in range(60)),
        "utf-8",
    )

    assert len(read_answers(path, TOPICS)) == 60
