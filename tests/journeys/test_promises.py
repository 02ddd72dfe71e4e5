"""The eleven promises: what Bankje never does. Each test fails when someone breaks one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import WORKERS, Town
from tests.kit.canary import WORDS, arrives, asks, in_files, listening, talks
from tests.kit.role_checks import acts
from tests.kit.stored import everything

ALARMING = ("ik wil dood", "zelfmoord", "bom", "wapen", "112", "help", "racist", "drugs")


async def test_promise_1_it_never_reads_or_reacts_to_what_people_write_in_channels(
    town: Town,
) -> None:
    chat = town.guild.channels["gezellig"]
    before, calls = await everything(town), len(town.calls)

    with listening() as heard:
        for n in range(1000):
            # Straight into the world, so that a thousand need not each wait for the loop to rest.
            town.discord.create_message(chat.id, town["Sam"].id, f"{ALARMING[n % 8]} {n}")
        await town.env.settle()

    assert await everything(town) == before
    assert len(town.calls) == calls
    assert [line for line in heard if any(word in line for word in ALARMING)] == []


async def test_promise_2_it_never_guesses_urgency_from_words(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary, "ik wil niet meer leven")
    alarming = said(next(m for m in town.team.history() if labels(m)))
    name = str(town.thread().name)

    other = town["Amira"]
    start = await press(other, town.panel, "Stel een vraag")
    form = await press(other, start, "Oké, ik begin")
    await other.submit_modal(form, {"words": "wanneer is de fuif"})
    calm = said([m for m in town.team.history() if labels(m)][-1])

    assert alarming.replace(name, "X") == calm.replace(str(town.thread().name), "X")


async def test_promise_3_only_the_young_person_can_say_who_they_are(town: Town) -> None:
    """No command reveals who is behind a code name (R19)."""
    commands = {command.qualified_name for command in town.bot.tree.walk_commands()}

    assert commands == {
        "vraag", "gesprek", "wie", "hulp", "praktisch", "privacy",
        "dienst", "dienst start", "dienst bezig", "dienst pauze", "dienst verder", "dienst stop",
        "dienst status", "dienst uren", "dienst rooster",
        "kaart", "zinnen", "voorstel", "wat-te-doen", "oefenen", "kaarten-beheren", "tel",
        "rapport", "overleg", "overleg-instellen", "orientatie", "peiling", "posts",
        "werker", "werker toevoegen", "werker kaarten", "werker kanaal", "werker apart",
        "werker verwijderen", "werker afwezig", "werker schors", "werker toegang",
        "alarm", "noodstop", "opheffen",
        "instellen", "instellen start", "instellen contact", "instellen logboek", "instellen code",
        "instellen live",
        "uren", "uren week", "uren dag", "uren vakantie",
        "stil", "plekken",
        "hulplijnen", "hulplijnen nakijken",
        "kanalen", "afbeeldingen",
        "controle", "toegang", "uiterlijk", "samenwerking",
        "paneel", "paneel voor", "paneel opnieuw",
    }  # fmt: skip


async def test_promise_4_no_worker_acts_without_name_and_role(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    els, sam = town["Els"], town["Sam"]  # Els has the role, but was never introduced
    card = next(m for m in town.team.history() if labels(m))
    thread = town.thread()

    refused = await press(els, card, "Ik neem dit")
    assert "Dit is voor het team" in said(refused)
    refused = await press(els, thread.history()[0], "Antwoord")
    assert "Dit is voor het team" in said(refused)
    await els.send(thread, "ik antwoord gewoon", reply_to=thread.history()[0])
    await els.slash(town.team, "dienst start")
    inbox = await press(canary.actor, town.panel, "Mijn gesprek")

    assert "ik antwoord gewoon" not in said(inbox)
    who = await press(sam, town.panel, "Wie zijn wij?")
    assert "Els" not in said(who)


async def test_promise_4_a_worker_who_lost_the_role_can_do_nothing(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    card = next(m for m in town.team.history() if labels(m))
    former = town["Bram"]
    town.discord.get_guild(town.guild.id).members[former.id].role_ids.remove(town.worker_role.id)
    town.discord.get_channel(town.team.id).overwrites.clear()

    refused = await press(former, card, "Ik neem dit")

    assert "Dit is voor het team" in said(refused)


async def test_promise_5_it_never_writes_first(town: Town) -> None:
    canary = arrives(town)

    await talks(town, canary)

    assert canary.actor.id not in town.discord.dm_channels
    for name in ("Jules", "Amira", "Sam"):
        assert town[name].id not in town.discord.dm_channels


async def test_promise_6_nothing_leaves_but_to_discord(town: Town) -> None:
    canary = arrives(town)

    await talks(town, canary)
    await town.move_clock(timedelta(days=8))

    known = (
        "/oauth2/",
        "/channels/",
        "/interactions/",
        "/webhooks/",
        "/applications/",
        "/users/@me/channels",
    )
    # Whether a worker is still of the team is asked as well; nobody else is ever looked up.
    team = tuple(f"/guilds/{town.guild.id}/members/{town[n].id}" for n in (*WORKERS, "Els"))
    assert [c.path for c in acts(town) if not c.path.startswith((*known, *team))] == []
    assert [call.path for call in town.calls if call.path.endswith("/webhooks")] == []


async def test_promise_7_it_asks_nothing_but_what_someone_wants_to_say(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")

    form = await press(jules, start, "Oké, ik begin")

    assert form.modal
    fields = [part for part in form.modal["components"] if "component" in part]
    assert [field["component"]["custom_id"] for field in fields] == ["words", "opener"]
    opener = fields[1]["component"]
    assert opener["required"] is False


async def test_promise_8_it_never_stores_the_text_of_a_conversation(town: Town) -> None:
    canary = arrives(town)

    for step in (asks, talks):
        await step(town, canary)
        assert in_files(town, [WORDS, "Dat klinkt heerlijk", "Tot dan"]) == []


async def test_promise_9_it_never_posts_a_young_persons_words_in_public(town: Town) -> None:
    canary = arrives(town)

    await talks(town, canary)

    for channel in town.guild.channels.values():
        if channel.id not in (town.team.id, town.apart.id) and not channel.is_thread:
            assert not any(WORDS in said(m) for m in channel.history(viewer=town["Sam"]))


async def test_promise_10_nothing_counts_a_worker(town: Town) -> None:
    canary = arrives(town)
    await talks(town, canary)

    counters = await town.bot.services.counters.of_guild(town.guild.id)  # type: ignore[arg-type]

    of_the_town = {"conversations", "arrived_inside", "answers", "answers_in_time"}
    assert {name for _, name in counters} <= {*of_the_town, "closed", "wiped"}


async def test_promise_11_it_never_pretends_to_type_and_signs_or_labels_everything(
    town: Town,
) -> None:
    canary = arrives(town)
    await talks(town, canary)

    assert [call for call in town.calls if call.path.endswith("/typing")] == []
    answers = [said(m) for m in town.thread().history() if "Dat klinkt heerlijk" in said(m)]
    assert answers == ["**Yasmine** (jeugdwerker)\n> Dat klinkt heerlijk."]
    assert "Ik ben een bot" in said(town.panel)
    card = await press(canary.actor, town.panel, "Nu hulp nodig")
    assert "Ik ben een bot" in said(card)


@pytest.mark.parametrize("number", ["112", "1813", "106"])
async def test_help_is_one_tap_from_every_first_screen(town: Town, number: str) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")
    thanks = await jules.submit_modal(form, {"words": "hoi"})
    screens = [
        town.panel,
        start,
        thanks,
        await press(jules, town.panel, "Mijn gesprek"),
        await press(jules, town.panel, "Wie zijn wij?"),
        await press(jules, town.panel, "Privacy"),
    ]

    for screen in screens:
        calls = len(town.calls)
        card = await press(jules, screen, "Nu hulp nodig")
        assert message_of(card).flags.ephemeral
        assert f"Bel {number}" in said(card)
        assert len(town.calls) - calls == 1
