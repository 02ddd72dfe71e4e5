"""The screens of direct messages at their worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.direct_messages import views
from cogs.direct_messages.rules import ToPassOn
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import LONGEST_MESSAGE
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


@draws(views.preview)
def previews(say: Words) -> Iterator[Drawn]:
    message, town = people.ACCOUNTS[0], "W" * 100
    for words in ("w" * LONGEST_MESSAGE, "🦊" * (LONGEST_MESSAGE // 2)):
        passing = ToPassOn(words, is_all=False, left_out=True)
        yield views.preview(say, town, passing, message, None, [*Role], changed=True)
        yield views.preview(say, town, passing, message, Role.PREVENTION_WORKER, changed=True)
