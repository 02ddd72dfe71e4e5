"""A direct message that is the conversation: lines go, answers come, and *Stop* ends it."""

from __future__ import annotations

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.guilds.intake import Intake
from tests.kit.asking import BEGIN, ask, cards
from tests.kit.closing import closes
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import (
    HERE,
    NOTICE,
    WORDS,
    answers,
    lines_of,
    talks,
    thread_says,
    ticked,
    types,
)
from tests.kit.forged import forged_press
from tests.kit.limiting import pause
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything
from tests.kit.wiping import wipe


async def test_the_warning_is_read_before_anything_is_chosen(town: Town) -> None:
    who = town["Jules"].user
    await who.send_dm("hey is hier iemand")
    start = await press(who, heard_in_private(town, "Jules")[-1], HERE)

    shown = await press(who, start, BEGIN)

    assert "vergrendelscherm" in said(shown)
    assert "wie je gsm vasthoudt" in said(shown)
    assert "Breekt iemand in deze bot in?" in said(shown)
    assert labels(shown)[:3] == [NOTICE, WORDS, "Liever niet"]
    assert cards(town) == []
    assert (await everything(town))["direct_conversation"] == []


async def test_what_is_typed_from_then_on_goes_to_the_thread_and_gets_a_tick(town: Town) -> None:
    await talks(town)
    assert thread_says(town, "hey is hier iemand") == 1
    told = heard_in_private(town, "Jules")[-1]
    assert "Vanaf nu geef ik door wat je hier typt" in said(told)
    assert "Stop met doorgeven" in labels(told)

    assert ticked(town, town["Jules"].user.dm_channel.history()[0])

    line = await types(town, "ik heb ruzie thuis")

    assert thread_says(town, "ik heb ruzie thuis") == 1
    assert ticked(town, line)
    assert len(cards(town)) == 1


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_an_answer_comes_as_a_notice_without_its_words(town: Town, between: Between) -> None:
    await talks(town)
    await between(town)

    await answers(town, "Dag, vertel eens.")
    await town.minute()

    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Er is een nieuw bericht" in heard
    assert "vertel eens" not in heard


async def test_who_writes_on_is_told_of_the_next_answer_too(town: Town) -> None:
    await talks(town)
    await answers(town, "Dag, vertel eens.")
    await town.minute()
    await answers(town, "Of straks.")
    await town.minute()
    assert notices(town) == 1

    await types(town, "ik ben er nog")
    await answers(town, "Fijn.")
    await town.minute()

    assert notices(town) == 2


def notices(town: Town) -> int:
    heard = heard_in_private(town, "Jules")
    return ["Er is een nieuw bericht" in said(each) for each in heard].count(True)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_an_answer_comes_with_its_words_for_who_chose_that(
    town: Town, between: Between
) -> None:
    await talks(town, WORDS)
    await between(town)

    await answers(town, "Dag, vertel eens.")
    await answers(town, "Ik ben er.")

    heard = [said(each) for each in heard_in_private(town, "Jules")]
    assert sum("Dag, vertel eens." in each for each in heard) == 1
    assert "Yasmine" in next(each for each in heard if "Dag, vertel eens." in each)
    assert sum("Ik ben er." in each for each in heard) == 1
    assert not any("Er is een nieuw bericht" in each for each in heard)


@pytest.mark.parametrize("word", ["stop", "Stop!", " STOP "])
async def test_the_word_stop_ends_it_at_once(town: Town, word: str) -> None:
    await talks(town)

    await types(town, word)
    line = await types(town, "dit niet meer")

    assert any("Gestopt." in said(each) for each in heard_in_private(town, "Jules"))
    assert thread_says(town, "dit niet meer") == 0
    assert thread_says(town, word.strip()) == 0
    assert not ticked(town, line)
    assert (await everything(town))["direct_conversation"] == []


async def test_the_button_ends_it_too_and_answers_stay_in_the_inbox(town: Town) -> None:
    await talks(town, WORDS)
    told = await press(
        town["Jules"].user, heard_in_private(town, "Jules")[-1], "Stop met doorgeven"
    )
    assert "Gestopt." in said(told)

    await answers(town, "Dag, vertel eens.")
    await types(town, "dit niet meer")

    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "vertel eens" not in heard
    assert thread_says(town, "dit niet meer") == 0
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "vertel eens" in said(inbox)


