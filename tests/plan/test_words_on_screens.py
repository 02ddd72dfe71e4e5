"""What young people read at once: few words, one thing to do first (R35)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from bot.shell.views import Form, Screen, Words
from bot.texts.languages import DEFAULT
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import BUTTON, every_part, texts_of
from tests.plan.worst.rooms import CASES
from tests.plan.written import everything, texts

MOST = 60
"""Words on one screen, of ours: what people wrote themselves does not count."""


LONGEST_FACT = 5
"""Words for which a fact counts at most: `dinsdag 24 november om 14 uur`."""


@dataclass(frozen=True, slots=True)
class Overheard(Words):
    """The texts, and by which names they were asked for since the last screen."""

    names: list[str] = field(default_factory=list)

    def __call__(self, name: str, /, **facts: str | int) -> str:
        self.names.append(name)
        short = {each: _short(fact) for each, fact in facts.items()}
        return Words(self.texts, self.locale, self.notice)(name, **short)


def _short(fact: str | int) -> str | int:
    """What a fact says is not of ours: a team of forty, or all that a town wrote."""
    words = fact.split() if isinstance(fact, str) else []
    return " ".join(words[:LONGEST_FACT]) if len(words) > LONGEST_FACT else fact


@dataclass(frozen=True, slots=True)
class Read:
    names: frozenset[str]
    words: int
    said: str
    labels: tuple[str, ...]


@cache
def read_by_young_people() -> tuple[Read, ...]:
    return tuple(_read())


def _read() -> Iterator[Read]:
    known = everything()
    for case in dict.fromkeys(case for cases in CASES.values() for case in cases):
        say = Overheard(ours(), DEFAULT, "https://privacy.example/notice")
        for drawn in case(say):
            names = frozenset(say.names)
            say.names.clear()
            if drawn is None or isinstance(drawn, Form) or not names:
                continue
            if all(known[each].for_young_people for each in names if each in known):
                yield Read(names, words_in(texts_of(drawn)), texts_of(drawn), _labels(drawn))


def _labels(drawn: Screen) -> tuple[str, ...]:
    parts = every_part(drawn.to_components())
    return tuple(each["label"] for each in parts if each["type"] == BUTTON)


def words_in(said: str) -> int:
    """Of ours: without what is quoted, and without the addresses of links."""
    ours_only = re.sub(r"^>.*$|\]\([^)]*\)", " ", said, flags=re.MULTILINE)
    return sum(any(map(str.isalnum, each)) for each in ours_only.split())


CLOSED_DAYS = ("Het is ", "met vakantie", "blijft wachten", "Zo lang kan een vraag")
"""What is said only now and then, and not left out then: why nobody is there, and that it waits."""
FOR_CLOSED_DAYS = 55
"""Words more on a screen that says any of it."""
EXCEPTIONS = {
    "consent-title": (130, "the informed start: all that one must know before the first word"),
    "consent-more-title": (190, "the long explanation, for who asks for it"),
    "consent-can-title": (105, "the card of what Discord is bad at, for who asks for it"),
    "consent-young-title": (80, "four open doors, each with its number"),
    "helplines-crisis": (165, "the card: what became of the press, and who answers"),
    "helplines-crisis-typed": (165, "the same card"),
    "helplines-crisis-hurt": (150, "who helps with this, with numbers and hours"),
    "helplines-crisis-blackmail": (80, "the same"),
    "helplines-crisis-worried": (95, "the same, and who answers in one's language"),
    "helplines-list-chosen": (170, "three helplines, each with hours and how to reach it"),
    "referral-doors": (90, "how to reach the services that a worker named"),
    "introductions-card-between": (90, "the card of one of the team: what they say of themselves"),
    "handover-may": (
        85,
        "who goes on, what kind of worker that is, and that nothing has to be said",
    ),
    "office_hours-who-title": (370, "the cards of the team: what each says of themselves"),
    "office_hours-mention-automatic": (
        70,
        "in public, in an hour at most once: who is away, and until when",
    ),
    "panel-title": (102, "the panel: all begins there, and one line for who reads no Dutch"),
    "panel-together": (112, "the panel of a team that several towns share: of which towns it is"),
    "polls-heard": (112, "the panel, in the month in which it says what was done with a poll"),
    "panel-direct": (100, "the one answer to a direct message, once an hour at most"),
    "direct_messages-in-private-talk": (
        100,
        "the same choice, for who has a conversation already",
    ),
    "direct_messages-talk": (125, "a choice with all that it may give away, before it is made"),
    "privacy-title": (390, "everything that is held, a line for each, and a name that they gave"),
    "privacy-fields-numbers": (300, "one thing that is held, field by field, for who asks for it"),
    "privacy-choices-title": (210, "each choice beside its switch"),
    "privacy-wiped": (90, "what could not be wiped is said in full"),
    "privacy-wiped-later": (125, "the same, and what stays"),
    "privacy-wiped-rest": (110, "the same"),
    "privacy-own-lines": (155, "after a wipe: what only they can delete, and how they do it"),
    "questions-inbox-title": (270, "the conversation, and up to four questions that wait in it"),
    "questions-meanwhile": (
        105,
        "nobody reads now: from when somebody does, and who answers meanwhile",
    ),
    "questions-joined": (65, "the same tick, and why several of their messages became one"),
    "questions-how-told": (105, "one question, and under it in small what a direct message means"),
    "questions-anyway-kept": (80, "somebody in need: who reads it when, and who answers now"),
}
"""By a text that stands on it: how many words it may have, and why."""


def _stands_on(name: str, screen: Read) -> bool:
    """Also where a case drew it for several screens at once: by its longest words without facts."""
    return name in screen.names or _longest_words(name) in screen.said


@cache
def _longest_words(name: str) -> str:
    said = texts().say(DEFAULT, name, **dict.fromkeys(everything()[name].facts, "\0"))
    return max(said.split("\0"), key=len)


def most_words(screen: Read) -> int:
    known = [most for name, (most, _why) in EXCEPTIONS.items() if _stands_on(name, screen)]
    is_closed = any(each in screen.said for each in CLOSED_DAYS)
    return max([MOST, *known]) + (FOR_CLOSED_DAYS if is_closed else 0)


def test_r35_a_screen_for_young_people_is_read_at_a_glance() -> None:
    wordy = {
        " ".join(each.said.split())[:60]: each.words
        for each in read_by_young_people()
        if each.words > most_words(each)
    }

    assert wordy == {}


def test_every_exception_is_on_some_screen_and_not_wider_than_it_needs() -> None:
    longest = dict.fromkeys(EXCEPTIONS, 0)
    for each in read_by_young_people():
        for name in EXCEPTIONS.keys() & each.names:
            longest[name] = max(longest[name], each.words)

    assert [name for name, most in longest.items() if most <= MOST] == []


def test_words_that_people_wrote_themselves_do_not_count() -> None:
    assert words_in("**Jij:**\n> ik heb een heel lang verhaal\nEen mens leest dit.") == 5


def test_r35_each_button_has_words_of_its_own() -> None:
    """Who hears a screen read aloud must know which of two does what."""
    ours_only = {
        texts().say(DEFAULT, name)
        for name, of in everything().items()
        if of.for_young_people and not of.facts
    }

    twice = {
        label: " ".join(each.said.split())[:60]
        for each in read_by_young_people()
        for label, count in Counter(each.labels).items()
        if count > 1 and label in ours_only
    }

    assert twice == {}
