"""Reads all texts from Fluent files. A missing text or variable is an error and never a guess.

A municipality may override wording in `config/texts/<locale>.ftl`, as `bot.texts.wording` allows.

What everyone reads, such as the panel, is in the town's language; what one person reads is in their
own. So `panel-inbox-where` names the button `panel-inbox`. Its attribute `.elsewhere` is said
instead where the town calls it otherwise; `{ panel-inbox-there }` in it is the town's own name.

A file is cut into its texts at the start, and each text is read when it is first said: reading all
of them took a third of the start and a tenth of the memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast

from bot.core.errors import Refusal
from bot.texts.fluent import NUMBERS, Facts, FluentMessage, Speaker, Unsayable, entry_of, read_entry
from bot.texts.languages import DEFAULT, LOCALES
from bot.texts.rewording import as_typed, checked, may_be_proposed
from bot.texts.wording import Shipped, open_words, own_words

WHERE, THERE, ELSEWHERE = "-where", "-there", "elsewhere"
MOMENTS = 500
"""Days and hours in words that are remembered."""


class MissingText(LookupError):  # noqa: N818 - the name says what is wrong
    """A text was asked for that nobody wrote, or without a fact that it needs."""


class Language:
    """Every text in one language: ours, and the town's own wording before it."""

    def __init__(self, locale: str, ours: Shipped, own: Mapping[str, ast.Message]) -> None:
        self._numbers = NUMBERS[locale]
        self._ours = ours
        self._own = {name: entry_of(message) for name, message in own.items()}
        self._found: dict[str, FluentMessage] = {}
        self._files = dict(own)
        self._accepted: dict[str, ast.Message] = {}
        self._worked_out: dict[str, FluentMessage] = {}
        self.towns = self
        """The language of what everyone reads."""

    def __iter__(self) -> Iterator[str]:
        """The names of all texts."""
        return iter(self._ours)

    def __contains__(self, name: str) -> bool:
        return name in self._ours or self._hangs(name, THERE)

    @property
    def ours(self) -> Shipped:
        """What came along, whatever the town says instead."""
        return self._ours

    def written(self, name: str) -> ast.Message:
        """A text as it is worded now. Raise `KeyError`."""
        return self._accepted.get(name) or self._files.get(name) or self._ours[name]

    def reword(self, accepted: Mapping[str, ast.Message]) -> None:
        """Say these, and no others, as the team decided while Bankje runs."""
        self._accepted = dict(accepted)
        now = self._files | self._accepted
        self._own = {name: entry_of(message) for name, message in now.items()}

    def work_out(self, worked_out: Mapping[str, str]) -> None:
        """Say these, and no others, for a name: facts that are known only once we run."""
        self._worked_out = {name: FluentMessage((said,)) for name, said in worked_out.items()}

    def found_anew(self) -> None:
        self._found.clear()

    def say(self, name: str, facts: Facts) -> str:
        """Raise `Unsayable`."""
        value = self._entry(name).value
        if value is None:
            raise Unsayable("nothing to say")
        return Speaker(self._numbers, facts, self._entry).say(value)

    def _entry(self, name: str) -> FluentMessage:
        """What is said for a name, found once until a text is worded anew."""
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def _find(self, name: str) -> FluentMessage:
        """Let what names a thing of the town name it as it is called there, where that differs."""
        if name.endswith(THERE) and self._hangs(name, THERE):
            return FluentMessage(self.towns.plain(name.removesuffix(THERE)).value)
        entry = self.plain(name)
        if ELSEWHERE in entry.attributes and self._hangs(name, WHERE):
            thing = name.removesuffix(WHERE)
            if self.plain(thing) != self.towns.plain(thing):
                return FluentMessage(entry.attributes[ELSEWHERE])
        return entry

    def _hangs(self, name: str, ending: str) -> bool:
        """Whether this is a name for a thing of the town."""
        thing = name.removesuffix(ending)
        return thing != name and thing in self._ours and thing + WHERE in self._ours

    def plain(self, name: str) -> FluentMessage:
        """A text as it is written. Raise `Unsayable`."""
        if name in self._worked_out:
            return self._worked_out[name]
        if name in self._own:
            return self._own[name]
        written = self._ours.pieces.get(name)
        if written is None:
            raise Unsayable(f"no text {name}")
        return read_entry(written)


