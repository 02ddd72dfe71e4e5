"""Safe channels at their worst: ten of them, with the longest names and addresses."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Screen, Words, text
from cogs.other_channels import views
from cogs.other_channels.service import OfferedChannel
from cogs.other_channels.settings import (
    LONGEST_ADDRESS,
    LONGEST_LABEL,
    MOST,
    ChannelKind,
    SafeChannel,
)
from cogs.questions.views.team import offer_buttons
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


def channel(number: int, kind: ChannelKind) -> SafeChannel:
    label, address = "🦊" * (LONGEST_LABEL // 2), "🦊" * (LONGEST_ADDRESS // 2)
    return SafeChannel(key=f"{number:016x}", kind=kind, label=label, address=address)


@draws(views.listed, views.form, views.choose, views.was_offered, views.offer, views.shown)
def channels(say: Words) -> Iterator[Drawn]:
    many = [channel(n, ChannelKind.PLACE) for n in range(MOST)]
    for known in ([], many[:-1], many):
        yield views.listed(say, known)
    yield views.choose(say, people.talk(), many)
    for kind in ChannelKind:
        yield views.form(say, kind)
        offered = OfferedChannel(channel(0, kind), people.LONGEST_WORKER, people.talk())
        yield views.was_offered(say, offered)
        yield views.shown(say, offered)
        offer = views.offer(say, offered)
        yield Screen(text(offer.words), offer_buttons(offer))
