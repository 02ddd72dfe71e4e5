"""R11: a worker begins an answer with a sentence of their own, changes it freely, and signs it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.introductions.rules.sentences import Sentence
from cogs.introductions.service.sentences import OwnSentences
from cogs.introductions.service.team import Introductions
from cogs.questions.service.questions import Questions
from tests.kit.asking import Result, answer, ask
from tests.kit.closing import closes
from tests.kit.forged import forged_press
from tests.kit.shifts import forged_choice
from tests.kit.stored import everything

WORDS = "Hey, fijn dat je schrijft!"


async def keep(town: Town, name: str = "Yasmine", label: str = "Begin") -> Sentence:
    worker = await town.bot.services.shared(Introductions).known(
        GuildId(town.guild.id), town[name].id
    )
    assert worker
    return await OwnSentences(town.bot.services).add(worker, label=label, words=WORDS)


async def key_of_talk(town: Town) -> str:
    talk = await Questions(town.bot.services).by_thread(town.thread().id)
    assert talk
    return talk.key


async def listed(town: Town, name: str = "Yasmine") -> Result:
    ways = await press(town[name], town.thread().history()[0], "Meer")
    return await press(town[name], ways, "Mijn zinnen")


async def inbox(town: Town) -> str:
    return said(await press(town["Jules"], town.panel, "Mijn gesprek"))


async def test_r11_the_sentence_stands_in_the_form_is_changed_and_goes_out_signed(
    town: Town,
) -> None:
    mine = await keep(town)
    await ask(town)
    in_thread = len(town.thread().history())

    shown = await listed(town)
    form = await town["Yasmine"].select(message_of(shown), [mine.key])

    assert message_of(shown).flags.ephemeral
    assert WORDS in str(form.modal)
    assert len(town.thread().history()) == in_thread  # nothing is said before a human sends it
    assert WORDS not in await inbox(town)
    sent = await town["Yasmine"].submit_modal(form, {"words": "Hey Vos, vertel maar!"})
    assert "Verstuurd" in said(sent)
    assert "**Yasmine** (jeugdwerker)\n> Hey Vos, vertel maar!" in await inbox(town)
    assert WORDS not in await inbox(town)


async def test_r11_as_it_stands_it_goes_out_signed_and_not_by_the_name_it_has(town: Town) -> None:
    mine = await keep(town, label="Mijn geheime naam")
    await ask(town)

    form = await town["Yasmine"].select(message_of(await listed(town)), [mine.key])
    await town["Yasmine"].submit_modal(form, {"words": WORDS})

    assert f"**Yasmine** (jeugdwerker)\n> {WORDS}" in await inbox(town)
    assert "Mijn geheime naam" not in await inbox(town)
    assert not any("Mijn geheime naam" in said(each) for each in town.thread().history())


async def test_r11_a_worker_can_always_answer_without_a_template(town: Town) -> None:
    await keep(town)
    await ask(town)

    sent = await answer(town, "Gewoon van mij.")
    await town["Bram"].send(town.thread(), "En van mij.", reply_to=town.thread().history()[0])

    assert "Verstuurd" in said(sent)
    assert "> Gewoon van mij." in await inbox(town)


async def test_r11_who_has_none_is_told_where_to_make_them(town: Town) -> None:
    await keep(town, "Bram")
    await ask(town)

    shown = await listed(town)

    assert "Maak er met /zinnen, of schrijf gewoon zelf." in said(shown)
    assert WORDS not in said(shown)


async def test_no_sentence_is_ever_sent_by_itself(town: Town) -> None:
    mine = await keep(town)
    await ask(town)
    await town["Yasmine"].select(message_of(await listed(town)), [mine.key])

    await town.move_clock(timedelta(days=1))
    await town.restart()
    await town.minute()

    assert WORDS not in await inbox(town)
    channels = (town.team, town.square, town.thread())
    assert not any(WORDS in said(each) for channel in channels for each in channel.history())


async def test_after_the_end_none_is_offered(town: Town) -> None:
    await keep(town)
    await ask(town)
    await closes(town)

    ways = await town["Yasmine"].click(town.thread().history()[0], label="Meer")

    assert "Mijn zinnen" not in labels(ways)


async def test_a_colleague_who_forges_a_key_does_not_see_the_sentence(town: Town) -> None:
    mine = await keep(town)
    await keep(town, "Bram")
    await ask(town)
    before = await everything(town)

    door = f"questions:own:{await key_of_talk(town)}"
    refused = await forged_choice(town, "Bram", town.panel, door, mine.key)

    assert refused.modal is None
    assert "Die zin is er niet meer" in said(refused)
    assert WORDS not in said(refused)
    assert await everything(town) == before


async def test_an_old_menu_gives_no_sentence_that_was_wiped(town: Town) -> None:
    mine = await keep(town)
    await ask(town)
    shown = await listed(town)
    worker = await town.bot.services.shared(Introductions).known(
        GuildId(town.guild.id), town["Yasmine"].id
    )
    assert worker
    await OwnSentences(town.bot.services).drop_all(worker)

    late = await town["Yasmine"].select(message_of(shown), [mine.key])

    assert late.modal is None
    assert "Die zin is er niet meer" in said(late)


@pytest.mark.parametrize("name", ["Sam", "Jules", "Els"])
async def test_promise_4_only_a_worker_inserts(town: Town, name: str) -> None:
    mine = await keep(town)
    await ask(town)
    key = await key_of_talk(town)

    pressed = await forged_press(town, town[name], town.panel, f"questions:sentences:{key}")
    picked = await forged_choice(town, name, town.panel, f"questions:own:{key}", mine.key)

    for refused in (pressed, picked):
        assert refused.modal is None
        assert "Dit is voor het team" in said(refused)
        assert WORDS not in said(refused)


async def test_who_no_longer_is_of_the_team_finds_none(town: Town) -> None:
    mine = await keep(town)
    await ask(town)
    door = f"questions:own:{await key_of_talk(town)}"

    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    late = await forged_choice(town, "Yasmine", town.panel, door, mine.key)

    assert late.modal is None
    assert "Dit is voor het team" in said(late)
