"""The end of a conversation, at its worst: a full list of the longest places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.shell.views import Words
from cogs.closing.rules import several as rules
from cogs.closing.settings import LONGEST_LINE, LONGEST_NAME, MOST, ClosingSettings, Place
from cogs.closing.views import feedback, next_step, places, several
from cogs.introductions.settings import LONGEST_PAGE
from cogs.questions.service.hooks import Offer
from cogs.questions.views import my_conversation as inbox
from cogs.questions.views.how_it_stands import InboxFacts
from cogs.questions.views.team import closed
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

TODAY = date(2027, 9, 30)
LINK = f"https://www.lindendaal.be/{'a' * (LONGEST_PAGE - 26)}"
PLACES = tuple(
    Place(
        id=f"{n:016x}",
        name=f"{n:02}{'W' * (LONGEST_NAME - 2)}",
        about="🦊" * (LONGEST_LINE // 2),
        where="W" * LONGEST_LINE,
        link=LINK,
        until=date(2026 + n % 2, 9, 29 + n % 2),
    )
    for n in range(MOST)
)


@draws(places.listed, places.one, places.form)
def kept(say: Words) -> Iterator[Drawn]:
    for listed in ((), PLACES):
        for asks in (True, False):
            decided = ClosingSettings(places=listed, asks_residence=asks)
            done = say("closing-place-dropped", name="W" * LONGEST_NAME)
            yield places.listed(say, decided, "W" * 60, TODAY, done=done)
    for place in PLACES[:2]:
        yield places.one(say, place, TODAY)
    for known in (None, PLACES[0]):
        yield places.form(say, people.KEY, people.TOKEN, known)


@draws(next_step.to_choose, next_step.which, next_step.given, next_step.taken_back)
def given(say: Words) -> Iterator[Drawn]:
    talk = people.talk()
    offer = next_step.to_choose(say, talk)
    yield closed(say, [offer], code_name=talk.code_name, name="🦊" * 13, day="x" * 40)
    yield next_step.which(say, talk, PLACES)
    for place in PLACES[:2]:
        yield next_step.given(say, talk, place)
    yield next_step.taken_back(say, talk)


@draws(next_step.to_read, feedback.question, feedback.thanked)
def read(say: Words) -> Iterator[Drawn]:
    step = next_step.to_read(say, PLACES[0], people.LONGEST_WORKER, right=False, last=TODAY)
    team = next_step.to_read(say, PLACES[0], None, right=True, last=TODAY)
    yield _inbox(say, [step, feedback.question(say, people.TOKEN)])
    yield _inbox(say, [team])
    for handle in (None, people.TOKEN):
        yield feedback.thanked(say, people.KEY, "W" * 60, handle)


@draws(several.which, several.what_to_say, several.form, several.sure, several.done)
def closed_together(say: Words) -> Iterator[Drawn]:
    talks = [people.talk(n) for n in range(rules.MOST)]
    names = tuple(each.code_name for each in talks)
    for found in ([], talks):
        yield several.which(say, found)
    yield several.what_to_say(say, say, people.TOKEN, names)
    yield several.form(say, people.TOKEN)
    for words in ("", "🦊" * (several.LONGEST // 2), "\n" * several.LONGEST):
        yield several.sure(say, people.TOKEN, names, people.LONGEST_WORKER, words)
    for closed_ones, failed in ((names, names), ((), names), ((), ())):
        yield several.done(say, rules.ClosedTogether(closed_ones, failed))


def _inbox(say: Words, offers: list[Offer]) -> Drawn:
    page = inbox.page([(1, "> hoi")], beside=sum(len(each.words) for each in offers))
    return inbox.inbox(say, people.talk(), page, InboxFacts(ended=True, offers=offers))
