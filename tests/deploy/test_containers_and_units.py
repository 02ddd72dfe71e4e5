"""What an operator copies: compose, Dockerfile and systemd units, read as what reads them does."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

COMPOSE = Path("compose.yaml")
DOCKERFILE = Path("Dockerfile")
UNITS = (Path("deploy/bankje.service"), Path("deploy/bankje@.service"))
TOWNS = Path("deploy/bankje-towns@.service")
EXPOSED = 2.0
"""The exposure level of `systemd-analyze security` from which a unit is no longer called OK here:
what is left is the network, which it needs."""
ANALYZE = shutil.which("systemd-analyze")
HEALTH = ["CMD", "/opt/bankje/bin/bankje", "health"]


def service() -> dict[str, Any]:
    return dict(yaml.safe_load(COMPOSE.read_text("utf-8"))["services"]["bankje"])


def lines_of(unit: Path) -> list[tuple[str, str]]:
    """Each line of a unit, `name=value`; a name may come more than once."""
    written = unit.read_text("utf-8").splitlines()
    pairs = [line.split("=", 1) for line in written if line and line[0] not in "#["]
    return [(name, value) for name, value in pairs]


# -- containers ------------------------------------------------------------------------------------


def test_the_container_may_do_nothing_that_it_does_not_need() -> None:
    found = service()

    assert found["read_only"] is True
    assert found["cap_drop"] == ["ALL"]
    assert found["security_opt"] == ["no-new-privileges:true"]
    assert not {"ports", "privileged", "network_mode", "devices", "cap_add"} & found.keys()


def test_it_can_eat_up_neither_memory_processes_handles_nor_the_disk() -> None:
    found = service()

    assert found["mem_limit"] == found["memswap_limit"]
    assert found["pids_limit"] <= 100
    assert found["ulimits"]["core"] == 0
    assert found["ulimits"]["nofile"]["hard"] <= 4096
    [tmp] = found["tmpfs"]
    assert set(tmp.partition(":")[2].split(",")) >= {"size=16m", "noexec", "nosuid", "nodev"}
    assert found["logging"]["options"].keys() == {"max-size", "max-file"}


def test_a_container_that_hangs_is_seen_by_the_command_that_asks() -> None:
    found = service()
    port = found["environment"]["BANKJE_HEALTH_PORT"]
    written = DOCKERFILE.read_text("utf-8")

    assert found["healthcheck"]["test"] == HEALTH
    assert re.search(
        rf"HEALTHCHECK .*\\\n +CMD {re.escape(str(HEALTH[1:]).replace(chr(39), chr(34)))}", written
    )
    assert f"BANKJE_HEALTH_PORT={port}" in written


def test_the_secrets_are_files_that_the_containers_user_can_read_as_the_readme_makes_them() -> None:
    """Docker binds a file of the machine as it is: with its owner and its rights."""
    files = yaml.safe_load(COMPOSE.read_text("utf-8"))["secrets"]
    readme = Path("README.md").read_text("utf-8")

    assert {each["file"] for each in files.values()} == {"./secrets/token", "./secrets/key"}
    assert not any(name in service()["environment"] for name in ("BANKJE_TOKEN", "BANKJE_KEY"))
    assert "mkdir -m 700 secrets" in readme
    assert "chmod 444 secrets/*" in readme


def test_a_stop_is_over_before_the_container_is_killed() -> None:
    assert service()["stop_grace_period"] == "10s"
    assert all(("TimeoutStopSec", "10") in lines_of(unit) for unit in UNITS)


# -- systemd ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("unit", UNITS, ids=str)
def test_a_unit_begins_again_unless_a_person_must_mend_something(unit: Path) -> None:
    lines = lines_of(unit)

    assert ("Restart", "always") in lines
    assert ("RestartPreventExitStatus", "2") in lines
    assert ("LimitCORE", "0") in lines
    assert ("UMask", "0077") in lines
    assert ("LogNamespace", "bankje") in lines


@pytest.mark.parametrize("unit", UNITS, ids=str)
def test_secrets_come_from_systemd_and_stand_in_no_environment(unit: Path) -> None:
    lines = lines_of(unit)
    given = " ".join(value for name, value in lines if name == "Environment")

    assert [value.partition(":")[0] for name, value in lines if name == "LoadCredential"] == [
        "token",
        "key",
    ]
    assert "BANKJE_TOKEN_FILE=%d/token" in given
    assert "BANKJE_TOKEN=" not in given


def test_the_units_differ_only_in_whose_files_they_use() -> None:
    one, many = ([pair for pair in lines_of(unit) if pair[0] != "Description"] for unit in UNITS)

    changed = [(ours, theirs) for ours, theirs in zip(one, many, strict=True) if ours != theirs]
    assert all("%i" in theirs[1] for _, theirs in changed)
    assert {ours[0] for ours, _ in changed} == {
        "ExecStart",
        "Environment",
        "LoadCredential",
        "StateDirectory",
    }


def test_the_unit_for_several_towns_may_no_more_and_reads_their_secrets_while_it_runs() -> None:
    """Systemd hands secrets over at the start only, and a town may come later."""
    alone, together = lines_of(UNITS[1]), lines_of(TOWNS)
    given = dict(together)

    assert given["ExecStart"].split()[1:] == [
        "serve",
        "/etc/bankje/%i",
        "--data",
        "/var/lib/bankje/%i",
    ]
    assert given["StateDirectory"] == "bankje/%i"
    assert given["User"] == "bankje"
    assert "HUP" in given["ExecReload"]
    assert not {"LoadCredential", "DynamicUser"} & given.keys()
    other = {"LimitNOFILE", "TasksMax", "MemoryMax", "ExecStart", "Environment", "Description"}
    kept = [pair for pair in alone if pair[0] not in other | {"LoadCredential", "DynamicUser"}]
    assert set(kept) <= set(together)
    assert int(given["LimitNOFILE"]) >= 20 * 50
    assert int(given["TasksMax"]) >= 3 * 50


@pytest.mark.slow
@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not here")
@pytest.mark.parametrize("unit", [*UNITS, TOWNS], ids=str)
def test_systemd_itself_calls_a_unit_little_exposed(unit: Path, tmp_path: Path) -> None:
    named = tmp_path / unit.name.replace("@.", "@lindendaal.")
    shutil.copyfile(unit, named)
    command = [str(ANALYZE), "security", "--offline=true", str(named)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    level = re.search(r"Overall exposure level for \S+: ([\d.]+)", done.stdout)

    assert level, done.stderr
    assert float(level[1]) <= EXPOSED
    assert "Unknown" not in done.stderr
