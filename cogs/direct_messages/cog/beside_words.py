"""What hangs on a direct message beside words: a picture may go after a yes, all else stays."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.services import Services
from bot.shell.delivery import TextMark, marked
from cogs.direct_messages import views
from cogs.direct_messages.cog.notes import DirectNotes
from cogs.direct_messages.rules import direct_conversation as rules
from cogs.direct_messages.rules.direct_conversation import TypedLine
from cogs.direct_messages.service import Talk
from cogs.images.service import Images
from cogs.questions.rules.replies import LeftOut


class BesideWords:
    def __init__(self, services: Services, notes: DirectNotes) -> None:
        self._notes = notes
        self._images = Images(services)

    async def say_what_stays(self, talk: Talk, lines: Sequence[TypedLine]) -> None:
        """Nothing of it went with the words."""
        kinds = [*rules.left_out(lines)]
        pictures = bool(kinds) and await self._images.takes(talk.direct.guild)
        if pictures and LeftOut.PICTURE in kinds:
            kinds.remove(LeftOut.PICTURE)
            await self._ask_of_pictures(talk, lines)
        if kinds:
            said = views.not_going(self._notes.words(talk), kinds, pictures=pictures)
            await self._notes.say(talk, said)

    async def _ask_of_pictures(self, talk: Talk, lines: Sequence[TypedLine]) -> None:
        """A picture can tell who they are, and the bot looks at none: each waits for their yes."""
        assert talk.conversation, "lines went there"
        until = talk.conversation.expires_at
        for line in lines:
            if LeftOut.PICTURE in line.left_out:
                mark = picture_mark(line.message)
                ask = partial(views.picture_waits, line.message, mark, until)
                await self._notes.post(talk, ask)


def picture_mark(message: int) -> int:
    """The id on what asks about the picture that hangs on it."""
    return marked(TextMark.NOTE, f"{message}.picture")
