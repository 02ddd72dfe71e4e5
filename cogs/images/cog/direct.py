"""A picture that somebody sent to the bot itself: it goes after a yes, read from there then."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import must_be_member
from bot.shell.people import guild_of
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.shared_doors import DOOR_DIRECT_PICTURES
from bot.shell.uploads import Upload
from bot.shell.views import pressed
from cogs.images import views
from cogs.images.cog.posting import HandedIn, PicturePosting
from cogs.images.service import Images
from cogs.questions.rules.replies import LeftOut, kind_of_file
from cogs.questions.service.direct_lines import DirectLine


class DirectPicturesCog(commands.Cog):
    """The words of that message went by themselves; here only what hangs on it goes."""

    def __init__(self, bot: Bankje, posting: PicturePosting) -> None:
        self._bot = bot
        self._posting = posting
        self._images = Images(bot.services)

    @pressed(DOOR_DIRECT_PICTURES)
    async def go(self, interaction: Interaction, key: str) -> None:
        number, guild = number_in(key), guild_of(interaction)
        async with patient(interaction, redrawing=True):
            conversation = await self._images.current(guild, interaction.user.id)
            await self._images.may_send(conversation, words_for(interaction).locale)
            await must_be_member(interaction, guild)
            found = await self._found(interaction, number)
            given = HandedIn(
                DirectLine(number).picture_token,
                "",
                [Upload(each.url, each.size) for each in found],
                [each.description or "" for each in found],
                follows=True,
            )
            outcome = await self._posting.once(conversation, given)
            with receipt("questions-arrived", code_name=conversation.code_name):
                say = words_for(interaction)
                await redraw(interaction, views.in_direct_messages(say, outcome))
        if outcome.count:
            self._bot.dispatch("picture_arrived", interaction.channel_id, number)

    async def _found(self, interaction: Interaction, number: int) -> list[discord.Attachment]:
        """What hangs on it now, by this very person. Raise `Refusal`."""
        if interaction.guild_id is not None or interaction.channel_id is None:
            raise Refusal("shell-no-such-door")
        place = self._bot.get_partial_messageable(interaction.channel_id)
        try:
            message = await place.fetch_message(number)
        except discord.NotFound:
            raise Refusal("images-gone") from None
        except UNREACHABLE:
            raise Refusal("images-left-not-fetched", number=1) from None
        if message.author.id != interaction.user.id:
            raise Refusal("shell-no-such-door")
        found = [each for each in message.attachments if _is_picture(each)]
        if not found:
            raise Refusal("images-gone")
        return found


def _is_picture(file: discord.Attachment) -> bool:
    return kind_of_file(file.filename, file.content_type) is LeftOut.PICTURE
