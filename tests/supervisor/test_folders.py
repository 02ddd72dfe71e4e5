"""Which towns there are, and each town's settings: from its own folder, and from nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.settings import FILE
from bot.supervisor.claims import Claims
from bot.supervisor.folders import STOPPED, TownFolder, Towns


def lay(folder: Path, name: str, settings: str = "", *, token: str = "", key: str = "k") -> None:
    for each in ("config", "secrets"):
        (folder / name / each).mkdir(parents=True, exist_ok=True)
    (folder / name / "config" / FILE).write_text(settings)
    (folder / name / "secrets" / "token").write_text(f"{token or name}\n")
    (folder / name / "secrets" / "key").write_text(key * 40)


def town(folder: Path, name: str = "aalst", data: Path | None = None) -> TownFolder:
    return Towns(folder, data).found()[name]


def test_only_a_whole_folder_by_the_name_of_a_town_is_one(tmp_path: Path) -> None:
    for each in ("aalst", "sint-niklaas", ".new-ronse", "ronse.old", "Gent", "-x", "lost+found"):
        (tmp_path / each).mkdir()
    (tmp_path / "brugge").write_text("a file")

    assert [*Towns(tmp_path).found()] == ["aalst", "sint-niklaas"]


def test_each_town_has_its_own_and_nothing_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in the environment would hold for all of them: one data folder, one token."""
    monkeypatch.setenv("BANKJE_DATA_DIR", "/elsewhere")
    monkeypatch.setenv("BANKJE_TOKEN", "another's")
    monkeypatch.setenv("BANKJE_KEEP_DAYS", "29")
    monkeypatch.setenv("BANKJE_SERVERS", "no JSON at all")
    lay(tmp_path, "aalst", "keep_days = 3\n", token="of-aalst", key="a")
    lay(tmp_path, "ronse", 'backup_dir = "backups"\n', token="of-ronse", key="r")

    aalst, ronse = town(tmp_path).settings(), town(tmp_path, "ronse").settings()
    apart = town(tmp_path, data=tmp_path / "all").settings()

    assert aalst.token.get_secret_value() == "of-aalst"
    assert ronse.key.get_secret_value() == "r" * 40
    assert (aalst.keep_days, ronse.keep_days) == (3, 7)
    assert aalst.data_dir == tmp_path / "aalst" / "data"
    assert apart.data_dir == tmp_path / "all" / "aalst"
    assert ronse.backups == tmp_path / "ronse" / "backups"
    assert ronse.config_dir == tmp_path / "ronse" / "config"


def test_a_broken_line_is_named_with_file_line_and_what_to_write(tmp_path: Path) -> None:
    lay(tmp_path, "aalst", "keep_days = 3\nidle_days = 300\n")

    with pytest.raises(StartRefused) as refused:
        town(tmp_path).settings()

    assert refused.value.text == "start-config-wrong"
    assert refused.value.facts["line"] == 2
    assert refused.value.facts["file"] == str(tmp_path / "aalst" / "config" / FILE)


def test_a_key_in_the_data_folder_is_refused_here_too(tmp_path: Path) -> None:
    lay(tmp_path, "aalst", 'data_dir = "."\n')

    with pytest.raises(StartRefused, match="start-key-in-data"):
        town(tmp_path).settings()


def test_what_changes_and_what_stops_is_seen(tmp_path: Path) -> None:
    lay(tmp_path, "aalst")
    place = town(tmp_path)
    before = place.stamp()
    (tmp_path / "aalst" / "data").mkdir()
    (tmp_path / "aalst" / "data" / "bankje.store").write_text("what it writes itself")

    assert place.stamp() == before
    assert not place.is_stopped

    lay(tmp_path, "aalst", token="another")
    (tmp_path / "aalst" / STOPPED).touch()

    assert place.stamp() != before
    assert place.is_stopped


def test_no_two_towns_have_one_token_or_one_key_and_the_first_goes_on(tmp_path: Path) -> None:
    lay(tmp_path, "aalst", token="one", key="a")
    lay(tmp_path, "brugge", token="one", key="b")
    lay(tmp_path, "gent", token="two", key="a")
    found = {name: each.settings() for name, each in Towns(tmp_path).found().items()}
    claims = Claims()

    with claims.held("aalst", found["aalst"]):
        for name, text in (("brugge", "start-serve-same-token"), ("gent", "start-serve-same-key")):
            with pytest.raises(StartRefused, match=text), claims.held(name, found[name]):
                pass
    with claims.held("gent", found["gent"]):
        pass  # from then on nobody else has it
