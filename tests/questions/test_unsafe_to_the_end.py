"""Who does not feel safe is not let go without a number, nor passed over by the team."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask, rung_for_help, stop
from tests.kit.faults import mended, thread_fails
from tests.kit.shifts import dienst


async def unsafe(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()


async def test_who_stops_after_saying_so_reads_numbers_and_the_team_is_not_told_to_do_nothing(
    town: Town,
) -> None:
    await unsafe(town)

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    stopped = await stop(town, inbox)

    assert "1813" in said(stopped)
    assert "112" in said(stopped)
    line = said(town.thread().history()[-1])
    assert "vroeg eerder dringend hulp" in line
    assert "Je hoeft niets te doen" not in line


async def test_who_stops_after_a_call_in_vain_is_still_rung_for(town: Town) -> None:
    thanks = await ask(town)
    thread_fails(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    mended(town)
    await stop(town, inbox)

    await town.minute()

    assert len(rung_for_help(town)) == 1


async def test_outside_a_shift_it_stands_in_the_thread_without_a_sound(town: Town) -> None:
    await dienst(town, "Yasmine", "stop")
    before = len(town.calls)

    await unsafe(town)

    assert "voelt zich nu niet veilig" in said(town.thread().history()[-1])
    posts = [each for each in town.calls[before:] if each.method == "POST" and each.json]
    rung = [each for each in posts if (each.json.get("allowed_mentions") or {}).get("users")]
    assert rung == []


async def test_the_card_names_nobody_who_was_not_really_rung(town: Town) -> None:
    thanks = await ask(town)
    town.bot.posts.pauses = ()
    thread = town.thread().id
    town.env.inject_error("POST", f"/channels/{thread}/messages", status=500, times=None)

    card = await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

    assert "112" in said(card)
    assert "Yasmine" not in said(card)


async def test_whatever_was_chosen_before_not_safe_can_be_said_in_the_inbox(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Kan wachten")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    card = await press(town["Jules"], inbox, "Ik voel me nu niet veilig")

    assert "112" in said(card)
    assert any("voelt zich nu niet veilig" in said(each) for each in town.thread().history())
