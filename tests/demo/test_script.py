"""`bankje demo --script` plays a conversation, and tells the truth about what is left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from rich.console import Console

from bot.demo import script
from bot.demo.proof import prove
from bot.demo.reading import press
from bot.demo.script import ASKED, FOLLOWED, Narrator, conversation, drawn, ending, play
from bot.demo.town import Town


def unframed(shown: str) -> str:
    """What was printed, without frames and without the ends of lines."""
    return " ".join(shown.replace("│", " ").split())


def test_the_script_plays_to_its_end_and_proves_that_nothing_is_left(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = play()

    shown = unframed(capsys.readouterr().out)
    assert code == 0
    for line in (
        "Je bericht is binnen",
        "✔ Bram sees a code name, and nowhere who it is",
        "✔ Sam, another young person, sees nothing in #bankje but the panel",
        "✔ Sam cannot open #team or the thread",
        "Er is een nieuw bericht voor je.",
        "Yasmine (jeugdwerker) > Fijn dat je het vraagt.",
        FOLLOWED,
        "✔ threads in the team channel: 0",
        "✔ messages in the team channel: 0",
        "✔ direct messages of the bot: 0",
        "what stays, without a person: answers 1, answers_in_time 1, arrived_inside 1, closed 1",
    ):
        assert line in shown
    assert shown.endswith("Nothing is left of it.")
    assert "✖" not in shown


def test_a_leftover_is_printed_and_ends_with_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def and_bram_talks(town: Town, teller: Narrator) -> None:
        await conversation(town, teller)
        await town["Bram"].send(town.team, f"kijk eens: {ASKED}")

    monkeypatch.setattr(script, "conversation", and_bram_talks)

    code = play()

    shown = unframed(capsys.readouterr().out)
    assert code == 1
    assert "✖ messages in the team channel: 1" in shown
    assert "✖ the words, the code name and the account on any channel" in shown
    assert "Nothing is left of it." not in shown


@pytest.mark.parametrize("stays", ["dm", "account"])
async def test_a_number_that_leads_to_the_person_is_found_in_the_store(
    town: Town, stays: str
) -> None:
    teller = Narrator(Console(quiet=True))
    await conversation(town, teller)
    jules = town["Jules"].id
    number = town.discord.dm_channels[jules] if stays == "dm" else jules
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO counter (guild_id, quarter, name, value) VALUES (1, '2026-Q4', 'x', ?)",
            (number,),
        )

    proof = await ending(town, teller)

    assert not proof.holds


async def test_a_log_line_that_names_the_person_is_found(town: Town) -> None:
    teller = Narrator(Console(quiet=True))
    await conversation(town, teller)

    proof = await ending(town, teller, [{"event": "swept", "person": "Jules"}])

    assert not proof.holds


async def test_a_question_that_others_can_see_does_not_hold(town: Town) -> None:
    await town["Yasmine"].send(town.square, "Jules heeft een vraag")
    teller = Narrator(Console(quiet=True))

    await conversation(town, teller)

    assert teller.failed == ["Sam, another young person, sees nothing in #bankje but the panel"]


async def test_a_conversation_that_is_still_there_is_found(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")
    await jules.submit_modal(form, {"words": "hoi"})
    await town.move_clock(timedelta(hours=1))

    proof = await prove(town, ["hoi"])

    assert not proof.holds
    assert any(line.startswith("✖ rows about young people in conversation") for line in proof.lines)


def test_bold_on_discord_is_bold_in_the_terminal_and_marks_are_left_out() -> None:
    text = drawn("## Hey!\n**Nu open**, tot 18 uur.\n-# klein")

    assert text.plain == "Hey!\nNu open, tot 18 uur.\nklein"
    assert [text.plain[span.start : span.end] for span in text.spans if span.style] == ["Nu open"]
