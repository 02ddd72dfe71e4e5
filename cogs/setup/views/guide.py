"""The guided set-up: five screens, each with what stands now, what it is for, and what to press."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.shell.boxes import WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_CHECK_HELPLINE, DOOR_SETUP, DOOR_WEEK_HOURS
from bot.shell.views import PRIMARY, Button, Screen, Words, button, buttons, text
from bot.shell.weeks import understood
from cogs.introductions.rules.team import Worker, signature
from cogs.setup.rules import FEWEST_HELPLINES, OVERVIEW, ChosenPlaces, Step
from cogs.setup.service.setting_up import Why

EXAMPLES = (1, 2, 3)
FRAME = 1300
"""Characters beside the list of the team."""


def why(say: Words, missing: Collection[Step], known: Why, *, kept: str = "") -> Screen:
    """The purpose first (R1): an example is a beginning, and nobody's purpose yet."""
    examples = [f"{number}. {example(say, number)}" for number in EXAMPLES]
    stands = say("setup-why-now", purpose=known.purpose) if known.purpose else ""
    is_open = known.purpose and not known.contacts.is_set
    lacking = say("setup-why-lacks-contacts") if is_open else ""
    own = "setup-why-change" if known.purpose else "setup-why-own"
    return _step(
        say,
        Step.WHY,
        missing,
        [kept, lacking, say("setup-why-what"), stands, *examples],
        [_begin_with(say, number) for number in EXAMPLES],
        [button(say(own), "setup:why")],
    )


def _begin_with(say: Words, number: int) -> Button:
    label = say(f"setup-why-example-{number}")
    return button(label, f"setup:why:{number}")


def example(say: Words, number: int) -> str:
    return say(f"setup-purpose-example-{number}")


def who(say: Words, missing: Collection[Step], team: Sequence[Worker], *, kept: str = "") -> Screen:
    lines = [_person(say, each) for each in team] or [say("setup-who-nobody")]
    more = button(say("setup-who-more" if team else "setup-who-add"), "setup:person", style=PRIMARY)
    listed = some(say, lines, LONGEST_SCREEN - FRAME, "\n")
    return _step(say, Step.WHO, missing, [kept, say("setup-who-what"), listed], [more])


def _person(say: Words, worker: Worker) -> str:
    secrecy = say(f"introductions-secrecy-{worker.secrecy}")
    return say("setup-who-one", who=signature(say, worker), secrecy=secrecy)


def introduced(say: Words, worker: Worker) -> str:
    return "\n".join(
        [
            say("introductions-done", signature=signature(say, worker)),
            say("introductions-next"),
        ]
    )


def when(
    say: Words, missing: Collection[Step], weekly: str, seen: str, *, kept: str = ""
) -> Screen:
    week = understood(say, weekly, change=say("setup-when-change"))
    return _step(
        say,
        Step.WHEN,
        missing,
        [kept, say("setup-when-what"), week],
        [
            button(say("setup-when-right"), f"setup:right:{seen}", style=PRIMARY),
            button(say("setup-when-type"), "setup:hours"),
            button(say("setup-when-days"), DOOR_WEEK_HOURS),
        ],
    )


def helplines(
    say: Words, missing: Collection[Step], ticked: int, first: str | None, *, kept: str = ""
) -> Screen:
    """`first`: the line to begin with, if any waits for somebody to look at it."""
    begin = button(say("setup-helplines-begin"), f"{DOOR_CHECK_HELPLINE}:{first}", style=PRIMARY)
    now = say("setup-helplines-now", count=ticked, fewest=FEWEST_HELPLINES)
    return _step(
        say,
        Step.HELPLINES,
        missing,
        [kept, say("setup-helplines-what"), now],
        [begin] if first else [],
    )


def channels(
    say: Words, missing: Collection[Step], places: ChosenPlaces, *, kept: str = ""
) -> Screen:
    chosen = Step.CHANNELS not in missing
    stands = chosen_places(say, places) if chosen else ""
    choose = button(
        say("setup-channels-change" if chosen else "setup-channels-choose"),
        "setup:start",
        style=PRIMARY,
    )
    what = [kept, say("setup-channels-what"), say("setup-channels-how"), stands]
    return _step(say, Step.CHANNELS, missing, what, [choose])


def chosen_places(say: Words, places: ChosenPlaces) -> str:
    """As Discord shows their names, whatever signs are in them."""
    return say(
        "setup-channels-now",
        team=f"<#{places.team}>",
        panel=f"<#{places.panel}>",
        role=f"<@&{places.role}>",
    )


def _step(
    say: Words,
    step: Step,
    missing: Collection[Step],
    lines: Sequence[str],
    *rows: Sequence[Button],
) -> Screen:
    title = say(f"setup-step-{step}")
    head = say("setup-step", number=step.number, count=len(Step), title=title)
    done = [say(f"setup-step-{each}-short") for each in Step if each not in missing]
    so_far = [say("setup-step-done", steps=", ".join(done))] if done else []
    return Screen(
        text("\n".join(filter(None, [head, *lines]))),
        text("\n".join([*so_far, say("setup-step-hint")])),
        *(buttons(*row) for row in rows if row),
        buttons(*_onward(say, step, is_done=step not in missing)),
        colour=WAITS,
    )


def _onward(say: Words, step: Step, *, is_done: bool) -> list[Button]:
    """Every step can be left for later, and redone."""
    to = step.following or OVERVIEW
    onward = button(say("setup-onward" if is_done else "setup-later"), f"{DOOR_SETUP}:{to}")
    if step.following is None:
        return [onward]
    return [onward, button(say("setup-overview"), f"{DOOR_SETUP}:{OVERVIEW}")]


def welcome(say: Words, bot: str) -> Screen:
    """What stands where only admins read, when the bot was invited."""
    return Screen(
        text(say("setup-welcome", bot=escaped(bot))),
        buttons(button(say("setup-begin"), DOOR_SETUP, style=PRIMARY)),
    )
