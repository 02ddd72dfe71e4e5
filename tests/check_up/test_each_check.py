"""Each thing that is checked turns to ✖ when it breaks, and back when it is mended (R64)."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.core.alias import GuildId
from bot.core.audience import HIDDEN_NAME
from bot.demo.simulator import ChannelType
from bot.demo.town import Town
from bot.guilds.intake import open_everywhere, stop_everywhere
from bot.guilds.trial import Mode, TownMode
from bot.shell.views import Words
from bot.store.guild_profile import GuildProfile
from bot.store.guild_purpose import Purpose
from cogs.alarm.rules import AlarmContact, CallConsent, RingTimes
from cogs.check_up import rules as check_up
from cogs.check_up.rules import PanelState, Review
from cogs.go_live.rules import SEEN_BY_CODE, TO_COME, Point
from cogs.guidance.service import CardsToMend
from cogs.guidance.service import checked as of_cards
from cogs.guidance.settings import LocalContact
from cogs.panel.service import Panels
from cogs.polls.views.team import findings as of_polls
from cogs.profile.rules import Shown, checked
from cogs.profile.settings import ProfileSettings
from cogs.setup import rules as setup
from cogs.setup.rules import BACKUP_LASTS, KEY_LASTS, CheckResult, Health
from cogs.setup.service.check_up import FINDINGS
from tests.kit.alarms import announce
from tests.kit.asking import ask
from tests.kit.channels import VIEW, another_room, bit, move_team, open_up, permit, shut
from tests.kit.going_live import does, make_ready
from tests.kit.guiding import card_of
from tests.plan.worst.drawing import ours
from tests.plan.worst.of_polls import RUNNING

Act = Callable[[Town], Awaitable[object]]
Facts = Callable[[], Sequence[CheckResult]]
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
OWN = "Lin"


@dataclass(frozen=True)
class OnDiscord:
    """What an admin sees at `/controle`, before, after it broke, and after it was mended."""

    breaks: Act
    mends: Act


@dataclass(frozen=True)
class FromFacts:
    """The same of what no admin can break in a test."""

    broken: Facts
    mended: Facts


def act(change: Callable[[Town], object]) -> Act:
    async def done(town: Town) -> None:
        change(town)
        await town.env.settle()

    return done


def of_own(channel: str, *, allow: str = "", deny: str = "") -> Act:
    """Give the bot's own role in a channel exactly this."""

    def change(town: Town) -> None:
        allowed, denied = (bit(each) if each else 0 for each in (allow, deny))
        place = getattr(town, channel).id
        permit(town, place, town.guild.roles[OWN].id, allow=allowed, deny=denied)

    return act(change)


def typed(channel: str, kind: ChannelType) -> Act:
    return act(lambda town: town.discord.edit_channel(getattr(town, channel).id, {"type": kind}))


def named(channel: str, name: str) -> Act:
    """As Discord names to the bot what it does not show it."""

    def change(town: Town) -> None:
        place = town.bot.get_channel(getattr(town, channel).id)
        assert isinstance(place, discord.TextChannel)
        place.name = name

    return act(change)


def hides(channel: str) -> Act:
    return named(channel, HIDDEN_NAME)


def shows(channel: str) -> Act:
    return named(channel, "weer te zien")


def told(kind: str) -> OnDiscord:
    """What another room announces as it happens."""

    async def breaks(town: Town) -> None:
        await announce(town, "trouble", kind)

    async def mends(town: Town) -> None:
        await announce(town, "trouble_over", kind)

    return OnDiscord(breaks, mends)


def role(name: str, *, managed: bool = False, **allowed: bool) -> OnDiscord:
    def give(town: Town) -> None:
        permissions = discord.Permissions(**allowed)
        town.guild.create_role(name, permissions=permissions, managed=managed)

    def take(town: Town) -> None:
        town.discord.delete_role(town.guild.id, town.guild.roles[name].id)

    return OnDiscord(act(give), act(take))


async def _left_behind(town: Town) -> None:
    await ask(town)
    await move_team(town, another_room(town))


