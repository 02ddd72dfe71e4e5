"""Words: a missing one is an error, and a town's own wording is checked before anyone reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.texts.catalogue import MissingText, Texts, read
from bot.texts.languages import DEFAULT, LOCALES

SHIPPED = {
    "nl": "room-hello = Dag { $name }.\nroom-bye = Tot later!\nroom-pause =\n    .title = Pauze\n",
    "en": "room-hello = Hello { $name }.\nroom-bye = See you!\n",
    "fr": "room-hello = Bonjour { $name }.\nroom-bye = À plus tard !\n",
}
PROMISED = {
    "nl": "room-send = Stuur het ons. **Je naam hoeft niet.**\n    .keeps = je naam hoeft niet\n",
    "en": "room-send = Send it to us. No name needed.\n    .keeps = no name needed\n",
    "fr": "room-send = Envoie. Pas besoin de ton nom.\n    .keeps = pas besoin de ton nom\n",
}
COUNTED = """
room-call-who = Bel 1813 of { $number }. (automatisch bericht)
room-who = { $count ->
    [one] { $names } leest mee.
   *[other] { $names } lezen mee.
  }
room-when = { $open ->
    [yes] nu open
   *[no] dicht tot { $until }
  }
"""
LOCKED = "\nroom-call = Bel 112.\n    .locked = safety\n"


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room" / "texts"
    folder.mkdir(parents=True)
    for locale, written in SHIPPED.items():
        (folder / f"{locale}.ftl").write_text(
            "## Readers: young people\n" + written + LOCKED + PROMISED[locale] + COUNTED, "utf-8"
        )
    return tmp_path / "room"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The town's own Dutch wording."""
    folder = tmp_path / "config" / "texts"
    folder.mkdir(parents=True)
    return folder / "nl.ftl"


def worded(room: Path, own: Path, wording: str) -> Texts:
    own.write_text(wording, "utf-8")
    return read([room], own.parent)


def refused(room: Path, own: Path, wording: str) -> StartRefused:
    with pytest.raises(StartRefused) as caught:
        worded(room, own, wording)
    return caught.value


def test_a_text_is_said_in_the_language_that_was_asked_for(room: Path) -> None:
    texts = read([room])

    said = [texts.say(locale, "room-hello", name="Noor") for locale in LOCALES]

    assert said == ["Dag Noor.", "Hello Noor.", "Bonjour Noor."]


def test_a_language_that_we_do_not_speak_becomes_the_default(room: Path) -> None:
    texts = read([room])

    assert DEFAULT == "nl"
    assert texts.say("de", "room-bye") == "Tot later!"


def test_an_unknown_name_is_an_error_and_not_a_guess(room: Path) -> None:
    texts = read([room])

    with pytest.raises(MissingText, match="room-nothing"):
        texts.say("nl", "room-nothing")

    assert not texts.has("room-nothing")
    assert texts.has("room-hello")


def test_a_missing_fact_is_an_error_and_not_a_gap(room: Path) -> None:
    texts = read([room])

    with pytest.raises(MissingText, match="room-hello"):
        texts.say("nl", "room-hello")


def test_a_name_without_words_of_its_own_is_an_error(room: Path) -> None:
    with pytest.raises(MissingText, match="room-pause"):
        read([room]).say("nl", "room-pause")


def test_what_a_person_is_called_is_said_as_it_is(room: Path) -> None:
    """No invisible marks around facts, and nothing of Fluent's own language in them is obeyed."""
    texts = read([room])

    assert texts.say("nl", "room-hello", name="{ $limit } <b>") == "Dag { $limit } <b>."


def test_a_town_changes_its_wording_in_one_language_only(room: Path, own: Path) -> None:
    texts = worded(room, own, "room-hello = Hallo { $name }!\n")

    assert texts.say("nl", "room-hello", name="Noor") == "Hallo Noor!"
    assert texts.say("nl", "room-bye") == "Tot later!"
    assert texts.say("en", "room-hello", name="Noor") == "Hello Noor."


@pytest.mark.parametrize(
    ("wording", "text", "line"),
    [
        ("room-bye = Dag\n\nroom-welcome = Welkom\n", "start-text-unknown", 3),
        ("# hulp\nroom-call = Bel je moeder.\n", "start-text-locked", 2),
        ("room-hello = Dag { $name } van { $town }\n", "start-text-fact", 1),
        ("room-bye = Dag\nroom-hello = Dag { $name\n", "start-text-broken", 2),
        ("room-bye = Dag\nzomaar wat woorden\n", "start-text-broken", 2),
        ("room-hello =\n    .title = Dag\n", "start-text-broken", 1),
        ("room-bye = Dag\nroom-hello = { -stad }\n", "start-text-fact", 2),
        ("room-bye = Dag { room-nothing }\n", "start-text-fact", 1),
        ('room-bye = Dag { SHOUT("hoi") }\n', "start-text-fact", 1),
        ("room-bye = { room-hello }\n", "start-text-fact", 1),
        (f"room-bye = {'Dag! ' * 20}\n", "start-text-long", 1),
        ('room-hello = Hallo { $name }\nroom-bye = { "\u200b" }\n', "start-text-broken", 2),
    ],
)
def test_wording_that_cannot_be_said_is_refused_with_file_and_line(
    room: Path, own: Path, wording: str, text: str, line: int
) -> None:
    refusal = refused(room, own, wording)

    assert (refusal.text, refusal.facts["line"]) == (text, line)
    assert refusal.facts["file"] == str(own)


