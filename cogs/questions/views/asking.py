"""What a young person sees while asking: forms, the thank-you, the quiet tick, the notice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.shell.shared_doors import (
    DOOR_ASK,
    DOOR_ASK_IN_NEED,
    DOOR_CONVERSATION,
    DOOR_CRISIS_BRANCH,
    DOOR_HELP_ELSEWHERE,
    DOOR_HELP_NOW,
    DOOR_HIDE,
)
from bot.shell.views import (
    Button,
    Field,
    Form,
    Option,
    Part,
    Row,
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
from cogs.introductions.rules.team import Audience, Role, Worker, names, who_reads
from cogs.office_hours.rules.openness import OpeningStatus, Openness
from cogs.questions.rules.conversation import (
    LONGEST_MESSAGE,
    Conversation,
    Request,
    RequestKind,
    door_key,
)
from cogs.questions.rules.openers import WITH_OPENERS, Opener
from cogs.questions.views.other_conversations import still_unread
from cogs.questions.views.when_answered import before_sending, until_then, when_answered

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
) -> Form:
    """`kinds`: those with whom they may still choose to talk alone.

    `openness` says before it is sent whether it waits over closed days.
    """
    name = "ask" if request.about is RequestKind.QUESTION else request.about
    label, hint = say(f"questions-{name}-field"), say(f"questions-{name}-hint")
    openers = _openers(say) if request.about in WITH_OPENERS else []
    words = words_field(label, hint=hint, longest=LONGEST_MESSAGE, needed=not openers)
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
    if openness.status is OpeningStatus.OPEN:
        return say("questions-anyway-open")
    if openness.opens_at is None:
        return say("questions-anyway-nobody")
    when = date_in_words(say.texts, say.locale, openness.opens_at)
    return say("questions-anyway-later", when=when)


def more_form(say: Words, conversation: Conversation, token: str) -> Form:
    field = words_field(
        say("questions-more-field"), hint=say("questions-ask-hint"), longest=LONGEST_MESSAGE
    )
    return Form(say("questions-more-title"), f"questions:more:{conversation.key}.{token}", [field])


def go_on_form(say: Words, conversation: Conversation, token: str) -> Form:
    """Further words to what has ended: with them it goes on."""
    label, hint = say("questions-more-field"), say("questions-ask-hint")
    field = words_field(label, hint=hint, longest=LONGEST_MESSAGE)
    return Form(say("questions-go-on"), f"questions:goon:{conversation.key}.{token}", [field])


@dataclass(frozen=True, slots=True)
class AfterAsking:
    """What someone who wrote should know: who is here, and which questions are still open.

    `noted`: the name of what they chose just now, said back to them. `unread`: another conversation
    of theirs, with an answer that they did not read yet.
    """

    openness: Openness
    ask_urgency: bool
    ask_notice: bool
    noted: str = ""
    unread: Conversation | None = None


def received(say: Words, conversation: Conversation, waiting: AfterAsking) -> Screen:
    parts: list[Part] = [
        text(say("questions-received", code_name=conversation.code_name)),
        text(when_answered(say, waiting.openness, conversation.only)),
    ]
    parts += still_unread(say, waiting.unread)
    key = conversation.key
    if waiting.noted:
        parts.append(text(say(waiting.noted)))
    if waiting.ask_urgency:
        parts.append(text(say("questions-how-urgent")))
        row = buttons(
            button(say("questions-can-wait"), f"questions:urgent:{key}.can_wait"),
            button(say("questions-today"), f"questions:urgent:{key}.today"),
            button(say("questions-unsafe"), f"questions:unsafe:{key}", emoji="🆘"),
        )
        return Screen(
            *parts, row, *_how_told(say, key, ask=waiting.ask_notice), _ways_out(say, key)
        )
    return Screen(*parts, *_how_told(say, key, ask=waiting.ask_notice), _ways_out(say, key))


def kept_anyway(
    say: Words,
    conversation: Conversation,
    team: Sequence[Worker],
    openness: Openness,
    called: Sequence[Worker] = (),
    *,
    unheard: bool = False,
    unread: Conversation | None = None,
) -> Screen:
    """It waits for people, who can help meanwhile, and every door of the crisis card (C3a).

    `called`: those who were really rung. `unheard`: the team cannot see yet that it is urgent.
    """
    name, listed = conversation.code_name, names(say, team)
    if called:
        when = say("helplines-team-called", names=names(say, called), count=len(called))
    elif unheard:
        when = say("helplines-team-unheard")
    elif openness.status is OpeningStatus.OPEN:
        when = say("questions-anyway-open")
    else:
        when = " ".join(until_then(say, openness, conversation.only))
    return Screen(
        text(say("questions-anyway-kept", names=listed, count=len(team), code_name=name)),
        text(when),
        text(say("questions-anyway-awake")),
        *still_unread(say, unread),
        buttons(
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            _withdraw(say, conversation.key),
            button(say("shell-hide"), DOOR_HIDE),
        ),
        buttons(
            button(say("helplines-branch-hurt"), f"{DOOR_CRISIS_BRANCH}:hurt"),
            button(say("helplines-branch-blackmail"), f"{DOOR_CRISIS_BRANCH}:blackmail"),
            button(say("helplines-branch-worried"), f"{DOOR_CRISIS_BRANCH}:worried"),
        ),
    )


def _how_told(say: Words, key: str, *, ask: bool) -> list[Part]:
    if not ask:
        return []
    return [
        text(say("questions-how-told")),
        buttons(
            button(say("questions-i-look"), f"questions:ilook:{key}"),
            button(say("questions-tell-me"), f"questions:tellme:{key}"),
        ),
    ]


def _ways_out(say: Words, key: str) -> Row:
    return buttons(
        _withdraw(say, key),
        button(say("shell-hide"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )


def _withdraw(say: Words, key: str) -> Button:
    return button(say("questions-withdraw"), f"questions:withdraw:{key}")


def added(
    say: Words,
    conversation: Conversation,
    automatic: str | None,
    unread: Conversation | None = None,
    *,
    joined: bool = False,
    resumed: bool = False,
) -> Screen:
    """A quiet tick for every further message; the automatic answer comes once.

    `resumed`: it ended a pause.
    """
    said = [say("questions-added", code_name=conversation.code_name)]
    if joined:
        said.append(say("questions-joined"))
    if resumed:
        said.append(say("questions-resumed-you"))
    if automatic:
        said.append(automatic)
    return Screen(
        text("\n".join(said)),
        *still_unread(say, unread),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            *([_withdraw(say, conversation.key)] if automatic else []),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


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