async def former_opened(town: Town) -> None:
    await _left_behind(town)
    await open_up(town)


async def former_hidden(town: Town) -> None:
    await _left_behind(town)
    await hides("team")(town)


async def former_published(town: Town) -> None:
    await _left_behind(town)
    await typed("team", ChannelType.NEWS)(town)


async def own_gone(town: Town) -> None:
    town.discord.delete_channel(town.apart.id)
    await town.env.settle()


async def own_elsewhere(town: Town) -> None:
    """Choose no channel for them any more."""
    await put(town, await _own_channels(town, 0))


async def _own_channels(town: Town, channel: int) -> Any:
    from bot.store.guild_profile import OwnChannels  # noqa: PLC0415 - only here

    return OwnChannels(youth_worker=channel)


async def put(town: Town, decided: Any) -> None:
    await town.bot.services.guilds.put(GuildId(town.guild.id), decided, town.now, by=1)


def reads(name: str, *, sees: bool) -> Act:
    def change(town: Town) -> None:
        permit(town, town.apart.id, town[name].id, allow=VIEW if sees else 0)

    return act(change)


async def not_set_up(town: Town) -> None:
    await put(town, GuildProfile())


async def set_up_again(town: Town) -> None:
    profile = GuildProfile(
        name="Lindendaal",
        team_channel=town.team.id,
        panel_channel=town.square.id,
        worker_role=town.worker_role.id,
    )
    await put(town, profile)


async def role_deleted(town: Town) -> None:
    town.discord.delete_role(town.guild.id, town.worker_role.id)
    await town.env.settle()


async def another_role(town: Town) -> None:
    new = town.guild.create_role("jeugdteam 2")
    await town.env.settle()
    known = await town.bot.services.town(GuildId(town.guild.id))
    await put(town, known.model_copy(update={"worker_role": new.id}))


def describes(text: str) -> Act:
    def change(town: Town) -> None:
        assert town.bot.application
        town.bot.application.description = text

    return act(change)


def unpins(town: Town) -> Any:
    return town.discord.set_pinned(town.square.id, town.panel.id, False)


async def pins(town: Town) -> None:
    known = await Panels(town.bot.services).known(GuildId(town.guild.id))
    assert known
    town.discord.set_pinned(town.square.id, known.message, True)


async def panel_falls(town: Town) -> None:
    await Panels(town.bot.services).forget(GuildId(town.guild.id), town.panel.id)


async def a_minute(town: Town) -> None:
    await town.move_clock(timedelta(minutes=1))


