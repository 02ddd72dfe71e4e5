"""Pictures at their worst: the longest words beside them, and all that can be said of each."""

from __future__ import annotations

from collections.abc import Iterator

from bot.extension_points import DoorButton
from bot.shell.delivery import TextMark
from bot.shell.views import Words
from cogs.images import views
from cogs.images.rules.outcomes import Outcome, Why
from cogs.questions.rules.conversation import LONGEST_MESSAGE, quoted
from cogs.questions.rules.pictures import LONGEST_ALT, MOST_PICTURES, Picture, PictureLine
from cogs.questions.views import answers, their_words
from cogs.questions.views import my_conversation as inbox
from cogs.questions.views.how_it_stands import InboxFacts
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

MARK = 1 << 28
PICTURES = [Picture(b"\xff\xd8", "🦊" * (LONGEST_ALT // 2))] * MOST_PICTURES
LONG = ("", "x" * LONGEST_MESSAGE)


@draws(views.form, views.answer_form)
def forms(say: Words) -> Iterator[Drawn]:
    for words in LONG:
        yield views.form(say, people.talk(), people.TOKEN, words)
        yield views.answer_form(say, people.talk(), people.TOKEN, words, "x" * 200)


@draws(views.sent, views.in_direct_messages)
def outcomes(say: Words) -> Iterator[Drawn]:
    for why in Why:
        both = tuple((number, why) for number in range(1, MOST_PICTURES + 1))
        yield views.sent(say, people.talk(), Outcome(0, both), resumed=True)
        yield views.in_direct_messages(say, Outcome(0, both))
    yield views.sent(say, people.talk(), Outcome(MOST_PICTURES))
    yield views.in_direct_messages(say, Outcome(1, ((2, Why.LARGE),)))


@draws(views.answered, views.shown)
def seen(say: Words) -> Iterator[Drawn]:
    yield views.answered(say, people.talk(), people.ACCOUNTS[0], MOST_PICTURES)
    yield views.answered(say, people.talk(), None, 1)
    for by_team in (True, False):
        line = PictureLine(people.ACCOUNTS[0], by_team, ())
        yield views.shown(say, people.talk(), line, PICTURES, people.ACCOUNTS[1])
        yield views.shown(say, people.talk(), line, PICTURES[:1], None)


@draws(views.choice)
def deciding(say: Words) -> Iterator[Drawn]:
    for takes in (True, False):
        yield views.choice(say, takes=takes)


@draws(their_words.their_words, answers.answer, answers.corrected)
def in_the_thread(say: Words) -> Iterator[Drawn]:
    for words in people.WORDS:
        yield their_words.their_words(say, people.talk(), words, MARK, PICTURES)
        yield answers.answer(say, people.LONGEST_WORKER, words, MARK, pictures=PICTURES)
        yield answers.corrected(say, people.LONGEST_WORKER, words, MARK, pictures=PICTURES)


@draws(inbox.inbox)
def inboxes(say: Words) -> Iterator[Drawn]:
    """The longest words with pictures, alone, and where there is more to see and to do."""
    beside = [DoorButton(say("images-begin"), f"{views.BEGIN}:{people.KEY}")]
    for words in people.WORDS:
        one = inbox.as_read(say, say, TextMark.YOUNG, quoted(words), MOST_PICTURES)
        for said in ([(2, one)], [(2, one), (1, one)]):
            shown = inbox.page(said, pictures=[1, 2])
            for ended in (True, False):
                yield inbox.inbox(say, people.talk(), shown, InboxFacts(ended=ended, beside=beside))
