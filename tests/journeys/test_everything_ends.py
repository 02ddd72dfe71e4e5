"""Whatever happens, in any order: at the end of all periods nothing about a person is left."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import discord
import pytest
import simcord

from bot.core.clock import from_seconds
from bot.core.retention import CEILING
from bot.demo.reading import labels, message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.consent.rules import CONTACT_FOR
from cogs.questions.service.questions import Questions
from cogs.referral.rules import entry_code
from tests.kit.canary import Canary, arrives, asks, in_files
from tests.kit.closing import SURELY
from tests.kit.forged import forged_form, forged_press
from tests.kit.laws import some_now
from tests.kit.stored import everything
from tests.kit.towns import open_town

WORDS = "mijn wolkenkrabber ruikt naar aardbeienjam"
STEPS = 40
OFFERED = {
    "Samen graag", "Ik doe het zelf", "Ja, vraag het maar", "Nee, dank je", "Vraag het toch niet",
    "Nog niet", "Het lukte niet", "Zeg ik liever niet", "Hoe bereik ik ze?",
}  # fmt: skip
Act = Callable[[Town, Canary, random.Random], Awaitable[object]]


async def asks_or_adds(town: Town, who: Canary, _: random.Random) -> None:
    await asks(town, who, WORDS)


async def asks_alone(town: Town, who: Canary, dice: random.Random) -> None:
    """With one kind of worker only; what is open already is not widened by it."""
    door = f"questions:ask:{dice.getrandbits(64):016x}.question.youth_worker"
    await forged_form(town, who.actor, town.square.id, door, WORDS)


async def looks(town: Town, who: Canary, _: random.Random) -> None:
    await press(who.actor, town.panel, "Mijn gesprek")


async def stops(town: Town, who: Canary, _: random.Random) -> None:
    inbox = await press(who.actor, town.panel, "Mijn gesprek")
    if "Stoppen" in labels(inbox):
        sure = await press(who.actor, inbox, "Stoppen")
        if "Ja, stop" in labels(sure):
            await press(who.actor, sure, "Ja, stop")


async def wishes(town: Town, who: Canary, dice: random.Random) -> None:
    shown = await press(who.actor, town.panel, "Privacy")
    choice = dice.choice(
        ["notice.yes", "notice.no", "follow_up.yes", "handover.yes", "contact.ask_me", "contact.no"]
    )
    answer = shown.response
    if answer:
        await forged_press(town, who.actor, answer, f"privacy:choose:{choice}")


async def wipes(town: Town, who: Canary, _: random.Random) -> None:
    sure = await press(who.actor, await press(who.actor, town.panel, "Privacy"), "Wis alles")
    await press(who.actor, sure, "Ja, wis alles")


async def is_answered(town: Town, _: Canary, dice: random.Random) -> None:
    if town.team.threads:
        thread = dice.choice(list(town.team.threads))
        await town["Yasmine"].send(thread, "Ja hoor.", reply_to=thread.history()[0])


async def through(town: Town, shown: simcord.InteractionResult) -> simcord.InteractionResult:
    """Past *Zeker?*, where nobody answered yet."""
    return await press(town["Yasmine"], shown, SURELY) if SURELY in labels(shown) else shown


async def is_closed(town: Town, _: Canary, dice: random.Random) -> None:
    if town.team.threads:
        first = dice.choice(list(town.team.threads)).history()[0]
        if "Afronden" in labels(first):
            await through(town, await press(town["Yasmine"], first, "Afronden"))


async def is_handed_over(town: Town, _: Canary, dice: random.Random) -> None:
    """A worker asks whether a colleague may go on; both may be refused, and the thread be gone."""
    if town.team.threads:
        giver, taker = dice.choice([("Yasmine", "Bram"), ("Bram", "Yasmine")])
        more = await press(town[giver], dice.choice(list(town.team.threads)).history()[0], "Meer")
        if "Overdragen" not in labels(more):
            return
        form = await press(town[giver], more, "Overdragen")
        if form.modal:
            lines = {"agreed": "Morgen bellen we.", "next": "Bram belt."}
            await town[giver].submit_modal(form, {"to": [str(town[taker].id)], **lines})


async def answers_the_handover(town: Town, who: Canary, dice: random.Random) -> None:
    inbox = await press(who.actor, town.panel, "Mijn gesprek")
    ways = [
        each
        for each in labels(inbox)
        if each.endswith("is oké") or each.startswith("Nee, ik wacht op ")
    ]
    if ways:
        await press(who.actor, inbox, dice.choice(ways))


async def is_referred(town: Town, _: Canary, dice: random.Random) -> None:
    """Yasmine hands in the form of a referral."""
    if not town.team.threads:
        return
    thread = dice.choice(list(town.team.threads))
    talk = await Questions(town.bot.services).by_thread(thread.id)
    if talk:
        token, codes = f"{dice.getrandbits(64):016x}", "-".join(map(entry_code, ("jac", "awel")))
        door = f"referral:say:{talk.key}.{token}.{codes}"
        await forged_form(town, town["Yasmine"], town.team.id, door, "Kijk hier.", name="sentence")


async def says_something_of_a_referral(town: Town, who: Canary, dice: random.Random) -> None:
    inbox = await press(who.actor, town.panel, "Mijn gesprek")
    shown = message_of(inbox)
    there = [p for p in parts_of(shown) if isinstance(p, discord.Button) and p.label in OFFERED]
    if there:  # those of several referrals have the same words
        await who.actor.click(shown, custom_id=dice.choice(there).custom_id)


async def is_closed_with_an_outcome(town: Town, _: Canary, dice: random.Random) -> None:
    if town.team.threads:
        first = dice.choice(list(town.team.threads)).history()[0]
        if "Afronden" in labels(first):
            asked = await press(town["Yasmine"], first, "Afronden")
            asked = await through(town, asked)
            if "Weet ik niet" in labels(asked):
                await press(town["Yasmine"], asked, "Weet ik niet")


async def time_passes(town: Town, _: Canary, dice: random.Random) -> None:
    await town.move_clock(timedelta(seconds=dice.choice([30, 600, 86400, 4 * 86400, 8 * 86400])))


async def restarts(town: Town, _: Canary, __: random.Random) -> None:
    await town.restart()


async def discord_goes(town: Town, _: Canary, dice: random.Random) -> None:
    method = dice.choice(["DELETE", "POST"])
    paths = {"DELETE": ("/channels/*", "/channels/*/messages/*"), "POST": ("/channels/*/messages",)}
    for path in paths[method]:
        town.env.inject_error(method, path, status=503, times=dice.randint(1, 4))


async def discord_returns(town: Town, _: Canary, __: random.Random) -> None:
    town.discord.faults.clear()


ACTS: list[Act] = [
    *[asks_or_adds] * 4, *[asks_alone] * 2, looks, stops, *[wishes] * 2, wipes,
    *[is_answered] * 3, is_closed,
    *[is_referred] * 3, *[says_something_of_a_referral] * 4, is_closed_with_an_outcome,
    *[is_handed_over] * 3, *[answers_the_handover] * 3,
    *[time_passes] * 4, restarts, discord_goes, discord_returns,
]  # fmt: skip


async def nothing_stays_too_long(town: Town) -> None:
    """Every row about a young person has an end, and none beyond the longest that was promised."""
    longest = {"choice": CONTACT_FOR, "agreement": 2 * CEILING, "conversation": 2 * CEILING}
    store = town.bot.services.store
    for table in await store.tables_about_aliases():
        for row in await store.db.execute_fetchall(f"SELECT expires_at FROM {table}"):
            assert from_seconds(row[0]) <= town.now + longest.get(table, 2 * CEILING)


async def no_trace_is_forgotten(town: Town) -> None:
    """What the bot left on Discord about somebody is always known to the store."""
    known = {row[5] for row in (await everything(town))["trace"]}
    for message in town.team.history():
        if message.author.id == town.bot.own_id and labels(message):
            assert message.id in known


@pytest.mark.parametrize("seed", some_now(range(8), every=4))
async def test_whatever_happens_in_any_order_everything_ends(data_dir: Path, seed: int) -> None:
    dice = random.Random(seed)
    async with open_town(data_dir) as town:
        people = [arrives(town), Canary(town["Amira"])]
        for _ in range(STEPS):
            await dice.choice(ACTS)(town, dice.choice(people), dice)
            await nothing_stays_too_long(town)
        town.discord.faults.clear()
        await town.move_clock(timedelta(hours=6))
        await no_trace_is_forgotten(town)

        for _ in range(50):
            await town.move_clock(timedelta(days=5))

        dump = await everything(town)
        for table in await town.bot.services.store.tables_about_aliases():
            assert dump[table] == []
        assert dump["trace"] == []
        assert town.team.threads == []
        assert town.team.history() == []
        assert town.apart.threads == []
        assert town.apart.history() == []
        for who in people:
            if who.actor.id in town.discord.dm_channels:
                phone = who.actor.user.dm_channel.history()
                assert [message for message in phone if not message.flags.ephemeral] == []
        assert in_files(town, [*people[0].signs, WORDS]) == []
