"""What the operator decides, and one clear sentence when it cannot be so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.settings import FILE, Settings, load

EXAMPLE = Path("config/bankje.example.toml")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("BANKJE_TOKEN", "BANKJE_KEY", "BANKJE_KEY_FILE", "BANKJE_KEEP_DAYS"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "config"
    folder.mkdir()
    return folder


def test_the_example_loads_and_shows_the_defaults(config: Path) -> None:
    shutil.copy(EXAMPLE, config / FILE)

    loaded = load(config)

    assert loaded == Settings(config_dir=config)


def test_every_setting_that_is_no_secret_stands_in_the_example() -> None:
    written = EXAMPLE.read_text("utf-8")

    for name in set(Settings.model_fields) - {"token", "key", "config_dir"}:
        assert name in written or f"BANKJE_{name.upper()}" in written, name


def test_the_environment_wins_over_the_file(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (config / FILE).write_text("keep_days = 3\n")
    monkeypatch.setenv("BANKJE_KEEP_DAYS", "5")

    assert load(config).keep_days == 5


@pytest.mark.parametrize(
    ("written", "text", "line"),
    [
        ("keep_days = 3\nidle_days = 300\n", "start-config-wrong", 2),
        ('language = "nl"\n\nkeep_day = 3\n', "start-config-unknown", 3),
        ('log_level = "DEBUG"\n', "start-config-wrong", 1),
    ],
)
def test_a_broken_line_is_named_with_file_line_and_remedy(
    config: Path, written: str, text: str, line: int
) -> None:
    (config / FILE).write_text(written)

    with pytest.raises(StartRefused) as refused:
        load(config)

    assert refused.value.text == text
    assert refused.value.facts["line"] == line
    assert refused.value.facts["file"] == str(config / FILE)


def test_a_file_that_is_no_toml_is_named_with_its_line(config: Path) -> None:
    (config / FILE).write_text("keep_days = 3\nidle_days\n")

    with pytest.raises(StartRefused) as refused:
        load(config)

    assert (refused.value.text, refused.value.facts["line"]) == ("start-config-unreadable", "2")


def test_a_wrong_variable_of_the_environment_is_named(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BANKJE_KEEP_DAYS", "many")

    with pytest.raises(StartRefused) as refused:
        load(config)

    assert (refused.value.text, refused.value.facts["name"]) == (
        "start-env-wrong",
        "BANKJE_KEEP_DAYS",
    )


def test_a_secret_is_read_from_its_file(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key").write_text("a secret from a file\n")
    monkeypatch.setenv("BANKJE_KEY_FILE", str(tmp_path / "key"))

    assert load(config).key.get_secret_value() == "a secret from a file"


def test_a_secret_in_the_data_folder_is_refused(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "key").write_text("a secret in the wrong place")
    monkeypatch.setenv("BANKJE_KEY_FILE", str(tmp_path / "data" / "key"))
    (config / FILE).write_text(f'data_dir = "{tmp_path / "data"}"\n')

    with pytest.raises(StartRefused) as refused:
        load(config)

    assert refused.value.text == "start-key-in-data"


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    settings = Settings(token="t0ken-of-the-bot", key="k" * 40)

    assert "t0ken" not in repr(settings)
    assert "kkkk" not in repr(settings)
