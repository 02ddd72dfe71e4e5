"""What a forge runs for us: only what is pinned, with no more rights than it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(".github/workflows")
USED = re.compile(r"uses: *(\S+)(.*)")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
DECIDES = ("github.event", "github.head_ref", "github.ref_name")
"""What somebody outside chooses: within a command it would be run."""


def workflows() -> dict[str, dict[Any, Any]]:
    return {each.name: yaml.safe_load(each.read_text("utf-8")) for each in FOLDER.glob("*.yml")}


def steps() -> Iterator[dict[str, Any]]:
    for each in workflows().values():
        for job in each["jobs"].values():
            yield from job["steps"]


def test_each_action_is_one_commit_with_its_name_beside_it_and_all_call_it_the_same() -> None:
    found = [
        each for path in FOLDER.glob("*.yml") for each in USED.findall(path.read_text("utf-8"))
    ]
    named = dict(found)

    assert found
    for action, beside in found:
        assert PINNED.fullmatch(action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", beside), action
        assert named[action] == beside


def test_nothing_may_write_but_the_jobs_of_a_release() -> None:
    assert workflows().keys() == {"check.yml", "release.yml"}
    for name, each in workflows().items():
        assert each["permissions"] == {"contents": "read"}, name
        assert "pull_request_target" not in each[True], "strangers' code with our rights"
        for job in each["jobs"].values():
            assert name == "release.yml" or "permissions" not in job
    for each in steps():
        if "actions/checkout" in each.get("uses", ""):
            assert each["with"] == {"persist-credentials": False}
        assert not any(word in each.get("run", "") for word in DECIDES)


def test_a_release_builds_from_a_base_by_digest_and_signs_what_it_made_by_digest() -> None:
    said = (FOLDER / "release.yml").read_text("utf-8")
    dockerfile = Path("Dockerfile").read_text("utf-8")

    assert '--build-arg BASE="$BY"' in said
    assert "python@${{ needs.base.outputs.digest }}" in said
    assert re.findall(r"^FROM (\S+)", dockerfile, re.MULTILINE) == ["${BASE}", "${BASE}"]
    assert 'cosign sign --yes "$IMAGE@$digest"' in said
    for script in re.findall(r"bash (\S+)", said + (FOLDER / "check.yml").read_text("utf-8")):
        assert script == "-ec" or Path(script).is_file(), script
