"""The health of several towns: a line for each, and numbers with no other label than its name."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.app import read_texts
from bot.front import main
from bot.health import probe
from bot.health.metrics import of_towns
from bot.health.pages import make_app
from bot.health.serving import Aside
from bot.health.state import BEATS_WITHIN, Look, Pulse, TownHealth, TownState
from bot.health.towns import REQUESTS, TownPages
from bot.settings import Settings
from bot.shell.tally import ACTS
from bot.texts.languages import LOCALES


@dataclass
class Several:
    """What runs them, as the pages know it; and the address that they share."""

    health: list[TownHealth] = field(default_factory=list)
    pulse: Pulse = field(default_factory=lambda: Pulse(time.monotonic()))
    is_open: bool = False


def looked(**changed: object) -> Pulse:
    now = time.monotonic()
    seen = {"gateway": True, "store": True, "sweep": True, "backup_hours": 5} | changed
    return Pulse(now, Look(at=now, acts=dict.fromkeys(ACTS, 0), **seen))  # type: ignore[arg-type]


def towns() -> list[TownHealth]:
    return [
        TownHealth("aalst", TownState.RUNNING, looked()),
        TownHealth("brugge", TownState.RUNNING, looked(gateway=False)),
        TownHealth("gent", TownState.REFUSED),
        TownHealth("ronse", TownState.STOPPED),
        TownHealth("temse", TownState.WAITING, restarts=3),
        TownHealth("zele", TownState.RUNNING, Pulse(time.monotonic())),
    ]


def test_each_town_has_its_line_in_words_and_one_that_was_stopped_is_no_trouble() -> None:
    for locale in LOCALES:
        pages = TownPages(Several(towns()), Several(), read_texts(Settings()), locale)
        found = {name: (is_well, said) for name, is_well, said in pages.found()}

        assert [name for name, (is_well, _) in found.items() if is_well] == ["aalst", "ronse"]
        assert all(said.startswith(f"{name}: ") for name, (_, said) in found.items())
        assert len({said.partition(": ")[2] for _, said in found.values()}) == len(found)
        assert "discordstatus.com" in found["brugge"][1]


def test_that_all_are_kept_back_from_discord_stands_above_the_towns() -> None:
    pages = TownPages(Several(towns()), Several(is_open=True), read_texts(Settings()), "nl")

    assert pages.found()[0][:2] == (REQUESTS, False)


def test_numbers_are_told_by_town_and_by_nothing_more_than_of_one_alone() -> None:
    said = of_towns(towns(), time.monotonic(), "0.1.0").decode()
    samples = [each for family in text_string_to_metric_families(said) for each in family.samples]

    assert {name for each in samples for name in each.labels} == {
        *("town", "subject", "kind", "version", "python")
    }
    running = {e.labels["town"]: e.value for e in samples if e.name == "bankje_town_running"}
    assert running == {"aalst": 1, "brugge": 1, "gent": 0, "temse": 0, "zele": 1}
    again = {e.labels["town"]: e.value for e in samples if e.name == "bankje_town_restarts"}
    assert again["temse"] == 3
    gateways = {e.labels["town"]: e.value for e in samples if e.labels.get("subject") == "gateway"}
    assert gateways == {"aalst": 1, "brugge": 0, "zele": 0}


def test_one_ill_town_is_told_and_is_no_reason_to_begin_them_all_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    several = Several(towns())
    thread = Aside(make_app(TownPages(several, Several(), read_texts(Settings()), "en")), 0)
    port = thread.begin().result(10)
    monkeypatch.setenv("BANKJE_HEALTH_PORT", str(port))
    monkeypatch.setattr("sys.argv", ["bankje", "health", "--alive"])

    assert len(probe.ask(port) or []) == 4
    assert probe.answers(port)
    main()  # as a container asks, without loading all of it

    several.pulse.beat -= BEATS_WITHIN + 1
    assert not probe.answers(port)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == probe.ILL
    thread.end()
    assert not probe.answers(port)
