"""What a process of tests need not do a thousand times: what comes out is the product's own.

A town opens the whole bot. Much of that gives the same each time: words that are parsed, rooms that
are loaded, tables that are made. Here the first result is kept, by what it was made from.
"""

from __future__ import annotations

import gc
import marshal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import deepcopy
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any, ParamSpec, TypeVar

from discord.app_commands import Command, ContextMenu, Group
from discord.ext.commands import bot as extensions

import bot.app
from bot.demo import simulator
from bot.settings import Settings
from bot.shell.translator import Translator
from bot.texts import wording
from bot.texts.catalogue import Texts
from cogs.guidance import service as guidance
from cogs.helplines.repository import directory_files
from cogs.practice import service as practice

Words = ParamSpec("Words")
Given = TypeVar("Given")
Made = TypeVar("Made")
ATOMS = {str, int, bool, float, type(None)}


def keep_what_is_read() -> None:
    """Parse the same words, directory and cards once. Files that changed are read anew."""
    bot.app.read_texts = kept(bot.app.read_texts, _overrides)
    wording.message_in = cache(wording.message_in)
    directory_files.read_directory = kept(directory_files.read_directory, _entries)
    guidance.read_cards = kept(guidance.read_cards, _cards)
    practice.read_cases = kept(practice.read_cases, _cases)
    guidance.search.index = kept_of_the_same(guidance.search.index)


def kept(read: Callable[Words, Made], standing: Callable[Words, object]) -> Callable[Words, Made]:
    """Read once for all that stands in the files; what is refused is read again."""
    known: dict[object, Made] = {}

    def read_once(*given: Words.args, **more: Words.kwargs) -> Made:
        stands = standing(*given, **more)
        if stands not in known:
            known[stands] = read(*given, **more)
        return known[stands]

    return read_once


def kept_of_the_same(make: Callable[[Given], Made]) -> Callable[[Given], Made]:
    """Make it anew only of something else than the last time: another object, equal or not."""
    last: list[tuple[Given, Made]] = []

    def made_once(given: Given) -> Made:
        if not last or last[0][0] is not given:
            last[:] = [(given, make(given))]
        return last[0][1]

    return made_once


def _overrides(settings: Settings) -> object:
    found = sorted((settings.config_dir / "texts").glob("*.ftl"))
    return settings.language, *((path.name, path.read_bytes()) for path in found)


def _entries(files: directory_files.DirectoryPaths) -> object:
    return tuple(_bytes(path) for path in (files.shipped, files.topics, files.own))


def _cards(shipped: Path, own: Path, known: Mapping[str, Any]) -> object:
    found = [
        (each, path.name, path.read_bytes())
        for each, folder in (("shipped", shipped), ("own", own))
        for path in sorted(folder.glob("*.toml"))
    ]
    names = tuple(frozenset(value) for _, value in sorted(known.items()))
    return names, tuple(known["helplines"]), tuple(found)


def _cases(*folders: Path) -> object:
    return tuple(
        (str(folder), path.name, path.read_bytes())
        for folder in folders
        for path in sorted(folder.glob("*.toml"))
    )


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


class KeptRooms(MetaPathFinder, Loader):
    """Runs the modules of a room's cog once.

    discord.py runs an extension's module anew at each start and throws it away at each end. A
    process that serves a town has one start; here the module of the first start serves them all.
    """

    def __init__(self) -> None:
        self._kept: dict[str, ModuleType] = {}
        self._found: dict[str, ModuleSpec] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not _is_of_a_cog(fullname):
            return None
        found = PathFinder.find_spec(fullname, path, target)
        if found is None or found.loader is None:
            return found
        self._found[fullname] = found
        spec = ModuleSpec(fullname, self, origin=found.origin)
        spec.submodule_search_locations = found.submodule_search_locations
        spec.has_location = True
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._kept.get(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ in self._kept:
            return
        loader = self._found[module.__name__].loader
        assert loader, "found without a loader"
        loader.exec_module(module)
        self._kept[module.__name__] = module


def _is_of_a_cog(name: str) -> bool:
    """`cogs.<room>.cog` and what is in it."""
    parts = name.split(".")
    return parts[0] == "cogs" and parts[2:3] == ["cog"]


def keep_rooms() -> None:
    sys.meta_path.insert(0, KeptRooms())


def keep_commands() -> None:
    """Say a command in Discord's thirty languages once, as long as it and the texts stay the same.

    Each start does it to see whether the commands changed, and once more to make them known.
    """
    for kind in (Command, Group, ContextMenu):
        kind.get_translated_payload = _kept_by_shape(kind.get_translated_payload)  # type: ignore[attr-defined, method-assign]


def _kept_by_shape(translated: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    known: dict[tuple[str, str, Texts], Any] = {}

    async def translated_once(command: Any, tree: Any, translator: Translator) -> Any:
        shape = repr(command.to_dict(tree))
        asked = command.qualified_name, shape, translator._texts
        if asked not in known:
            known[asked] = await translated(command, tree, translator)
        return copied(known[asked])

    return translated_once


def copy_payloads_quickly() -> None:
    simulator.copy_payloads_by(copied)


def copied(payload: Any) -> Any:
    """What `copy.deepcopy` makes of JSON, in a tenth of the time."""
    try:
        return marshal.loads(marshal.dumps(payload))  # noqa: S302 - its own words
    except ValueError:  # something else is in it, such as a file or an enum
        return _copied_by_hand(payload)


def _copied_by_hand(payload: Any) -> Any:
    kind = type(payload)
    if kind is dict:
        return {name: _copied_by_hand(value) for name, value in payload.items()}
    if kind is list:
        return [_copied_by_hand(value) for value in payload]
    return payload if kind in ATOMS else deepcopy(payload)


def unload_quickly() -> None:
    """At each end discord.py asks of each module whether it is part of each room, to forget it.

    Here rooms stay (`KeptRooms`), and no room of ours has anything to do when it is forgotten.
    """
    extensions._is_submodule = cache(extensions._is_submodule)  # type: ignore[attr-defined]

    async def forgotten(client: Any, _module: ModuleType, name: str) -> None:
        client._BotBase__extensions.pop(name, None)

    extensions.BotBase._call_module_finalizers = forgotten  # type: ignore[method-assign]


def spare_the_collector() -> None:
    """Modules and collected tests stay: no full collection need walk all of them every time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
