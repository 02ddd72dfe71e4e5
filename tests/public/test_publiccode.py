"""`publiccode.yml` keeps the rules of version 0.7, and says nothing that is not so.

The rules are data beside this test: catalogues refuse a file for one wrong key.
"""

from __future__ import annotations

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from bot.texts.languages import LOCALES

RULES = tomllib.loads((Path(__file__).parent / "publiccode.toml").read_text("utf-8"))
WRITTEN = yaml.safe_load(Path("publiccode.yml").read_text("utf-8"))
NOWHERE = ".invalid"


def at(file: dict[str, Any], path: str) -> Any:
    found: Any = file
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def faults_of(file: dict[str, Any]) -> list[str]:
    """Every rule that the file breaks, by where."""
    found = [f"{path}: missing" for path in RULES["mandatory"] if at(file, path) is None]
    return [*found, *_unknown(file), *_values(file), *_descriptions(file), *_conditions(file)]


def _unknown(file: dict[str, Any]) -> list[str]:
    known = RULES["known"]
    sections = {"top": file} | {
        name: file[name]
        for name in ("intendedAudience", "legal", "maintenance", "localisation", "dependsOn")
        if name in file
    }
    found = [f"{n}.{k}: unknown" for n, s in sections.items() for k in s if k not in known[n]]
    listed = [each for each in (file.get("dependsOn") or {}).values() for each in each]
    found += [f"dependsOn.{k}: unknown" for e in listed for k in e if k not in known["dependency"]]
    people = at(file, "maintenance.contacts") or []
    return found + [f"contact.{k}: unknown" for e in people for k in e if k not in known["contact"]]


def _values(file: dict[str, Any]) -> list[str]:
    one = ("developmentStatus", "softwareType", "maintenance.type")
    found = [f"{path}: {at(file, path)}" for path in one if at(file, path) not in _of(path)]
    many = {"scope": at(file, "intendedAudience.scope"), "categories": file.get("categories")}
    found += [f"{name}: {v}" for name, vs in many.items() for v in vs or [] if v not in _of(name)]
    if str(file.get("publiccodeYmlVersion")) != RULES["version"]:
        found.append("publiccodeYmlVersion: another")
    url = urlsplit(str(file.get("url")))
    if url.scheme != "https" or not url.hostname:
        found.append("url: no address")
    return found


def _of(name: str) -> list[str]:
    return list(RULES["values"][name])


def _descriptions(file: dict[str, Any]) -> list[str]:
    found = []
    for language, said in (file.get("description") or {}).items():
        found += [
            f"{language}.{k}: unknown" for k in said if k not in RULES["known"]["description"]
        ]
        for key, (least, most) in RULES["lengths"].items():
            if not least <= len(str(said.get(key, "")).strip()) <= most:
                found.append(f"{language}.{key}: length")
        if not said.get("features"):
            found.append(f"{language}.features: none")
        found += [
            f"{language}.screenshots: {each}"
            for each in said.get("screenshots", [])
            if not Path(each).exists()
        ]
    return found


def _conditions(file: dict[str, Any]) -> list[str]:
    return [
        f"{rule['then']}: missing"
        for rule in RULES["needs"]
        if at(file, rule["path"]) in rule["values"] and not at(file, rule["then"])
    ]


def test_it_keeps_every_rule() -> None:
    assert faults_of(WRITTEN) == []


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("url", "bankje", "url: no address"),
        ("publiccodeYmlVersion", "0.4", "publiccodeYmlVersion: another"),
        ("developmentStatus", "alpha", "developmentStatus: alpha"),
        ("categories", ["youth"], "categories: youth"),
        ("maintenance", {"type": "community"}, "maintenance.contacts: missing"),
        ("legal", {"license": "EUPL-1.2", "licence": "x"}, "legal.licence: unknown"),
        ("genericName", "Bot", "top.genericName: unknown"),
        ("name", None, "name: missing"),
    ],
)
def test_a_broken_rule_is_named(path: str, value: Any, fault: str) -> None:
    broken = deepcopy(WRITTEN)
    broken[path] = value

    assert fault in faults_of(broken)


def test_a_description_that_is_too_long_is_named() -> None:
    broken = deepcopy(WRITTEN)
    broken["description"]["en"]["shortDescription"] = "a" * 151

    assert "en.shortDescription: length" in faults_of(broken)


def test_it_says_what_the_project_says_elsewhere() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]

    assert WRITTEN["softwareVersion"] == project["version"]
    assert WRITTEN["legal"]["license"] == project["license"]
    assert sorted(WRITTEN["localisation"]["availableLanguages"]) == sorted(LOCALES)
    assert sorted(WRITTEN["description"]) == sorted(LOCALES)
    assert Path(WRITTEN["roadmap"]).exists()


def test_without_an_address_it_is_nowhere_called_ready() -> None:
    """`.invalid` says that nobody published it yet; then it cannot be stable, nor in use."""
    published = not (urlsplit(WRITTEN["url"]).hostname or "").endswith(NOWHERE)

    assert published or WRITTEN["developmentStatus"] in {"concept", "development"}
    assert published or "usedBy" not in WRITTEN
    assert "alpha" in Path("README.md").read_text("utf-8").partition("## ")[0].lower()