async def test_stop_on_what_another_server_left_there_ends_it_too(town: Town) -> None:
    await talks(town)
    left = heard_in_private(town, "Jules")[-1]

    stop = f"direct_messages:stop:{'e' * 16}@{town.guild.id + 1}"
    told = await forged_press(town, town["Jules"].user, left, stop)
    await types(town, "dit niet meer")

    assert "Gestopt." in said(told)
    assert thread_says(town, "dit niet meer") == 0


async def test_who_stops_before_anything_arrived_reads_of_no_conversation(town: Town) -> None:
    jules = town["Jules"].user
    await jules.send_dm("bel me op 0470 12 34 56")
    shown = await press(jules, heard_in_private(town, "Jules")[-1], HERE)
    asked = await press(jules, await press(jules, shown, BEGIN), NOTICE)
    assert "Is dat de bedoeling?" in said(asked)

    await types(town, "stop")

    told = said(heard_in_private(town, "Jules")[-1])
    assert "Gestopt." in told
    assert "Je gesprek staat bij" not in told


async def test_after_stop_the_next_message_is_answered_as_any(town: Town) -> None:
    await talks(town)
    await types(town, "stop")

    await types(town, "hallo?")

    assert "hier leest niemand mee" in said(heard_in_private(town, "Jules")[-1])


async def test_lines_that_come_fast_are_one_post(town: Town) -> None:
    await talks(town)
    lines_of(town).gathering = 600
    before = len(town.thread().history())

    for words in ("eerst dit", "dan dat", "en dit"):
        await types(town, words)
    await lines_of(town).flush_all()
    await town.env.settle()

    assert len(town.thread().history()) == before + 1
    last = said(town.thread().history()[-1])
    assert last.index("eerst dit") < last.index("dan dat") < last.index("en dit")


async def test_a_line_that_may_say_who_they_are_is_held_and_asked_about(town: Town) -> None:
    await talks(town)

    line = await types(town, "bel me op 0470 12 34 56")

    assert thread_says(town, "0470") == 0
    asked = heard_in_private(town, "Jules")[-1]
    assert "Is dat de bedoeling?" in said(asked)
    assert "0470" not in said(asked)
    await press(town["Jules"].user, asked, "Ja, stuur zo")
    assert thread_says(town, "0470") == 1
    assert ticked(town, line)


async def test_words_beside_a_picture_go_and_it_is_said_what_did_not(town: Town) -> None:
    await talks(town)

    jules = town["Jules"].user
    files = town.discord.store_attachments(jules.dm_channel.id, [("foto.png", b"x")])
    await jules.send_dm("kijk", attachments=files)

    assert thread_says(town, "kijk") == 1
    assert "Dit geef ik niet door: foto" in said(heard_in_private(town, "Jules")[-1])


async def test_of_held_words_beside_a_picture_it_is_not_said_that_they_go(town: Town) -> None:
    await talks(town)

    jules = town["Jules"].user
    files = town.discord.store_attachments(jules.dm_channel.id, [("foto.png", b"x")])
    await jules.send_dm("bel me op 0470 12 34 56", attachments=files)

    assert thread_says(town, "0470") == 0
    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Dit geef ik niet door: foto" in heard
    assert "Je woorden wel" not in heard


async def test_a_yes_that_did_not_help_does_not_say_that_it_did(town: Town) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    asked = heard_in_private(town, "Jules")[-1]
    await pause(town)

    told = await press(town["Jules"].user, asked, "Ja, stuur zo")

    assert thread_says(town, "0470") == 0
    assert not ticked(town, line)
    assert "Dit is verwerkt" not in said(told)
    assert "Dit is verwerkt" not in "".join(said(m) for m in heard_in_private(town, "Jules"))


async def test_who_left_the_server_reaches_nobody(town: Town) -> None:
    await talks(town)
    town.discord.remove_member(town.guild.id, town["Jules"].id)

    line = await types(town, "is er nog iemand")

    assert thread_says(town, "is er nog iemand") == 0
    assert not ticked(town, line)
    assert (await everything(town))["direct_conversation"] == []


