"""One helpline in words: what to do, and whether it is open now. And one practical answer."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import discord
from discord.ui import Button, LayoutView

from bot.core.clock import HOME
from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Option, Screen, Words, button, buttons, menu, text
from bot.texts.dates_in_words import clock_in_words, day_in_words, in_words
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import ChannelOpening, LineState
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.helplines.service.helplines import HelplineNow

MOST_WAYS = 3
A_DAY = timedelta(days=1)
ANSWERED_LIVE = frozenset({"phone", "sms", "chat", "walk-in"})
"""Where someone has to be there at the very moment."""
Way = tuple[ContactChannel, ChannelOpening]


def helpline_text(say: Words, shown: HelplineNow, now: datetime) -> str:
    """Name and channels, each on a line of its own: a number alone is easiest to tap."""
    together = _by_address(shown)[:MOST_WAYS]
    ways = [way for group in together for way in group]
    nothing_known = all(standing.now is LineState.UNKNOWN for _, standing in ways)
    lines = [_group_text(say, group, now, doubted=not nothing_known) for group in together]
    unsure = _unsure(say, ways) if nothing_known else []
    return "\n".join([f"**{plain(shown.line.called(say.locale))}**", *_different(lines), *unsure])


def in_full(say: Words, shown: HelplineNow, now: datetime) -> str:
    """What it is, whether it is free and anonymous, and how it starts, open now or when."""
    name, *channels = helpline_text(say, shown, now).splitlines()
    what = plain(shown.line.in_language(say.locale))
    return "\n".join([" · ".join([name, *how_it_starts(say, shown.line)]), what, *channels])


def in_short(say: Words, shown: HelplineNow, now: datetime) -> str:
    """The same, shorter: one way to reach it, open now if any is."""
    channels = list(zip(shown.line.shown, shown.standings, strict=True))
    best = next((each for each in channels if each[1].is_open), channels[0])
    name = " · ".join(
        [f"**{plain(shown.line.called(say.locale))}**", *how_it_starts(say, shown.line)]
    )
    return "\n".join([name, channel_text(say, *best, now), *_unsure(say, [best])])


def _unsure(say: Words, ways: list[Way]) -> list[str]:
    """Silence would look like a promise: where nothing is known of hours, that is said (R59)."""
    return [say("helplines-hours-unknown")] if any(map(_is_doubtful, ways)) else []


def _is_doubtful(way: Way) -> bool:
    channel, standing = way
    return standing.now is LineState.UNKNOWN and channel.type in ANSWERED_LIVE


def _by_address(shown: HelplineNow) -> list[list[Way]]:
    """Chat, form and forum on one page go together: the same address stands there once."""
    together: dict[str, list[Way]] = {}
    for number, way in enumerate(zip(shown.line.shown, shown.standings, strict=True)):
        channel = way[0]
        alone = channel.display or not channel.url
        together.setdefault(str(number) if alone else str(channel.url), []).append(way)
    return [*together.values()]


def _group_text(say: Words, group: list[Way], now: datetime, *, doubted: bool) -> str:
    """`doubted`: say of each way that its hours are not sure, as another one has hours."""
    told_ = [(each, _hours(say, each, now, doubted=doubted)) for each in group]
    if len(group) == 1:
        return _with_hours(say, reached(say, group[0][0]), told_[0][1])
    names = [*dict.fromkeys(_name(say, channel) for channel, _ in group)]
    how = ", ".join([names[0], *(name.lower() for name in names[1:])])
    reach = say("helplines-reach", how=how, where=f"<{group[0][0].url}>")
    hours = [
        say("helplines-hours-of", how=_name(say, each[0]).lower(), hours=said)
        for each, said in told_
        if said
    ]
    return _with_hours(say, reach, ", ".join(hours))


def _hours(say: Words, way: Way, now: datetime, *, doubted: bool) -> str:
    if doubted and _is_doubtful(way):
        return say("helplines-hours-unsure")
    return hours_text(say, way[1], now)


def _name(say: Words, channel: ContactChannel) -> str:
    return say(f"helplines-channel-{channel.type}")


def how_it_starts(say: Words, line: Helpline) -> list[str]:
    """What makes it easy to begin, as far as the directory knows."""
    free = [say("helplines-why-free")] if line.cost == "free" else []
    anonymous = [say("helplines-why-anonymous")] if line.anonymous == "yes" else []
    return free + anonymous


def channel_text(
    say: Words, channel: ContactChannel, standing: ChannelOpening, now: datetime
) -> str:
    return _with_hours(say, reached(say, channel), hours_text(say, standing, now))


def _with_hours(say: Words, reach: str, hours: str) -> str:
    return say("helplines-channel-hours", reach=reach, hours=hours) if hours else reach


def reached(say: Words, channel: ContactChannel) -> str:
    """The number as people write it, or the address; links only where they do not unfold."""
    if channel.display:
        return say("helplines-call", number=channel.display)
    where = f"<{channel.url}>" if channel.url else channel.email or plain(channel.note or "")
    return say("helplines-reach", how=_name(say, channel), where=where)


def hours_text(say: Words, standing: ChannelOpening, now: datetime) -> str:
    """Say only what is known: an empty text for hours that nobody ticked off (R59)."""
    if standing.now is LineState.UNKNOWN:
        return ""
    if standing.now is LineState.CHANGED:
        return say("helplines-hours-changed")
    if standing.now is LineState.ALWAYS:
        return say("helplines-day-and-night")
    if standing.until is None:
        return say("helplines-open-now" if standing.is_open else "helplines-closed-now")
    if standing.now is LineState.OPEN:
        return say("helplines-open", until=_until(say, standing.until, now))
    return say("helplines-closed", when=in_words(say.texts, say.locale, standing.until, now))


def _until(say: Words, moment: datetime, now: datetime) -> str:
    if moment - now > A_DAY:
        return in_words(say.texts, say.locale, moment, now)
    local = moment.astimezone(HOME)
    if (local.hour, local.minute) == (0, 0):
        return say("helplines-midnight")
    return clock_in_words(say.texts, say.locale, moment)


def languages(say: Words, line: Helpline) -> str:
    """The languages in which they answer; one that we have no word for as its code."""
    known = (f"helplines-language-{code}" for code in line.languages)
    words = [
        say(name) if say.texts.has(name) else code
        for name, code in zip(known, line.languages, strict=True)
    ]
    return ", ".join(words)


def plain(words: str) -> str:
    """Words from a file that anyone may have written: no markup, no mention."""
    return discord.utils.escape_markdown(words.replace("<", "<\u200b"))


def _different(lines: list[str]) -> list[str]:
    """A form and a forum on one site need not be told twice."""
    return [*dict.fromkeys(lines)]


AT_ONCE = 24
"""A menu has 25 lines at most; one is for the following page."""
PAGE = "+"


def question_list(say: Words, answers: tuple[PracticalAnswer, ...], page: int = 0) -> Screen:
    if not answers:
        return Screen(text(say("helplines-answers-none")), buttons(_help_now(say)))
    first = page * AT_ONCE if page * AT_ONCE < len(answers) else 0
    options = [Option(each.question_in(say.locale), each.id) for each in answers[first:][:AT_ONCE]]
    if len(answers) > AT_ONCE:
        following = first // AT_ONCE + 1 if first + AT_ONCE < len(answers) else 0
        options.append(Option(say("helplines-answers-more"), f"{PAGE}{following}"))
    return Screen(
        text(say("helplines-answers-title")),
        menu("helplines:answer", say("helplines-answers-choose"), options),
        buttons(button(say("shell-hide"), DOOR_HIDE), _help_now(say)),
    )


def answer_screen(say: Words, answer: PracticalAnswer, *, can_write: bool) -> Screen:
    """The town's own words: links may stand in them, mentions may not."""
    words = answer.said(say.locale).replace("<@", "<\u200b@").replace("<#", "<\u200b#")
    noon = datetime.combine(answer.written, time(12), HOME)
    day = day_in_words(say.texts, say.locale, noon)
    facts = {"owner": plain(answer.owner), "day": day, "year": str(answer.written.year)}
    told = say("helplines-answer-from", **facts)
    write = [button(say("questions-ask"), DOOR_ASK)] if can_write else []
    return Screen(
        text(f"**{plain(answer.question_in(say.locale))}**\n{words}\n-# {told}"),
        buttons(
            *write,
            button(say("helplines-answers-back"), "helplines:answers:0"),
            button(say("shell-hide"), DOOR_HIDE),
            _help_now(say),
        ),
    )


def _help_now(say: Words) -> Button[LayoutView]:
    return button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
