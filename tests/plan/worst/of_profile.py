"""The bot's own profile on a server, at its worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.profile import views
from cogs.profile.rules import Profile
from cogs.profile.settings import LONGEST_BIO, LONGEST_KEY, ProfileSettings
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

FULL = ProfileSettings(avatar="a" * LONGEST_KEY, banner="b" * LONGEST_KEY, bio="w" * LONGEST_BIO)
LACKING = ("description-town", "description-link", "description-contact")
OUTCOMES = ("kept", "dropped", "is-back")


@draws(views.own, views.form, views.outcome)
def chosen(say: Words) -> Iterator[Drawn]:
    for known in (FULL, ProfileSettings()):
        yield views.own(say, known)
        yield views.form(say, people.TOKEN, known)
    for name in OUTCOMES:
        yield views.outcome(say, name)


@draws(views.preview)
def previews(say: Words) -> Iterator[Drawn]:
    yield views.preview(say, Profile("🏙" * (LONGEST_BIO // 2), b"a", b"b"), LACKING, people.KEY)
    yield views.preview(say, Profile(""), (), people.KEY)
