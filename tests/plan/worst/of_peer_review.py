"""A draft in the thread at its worst: the longest words, and everybody says something of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.introductions.rules.team import signature
from cogs.peer_review import views
from cogs.peer_review.rules import Verdict
from cogs.questions.rules.conversation import quoted
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

LONG = ("🦊" * (views.LONGEST // 2), "x" * views.LONGEST, "\n".join("a" * (views.LONGEST // 2)))


@draws(views.form, views.asked, views.sent, views.rehearsed)
def forms(say: Words) -> Iterator[Drawn]:
    for words in ("", *LONG):
        yield views.form(say, people.talk(), people.TOKEN, words)
    yield views.asked(say)
    yield views.sent(say, people.talk(), people.ACCOUNTS[0])
    yield views.rehearsed(say)


@draws(views.draft, views.with_verdicts)
def drafts(say: Words) -> Iterator[Drawn]:
    worker, token = people.LONGEST_WORKER, people.TOKEN
    verdicts = {e.account: views.verdict(say, e, Verdict.OTHERWISE) for e in people.team(41)}
    for words in LONG:
        yield views.draft(say, people.talk(), worker, words, token, people.LATER)
        about = say("peer_review-draft", until="x" * 60)
        signed, mark = signature(say, worker), 3 << 28
        known = views.Draft(signed, about, quoted(words), mark, "", views.handle(token))
        yield views.with_verdicts(say, people.talk(), known, verdicts)
