"""How one helpline is told: what to do, whether that is open now, and why it fits."""

from __future__ import annotations

from datetime import datetime, timedelta

import discord

from bot.core.clock import HOME
from bot.core.when import clock_in_words, in_words
from bot.shell.views import Words
from cogs.helplines.rules.facts import Channel
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import Now, Standing
from cogs.helplines.service.helplines import Shown

MOST_CHANNELS = 3
A_DAY = timedelta(days=1)


def told(say: Words, shown: Shown, now: datetime) -> str:
    """Name and channels, each on a line of its own: a number alone is easiest to tap."""
    channels = list(zip(shown.line.shown, shown.standings, strict=True))[:MOST_CHANNELS]
    lines = [channel_told(say, each, standing, now) for each, standing in channels]
    return "\n".join([f"**{plain(shown.line.name)}**", *_different(lines), *_unsure(say, shown)])


def in_full(say: Words, shown: Shown, now: datetime) -> str:
    """What it is, whether it is free and anonymous, and how it starts, open now or when."""
    name, *channels = told(say, shown, now).splitlines()
    what = plain(shown.line.in_language(say.locale))
    return "\n".join([" · ".join([name, *kindness(say, shown.line)]), what, *channels])


def in_short(say: Words, shown: Shown, now: datetime) -> str:
    """The same on two lines: one way to reach it, open now if any is."""
    channels = list(zip(shown.line.shown, shown.standings, strict=True))
    best = next((each for each in channels if each[1].is_open), channels[0])
    name = " · ".join([f"**{plain(shown.line.name)}**", *kindness(say, shown.line)])
    return "\n".join([name, channel_told(say, *best, now), *_unsure(say, shown)])


def _unsure(say: Words, shown: Shown) -> list[str]:
    """Silence would look like a promise: when nothing is known of any hours, that is said (R59)."""
    unknown = all(each.now is Now.UNKNOWN for each in shown.standings)
    return [say("helplines-hours-unknown")] if unknown else []


def kindness(say: Words, line: Helpline) -> list[str]:
    """What makes it easy to begin, as far as the directory knows."""
    free = [say("helplines-why-free")] if line.cost == "free" else []
    anonymous = [say("helplines-why-anonymous")] if line.anonymous == "yes" else []
    return free + anonymous


def channel_told(say: Words, channel: Channel, standing: Standing, now: datetime) -> str:
    reach, hours = reached(say, channel), hours_told(say, standing, now)
    return say("helplines-channel-hours", reach=reach, hours=hours) if hours else reach


def reached(say: Words, channel: Channel) -> str:
    """The number as people write it, or the address; links only where they do not unfold."""
    if channel.display:
        return say("helplines-call", number=channel.display)
    where = f"<{channel.url}>" if channel.url else channel.email or plain(channel.note or "")
    return say("helplines-reach", how=say(f"helplines-channel-{channel.type}"), where=where)


def hours_told(say: Words, standing: Standing, now: datetime) -> str:
    """Say only what is known: an empty text for hours that nobody ticked off (R59)."""
    if standing.now is Now.UNKNOWN:
        return ""
    if standing.now is Now.CHANGED:
        return say("helplines-hours-changed")
    if standing.now is Now.ALWAYS:
        return say("helplines-day-and-night")
    if standing.until is None:
        return say("helplines-open-now" if standing.is_open else "helplines-closed-now")
    if standing.now is Now.OPEN:
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
