"""An admin names who helps here and looks at cards; what is missing is a ✖ at `/controle`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from cogs.guidance.settings import GuidanceSettings, LocalContact
from tests.kit.calling import lead
from tests.kit.forged import forged_press
from tests.kit.guiding import all_cards, asks, card_of
from tests.kit.set_up import all_found, controle, logbook
from tests.kit.towns import open_town

HELP = "CAW Lindendaal, 09 000 00 00"


async def manage(town: Town, name: str = "Els") -> simcord.InteractionResult:
    return await town[name].slash(town.team, "kaarten-beheren")


async def name_contact(
    town: Town, which: str, who: str = HELP, name: str = "Els"
) -> simcord.InteractionResult:
    shown = await manage(town, name)
    form = await town[name].select(message_of(shown), [which], custom_id="guidance:contact")
    return await town[name].submit_modal(form, {"named": who})


async def name_everyone(town: Town) -> None:
    named = dict.fromkeys(LocalContact, HELP)
    services, guild = town.bot.services, GuildId(town.guild.id)
    await services.guilds.put(guild, GuidanceSettings(contacts=named), town.now)


async def tick(town: Town, card: str) -> simcord.InteractionResult:
    shown = await manage(town)
    seen = await town["Els"].select(message_of(shown), [card], custom_id="guidance:look")
    return await press(town["Els"], seen, "Nagekeken, het klopt")


async def test_a_contact_that_an_admin_names_stands_on_the_card(town: Town) -> None:
    kept = await name_contact(town, "crisis")

    assert f"✔ hulp bij een crisis: {HELP}" in said(kept)
    assert f"**Hier bij ons**, hulp bij een crisis: {HELP}" in said(
        await asks(town, "zelfmoord wil")
    )
    assert "wie bij jullie helpt" in await logbook(town)
    assert HELP not in await logbook(town)


async def test_what_is_left_empty_goes_again(town: Town) -> None:
    await name_contact(town, "crisis")

    gone = await name_contact(town, "crisis", "")

    assert "✖ hulp bij een crisis: nog niet ingevuld" in said(gone)


async def test_what_would_call_or_hide_something_is_no_contact(town: Town) -> None:
    refused = await name_contact(town, "crisis", "@everyone [hier](https://x.example)")

    assert "✔ hulp bij een crisis" not in said(refused)
    assert "nog niet ingevuld" in said(await asks(town, "zelfmoord wil"))


async def test_two_admins_at_once_do_not_undo_each_other(town: Town) -> None:
    shown = await manage(town)
    form = await town["Els"].select(message_of(shown), ["crisis"], custom_id="guidance:contact")
    await name_contact(town, "police", "Wijkteam")

    late = await town["Els"].submit_modal(form, {"named": HELP})

    assert f"✔ hulp bij een crisis: {HELP}" not in said(late)
    assert HELP in said(late)  # given back, to be typed again
    kept = said(await manage(town))
    assert "✔ de lokale politie, voor jongeren: Wijkteam" in kept
    assert HELP not in kept


async def test_who_leads_the_team_was_named_for_complaints_already(town: Town) -> None:
    await lead(town)

    assert "✔ wie het team leidt: Els" in said(await manage(town))


async def test_a_gap_and_unverified_law_are_crosses_until_they_are_mended(town: Town) -> None:
    before = said(await controle(town))
    assert (
        "✖ Op de kaarten van het team ontbreekt wie bij jullie helpt: hulp bij een crisis" in before
    )
    assert "iets over de wet dat hier niemand nakeek" in before

    await name_everyone(town)
    for each in all_cards():
        if each.says_law:
            await tick(town, each.id)

    after = await all_found(town)
    assert "✔ Op de kaarten van het team staat wie bij jullie helpt." in after
    assert "✔ Wat de kaarten over de wet zeggen, is hier nagekeken." in after


async def test_a_tick_takes_the_mark_away_on_this_server(town: Town) -> None:
    done = await tick(town, "sextortion-en-grooming")

    assert "wachten op jullie" in said(done)
    shown = said(await asks(town, "grooming"))
    assert "Hier keek nog niemand" not in shown
    assert "Hier nagekeken op dinsdag 24 november 2026." in shown


async def test_a_tick_of_other_words_than_stand_there_is_refused(town: Town) -> None:
    shown = await manage(town)

    forged = await forged_press(
        town, town["Els"], message_of(shown), "guidance:tick:sextortion-en-grooming.0000"
    )

    assert "intussen veranderd" in said(forged)
    assert "Hier keek nog niemand" in said(await asks(town, "grooming"))


async def test_past_its_date_the_worker_sees_it_and_the_admin_reads_it(town: Town) -> None:
    await name_everyone(town)
    days = (card_of("pesten").review - town.now.date()).days + 2

    await town.move_clock(timedelta(days=days))

    assert "Deze kaart moest nagekeken worden" in said(await asks(town, "pesten"))
    checked = said(await controle(town))
    assert "✖ Over hun datum:" in checked
    await tick(town, "pesten")
    assert "Deze kaart moest nagekeken worden" not in said(await asks(town, "pesten"))


async def test_only_admins_manage_cards(town: Town) -> None:
    shown = await manage(town)

    for door in ("guidance:manage", "guidance:tick:pesten.0"):
        refused = await forged_press(town, town["Yasmine"], message_of(shown), door)
        assert "Wie helpt bij jullie?" not in said(refused)


async def test_a_broken_card_stops_nothing_and_an_admin_reads_its_line(
    tmp_path: Path, data_dir: Path
) -> None:
    own = tmp_path / "config" / "guidance.local"
    own.mkdir(parents=True)
    (own / "pesten.toml").write_text('id = "pesten"\n[[step]]\nnl = "Bel 112."\n', "utf-8")

    async with open_town(data_dir, config_dir=tmp_path / "config") as town:
        assert "Luister eerst." in said(await asks(town, "pesten"))
        wrong = "✖ guidance.local/pesten.toml, regel 3: step.1.nl klopt niet."
        assert wrong in said(await controle(town))
        assert wrong in said(await manage(town))
