"""A reply to the young person's words is relayed, and nothing else goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask

ASIDE = "is dit niet die van gisteren die altijd overdrijft?"
NOT_PASSED_ON = "Dit is niet doorgegeven"
ANYWAY = "Stuur dit toch"


async def alarm(town: Town) -> discord.Message:
    """Jules asks, and does not feel safe: the bot says so in the thread."""
    thanks = await ask(town)
    await press(town["Jules"], thanks, "niet veilig")
    return next(each for each in town.thread().history() if "🆘" in said(each))


async def inbox(town: Town) -> str:
    return said(await press(town["Jules"], town.panel, "Mijn gesprek"))


def last(town: Town) -> discord.Message:
    return town.thread().history()[-1]


def notes(town: Town) -> list[str]:
    return [said(each) for each in town.thread().history() if NOT_PASSED_ON in said(each)]


def first(town: Town) -> discord.Message:
    return town.thread().history()[0]


async def replied(
    town: Town, to: discord.Message, words: str = ASIDE, name: str = "Bram"
) -> discord.Message:
    found: discord.Message = await town[name].send(town.thread(), words, reply_to=to)
    return found


async def test_an_aside_to_a_colleague_under_the_alarm_stays_in_the_team(town: Town) -> None:
    await replied(town, await alarm(town))

    assert ASIDE not in await inbox(town)
    assert "niet op woorden van" in said(last(town))
    assert ANYWAY in labels(last(town))


async def test_an_aside_under_a_colleagues_answer_stays_in_the_team(town: Town) -> None:
    await ask(town)
    await answer(town, "Woensdag!", "Yasmine")
    await replied(town, last(town))

    assert ASIDE not in await inbox(town)
    assert len(notes(town)) == 1


async def test_an_aside_under_the_note_about_it_stays_in_the_team(town: Town) -> None:
    await replied(town, await alarm(town))
    await replied(town, last(town), "oei")

    shown = await inbox(town)
    assert "oei" not in shown
    assert len(notes(town)) == 2


async def test_what_was_meant_all_the_same_goes_once_signed_by_its_writer(town: Town) -> None:
    await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)

    await press(town["Bram"], note, ANYWAY)
    shown = await inbox(town)

    assert "**Bram** (preventiewerker)\n> Ik bel je zo." in shown
    changed = _again(town, note)
    assert labels(changed) == []
    assert "Toch doorgegeven" in said(changed)


def _again(town: Town, message: discord.Message) -> discord.Message:
    return next(each for each in town.thread().history() if each.id == message.id)


async def test_nobody_sends_it_in_another_ones_name(town: Town) -> None:
    await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)

    refused = await press(town["Yasmine"], note, ANYWAY)

    assert "Alleen wie het schreef" in said(refused)
    assert ANYWAY in labels(_again(town, note))
    assert "Ik bel je zo." not in await inbox(town)


async def test_pressed_twice_it_is_sent_once(town: Town) -> None:
    await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)
    shown = town.discord.get_message(town.thread().id, note.id).components

    await press(town["Bram"], note, ANYWAY)
    town.discord.get_message(town.thread().id, note.id).components = shown
    await town.restart()
    await press(town["Bram"], _again(town, note), ANYWAY)

    signed = [each for each in _told(town) if "**Bram**" in each and "Ik bel je zo." in each]
    assert len(signed) == 1
    assert (await inbox(town)).count("Ik bel je zo.") == 1


async def test_the_words_that_go_are_those_that_stand_there_now(town: Town) -> None:
    reply = await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)
    await town["Bram"].edit(reply, "Ik bel je om vijf uur.")

    await press(town["Bram"], note, ANYWAY)

    shown = await inbox(town)
    assert "vijf uur" in shown
    assert "zo." not in shown


async def test_what_its_writer_took_away_is_not_sent(town: Town) -> None:
    reply = await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)
    await town["Bram"].delete(reply)

    refused = await press(town["Bram"], note, ANYWAY)

    assert "staat er niet meer" in said(refused)
    assert "Ik bel je zo." not in await inbox(town)


async def test_nobody_but_the_team_sends_it(town: Town) -> None:
    await replied(town, await alarm(town), "Ik bel je zo.")

    refused = await press(town["Els"], last(town), ANYWAY)

    assert "Dit is voor het team" in said(refused)
    assert "Ik bel je zo." not in await inbox(town)


async def test_a_forged_key_sends_none_of_the_teams_talk(town: Town) -> None:
    await replied(town, await alarm(town), "Ik bel je zo.")
    note = last(town)
    talk = await town["Bram"].send(town.thread(), ASIDE)
    for part in _buttons(town, note):
        part["custom_id"] = part["custom_id"].rpartition(".")[0] + f".{talk.id}"

    await press(town["Bram"], _again(town, note), ANYWAY)

    assert ASIDE not in await inbox(town)


def _buttons(town: Town, message: discord.Message) -> list[dict[str, object]]:
    found = town.discord.get_message(town.thread().id, message.id).components
    rows = [row for row in found if row["type"] == 1]
    return [each for row in rows for each in row["components"]]


async def test_after_a_restart_an_aside_is_still_an_aside(town: Town) -> None:
    called = await alarm(town)
    await replied(town, called)
    await town.restart()
    await town.minute()

    assert ASIDE not in await inbox(town)
    assert len(notes(town)) == 1


async def test_people_who_are_no_workers_get_one_note_an_hour(town: Town) -> None:
    await ask(town)
    for _ in range(5):
        await replied(town, first(town), "hallo", "Els")
    assert len([each for each in _told(town) if "Dit is voor het team" in each]) == 1

    await town.restart()
    await town.minute()
    assert len([each for each in _told(town) if "Dit is voor het team" in each]) == 1
    assert not any("ziet dit antwoord niet" in each for each in _told(town))

    await town.move_clock(timedelta(hours=1, minutes=1))
    await replied(town, first(town), "hallo", "Els")
    assert len([each for each in _told(town) if "Dit is voor het team" in each]) == 2


def _told(town: Town) -> list[str]:
    return [said(each) for each in town.thread().history()]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("foto.png", "foto"), ("film.mp4", "video"), ("lied.mp3", "geluid"), ("brief.pdf", "bestand")],
)
async def test_the_words_go_and_the_worker_reads_what_did_not(
    town: Town, name: str, kind: str
) -> None:
    await ask(town)
    await town["Bram"].send(
        town.thread(), "Kijk maar.", reply_to=first(town), attachments=[(name, b"x")]
    )

    assert kind in said(last(town))
    shown = await inbox(town)
    assert "Kijk maar." in shown
    assert kind not in shown
    assert "utomatisch" not in shown.partition("Kijk maar.")[2].partition("\n\n")[0]


async def test_r49_of_only_a_picture_nothing_goes_and_the_worker_reads_so(town: Town) -> None:
    await ask(town)
    await town["Bram"].send(
        town.thread(), "", reply_to=first(town), attachments=[("foto.png", b"x")]
    )

    assert NOT_PASSED_ON in said(last(town))
    assert "foto" in said(last(town))
    assert "Bram" not in await inbox(town)


async def test_r49_a_link_goes_as_text_that_nobody_can_press_and_the_worker_reads_so(
    town: Town,
) -> None:
    asked = await ask(town, words="kijk https://eng.example")
    await press(town["Jules"], asked, "Ja, stuur zo")
    await replied(town, first(town), "kijk https://www.awel.be")

    assert "https://" not in _told(town)[0]
    assert "De link is gewone tekst" in said(last(town))
    shown = await inbox(town)
    assert "https://" not in shown
    assert "kijk https://www.awel.be" in shown.replace("\u200b", "")
    assert "gewone tekst" not in shown


async def test_what_turns_the_direction_of_writing_shows_on_both_sides(town: Town) -> None:
    await ask(town, words="ik ben \u202e81")
    await replied(town, first(town), "kom \u202eniet")

    shown = await inbox(town)
    assert "ik ben ▯81" in shown
    assert "kom ▯niet" in shown
    assert "ik ben ▯81" in _told(town)[0]


async def test_a_reply_to_words_that_wait_for_their_thread_is_not_passed_over_in_silence(
    town: Town,
) -> None:
    path = f"/channels/{town.team.id}/messages/*/threads"
    town.env.inject_error("POST", path, status=400, code=160006, times=None)
    await ask(town)
    words = next(each for each in town.team.history() if "is er iets" in said(each))

    await town["Bram"].send(town.team, "Ja hoor!", reply_to=words)
    told = said(town.team.history()[-1])
    assert "Je antwoord is niet verstuurd" in told
    assert "Ja hoor!" not in await inbox(town)

    await town.move_clock(timedelta(hours=2))
    assert not any("niet verstuurd" in said(each) for each in town.team.history())


async def test_words_that_discord_sends_along_without_their_parts_are_looked_at(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    called = await alarm(town)
    monkeypatch.setattr(town.discord, "emit", _bare(town.discord.emit))

    await replied(town, first(town), "Ja hoor!")
    await replied(town, called)

    shown = await inbox(town)
    assert "Ja hoor!" in shown
    assert ASIDE not in shown


def _bare(emit: Callable[[str, dict[str, Any]], None]) -> Callable[[str, dict[str, Any]], None]:
    """As a Discord that leaves out of a reply what the other message is made of."""

    def bare(event: str, payload: dict[str, Any]) -> None:
        if referenced := payload.get("referenced_message"):
            payload = payload | {"referenced_message": {**referenced, "components": []}}
        emit(event, payload)

    return bare


async def test_a_reply_with_an_address_goes_only_once_its_writer_says_so(town: Town) -> None:
    await ask(town)
    await replied(town, first(town), "mail mij op bram@elders.example")

    assert "elders" not in await inbox(town)
    assert "Dit is nog niet doorgegeven aan" in said(last(town))
    assert "bram@" not in said(last(town))
    await press(town["Yasmine"], last(town), ANYWAY)
    assert "elders" not in await inbox(town)
    await press(town["Bram"], last(town), ANYWAY)
    assert "bram@elders.example" in (await inbox(town)).replace("\u200b", "")


async def test_a_reply_to_who_does_not_feel_safe_waits_for_no_question(town: Town) -> None:
    await alarm(town)

    await replied(town, first(town), "bel mij op 0477 12 34 56")

    assert "0477 12 34 56" in await inbox(town)
