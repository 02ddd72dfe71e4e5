"""The texts that say whom to call name who answers in the reader's language, if anyone does."""

from __future__ import annotations

from bot.texts.catalogue import Texts
from cogs.helplines.rules.directory import Directory
from cogs.helplines.rules.search import number_in

SAID = {
    "praten": ("shell-talking-line", "shell-talking-lines"),
    "suicide": ("shell-suicide-line", "shell-suicide-lines"),
}
"""By a topic: what the texts name, and what is said there where a number is known."""
DUTCH = "nl"
"""106 and 1813, which the texts name already, answer in it."""


def name_who_answers(texts: Texts, known: Directory) -> None:
    """Once the directory is read. Without a line for a language its texts stay as they are."""
    for locale in texts.locales:
        numbers = {topic: number_in(known, locale, topic) for topic in SAID if locale != DUTCH}
        said = {
            SAID[topic][0]: texts.say(locale, SAID[topic][1], number=number)
            for topic, number in numbers.items()
            if number
        }
        texts.work_out(locale, said)
