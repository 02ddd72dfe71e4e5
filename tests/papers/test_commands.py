"""The operator asks for the papers: real processes, what is printed and what is refused."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.settings import FILE
from tests.kit.command_line import TOKEN, Operator
from tests.kit.stores import SECRET

pytestmark = pytest.mark.slow


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    (tmp_path / "config").mkdir()
    return Operator(tmp_path)


def test_the_notice_is_written_without_a_key_or_a_token(operator: Operator) -> None:
    done = operator.types("notice", "--out", "site")

    assert done.returncode == 0, done.stderr
    assert sorted(each.name for each in (operator.folder / "site").iterdir()) == [
        "en.html",
        "fr.html",
        "index.html",
        "letter-en.html",
        "letter-fr.html",
        "letter-nl.html",
        "nl.html",
    ]
    assert "dpo_contact" in done.stderr
    assert not (operator.folder / "data").exists()


def test_the_papers_follow_the_file_of_settings(operator: Operator) -> None:
    (operator.folder / "config" / FILE).write_text('keep_days = 23\norganisation = "Lindendaal"\n')

    printed = {
        name: operator.types(name).stdout for name in ("inventory", "register", "dpia", "processor")
    }

    assert "23 days" in printed["inventory"]
    assert "23 dagen" in printed["register"]
    assert "| Lindendaal |" in printed["dpia"]
    assert "| Lindendaal |" in printed["processor"]
    assert "23 dagen" in printed["processor"]
    assert "23 dagen" in printed["dpia"]


def test_the_register_is_printed_in_the_language_asked_for(operator: Operator) -> None:
    assert "GDPR article 30" in operator.types("register", "--language", "en").stdout


def test_a_folder_that_cannot_be_written_ends_with_one_sentence_and_2(operator: Operator) -> None:
    (operator.folder / "site").write_text("a file")

    done = operator.types("notice", "--out", "site")

    assert done.returncode == 2
    assert "--out" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_town_may_word_the_notice_itself_but_not_what_is_locked(operator: Operator) -> None:
    texts = operator.folder / "config" / "texts"
    texts.mkdir()
    (texts / "nl.ftl").write_text("papers-title = Wat doen wij met jouw woorden?\n")

    done = operator.types("notice", "--out", "site")

    assert done.returncode == 0, done.stderr
    assert "Wat doen wij met jouw woorden?" in (operator.folder / "site" / "nl.html").read_text()


def test_run_serves_the_notice_and_says_when_its_port_is_taken(operator: Operator) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])

        done = operator.types("run", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET, BANKJE_NOTICE_PORT=port)

    assert done.returncode == 2
    assert "notice_port" in done.stderr
    assert port in done.stderr
    assert "Traceback" not in done.stderr
