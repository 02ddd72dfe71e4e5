"""Consultations at their worst: the longest words, the fullest team, every choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.shell.views import Words
from cogs.consultation.rules.consultation import (
    LONGEST,
    LONGEST_DECISION,
    MOST_LINES,
    MOST_RUNG,
    Consultation,
    HowUrgent,
    KnownHow,
    Stage,
)
from cogs.consultation.settings import LONGEST_LEGAL, LONGEST_VIDEO, ConsultationSettings
from cogs.consultation.views import asking, managing
from cogs.consultation.views import team as views
from cogs.introductions.rules.team import Role
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

BEGUN = Consultation(
    people.GUILD, people.KEY, 9999, people.ACCOUNTS[0], "", Stage.OPEN, people.ACCOUNTS[1],
    people.LATER, people.LATER + timedelta(days=14), proposal=people.TOKEN,
    proposed_by=people.ACCOUNTS[0],
)  # fmt: skip
SOURCE = people.KEY
DAY = date(2026, 9, 30)
SETTINGS = ConsultationSettings(
    legal="Œ" * LONGEST_LEGAL,
    video="https://v.be/" + "x" * (LONGEST_VIDEO - 13),
    kind=max(Role, key=len),
)
NOTHING = ConsultationSettings(legal="", video="", kind="")


def words(name: str, longest: int) -> str:
    lines = ("<\n" * MOST_LINES + "<" * longest)[:longest]
    return lines if name in ("literal", "what") else "🏙" * (longest // 2)


ASKED = {name: words(name, longest) for name, longest in LONGEST.items()}
DECIDED = {name: words(name, longest) for name, longest in LONGEST_DECISION.items()}
TEAM = people.team(MOST_RUNG)


@draws(asking.how_known, asking.how_urgent, asking.danger_first, asking.may_we_first)
def beginning(say: Words) -> Iterator[Drawn]:
    yield asking.how_known(say, SOURCE)
    for known in KnownHow:
        yield asking.how_urgent(say, known, SOURCE)
        yield asking.danger_first(say, ["Œ" * 300, "Œ" * 300], known, SOURCE)
    yield asking.may_we_first(say, people.TOKEN)


@draws(
    asking.form,
    asking.take_this_away,
    asking.asked_the_team,
    asking.opened,
    asking.answer_said,
)
def writing(say: Words) -> Iterator[Drawn]:
    key = f"{KnownHow.ANONYMOUS}.{HowUrgent.LATER}.{SOURCE}.{people.TOKEN}"
    yield asking.form(say, key)
    yield asking.form(say, key, ASKED)
    for door in (asking.DOOR_ADJUST, views.DOOR_DECIDE_ADJUST):
        yield asking.take_this_away(say, ["`" * 99] * 9, f"{door}:{people.TOKEN}")
    yield asking.asked_the_team(say, BEGUN)
    yield asking.opened(say, BEGUN, few=True)
    yield asking.opened(say, BEGUN, few=False)
    yield asking.answer_said(say)


@draws(views.may_we, views.may_use_it, views.not_used, views.card)
def in_the_channel(say: Words) -> Iterator[Drawn]:
    worker = people.LONGEST_WORKER
    yield views.may_we(say, BEGUN, worker, TEAM)
    yield views.may_use_it(say, BEGUN, worker)
    yield views.not_used(say, BEGUN)
    for settings in (SETTINGS, NOTHING):
        for known in KnownHow:
            for urgency in HowUrgent:
                asked = views.Asked(worker, known, urgency, ASKED)
                yield views.card(say, BEGUN, asked, TEAM, settings)


@draws(
    views.decide_form,
    views.proposal,
    views.proposed,
    views.talked_on,
    views.decision,
    views.agreed,
)
def deciding(say: Words) -> Iterator[Drawn]:
    key = f"{people.KEY}.{people.TOKEN}"
    worker = people.LONGEST_WORKER
    yield views.decide_form(say, key)
    yield views.decide_form(say, key, DECIDED)
    drawn = views.proposal(say, BEGUN, worker, DECIDED, DAY, 3 << 28)
    yield drawn
    yield views.proposed(say)
    shown = {each.id: each.content for each in drawn.walk_children() if hasattr(each, "content")}
    found = {name: str(shown[at]) for name, at in views.PARTS.items()}
    yield views.talked_on(say, worker, found)
    by = (worker, replace(worker, name="Œ" * len(worker.name)))
    yield views.decision(say, 9999, found, by, people.LATER)
    yield views.agreed(say, 9999, people.LATER)


@draws(views.how_it_went, views.thanks, views.ends_soon, views.gone)
def later(say: Words) -> Iterator[Drawn]:
    yield views.how_it_went(say, BEGUN)
    yield views.thanks(say)
    yield views.ends_soon(say, BEGUN, 3 << 28)
    yield views.gone(say, BEGUN)


@draws(managing.overview, managing.form)
def managing_it(say: Words) -> Iterator[Drawn]:
    for settings in (SETTINGS, NOTHING):
        yield managing.overview(say, settings)
        yield managing.form(say, settings, [*Role])
        yield managing.form(say, settings, [])
