"""Closing an urgent conversation asks whether they are sure, and then how the worker is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.extension_points import DoorButton
from cogs.alarm.service import ContactMessagesProvider
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import BEFORE_CLOSING, Offer
from cogs.queue.cog.aftercare import SURE_FOR
from cogs.queue.service.beside import ASKED_WITHIN, Beside
from cogs.queue.service.ladders import Ladders
from tests.kit.asking import answer, ask, pinged
from tests.kit.calling import lead, told, unsafe

MINUTE = timedelta(minutes=1)


async def test_one_press_closes_no_call_for_help(town: Town) -> None:
    await unsafe(town)

    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert f"**Zeker afronden?** {town.thread().name} vroeg eerder dringend hulp." in said(asked)
    assert "Er is nog geen antwoord van een mens." in said(asked)
    assert labels(asked) == ["Ja, het is besproken", "Nog niet", "Vraag een collega erbij"]
    assert "Afgerond" not in said(town.thread().history()[-1])

    not_yet = await press(town["Yasmine"], asked, "Nog niet")
    assert "blijft open" in said(not_yet)


async def test_after_a_yes_it_closes_and_the_worker_is_asked_alone(town: Town) -> None:
    await lead(town)
    await unsafe(town)
    await answer(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    assert "nog geen antwoord" not in said(asked)

    closed = await press(town["Yasmine"], asked, "Ja, het is besproken")

    assert "Afgerond door Yasmine" in said(town.thread().history()[-1])
    assert "Hoe is het met jou?" in said(closed)
    assert labels(closed) == ["Bel Els", "Later vandaag", "Overleg openen", "Het gaat"]
    called = await press(town["Yasmine"], closed, "Bel Els")
    assert f"<@{town['Els'].id}>" in said(called)
    later = await press(town["Yasmine"], closed, "Later vandaag")
    assert "Dat zie alleen jij." in said(later)
    mine = await town["Yasmine"].slash(town.team, "dienst status")
    assert "Je had vandaag een zwaar gesprek" in said(mine)
    others = await town["Bram"].slash(town.team, "dienst status")
    assert "zwaar gesprek" not in said(others)


async def test_a_yes_holds_for_five_minutes_and_for_one_closing(town: Town) -> None:
    async def one_more(_locale: str, _conversation: Conversation) -> list[Offer]:
        return [Offer("Eerst nog dit.", (DoorButton("Later", "queue:open:later"),))]

    town.bot.services.extensions.register(BEFORE_CLOSING, one_more)
    await unsafe(town)
    card = town.thread().history()[0]
    asked = await press(town["Yasmine"], card, "Afronden")
    assert "Eerst nog dit." in said(await press(town["Yasmine"], asked, "Ja, het is besproken"))

    await town.move_clock(SURE_FOR - MINUTE)
    assert "Eerst nog dit." in said(await press(town["Yasmine"], card, "Afronden"))

    await town.move_clock(MINUTE)
    assert "**Zeker afronden?**" in said(await press(town["Yasmine"], card, "Afronden"))


async def test_who_calls_for_help_again_after_it_was_closed_is_asked_about_again(
    town: Town,
) -> None:
    await unsafe(town)
    card = town.thread().history()[0]
    asked = await press(town["Yasmine"], card, "Afronden")
    await press(town["Yasmine"], asked, "Ja, het is besproken")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], inbox, "Verder met dit gesprek")
    await town["Jules"].submit_modal(form, {"words": "het is nog niet over"})

    again = await press(town["Yasmine"], card, "Afronden")

    assert "**Zeker afronden?**" in said(again)


async def test_an_ordinary_conversation_closes_as_before(town: Town) -> None:
    await ask(town)
    await answer(town)

    closed = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert "Afgerond door Yasmine" in said(town.thread().history()[-1])
    assert "Hoe is het met jou?" not in said(closed)


async def test_a_colleague_on_shift_is_asked_along_and_nobody_else(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await unsafe(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    done = await press(town["Yasmine"], asked, "Vraag een collega erbij")

    assert "Gevraagd aan Bram." in said(done)
    assert pinged(town.thread().history()[-1], town) == {town["Bram"].id}


async def test_the_lead_hears_once_in_the_evening_how_many_there_were_and_no_name(
    town: Town,
) -> None:
    await lead(town)
    await unsafe(town)
    name = town.thread().name
    await answer(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await press(town["Yasmine"], asked, "Ja, het is besproken")
    before = len(told(town))
    await town.move_clock(timedelta(hours=3))
    assert len(told(town)) == before

    await town.move_clock(timedelta(hours=2))
    await town.move_clock(MINUTE)

    [heard] = told(town)[before:]
    assert "er is 1 dringend gesprek afgerond" in heard
    assert name not in heard
    assert "Yasmine" not in heard


async def test_what_is_closed_while_the_lead_is_told_is_told_the_next_time(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lead(town)
    ladders, guild = Ladders(town.bot.services), GuildId(town.guild.id)
    messages = town.bot.services.shared(ContactMessagesProvider).messages
    really, told_of = messages.tell_coordinator, list[int]()

    async def meanwhile(*given: Any, count: int = 1, **named: Any) -> bool:
        told_of.append(count)
        if len(told_of) == 1:
            await ladders.note_closed(guild)
        return await really(*given, count=count, **named)

    monkeypatch.setattr(messages, "tell_coordinator", meanwhile)
    for _ in range(2):
        await ladders.note_closed(guild)

    await town.move_clock(timedelta(hours=6))
    await town.minute()

    assert told_of == [2, 1]


async def closed_by_yasmine(town: Town) -> None:
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await press(town["Yasmine"], asked, "Ja, het is besproken")
    await town.env.settle()


async def test_who_came_beside_or_answered_is_asked_alone_as_well(town: Town) -> None:
    """By *Ik ben er* at once, where they pressed it; by an answer with their own shift."""
    await lead(town)
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst start")
    await unsafe(town)
    await answer(town)
    more = await press(town["Yasmine"], town.thread().history()[0], "Meer")
    await press(town["Yasmine"], more, "Vraag een collega erbij")
    here = await press(town["Bram"], town.thread().history()[-1], "Ik ben er")
    stood = len(town.thread().history())

    await closed_by_yasmine(town)

    asked = here.followups[-1].message
    assert asked.flags.ephemeral
    assert "Je was bij een zwaar gesprek. Het is nu afgerond." in said(asked)
    assert labels(asked) == ["Bel Els", "Later vandaag", "Overleg openen", "Het gaat"]
    assert len(town.thread().history()) == stood + 1  # that it was closed, and nothing about them
    later = await press(town["Bram"], asked, "Later vandaag")
    assert "Dat zie alleen jij." in said(later)
    mine = await town["Bram"].slash(town.team, "dienst status")
    assert "Je had vandaag een zwaar gesprek" in said(mine)
    for name in ("Yasmine", "Els"):
        assert "zwaar gesprek" not in said(await town[name].slash(town.team, "dienst status"))


async def test_who_only_answered_is_asked_with_their_own_shift_until_they_looked(
    town: Town,
) -> None:
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst start")
    await unsafe(town)
    await answer(town, "Ik ben Bram.", "Bram")
    await answer(town)
    await closed_by_yasmine(town)

    shift = await town["Bram"].slash(town.team, "dienst status")

    assert "Je was bij een zwaar gesprek." in said(shift)
    assert "zwaar gesprek" not in said(await town["Yasmine"].slash(town.team, "dienst status"))
    asked = await press(town["Bram"], shift, "Hoe is het met jou?")
    assert "Later vandaag" in labels(asked)
    shift = await town["Bram"].slash(town.team, "dienst status")
    assert "zwaar gesprek" not in said(shift)
    assert "Hoe is het met jou?" not in labels(shift)


async def test_who_was_there_is_asked_after_the_young_person_stops_and_not_for_ever(
    town: Town,
) -> None:
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst start")
    await unsafe(town)
    for name in ("Yasmine", "Bram"):
        await answer(town, "Ik ben er.", name)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await press(town["Jules"], inbox, "Stoppen")

    for name in ("Yasmine", "Bram"):
        assert "zwaar gesprek" in said(await town[name].slash(town.team, "dienst status"))
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await town.env.settle()
    beside, guild = town.bot.services.shared(Beside), GuildId(town.guild.id)
    known = await town.bot.services.shared(Introductions).known(guild, town["Yasmine"].id)
    assert known
    assert not beside.is_to_ask(replace(known, account=town["Bram"].id))

    await town.move_clock(ASKED_WITHIN)

    assert not beside.is_to_ask(known)


async def test_of_what_is_not_urgent_nobody_is_asked(town: Town) -> None:
    await ask(town)
    await answer(town, "Ik ben Bram.", "Bram")
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert "zwaar gesprek" not in said(await town["Bram"].slash(town.team, "dienst status"))
