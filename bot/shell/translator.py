"""Names and descriptions of commands, from the same texts as everything else.

A command is written as `named("questions-command-ask")`: the Fluent messages
`questions-command-ask` and `questions-command-ask-about` hold its name and its description.
"""

from __future__ import annotations

import re

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.shell.limits import LONGEST_ABOUT_COMMAND, LONGEST_COMMAND
from bot.texts.catalogue import Texts
from bot.texts.languages import ON_DISCORD
from bot.texts.typed_text import cut

Where = app_commands.TranslationContextLocation
NAMES = {Where.command_name, Where.group_name, Where.parameter_name}
A_NAME = re.compile(r"[-_'\w]+")
"""Discord refuses all commands for one name that is none: a town's own then stays ours."""


def named(default: str, name: str) -> locale_str:
    """A Dutch default and the name of the text that translates it."""
    return locale_str(default, text=name)


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
        if name is None or locale.value not in ON_DISCORD:
            return None
        said = self._texts.say(ON_DISCORD[locale.value], str(name))
        if context.location not in NAMES:
            return cut(said, LONGEST_ABOUT_COMMAND)
        # What is chosen from a person's own menu may have spaces in its name.
        of_menu = isinstance(context.data, app_commands.ContextMenu)
        is_name = len(said) <= LONGEST_COMMAND and (of_menu or A_NAME.fullmatch(said))
        return said if is_name else None
