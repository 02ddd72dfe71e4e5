"""The guide of the demo page: walks, a step at a time, for who would rather look than play."""

from __future__ import annotations

import re

from aiohttp import web
from jinja2 import Template
from markupsafe import Markup, escape

from bot.demo.town import Town
from bot.demo.walks import by_day, by_night, setting_up
from bot.demo.walks.steps import Scene, Step, Walk

SETTING_UP = "klaarzetten"
WALKS: dict[str, Walk] = {
    "overdag": by_day.WALK,
    "nacht": by_night.WALK,
    SETTING_UP: setting_up.WALK,
}
"""By what the address calls each: the journeys C1, C2 and C6."""
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
MOMENT = re.compile(r"&lt;t:\d+(?::\w)?&gt;")
MENTION = re.compile(r"&lt;[@#](?:&amp;)?\d+&gt;")
HEAD = re.compile(r"^(?:#{1,3} |-# )", re.MULTILINE)
QUOTED = re.compile(r"^&gt; (.*)$", re.MULTILINE)
LINK = re.compile(r"&lt;(https?://[^&\s]+)&gt;")


def as_html(words: str) -> Markup:
    """What Discord would show of a text: its bold, and none of its marks. Everything is escaped."""
    plain = QUOTED.sub(r'<span class="said">\1</span>', HEAD.sub("", str(escape(words))))
    plain = MENTION.sub("@…", MOMENT.sub("zonet", LINK.sub(r"\1", plain)))
    return Markup(BOLD.sub(r"<strong>\1</strong>", plain).replace("\n", "<br>"))  # noqa: S704 - escaped above


class WalkUnderWay:
    """The steps that were taken, and which of them is shown."""

    def __init__(self, town: Town, walk: Walk) -> None:
        self.walk = walk
        self._scene = Scene(town)
        self.taken: list[Step] = []
        self.is_lost = False

    @property
    def is_over(self) -> bool:
        return len(self.taken) == len(self.walk.steps)

    async def next(self) -> None:
        """Take the next step; after the last nothing happens.

        Somebody may have played in the other tab meanwhile, so that it cannot be taken any more.
        """
        if self.is_over:
            return
        try:
            step = await self.walk.steps[len(self.taken)](self._scene)
        except Exception:  # noqa: BLE001 - whatever they did there, it is no fault of the town
            self.is_lost = True
        else:
            self.is_lost = False
            self.taken.append(step)


class Guide:
    """Holds the walks of one town. A walk that is begun anew goes on in the same town."""

    def __init__(self, town: Town, template: Template) -> None:
        self._town = town
        self._template = template
        self._begun: dict[str, WalkUnderWay] = {}

    def page(self, name: str, shown: int | None) -> str:
        """`shown`: the number of a step that was taken; None: the last."""
        begun = self._known(name)
        steps = begun.taken
        number = min(shown or len(steps), len(steps)) if steps else 0
        return self._template.render(
            name=name,
            walk=begun.walk,
            step=steps[number - 1] if number else None,
            number=number,
            taken=len(steps),
            total=len(begun.walk.steps),
            is_over=begun.is_over,
            is_lost=begun.is_lost,
            as_html=as_html,
        )

    async def next(self, name: str) -> None:
        begun = self._known(name)
        if begun.is_over or begun.is_lost:
            begun = self._begun[name] = WalkUnderWay(self._town, WALKS[name])
        await begun.next()

    def _known(self, name: str) -> WalkUnderWay:
        if name not in WALKS:
            raise web.HTTPNotFound(text="no such walk")
        return self._begun.setdefault(name, WalkUnderWay(self._town, WALKS[name]))
