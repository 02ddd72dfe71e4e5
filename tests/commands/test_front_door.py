"""The front door as an operator meets it: real processes, exit codes, one sentence that helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.app import schemas
from bot.settings import FILE
from bot.store.keys import Keys
from bot.store.opening import open_store
from tests.kit.command_line import HERE, TOKEN, Operator, refused_with
from tests.kit.forensics import every_byte
from tests.kit.stores import SECRET

pytestmark = pytest.mark.slow


def test_key_new_prints_a_secret_that_opens_a_store_again_and_again(operator: Operator) -> None:
    secret = operator.types("key", "new").stdout.strip()

    first = operator.types_in_a_new_interpreter("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=secret)
    again = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=secret)

    assert len(secret) == 43
    assert (first.returncode, again.returncode) == (0, 0)
    assert "in order" in first.stdout
    assert secret not in first.stdout + first.stderr


@pytest.mark.parametrize("words", [("check",), ("run",), ("no-such-command",), ("key", "new", "?")])
def test_forked_or_in_a_new_interpreter_it_says_and_ends_the_same(
    operator: Operator, words: tuple[str, ...]
) -> None:
    new = operator.types_in_a_new_interpreter(*words)
    forked = operator.types(*words)

    assert new.returncode != 0
    assert (forked.returncode, forked.stdout) == (new.returncode, new.stdout)
    assert forked.stderr.replace("python -m bot", "") == new.stderr.replace("python -m bot", "")


def test_without_a_token_it_says_where_to_find_one(operator: Operator) -> None:
    said = refused_with(operator.types("run", BANKJE_KEY=SECRET, LANG="de_DE.UTF-8"))

    assert said.startswith("There is no bot token. Give it in BANKJE_TOKEN")
    assert "discord.com/developers" in said
    assert not (operator.folder / "data").exists()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "Zonder sleutel start Bankje niet"),
        ({"LC_ALL": "fr_BE.UTF-8", "LANG": "en_GB.UTF-8"}, "Sans clé"),
        ({}, "Bankje does not start without a key"),
    ],
)
def test_without_a_key_it_says_how_to_make_one_in_the_operators_language(
    operator: Operator, language: dict[str, str], sentence: str
) -> None:
    said = refused_with(operator.types("run", BANKJE_TOKEN=TOKEN, **language))

    assert sentence in said
    assert "bankje key new" in said
    assert not (operator.folder / "data").exists()


async def test_with_a_wrong_key_it_names_the_folder_and_touches_nothing(
    operator: Operator, keys: Keys
) -> None:
    data = operator.folder / "data"
    await (await open_store(data, keys, schemas())).close()
    before = every_byte(data)

    said = refused_with(operator.types("run", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET + "!"))

    assert "data" in said
    assert "Nothing was changed" in said
    assert SECRET not in said
    assert every_byte(data) == before


async def test_a_second_one_in_the_same_folder_is_refused(operator: Operator, keys: Keys) -> None:
    first = await open_store(operator.folder / "data", keys, schemas())

    said = refused_with(operator.types("run", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))

    assert "BANKJE_DATA_DIR" in said
    await first.close()


def broken_toml(config: Path) -> None:
    (config / FILE).write_text("keep_days = 3\nidle_days\n")


def impossible_value(config: Path) -> None:
    (config / FILE).write_text("language = 'nl'\nkeep_days = 300\n")


def not_utf8(config: Path) -> None:
    (config / FILE).write_bytes("language = 'nl'\n# één dag\n".encode("latin-1"))


def unknown_text(config: Path) -> None:
    (config / "texts").mkdir()
    (config / "texts" / "nl.ftl").write_text("\npanel-nothing = Dag\n")


def broken_helplines(config: Path) -> None:
    (config / "helplines.toml").write_text("\n[[helpline]\n")


def wrong_school_holidays(config: Path) -> None:
    (config / "school_holidays.toml").write_text('[[holiday]]\ncommunity = "wallonie"\n')


@pytest.mark.parametrize(
    ("command", "broken", "where"),
    [
        ("run", broken_toml, "config/bankje.toml, line 2"),
        ("check", impossible_value, "config/bankje.toml, line 2"),
        ("check", not_utf8, "config/bankje.toml, line 2"),
        ("run", unknown_text, "config/texts/nl.ftl, line 2"),
        ("run", broken_helplines, "config/helplines.toml, line 2"),
        ("check", broken_helplines, "config/helplines.toml, line 2"),
        ("check", wrong_school_holidays, "config/school_holidays.toml, line 2"),
    ],
)
def test_a_broken_file_is_named_with_its_line_before_anyone_calls_on_discord(
    operator: Operator, command: str, broken: Callable[[Path], None], where: str
) -> None:
    broken(operator.folder / "config")

    said = refused_with(operator.types(command, BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))

    assert where in said


def test_check_lists_what_may_be_said_otherwise(operator: Operator) -> None:
    typed = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert "panel-invitation" in typed.stdout
    assert "questions-notice" not in typed.stdout


def test_check_holds_a_towns_own_dutch_to_the_same_lint_as_ours(operator: Operator) -> None:
    (operator.folder / "config" / "texts").mkdir()
    own = "panel-title = ## Gelieve u te melden bij { $town }, ZO SNEL MOGELIJK.\n"
    (operator.folder / "config" / "texts" / "nl.ftl").write_text(f"# Ons\n{own}")

    typed = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert typed.returncode == 2
    assert "config/texts/nl.ftl, line 2: 'panel-title'" in typed.stdout
    assert all(wrong in typed.stdout for wrong in ("far", "vague", "shouting"))


def test_check_names_a_card_or_case_that_cannot_be_read_and_what_to_write(
    operator: Operator,
) -> None:
    own = operator.folder / "config" / "guidance.local"
    own.mkdir()
    (own / "pesten.toml").write_text('id = "pesten"\n[[step]]\nnl = "Bel 112."\n')
    (own / "fuif.toml").write_text("[title\n")
    cases = operator.folder / "config" / "practice.local"
    cases.mkdir()
    (cases / "een-emoji.toml").write_text('id = "een-emoji"\nvoor = "ons"\n')

    typed = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert typed.returncode == 2
    assert "in order" not in typed.stdout
    said = " ".join(typed.stdout.split())
    assert "guidance.local/pesten.toml, line 3: step.1.nl is not right. Write the name" in said
    assert "guidance.local/fuif.toml, line 1: [title is not right. Write field =" in said
    assert "practice.local/een-emoji.toml, line 2: voor is not right. Write something el" in said


def test_a_wrong_variable_is_named_with_what_to_write(operator: Operator) -> None:
    said = refused_with(operator.types("run", BANKJE_KEEP_DAYS="many", BANKJE_KEY=SECRET))

    assert said.startswith("BANKJE_KEEP_DAYS")
    assert "1 to 30" in said


def test_the_inventory_on_paper_is_the_inventory_in_the_schema(operator: Operator) -> None:
    paper = str(HERE / "docs" / "what-is-stored.md")

    assert operator.types("inventory", "--check", paper).returncode == 0


def test_an_inventory_on_paper_that_is_behind_is_noticed(operator: Operator) -> None:
    (operator.folder / "old.md").write_text("# What Bankje stores\n")

    done = operator.types("inventory", "--check", "old.md")

    assert done.returncode == 1
    assert "bankje inventory > old.md" in done.stderr


def test_a_secret_in_the_environment_works_and_is_a_cross_in_the_check(operator: Operator) -> None:
    done = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert done.returncode == 0
    crosses = [line for line in done.stdout.splitlines() if line.startswith("✖")]
    assert ["BANKJE_TOKEN_FILE" in line for line in crosses] == [True, False]
    assert ["BANKJE_KEY_FILE" in line for line in crosses] == [False, True]
    assert SECRET not in done.stdout
    assert TOKEN not in done.stdout


def test_secrets_in_files_have_no_cross(operator: Operator) -> None:
    (operator.folder / "token").write_text(TOKEN)
    (operator.folder / "key").write_text(SECRET)

    done = operator.types("check", BANKJE_TOKEN_FILE="token", BANKJE_KEY_FILE="key")

    assert done.returncode == 0
    assert "✖" not in done.stdout
