"""We say Fluent ourselves; here Mozilla's own runtime says the same, text by text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.texts.catalogue import THERE, WHERE, MissingText, Texts, read
from bot.texts.languages import LOCALES
from tests.plan.written import FOLDERS, SAMPLES, everything

NUMBERS = (0, 1, 2, 11, 999, 1000, 65_536, 1_000_000, 1_234_567, -1, -2000)
PIECES = """
room-plain = Dag
room-lines =
    Eerst dit.

    Dan dat.
      En dit verder naar binnen.
room-fact = Dag { $fact }!
room-only = { $fact }
room-number = { 1234 } en { -5 } en { 0 }
room-string = { "{ \\"zo\\" \\u00e9 }" }{ "" } x
room-counted = { $fact ->
    [0] geen
    [one] één
    [2] twee
    [many] heel veel
   *[other] { $fact } keer
  }
room-kind = { $fact ->
    [yes] ja
    [2.0] twee komma nul
   *[no] nee, { room-quoted }
}, { room-quoted.more }
room-quoted = gezegd
    .more = meer van { $fact }
room-inner = { $fact ->
   *[other] { $fact ->
        [one] binnenste één
       *[other] binnenste { $fact }
      }
  }
"""
UNSAYABLE = """
room-term = { -stad }
room-shout = { SHOUT("hoi") }
room-nothing = { room-gone }
room-attribute = { room-empty.gone }
room-empty =
    .title = Niets
room-quotes = { room-empty }
"""


@cache
def shipped() -> dict[str, list[ast.EntryType]]:
    """All that stands in our files, by language, as the parser of Fluent reads a whole file."""
    return {
        locale: [entry for each in FOLDERS.values() for entry in _body(each, locale)]
        for locale in LOCALES
    }


def _body(folder: Path, locale: str) -> list[ast.EntryType]:
    written = (folder / "texts" / f"{locale}.ftl").read_text("utf-8")
    return FluentParser(with_spans=False).parse(written).body


@cache
def mozillas(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(ast.Resource(shipped()[locale] + named_in_town(locale)))
    return bundle


def named_in_town(locale: str) -> list[ast.EntryType]:
    """The names of the town's things, which stand in no file: here they are those of the reader."""
    messages = {each.id.name: each for each in shipped()[locale] if isinstance(each, ast.Message)}
    things = [name.removesuffix(WHERE) for name in messages if name.endswith(WHERE)]
    return [
        ast.Message(ast.Identifier(each + THERE), messages[each].value)
        for each in things
        if each in messages
    ]


@cache
def ours(locale: str) -> Texts:
    """In the town's own language nothing is called otherwise."""
    return read(FOLDERS.values(), town=locale)


def said_by_mozilla(bundle: FluentBundle, name: str, facts: Mapping[str, str | int]) -> str:
    said, errors = bundle.format_pattern(bundle.get_message(name).value, dict(facts))
    assert not errors, name
    return str(said)


def put_in(tmp_path: Path, written: str) -> Texts:
    folder = tmp_path / "room" / "texts"
    folder.mkdir(parents=True)
    for locale in LOCALES:
        (folder / f"{locale}.ftl").write_text(written, "utf-8")
    return read([folder.parent])


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_said_as_mozilla_says_it(locale: str) -> None:
    for message in everything().values():
        facts = sorted(message.facts)
        choices = [SAMPLES.get(fact, ("Lindendaal", "yes")) for fact in facts]
        for chosen in [*product(*choices), *([number] * len(facts) for number in NUMBERS)]:
            known = dict(zip(facts, chosen, strict=True))

            said = ours(locale).say(locale, message.name, **known)

            assert said == said_by_mozilla(mozillas(locale), message.name, known)


@pytest.mark.parametrize("locale", LOCALES)
def test_cutting_a_file_finds_every_text_and_nothing_else(locale: str) -> None:
    whole = [entry for entry in shipped()[locale] if not isinstance(entry, ast.BaseComment)]

    names = [entry.id.name for entry in whole if isinstance(entry, ast.Message)]

    assert len(names) == len(whole), "a file of ours holds something that is no text"
    assert sorted(ours(locale).names(locale)) == sorted(names)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("fact", [*NUMBERS, "yes", "no", "{ $fact }", ""])
def test_all_that_fluent_can_do_and_a_town_might_write(
    tmp_path: Path, locale: str, fact: str | int
) -> None:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(PIECES))
    texts = put_in(tmp_path, PIECES)

    for name in texts.names(locale):
        said = texts.say(locale, name, fact=fact)
        assert said == said_by_mozilla(bundle, name, {"fact": fact}), name


def test_what_cannot_be_said_is_an_error(tmp_path: Path) -> None:
    texts = put_in(tmp_path, UNSAYABLE)

    for name in texts.names():
        with pytest.raises(MissingText, match=name):
            texts.say("nl", name)
