"""A warm referral on Discord: what each side sees, and what others do not."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.shell.discord_limits import LONGEST_SCREEN, MOST_OPTIONS
from cogs.helplines.rules.directory import directory
from cogs.helplines.service.helplines import Helplines
from cogs.referral import rules
from cogs.referral.rules import Together
from tests.kit.asking import ask
from tests.kit.closing import closes
from tests.kit.referring import (
    SENTENCE,
    all_of,
    choose,
    counted,
    form_of,
    inbox,
    picking,
    press_in_inbox,
    refer,
    referred,
    talk_of,
    the_referral,
)

CHOICES = {"Samen graag", "Ik doe het zelf", "Ja, vraag het maar", "Nee, dank je"}


# -- the worker ---------------------------------------------------------------------------------


async def test_r28_a_worker_names_doors_in_a_sentence_of_their_own_and_the_young_person_reads_it(
    town: Town,
) -> None:
    await ask(town)

    done = await refer(town, "jac", "awel")

    assert "Verstuurd" in said(done)
    assert message_of(done).flags.ephemeral
    shown = said(await inbox(town))
    assert "**Yasmine** (jeugdwerker)" in shown
    assert SENTENCE in shown
    assert "> De bot zet erbij: doorverwijzing naar JAC en Awel." in shown
    assert await counted(town) == {"referrals": 1}


async def test_r28_what_it_is_whether_it_is_free_and_anonymous_and_how_it_starts_is_drawn_live(
    town: Town,
) -> None:
    await referred(town, "jac", "zelfmoordlijn-1813")

    shown = said(await inbox(town))

    assert "Dit is een automatische lijst" in shown
    assert "**JAC** · gratis · anoniem" in shown
    assert "van 12 tot 25 jaar" in shown
    assert "Bel **0800 13 500**" in shown
    assert "dag en nacht" in shown
    # Nothing that may become untrue stands in the thread.
    assert all("dag en nacht" not in said(each) for each in town.thread().history())


async def test_the_menus_are_private_and_offer_one_to_three_of_at_most_25(town: Town) -> None:
    await ask(town)

    shown = await picking(town)

    assert message_of(shown).flags.ephemeral
    (menu,) = [
        part
        for row in message_of(shown).components
        for part in getattr(row, "children", [])
        if hasattr(part, "options")
    ]
    assert (menu.min_values, menu.max_values) == (1, rules.MOST_ENTRIES)
    assert 1 <= len(menu.options) <= MOST_OPTIONS
    assert "Ander onderwerp" in labels(shown)
    again = await press(town["Yasmine"], shown, "Ander onderwerp")
    assert "Waarover gaat het?" in said(again)


@pytest.mark.parametrize("page", [0, 1])
async def test_every_topic_can_be_chosen(town: Town, page: int) -> None:
    await ask(town)
    shown = await press(town["Yasmine"], town.thread().history()[0], "Doorverwijzen")
    menu = [
        part
        for row in message_of(shown).components
        for part in getattr(row, "children", [])
        if hasattr(part, "options")
    ][page]

    for option in menu.options[:3]:
        found = await town["Yasmine"].select(
            message_of(shown), [option.value], custom_id=menu.custom_id
        )
        assert "kies één tot drie" in said(found)
        shown = await press(town["Yasmine"], found, "Ander onderwerp")


async def test_another_worker_may_refer_too_and_signs_with_their_own_name(town: Town) -> None:
    await ask(town)

    await refer(town, name="Bram")

    assert "**Bram** (preventiewerker)" in said(await inbox(town))
    assert (await the_referral(town)).worker == town["Bram"].id


async def test_a_second_referral_stands_beside_the_first(town: Town) -> None:
    await ask(town)
    await refer(town, "jac")
    await refer(town, "awel")

    shown = await inbox(town)

    assert said(shown).count("Wil je dit samen met het team doen?") == 2
    assert len(said(shown)) <= LONGEST_SCREEN
    assert "**Awel** ·" in said(shown)
    assert "**JAC** ·" not in said(shown)  # the newest has its doors; the other its name
    assert len(await all_of(town)) == 2


# -- the young person ---------------------------------------------------------------------------


async def test_r28_together_is_told_to_the_team_and_waits_for_an_answer(town: Town) -> None:
    await referred(town)

    done = await press_in_inbox(town, "Samen graag")

    assert "Het team weet dat je dit samen wilt doen" in said(done)
    assert "We zijn open" in said(done)
    line = town.thread().history()[-1]
    name = town.thread().name
    assert f"**{name}** wil dit samen doen: JAC" in said(line)
    assert "automatisch bericht" in said(line)
    assert f"<@{town['Yasmine'].id}>" in said(line)
    assert (await talk_of(town)).waiting
    assert (await the_referral(town)).together is Together.TOGETHER


async def test_alone_is_told_to_the_team_and_rings_for_nobody(town: Town) -> None:
    await referred(town)

    done = await press_in_inbox(town, "Ik doe het zelf")

    assert "Goed." in said(done)
    line = town.thread().history()[-1]
    assert "doet het zelf: JAC" in said(line)
    assert "<@" not in said(line)
    assert not (await talk_of(town)).waiting


async def test_what_was_chosen_is_offered_no_more_and_how_to_reach_them_stays(town: Town) -> None:
    await referred(town)
    await press_in_inbox(town, "Ik doe het zelf")
    await press_in_inbox(town, "Nee, dank je")

    shown = await inbox(town)
    reach = await press(town["Jules"], shown, "Hoe bereik ik ze?")

    assert not CHOICES & {*labels(shown)}
    assert "Bel **0800 13 500**" in said(reach)
    assert message_of(reach).flags.ephemeral


async def test_the_choices_stand_only_in_their_own_inbox(town: Town) -> None:
    await referred(town)
    await ask(town, "Sam")

    others = await inbox(town, "Sam")

    assert not CHOICES & {*labels(others)}
    assert "JAC" not in said(others)
    assert all("JAC" not in said(message) for message in town.square.history())
    assert all("JAC" not in said(message) for message in town.team.history())


async def test_r28_yes_ask_me_is_a_choice_as_any_other_and_can_be_seen_at_privacy(
    town: Town,
) -> None:
    await referred(town)

    done = await press_in_inbox(town, "Ja, vraag het maar")

    assert "vrijdag 27 november" in said(done)
    privacy = await press(town["Jules"], town.panel, "Privacy")
    assert "later vragen hoe het ging = ja" in said(privacy)
    assert "Je doorverwijzing naar JAC." in said(privacy)
    shown = await inbox(town)
    assert "Vraag het toch niet" in labels(shown)
    assert "Ja, vraag het maar" not in labels(shown)


async def test_who_chose_it_before_reads_that_it_will_be_asked_and_refuses_with_one_press(
    town: Town,
) -> None:
    await ask(town)
    await choose(town, "Jules", "follow_up.yes")
    await refer(town)

    shown = await inbox(town)
    assert "op **vrijdag 27 november**" in said(shown)
    done = await press(town["Jules"], shown, "Vraag het toch niet")

    assert "We vragen het niet" in said(done)
    assert (await the_referral(town)).follow_up_at is None


async def test_who_wants_to_be_asked_nothing_is_not_asked_whether_to_ask(town: Town) -> None:
    await ask(town)
    await choose(town, "Jules", "contact.never")
    await refer(town)

    assert "Ja, vraag het maar" not in labels(await inbox(town))


async def test_three_doors_with_everything_to_choose_fit_on_one_screen(town: Town) -> None:
    await referred(town, "jac", "zelfmoordlijn-1813", "autisme-chat", partner="x" * 500)

    shown = await inbox(town)

    assert len(said(shown)) <= LONGEST_SCREEN
    assert {*CHOICES, "Ja, dat mag je zeggen", "Nee, liever niet"} <= {*labels(shown)}


# -- before it is closed ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Ja, gelukt", "referrals_reached"),
        ("Nee, niet gelukt", "referrals_not_reached"),
        ("Weet ik niet", None),
    ],
)
async def test_r28_a_referral_cannot_be_closed_silently(
    town: Town, label: str, name: str | None
) -> None:
    await referred(town)

    asked = await closes(town)
    assert "Hoe liep de doorverwijzing naar JAC?" in said(asked)
    assert message_of(asked).flags.ephemeral
    assert (await talk_of(town)).closed_at is None
    done = await press(town["Yasmine"], asked, label)

    assert "Afgerond door Yasmine" in said(done)
    assert (await talk_of(town)).closed_at
    assert await counted(town) == {"referrals": 1} | ({name: 1} if name else {})


async def test_each_referral_is_noted_before_it_closes(town: Town) -> None:
    await ask(town)
    await refer(town, "jac")
    await refer(town, "awel")

    asked = await closes(town)
    asked = await press(town["Yasmine"], asked, "Weet ik niet")
    assert "Awel" in said(asked)
    assert (await talk_of(town)).closed_at is None
    await press(town["Yasmine"], asked, "Ja, gelukt")

    assert (await talk_of(town)).closed_at


async def test_after_stopping_the_young_person_is_asked_nothing(town: Town) -> None:
    await referred(town)
    await press_in_inbox(town, "Ja, vraag het maar")

    await press_in_inbox(town, "Stoppen")

    found = await the_referral(town)
    assert found.follow_up_at is None
    assert not CHOICES & {*labels(await inbox(town))}


async def test_the_briefing_tells_at_the_start_of_a_shift_what_is_asked_today(town: Town) -> None:
    await referred(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    await town.move_clock(timedelta(hours=71))

    yasmine = await town["Yasmine"].slash(town.team, "dienst start")
    bram = await town["Bram"].slash(town.team, "dienst start")

    name = town.thread().name
    assert f"1 terugkoppeling vandaag ({name}: hoe liep het bij JAC?)" in said(yasmine)
    assert "terugkoppeling" not in said(bram)


async def test_who_leaves_the_team_is_named_no_more_and_the_question_still_comes(
    town: Town,
) -> None:
    await ask(town)
    await refer(town, name="Bram")
    await press_in_inbox(town, "Ja, vraag het maar")
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    await town.move_clock(timedelta(hours=71))
    await town.move_clock(timedelta(hours=1))

    assert (await the_referral(town)).worker is None
    assert "Jij koos dat we dit vragen. Is het gelukt met JAC?" in said(await inbox(town))


async def test_a_service_that_the_town_took_off_its_list_is_not_told_any_more(town: Town) -> None:
    await referred(town)
    helplines = town.bot.services.shared(Helplines)
    lines = [line for line in helplines.directory.lines if line.id != "jac"]
    helplines.directory = directory(lines, helplines.directory.topics)

    shown = await inbox(town)

    assert "Toon alle hulplijnen" in said(shown)
    assert "0800 13 500" not in said(shown)
    assert GuildId(town.guild.id) == (await the_referral(town)).guild


async def test_the_form_carries_only_the_names_and_asks_one_sentence(town: Town) -> None:
    await ask(town)

    form = await form_of(town, "jac", "awel")

    assert form.modal
    assert "sentence" in str(form.modal)
    assert "partner" not in str(form.modal)


async def test_my_data_and_the_form_name_services_as_people_do(town: Town) -> None:
    await referred(town, "jac", "awel", "tele-onthaal")

    privacy = await press(town["Jules"], town.panel, "Privacy")

    assert "Je doorverwijzing naar JAC, Awel en Tele-Onthaal." in said(privacy)
    assert "jac,awel" not in said(privacy)
    form = await form_of(town, "jac", "awel")
    assert "Naar: JAC en Awel. Jij kunt niets" in str(form.modal)


async def test_every_service_for_a_topic_can_be_chosen_page_by_page(town: Town) -> None:
    """A menu has 25 lines; there are more services for someone with any topic."""
    await ask(town)
    shown, offered = await picking(town), list[str]()
    for _ in range(3):
        [listed] = [p for p in parts_of(message_of(shown)) if isinstance(p, discord.SelectMenu)]
        offered += [option.label for option in listed.options]
        shown = await press(town["Yasmine"], shown, "Volgende diensten")

    every = town.bot.services.shared(Helplines).directory.shown
    assert len(offered) == len(set(offered)) > 50
    belgian = {line.name for line in every if line.regions.country == "BE"}
    assert {name for name in belgian if len(name) <= 100} == set(offered)
