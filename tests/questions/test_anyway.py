"""Writing it down in need: no start screen, on top of the queue, with who is awake now (C3a)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.consent.service import Consent
from cogs.questions.service.assignment import Queue
from tests.kit.asking import answer, ask, card, cards, pinged
from tests.kit.crisis import window, write
from tests.kit.forged import forged_form
from tests.kit.stored import rows
from tests.kit.towns import open_town

LATE = datetime(2026, 11, 25, 23, 50, tzinfo=HOME)
URGENT = "Door de jongere als dringend gemeld"


async def agreed(town: Town, name: str) -> bool:
    guild = GuildId(town.guild.id)
    alias = town.bot.services.alias_of(guild, town[name].id)
    return await Consent(town.bot.services).has_agreed(guild, alias)


async def test_c3a_it_stands_on_top_of_what_waited_longer(town: Town) -> None:
    await ask(town, "Jules")
    await write(town)

    waiting = await Queue(town.bot.services).waiting_for(GuildId(town.guild.id), town["Yasmine"].id)
    first = waiting.for_anybody[0]
    assert first.code_name in said(card(town))
    assert URGENT in said(card(town))


async def test_c3a_it_rings_for_everyone_who_is_there_also_who_is_busy(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await town["Bram"].slash(town.team, "dienst bezig")

    kept = await write(town)

    assert pinged(cards(town)[0], town) == {town["Yasmine"].id, town["Bram"].id}
    assert "Bram en Yasmine krijgen nu een melding. Wacht daar niet op" in said(kept)
    assert "we komen eraan" not in said(kept).lower()


async def test_c3a_it_costs_no_more_calls_than_any_question(town: Town) -> None:
    form = await window(town)
    calls = len(town.calls)

    await town["Sam"].submit_modal(form, {"words": "het gaat niet"})

    assert len(town.calls) - calls == 4


async def test_c3a_in_a_conversation_that_they_have_it_goes_there_and_makes_it_urgent(
    town: Town,
) -> None:
    await ask(town, "Sam")
    await answer(town)

    kept = await write(town)

    assert await rows(town) == 1
    assert "het gaat niet" in "\n".join(said(message) for message in town.thread().history())
    assert "voelt zich nu niet veilig" in said(town.thread().history()[-1])
    assert "1813 antwoordt nu" in said(kept)
    await town.minute()
    assert URGENT in said(card(town))


async def test_c3a_a_second_submit_of_the_same_window_writes_nothing_twice(town: Town) -> None:
    place, door = town.square.id, f"questions:anyway:{'a' * 16}"
    await forged_form(town, town["Sam"], place, door, "het gaat niet")
    again = await forged_form(town, town["Sam"], place, door, "het gaat niet")

    assert "Dit staat klaar voor" in said(again)
    assert await rows(town) == 1
    assert len(town.thread().history()) == 1


async def test_c3a_a_second_submit_names_nobody_who_was_not_rung(town: Town) -> None:
    await ask(town, "Sam")
    place, door = town.square.id, f"questions:anyway:{'a' * 16}"
    await forged_form(town, town["Sam"], place, door, "het gaat niet")
    await town["Bram"].slash(town.team, "dienst start")

    again = said(await forged_form(town, town["Sam"], place, door, "het gaat niet"))

    assert "Bram krijgt nu een melding" not in again
    assert "krijgen nu een melding" not in again
    assert "Er is nu iemand van het team" in again


async def test_c3a_no_words_are_asked_for_kindly_and_nothing_is_kept(town: Town) -> None:
    refused = await write(town, words="   ")

    assert "Eén woord of één emoji is al genoeg" in said(refused)
    assert await rows(town) == 0
    assert await rows(town, "agreement") == 0


async def test_c3a_when_discord_fails_nothing_is_kept_of_it_and_who_is_awake_is_said(
    town: Town,
) -> None:
    form = await window(town)
    town.env.inject_error("POST", "/channels/*/messages", status=503, times=9)

    refused = await town["Sam"].submit_modal(form, {"words": "het gaat niet"})

    assert "niet aangekomen" in said(refused)
    assert "Bel 106" in said(refused)
    assert await rows(town) == 0


async def test_r51_one_line_is_not_the_whole_start_so_a_later_question_shows_it(
    town: Town,
) -> None:
    await write(town)
    assert await rows(town, "agreement") == 1
    assert not await agreed(town, "Sam")

    start = await press(town["Sam"], town.panel, "Stel een vraag")

    assert "Oké, ik begin" in labels(start)


async def test_r51_who_read_the_whole_start_keeps_that(town: Town) -> None:
    await ask(town, "Sam")
    assert await agreed(town, "Sam")

    await write(town)

    assert await agreed(town, "Sam")


async def test_c3a_what_was_read_in_short_goes_with_the_conversation(data_dir: Path) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        kept = await write(town)

        await press(town["Sam"], await press(town["Sam"], kept, "Trek mijn bericht terug"), "Ja")

        await town.minute()
        assert await rows(town) == 0
        assert await rows(town, "agreement") == 0
        assert town.team.threads == []


async def test_c3a_a_town_without_a_team_gets_no_window(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        card = await town["Sam"].slash(town.square, "hulp")

        assert "Ik wil het toch opschrijven" not in labels(card)


async def test_c3b_the_card_names_who_was_really_rung(town: Town) -> None:
    thanks = await ask(town, "Sam")

    card = await press(town["Sam"], thanks, "Ik voel me nu niet veilig")

    assert "Yasmine krijgt nu een melding. Wacht daar niet op" in said(card)
    assert pinged(town.thread().history()[-1], town) == {town["Yasmine"].id}


async def test_c3b_a_bell_that_discord_does_not_take_is_not_promised(town: Town) -> None:
    thanks = await ask(town, "Sam")
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=9)

    card = await press(town["Sam"], thanks, "Ik voel me nu niet veilig")

    assert "krijgt nu een melding" not in said(card)
    assert "Bel 112" in said(card)


async def test_c3b_with_nobody_on_shift_nobody_is_promised(data_dir: Path) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        card = await press(town["Sam"], await ask(town, "Sam"), "Ik voel me nu niet veilig")

        assert "krijgt nu een melding" not in said(card)
        assert "Nu leest er **niemand** mee" in said(card)


async def test_c3a_who_looks_later_reads_that_nobody_reads_now_and_who_is_awake(
    data_dir: Path,
) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        await write(town)

        inbox = said(await press(town["Sam"], town.panel, "Mijn gesprek"))

        assert "Je bericht staat klaar voor het team. Er is nog geen antwoord." in inbox
        assert "Nu leest er niemand mee.\nVanaf **donderdag 26 november om 14 uur**" in inbox
        assert "\nJe koos een knop voor dringende hulp." in inbox
        assert "1813 antwoordt nu" in inbox


async def test_r43_while_someone_is_there_the_inbox_says_only_that_they_wait(town: Town) -> None:
    await ask(town, "Sam")

    inbox = said(await press(town["Sam"], town.panel, "Mijn gesprek"))

    assert "Er is nog geen antwoord." in inbox
    assert "niemand" not in inbox


async def test_what_was_chosen_is_said_back(town: Town) -> None:
    thanks = await ask(town, "Sam")

    today = await press(town["Sam"], thanks, "Liefst vandaag")
    assert "Genoteerd: liefst vandaag." in said(today)
    told = await press(town["Sam"], today, "Stuur me een DM zonder inhoud")

    assert "Je krijgt een DM als er antwoord is." in said(told)
    assert "Stuur me een DM zonder inhoud" not in labels(told)
