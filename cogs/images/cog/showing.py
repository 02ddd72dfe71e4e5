"""*Toon de afbeelding*: read from the thread when its young person looks, for them alone."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, parts
from bot.shell.errors import UNREACHABLE
from bot.shell.pictures import fetched
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.shared_doors import DOOR_SHOW_PICTURES
from bot.shell.uploads import Upload
from bot.shell.views import pressed
from cogs.images import views
from cogs.images.service import Images
from cogs.questions.rules.pictures import Picture, StandingPicture
from cogs.questions.service.pictures import PictureProvider


class ShowingCog(commands.Cog):
    """Nothing is noted of who looked, and no address of Discord's is shown."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._images = Images(bot.services)
        self._provider = bot.services.shared(PictureProvider)

    @pressed(DOOR_SHOW_PICTURES)
    async def show(self, interaction: Interaction, key: str) -> None:
        """Also when pictures were turned off since, or the conversation is over."""
        key, message = parts(key, 2)
        conversation = await self._images.own(interaction.guild_id, interaction.user.id, key)
        async with patient(interaction):
            before = number_in(message) + 1
            lines = await self._provider.gateway.lines(conversation, before)
            if not lines:
                raise Refusal("images-gone")
            pictures = await self._fetched(lines[0].pictures)
            older = lines[1].message if lines[1:] else None
            say = words_for(interaction)
            screen = views.shown(say, conversation, lines[0], pictures, older)
            await reply(interaction, screen)

    async def _fetched(self, standing: Sequence[StandingPicture]) -> list[Picture]:
        try:
            return [
                Picture(await fetched(self._bot, Upload(each.url, each.size)), each.alt)
                for each in standing
            ]
        except UNREACHABLE:
            raise Refusal("images-not-shown") from None
