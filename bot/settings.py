"""What the operator decides: secrets from the environment or from files, the rest from config/.

Precedence: given in code, then environment (`BANKJE_…`), then secret files, then
`config/bankje.toml`, then the defaults below.
"""

from __future__ import annotations

import tomllib
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.core.errors import StartRefused
from bot.core.retention import BACKUP_DAYS, IDLE_DAYS, KEEP_DAYS, LOG_DAYS
from bot.store.keys import refuse_copy, refuse_inside
from bot.texts.languages import DEFAULT, IN_WORDS, Locale

FILE = "bankje.toml"
PLACES = ("data_dir", "backup_dir", "config_dir", "token_file", "key_file")


class Settings(BaseSettings):
    """One running Bankje. Constructible in code: `Settings(token=…, key=…, data_dir=…)`."""

    model_config = SettingsConfigDict(
        env_prefix="BANKJE_", frozen=True, extra="forbid", secrets_dir=None
    )

    token: SecretStr = Field(SecretStr(""), description="the bot's token from Discord")
    key: SecretStr = Field(SecretStr(""), description="the secret; make one with `bankje key new`")
    token_file: Path | None = Field(None, description="a file that holds the token, instead")
    key_file: Path | None = Field(None, description="a file that holds the secret, instead")
    data_dir: Path = Field(Path("data"), description="the only place that Bankje writes to")
    config_dir: Path = Field(Path("config"), description="where people decide; never written to")
    servers: tuple[int, ...] = Field(
        (), description='the ids of the servers that it serves: ["123456789012345678"]'
    )
    language: Locale = Field(
        DEFAULT, description=f"what the panel and the team channel speak: {IN_WORDS}"
    )
    keep_days: int = Field(
        KEEP_DAYS,
        ge=1,
        le=30,
        description="days after its end until a conversation is wiped: 1 to 30",
    )
    idle_days: int = Field(
        IDLE_DAYS, ge=1, le=30, description="days of silence after which it ends by itself: 1 to 30"
    )
    backup_dir: Path | None = Field(
        None, description="where the daily backups go; backups/ in the data folder by default"
    )
    backup_days: int = Field(
        BACKUP_DAYS,
        ge=0,
        le=7,
        description="days that a daily backup is kept: 1 to 7, or 0 to make none",
    )
    log_days: int = Field(
        LOG_DAYS,
        ge=1,
        le=90,
        description="days that you keep the log lines, as the papers say: 1 to 90",
    )
    organisation: str = Field(
        "", max_length=120, description="the municipality that answers for this, by its name"
    )
    organisation_address: str = Field("", description="its address")
    organisation_contact: str = Field("", description="whom to ask: a mail address or a number")
    dpo_contact: str = Field("", description="the data protection officer's mail or number")
    legal_basis: str = Field("", description="the legal basis, in words, once it is decided")
    decision: str = Field("", description="the council's decision, by its date and subject")
    notice_url: str = Field(  # a button leads there: nobody on the way may change the page
        "",
        max_length=400,
        pattern=r"^(https://[^/\s]+\.\S+)?$",
        description='where the privacy notice stands: "https://…", or ""',
    )
    notice_port: int = Field(
        0, ge=0, le=65535, description="a free port for the privacy notice, or 0 for none"
    )
    notice_host: str = Field(
        "127.0.0.1", min_length=1, description="the address on which the privacy notice listens"
    )
    health_port: int = Field(
        0, ge=0, le=65535, description="a free port for health and metrics, or 0 for none"
    )
    monitor_url: SecretStr = Field(
        SecretStr(""),
        description='an address that starts with https:// (or http:// on this machine), or ""',
    )
    releases_url: str = Field(
        "",
        max_length=400,
        description="an address that starts with https:// (or http:// on this machine), where "
        '`bankje update-check` asks for the newest version, or ""',
    )
    log_level: Literal["INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="INFO, WARNING or ERROR; there is no DEBUG, because that tells too much"
    )

    @field_validator("monitor_url")
    @classmethod
    def _only_over_https(cls, given: SecretStr) -> SecretStr:
        """Who listens along must not learn the address, with which the silence can be broken."""
        if not given.get_secret_value() or is_safe(given.get_secret_value()):
            return given
        raise ValueError("neither https nor this machine")

    @field_validator("releases_url")
    @classmethod
    def _only_from_who_it_is(cls, given: str) -> str:
        """Anybody on the way could call an old version the newest."""
        if not given or is_safe(given):
            return given
        raise ValueError("neither https nor this machine")

    @property
    def backups(self) -> Path:
        """Where backups go, and the journal of what was deleted since."""
        return self.backup_dir or self.data_dir / "backups"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic's signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings, env_settings)


