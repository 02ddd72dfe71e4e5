"""Conversations at their worst: the longest words, everyone to ring, everything to choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.extension_points import DoorButton
from bot.shell.asking_back import Writer
from bot.shell.views import Screen, Words
from cogs.introductions.rules.sentences import LONGEST_LABEL, LONGEST_WORDS, MOST, Sentence
from cogs.introductions.rules.sentences import SentenceKey as SentenceKey_
from cogs.introductions.rules.team import Audience, Role
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.at_once import Writing
from cogs.questions.rules.contact_details import ContactDetail, DetailKind
from cogs.questions.rules.conversation import LONGEST_MESSAGE, Key, Request, RequestKind, Urgency
from cogs.questions.rules.endings import Grace
from cogs.questions.rules.inbox import Listed
from cogs.questions.rules.kept_names import kept
from cogs.questions.rules.replies import LeftOut
from cogs.questions.service.hooks import Offer
from cogs.questions.views import (
    answers,
    asking,
    at_once,
    kept_names,
    meant,
    over,
    pausing,
    showing,
    team,
    thanks,
    their_words,
)
from cogs.questions.views import my_conversation as inbox
from cogs.questions.views.how_it_stands import InboxFacts
from cogs.questions.views.when_answered import when_answered
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws
from tests.plan.worst.of_helplines import ANSWERS

TALKS = tuple(people.talk(n) for n in range(60))
OTHER = replace(people.talk(), key=Key("1" * 16))
OTHERS = tuple(Listed(replace(each, unread_since=each.opened_at), ended=True) for each in TALKS)
MARK = 268435457
WAYS = tuple(DoorButton("w" * 90, f"room:way:{people.KEY}.{n}") for n in range(15))


def closers() -> list[object]:
    return [None, people.LONGEST_WORKER]


@draws(asking.ask_form)
def ask_forms(say: Words) -> Iterator[Drawn]:
    who = asking.reading(say, people.AUDIENCE)
    for about in RequestKind:
        request = Request(about, only=Role.PREVENTION_WORKER)
        for openness in people.OPENNESSES:
            yield asking.ask_form(
                say, people.TOKEN, request, who=who, openness=openness, kinds=[*Role]
            )
    yield asking.ask_form(say, people.TOKEN, request, who="")


@draws(asking.anyway_form, thanks.kept_anyway, asking.no_team)
def written_anyway(say: Words) -> Iterator[Drawn]:
    for openness in people.OPENNESSES:
        yield asking.anyway_form(say, people.TOKEN, people.AUDIENCE, openness)
        for called in ([], people.team()):
            talk, team = people.talk(), people.team()
            yield thanks.kept_anyway(say, talk, team, openness, called, unread=OTHER)
    yield asking.anyway_form(say, people.TOKEN, Audience(), openness)
    yield asking.no_team(say)
    yield thanks.kept_anyway(say, people.talk(), [], openness)


@draws(meant.is_that_meant)
def asked_back(say: Words) -> Iterator[Drawn]:
    found = [ContactDetail(each, "🦊`" * 200, "") for each in DetailKind for _ in range(3)]
    for writer in Writer:
        yield meant.is_that_meant(say, people.KEY, found, writer)


@draws(showing.showing)
def shown(say: Words) -> Iterator[Drawn]:
    yield showing.showing(say, people.team(), people.team())
    yield showing.showing(say, [], [])


@draws(asking.only_these)
def only_these(say: Words) -> Iterator[Drawn]:
    yield asking.only_these(say, "questions:anyway", RequestKind.QUESTION, [*Role])


@draws(asking.on_its_way)
def on_their_way(say: Words) -> Iterator[Drawn]:
    yield asking.on_its_way(say, many=True)
    yield asking.on_its_way(say, many=False)


@draws(kept_names.question, kept_names.chosen)
def names_that_are_kept(say: Words) -> Iterator[Drawn]:
    talk = people.talk()
    for worker in (None, people.LONGEST_WORKER):
        offer = kept_names.question(say, talk, worker)
        shown = inbox.inbox(
            say, talk, inbox.page([]), InboxFacts(ended=True, offers=[offer], others=OTHERS)
        )
        yield shown
    yield kept_names.chosen(say, talk, kept(talk, people.LATER))
    yield kept_names.chosen(say, talk, None)


@draws(over.over, over.sure_to_stop, over.sure_less_urgent)
def over_or_nearly(say: Words) -> Iterator[Drawn]:
    for withdrawing in (False, True):
        yield over.over(say, people.talk(), OTHER, withdrawing=withdrawing)
        yield over.over(say, people.talk(), None, withdrawing=withdrawing)
    for urgency in Urgency:
        yield over.sure_to_stop(say, people.talk(urgency=urgency))
        unread = replace(people.talk(urgency=urgency), unread_since=people.talk().opened_at)
        yield over.sure_to_stop(say, unread)
    for openness in people.OPENNESSES:
        for unheard in (False, True):
            yield over.sure_less_urgent(
                say, people.talk(), Urgency.CAN_WAIT, openness, unheard=unheard
            )


@draws(asking.more_form, asking.go_on_form, asking.notice, thanks.added)
def further(say: Words) -> Iterator[Drawn]:
    yield asking.go_on_form(say, people.talk(), people.TOKEN)
    yield asking.more_form(say, people.talk(), people.TOKEN)
    yield asking.notice(say, people.KEY, people.KEY)
    yield thanks.added(say, people.talk(), None)
    yield thanks.added(say, people.talk(), None, OTHER)
    for openness in people.OPENNESSES:
        automatic = when_answered(say, openness, Role.PREVENTION_WORKER)
        yield thanks.added(say, people.talk(), automatic, OTHER, joined=True, resumed=True)
        yield thanks.added(say, people.talk(), automatic, joined=True)


@draws(thanks.received)
def received(say: Words) -> Iterator[Drawn]:
    noted = ("", "questions-noted-dm", "questions-look-yourself", "questions-noted-today")
    for openness in people.OPENNESSES:
        for each in noted:
            for asks in (*thanks.Question, None):
                waiting = thanks.AfterAsking(openness, asks, each)
                yield thanks.received(say, people.talk(), replace(waiting, unread=OTHER))
                yield thanks.received(say, people.talk(only=None), waiting)


def offers(say: Words) -> list[Offer]:
    """As many, and as long, as may stand there beside what was said."""
    return [Offer("🦊" * 400, tuple(WAYS[5 * n : 5 * n + 5])) for n in range(2)]


@draws(inbox.inbox)
def inboxes(say: Words) -> Iterator[Drawn]:
    """Every long message, alone and beside what there is to choose; ended, waiting, in danger."""
    you = say("questions-you")
    for n, openness in enumerate(people.OPENNESSES):
        for words in people.WORDS if n == 0 else people.WORDS[n::5]:
            said = [f"{you}\n{rules.quoted(words)}", _answer(say, words)]
            for each in said:
                yield from _of(say, [(2, each), (1, each)], openness)
    yield from _of(say, [(n, "> ja") for n in range(50, 0, -1)], people.OPENNESSES[2])
    yield from _of(say, [], people.OPENNESSES[2])


def _answer(say: Words, words: str) -> str:
    drawn = answers.answer(say, people.LONGEST_WORKER, words, MARK)
    [part] = [part for part in drawn.walk_children() if hasattr(part, "content")]
    return str(part.content)


def _of(say: Words, said: list[tuple[int, str]], openness: Openness) -> Iterator[Screen]:
    known = people.talk(only=Role.PREVENTION_WORKER)
    closer = people.LONGEST_WORKER
    alone, beside = inbox.page(said), inbox.page(said, beside=1700)
    yield inbox.inbox(say, known, alone, InboxFacts(ended=False, openness=openness))
    at_worst = {"openness": openness, "unheard": True, "stopped": True}
    yield inbox.inbox(say, known, alone, InboxFacts(ended=False, **at_worst))
    yield inbox.inbox(say, known, alone, InboxFacts(ended=False, nobody=True, **at_worst))
    for page in (0, 1, 99):
        yield inbox.inbox(
            say, known, beside, InboxFacts(ended=False, others=OTHERS, page=page, **at_worst)
        )
    yield inbox.inbox(
        say,
        known,
        beside,
        InboxFacts(ended=False, others=OTHERS, offers=offers(say), openness=openness),
    )
    yield inbox.inbox(say, known, alone, InboxFacts(ended=True, closer=closer))
    on_hold = people.talk(only=Role.PREVENTION_WORKER, paused_at=people.NOW)
    yield inbox.inbox(say, on_hold, alone, InboxFacts(ended=False, ends=people.LATER, **at_worst))
    doors = [[DoorButton("w", f"room:{n}:{m}") for m in range(5)] for n in range(9)]
    many = [Offer("x", tuple(each)) for each in doors]
    yield inbox.inbox(
        say,
        on_hold,
        beside,
        InboxFacts(ended=False, ends=people.LATER, others=OTHERS, offers=many, beside=WAYS),
    )
    yield inbox.inbox(
        say, known, beside, InboxFacts(ended=False, offers=offers(say), openness=openness)
    )


@draws(pausing.paused, pausing.resumed)
def pauses(say: Words) -> Iterator[Drawn]:
    for seen in (True, False):
        yield pausing.paused(say, people.talk(), people.LATER, seen=seen)
        calls = people.talk(urgency=Urgency.UNSAFE, waiting_since=people.NOW)
        yield pausing.paused(say, calls, people.LATER, seen=seen)
    yield pausing.resumed(say, people.talk())


@draws(inbox.empty_inbox)
def nothing_there(say: Words) -> Iterator[Drawn]:
    yield inbox.empty_inbox(say)


@draws(team.practical_answers_menu, team.own_sentences_menu)
def beginnings(say: Words) -> Iterator[Drawn]:
    for page in (0, 1, 2, 3, 99):
        yield team.practical_answers_menu(say, people.talk(), ANSWERS, page)
    mine = [
        Sentence(
            SentenceKey_(f"{n:016x}"), "🦊" * (LONGEST_LABEL // 2), "🦊" * (LONGEST_WORDS // 2)
        )
        for n in range(MOST)
    ]
    yield team.own_sentences_menu(say, people.talk(), mine)
    yield team.own_sentences_menu(say, people.talk(), [])


@draws(team.answer_form)
def answer_forms(say: Words) -> Iterator[Drawn]:
    for filled in ("", "🦊" * 1500, "x" * LONGEST_MESSAGE):
        yield team.answer_form(say, people.talk(), people.TOKEN, filled)
    yield team.answer_form(say, people.talk(), people.TOKEN, "", _beside(say))


def _beside(say: Words) -> str:
    """What colleagues do there, who have the longest names."""
    found = [Writing(each.account, each.name, people.NOW) for each in people.team(3)]
    return at_once.in_words(say, [*found[:2], replace(found[2], answered_at=people.NOW)])


@draws(team.card)
def cards(say: Words) -> Iterator[Drawn]:
    for urgency in Urgency:
        for worker in (None, people.LONGEST_WORKER):
            known = people.talk(urgency=urgency)
            for ended in (False, True):
                yield team.card(say, known, worker, ended=ended, calling=people.ACCOUNTS)
                on = replace(known, goes_on=True)
                both = {"calling": people.ACCOUNTS, "earlier": people.LONGEST_WORKER}
                yield team.card(say, on, worker, ended=ended, **both)


@draws(team.unsafe, team.called, team.from_other_room, team.ring)
def rings(say: Words) -> Iterator[Drawn]:
    for calling in ([], people.ACCOUNTS[:10], people.ACCOUNTS[:41], people.ACCOUNTS):
        yield team.unsafe(say, people.talk(), calling, MARK)
        yield team.called(say, people.talk(), "x" * 300, calling, MARK)
        yield team.ring(say, people.talk(), calling)
        yield team.from_other_room(say, "x" * 1500, calling, MARK)


@draws(their_words.their_words, their_words.their_words_quoted, their_words.their_lines)
def asked(say: Words) -> Iterator[Drawn]:
    for words in people.WORDS:
        yield their_words.their_words(say, people.talk(), words, MARK)
        yield their_words.their_words_quoted(say, people.talk(), rules.quoted(words), MARK)
    each = "w" * (LONGEST_MESSAGE // 30)
    lines = [(each, MARK + number) for number in range(30)]
    yield their_words.their_lines(say, people.talk(), lines, corrected=True)


@draws(answers.answer, answers.corrected, answers.may_go, answers.sent_anyway)
def answered(say: Words) -> Iterator[Drawn]:
    for words in people.WORDS:
        yield answers.answer(say, people.LONGEST_WORKER, words, MARK, [*LeftOut])
        yield answers.corrected(say, people.LONGEST_WORKER, words, MARK, [*LeftOut])
    for why in ("questions-reply-aside", "questions-reply-contact"):
        yield answers.may_go(say, why, people.talk(), people.ACCOUNTS[0], MARK)
    yield answers.sent_anyway(say, people.talk(), people.LONGEST_WORKER, MARK)


@draws(answers.sent, answers.improved, answers.improve_form)
def corrected_by_the_button(say: Words) -> Iterator[Drawn]:
    message = people.ACCOUNTS[0]
    yield answers.sent(say, people.talk(), message)
    yield answers.sent(say, people.talk(), None, _beside(say))
    yield answers.improved(say, people.talk(), message)
    for words in people.WORDS:
        yield answers.improve_form(say, people.talk(), message, people.TOKEN, words)


@draws(team.more_ways, team.to_say_first, team.on_taking)
def ways(say: Words) -> Iterator[Drawn]:
    yield team.more_ways(say, people.talk(), [*WAYS])
    yield team.on_taking(say, people.talk(), [*WAYS[:5]])
    yield team.to_say_first(Offer("x" * 1500, WAYS[:5]))


@draws(team.nearly_gone, team.note)
def lines(say: Words) -> Iterator[Drawn]:
    for grace in Grace:
        yield team.nearly_gone(say, people.talk(), grace, people.LATER)
    yield team.note(say, "questions-stopped", code_name=people.CODE_NAME)
