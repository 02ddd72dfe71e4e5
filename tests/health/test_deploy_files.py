"""Alert rules and dashboard: read here, and asking for nothing that the metrics do not have."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import promql_parser
import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from bot.health.metrics import exposition, of_towns
from bot.health.state import Look, Pulse, Subject, TownHealth, TownState
from bot.shell.tally import ACTS

RULES = Path("deploy/prometheus/alerts.yml")
SCRAPE = Path("deploy/prometheus/scrape.yml")
BOARD = Path("deploy/grafana/bankje.json")
PROMETHEUS_OWN = {"up"}
SUBJECT = re.compile(r'subject="(\w+)"')


def metrics() -> set[str]:
    look = Look(
        0, gateway=True, store=True, sweep=True, backup_hours=1, acts=dict.fromkeys(ACTS, 0)
    )
    towns = of_towns([TownHealth("aalst", TownState.RUNNING, Pulse(0, look))], 0, "1")
    said = exposition(Pulse(0, look), 0, "1") + towns
    return {family.name for family in text_string_to_metric_families(said.decode())}


def rules() -> list[dict[str, Any]]:
    groups = yaml.safe_load(RULES.read_text("utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    return list(json.loads(BOARD.read_text("utf-8"))["panels"])


def asked() -> list[str]:
    shown = [target["expr"] for panel in panels() for target in panel["targets"]]
    return [rule["expr"] for rule in rules()] + shown


@pytest.mark.parametrize("expression", asked())
def test_what_is_asked_is_promql_about_metrics_that_are_there(expression: str) -> None:
    promql_parser.parse(expression)

    named = set(re.findall(r"\b(?:bankje_\w+|up)\b", expression))
    assert named
    assert named <= metrics() | PROMETHEUS_OWN
    assert set(SUBJECT.findall(expression)) <= {*Subject}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule["alert"])
def test_an_alert_says_what_it_is_and_what_to_do_and_waits_a_little(rule: dict[str, Any]) -> None:
    assert rule["annotations"].keys() == {"summary", "action"}
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert re.fullmatch(r"\d+[mh]", rule["for"])


def test_everything_that_can_be_wrong_rings_and_stands_on_the_dashboard() -> None:
    rung = " ".join(rule["expr"] for rule in rules())
    shown = " ".join(target["expr"] for panel in panels() for target in panel["targets"])

    assert set(SUBJECT.findall(rung)) | {Subject.DUE} == {*Subject}
    assert "bankje_oldest_due_seconds" in rung
    assert set(SUBJECT.findall(shown)) == {*Subject}
    assert metrics() <= set(re.findall(r"bankje_\w+", shown))


def test_a_panel_says_by_words_too_whether_it_is_well() -> None:
    for panel in panels():
        if panel["type"] == "stat":
            [words] = panel["fieldConfig"]["defaults"]["mappings"]
            assert {each["text"] for each in words["options"].values()} == {"well", "not well"}


def test_the_panels_lie_beside_each_other_and_not_over() -> None:
    taken = set()
    for panel in panels():
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in
                 range(at["y"], at["y"] + at["h"])}  # fmt: skip
        assert not cells & taken
        assert max(x for x, _ in cells) < 24
        taken |= cells


def test_it_is_read_on_this_machine_and_not_more_often_than_a_minute() -> None:
    [job] = yaml.safe_load(SCRAPE.read_text("utf-8"))["scrape_configs"]

    assert job["static_configs"] == [{"targets": ["127.0.0.1:9464"]}]
    assert job["scrape_interval"] == "1m"
