"""Another purpose is another promise: everybody is asked again, and reads what changed (R60)."""

from __future__ import annotations

from datetime import timedelta

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.store.guild_purpose import Purpose, decided
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.clocks import HandClock

FIRST, OTHER = "Jongeren vinden iemand om mee te praten.", "Jongeren vinden iets om te doen."


async def decides(town: Town, sentence: str) -> None:
    services, guild = town.bot.services, GuildId(town.guild.id)
    with town.as_bot():
        known = await services.purpose(guild)
        await services.guilds.put(guild, decided(known, sentence, town.now), town.now)


async def test_another_purpose_asks_who_agreed_again_and_says_what_is_new(town: Town) -> None:
    await decides(town, FIRST)
    await ask(town)
    await town.move_clock(timedelta(minutes=5))
    await decides(town, OTHER)

    start = await press(town["Jules"], town.panel, "Stel een vraag")

    assert "Oké, ik begin" in labels(start)
    assert "**Nieuw sinds " in said(start)
    assert OTHER in said(start)
    form = await press(town["Jules"], start, "Oké, ik begin")
    assert form.modal


async def test_who_goes_on_in_a_conversation_is_asked_again_too(town: Town) -> None:
    await decides(town, FIRST)
    await ask(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert (await press(town["Jules"], inbox, "Antwoord")).modal
    await town.move_clock(timedelta(minutes=5))
    await decides(town, OTHER)

    start = await press(town["Jules"], inbox, "Antwoord")

    assert OTHER in said(start)
    assert (await press(town["Jules"], start, "Oké, ik begin")).modal


async def test_who_goes_on_from_a_direct_message_is_asked_again_there(town: Town) -> None:
    await decides(town, FIRST)
    await chooses_dm(town["Jules"], await ask(town))
    await answer(town)
    notice = town["Jules"].user.dm_channel.history()[-1]
    inbox = await press(town["Jules"].user, notice, "Toon het")
    await town.move_clock(timedelta(minutes=5))
    await decides(town, OTHER)

    start = await press(town["Jules"].user, inbox, "Antwoord")

    assert OTHER in said(start)
    form = await press(town["Jules"].user, start, "Oké, ik begin")
    tick = await town["Jules"].user.submit_modal(form, {"words": "en donderdag dan"})
    assert len(town.team.threads) == 1
    assert "en donderdag dan" in "".join(said(each) for each in town.thread().history())
    assert "server zelf" not in said(tick)


async def test_who_agreed_to_it_is_not_asked_a_second_time(town: Town) -> None:
    await decides(town, FIRST)
    await ask(town)

    shown = await press(town["Jules"], town.panel, "Stel een vraag")

    assert shown.modal


async def test_who_is_here_for_the_first_time_reads_of_no_change(town: Town) -> None:
    await decides(town, FIRST)
    await decides(town, OTHER)

    assert "Nieuw sinds" not in said(await press(town["Sam"], town.panel, "Stel een vraag"))


async def test_a_town_that_says_no_purpose_asks_nobody_again(town: Town) -> None:
    await ask(town)
    await town.restart()

    assert (await press(town["Jules"], town.panel, "Stel een vraag")).modal


def test_the_same_sentence_is_no_other_version(clock: HandClock) -> None:
    known = decided(Purpose(), FIRST, clock())

    assert decided(known, FIRST, clock()) is known
    assert decided(known, OTHER, clock()).version == known.version + 1


async def test_the_panel_says_since_when_another_purpose_holds(town: Town) -> None:
    await decides(town, FIRST)
    await decides(town, OTHER)
    town.bot.dispatch("town_changed", town.guild.id)
    await town.move_clock(timedelta(minutes=2))

    assert f"Sinds dinsdag 24 november 2026: {OTHER}" in said(town.panel)
