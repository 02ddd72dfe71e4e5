"""Talking with one kind of worker only: chosen before the first word, and kept (R2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import discord
import pytest
import simcord

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.introductions.rules.team import Role
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHARED_BRIEFING
from cogs.questions.rules.assignment import may_act
from cogs.questions.rules.conversation import Request, RequestKind, door_key, request_from_door
from cogs.questions.service.questions import Questions
from tests.kit.asking import ALONE, Result, ask, form_alone, pinged, stop
from tests.kit.crisis import window
from tests.kit.forged import forged_form, forged_press
from tests.kit.sample_conversations import BRAM, YASMINE, a_conversation
from tests.kit.stored import rows
from tests.kit.team import takes_role, ten_minutes


async def ask_alone(town: Town, name: str = "Jules", words: str = "alleen voor jou") -> Result:
    return await town[name].submit_modal(await form_alone(town, name), {"words": words})


def key_of(message: discord.Message) -> str:
    """The handle that the buttons of a thread's message carry."""
    ids = [str(getattr(part, "custom_id", "")) for part in parts_of(message)]
    return next(each.split(":")[2] for each in ids if each.startswith("questions:answer:"))


def alone(town: Town) -> simcord.ChannelHandle:
    return town.thread(apart=True)


async def brief(town: Town, name: str, *, shared: bool = False) -> str:
    services = town.bot.services
    worker = await services.shared(Introductions).known(GuildId(town.guild.id), town[name].id)
    assert worker
    point = SHARED_BRIEFING if shared else OWN_BRIEFING
    return "\n".join(await services.extensions.gather(point, "nl", worker))


def test_a_door_says_what_someone_came_for_and_with_whom() -> None:
    for about in RequestKind:
        for only in (None, *Role):
            wanted = Request(about, only=only)
            assert request_from_door(door_key(wanted)) == wanted
    assert request_from_door("") == request_from_door("anything") == Request()


@pytest.mark.parametrize("said_", ["question.", "question.x", "idea.YOUTH_WORKER", "idea.admin"])
def test_a_kind_that_is_none_never_becomes_everybody(said_: str) -> None:
    if said_ == "question.":
        assert request_from_door(said_) == Request()
        return
    with pytest.raises(Refusal) as refused:
        request_from_door(said_)
    assert refused.value.text == "questions-kind-closed"


async def test_r2_it_stands_in_their_channel_and_the_other_kind_sees_nothing_of_it(
    town: Town,
) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    thanks = await ask_alone(town)

    assert "Je bericht is binnen" in said(thanks)
    assert "Er is nu een jeugdwerker" in said(thanks)
    assert town.team.threads == []
    assert ALONE in said(town.apart.history()[0])
    assert "alleen voor jou" in said(alone(town).history()[0])
    assert pinged(town.apart.history()[0], town) == {town["Yasmine"].id}
    with pytest.raises(simcord.SetupError):
        alone(town).history(viewer=town["Bram"])
    assert alone(town).name not in await brief(town, "Bram")
    assert str(alone(town).name) in await brief(town, "Yasmine")


async def test_r2_the_window_says_who_reads(town: Town) -> None:
    form = str((await form_alone(town)).modal)

    assert "Dit lezen mee: Yasmine, en wie de server beheert." in form
    assert "Bram" not in form


async def test_r2_it_costs_no_more_calls(town: Town) -> None:
    form = await form_alone(town)
    before = len(town.calls)

    await town["Jules"].submit_modal(form, {"words": "hoi"})

    assert len(town.calls) - before == 4


