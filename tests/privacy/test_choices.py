"""Choices: each by itself, off until it is switched on, and no list of who refused (R25, R31)."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.consent import rules
from cogs.consent.rules import ALLOWED, Choice, ChoicesMade, Value
from cogs.consent.service import Choices
from tests.kit.asking import answer, ask
from tests.kit.clocks import TUESDAY
from tests.kit.forged import at_once, forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything, rows

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)


async def screen(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    shown = await press(town[name], town.panel, "Privacy")
    return await press(town[name], shown, "Wijzig mijn keuzes")


async def choose(town: Town, choice: str, name: str = "Jules") -> simcord.InteractionResult:
    shown = await screen(town, name)
    return await forged_press(town, town[name], message_of(shown), f"privacy:choose:{choice}")


async def of(town: Town, name: str = "Jules") -> ChoicesMade:
    guild = GuildId(town.guild.id)
    alias = town.bot.services.alias_of(guild, town[name].id)
    return await Choices(town.bot.services).get(guild, Alias(alias))


async def test_everything_is_off_until_someone_switches_it_on(town: Town) -> None:
    await ask(town)

    shown = await screen(town)

    assert said(shown).count("Dit staat nu **uit**") == 4
    assert "aan**" not in said(shown)
    assert "Niemand" not in labels(shown)  # it holds now, and cannot be pressed
    assert "dezelfde hulp" in said(shown)
    assert await of(town) == ChoicesMade()
    assert not any(
        [
            ChoicesMade().may_follow_up,
            ChoicesMade().may_hand_over,
            ChoicesMade().contact is Value.ASK_ME,
        ]
    )


@pytest.mark.parametrize("between", [nothing, restarted])
@pytest.mark.parametrize(
    ("choice", "chosen"),
    [
        ("follow_up.yes", ChoicesMade(follow_up=True)),
        ("handover.yes", ChoicesMade(handover=True)),
        ("contact.ask_me", ChoicesMade(contact=Value.ASK_ME)),
        ("contact.never", ChoicesMade(contact=Value.NEVER)),
    ],
)
async def test_each_choice_stands_by_itself_and_goes_back_without_a_trace(
    town: Town, between: Between, choice: str, chosen: ChoicesMade
) -> None:
    await ask(town)

    await choose(town, choice)
    await between(town)
    assert await of(town) == chosen
    assert await rows(town, "choice") == 1
    await choose(town, choice.partition(".")[0] + ".no")

    assert await of(town) == ChoicesMade()
    assert await rows(town, "choice") == 0  # to say no is to be forgotten


async def test_the_switches_can_be_pressed_and_show_what_holds(town: Town) -> None:
    await ask(town)
    shown = await screen(town)

    on = await press(town["Jules"], shown, "Zet DM aan")
    assert said(on).count("Dit staat nu **aan**") == 1
    assert await rows(town, "notice") == 1
    off = await press(town["Jules"], on, "Zet DM uit")

    assert "aan**" not in said(off)
    assert await rows(town, "notice") == 0  # the only way to the account is gone with it
    contact = await press(town["Jules"], off, "Vraag het niet meer")
    assert "Vraag het niet meer" not in labels(contact)
    assert "Nu gekozen: **Vraag het niet meer**." in said(contact)
    assert "Niemand" in labels(contact)


async def test_without_a_conversation_no_way_to_an_account_is_noted(town: Town) -> None:
    shown = await screen(town, "Sam")
    assert "zodra je een gesprek hebt" in said(shown)

    refused = await choose(town, "notice.yes", "Sam")

    assert "zodra je een gesprek hebt" in said(refused)
    assert await rows(town, "notice") == 0
    assert town["Sam"].id not in town.discord.dm_channels


async def test_wiping_puts_everything_back_and_keeps_no_list_of_who_refused(town: Town) -> None:
    await ask(town)
    for each in ("follow_up.yes", "handover.yes", "contact.never", "notice.yes"):
        await choose(town, each)

    sure = await press(
        town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "Wis alles"
    )
    await press(town["Jules"], sure, "Ja, wis alles")

    assert await of(town) == ChoicesMade()
    assert await rows(town, "choice") == await rows(town, "notice") == 0


async def test_choices_for_a_conversation_end_with_it(town: Town) -> None:
    await ask(town)
    await choose(town, "follow_up.yes")
    await choose(town, "handover.yes")
    await answer(town)
    await press(town["Jules"], town.panel, "Mijn gesprek")

    await town.move_clock(14 * A_DAY - A_MINUTE)
    assert (await of(town)).may_follow_up
    await town.move_clock(2 * A_MINUTE)

    assert await of(town) == ChoicesMade()
    assert await rows(town, "choice") == 0


async def test_who_may_ask_for_contact_is_known_180_days_after_the_last_visit(town: Town) -> None:
    await choose(town, "contact.ask_me", "Sam")
    await town.move_clock(100 * A_DAY)
    await screen(town, "Sam")

    await town.move_clock(180 * A_DAY - A_MINUTE)
    assert (await of(town, "Sam")).contact is Value.ASK_ME
    await town.move_clock(2 * A_MINUTE)

    assert await of(town, "Sam") == ChoicesMade()  # the end is the safe side: nobody may ask
    assert await rows(town, "choice") == 0


async def test_a_choice_made_before_the_question_waits_a_day_for_it(town: Town) -> None:
    await choose(town, "follow_up.yes")
    await ask(town)
    await town.move_clock(5 * A_DAY)
    assert (await of(town)).may_follow_up

    await choose(town, "handover.yes", "Sam")
    await town.move_clock(A_DAY + A_MINUTE)

    assert await of(town, "Sam") == ChoicesMade()


async def test_twice_at_once_is_once(town: Town) -> None:
    await ask(town)
    shown = message_of(await screen(town))

    await at_once(town, town["Jules"], shown, ["privacy:choose:follow_up.yes"] * 2)

    assert await rows(town, "choice") == 1


@pytest.mark.parametrize(
    "forged",
    ["", "contact", "contact.yes", "follow_up.never", "notice.never", "money.yes", "contact.no.x"],
)
async def test_a_forged_choice_changes_nothing(town: Town, forged: str) -> None:
    await ask(town)
    before = await everything(town)

    refused = await choose(town, forged)

    assert "Deze knop werkt niet meer" in said(refused)
    assert await everything(town) == before


async def test_to_be_asked_first_is_not_offered_while_no_team_asks(town: Town) -> None:
    assert "Vraag het mij eerst" not in labels(await screen(town, "Sam"))
    await choose(town, "contact.ask_me", "Sam")

    shown = await screen(town, "Sam")

    assert "Nu gekozen: **Vraag het mij eerst**" in said(shown)  # who chose it before still sees it


async def test_a_choice_is_ones_own_and_of_one_server(town: Town) -> None:
    await ask(town)
    await choose(town, "contact.ask_me")

    assert await of(town, "Amira") == ChoicesMade()
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town["Jules"].id)
    other = await Choices(town.bot.services).get(GuildId(town.guild.id + 1), alias)
    assert other == ChoicesMade()


def test_r25_not_any_more_beats_what_was_chosen_for_later() -> None:
    said_no = ChoicesMade(follow_up=True, handover=True, contact=Value.NEVER)

    assert not said_no.may_follow_up
    assert said_no.contact is not Value.ASK_ME


@given(st.sampled_from(Choice), st.text(max_size=8) | st.sampled_from(Value))
def test_only_what_may_be_chosen_is_a_choice(kind: Choice, value: str) -> None:
    if value in ALLOWED[kind]:
        assert rules.choice(kind, value) == (kind, Value(value))
        return
    with pytest.raises(Refusal):
        rules.choice(kind, value)


@pytest.mark.parametrize("kind", Choice)
def test_every_choice_has_an_end(kind: Choice) -> None:
    assert TUESDAY < rules.chosen_until(kind, TUESDAY, None) <= TUESDAY + rules.CONTACT_FOR


async def test_what_someone_chose_is_called_the_same_wherever_they_read_it(town: Town) -> None:
    await ask(town)
    await choose(town, "handover.yes")

    shown = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "iets over jou zeggen aan een hulpdienst = ja" in shown
    assert "partner" not in shown
