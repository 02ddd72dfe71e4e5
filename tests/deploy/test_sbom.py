"""The list of parts tells what sits compiled inside a package, which no list of packages shows."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.metadata import distribution
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.backends.openssl import backend


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_loader("sbom", SourceFileLoader("sbom", str(Path("scripts/sbom"))))
    assert spec
    assert spec.loader
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_openssl_in_each_wheel_is_the_one_that_the_wheel_itself_names(
    script: ModuleType,
) -> None:
    [found] = script._openssl(distribution("cryptography"))
    [beside] = script._openssl(distribution("sqlcipher3"))

    assert f"OpenSSL {found['version']} " in backend.openssl_version_text()
    assert beside["purl"].startswith("pkg:generic/openssl@")
    assert "libtiff" in {each["name"] for each in script._libraries(distribution("pillow"))}


def test_what_is_not_locked_is_never_listed_as_if_it_were(script: ModuleType) -> None:
    class Strange:
        version = "1.2.3"

    with pytest.raises(SystemExit, match=r"strange 1\.2\.3 is not what requirements/ names"):
        script._refuse_unlocked({"strange": Strange()})


def test_its_list_is_cyclonedx_and_the_same_twice(script: ModuleType) -> None:
    names = ("bankje", "sqlcipher3", "cryptography", "discord-py", "aiohttp")
    found = {each: distribution(each) for each in names}
    inside = {each: script._openssl(found[each]) for each in names}

    made, again = (json.dumps(script._bom(found, inside)) for _ in range(2))

    assert made == again
    bom = json.loads(made)
    assert (bom["bomFormat"], bom["specVersion"]) == ("CycloneDX", "1.6")
    assert bom["metadata"]["component"]["name"] == "bankje"
    refs = {each["bom-ref"] for each in [*bom["components"], bom["metadata"]["component"]]}
    assert {each["ref"] for each in bom["dependencies"]} == refs
    needs = {each["ref"]: each["dependsOn"] for each in bom["dependencies"]}
    assert script._ref(found["aiohttp"]) in needs[script._ref(found["discord-py"])]
    said = subprocess.run(
        [sys.executable, "-c", script.SQLITE], check=True, capture_output=True, text=True
    )
    assert json.loads(said.stdout).keys() == {"SQLCipher", "SQLite"}