async def test_r2_the_whole_conversation_works_there(town: Town) -> None:
    await ask_alone(town)
    await press(town["Yasmine"], town.apart.history()[0], "Ik neem dit")
    form = await press(town["Yasmine"], alone(town).history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Fijn dat je schrijft."})

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "**Yasmine** (jeugdwerker)" in said(inbox)
    more = await press(town["Jules"], inbox, "Antwoord")
    await town["Jules"].submit_modal(more, {"words": "oke"})
    assert "oke" in said(alone(town).history()[-1])

    await press(town["Yasmine"], alone(town).history()[0], "Afronden")
    for _ in range(5):
        await town.move_clock(timedelta(days=5))
    assert town.apart.history() == []
    assert town.apart.threads == []
    assert await rows(town) == 0


@pytest.mark.parametrize("door", ["take", "answer", "close", "ways", "practical"])
async def test_r2_no_door_opens_for_another_kind(town: Town, door: str) -> None:
    await ask_alone(town)
    key = key_of(alone(town).history()[0])

    refused = await forged_press(town, town["Bram"], town.panel, f"questions:{door}:{key}")

    assert "andere soort werker" in said(refused)
    assert "alleen voor jou" not in said(refused)


@pytest.mark.parametrize("door", ["referral:start", "handover:begin"])
async def test_r2_no_door_of_the_rooms_above_does_either(town: Town, door: str) -> None:
    await ask_alone(town)
    key = key_of(alone(town).history()[0])

    refused = await forged_press(town, town["Bram"], town.panel, f"{door}:{key}")

    assert "andere soort werker" in said(refused)


async def test_r2_another_kind_that_gets_into_the_thread_cannot_answer_by_replying(
    town: Town,
) -> None:
    await ask_alone(town)
    let_in(town, "Bram")
    first = alone(town).history()[0]

    await town["Bram"].send(alone(town), "ik antwoord wel", reply_to=first)

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "ik antwoord wel" not in said(inbox)


async def test_r2_who_read_the_start_before_may_choose_in_the_window(town: Town) -> None:
    await ask(town)
    await stop(town, await press(town["Jules"], town.panel, "Mijn gesprek"))

    form = await press(town["Jules"], town.panel, "Stel een vraag")
    await town["Jules"].submit_modal(form, {"words": "nu alleen", "only": ["youth_worker"]})

    assert "nu alleen" in said(alone(town).history()[0])


async def test_r2_leaving_that_open_asks_the_whole_team(town: Town) -> None:
    await ask(town)
    await stop(town, await press(town["Jules"], town.panel, "Mijn gesprek"))

    form = await press(town["Jules"], town.panel, "Stel een vraag")
    await town["Jules"].submit_modal(form, {"words": "weer iets"})

    assert town.apart.threads == []
    assert len(town.team.threads) == 2


async def test_r2_words_for_one_kind_never_land_where_the_whole_team_reads(town: Town) -> None:
    await ask(town)

    door = f"questions:ask:{'a' * 16}.question.youth_worker"
    refused = await forged_form(town, town["Jules"], town.square.id, door, "alleen voor jou")

    assert "Stop dat eerst bij 'Mijn gesprek'" in said(refused)
    assert "alleen voor jou" not in "\n".join(said(m) for m in town.thread().history())


async def test_r2_more_words_go_into_the_conversation_that_they_have(town: Town) -> None:
    await ask_alone(town)
    await ask(town, words="en nog dit")

    assert town.team.threads == []
    assert "en nog dit" in said(alone(town).history()[-1])


def let_in(town: Town, name: str) -> None:
    allow = discord.Permissions(view_channel=True, send_messages_in_threads=True).value
    member = Overwrite(town[name].id, OverwriteType.MEMBER, allow, 0)
    town.discord.set_overwrite(town.apart.id, member)


def it_is_gone(town: Town) -> None:
    town.discord.delete_channel(town.apart.id)


def another_reads_it(town: Town) -> None:
    let_in(town, "Bram")


def nobody_of_them_reads_it(town: Town) -> None:
    kept = [
        each
        for each in town.discord.get_channel(town.apart.id).overwrites
        if each.target_id != town["Yasmine"].id
    ]
    town.discord.edit_channel(town.apart.id, {}, overwrites=kept)


IN_EVERY_WAY = pytest.mark.parametrize(
    "breaks", [it_is_gone, another_reads_it, nobody_of_them_reads_it]
)


@IN_EVERY_WAY
async def test_r2_a_channel_that_is_not_safe_is_not_offered(
    town: Town, breaks: Callable[[Town], None]
) -> None:
    assert ALONE in labels(await press(town["Jules"], town.panel, "Stel een vraag"))
    breaks(town)
    await town.env.settle()

    start = await press(town["Jules"], town.panel, "Stel een vraag")

    assert ALONE not in labels(start)
    assert "Oké, ik begin" in labels(start)


@IN_EVERY_WAY
async def test_r2_when_it_breaks_while_they_write_nothing_is_sent_and_it_is_said(
    town: Town, breaks: Callable[[Town], None]
) -> None:
    form = await form_alone(town)
    breaks(town)
    await town.env.settle()

    refused = await town["Jules"].submit_modal(form, {"words": "alleen voor jou"})

    assert "Je bericht is niet verstuurd" in said(refused)
    assert "Bel 106" in said(refused)
    assert await rows(town) == 0
    assert town.team.threads == []


async def test_r2_an_answer_waits_while_others_can_read_there(town: Town) -> None:
    await ask_alone(town)
    form = await press(town["Yasmine"], alone(town).history()[0], "Antwoord")
    let_in(town, "Bram")
    await town.env.settle()

    refused = await town["Yasmine"].submit_modal(form, {"words": "Dag"})

    assert "niet verstuurd" in said(refused)
    assert len(alone(town).history()) == 1


async def test_r2_a_channel_that_was_taken_back_still_serves_who_began_there(town: Town) -> None:
    await ask_alone(town)
    looked = await town["Els"].slash(town.team, "werker apart", functie="youth_worker")
    await press(town["Els"], looked, "Geen eigen kanaal meer")
    assert ALONE not in labels(await press(town["Sam"], town.panel, "Stel een vraag"))

    form = await press(town["Yasmine"], alone(town).history()[0], "Antwoord")
    sent = await town["Yasmine"].submit_modal(form, {"words": "Dag"})

    assert "niet verstuurd" not in said(sent)
    assert "Dag" in said(alone(town).history()[-1])


async def test_r2_when_nobody_of_that_kind_is_here_it_says_so(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await town["Yasmine"].slash(town.team, "dienst stop")

    thanks = await ask_alone(town)

    assert "Dit is een automatisch bericht. Er is nu geen jeugdwerker." in said(thanks)
    assert "Is er dan een jeugdwerker, dan leest die je bericht." in said(thanks)
    assert pinged(town.apart.history()[0], town) == set()


async def test_r2_who_does_not_feel_safe_is_rung_for_to_that_kind_only(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    thanks = await ask_alone(town)

    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

    assert pinged(alone(town).history()[-1], town) == {town["Yasmine"].id}


@pytest.mark.parametrize("way", ["in need", "by the panel"])
async def test_r2_who_writes_on_reads_who_reads_that_and_nobody_else(town: Town, way: str) -> None:
    """The words go where their conversation is, whatever the button said."""
    await town["Bram"].slash(town.team, "dienst start")
    await ask_alone(town)

    if way == "in need":
        form = await window(town, "Jules")
    else:
        form = await press(town["Jules"], town.panel, "Stel een vraag")

    says = str(form.modal)
    assert "Yasmine" in says
    assert "Bram" not in says


async def test_r2_a_worker_who_becomes_another_kind_leaves_it_to_the_others(town: Town) -> None:
    await ask_alone(town)
    await press(town["Yasmine"], town.apart.history()[0], "Ik neem dit")
    await introduce(town, "Yasmine", "prevention_worker")

    await town.minute()

    talk = await Questions(town.bot.services).by_thread(alone(town).id)
    assert talk
    assert talk.worker is None
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "In het team is nu geen jeugdwerker meer" in said(inbox)
    assert "Stop dit gesprek" in said(inbox)
    told = [said(m) for m in town["Els"].user.dm_channel.history()]
    assert any("wil alleen praten met: jeugdwerker" in each for each in told)


async def test_r2_nobody_is_left_who_would_read_it_so_nothing_is_taken_or_called_noted(
    town: Town,
) -> None:
    thanks = await ask_alone(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], inbox, "Antwoord")
    takes_role(town)
    await ten_minutes(town)
    before = len(alone(town).history())

    refused = said(await press(town["Jules"], inbox, "Antwoord"))
    sent = said(await town["Jules"].submit_modal(form, {"words": "en nog dit"}))
    card = said(await press(town["Jules"], thanks, "Ik voel me nu niet veilig"))

    for each in (refused, sent):
        assert "niemand zou het lezen" in each
        assert "stel je vraag opnieuw" in each
        assert "106" in each
    assert "```\nen nog dit\n```" in sent
    assert "Niemand leest dit nu" in card
    assert "oproep staat bij het team" not in card
    assert len(alone(town).history()) == before + 1, "the call alone: who comes back finds it"


async def introduce(town: Town, name: str, kind: str) -> None:
    await town["Els"].slash(
        town.team,
        "werker toevoegen",
        lid=town[name],
        voornaam=name,
        functie=kind,
        zwijgplicht="discretion",
    )


async def test_r2_where_the_whole_team_reads_there_is_no_code_name_of_it(town: Town) -> None:
    await ask_alone(town)
    await press(town["Yasmine"], town.apart.history()[0], "Ik neem dit")
    name = str(alone(town).name)

    assert name in await brief(town, "Yasmine")
    assert name not in await brief(town, "Yasmine", shared=True)
    assert "1 gesprek staat bij jou open: <#" in await brief(town, "Yasmine", shared=True)


async def test_r2_nobody_of_another_kind_can_be_handed_it(town: Town) -> None:
    await ask_alone(town)
    more = await press(town["Yasmine"], alone(town).history()[0], "Meer")

    refused = await press(town["Yasmine"], more, "Overdragen")

    assert "Er is geen collega" in said(refused)


async def test_r2_wiping_takes_it_from_their_channel_too(town: Town) -> None:
    thanks = await ask_alone(town)
    sure = await press(town["Jules"], thanks, "Trek mijn bericht terug")
    await press(town["Jules"], sure, "Ja")
    await town.minute()

    assert town.apart.threads == []
    assert await rows(town) == 0


async def test_r2_what_nearly_goes_unanswered_is_said_there_and_not_to_the_team(
    town: Town,
) -> None:
    await ask_alone(town)
    name = str(alone(town).name)
    for _ in range(8):
        await town.move_clock(timedelta(days=1))

    assert any(name in said(m) and "nog geen antwoord" in said(m) for m in town.apart.history())
    assert not any(name in said(m) for m in town.team.history())


def test_r2_who_may_act_is_a_matter_of_the_kind_alone() -> None:
    talk = replace(a_conversation(), only=YASMINE.role)

    assert may_act(talk, YASMINE)
    assert not may_act(talk, BRAM)
    assert may_act(replace(talk, only=None), BRAM)