@pytest.mark.parametrize(
    ("wording", "fact"),
    [
        ("room-hello = Hallo!\n", "{ $name }"),
        ("room-send = Stuur het ons.\n", "je naam hoeft niet"),
        ("room-call-who = Bel { $number }. (automatisch)\n", "1813"),
        ("room-call-who = Bel 1813 of { $number }.\n", "automatisch"),
        ("room-call-who = Bel 18130 of { $number }. (automatisch)\n", "1813"),
        ("room-who = { $count -> \n [one] Iemand.\n *[other] { $names }.\n }\n", "{ $names }"),
        ("room-when = nu open tot { $until }\n", "{ $open -> [no] }"),
    ],
)
def test_wording_of_the_town_that_leaves_a_fact_out_is_refused(
    room: Path, own: Path, wording: str, fact: str
) -> None:
    refusal = refused(room, own, wording)

    assert (refusal.text, refusal.facts["fact"]) == ("start-text-keeps", fact)
    assert refusal.facts["line"] == 1
    assert refusal.facts["ours"]


@pytest.mark.parametrize(
    "wording",
    [
        "room-send = Iets kwijt? Zet het hier. Je naam hoeft niet!\n",
        "room-who = Dit lezen mee: { $names }.\n",
        "room-call-who = Automatisch bericht: bel { $number } of 1813.\n",
    ],
)
def test_the_same_facts_in_other_words_are_the_towns_own_choice(
    room: Path, own: Path, wording: str
) -> None:
    assert worded(room, own, wording).say(
        "nl", wording.split(maxsplit=1)[0], names="Noor", count=2, number=3
    )


def test_promise_7_wording_that_asks_who_someone_is_is_refused(room: Path, own: Path) -> None:
    refusal = refused(room, own, "room-send = Geef je naam en school. Je naam hoeft niet.\n")

    assert refusal.text == "start-text-asks"


def test_the_name_and_the_unknown_fact_are_said(room: Path, own: Path) -> None:
    refusal = refused(room, own, "room-hello = { $naam }\n")

    assert (refusal.facts["name"], refusal.facts["fact"]) == ("room-hello", "naam")


def test_a_fact_may_be_as_long_as_a_screen(room: Path) -> None:
    """Fluent itself refuses to fill in more than 2500 characters."""
    name = "Noor " * 760

    assert read([room]).say("nl", "room-hello", name=name).count("Noor") == 760


def test_a_file_that_is_not_utf8_is_refused_and_not_a_crash(room: Path, own: Path) -> None:
    own.write_bytes("room-bye = Tot één uur\n".encode("latin-1"))

    with pytest.raises(StartRefused) as caught:
        read([room], own.parent)

    assert (caught.value.text, caught.value.facts["file"]) == ("start-text-broken", str(own))
    assert caught.value.facts["line"] == 1


def test_a_mark_that_an_editor_put_first_is_no_mistake(room: Path, own: Path) -> None:
    own.write_text("room-bye = Dag!\n", "utf-8-sig")

    assert read([room], own.parent).say("nl", "room-bye") == "Dag!"


def test_a_broken_file_of_ours_is_refused_too(room: Path) -> None:
    (room / "texts" / "fr.ftl").write_text("room-hello\n", "utf-8")

    with pytest.raises(StartRefused) as caught:
        read([room])

    assert caught.value.text == "start-text-broken"


# -- what hangs in the town's language ----------------------------------------------------------


BUTTONS = {"nl": "Mijn gesprek", "en": "My conversation", "fr": "Ma conversation"}


@pytest.fixture
def square(tmp_path: Path) -> Path:
    """A room with one button, and a text that names it."""
    folder = tmp_path / "square" / "texts"
    folder.mkdir(parents=True)
    for locale, label in BUTTONS.items():
        written = (
            f"square-inbox = {label}\nsquare-inbox-where = '{{ square-inbox }}'\n"
            "    .elsewhere = '{ square-inbox }' ('{ square-inbox-there }')\n"
            "square-look = → { square-inbox-where }, { $name }\n"
        )
        (folder / f"{locale}.ftl").write_text(written, "utf-8")
    return tmp_path / "square"


@pytest.mark.parametrize("town", LOCALES)
def test_a_button_of_the_town_is_named_as_it_hangs_there(square: Path, town: str) -> None:
    texts = read([square], town=town)

    for locale, label in BUTTONS.items():
        there = f" ('{BUTTONS[town]}')" if locale != town else ""
        assert texts.say(locale, "square-look", name="Noor") == f"→ '{label}'{there}, Noor"


def test_a_button_that_the_town_calls_otherwise_is_named_so_in_every_language(
    square: Path, own: Path
) -> None:
    own.write_text("square-inbox = Mijn post\n", "utf-8")

    texts = read([square], own.parent)

    assert texts.say("nl", "square-inbox-where") == "'Mijn post'"
    assert texts.say("en", "square-inbox-where") == "'My conversation' ('Mijn post')"


def test_a_button_that_is_called_the_same_in_both_languages_is_named_once(
    square: Path, own: Path
) -> None:
    own.write_text("square-inbox = My conversation\n", "utf-8")

    assert read([square], own.parent).say("en", "square-inbox-where") == "'My conversation'"


def test_wording_of_the_town_may_name_the_button_both_ways(square: Path, own: Path) -> None:
    own.write_text("square-inbox-where = { square-inbox-there } / { square-inbox }\n", "utf-8")

    texts = read([square], own.parent)

    assert texts.say("nl", "square-inbox-where") == "Mijn gesprek / Mijn gesprek"
