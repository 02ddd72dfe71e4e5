"""Referrals at their worst: three services with the longest names, and all that may be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.shell.views import Words
from cogs.helplines.rules.openness import TickState
from cogs.helplines.rules.search import HelplineMatch
from cogs.helplines.views.descriptions import in_full, in_short
from cogs.questions.views import my_conversation as inbox
from cogs.questions.views.how_it_stands import InboxFacts
from cogs.questions.views.team import to_say_first
from cogs.questions.views.when_answered import when_answered
from cogs.referral import views as team
from cogs.referral import views as young
from cogs.referral.rules import FollowUpAnswer, Referral, Together, Token, YesNo
from cogs.referral.service.as_young_person import OpenReferral
from cogs.referral.service.referrals import ReferralBrief
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws
from tests.plan.worst.of_helplines import FULL, LINES, TOPICS, shown

NAMES = ["_" * 80] * 3
REFERRAL = Referral(
    Token(people.TOKEN), people.GUILD, people.talk().alias, people.talk().key,
    people.ACCOUNTS[0], ("x" * 50,) * 3, people.NOW, people.LATER, follow_up_at=people.LATER,
    wish=YesNo.YES,
)  # fmt: skip
BRIEFS = [(ReferralBrief(people.talk(n), REFERRAL, failed=n < 30), NAMES) for n in range(60)]
OPEN = OpenReferral(REFERRAL, people.talk(), True, True, True, True, True)


def doors(say: Words, longest: int) -> str:
    """As `Telling.of` gives them."""
    states = [told for line in (FULL, *LINES[:2]) for told in shown(line)[3:4]]
    whole = "\n\n".join(in_full(say, each, people.NOW) for each in states)
    if len(whole) <= longest:
        return whole
    return "\n\n".join(in_short(say, each, people.NOW) for each in states)


@draws(team.topics, team.doors, team.form, team.sent, team.still_open)
def referring(say: Words) -> Iterator[Drawn]:
    for count in (0, 1, 24, 25, 46):
        yield team.topics(say, people.talk(), TOPICS[:count])
    found = [HelplineMatch(line, TickState.FRESH, True, True, True) for line in LINES]
    for page in (0, 1, 2, 99):
        yield team.doors(say, people.talk(), found, TOPICS[0].id, page)
    for may in (False, True):
        yield team.form(say, people.talk(), people.TOKEN, (FULL,) * 3, may_hand_over=may)
    yield team.sent(say, people.talk())
    yield team.still_open(say)


@draws(team.outcome_question)
def before_closing(say: Words) -> Iterator[Drawn]:
    yield to_say_first(team.outcome_question(say, REFERRAL, NAMES))


@draws(
    young.follow_up_question,
    young.together_offer,
    young.doors_offer,
    young.partner_offer,
    young.follow_up_offer,
)
def offered(say: Words) -> Iterator[Drawn]:
    """Each alone, and as many as stand in one inbox."""
    entries, in_brief = team.entry_names(say, NAMES), doors(say, young.LONGEST_DOORS)
    each = [
        young.follow_up_question(say, REFERRAL, entries),
        young.together_offer(say, REFERRAL, in_brief, entries, whole=False),
        young.partner_offer(say, REFERRAL, people.LONGEST_WORKER, entries),
        young.follow_up_offer(say, OPEN, entries),
        young.follow_up_offer(
            say, replace(OPEN, referral=replace(REFERRAL, follow_up_at=None)), entries
        ),
        young.doors_offer(say, REFERRAL, entries),
        young.together_offer(say, REFERRAL, "", entries),
        young.partner_offer(say, REFERRAL, None, entries),
    ]
    yield from map(to_say_first, each)
    numbered = [
        replace(o, ways=tuple(replace(w, door=f"{w.door}.{n}") for w in o.ways))
        for n, o in enumerate(each)
    ]
    for openness in people.OPENNESSES:
        said = [(1, "> hoi")]
        page = inbox.page(said, beside=sum(len(each.words) for each in numbered))
        yield inbox.inbox(
            say, people.talk(), page, InboxFacts(ended=False, offers=numbered, openness=openness)
        )


@draws(
    young.reach_screen,
    young.decided,
    young.wished,
    young.telling_answered,
    young.follow_up_answered,
    young.arrives_later,
)
def chosen(say: Words) -> Iterator[Drawn]:
    entries = team.entry_names(say, NAMES)
    for told in (doors(say, young.LONGEST_ALONE), ""):
        yield young.reach_screen(say, people.talk(), told, entries)
    for openness in people.OPENNESSES:
        when = when_answered(say, openness, people.talk().only)
        for how in Together:
            yield young.decided(say, people.talk(), how, when)
        for answer in FollowUpAnswer:
            yield young.follow_up_answered(say, people.talk(), answer, when)
    yield young.arrives_later(say, people.talk())
    for may in YesNo:
        yield young.telling_answered(say, people.talk(), may)
    for at in (None, people.LATER):
        yield young.wished(say, people.talk(), replace(REFERRAL, follow_up_at=at))
