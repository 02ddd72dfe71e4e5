"""The commands of `bankje` as an operator at a terminal types them: real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.kit import forked_processes

HERE = Path.cwd()


TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAx.not-of-anybody.made-up-for-a-test"


@dataclass
class Operator:
    """Someone at a terminal in an empty folder."""

    folder: Path

    def types(self, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
        """Run `bankje` with these words; what is `given` goes before it, as in `KEY=… bankje`."""
        return forked_processes.run(
            "bot",
            *words,
            folder=self.folder,
            environment=self.environment_with(given),
            out=self.folder.with_name(f"{self.folder.name}-terminal"),
        )

    def types_in_a_new_interpreter(
        self, *words: str, **given: str
    ) -> subprocess.CompletedProcess[str]:
        """The same, with nothing imported before."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=self.environment_with(given),
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def environment_with(self, given: dict[str, str]) -> dict[str, str]:
        plain = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return {**plain, "PYTHONPATH": str(HERE), "LANG": "en_GB.UTF-8", **given}


def refused_with(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence; anything else than a calm refusal fails here."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
    return done.stderr.strip()
