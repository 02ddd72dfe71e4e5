"""What a town decides and checks, its panel, and what young people read of their data, at worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache

from bot.app import read_texts, schemas
from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.settings import Settings
from bot.shell.views import Words
from bot.store.audit_trail import LONGEST as LONGEST_DETAILS
from bot.store.audit_trail import AuditEntry
from bot.store.guild_profile import GuildProfile
from bot.store.guild_purpose import LONGEST_PURPOSE, Purpose
from bot.store.inventory_words import Inventory, read_all
from bot.store.periods import Periods
from bot.store.personal_data import OF_DISCORD, StoredRow
from bot.store.posted_messages import Trace
from cogs.check_up import rules as check_up_rules
from cogs.check_up import views as check_up
from cogs.check_up.rules import News, PanelState
from cogs.consent import views as consent
from cogs.consent.rules import ALLOWED, Choice, ChoicesMade, SharedWith, StartFacts
from cogs.consent.settings import LONGEST as LONGEST_CONTACT
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import Audience, Role, Secrecy
from cogs.panel.rules import MOST_LISTED, MOST_WAYS, Panel, PanelLink
from cogs.panel.settings import PanelSettings
from cogs.panel.views import admin, direct, panel, status
from cogs.polls.views.public import said_back
from cogs.privacy.service.preferences import PreferencesMade
from cogs.privacy.service.wiping import Wiped
from cogs.privacy.views import choices, complaints, wiping
from cogs.privacy.views import stored_data as data
from cogs.privacy.views.facts_in_words import Context, Names
from cogs.questions.rules import kept_names
from cogs.setup import rules as setup_rules
from cogs.setup.rules import CheckResult
from cogs.setup.views import findings as setup
from cogs.shared_team.rules import MOST as MOST_TOWNS
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws
from tests.plan.worst.of_polls import SAID

NAME = "🏙" * 60
PURPOSE = Purpose(sentence="w" * LONGEST_PURPOSE, version=2, since=people.LATER)
TOWN = GuildProfile(
    name="Œ" * 60, team_channel=people.ACCOUNTS[0], panel_channel=people.ACCOUNTS[1],
    worker_role=people.ACCOUNTS[2], admin=people.ACCOUNTS[3],
)  # fmt: skip
ROLES = tuple(f"_{number:03}*{'~' * 25}" for number in range(150))
"""Each of their signs is escaped."""
RIGHTS = ("read_messages", "send_messages", "send_messages_in_threads", "create_public_threads",
          "read_message_history", "manage_threads", "pin_messages", "attach_files")  # fmt: skip
LACKING = ("description-town", "description-link", "description-contact")
CONTACTS = PrivacySettings(
    coordinator="🦊" * LONGEST_CONTACT, dpo="_" * LONGEST_CONTACT, address="w" * LONGEST_CONTACT
)
WEEKLY = "; ".join(
    f"{day} 10:01-10:59,12:01-12:59,14:01-14:59,16:01-24:19"
    for day in ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH")
)


def wrong() -> list[CheckResult]:
    """Everything is wrong, and everyone can read along everywhere."""
    health = setup_rules.Health(
        people.LATER, people.LATER - timedelta(days=999), True, 99999, False, None, 0, 0, 999,
        backup_at=people.LATER - timedelta(days=9),
    )  # fmt: skip
    return [
        CheckResult("connected", ok=True),
        CheckResult("team-permissions", ok=False, details=RIGHTS),
        CheckResult("team-readers", ok=False, details=ROLES),
        CheckResult("former", ok=False, details=ROLES, count=10_000),
        CheckResult("former-hidden", ok=False, count=10_000),
        CheckResult("bots", ok=False, details=ROLES),
        CheckResult("lets-in", ok=False, details=ROLES),
        CheckResult("panel-permissions", ok=False, details=RIGHTS),
        *(CheckResult("own-public", ok=False, details=ROLES, of=kind) for kind in Role),
        CheckResult("description", ok=False, details=LACKING),
        CheckResult("two-factor", ok=False),
        *setup_rules.checked(health),
    ]


@draws(setup.found)
def checking(say: Words) -> Iterator[Drawn]:
    yield setup.found(say, TOWN, WEEKLY, wrong(), live=False)


@draws(check_up.check, check_up.daily)
def checked(say: Words) -> Iterator[Drawn]:
    """What two rooms found, each with the longest that it can say."""
    bad = [*setup.in_words(say, wrong()), *check_up.in_words(say, further())]
    well = setup.in_words(say, [CheckResult("connected", ok=True)])
    readers = setup.in_words(say, [CheckResult("team-readers", ok=False, details=ROLES)])
    for found in (bad, well, readers):
        yield check_up.check(say, found)
    for page in (0, 1, 99):
        yield check_up.check(say, [*bad, *well, *bad], page)
    yield check_up.daily(say, "🏙" * 100, News(tuple(bad), tuple(well), 99))
    yield check_up.daily(say, "🏙" * 100, News((), tuple(bad), 0))


def further() -> list[CheckResult]:
    names = people.names(40)
    return [
        check_up_rules.panel(PanelState.STALE),
        check_up_rules.staffing(names, is_open=True),
        check_up_rules.holders(names),
        *check_up_rules.cards(without=names, ending=names),
        check_up_rules.rehearsal(people.LATER, people.LATER),
    ]


@draws(setup.trouble)
def troubles(say: Words) -> Iterator[Drawn]:
    for kind in ("team-channel-hidden", "helplines-stale", "promise-slower"):
        yield setup.trouble(say, kind, "🏙" * 100)
    for kind in Role:
        yield setup.trouble(say, f"kind-left.{kind}", "w" * 100)


@draws(setup.logbook)
def logbooks(say: Words) -> Iterator[Drawn]:
    entries = [
        AuditEntry(people.ACCOUNTS[n], "town-decided", "_" * LONGEST_DETAILS, people.LATER)
        for n in range(setup_rules.MOST_ENTRIES)
    ]
    yield setup.logbook(say, entries)
    yield setup.logbook(say, [])


@draws(panel.panel, admin.decided, admin.hung, admin.ages, admin.ages_form)
def panels(say: Words) -> Iterator[Drawn]:
    ages = PanelSettings(youngest=99, oldest=99)
    for openness in people.OPENNESSES:
        said = status.words(say, NAME, openness, people.NOW, ages, purpose=PURPOSE)
        yield panel.panel(say, said)
        towns = [NAME] * MOST_TOWNS
        said = status.words(say, NAME, openness, people.NOW, ages, purpose=PURPOSE, together=towns)
        yield panel.panel(say, said)
        said = status.words(
            say, NAME, openness, people.NOW, ages, purpose=PURPOSE, said_back=said_back(say, SAID)
        )
        yield panel.panel(say, said)
    for each in (ages, PanelSettings()):
        yield admin.decided(say, each)
        yield admin.ages(say, each)
        yield admin.ages_form(say, people.TOKEN, each)
    yield admin.hung(say)


def _choices(guild: GuildId) -> list[DoorButton]:
    return [DoorButton("w" * 90, f"room:way:{n}@{guild}") for n in range(4)]


@draws(direct.direct, direct.which_bench, direct.one_bench)
def directs(say: Words) -> Iterator[Drawn]:
    for openness in people.OPENNESSES:
        stands = Panel(people.ACCOUNTS[0], people.ACCOUNTS[1], "f" * 64)
        way = PanelLink(GuildId(people.ACCOUNTS[2]), NAME, stands, openness)
        ways = [replace(way, guild=GuildId(each)) for each in people.ACCOUNTS[:MOST_WAYS]]
        choices = {each.guild: _choices(each.guild) for each in ways}
        yield direct.direct(say, ways, people.KEY, choices)
        many = [replace(way, guild=GuildId(n)) for n in range(MOST_LISTED)]
        yield direct.which_bench(say, many, people.KEY, people.ACCOUNTS[0])
        yield direct.one_bench(say, way, _choices(way.guild))
    for elsewhere in (False, True):
        yield direct.direct(say, [], people.KEY, {}, elsewhere=elsewhere)


# -- consent and privacy --------------------------------------------------------------------------


@draws(consent.start, consent.more, consent.can, consent.young, consent.house_rules)
def starts(say: Words) -> Iterator[Drawn]:
    about = "question.prevention_worker"
    for secrecy in Secrecy:
        promised = StartFacts(tuple(Role), secrecy, 999, 999)
        teams = [Audience(tuple(people.team(count))) for count in (12, 1, 0)]
        for audience in (people.AUDIENCE, *teams):
            yield consent.start(say, promised, audience, about, [*Role])
            accounts = frozenset(each.account for each in audience.team)
            shared = [SharedWith(NAME, accounts)] * MOST_TOWNS
            yield consent.start(say, promised, audience, about, [*Role], shared=shared)
        yield consent.more(say, promised, about)
    for where in (about, consent.ASIDE):
        yield consent.can(say, where)
    yield consent.young(say, about)
    yield consent.house_rules(say)


@draws(complaints.form, complaints.sent, complaints.letter, complaints.letter_gone)
def letters(say: Words) -> Iterator[Drawn]:
    for many in (0, 1, 150):
        yield complaints.form(
            say, people.team(many), people.TOKEN, "x" * complaints.LONGEST, people.ACCOUNTS[0]
        )
    for name in ("", people.LONGEST_WORKER.name):
        yield complaints.letter(say, people.KEY, "🏙" * 50, name, "<\n" * (complaints.LONGEST // 2))
    yield complaints.sent(say)
    yield complaints.letter_gone(say)


@draws(choices.choices, choices.complaint)
def chosen(say: Words) -> Iterator[Drawn]:
    for value in ALLOWED[Choice.CONTACT]:
        for yes in (False, True):
            made = PreferencesMade(ChoicesMade(yes, yes, value), notice=yes, talking=yes)
            yield choices.choices(say, made)
            yield choices.choices(
                say, replace(made, kept=kept_names.kept(people.talk(), people.LATER), may_keep=True)
            )
    for known in (CONTACTS, PrivacySettings()):
        yield choices.complaint(say, known)


CONVERSATION = {
    "guild_id": people.ACCOUNTS[0], "alias": "a" * 64, "key": people.KEY,
    "code_name": people.CODE_NAME, "channel_id": people.ACCOUNTS[1], "opened_at": 1_900_000_000,
    "last_at": 1_900_000_000, "expires_at": 1_900_000_000, "worker_id": people.ACCOUNTS[0],
    "closed_by": people.ACCOUNTS[0], "entries": ",".join(["x" * 50] * 3), "urgency": "unsafe",
    "waiting": 1, "offer": people.KEY, "from_account": 1, "to_account": 2, "accepted_at": None,
    "asked_at": 1_900_000_000, "left_at": 1_900_000_000, "agreed_at": 1_900_000_000,
    "kind": "follow_up", "value": "yes",
}  # fmt: skip
TEAM: Names = {people.ACCOUNTS[0]: people.LONGEST_WORKER.name, "x" * 50: "_" * 80}


@draws(data.show, data.fields, data.copied)
def own_data(say: Words) -> Iterator[Drawn]:
    tables = ("conversation", "handover", "referral", "choice", "notice", "agreement", "elsewhere")
    context = Context(TEAM, _inventory())
    rows = [_row(table, context) for _ in range(10) for table in tables]
    rows += [_row(OF_DISCORD, context) for _ in range(99)]
    named = StoredRow("self_disclosure", {"leaving": 0})
    alone = replace(rows[0], values=rows[0].values | {"only_role": Role.COUNSELLOR})
    readers = {Role.COUNSELLOR: replace(people.AUDIENCE, others=0, gone=())}
    own = data.Mine((alone, named, *rows), context, readers)
    for mine in (data.Mine(tuple(rows), context), data.Mine(())):
        yield data.show(say, mine)
        yield data.show(say, own)
        for name in ("", "referral.3", "elsewhere.9", "trace.99"):
            yield data.fields(say, mine, name)
    yield data.copied(say)


@cache
def _inventory() -> Inventory:
    return read_all(schemas(), read_texts(Settings()), Periods())


def _row(table: str, context: Context) -> StoredRow:
    """A table that is in no inventory has every column that there is."""
    known = context.inventory.tables.get(table)
    columns = known.columns if known else CONVERSATION
    return StoredRow(table, {column: CONVERSATION.get(column, 1_900_000_000) for column in columns})


@draws(wiping.sure, wiping.wiped, wiping.hidden, wiping.told_team, wiping.hidden_from_team)
def wiped(say: Words) -> Iterator[Drawn]:
    context = Context(inventory=_inventory())
    stays = (_row("block", context), _row("choice", context))
    for never in (None, people.NOW):
        yield wiping.sure(say, people.KEY, never=never, blocked=people.LATER)
    for talks in ((), (people.KEY,)):
        for later in (False, True):
            for kept, never_went in ((stays, False), ((), True), ((), False)):
                gone = Wiped(talks, (), (), None, kept, never_went)
                yield wiping.wiped(
                    say, gone, context, later=later, backups_until="w" * 40, in_private=True
                )
    yield wiping.hidden(say)
    trace = Trace(1, 1, people.KEY, "message", 1, 1, people.LATER, people.LATER, 0)
    for count in (1, 999_999):
        yield wiping.told_team(say, trace, count)
    yield wiping.hidden_from_team(say, people.KEY)
