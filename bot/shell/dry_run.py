"""A dry run: the real doors and screens, in a conversation that does not exist.

Its keys begin as no key of anything that is stored can, and every answer to it says so above all
else. In it only those methods answer that say of themselves that they only look (`only_looks`), and
those that a room wrote for it (`rehearsed`). Whatever nobody thought of is refused: so it writes
nothing, tells nobody, and rings nowhere.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import Any, Protocol, TypeVar

from bot.core.errors import Refusal
from bot.services import Services
from bot.shell.components import doors_on, texts_of
from bot.shell.replies import Interaction
from bot.shell.strangers import HELP_DOORS
from bot.shell.trial_label import LABEL, OF_DRY_RUN

BEGINS = "dry-"
"""What is stored has keys of sixteen hex digits."""
OWN_DOORS = "practice:"
"""Of the room that plays them: these answer in a dry run and outside it."""
Method = TypeVar("Method", bound=Callable[..., Awaitable[None]])
Door = Callable[..., Awaitable[None]]


def new_key(token: str) -> str:
    """`token`: sixteen random hex digits."""
    return f"{BEGINS}{token[: -len(BEGINS)]}"


def key_in(custom_id: str) -> str:
    """The key of a dry run that stands anywhere in it; empty without one."""
    pieces = custom_id.replace(":", ".").split(".")
    return next((each for each in pieces if each.startswith(BEGINS)), "")


def only_looks(method: Method) -> Method:
    """Mark a door that shows something and changes nothing that is kept: it answers as it is."""
    method.__looks__ = True  # type: ignore[attr-defined] # read back by `dry_doors_of`
    return method


def rehearsed(kind: str, door: str) -> Callable[[Method], Method]:
    """Mark a method that answers a door in a dry run, in the place of the one that does it."""

    def mark(method: Method) -> Method:
        method.__rehearsed__ = (kind, door)  # type: ignore[attr-defined] # as above
        return method

    return mark


_known: dict[type[Any], dict[tuple[str, str], str]] = {}
"""Of each kind of cog, the names of the methods that answer in a dry run."""


def dry_doors_of(cog: object) -> dict[tuple[str, str], Door]:
    kind = type(cog)
    if kind not in _known:
        _known[kind] = _dry_doors(kind)
    return {door: getattr(cog, name) for door, name in _known[kind].items()}


def _dry_doors(kind: type[Any]) -> dict[tuple[str, str], str]:
    """The name of the method that answers each."""
    found: dict[tuple[str, str], str] = {}
    for name in dir(kind):
        method: Any = getattr(kind, name, None)
        if hasattr(method, "__rehearsed__"):
            found[method.__rehearsed__] = name
        elif hasattr(method, "__door__") and _answers_too(method, method.__door__[1]):
            found[method.__door__] = name
    return found


def _answers_too(method: object, door: str) -> bool:
    """Whoever needs help gets it, also in the middle of one."""
    return hasattr(method, "__looks__") or door.startswith((OWN_DOORS, *HELP_DOORS))


class DryRunKeeper(Protocol):
    """The room that plays them."""

    async def may_act(self, interaction: Interaction, key: str, door: str) -> None:
        """Raise `Refusal` where it is over, somebody else's, or waits for something real."""


class DryRuns:
    """Use it as `services.shared(DryRuns)`."""

    def __init__(self, services: Services) -> None:
        self._texts = services.texts
        self._keeper: DryRunKeeper | None = None
        self._first: Callable[[Interaction, str], Awaitable[None]] | None = None

    def keep(self, keeper: DryRunKeeper) -> None:
        self._keeper = keeper

    def draw_first(self, draw: Callable[[Interaction, str], Awaitable[None]]) -> None:
        """`draw`: shows the begin of one, by its key."""
        self._first = draw

    async def show(self, interaction: Interaction, key: str) -> None:
        assert self._first, "asked before the room was loaded"
        await self._first(interaction, key)

    async def begins(self, interaction: Interaction, custom_id: str, door: str) -> bool:
        """Say whether an act is of one; then its answers say so. Raise as `DryRunKeeper`.

        A button without a key is of one where the message on which it stands is.
        """
        key = key_in(custom_id)
        if not key and not self._stands_on_one(interaction):
            return False
        label(interaction)
        if not door.startswith((OWN_DOORS, *HELP_DOORS)):
            if self._keeper is None:
                raise Refusal("shell-dry-run-not")
            await self._keeper.may_act(interaction, key or _beside(interaction), door)
        return True

    def _stands_on_one(self, interaction: Interaction) -> bool:
        message = interaction.message
        if message is None or not message.flags.ephemeral:
            return False
        labels = {self._texts.say(each, OF_DRY_RUN) for each in self._texts.locales}
        return _says_one(texts_of(message).values(), labels)


def _says_one(shown: Collection[str], labels: Collection[str]) -> bool:
    return any(each.startswith(tuple(labels)) for each in shown)


def _beside(interaction: Interaction) -> str:
    """The key on another button of the same message."""
    doors = doors_on(interaction.message) if interaction.message else []
    return next(filter(None, map(key_in, doors)), "")


def label(interaction: Interaction) -> None:
    """Let every answer to this act say that it is one."""
    interaction.extras[LABEL] = OF_DRY_RUN
