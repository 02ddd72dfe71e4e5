"""The guided set-up and what was chosen, at worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.alias import GuildId
from bot.shell.views import Words
from bot.store.guild_profile import GuildProfile
from bot.store.guild_purpose import LONGEST_PURPOSE
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.settings import IntroductionsSettings, TeamSettings
from cogs.panel.settings import PanelSettings
from cogs.setup.rules import ChosenPlaces, Step
from cogs.setup.service.setting_up import Choices, Why
from cogs.setup.views import choices as chosen
from cogs.setup.views import findings as setup
from cogs.setup.views import forms, guide
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws
from tests.plan.worst.of_the_town import CONTACTS, TOWN, WEEKLY, wrong

PLACES = ChosenPlaces(*people.ACCOUNTS[:3])
WHYS = (Why("Œ" * 60, "w" * LONGEST_PURPOSE, CONTACTS), Why("", "", PrivacySettings()))
SEEN = "0a1b2c3d"
TEAM = tuple(
    Worker(GuildId(1), people.ACCOUNTS[n % 4], "w" * 32, Role.PREVENTION_WORKER, secrecy)
    for n in range(60)
    for secrecy in Secrecy
)
EVERYTHING = Choices(
    town=TOWN, why=WHYS[0], team=TEAM, access=TeamSettings(by_name=True), weekly=WEEKLY,
    ticked=99, told=99, ages=PanelSettings(youngest=99, oldest=99),
    cards=IntroductionsSettings(channel=people.ACCOUNTS[0]),
    own={kind.value: people.ACCOUNTS[0] for kind in Role}, elsewhere=10, nearby=24,
)  # fmt: skip
NOTHING = Choices(
    town=GuildProfile(), why=WHYS[1], team=(), access=TeamSettings(), weekly="Mo[1] 10:00-12:00",
    ticked=0, told=0, ages=PanelSettings(), cards=IntroductionsSettings(), own={}, elsewhere=0,
    nearby=0,
)  # fmt: skip


@draws(
    forms.why_form,
    forms.contact_form,
    forms.person_form,
    forms.hours_form,
    forms.places_form,
    chosen.contact_kept,
    setup.claimed,
)
def deciding(say: Words) -> Iterator[Drawn]:
    for why in WHYS:
        yield forms.why_form(say, people.TOKEN, why, why.purpose)
        yield forms.contact_form(say, people.TOKEN, why.contacts)
    for weekly in (WEEKLY, "Mo-Fr 10:00-12:00; PH off"):
        yield forms.hours_form(say, people.TOKEN, weekly, SEEN)
    for places in (PLACES, ChosenPlaces(0, 0, 0)):
        yield forms.places_form(say, people.TOKEN, places, SEEN)
    yield forms.person_form(say, people.TOKEN)
    yield chosen.contact_kept(say, CONTACTS)
    yield setup.claimed(say)


@draws(guide.why, guide.who, guide.when, guide.helplines, guide.channels, guide.welcome)
def guided(say: Words) -> Iterator[Drawn]:
    for missing in (frozenset(Step), frozenset[Step]()):
        kept = guide.introduced(say, TEAM[0])
        for why in WHYS:
            yield guide.why(say, missing, why, kept=kept)
        for team in (TEAM, ()):
            yield guide.who(say, missing, team, kept=kept)
        yield guide.when(say, missing, WEEKLY, SEEN, kept=kept)
        for first in ("w" * 40, None):
            yield guide.helplines(say, missing, 99, first, kept=kept)
        yield guide.channels(say, missing, PLACES, kept=kept)
    yield guide.welcome(say, "_" * 32)


@draws(chosen.overview, chosen.preview, chosen.hiding)
def afterwards(say: Words) -> Iterator[Drawn]:
    for each in (EVERYTHING, NOTHING):
        for missing in (frozenset(Step), frozenset[Step]()):
            yield chosen.overview(say, each, missing)
    yield chosen.preview(say, PLACES, wrong(), SEEN)
    yield chosen.hiding(say, "_" * 32)
