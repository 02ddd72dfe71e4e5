"""Helplines and practical answers at their worst: the directory of ours, and a fuller one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.shell.views import Words
from cogs.helplines.rules.directory_schema import ContactChannel, Description, Evidence, Topic
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import ChannelOpening, LineState, Tick, TickState
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.helplines.rules.search import HelplineMatch, SearchFilter, SearchResult
from cogs.helplines.service.helplines import HelplineNow
from cogs.helplines.service.verification import EntryToVerify
from cogs.helplines.views import crisis, finding
from cogs.helplines.views import descriptions as answers
from cogs.helplines.views import verification as ticking
from cogs.introductions.rules.team import names
from tests.kit.helpline_directories import shipped
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

ASKED, SAID = "🦊" * 50, "x" * 1500
LONG_ANSWER = {"nl": SAID, "en": "<@1>" * 375, "fr": "🦊" * 750}
ANSWERS = tuple(
    PracticalAnswer.model_validate(
        {
            "id": f"{number:03}-{'x' * 46}",
            "topic": "praten",
            "owner": "o" * 80,
            "written": date(2027, 9, 30),
            "review": date(2028, 9, 30),
            "question": {"nl": ASKED, "en": "*" * 100, "fr": ASKED},
            "answer": LONG_ANSWER,
        }
    )
    for number in range(60)
)
URL = f"https://example.org/{'a' * 129}"
EVERY_DAY = "Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:30; We-Fr 10:00-16:00; Sa 10:00-12:00; PH off"
WAYS = [
    {"type": "phone", "display": "0" * 15, "dial": "0" * 15},
    {"type": "online-programme", "url": f"{URL}"},
    {"type": "report-form", "url": f"{URL[:-1]}b"},
    {"type": "email-form", "url": f"{URL[:-1]}c"},
    {"type": "walk-in", "note": "*" * 200, "url": f"{URL[:-1]}d"},
    {"type": "email", "email": f"{'a' * 90}@aaaaa.be"},
    {"type": "chat", "url": f"{URL[:-1]}e"},
    {"type": "forum", "url": f"{URL[:-1]}f"},
]
KNOWN = {"verified": "secondary", "hours_verified": "secondary", "opening_hours": EVERY_DAY}
CHANNELS = tuple(ContactChannel.model_validate({**way, **KNOWN}) for way in WAYS)
FULL = Helpline.model_construct(
    **{
        **vars(shipped().lines[0]),
        "name": "_" * 80,
        "id": "x" * 50,
        "description": Description(nl="x" * 250, en="*" * 250, fr="🦊" * 125),
        "channel": CHANNELS,
        "languages": ("nl", "fr", "en", "de", "ar", "tr", "ps", "ti", "uk", "ru"),
        "evidence": tuple(Evidence(url=URL, what="w" * 300, date="2027-09-30") for _ in range(9)),
        "notes": "n" * 900,
        "ready": True,
        "verified": "secondary",
        "cost": "free",
        "anonymous": "yes",
    }
)
LINES = [*shipped().shown, *(FULL.model_copy(update={"id": f"{'y' * 47}{n}"}) for n in range(9))]
ARRIVES = (
    *("out", "not-known", "unheard", "again", "anew", "noted", "limited"),
    *("nobody", "kind-gone"),
)
TOPICS = tuple(
    Topic(id=f"{'t' * 27}-{n:02}", nl="x" * 100, en="w" * 100, fr="é" * 100) for n in range(46)
)


def shown(line: Helpline) -> list[HelplineNow]:
    """Each state in which a line may be told; closed until a far day is the longest."""
    moments = (None, people.LATER)
    states = [ChannelOpening(now, until) for now in LineState for until in moments]
    return [HelplineNow(line, (state,) * len(line.shown)) for state in states]


def situations(say: Words) -> Iterator[crisis.Situation]:
    wanted = {crisis.CHATS, *crisis.IN_OTHER_LANGUAGES, "child-focus", *crisis.BRANCHES["hurt"]}
    known = [line for line in shipped().shown if line.id in wanted]
    calling = names(say, people.team())
    for spoken in ("nl", "fr", "en", "de"):
        for state in (
            ChannelOpening(LineState.CLOSED, people.LATER),
            ChannelOpening(LineState.CHANGED),
        ):
            lines = tuple(HelplineNow(line, (state,) * len(line.shown)) for line in known)
            for team in (None, *people.OPENNESSES):
                known_ = crisis.Situation(people.NOW, team, True, lines, spoken)
                yield known_
                heard = crisis.OwnCall(calling, 41, reopened=True)
                yield replace(known_, heard=heard, typed=True)


@draws(crisis.crisis, crisis.branch)
def crises(say: Words) -> Iterator[Drawn]:
    for known in situations(say):
        for arrives in ("", *ARRIVES):
            heard = crisis.OwnCall(arrives=arrives, reopened=True)
            yield crisis.crisis(say, replace(known, heard=heard))
        yield crisis.crisis(say, replace(known, is_trial=True))
        here = say("queue-here-to-help", name=people.team()[0].name)
        yield crisis.crisis(say, replace(known, here=here))
        for name in crisis.BRANCHES:
            named = tuple(each for each in known.lines if each.line.id in crisis.BRANCHES[name])
            yield crisis.branch(say, name, replace(known, lines=named))


@draws(finding.found)
def lists(say: Words) -> Iterator[Drawn]:
    wish = SearchFilter(TOPICS[0].id, "west-vlaanderen", "nl", "16", 0, "nl", "W" * 60)
    trios = [LINES[n : n + 3] for n in range(0, len(LINES) - 2, 3)]
    for trio in trios:
        doors = tuple(HelplineMatch(line, TickState.STALE, True, True, True) for line in trio)
        found = SearchResult(doors * 2, nobody=False)
        for state in range(len(LineState) * 2):
            told = tuple(shown(line)[state] for line in trio)
            yield finding.found(
                say, wish, found, told, TOPICS, people.NOW, refining=True, answers=True
            )


@draws(finding.by_topic)
def by_topic(say: Words) -> Iterator[Drawn]:
    yield finding.by_topic(say, SearchFilter(town="W" * 60), TOPICS)


@draws(finding.elsewhere)
def elsewhere(say: Words) -> Iterator[Drawn]:
    yield finding.elsewhere(say, SearchFilter(town="W" * 60))


@draws(ticking.entry_list, ticking.entry_screen)
def ticks(say: Words) -> Iterator[Drawn]:
    many = [(line, TickState.STALE) for line in LINES]
    for page in (0, 1, 2, 99):
        yield ticking.entry_list(say, many, page)
    yield ticking.entry_list(say, [], 0)
    tick = Tick("x", "f" * 8, people.ACCOUNTS[0], people.LATER)
    for line in LINES:
        for state, by in (
            (TickState.STALE, tick),
            (TickState.FRESH, tick),
            (TickState.NEVER, None),
        ):
            seen = EntryToVerify(shown(line)[0], "f" * 8, state, by)
            yield ticking.entry_screen(say, seen, "z" * 50)


@draws(answers.question_list, answers.answer_screen)
def practical(say: Words) -> Iterator[Drawn]:
    for page in (0, 1, 2, 99):
        yield answers.question_list(say, ANSWERS, page)
    yield answers.question_list(say, ())
    yield answers.answer_screen(say, ANSWERS[0], can_write=True)
