"""A worker's own sentences, as only that worker sees them: the list, one of them, the form."""

from __future__ import annotations

import discord
from discord import ui

from bot.shell.discord_limits import LONGEST_HINT
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    menu,
    text,
    words_field,
)
from bot.texts.typed_text import calm, cut
from cogs.introductions.rules.sentences import LONGEST_LABEL, LONGEST_WORDS, MOST, Sentence

LABEL = "label"
NEW, CHANGED = "introductions:newsentence", "introductions:changesentence"


def listed(say: Words, mine: list[Sentence], done: str = "") -> Screen:
    """`/zinnen`: all of them; `done`: what was just done."""
    title = say("introductions-sentences-title", count=len(mine), most=MOST)
    told = [title, say("introductions-sentences-how"), say("introductions-sentences-no-names")]
    rest = button(say("introductions-sentences-wipe"), "introductions:dropsentences")
    new = button(say("introductions-sentence-new"), NEW, style=discord.ButtonStyle.primary)
    return Screen(
        text("\n".join([done, *told] if done else told)),
        *([_menu(say, mine)] if mine else []),
        buttons(new, rest) if mine else buttons(new),
    )


def _menu(say: Words, mine: list[Sentence]) -> ui.ActionRow[ui.LayoutView]:
    options = [Option(each.label, each.key, each.in_one_line) for each in mine]
    return menu("introductions:sentence", say("introductions-sentence-choose"), options)


def one(say: Words, sentence: Sentence) -> Screen:
    key = sentence.key
    return Screen(
        text(f"{say('introductions-sentence-one', label=sentence.label)}\n{calm(sentence.words)}"),
        buttons(
            button(say("introductions-sentence-change"), f"{CHANGED}:{key}"),
            button(say("introductions-sentence-drop"), f"introductions:dropsentence:{key}"),
            button(say("introductions-sentences-back"), "introductions:sentences"),
        ),
    )


def sure(say: Words, count: int) -> Screen:
    """All of them at once cannot be undone: asked first."""
    return Screen(
        text(say("introductions-sentences-sure", count=count)),
        buttons(
            button(say("introductions-sentences-wipe-all"), "introductions:dropallsentences"),
            button(say("introductions-sentences-back"), "introductions:sentences"),
        ),
    )


def form(say: Words, door: str, known: Sentence | None = None) -> Form:
    """A new one, or one that is `known`, to change."""
    label: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=LABEL,
        max_length=LONGEST_LABEL,
        placeholder=cut(say("introductions-hint-sentence-label"), LONGEST_HINT),
        default=known.label if known else None,
    )
    words = words_field(
        say("introductions-field-sentence-words"),
        hint=say("introductions-hint-sentence-words"),
        longest=LONGEST_WORDS,
        filled=known.words if known else "",
    )
    title = say("introductions-sentence-change" if known else "introductions-sentence-new")
    fields = [Field(LABEL, say("introductions-field-sentence-label"), label), words]
    return Form(title, door, fields, note=say("introductions-sentences-no-names"))
