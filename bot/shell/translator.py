"""Names and descriptions of commands, options and choices, from the same texts as everything else.

discord.py wants a name when a command is written down, before any text was read. So the shipped
Dutch is looked up here, and the translator says the rest when the commands are made known.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.shell.discord_limits import LONGEST_ABOUT_COMMAND, LONGEST_COMMAND
from bot.texts.catalogue import Language, Texts, standard
from bot.texts.languages import DEFAULT, ON_DISCORD, WIDELY_READ
from bot.texts.typed_text import cut

Where = app_commands.TranslationContextLocation
NAMES = {Where.command_name, Where.group_name, Where.parameter_name}
A_NAME = re.compile(r"[-_'\w]+")
"""Discord refuses all commands for one name that is none: a town's own then stays ours."""
BOT = Path(__file__).parents[1]


def command_text(name: str) -> locale_str:
    """A name, description or choice, by its text. Raise `Unsayable` for a text that nobody wrote.

    Discord shows the shipped Dutch where it takes no other name.
    """
    return locale_str(_shipped().say(name, {}), text=name)


@cache
def _shipped() -> Language:
    folders = (BOT, *sorted((BOT.parent / "cogs").iterdir()))
    return Language(DEFAULT, standard(DEFAULT, folders), {})


class Translator(app_commands.Translator):
    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Give None where there is none that Discord takes: it then shows the Dutch default."""
        name = string.extras.get("text")
        if name is None:
            return None
        # Whoever has Discord in a language that we do not write reads English, here as elsewhere.
        said = self._texts.say(ON_DISCORD.get(locale.value, WIDELY_READ), str(name))
        if context.location not in NAMES:
            return cut(said, LONGEST_ABOUT_COMMAND)
        # What is chosen from a person's own menu may have spaces in its name.
        of_menu = isinstance(context.data, app_commands.ContextMenu)
        is_name = len(said) <= LONGEST_COMMAND and (of_menu or A_NAME.fullmatch(said))
        return said if is_name else None
