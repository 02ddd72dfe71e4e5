"""What was accepted can be shown: in the thread with everyone to ring, and in the inbox."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import said
from bot.demo.town import Town
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.views import Words
from bot.shell.voices import spoken
from bot.texts.languages import LOCALES
from bot.texts.typed_text import calm, units
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import Shifts
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import LONGEST_MESSAGE, LONGEST_MESSAGE_QUOTED
from cogs.questions.views import my_conversation as inbox
from cogs.questions.views import team, their_words
from cogs.questions.views.how_it_stands import InboxFacts
from tests.kit.asking import ask
from tests.plan.worst import people
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import refused, texts_of

MARK = 268435457
MARKUP = ["<", "](", "`", "# ", "-# ", "@everyone"]
NASTY = [*MARKUP, "\n", "\r\n", "\u2028", "🦊", people.FAMILY, "x" * 40]
typed = st.builds(
    lambda parts, times: "".join(parts) * times,
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=30),
    st.integers(1, 400),
)


@pytest.mark.parametrize("locale", LOCALES)
@settings(deadline=None)  # the first of them reads all texts
@given(words=typed)
@example(words=people.LINES)
@example(words="<\n" * 700)
@example(words="x" * LONGEST_MESSAGE)
def test_every_accepted_text_fits_with_all_that_stands_beside_it(locale: str, words: str) -> None:
    try:
        words = rules.checked_words(words)
    except Refusal:
        assume(False)

    say = Words(ours(), locale)
    drawn = spoken(say, their_words.their_words(say, people.talk(), words, MARK))

    assert refused(drawn) == []
    assert drawn.cut_by == 0
    assert calm(words) in texts_of(drawn)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("words", people.WORDS, ids=range(len(people.WORDS)))
def test_texts_at_the_very_limit_leave_room_for_that_it_is_automatic(
    locale: str, words: str
) -> None:
    say = Words(ours(), locale)
    drawn = spoken(say, their_words.their_words(say, people.talk(), words, MARK))

    assert refused(drawn) == []
    assert say("shell-automatic") in texts_of(drawn)


@given(typed)
def test_what_is_counted_is_what_is_shown(words: str) -> None:
    """No second sum that could say something else than what is drawn."""
    try:
        accepted = rules.checked_words(words)
    except Refusal as refusal:
        if refusal.text == "questions-too-many-lines":
            assert units(calm(words.strip())) > LONGEST_MESSAGE_QUOTED
        return

    assert units(calm(accepted)) <= LONGEST_MESSAGE_QUOTED
    assert units(accepted) <= LONGEST_MESSAGE


@pytest.mark.parametrize("blank", ["\u200b", "\u3164" * 9, "\u2800 \ufe0f", "\u202e\n\u2066"])
def test_a_text_that_shows_nothing_is_no_question(blank: str) -> None:
    with pytest.raises(Refusal) as refused_:
        rules.checked_words(blank)

    assert refused_.value.text == "questions-empty"


def test_more_people_than_fit_in_a_ring_are_counted() -> None:
    say = Words(ours(), "nl")

    calling = range(10**18, 10**18 + 400)

    drawn = texts_of(team.ring(say, people.talk(), calling))

    named = drawn.count("<@")
    assert f"en nog {len(calling) - named}" in drawn


def test_who_waits_in_danger_reads_1813_beside_the_longest_message() -> None:
    say = Words(ours(), "nl")
    said_ = [(1, f"{say('questions-you')}\n{calm(people.WORDS[1])}")]

    known = InboxFacts(ended=False, openness=people.OPENNESSES[2])
    drawn = inbox.inbox(say, people.talk(), inbox.page(said_), known)

    assert calm(people.WORDS[1]) in texts_of(drawn)
    assert "**1813**" in texts_of(drawn)


async def test_a_follow_up_of_the_longest_kind_arrives_with_ten_on_shift(town: Town) -> None:
    """It never did: its words and the ten names were more than one message holds."""
    await ask(town)
    introductions, shifts = town.bot.services.shared(Introductions), Shifts(town.bot.services)
    guild = GuildId(town.guild.id)
    for number, worker in enumerate(people.team(10)):
        member = town.guild.add_member(
            town.env.create_user(f"collega{number}"), roles=[town.worker_role]
        )
        here = replace(worker, guild=guild, account=member.id)
        await introductions.put(here)
        await shifts.start(here)

    thanks = await ask(town, words=people.LINES)

    assert "Bij je gesprek gezet" in said(thanks)
    [shown] = [m for m in town.thread().history() if "x" * 34 in said(m)]
    assert units(said(shown)) <= LONGEST_SCREEN
    assert "<@" not in said(shown)
