"""What is installed is what was locked: requirements/ agrees with pyproject.toml, and is used.

That every package which these bring along is locked too, pip sees where it installs with
`--require-hashes` (scripts/install, .ci/run): it lets in nothing else.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = Path("requirements")
PINNED = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+))? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)
PROJECT = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))


def locked(*names: str) -> dict[str, set[str]]:
    """The versions of each package in these locks, which say nothing else."""
    found: dict[str, set[str]] = {}
    for name in names:
        text = (LOCKS / f"{name}.txt").read_text("utf-8")
        rest = PINNED.sub("", text)
        assert rest == "# Written by scripts/lock. Do not change by hand.\n", name
        for each in PINNED.finditer(text):
            found.setdefault(each["name"], set()).add(each["version"])
    return found


def lacking(asked: list[str], within: dict[str, set[str]]) -> list[str]:
    wanted = [Requirement(each) for each in asked]
    return [
        str(each)
        for each in wanted
        if canonicalize_name(each.name) != PROJECT["project"]["name"]
        and not any(
            each.specifier.contains(version)
            for version in within.get(canonicalize_name(each.name), ())
        )
    ]


def test_what_the_project_asks_for_is_locked_in_a_version_that_it_allows() -> None:
    project, extras = PROJECT["project"], PROJECT["project"]["optional-dependencies"]

    assert lacking(project["dependencies"], locked("run")) == []
    for extra in ("demo", "poster"):
        assert lacking(extras[extra], locked("run", extra)) == []
    every = [each for extra in extras.values() for each in extra]
    assert lacking(every, locked("run", "dev")) == []
    builds = [*PROJECT["dependency-groups"]["build"], *PROJECT["build-system"]["requires"]]
    assert lacking(builds, locked("build")) == []
    assert lacking(PROJECT["dependency-groups"]["audit"], locked("audit")) == []


def test_no_two_locks_name_another_version_and_none_names_where_from() -> None:
    names = sorted(each.stem for each in LOCKS.glob("*.txt"))

    assert names == ["audit", "build", "demo", "dev", "poster", "run"]
    assert {name: found for name, found in locked(*names).items() if len(found) > 1} == {}


def test_the_image_and_ci_let_in_only_what_is_locked() -> None:
    for script in ("scripts/install", "scripts/build-wheel", ".ci/run"):
        text = Path(script).read_text("utf-8").replace("\\\n", " ")
        installs = re.findall(r'pip" (.*install.*|"\$\{hashed\[@\]\}".*)', text)
        assert installs, script
        for each in installs:
            ours = "--no-index" in each and "--no-deps" in each
            assert ours or "hash" in each or "${locked[@]}" in each, f"{script}: {each}"
    assert "locked=(--quiet --disable-pip-version-check --require-hashes" in Path(
        "scripts/install"
    ).read_text("utf-8")
    assert "hashed=(install --quiet --require-hashes)" in Path(".ci/run").read_text("utf-8")
    assert "pip install" not in Path("Dockerfile").read_text("utf-8")
