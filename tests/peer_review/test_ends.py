"""A draft ends with its time, with its conversation, and when it is sent; never later."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.peer_review.rules import STANDS_FOR
from tests.kit.asking import answer, ask, stop
from tests.kit.closing import closes
from tests.kit.drafting import WORDS, begin, drafted, drafts
from tests.kit.faults import fails, mended
from tests.kit.handing_over import inbox
from tests.kit.restarts import restarted
from tests.kit.stored import everything
from tests.kit.wiping import wipe

MINUTE = timedelta(minutes=1)


async def test_it_goes_after_a_working_day_and_its_buttons_before(town: Town) -> None:
    await ask(town)
    await drafted(town)
    [draft] = drafts(town)
    town.machine_clock.behind = timedelta(0)

    await town.move_clock(STANDS_FOR + MINUTE)

    assert drafts(town) == []
    assert draft.id not in {each.id for each in town.thread().history()}


async def test_what_could_not_be_deleted_in_time_is_sent_by_nobody(town: Town) -> None:
    await ask(town)
    await drafted(town)
    town.machine_clock.behind = timedelta(0)
    fails(town, "DELETE", f"/channels/{town.thread().id}/messages/*", 500)
    await town.move_clock(STANDS_FOR + MINUTE)
    [draft] = drafts(town)

    late = await press(town["Yasmine"], draft, "Versturen")

    mended(town)
    assert "Dit ontwerp is voorbij." in said(late)
    assert "jeugdwerker" not in said(await inbox(town))


async def test_it_goes_when_the_conversation_is_closed(town: Town) -> None:
    await ask(town)
    await drafted(town)

    await closes(town)
    await town.move_clock(MINUTE)

    assert drafts(town) == []


async def test_it_goes_when_the_conversation_is_closed_after_a_restart(town: Town) -> None:
    await ask(town)
    await drafted(town)
    await restarted(town)

    await closes(town)
    await town.move_clock(MINUTE)

    assert drafts(town) == []


async def test_it_goes_when_the_young_person_stops(town: Town) -> None:
    await ask(town)
    await drafted(town)

    await stop(town, await inbox(town))
    await town.move_clock(MINUTE)

    assert drafts(town) == []


async def test_of_another_conversation_the_draft_stays(town: Town) -> None:
    await ask(town)
    await drafted(town)
    first = town.thread()
    await ask(town, "Sam")

    await closes(town)
    await town.move_clock(MINUTE)

    assert [each for each in first.history() if "Versturen" in labels(each)]


async def test_nobody_is_told_that_a_draft_is_theirs_whose_writer_left(town: Town) -> None:
    await ask(town)
    await drafted(town)
    [draft] = drafts(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")

    told = await press(town["Bram"], draft, "Goed zo")
    sent = await press(town["Bram"], draft, "Versturen")

    assert "Dit is jouw ontwerp" not in said(told)
    assert "Dit ontwerp is voorbij." in said(told)
    assert "Dit ontwerp is voorbij." in said(sent)


async def test_after_a_stop_or_a_wipe_nothing_is_sent(town: Town) -> None:
    await ask(town)
    await drafted(town)
    [draft] = drafts(town)
    await stop(town, await inbox(town))

    late = await press(town["Yasmine"], draft, "Versturen")

    assert "Verstuurd" not in said(late)
    await wipe(town)
    await town.move_clock(MINUTE)
    keys = str((await everything(town))["trace"])
    assert "draft-" not in keys


async def test_killed_before_the_draft_went_a_second_press_sends_nothing(town: Town) -> None:
    await ask(town)
    await drafted(town)
    fails(town, "DELETE", f"/channels/{town.thread().id}/messages/*", 500)
    await press(town["Yasmine"], drafts(town)[0], "Versturen")
    mended(town)
    await restarted(town)

    for draft in drafts(town):  # the start may have taken it away already
        await press(town["Yasmine"], draft, "Versturen")

    assert said(await inbox(town)).count(WORDS) == 1
    await town.move_clock(MINUTE)
    assert drafts(town) == []


async def test_what_has_ended_gets_no_draft(town: Town) -> None:
    await ask(town)
    await answer(town)
    form = await begin(town)
    await press(town["Bram"], town.thread().history()[0], "Afronden")

    late = await town["Yasmine"].submit_modal(form, {"words": WORDS})

    assert drafts(town) == []
    assert "verstuurd" not in said(late)
    more = await press(town["Yasmine"], town.thread().history()[0], "Meer")
    assert "Vier ogen" not in labels(more)
    assert message_of(more)
