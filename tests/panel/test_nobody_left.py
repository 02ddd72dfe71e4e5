"""Nobody is left of the team: no screen promises a reader or an hour, and the admins hear it."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, form_of
from tests.kit.direct_messages import heard_in_private, told
from tests.kit.direct_talks import talks, thread_says, ticked, types
from tests.kit.team import takes_role, ten_minutes


async def nobody_is_left(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    takes_role(town)
    await ten_minutes(town)
    await town.move_clock(timedelta(minutes=1))


NOBODY = "niemand van het team kan dit nu lezen"


async def test_neither_the_panel_nor_the_start_promises_a_team_or_an_hour(town: Town) -> None:
    await nobody_is_left(town)

    start = await press(town["Jules"], town.panel, "Stel een vraag")
    seen = await press(town["Jules"], town.panel, "Wie zijn wij?")
    who = said(seen)

    assert "Er is nu niemand van het team" in said(town.panel)
    assert "Stuur het ons" not in said(town.panel)
    assert NOBODY in said(start)
    assert "Blijft het tussen ons" not in said(start)
    assert "Oké, ik begin" not in labels(start)
    assert {"Nu hulp nodig", "Toon alle hulplijnen"} <= {*labels(start)}
    assert "Er is nu niemand van het team" in who
    assert "Van niemand kan ik nu zeggen" not in who
    assert "Stel een vraag" not in labels(seen)
    for each in (said(town.panel), said(start), who):
        assert " uur" not in each


def are_the_numbers(words: str) -> bool:
    return all(f"**{number}**" in words for number in (106, 112, 1813))


async def test_no_door_takes_words_that_nobody_could_read(town: Town) -> None:
    await nobody_is_left(town)

    for label in ("Stel een vraag", "Ik heb een idee", "Ik zit ergens mee"):
        refused = said(await press(town["Jules"], town.panel, label))
        assert NOBODY in refused
        assert are_the_numbers(refused)
    card = await press(town["Jules"], town.panel, "Nu hulp nodig")

    assert "Ik wil het toch opschrijven" not in labels(card)
    assert "niemand van ons leest dit" in said(card)
    assert not any(message.thread for message in town.team.history())


async def test_a_start_screen_and_a_form_of_before_say_it_when_they_are_sent(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await form_of(town, "Amira")
    await nobody_is_left(town)

    agreed = said(await press(town["Jules"], start, "Oké, ik begin"))
    sent = said(await town["Amira"].submit_modal(form, {"words": "is er iets woensdag"}))

    assert NOBODY in agreed
    assert NOBODY in sent
    assert "```\nis er iets woensdag\n```" in sent
    assert not town.team.threads


async def test_a_conversation_takes_no_more_words_and_stays_readable(town: Town) -> None:
    await ask(town)
    await answer(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], inbox, "Antwoord")
    await nobody_is_left(town)
    before = len(town.thread().history())

    sent = said(await town["Jules"].submit_modal(form, {"words": "en nog iets"}))
    now = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert NOBODY in sent
    assert "```\nen nog iets\n```" in sent
    assert len(town.thread().history()) == before
    assert "Ja hoor." in said(now)
    assert "Er is nu niemand van het team" in said(now)
    assert "Wie de server beheert, kan nog lezen wat er staat" in said(now)
    assert "Antwoord" not in labels(now)
    assert {"Wis", "Nu hulp nodig"} <= {*labels(now)}


async def test_who_does_not_feel_safe_is_promised_nobody(town: Town) -> None:
    thanks = await ask(town)
    await nobody_is_left(town)

    pressed = said(await press(town["Jules"], thanks, "Ik voel me nu niet veilig"))
    noted = said(await press(town["Amira"], await ask(town, "Amira"), "Nu hulp nodig"))

    for each in (pressed, noted):
        assert "niemand van ons leest dit" in each
        assert "Bel 112" in each
        for promise in ("oproep staat bij het team", "melding", "Wie begint", "enoteerd"):
            assert promise not in each


async def test_how_urgent_it_is_is_not_called_noted(town: Town) -> None:
    thanks = await ask(town)
    await nobody_is_left(town)

    pressed = said(await press(town["Jules"], thanks, "Kan wachten"))

    assert NOBODY in pressed
    assert "enoteerd" not in pressed


async def test_a_direct_message_is_offered_no_team(town: Town) -> None:
    await nobody_is_left(town)

    await town["Jules"].user.send_dm("hey is hier iemand")
    told_ = heard_in_private(town, "Jules")[-1]

    assert "Gesloten" in said(told_)
    assert "Geef dit door" not in labels(told_)
    assert "Stel een vraag" not in labels(told_)
    assert "Nu hulp nodig" in labels(told_)


async def test_what_is_typed_in_a_direct_conversation_stays_there_and_that_is_said(
    town: Town,
) -> None:
    await talks(town)
    await nobody_is_left(town)

    line = await types(town, "zijn jullie er nog")
    await town.env.settle()

    assert not ticked(town, line)
    assert thread_says(town, "zijn jullie er nog") == 0
    assert any(NOBODY in said(each) for each in heard_in_private(town, "Jules"))


async def test_who_read_the_start_screen_while_the_last_one_went_is_not_told_the_team(
    town: Town,
) -> None:
    """Discord is asked when the screen is drawn: what it says then is what is said."""
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    for _ in range(9):
        await town.move_clock(timedelta(minutes=1))
    takes_role(town)

    start = said(await press(town["Jules"], town.panel, "Stel een vraag"))

    assert "jeugdteam van de gemeente" not in start


async def test_a_team_that_was_never_introduced_is_asked_nothing(town: Town) -> None:
    for name in ("Bram", "Yasmine"):
        await town["Els"].slash(town.team, "werker verwijderen", wie=name)
    await ten_minutes(town)

    refused = await press(town["Jules"], town.panel, "Stel een vraag")
    who = await press(town["Jules"], town.panel, "Wie zijn wij?")

    assert NOBODY in said(refused)
    assert "Blijft het tussen ons" not in said(refused)
    assert "nog niet voorgesteld" in said(who)
    assert "Stel een vraag" not in labels(who)


async def test_the_admins_hear_it_at_once_of_a_bench_that_had_somebody_before_the_start(
    town: Town,
) -> None:
    for name in ("Bram", "Yasmine"):
        await town["Els"].slash(town.team, "werker verwijderen", wie=name)
    await town.restart()
    await town.move_clock(timedelta(minutes=2))

    assert any("niemand meer van het team" in each for each in told(town))


async def test_the_admins_hear_it_once_and_not_while_somebody_is_left(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await ten_minutes(town)
    assert not any("niemand meer van het team" in each for each in told(town))

    takes_role(town)
    for _ in range(2):
        await ten_minutes(town)

    assert sum("niemand meer van het team" in each for each in told(town)) == 1


async def test_as_soon_as_one_is_of_the_team_again_the_hours_are_said_again(town: Town) -> None:
    await nobody_is_left(town)

    town.discord.get_guild(town.guild.id).members[town["Yasmine"].id].role_ids.append(
        town.worker_role.id
    )
    await ten_minutes(town)
    await town.move_clock(timedelta(minutes=1))

    assert "niemand van het team" not in said(town.panel)
    assert "Stuur het ons" in said(town.panel)