async def test_a_line_costs_two_calls(town: Town) -> None:
    await talks(town)
    await types(town, "eerst")  # rings
    before = len(town.calls)

    await types(town, "nog iets")

    made = [f"{c.method} {c.path.split('/')[-1]}" for c in town.calls[before:]]
    assert len(made) == 2, made


async def test_closing_ends_it_and_so_does_a_wipe(town: Town) -> None:
    await talks(town)
    await closes(town)
    assert (await everything(town))["direct_conversation"] == []


async def test_who_has_a_conversation_goes_on_in_it(town: Town) -> None:
    await ask(town)
    await talks(town)

    await types(town, "en nog iets")

    assert len(cards(town)) == 1
    assert thread_says(town, "en nog iets") == 1


async def test_nobody_elses_lines_go_anywhere(town: Town) -> None:
    await talks(town)

    await types(town, "dit is van Sam", name="Sam")

    assert thread_says(town, "dit is van Sam") == 0


async def test_a_line_that_waits_goes_nowhere_once_they_wiped(town: Town) -> None:
    await talks(town)
    lines_of(town).gathering = 600
    await types(town, "dit mag niet meer")

    await wipe(town)
    await lines_of(town).flush_all()
    await town.minute()

    kept = await everything(town)
    assert kept["direct_conversation"] == []
    assert kept["direct_answer"] == []
    assert [said(each) for each in heard_in_private(town, "Jules")] == []
    assert all("dit mag niet meer" not in said(each) for each in town.team.history())


async def test_while_a_worker_paused_it_a_line_does_not_go_and_that_is_said(town: Town) -> None:
    await talks(town)
    await pause(town)

    line = await types(town, "en nog iets")

    assert thread_says(town, "en nog iets") == 0
    assert not ticked(town, line)
    assert "Dit ging niet door." in said(heard_in_private(town, "Jules")[-1])


async def test_on_an_emergency_stop_a_line_does_not_go_and_that_is_said(town: Town) -> None:
    await talks(town)
    await town.bot.services.shared(Intake).stop(GuildId(town.guild.id), by=town["Yasmine"].id)

    line = await types(town, "en nog iets")

    assert thread_says(town, "en nog iets") == 0
    assert not ticked(town, line)
    assert "Dit ging niet door." in said(heard_in_private(town, "Jules")[-1])


async def test_passing_on_asks_once_whether_they_are_on_the_server(town: Town) -> None:
    await talks(town)

    about_them = f"/members/{town['Jules'].id}"
    asked = [call for call in town.calls if call.path.endswith(about_them)]

    # The bot's own answer, the press, the start and the choice: each once.
    assert len(asked) == 4


async def test_what_began_it_says_also_when_it_ends(town: Town) -> None:
    await talks(town)
    begun = next(said(m) for m in heard_in_private(town, "Jules") if "Vanaf nu" in said(m))
    assert "Tot jij stopt, of je gesprek eindigt." in begun

    await closes(town)
    line = await types(town, "bedankt nog")

    assert thread_says(town, "bedankt nog") == 0
    assert not ticked(town, line)
    assert "Vanzelf geef ik niets door." in said(heard_in_private(town, "Jules")[-1])


LANDS = "Wie die gsm vasthoudt, kan je antwoord lezen."


@pytest.mark.parametrize(("how", "warned"), [(WORDS, True), (NOTICE, False)])
async def test_who_answers_a_talk_with_its_words_knows_that_it_lands_on_a_phone(
    town: Town, how: str, *, warned: bool
) -> None:
    await talks(town, how)

    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    told = await town["Yasmine"].submit_modal(form, {"words": "Dag, vertel eens."})

    assert (LANDS in str(form.modal)) == warned
    assert (LANDS in said(told)) == warned


async def test_that_it_did_not_arrive_there_is_told_to_no_worker(town: Town) -> None:
    await talks(town, WORDS)
    channel = town.discord.dm_channels[town["Jules"].id]
    town.env.inject_error("POST", f"/channels/{channel}/messages", status=403, code=50007)

    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    told = await town["Yasmine"].submit_modal(form, {"words": "Dag, vertel eens."})

    assert LANDS in said(told)
