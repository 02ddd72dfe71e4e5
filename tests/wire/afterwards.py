"""What may be after an act, however it was broken off: a look names what is not as it must be."""

from __future__ import annotations

from tests.wire.scenes import Scene
from tests.wire.sentences import (
    AGREED,
    BLOCKED,
    NO_ANSWER_YET,
    PAUSED_BY_WORKER,
    RESTS,
    RESTS_TO_TEAM,
)
from tests.wire.waiting import until

CLOSED_BY, STOPPED = "Afgerond door", "is gestopt"
IS_OVER = ("rondde dit gesprek af", "Dit gesprek is afgerond")
UNSAFE_CALL = "niet veilig"
MAY, GOES_ON, SAID_YES, SAID_NO = "verdergaan?", "gaat met je verder", "zei ja", "zei nee"
WANTS_TOGETHER, TOGETHER_ASKED = "wil dit samen doen", "samen met het team doen?"


def unless(**holds: bool) -> list[str]:
    """The names of what does not hold."""
    return [name.replace("_", " ") for name, is_so in holds.items() if not is_so]


async def after_writing(scene: Scene) -> list[str]:
    inbox, stands = (await scene.inbox()).text, scene.times(scene.said)
    return unless(
        it_stands_once_at_most=stands <= 1,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        they_wait_for_an_answer=NO_ANSWER_YET in inbox,
    )


async def after_answering(scene: Scene) -> list[str]:
    """And a later answer is announced as well."""
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    wrong = unless(
        it_stands_once_at_most=stands <= 1,
        there_is_one_notice_of_what_stands=notices == stands,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        nobody_is_told_that_no_answer_came=(NO_ANSWER_YET in inbox) == (stands == 0),
    )
    return wrong + await announced_later(scene)


async def after_correcting(scene: Scene) -> list[str]:
    """A change that was missed is followed in the end. Nobody had looked: they are told once."""
    await until(lambda: scene.times(scene.said) == 1, "it is corrected in the end")
    right, wrong, notices = scene.times(scene.said), scene.times(scene.words), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    found = unless(
        one_of_the_two_stands=right + wrong == 1,
        the_inbox_shows_what_stands=(inbox.count(scene.said), inbox.count(scene.words))
        == (right, wrong),
        there_is_one_notice=notices == 1,
    )
    return found + await announced_later(scene)


async def after_going_on(scene: Scene) -> list[str]:
    inbox, stands = (await scene.inbox()).text, scene.times(scene.said)
    return unless(
        it_stands_once_at_most=stands <= 1,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        they_wait_when_it_stands=(NO_ANSWER_YET in inbox) == (stands == 1),
    )


async def announced_later(scene: Scene) -> list[str]:
    await until(lambda: not scene.mailbox, "the notice that was read goes")
    later = scene.wire.town.words()
    await scene.wire.town.answer(scene.thread, later)
    inbox = (await scene.inbox()).text
    return unless(
        a_later_answer_is_announced=len(scene.mailbox) == 1,
        a_later_answer_is_shown=inbox.count(later) == 1,
    )


async def is_over(scene: Scene) -> bool:
    text = (await scene.inbox()).text
    return any(each in text for each in IS_OVER)


async def after_closing(scene: Scene) -> list[str]:
    over = await is_over(scene)
    return unless(the_team_reads_once_that_it_is_closed=scene.times(CLOSED_BY) == int(over))


async def after_stopping(scene: Scene) -> list[str]:
    over = await is_over(scene)
    return unless(the_team_reads_once_that_they_stopped=scene.times(STOPPED) == int(over))


async def after_unsafe(scene: Scene) -> list[str]:
    return unless(the_team_was_rung_once=scene.times(UNSAFE_CALL) == 1)


async def after_asking_over(scene: Scene) -> list[str]:
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    return unless(
        the_two_lines_stand_once_at_most=stands <= 1,
        who_is_asked_is_asked_what_the_team_reads=inbox.count(MAY) == stands,
        there_is_one_notice_of_the_question=notices == stands,
    )


async def after_yes(scene: Scene) -> list[str]:
    moved = GOES_ON in (await scene.inbox()).text
    return unless(the_team_reads_the_yes_once=scene.times(SAID_YES) == int(moved))


async def after_no(scene: Scene) -> list[str]:
    asks = MAY in (await scene.inbox()).text
    return unless(the_team_reads_the_no_once=scene.times(SAID_NO) == int(not asks))


async def after_referring(scene: Scene) -> list[str]:
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    wrong = unless(
        it_stands_once_at_most=stands <= 1,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        the_doors_stand_with_the_words=(TOGETHER_ASKED in inbox) == (stands == 1),
        there_is_one_notice_of_what_stands=notices == stands,
    )
    return wrong + await announced_later(scene)


async def after_deciding(scene: Scene) -> list[str]:
    asks = TOGETHER_ASKED in (await scene.inbox()).text
    told_team = scene.times(WANTS_TOGETHER)
    return unless(the_team_reads_the_choice_once=told_team == int(not asks))


async def after_wiping(scene: Scene) -> list[str]:
    town = scene.wire.town
    inbox = (await scene.inbox()).text
    places = [town.team, *town.threads]
    left = sum(town.times(words, each) for words in (scene.words, scene.said) for each in places)
    return unless(
        nothing_is_left=not left and scene.thread["id"] not in town.guild.channels,
        no_notice_is_left=not scene.mailbox,
        they_have_no_conversation=scene.words not in inbox,
        the_team_reads_it_once=scene.wipes_told == [*scene.will_be_told],
    )


async def stands(scene: Scene) -> bool:
    return scene.times(scene.said) > 0


async def is_unsafe(scene: Scene) -> bool:
    return scene.times(UNSAFE_CALL) > 0


async def moved(scene: Scene) -> bool:
    return GOES_ON in (await scene.inbox()).text


async def asks_no_more(scene: Scene) -> bool:
    return MAY not in (await scene.inbox()).text


async def decided(scene: Scene) -> bool:
    return TOGETHER_ASKED not in (await scene.inbox()).text


async def is_wiped(scene: Scene) -> bool:
    return scene.words not in (await scene.inbox()).text


async def after_pausing(scene: Scene) -> list[str]:
    paused = await is_paused(scene)
    return unless(the_team_reads_the_pause_once=scene.times(PAUSED_BY_WORKER) == int(paused))


async def is_paused(scene: Scene) -> bool:
    return PAUSED_BY_WORKER in (await scene.inbox()).text


async def after_resting(scene: Scene) -> list[str]:
    rests = await is_resting(scene)
    return unless(the_team_reads_the_pause_once=scene.times(RESTS_TO_TEAM) == int(rests))


async def is_resting(scene: Scene) -> bool:
    return RESTS in (await scene.inbox()).text


async def after_blocking(scene: Scene) -> list[str]:
    blocked = await is_blocked(scene)
    return unless(the_team_reads_the_yes_once=scene.times(AGREED) == int(blocked))


async def is_blocked(scene: Scene) -> bool:
    return BLOCKED in (await scene.inbox()).text
