"""What the papers say of logs is what is configured, or is said to be open."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings


def test_the_journal_of_the_unit_goes_after_the_days_that_the_papers_say() -> None:
    kept = Path("deploy/journald@bankje.conf").read_text("utf-8")

    days = re.search(r"^MaxRetentionSec=(\d+)day$", kept, re.MULTILINE)
    assert days
    assert int(days[1]) == Settings().log_days
    assert "LogNamespace=bankje" in Path("deploy/bankje.service").read_text("utf-8")


def test_docker_turns_its_log_and_that_it_does_so_by_size_is_said_to_be_open() -> None:
    assert "max-size" in Path("compose.yaml").read_text("utf-8")
    logs = Path("docs/operating.md").read_text("utf-8").partition("## Logs")[2]
    assert "**open**" in logs.partition("\n## ")[0]
    assert "Docker kan alleen op grootte draaien" in Path("bot/papers/dpia.nl.toml").read_text(
        "utf-8"
    )