def is_safe(url: str) -> bool:
    """Whether an address is reached over https, or lies on this machine."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return False
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and _is_here(host or ""))
    )


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def load(config_dir: Path | None = None) -> Settings:
    """Read everything for `bankje run`. Raise `StartRefused` naming file, line and the remedy."""
    return _with_secrets(load_without_secrets(config_dir))


def load_without_secrets(config_dir: Path | None = None) -> Settings:
    """Read all but the files with token and key, for who needs neither. Raise as `load` does."""
    folder = config_dir or Path("config")
    path = folder / FILE
    decided = _decided(path)
    try:
        return _with_file(decided | {"config_dir": folder})
    except ValidationError as error:
        raise _refused(path, error, decided) from None


def load_apart(town: Path, usual_data: Path) -> Settings:
    """The same for one of several towns, from `config/` and `secrets/` in its folder alone.

    The environment is that of them all, and says nothing of one. Paths begin in that folder.
    """
    path = town / "config" / FILE
    usual = {"data_dir": str(usual_data.absolute())}
    usual |= {f"{name}_file": f"secrets/{name}" for name in ("token", "key")}
    decided = _decided(path)
    placed = {
        name: town.absolute() / value if name in PLACES and isinstance(value, str) else value
        for name, value in (usual | decided | {"config_dir": "config"}).items()
    }
    try:
        settings = _with_file(placed, environment=False)
    except ValidationError as error:
        raise _refused(path, error, decided) from None
    return _with_secrets(settings)


def _decided(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    raw = path.read_bytes()
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = str(raw.count(b"\n", 0, error.start) + 1)
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None
    except tomllib.TOMLDecodeError as error:
        line = str(error).partition("at line ")[2].partition(",")[0] or "?"
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None


def _with_file(decided: dict[str, Any], *, environment: bool = True) -> Settings:
    class WithFile(Settings):
        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,  # noqa: ARG003
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
            file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            of_file = InitSettingsSource(settings_cls, decided)
            return (env_settings, of_file) if environment else (of_file,)

    return Settings(**WithFile().model_dump()) if environment else WithFile()


def _with_secrets(settings: Settings) -> Settings:
    folders = (settings.data_dir, settings.backups)
    for name in ("token", "key"):
        if path := getattr(settings, f"{name}_file"):
            refuse_inside(path, *folders)
        refuse_copy(getattr(settings, name).get_secret_value(), *folders)
    read = {
        name: SecretStr(read_secret(path, *folders))
        for name in ("token", "key")
        if (path := getattr(settings, f"{name}_file"))
        and not getattr(settings, name).get_secret_value()
    }
    return settings.model_copy(update=read)


def read_secret(path: Path, *folders: Path) -> str:
    """Raise `StartRefused` when it cannot be read, or lies in a folder that it protects."""
    refuse_inside(path, *folders)
    try:
        secret = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise StartRefused("start-secret-file", file=str(path)) from None
    refuse_copy(secret, *folders)
    return secret


def _refused(path: Path, error: ValidationError, decided: dict[str, Any]) -> StartRefused:
    name = str(error.errors()[0]["loc"][0])
    field = Settings.model_fields.get(name)
    if name not in decided:
        return StartRefused("start-env-wrong", name=f"BANKJE_{name.upper()}", remedy=_remedy(field))
    if field is None:
        names = ", ".join(sorted(set(Settings.model_fields) - {"token", "key"}))
        return StartRefused(
            "start-config-unknown", file=str(path), line=_line(path, name), name=name, known=names
        )
    return StartRefused(
        "start-config-wrong",
        file=str(path),
        line=_line(path, name),
        name=name,
        remedy=_remedy(field),
    )


def _remedy(field: Any) -> str:
    return str(field.description) if field is not None else ""


def _line(path: Path, name: str) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.strip().startswith(name)), 1)
