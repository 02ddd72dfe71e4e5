"""Every package that the project asks for is named with its licence, and nothing else is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROW = re.compile(r"^\| ([\w.-]+) \| (.+?) \|", re.MULTILINE)
NAME = re.compile(r"[\w.-]+")


def asked_for() -> set[str]:
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
    extras = [each for extra in project["optional-dependencies"].values() for each in extra]
    names = {found[0] for each in project["dependencies"] + extras if (found := NAME.match(each))}
    return names - {"bankje"}


def test_each_package_has_its_licence() -> None:
    page = Path("docs/third-party.md").read_text("utf-8").partition("## Compiled in")[0]
    named = dict(ROW.findall(page))

    assert set(named) - {"package"} == asked_for()
    assert all(named.values())
