"""The cards, the thinking aid and the admin's list at their worst: everything at its longest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.shell.views import Words
from bot.texts.file_mistakes import FileMistake
from cogs.guidance.rules.cards import (
    LONGEST_SENTENCE,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_STEPS,
    Card,
    CardStanding,
)
from cogs.guidance.rules.thinking_aid import every_path
from cogs.guidance.service import CardsToMend, ShownAid, ShownCard
from cogs.guidance.settings import LONGEST_CONTACT, LocalContact
from cogs.guidance.views import cards as views
from cogs.guidance.views import managing, thinking_aid
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

DAY = date(2027, 9, 30)
WORST = Card.model_validate(
    {
        "id": "x" * 40,
        "kind": "situation",
        "urgent": True,
        "title": {"nl": "w" * LONGEST_TITLE},
        "step": [{"nl": "w" * LONGEST_TEXT, "law": True}] * MOST_STEPS,
        "avoid": [{"nl": "w" * LONGEST_TEXT}] * 3,
        "sentence": [{"nl": "w" * LONGEST_SENTENCE}] * 6,
        "contact": "worry",
        "verified": "unverified",
        "evidence": [{"url": f"https://{'u' * 50}{n}.example/", "what": "w"} for n in range(6)],
        "written": "2026-09-30",
        "review": "2027-09-29",
    }
)
WAITS = CardStanding(looked_at=None, is_overdue=True, waits_for_law=True)
LINES = tuple(f"**{'w' * 78}{n}** · {'w' * 100}\n{'w' * 200}" for n in range(4))
WHO = "w" * LONGEST_CONTACT
SHOWN = ShownCard(WORST, WAITS, {"bench": f"https://{'b' * 80}"}, LINES, WHO)
CONTACTS = dict.fromkeys(LocalContact, WHO)
MISTAKES = tuple(
    FileMistake("f" * 60, 999, "step.7.nl", each) for each in ("x" * 999, *managing.NEITHER) * 4
)
FULL = CardsToMend((*LocalContact,), (WORST,) * 40, (WORST,) * 40, MISTAKES)
MANY = tuple(
    WORST.model_copy(update={"id": f"kaart-{kind}-{number}", "kind": kind})
    for kind in views.KINDS
    for number in range(130)
)


@draws(views.listed, views.found, views.seek)
def lists(say: Words) -> Iterator[Drawn]:
    for urgent in (True, False):
        yield views.listed(say, MANY, people.KEY, urgent=urgent)
    yield views.found(say, MANY, people.KEY)
    yield views.found(say, (), people.KEY)
    yield views.seek(say, people.KEY)


@draws(views.card, views.sentences, managing.look)
def cards(say: Words) -> Iterator[Drawn]:
    unnamed = ShownCard(WORST, CardStanding(DAY, is_overdue=False, waits_for_law=False), {}, (), "")
    for shown in (SHOWN, unnamed):
        yield views.card(say, shown, people.KEY)
        yield views.sentences(say, shown, people.LONGEST_WORKER, people.KEY)
        yield managing.look(say, shown)


@draws(thinking_aid.aid)
def aids(say: Words) -> Iterator[Drawn]:
    for path in every_path():
        named = {LocalContact.LEAD: WHO, LocalContact.LEGAL: WHO}
        yield thinking_aid.aid(say, ShownAid(path, LINES, named), people.LONGEST_WORKER)


@draws(managing.manage, managing.contact_form)
def managed(say: Words) -> Iterator[Drawn]:
    yield managing.manage(say, CONTACTS, FULL)
    yield managing.manage(say, {}, CardsToMend((), (), (), ()))
    for which in LocalContact:
        yield managing.contact_form(say, which, WHO, people.TOKEN)
