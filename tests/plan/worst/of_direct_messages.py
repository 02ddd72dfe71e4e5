"""The screens of direct messages at their worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from bot.texts.typed_text import units
from cogs.direct_messages import views
from cogs.direct_messages.rules.passing_on import ROOM, Purpose, ToPassOn
from cogs.direct_messages.views import Shown
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import LONGEST_MESSAGE
from cogs.questions.rules.replies import LeftOut
from cogs.questions.service.hooks import Answer
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

LONGEST = ("w" * LONGEST_MESSAGE, "🦊" * (LONGEST_MESSAGE // 2))
MARK = 268435457


@draws(views.preview, views.how_to_hear)
def previews(say: Words) -> Iterator[Drawn]:
    message, town = people.ACCOUNTS[0], "W" * 100
    for words in LONGEST:
        shown = Shown(town, _going(words), message, changed=True)
        yield views.preview(say, shown, [*Role])
        fitting = _going(words[: ROOM[Purpose.TALK] // units(words[0])])
        only = Role.PREVENTION_WORKER
        yield views.how_to_hear(say, Shown(town, fitting, message, only, changed=True))


def _going(words: str) -> ToPassOn:
    return ToPassOn(words, people.ACCOUNTS[0], is_all=False, left_out=True)


@draws(
    views.works,
    views.noted,
    views.in_private,
    views.begun,
    views.told,
    views.asked_back,
    views.stopped,
    views.no_more,
    views.ended,
    views.answer,
    views.changed,
    views.picture_waits,
)
def in_direct_messages(say: Words) -> Iterator[Drawn]:
    key = people.KEY
    for words in (False, True):
        yield views.begun(say, key, mark=MARK, words=words)
    yield views.works(say, key)
    yield views.noted(say, "direct_messages-works")
    yield views.noted(say, "direct_messages-in-private-begun")
    yield views.in_private(say, key)
    yield views.told(views.not_going(say, [*LeftOut]), say, key)
    yield views.told(views.not_going(say, [*LeftOut], pictures=True), say, key)
    yield views.picture_waits(people.ACCOUNTS[0], MARK, people.LATER, say, key)
    yield views.asked_back(people.ACCOUNTS[0], MARK, say, key, changed=True)
    yield views.stopped(say, key, goes_on=True)
    yield views.no_more(say, key)
    yield views.ended(say, key)
    for worker in people.team():
        for words in LONGEST:
            yield views.answer(Answer(worker, words, people.ACCOUNTS[0], 2), MARK, say, key)
    yield views.changed("w" * LONGEST_MESSAGE, MARK, say, key, pictures=2)
    yield views.changed("", MARK, say, key)