class Texts:
    """Every text of every room, in every language, looked up by name."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = dict(languages)
        self.known: dict[tuple[str, str], str] = {}
        """Texts without facts, which are most, are put together once; for who says many of them."""
        self._said_of_moments: dict[tuple[str | int, ...], str] = {}

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def names(self, locale: str = DEFAULT) -> Iterator[str]:
        """The names of all texts."""
        return iter(self._languages[locale])

    def open_to_proposals(self, locale: str) -> dict[str, str]:
        """The texts for young people that a team may word otherwise, as they are worded now."""
        language = self._languages[locale]
        names = [e for e in open_words(language.ours) if may_be_proposed(language.ours, e)]
        now = {name: as_typed(language.written(name)) for name in names}
        return {name: words for name, words in now.items() if words}

    def check_wording(self, locale: str, name: str, words: str) -> ast.Message:
        """Raise `Refusal("proposals-…")` for what may not be said so."""
        shipped = {each: language.ours for each, language in self._languages.items()}
        if name not in shipped[locale] or not may_be_proposed(shipped[locale], name):
            raise Refusal("proposals-locked")
        return checked(locale, name, words, shipped[locale], shipped)

    def reword(self, locale: str, accepted: Mapping[str, ast.Message]) -> None:
        """Say these, and no others, otherwise from now on, on every screen that is drawn."""
        self._languages[locale].reword(accepted)
        self._found_anew()

    def work_out(self, locale: str, worked_out: Mapping[str, str]) -> None:
        """Say these, and no others, for a name from now on, wherever another text names it."""
        self._languages[locale].work_out(worked_out)
        self._found_anew()

    def _found_anew(self) -> None:
        for each in self._languages.values():
            each.found_anew()
        self.known.clear()
        self._said_of_moments.clear()

    def say(self, locale: str, name: str, /, **facts: str | int) -> str:
        """Give a text; raise `MissingText` for an unknown name or a missing fact."""
        if not facts and (locale, name) in self.known:
            return self.known[locale, name]
        said = self._formatted(locale, name, facts)
        if not facts:
            self.known[locale, name] = said
        return said

    def say_moment(self, locale: str, name: str, /, **facts: str | int) -> str:
        """The same for a day or an hour, which come back often: remembered, as they name nobody."""
        key = (locale, name, *facts.values())
        if key not in self._said_of_moments:
            if len(self._said_of_moments) == MOMENTS:
                self._said_of_moments.clear()
            self._said_of_moments[key] = self._formatted(locale, name, facts)
        return self._said_of_moments[key]

    def _formatted(self, locale: str, name: str, facts: Facts) -> str:
        language = self._languages[locale if locale in self._languages else DEFAULT]
        try:
            return language.say(name, facts)
        except Unsayable as error:
            raise MissingText(f"{name}: {error}") from error

    def has(self, name: str, locale: str = DEFAULT) -> bool:
        return name in self._languages[locale]


def read(rooms: Iterable[Path], overrides: Path | None = None, town: str = DEFAULT) -> Texts:
    """Read `<room>/texts/<locale>.ftl` of each room, then the town's own wording on top.

    `town`: the language of what everyone reads. Raise `StartRefused` for an override that is
    broken, unknown or locked.
    """
    rooms = tuple(rooms)
    ours = {locale: standard(locale, rooms) for locale in LOCALES}
    languages = {
        locale: Language(locale, ours[locale], _own(locale, overrides, ours)) for locale in LOCALES
    }
    for each in languages.values():
        each.towns = languages[town]
    return Texts(languages)


@lru_cache(maxsize=16)
def standard(locale: str, rooms: tuple[Path, ...]) -> Shipped:
    """Read once in a process, and the same for all its towns."""
    return Shipped(path for room in rooms if (path := room / "texts" / f"{locale}.ftl").exists())


def _own(
    locale: str, overrides: Path | None, ours: Mapping[str, Shipped]
) -> Mapping[str, ast.Message]:
    own = overrides / f"{locale}.ftl" if overrides else None
    return own_words(own, ours[locale], ours) if own and own.exists() else {}
