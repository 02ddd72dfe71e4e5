"""Bodies held against Discord's published OpenAPI file, where `DISCORD_OPENAPI` names a copy."""

from __future__ import annotations

import json
import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from tests.wire.shapes import Json

VARIABLE = "DISCORD_OPENAPI"
LONGEST = 160
SMALLEST_ID = 10**16
"""Permissions stay below it, but for those that are words already."""


class Specification:
    def __init__(self, file: Path) -> None:
        self._document: Json = json.loads(file.read_text("utf-8"))
        # The path with the fewest holes is the one that is meant: /messages/pins is no message.
        paths = sorted(self._document["paths"], key=lambda path: str(path).count("{"))
        self._routes = [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), path) for path in paths]
        self._validators: dict[tuple[str, str], Draft202012Validator] = {}

    def wrong_with(self, method: str, path: str, body: Json | None) -> list[str]:
        """Give what the file does not allow, in a few words each."""
        body = _ids_as_words(body)
        for route, template in self._routes:
            known = self._document["paths"][template]
            if route.fullmatch(path) and method.lower() in known:
                return self._check(method.lower(), template, body)
        return [f"no such route: {method} {path}"]

    def _check(self, method: str, template: str, body: Json | None) -> list[str]:
        asked = self._document["paths"][template][method].get("requestBody")
        if asked is None:
            return [] if body is None else [f"a body where none belongs: {method} {template}"]
        schema = asked["content"].get("application/json", {}).get("schema")
        if schema is None:
            return []
        if body is None:
            return [f"no body: {method} {template}"] if asked.get("required") else []
        if (method, template) not in self._validators:
            whole = {"allOf": [schema], "components": self._document["components"]}
            self._validators[method, template] = Draft202012Validator(whole)
        errors = self._validators[method, template].iter_errors(body)
        return [self._in_words(best_match([each])) for each in errors]

    @staticmethod
    def _in_words(error: object) -> str:
        where = "/".join(map(str, getattr(error, "absolute_path", ())))
        return f"{where}: {getattr(error, 'message', error)}"[:LONGEST]


def _ids_as_words(body: Any) -> Any:
    """Ids in numbers, as discord.py writes some: Discord takes them, its file does not say so."""
    if isinstance(body, list):
        return [_ids_as_words(each) for each in body]
    if isinstance(body, dict):
        return {name: _ids_as_words(each) for name, each in body.items()}
    is_id = isinstance(body, int) and not isinstance(body, bool) and body >= SMALLEST_ID
    return str(body) if is_id else body


@lru_cache(maxsize=1)
def published() -> Specification | None:
    """The copy that the environment names, read once; None when there is none."""
    named = os.environ.get(VARIABLE)
    return Specification(Path(named)) if named else None