async def shift_ends(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")


async def shift_begins(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst start")


def mfa(level: discord.MFALevel) -> Act:
    def change(town: Town) -> None:
        server = town.bot.get_guild(town.guild.id)
        assert server
        server.mfa_level = level

    return act(change)


def refused(*, is_so: bool) -> Act:
    return act(lambda town: setattr(town.bot.command_sync, "is_refused", is_so))


async def rivals_answer(town: Town) -> None:
    for _ in range(2):
        town.bot.rivals.answered_before_us()


async def an_hour(town: Town) -> None:
    await town.move_clock(timedelta(minutes=61))


WELL = Health(
    moment=NOON,
    key_since=NOON - timedelta(days=10),
    makes_backups=True,
    overdue=0,
    room=True,
    opens_at=NOON + timedelta(hours=2),
    workers=2,
    ticked=5,
    stale=0,
    backup_at=NOON - timedelta(hours=3),
)


def health(**changed: Any) -> FromFacts:
    return FromFacts(lambda: setup.checked(replace(WELL, **changed)), lambda: setup.checked(WELL))


def contact(account: int, **changed: Any) -> AlarmContact:
    known = AlarmContact(account, RingTimes.ALWAYS, NOON, calls=CallConsent.YES, coordinator=True)
    return replace(known, **changed)


def contacts(*broken: AlarmContact) -> FromFacts:
    both = [contact(1), contact(2, coordinator=False)]
    return FromFacts(lambda: setup.who_is_told(broken), lambda: setup.who_is_told(both))


def team(**wrong: Sequence[str]) -> FromFacts:
    none: dict[str, Any] = {"without": (), "gone": (), "stolen": (), "others": 0}
    return FromFacts(lambda: setup.of_the_team(**(none | wrong)), lambda: setup.of_the_team(**none))


def facts(broken: CheckResult, mended: CheckResult) -> FromFacts:
    return FromFacts(lambda: [broken], lambda: [mended])


def reviewed(on: date | None) -> CheckResult:
    return CheckResult("reviewed", ok=not Review(on, date(2026, 11, 24)).is_due)


def face(chosen: str = "", *, shown: str = "", everywhere: bool = False) -> CheckResult:
    return checked(ProfileSettings(avatar=chosen), Shown(shown, "", everywhere=everywhere))


# -- the roadmap, in trial and later --------------------------------------------------------------


def in_mode(mode: Mode) -> Act:
    async def change(town: Town) -> None:
        await put(town, TownMode(mode=mode))

    return change


def owned_by(count: int | None) -> Act:
    """Discord says that so many own the application together; None: that it does not say."""

    def change(town: Town) -> None:
        accepted = SimpleNamespace(membership_state=discord.TeamMembershipState.accepted)

        async def application_info() -> discord.AppInfo:
            if count is None:
                raise TimeoutError
            found = await discord.Client.application_info(town.bot)
            found.team = SimpleNamespace(members=[accepted] * count)  # type: ignore[assignment]
            return found

        town.bot.application_info = application_info  # type: ignore[method-assign]

    return act(change)


async def _nothing(_town: Town) -> None:
    return


async def all_noted(town: Town) -> None:
    for point in Point:
        if point not in SEEN_BY_CODE | TO_COME:
            await does(town, point)


async def all_is_ready(town: Town) -> None:
    await make_ready(town)
    await owned_by(2)(town)
    await put(town, TownMode())


WEB = "Bankje van Lindendaal. https://lindendaal.example, 014 00 00 00"
TO_SEE = of_own("team", allow="view_channel")


def cards(**wrong: Any) -> FromFacts:
    well = CardsToMend((), (), (), ())
    return FromFacts(lambda: of_cards(replace(well, **wrong)), lambda: of_cards(well))


def polls(*, overdue: bool = False, lost: bool = False) -> list[CheckResult]:
    """What is said of one poll, by the names of its texts."""
    found = of_polls(Words(ours(), "nl"), [RUNNING], [RUNNING] * overdue, int(lost))
    names = {"said-back": "said", "poll-channels": "channel"}
    return [CheckResult(names[each.name], ok=each.ok) for each in found]


CASES: dict[str, OnDiscord | FromFacts] = {
    "setup-started": OnDiscord(not_set_up, set_up_again),
    "setup-team-permissions": OnDiscord(
        of_own("team", allow="view_channel", deny="manage_threads"), TO_SEE
    ),
    "setup-team-readers": OnDiscord(open_up, shut),
    "setup-team-role": OnDiscord(role_deleted, another_role),
    "setup-team-hidden": OnDiscord(hides("team"), shows("team")),
    "setup-team-news": OnDiscord(typed("team", ChannelType.NEWS), typed("team", ChannelType.TEXT)),
    "setup-panel-permissions": OnDiscord(of_own("square", deny="pin_messages"), of_own("square")),
    "setup-panel-hidden": OnDiscord(hides("square"), shows("square")),
    "setup-description": OnDiscord(describes(""), describes(WEB)),
    "setup-own-gone": OnDiscord(own_gone, own_elsewhere),
    "setup-own-hidden": OnDiscord(hides("apart"), shows("apart")),
    "setup-own-news": OnDiscord(typed("apart", ChannelType.NEWS), typed("apart", ChannelType.TEXT)),
    "setup-own-permissions": OnDiscord(
        of_own("apart", allow="view_channel", deny="manage_threads"),
        of_own("apart", allow="view_channel"),
    ),
    "setup-own-public": OnDiscord(reads("Sam", sees=True), reads("Sam", sees=False)),
    "setup-own-unread": OnDiscord(reads("Yasmine", sees=False), reads("Yasmine", sees=True)),
    "setup-lets-in": role("mod", manage_roles=True),
    "setup-bots": role("Muziek", managed=True, administrator=True),
    "setup-former": OnDiscord(former_opened, shut),
    "setup-former-hidden": OnDiscord(former_hidden, shows("team")),
    "setup-former-news": OnDiscord(former_published, typed("team", ChannelType.TEXT)),
    "setup-commands": OnDiscord(refused(is_so=True), refused(is_so=False)),
    "setup-rivals": OnDiscord(rivals_answer, an_hour),
    "setup-panel-refused": told("panel-refused"),
    "setup-panel-unpinned": told("panel-unpinned"),
    "setup-panel-left": told("panel-left"),
    "setup-cards-refused": told("cards-refused"),
    "setup-threads-full": told("threads-full"),
    "setup-worker-without": team(without=["Bram"]),
    "setup-worker-departed": team(gone=["Bram"]),
    "setup-worker-stolen": team(stolen=["Bram"]),
    "setup-two-factor": OnDiscord(
        mfa(discord.MFALevel.disabled), mfa(discord.MFALevel.require_2fa)
    ),
    "setup-wiping": health(overdue=1),
    "setup-room": health(room=False),
    "setup-key": health(key_since=NOON - KEY_LASTS - timedelta(days=1)),
    "setup-backup": health(backup_at=NOON - BACKUP_LASTS - timedelta(hours=1)),
    "setup-backup-none": health(backup_at=None),
    "setup-hours": health(opens_at=None),
    "setup-staff": health(workers=0),
    "setup-helplines": health(stale=1),
    "setup-told": contacts(contact(1)),
    "setup-told-closed": contacts(contact(1), contact(2, reached=False)),
    "setup-told-unasked": contacts(contact(1), contact(2, calls=CallConsent.UNASKED)),
    "setup-led": contacts(contact(1, coordinator=False), contact(2, coordinator=False)),
    "setup-led-silent": contacts(
        contact(1, rings=RingTimes.SHIFT, has_shifts=False), contact(2, coordinator=False)
    ),
    "setup-complaint": FromFacts(
        lambda: setup.papers(complaint_set=False, notice="https://x"),
        lambda: setup.papers(complaint_set=True, notice="https://x"),
    ),
    "setup-notice": FromFacts(
        lambda: setup.papers(complaint_set=True, notice=""),
        lambda: setup.papers(complaint_set=True, notice="https://x"),
    ),
    "setup-stopped": FromFacts(
        lambda: setup.stops(here=True, everywhere=False),
        lambda: setup.stops(here=False, everywhere=False),
    ),
    "setup-stopped-everywhere": OnDiscord(
        act(lambda town: stop_everywhere(town.settings.data_dir)),
        act(lambda town: open_everywhere(town.settings.data_dir)),
    ),
    "check_up-sign-none": OnDiscord(panel_falls, a_minute),
    "check_up-sign-loose": OnDiscord(act(unpins), pins),
    "check_up-sign-stale": FromFacts(
        lambda: [check_up.panel(state_of(NOON - timedelta(hours=2)))],
        lambda: [check_up.panel(state_of(NOON - timedelta(minutes=50)))],
    ),
    "check_up-sign-unknown": facts(
        check_up.panel(PanelState.UNKNOWN), check_up.panel(PanelState.TRUE, NOON)
    ),
    "check_up-unstaffed": OnDiscord(shift_ends, shift_begins),
    "check_up-holders": facts(check_up.holders([]), check_up.holders(["Bram"])),
    "check_up-cards": FromFacts(
        lambda: check_up.cards(without=["Bram"], ending=[]),
        lambda: check_up.cards(without=[], ending=[]),
    ),
    "check_up-card-ends": FromFacts(
        lambda: check_up.cards(without=[], ending=["Bram"]),
        lambda: check_up.cards(without=[], ending=[]),
    ),
    "check_up-rehearsal": facts(
        check_up.rehearsal(NOON - timedelta(days=366), NOON),
        check_up.rehearsal(NOON - timedelta(days=1), NOON),
    ),
    "check_up-rehearsal-none": facts(
        check_up.rehearsal(None, NOON), check_up.rehearsal(NOON, NOON)
    ),
    "profile-face-none": facts(face(), face(everywhere=True)),
    "profile-face-changed": facts(face("a", shown="b"), face("a", shown="a")),
    "go_live-trial": OnDiscord(in_mode(Mode.TRIAL), in_mode(Mode.LIVE)),
    "go_live-ready": OnDiscord(all_is_ready, in_mode(Mode.LIVE)),
    "go_live-opening": OnDiscord(in_mode(Mode.OPENING), in_mode(Mode.LIVE)),
    "go_live-undone": OnDiscord(_nothing, all_noted),
    "go_live-purpose": OnDiscord(
        lambda town: put(town, Purpose()),
        lambda town: put(town, Purpose(sentence="Samen praten.", version=1, since=town.now)),
    ),
    "go_live-application": OnDiscord(owned_by(1), owned_by(2)),
    "go_live-application-unknown": OnDiscord(owned_by(None), owned_by(2)),
    "guidance-cards-contacts": cards(missing=(LocalContact.CRISIS,)),
    "guidance-cards-law": cards(waiting=(card_of("geweld-thuis"),)),
    "guidance-cards-overdue": cards(overdue=(card_of("pesten"),)),
    "polls-said": FromFacts(lambda: polls(overdue=True), polls),
    "polls-channel": FromFacts(lambda: polls(lost=True), polls),
    "check_up-reviewed": facts(reviewed(date(2025, 11, 23)), reviewed(date(2025, 11, 24))),
}


def state_of(looked_at: datetime) -> PanelState:
    return check_up.panel_state(pinned=True, looked_at=looked_at, moment=NOON)


BEGINS_WRONG = {
    "setup-two-factor",
    "go_live-undone",
    "go_live-application",
}
"""In the town of the tests, where nobody noted anything and one person owns the application."""


def text_of(name: str) -> str:
    """A case by the name that its finding has at every look."""
    return name.partition("-")[2]


async def wrong(town: Town) -> list[str]:
    with town.as_bot():
        found = await town.bot.services.extensions.gather(FINDINGS, "nl", GuildId(town.guild.id))
    return [each.name.partition(".")[0] for each in found if not each.ok]


def test_every_check_that_can_turn_to_a_cross_has_a_case_here() -> None:
    """A new one is a sentence with a remedy; without a case, nobody knows that it works."""
    found = (path for path in Path("cogs").rglob("*.py") if "register(FINDINGS" in path.read_text())
    rooms = {path.parts[1] for path in found}
    remedies = {
        name.replace("-mend-", "-")
        for path in (Path("cogs") / room / "texts/nl.ftl" for room in rooms)
        for name in re.findall(r"^(\w+-mend-[\w-]+) =", path.read_text("utf-8"), re.MULTILINE)
    }

    assert set(CASES) == remedies


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if isinstance(case, OnDiscord)]
)
async def test_r64_broken_on_discord_it_turns_to_a_cross_and_mended_it_goes(
    name: str, town: Town
) -> None:
    case = CASES[name]
    assert isinstance(case, OnDiscord)
    if name not in BEGINS_WRONG:
        assert text_of(name) not in await wrong(town)

    await case.breaks(town)
    broken = await wrong(town)
    await case.mends(town)

    assert text_of(name) in broken
    assert text_of(name) not in await wrong(town)


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if isinstance(case, FromFacts)]
)
def test_r64_facts_that_are_wrong_turn_to_a_cross_and_right_ones_do_not(name: str) -> None:
    case = CASES[name]
    assert isinstance(case, FromFacts)

    broken = [each.text for each in case.broken() if not each.ok]
    mended = [each.text for each in case.mended() if not each.ok]

    assert text_of(name) in broken
    assert text_of(name) not in mended
