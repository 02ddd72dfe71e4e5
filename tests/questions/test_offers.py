"""What the rooms above may put before someone: a choice in the inbox, a word before closing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.extension_points import DoorButton
from bot.shell.discord_limits import LONGEST_SCREEN
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Assignment, Queue
from cogs.questions.service.hooks import BEFORE_CLOSING, MORE_WAYS, OFFERS, Offer
from cogs.questions.service.questions import Questions
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.questions.views.my_conversation import FRAME, page
from tests.kit.asking import answer, ask, pinged
from tests.kit.closing import closes

TALKS = st.lists(st.integers(1, 3700), max_size=50)


def spoken(lengths: list[int]) -> list[tuple[int, str]]:
    """Messages, newest first."""
    return [(1000 - n, "x" * length) for n, length in enumerate(lengths)]


@given(lengths=TALKS, beside=st.integers(0, 2000))
def test_what_was_said_and_what_can_be_chosen_fit_on_one_screen_and_nothing_is_lost(
    lengths: list[int], beside: int
) -> None:
    messages = spoken(lengths)

    shown = page(messages, beside=beside)

    if beside:
        assert sum(map(len, shown.messages)) <= LONGEST_SCREEN - FRAME - beside
    assert shown.messages == tuple(words for _, words in reversed(messages[: len(shown.messages)]))
    older = [number for number, _ in messages if shown.oldest and number < shown.oldest]
    assert len(older) + len(shown.messages) == len(messages)
    assert shown.more == bool(older)


async def the_talk(town: Town) -> Conversation:
    found = await Questions(town.bot.services).by_thread(town.thread().id)
    assert found
    return found


async def test_what_a_room_offers_stands_in_the_inbox_of_who_it_is_for_and_of_nobody_else(
    town: Town,
) -> None:
    await ask(town)
    key = (await the_talk(town)).key

    async def offer(_locale: str, conversation: Conversation) -> list[Offer]:
        return (
            [Offer("Kies maar.", (DoorButton("Ja", "room:yes:key"),))]
            if conversation.key == key
            else []
        )

    town.bot.services.extensions.register(OFFERS, offer)
    await ask(town, "Sam")

    mine = await press(town["Jules"], town.panel, "Mijn gesprek")
    theirs = await press(town["Sam"], town.panel, "Mijn gesprek")

    assert "Kies maar." in said(mine)
    assert "Ja" in labels(mine)
    assert "Kies maar." not in said(theirs)


async def test_nothing_closes_before_what_must_be_said(town: Town) -> None:
    await ask(town)

    async def first(_locale: str, _: Conversation) -> list[Offer]:
        return [Offer("Zeg eerst hoe het liep.", (DoorButton("Goed", "privacy:hide"),))]

    town.bot.services.extensions.register(BEFORE_CLOSING, first)

    asked = await closes(town)

    assert asked.ephemeral
    assert "Zeg eerst hoe het liep." in said(asked)
    assert (await the_talk(town)).closed_at is None


async def test_a_worker_finds_more_ways_one_tap_further_and_a_young_person_does_not(
    town: Town,
) -> None:
    await ask(town)

    async def way(_locale: str, _: Conversation) -> list[DoorButton]:
        return [DoorButton("Iets anders", "privacy:hide")]

    town.bot.services.extensions.register(MORE_WAYS, way)

    shown = await press(town["Yasmine"], town.thread().history()[0], "Meer")

    assert shown.ephemeral
    assert "Iets anders" in labels(shown)


async def test_who_comes_back_goes_before_others_and_after_who_is_unsafe(town: Town) -> None:
    services = town.bot.services
    for name in ("Jules", "Sam"):
        await ask(town, name)
    first, second = sorted(
        (
            await Queue(services).waiting_for((await the_talk(town)).guild, town["Yasmine"].id)
        ).for_anybody,
        key=lambda each: each.opened_at,
    )
    later = second if second.key == (await the_talk(town)).key else first
    await Questions(services).close(later)

    back = await Assignment(services).back_on_top(later)

    assert back.closed_at is None
    assert back.waiting
    queue = await Queue(services).waiting_for(back.guild, town["Yasmine"].id)
    assert queue.for_anybody[0].key == back.key


async def test_an_answer_takes_who_came_back_from_the_top(town: Town) -> None:
    await ask(town)
    await Assignment(town.bot.services).back_on_top(await the_talk(town))

    await answer(town)

    assert not (await the_talk(town)).came_back


async def test_a_room_above_speaks_signed_and_its_words_are_read_in_the_inbox(town: Town) -> None:
    await ask(town)
    services = town.bot.services
    talk = await the_talk(town)
    worker = (await services.shared(Introductions).team(talk.guild))[-1]

    with town.as_bot():
        spoke = await services.shared(ThreadGatewayProvider).gateway.answer(
            talk, worker, "Kijk eens bij het JAC.", "one"
        )
        await services.shared(ThreadGatewayProvider).gateway.tell_team(
            talk, "dit blijft hier", under=spoke
        )

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert f"**{worker.name}** (" in inbox
    assert "> Kijk eens bij het JAC." in inbox
    assert "dit blijft hier" not in inbox
    note = town.thread().history()[-1]
    assert note.reference
    assert note.reference.message_id == spoke


async def test_r9_a_line_to_the_team_rings_for_who_has_it_when_asked_and_never_off_shift(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    talk, tell = (
        await the_talk(town),
        town.bot.services.shared(ThreadGatewayProvider).gateway.tell_team,
    )

    with town.as_bot():
        assert await tell(talk, "zachtjes")
        assert await tell(talk, "hoorbaar", ring=True)
    quiet, loud = town.thread().history()[-2:]
    assert pinged(quiet, town) == set()
    assert pinged(loud, town) == {town["Yasmine"].id}

    await town["Yasmine"].slash(town.team, "dienst stop")
    with town.as_bot():
        assert await tell(talk, "na haar dienst", ring=True)
    assert pinged(town.thread().history()[-1], town) == set()


async def test_who_speaks_to_the_team_knows_whether_it_stands_there(town: Town) -> None:
    await ask(town)
    town.env.inject_error("POST", "/channels/*/messages", status=500, times=None)

    with town.as_bot():
        stands = await town.bot.services.shared(ThreadGatewayProvider).gateway.tell_team(
            await the_talk(town), "hallo?"
        )

    town.discord.faults.clear()
    assert not stands
