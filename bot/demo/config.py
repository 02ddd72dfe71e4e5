"""What Lindendaal decided: the folder config/ of where one stands, and answers of the town."""

from __future__ import annotations

import shutil
from pathlib import Path

ANSWERS = "answers.toml"
READ = (
    "helplines.toml", "helplines.local.toml", "topics.toml", "school_holidays.toml", ANSWERS
)  # fmt: skip
"""What the rooms read there, besides texts/. Nothing else is copied."""


def config_for(folder: Path, own: Path = Path("config")) -> Path:
    """Give a folder with what stands in `own`; without answers there, those of Lindendaal."""
    made = folder / "config"
    made.mkdir()
    for name in READ:
        if (own / name).is_file():
            shutil.copyfile(own / name, made / name)
    if (own / "texts").is_dir():
        shutil.copytree(own / "texts", made / "texts")
    if not (made / ANSWERS).exists():
        shutil.copyfile(Path(__file__).with_name(ANSWERS), made / ANSWERS)
    return made
