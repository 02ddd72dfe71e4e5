"""What workers tell of themselves, their shifts and handovers, at their worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.extension_points import DoorButton
from bot.opening_hours.osm_rules import CODES
from bot.shell.views import Words
from cogs.handover.rules import LONGEST as LONGEST_LINE
from cogs.handover.rules import AskedForAbsent, Handover, OfferId
from cogs.handover.service import HandoverDetails, KnownHours
from cogs.handover.views import asking as handover
from cogs.handover.views import for_absent
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.cards import (
    LONGEST,
    LONGEST_REMARK,
    MANDATORY,
    Card,
    CardState,
    Draft,
    Own,
    Work,
)
from cogs.introductions.rules.sentences import (
    LONGEST_LABEL,
    LONGEST_WORDS,
    MOST,
    Sentence,
    SentenceKey,
)
from cogs.introductions.rules.team import AccessChange, Role, signature
from cogs.introductions.settings import LONGEST_PAGE, IntroductionsSettings, TeamSettings
from cogs.introductions.views import absences, cards, sentences, team
from cogs.introductions.views import who_is as who
from cogs.office_hours.repository import LONGEST_SOURCE, shipped
from cogs.office_hours.rules.hours_editing import COMMUNITIES
from cogs.office_hours.rules.shifts import WEEKS, PresenceQuestion, Shift, ShiftKind, ends_to_choose
from cogs.office_hours.rules.shifts import Availability as Busy
from cogs.office_hours.rules.shifts import WorkedWeek as Worked
from cogs.office_hours.settings import Holiday, OfficeHoursSettings
from cogs.office_hours.views import hours_editing as hours
from cogs.office_hours.views import shifts, who_is_here
from cogs.office_hours.views import who_is_here as bench
from cogs.office_hours.views import who_is_here as mentions
from cogs.questions.views.team import from_other_room, to_say_first
from cogs.queue.views.board import briefing, briefing_shared
from cogs.referral import views as referral
from cogs.shared_team.rules import MOST as MOST_TOWNS
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws
from tests.plan.worst.of_queue import WAITING
from tests.plan.worst.of_referral import BRIEFS

TOWN = "🏙" * 60
PAGE = IntroductionsSettings(
    channel=people.ACCOUNTS[0],
    page=f"https://example.org/{'a' * (LONGEST_PAGE - 20)}",
    phone="0" * 21,
)
WHOLE = Work(**{name: "🦊" * (LONGEST[name] // 2) for name in MANDATORY})
TOLD = Own("🦊" * 15, "🦊" * 150, b"jpeg")
AWAY = Absence(people.GUILD, people.ACCOUNTS[0], people.KEY, people.LATER)
CARDS = [Card(worker, WHOLE, TOLD, AWAY) for worker in people.team(60)]
RIGHTS = ["read_messages", "send_messages", "send_messages_in_threads", "create_public_threads",
          "read_message_history", "manage_threads", "pin_messages", "attach_files"]  # fmt: skip
ROLES = [f"{number:03} {'w' * 26}" for number in range(150)]
MINE = [
    Sentence(SentenceKey(f"{n:016x}"), "🦊" * (LONGEST_LABEL // 2), "<\n" * (LONGEST_WORDS // 2))
    for n in range(MOST)
]


@draws(cards.published_card, cards.own, cards.requested, cards.outcome, cards.alone)
def own_cards(say: Words) -> Iterator[Drawn]:
    for card in CARDS[:8]:
        draft = Draft(card, people.KEY, "🦊" * (LONGEST_REMARK // 2))
        yield cards.published_card(say, card, people.KEY)
        yield cards.own(say, draft, replace(card, own=Own()))
        yield cards.requested(say, draft, (*MANDATORY, "name", "role", "secrecy"))
        yield cards.own(say, replace(draft, card=Card(card.worker), proposal=None), None)
        yield cards.outcome(say("introductions-returned", name=card.worker.name))
    yield cards.alone(say, people.KEY)


@draws(cards.listed)
def all_cards(say: Words) -> Iterator[Drawn]:
    for state in CardState:
        for keys in ([f"{n:016x}" for n in range(60)], [None] * 60):
            yield cards.listed(say, [(c, state, k) for c, k in zip(CARDS, keys, strict=True)])
    yield cards.listed(say, [])


@draws(cards.step, cards.remark_form)
def card_forms(say: Words) -> Iterator[Drawn]:
    for name in (*cards.STEPS, "who", "photo"):
        for card in CARDS[:4]:
            yield cards.step(say, people.TOKEN, name, card)
    yield cards.remark_form(say, people.KEY)


@draws(sentences.listed, sentences.one, sentences.sure, sentences.form)
def own_sentences(say: Words) -> Iterator[Drawn]:
    yield sentences.listed(say, MINE, say("introductions-sentence-kept", label=MINE[0].label))
    yield sentences.listed(say, [])
    yield sentences.one(say, MINE[0])
    yield sentences.sure(say, MOST)
    for known in (None, MINE[0]):
        yield sentences.form(say, f"{sentences.CHANGED}:{people.KEY}.{people.TOKEN}", known)


@draws(team.access)
def accesses(say: Words) -> Iterator[Drawn]:
    for by_name in (False, True):
        for closes in (False, True):
            decided = TeamSettings(by_name=by_name, closes=closes)
            yield team.access(say, team.TeamAccess(people.ACCOUNTS[0], decided))
            others = (*ROLES, *map(str, people.ACCOUNTS))
            worst = team.TeamAccess(
                people.ACCOUNTS[0],
                decided,
                True,
                others,
                tuple(people.names(41)),
                tuple(people.names(12)),
            )
            yield team.access(say, worst)


@draws(team.team_changed, team.access_changed, team.suspended)
def told_of_the_team(say: Words) -> Iterator[Drawn]:
    account, by = people.ACCOUNTS[:2]
    who = signature(say, people.LONGEST_WORKER)
    for act in ("added", "removed", "suspended"):
        yield team.team_changed(say, act, who=who, account=account, by=by)
    names = ("#" + "k" * 100, "#" + "n" * 100)
    moved = AccessChange(by, account, account, names, names)
    yield team.access_changed(say, moved)
    yield team.access_changed(say, moved, server="s" * 100)
    for gone in (False, True):
        yield team.suspended(say, people.LONGEST_WORKER, gone=gone)


@draws(team.own_channel_removed, team.no_own_channel, team.chosen)
def own_channels(say: Words) -> Iterator[Drawn]:
    for kind in Role:
        yield team.own_channel_removed(say, kind)
        yield team.no_own_channel(say, kind)
        found = team.OwnChannelReport(kind, people.ACCOUNTS[0], nobody=True, one_kind=True)
        yield team.chosen(say, found)
        yield team.chosen(say, found.seen(RIGHTS, ROLES, people.names(41)))
        all_wrong = replace(found, news=True).seen(RIGHTS, ROLES, people.names(41))
        yield team.chosen(say, all_wrong)
        yield team.chosen(say, replace(found, nobody=False, one_kind=False, visible=True))


@draws(team.introduced, team.removed, team.channel_chosen)
def introduced(say: Words) -> Iterator[Drawn]:
    for worker in people.team(8):
        yield team.introduced(say, worker)
        for gone in (False, True):
            yield team.removed(say, worker, role_gone=gone)
    for decided in (PAGE, IntroductionsSettings()):
        yield team.channel_chosen(say, decided, RIGHTS)


def another(locale: str) -> str:
    """A town that speaks another language than the reader."""
    return "fr" if locale == "nl" else "nl"


@draws(who.ours, who.not_ours, who.only_the_role, who.itself, who.real)
def who_is_it(say: Words) -> Iterator[Drawn]:
    for card in CARDS[:4]:
        yield who.ours(say, TOWN, card, another(say.locale))
    for decided in (PAGE, IntroductionsSettings()):
        for drawn in (who.not_ours, who.only_the_role, who.itself, who.real):
            yield drawn(say, TOWN, decided)


@draws(bench.team)
def the_bench(say: Words) -> Iterator[Drawn]:
    for openness in people.OPENNESSES:
        status = who_is_here.opening_status(say, openness, people.NOW)
        for count in (0, 1, 2, 3, 8, 9, 41):
            seats = [bench.Seat(card, here=True) for card in CARDS[:count]]
            for page in (0, 1, 5, 99):
                yield bench.team(say, seats, status, page, spoken=another(say.locale))


# -- shifts ---------------------------------------------------------------------------------------


SHIFT = Shift(
    people.GUILD, people.ACCOUNTS[0], ShiftKind.CONSULTATION, Busy.AVAILABLE,
    people.NOW, people.NOW, people.NOW + timedelta(hours=11, minutes=7), None, people.KEY,
)  # fmt: skip
HANDOVER = Handover(
    people.talk().key, people.GUILD, people.talk().alias, OfferId(people.TOKEN),
    people.ACCOUNTS[0], people.ACCOUNTS[1], people.NOW, None, people.LATER,
)  # fmt: skip
BETWEEN = [
    HandoverDetails(HANDOVER, people.talk(n), giver, taker)
    for n, (giver, taker) in enumerate(zip(people.team() * 2, people.team()[::-1] * 2, strict=True))
]


def waiting(say: Words) -> list[str]:
    """All that rooms tell a worker at once."""
    me = people.LONGEST_WORKER
    mine = [replace(each, taker=me) for each in BETWEEN[:41]]
    mine += [replace(each, giver=me) for each in BETWEEN[41:]]
    return [
        *briefing(say, WAITING, people.NOW),
        *handover.briefing(say, me, mine),
        *referral.briefing(say, BRIEFS),
    ]


@draws(shifts.shift, shifts.off_shift, shifts.stopped)
def own_shift(say: Words) -> Iterator[Drawn]:
    worker, ends = people.LONGEST_WORKER, ends_to_choose(people.NOW, people.NOW)
    for openness in people.OPENNESSES:
        status = who_is_here.opening_status(say, openness, people.NOW)
        ways = [DoorButton("w" * 90, f"room:way{n}:x") for n in range(5)]
        told = shifts.ShiftFacts(
            waiting(say), ways, status, True, ends, ends[-1], ["w" * 60] * MOST_TOWNS
        )
        for kind in ShiftKind:
            for state in Busy:
                yield shifts.shift(say, worker, replace(SHIFT, kind=kind, state=state), told)
        for silent in (None, people.LATER):
            yield shifts.off_shift(say, worker, told, silent)
            for was_here in (False, True):
                yield shifts.stopped(say, worker, told, was_here=was_here, silent=silent)


@draws(shifts.still_there, shifts.reminder)
def reminders(say: Words) -> Iterator[Drawn]:
    yield shifts.still_there(say, SHIFT, PresenceQuestion(people.NOW))
    ways = [DoorButton("w" * 90, f"room:way{n}:x") for n in range(3)]
    yield shifts.reminder(say, SHIFT, briefing_shared(say, WAITING), ways)


@draws(shifts.own_hours)
def own_hours(say: Words) -> Iterator[Drawn]:
    weeks = [
        Worked(people.LATER, dict.fromkeys(ShiftKind, timedelta(hours=99, minutes=59)))
    ] * WEEKS
    yield shifts.own_hours(say, weeks)


@draws(mentions.away_answer, mentions.toggled)
def mentioned(say: Words) -> Iterator[Drawn]:
    for openness in people.OPENNESSES:
        for own in (None, people.LATER):
            yield mentions.away_answer(say, people.team(), openness, own, people.KEY)
    for silent in (False, True):
        yield mentions.toggled(say, channel=f"<#{people.ACCOUNTS[0]}>", silent=silent)


# -- hours ----------------------------------------------------------------------------------------


SPANS = ((601, 659), (721, 779), (841, 899), (961, 1459))
WEEKLY = "; ".join(f"{day} 10:01-10:59,12:01-12:59,14:01-14:59,16:01-24:19" for day in CODES)
HOURS = OfficeHoursSettings(
    weekly=WEEKLY,
    exceptions=tuple(f"2027 Sep {n:02} 10:01-10:59,12:01-12:59,14:01-14:59" for n in range(1, 31))
    + tuple(f"2028 Sep {n:02} 10:01-10:59,12:01-12:59,14:01-14:59" for n in range(1, 21)),
    holiday=Holiday(first=people.LATER.date(), last=people.LATER.date(), words="<\u2028" * 100),
)


@draws(hours.editor, hours.week_form)
def weeks(say: Words) -> Iterator[Drawn]:
    every = tuple(range(len(CODES) + 1))
    yield hours.editor(say, HOURS, people.LATER, people.NOW, chosen=every, saved=True)
    yield hours.editor(say, HOURS, None, people.NOW)
    yield hours.week_form(say, "01234567", people.TOKEN, SPANS)
    yield hours.week_form(say, "0", people.TOKEN, ())


@draws(hours.dates, hours.special_day_form, hours.school)
def special_days(say: Words) -> Iterator[Drawn]:
    every = [
        replace(each, first=each.first - timedelta(days=n), source=f"{n}" + "*" * LONGEST_SOURCE)
        for n in range(4)
        for each in shipped()
    ]
    short: dict[str, date | None] = dict.fromkeys(COMMUNITIES, people.LATER.date())
    yield hours.school(say, every, short, people.NOW)
    yield hours.school(say, (), dict.fromkeys(COMMUNITIES), people.NOW)
    yield hours.dates(say, HOURS, people.LATER, people.NOW, saved=True)
    yield hours.dates(say, OfficeHoursSettings(), None, people.NOW)
    yield hours.special_day_form(say, people.TOKEN)


# -- handovers ------------------------------------------------------------------------------------


@draws(handover.form, handover.choose)
def handing_over(say: Words) -> Iterator[Drawn]:
    yield handover.choose(say, people.talk(), people.team(150))
    yield handover.form(say, people.talk(), people.team(1), people.TOKEN)
    yield handover.form(say, people.talk(), people.team(25), people.TOKEN)


PRESENCES = [
    KnownHours(stops, away, next_at, next_at, is_taker_here)
    for is_taker_here in (False, True)
    for stops in (False, True)
    for away in (None, AWAY)
    for next_at in (None, people.LATER)
]


@draws(handover.asked, handover.still_open, handover.said_yes, handover.said_no)
def handed_over(say: Words) -> Iterator[Drawn]:
    for each in BETWEEN[:8]:
        yield handover.asked(say, each)
        for known in PRESENCES:
            yield handover.said_yes(say, each, known)
        yield handover.said_no(say, each)
    yield handover.still_open(say, [people.talk(n) for n in range(60)])
    yield handover.still_open(say, [])


@draws(absences.away, absences.back)
def gone_for_a_while(say: Words) -> Iterator[Drawn]:
    worker = people.LONGEST_WORKER
    for ways in ([], [for_absent.way(say, AWAY, 999)] * 1):
        yield absences.away(say, worker, AWAY, ways)
    for was_away in (True, False):
        yield absences.back(say, worker, was_away=was_away)


@draws(for_absent.who, for_absent.done)
def gone_on_for_them(say: Words) -> Iterator[Drawn]:
    worker, names = people.LONGEST_WORKER, tuple(people.talk(n).code_name for n in range(300))
    for count in (0, 1, 300):
        yield for_absent.who(say, worker, AWAY, count, people.team(150))
    yield for_absent.done(say, AskedForAbsent(names, names, names, names), worker)
    yield from_other_room(say, for_absent.note(say, worker, AWAY, worker), [], 1)


@draws(handover.question, handover.goes_on)
def offered(say: Words) -> Iterator[Drawn]:
    for each in BETWEEN[:8]:
        for known in PRESENCES:
            yield to_say_first(handover.question(say, each, known))
            assert handover.goes_on(say, each, known).words


LINE = "🦊" * LONGEST_LINE
