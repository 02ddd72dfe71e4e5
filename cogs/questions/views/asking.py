"""What a young person sees while asking: the forms, who reads along, the notice."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.shared_doors import (
    DOOR_ASK,
    DOOR_ASK_IN_NEED,
    DOOR_CONVERSATION,
    DOOR_HELP_ELSEWHERE,
    DOOR_HELP_NOW,
)
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    one_of,
    options_part,
    text,
    words_field,
)
from bot.texts.dates_in_words import date_in_words
from cogs.introductions.rules.team import Audience, Role, who_reads
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules.conversation import (
    LONGEST_MESSAGE,
    Conversation,
    Request,
    RequestKind,
    door_key,
)
from cogs.questions.rules.openers import WITH_OPENERS, Opener
from cogs.questions.views.when_answered import before_sending

OPENER = "opener"
"""The field of the form for who cannot find the words."""
ONLY, ANYONE = "only", "anyone"
"""The field of the form with whom someone wants to talk, and its answer that leaves that open."""


def ask_form(
    say: Words,
    token: str,
    request: Request,
    *,
    who: str,
    openness: Openness | None = None,
    kinds: Sequence[Role] = (),
    filled: str = "",
) -> Form:
    """`kinds`: those with whom they may still choose to talk alone; `filled`: their own words.

    `openness` says before it is sent whether it waits over closed days.
    """
    name = "ask" if request.about is RequestKind.QUESTION else request.about
    label, hint = say(f"questions-{name}-field"), say(f"questions-{name}-hint")
    openers = _openers(say) if request.about in WITH_OPENERS and not filled else []
    longest = LONGEST_MESSAGE
    words = words_field(label, hint=hint, longest=longest, filled=filled, needed=not openers)
    fields = [words, *openers, *_with_whom(say, kinds)]
    door = f"{DOOR_ASK}:{token}.{door_key(request)}"
    waits = before_sending(say, openness) if openness else []
    note = "\n".join(filter(None, [who, *waits]))
    return Form(say(f"questions-{name}-title"), door, fields, note=note)


def _openers(say: Words) -> list[Field]:
    """Under the field, for who cannot find the words: one of them is enough (R26)."""
    options = [Option(say(f"questions-opener-{each}"), each) for each in Opener]
    return [Field(OPENER, say("questions-openers"), one_of(OPENER, options))]


def _with_whom(say: Words, kinds: Sequence[Role]) -> list[Field]:
    if not kinds:
        return []
    options = [Option(say("questions-with-anyone"), ANYONE, default=True)]
    options += [Option(say(f"introductions-only-{each}"), each) for each in kinds]
    part = options_part(ONLY, say("questions-with-whom"), options, least=0)
    return [Field(ONLY, say("questions-with-whom"), part)]


def no_team(say: Words) -> Screen:
    """Nobody can be asked here yet; help is elsewhere, never refused (R37)."""
    return Screen(
        text(say("questions-not-set-up")),
        buttons(
            button(say("helplines-elsewhere"), DOOR_HELP_ELSEWHERE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def only_these(say: Words, door: str, about: RequestKind, kinds: Sequence[Role]) -> Screen:
    """The team's channel takes nothing now; with one kind of worker alone they can talk (C12)."""
    ways = [(say(f"introductions-only-{each}"), Request(about, only=each)) for each in kinds]
    help_now = button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
    return Screen(
        text(say("questions-only-these-now")),
        buttons(*(button(label, f"{door}:{door_key(request)}") for label, request in ways)),
        buttons(help_now),
    )


def reading(say: Words, audience: Audience) -> str:
    """Who reads along, above the field in which they write."""
    return f"{say('questions-ask-who')} {who_reads(say, audience)}"


def anyway_form(say: Words, token: str, audience: Audience, openness: Openness) -> Form:
    """For who wants to write in need: when who reads, and where the limits are (C3a)."""
    hint = say("questions-ask-hint")
    who = f"{reading(say, audience)} {say('consent-short')}"
    lines = [_when_read(say, openness), who, say("questions-danger")]
    note = "\n".join(lines)
    field = words_field(say("questions-anyway-field"), hint=hint, longest=LONGEST_MESSAGE)
    return Form(say("questions-anyway-title"), f"{DOOR_ASK_IN_NEED}:{token}", [field], note=note)


def _when_read(say: Words, openness: Openness) -> str:
    if openness.is_somebody_here:
        return say("questions-anyway-open")
    if openness.opens_at is None:
        return say("questions-anyway-nobody")
    when = date_in_words(say.texts, say.locale, openness.opens_at)
    return say("questions-anyway-later", when=when)


def more_form(say: Words, conversation: Conversation, token: str, filled: str = "") -> Form:
    label, hint = say("questions-more-field"), say("questions-ask-hint")
    field = words_field(label, hint=hint, longest=LONGEST_MESSAGE, filled=filled)
    return Form(say("questions-more-title"), f"questions:more:{conversation.key}.{token}", [field])


def go_on_form(say: Words, conversation: Conversation, token: str, filled: str = "") -> Form:
    """Further words to what has ended: with them it goes on."""
    label, hint = say("questions-more-field"), say("questions-ask-hint")
    field = words_field(label, hint=hint, longest=LONGEST_MESSAGE, filled=filled)
    return Form(say("questions-go-on"), f"questions:goon:{conversation.key}.{token}", [field])


def notice(say: Words, conversation: str, own: str | None) -> Screen:
    """All that a locked screen may show: no name, no 'help', no 'youth worker' (R24).

    `own`: its own key, which stands on nothing else; without one, that of the conversation.
    """
    door = f"questions:notice:{own}" if own else f"{DOOR_CONVERSATION}:{conversation}"
    return Screen(text(say("questions-notice")), buttons(button(say("questions-show"), door)))


def on_its_way(say: Words, *, many: bool) -> Screen:
    """What someone reads whose words are not there yet, and not lost either (C14)."""
    said = "questions-many-asking" if many else "questions-on-its-way"
    crisis = button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
    return Screen(text(say(said)), buttons(crisis))
