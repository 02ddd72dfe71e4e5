"""F-A3: what may be logged is counts, kinds and places; never a person, their words, or a token."""

from __future__ import annotations

import asyncio
import json
import logging

import aiosqlite
import pytest
import structlog

from bot.core.log import LIBRARIES, configure, hush_libraries, kind_and_place
from tests.kit.logs import SECRET, fail, hushed, someone_listens

__all__ = ["hushed"]
EVERY_LIBRARY = [*LIBRARIES, "discord.http", "discord.gateway", "discord.app_commands.tree"]


@pytest.mark.parametrize("library", EVERY_LIBRARY)
@pytest.mark.parametrize("level", [logging.DEBUG, logging.WARNING, logging.CRITICAL])
def test_f_a3_a_library_loses_its_facts_whoever_listens(library: str, level: int) -> None:
    with someone_listens(library) as heard:
        logging.getLogger(library).log(level, "%s sent %s", SECRET, {"content": SECRET})

    assert "%s sent %s" in heard.getvalue()
    assert "Noor" not in heard.getvalue()


@pytest.mark.parametrize("library", EVERY_LIBRARY)
def test_f_a3_a_librarys_failure_keeps_its_kind_and_place_only(library: str) -> None:
    error = fail()

    with someone_listens(library) as heard:
        logging.getLogger(library).error("Ignoring exception in %s", SECRET, exc_info=error)

    assert "ValueError at logs.py:" in heard.getvalue()
    assert "Noor" not in heard.getvalue()
    assert "Traceback" not in heard.getvalue()


def test_f_a3_a_library_that_shows_its_stack_loses_it() -> None:
    with someone_listens("discord") as heard:
        logging.getLogger("discord").warning("slow", stack_info=True)

    assert heard.getvalue() == "WARNING discord slow ()\n"


async def test_f_a3_a_task_that_nobody_awaited_says_no_words() -> None:
    """Asyncio writes the failed task, and with it the error's text, into the message itself."""
    loop = asyncio.get_running_loop()

    with someone_listens("asyncio") as heard:
        loop.default_exception_handler(
            {"message": "Task exception was never retrieved", "exception": fail(), "task": SECRET}
        )

    assert "Task exception was never retrieved [ValueError at logs.py:" in heard.getvalue()
    assert "Noor" not in heard.getvalue()


async def test_f_a3_the_database_driver_does_not_tell_what_it_stores() -> None:
    with someone_listens("aiosqlite") as heard:
        async with aiosqlite.connect(":memory:") as db:
            await db.execute_fetchall("SELECT ?", (SECRET,))
            with pytest.raises(aiosqlite.OperationalError):
                await db.execute_fetchall(f"SELECT {SECRET}")

    assert "executing %s" in heard.getvalue()
    assert "Noor" not in heard.getvalue()


def test_libraries_are_silent_below_a_warning_and_hushing_twice_changes_nothing() -> None:
    hush_libraries()

    for library in LIBRARIES:
        assert not logging.getLogger(library).isEnabledFor(logging.INFO)


def test_the_operators_own_programs_may_log_as_they_like() -> None:
    with someone_listens("towns.own") as heard:
        logging.getLogger("towns.own").info("%s conversations", 3)

    assert "3 conversations" in heard.getvalue()


def test_kind_and_place_say_where_and_not_what() -> None:
    found = kind_and_place(fail())

    assert found["kind"] == "ValueError"
    assert found["place"].startswith("logs.py:")
    assert "Noor" not in str(found)


def test_kind_and_place_say_by_which_line_of_ours_it_went() -> None:
    """A failure deep in a library is found by the last line of Bankje that led to it."""
    from bot.texts.catalogue import Texts  # noqa: PLC0415 - only to fail in one of our own files

    with pytest.raises(KeyError) as caught:
        Texts({}).say("nl", "shell-hide")

    assert kind_and_place(caught.value)["via"].startswith("bot/texts/catalogue.py:")


def test_an_error_that_was_never_raised_has_a_kind() -> None:
    assert kind_and_place(ValueError(SECRET)) == {
        "kind": "ValueError",
        "place": "nowhere",
        "via": "nowhere",
    }


def test_in_production_an_event_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO")

    structlog.get_logger("bankje").info("swept", conversation=3)
    structlog.get_logger("bankje").debug("too much")
    structlog.get_logger("bankje").error("act failed", **kind_and_place(fail()))

    swept, failed = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert (swept["event"], swept["conversation"], swept["level"]) == ("swept", 3, "info")
    assert (failed["event"], failed["kind"]) == ("act failed", "ValueError")
    assert "Noor" not in str(failed)


def test_in_production_a_librarys_warning_is_one_line_of_json_without_facts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure("INFO")

    logging.getLogger("discord.gateway").warning('We are "limited" on %s', SECRET)
    logging.getLogger("discord.client").error("Failed", exc_info=fail())

    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["logger"] for line in lines] == ["discord.gateway", "discord.client"]
    assert "Noor" not in str(lines)


def test_our_events_and_those_of_libraries_have_one_shape(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure("INFO")

    structlog.get_logger("bankje").error("job failed", job="sweep")
    logging.getLogger("apscheduler.scheduler").warning("late")
    logging.getLogger("towns.own").error("odd", exc_info=fail())

    ours, librarys, towns = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    for each in (ours, librarys, towns):
        assert {"event", "level", "logger", "timestamp"} <= set(each)
    assert (ours["logger"], ours["job"]) == ("bankje", "sweep")
    assert (librarys["logger"], librarys["event"]) == ("apscheduler.scheduler", "late")
    assert (towns["event"], towns["kind"]) == ("odd", "ValueError")
    assert towns["place"].startswith("logs.py:")
