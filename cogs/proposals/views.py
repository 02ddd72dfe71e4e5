"""Finding a text, wording it anew, and the old beside the new for who decides."""

from __future__ import annotations

from collections.abc import Mapping

from bot.shell.boxes import DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.views import (
    PRIMARY,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    text,
    words_field,
)
from cogs.proposals.rules import LONGEST
from cogs.proposals.service import Compared

FIND, TEXT, DRAFT, SEND, ACCEPT, DECLINE = (
    f"proposals:{each}" for each in ("find", "text", "draft", "send", "accept", "decline")
)
TYPED = "typed"
LONGEST_SEARCH = 60


def search(say: Words, token: str) -> Form:
    hint = say("proposals-search-hint")
    field = line_field(TYPED, say("proposals-search"), hint=hint, longest=LONGEST_SEARCH)
    return Form(say("proposals-title"), f"{FIND}:{token}", [field])


def found(say: Words, texts: Mapping[str, str]) -> Screen:
    options = [Option(words, name) for name, words in texts.items()]
    return Screen(
        text(say("proposals-found", count=len(texts))),
        menu(TEXT, say("proposals-choose"), options),
    )


def word_anew(say: Words, name: str, words: str) -> Form:
    field = words_field(
        say("proposals-words"), hint=say("proposals-words-hint"), longest=LONGEST, filled=words
    )
    return Form(say("proposals-title"), f"{DRAFT}:{name}", [field], note=say("proposals-note"))


def preview(say: Words, compared: Compared) -> Screen:
    """For its author alone, before anybody else sees it."""
    return Screen(
        text(_both(say, compared)),
        buttons(button(say("proposals-send"), f"{SEND}:{compared.proposal.key}", style=PRIMARY)),
        colour=WAITS,
    )


def sent(say: Words) -> Screen:
    return Screen(text(say("proposals-sent")), colour=DONE)


def to_decide(say: Words, compared: Compared) -> Screen:
    """In the team's channel; only an admin can press."""
    key = compared.proposal.key
    return Screen(
        text(say("proposals-by", name=escaped(compared.author))),
        text(_both(say, compared)),
        buttons(
            button(say("proposals-accept"), f"{ACCEPT}:{key}", style=PRIMARY),
            button(say("proposals-decline"), f"{DECLINE}:{key}"),
        ),
    )


def accepted(say: Words, compared: Compared) -> Screen:
    """For the team: whose words are said from now on."""
    name = escaped(compared.author)
    return Screen(
        text(say("proposals-accepted", name=name)),
        text(say("proposals-new", words=_shown(compared.proposal.words))),
        colour=DONE,
    )


def declined(say: Words) -> Screen:
    return Screen(text(say("proposals-declined")))


def _both(say: Words, compared: Compared) -> str:
    old, new = _shown(compared.now), _shown(compared.proposal.words)
    return "\n".join([say("proposals-old", words=old), say("proposals-new", words=new)])


def _shown(words: str) -> str:
    """As it was typed: no mark of it shapes the message in which it is quoted."""
    return escaped(words)
