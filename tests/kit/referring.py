"""Short ways to a referral: what a worker presses, and what a young person does then."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, press
from bot.demo.town import Town
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions
from cogs.referral.repository import ReferralRepository
from cogs.referral.rules import Referral, entry_code
from tests.kit.asking import ask, stop
from tests.kit.forged import forged_press

Result = simcord.InteractionResult
LATER = timedelta(hours=72)
SENTENCE = "Bij het JAC weten ze alles over alleen wonen. Ik ga graag mee."
PARTNER = "Iemand van 17 wil alleen wonen en zoekt uitleg."


async def talk_of(town: Town, name: str | None = None) -> Conversation:
    found = await Questions(town.bot.services).by_thread(town.thread(name).id)
    assert found
    return found


async def picking(town: Town, name: str = "Yasmine") -> Result:
    """As far as the menu of services."""
    shown = await press(town[name], town.thread().history()[0], "Doorverwijzen")
    key = (await talk_of(town)).key
    return await town[name].select(message_of(shown), ["any"], custom_id=f"referral:topic:{key}.0")


async def form_of(town: Town, *entries: str, name: str = "Yasmine") -> Result:
    shown = await picking(town, name)
    return await town[name].select(
        message_of(shown), [entry_code(entry) for entry in entries or ("jac",)]
    )


async def refer(
    town: Town,
    *entries: str,
    name: str = "Yasmine",
    words: str = SENTENCE,
    partner: str | None = None,
) -> Result:
    form = await form_of(town, *entries, name=name)
    filled = {"sentence": words} | ({"partner": partner} if partner else {})
    return await town[name].submit_modal(form, filled)


async def referred(town: Town, *entries: str, partner: str | None = None) -> Referral:
    """Jules asks, Yasmine refers."""
    await ask(town)
    if partner:
        await choose(town, "Jules", "handover.yes")
    await refer(town, *entries, partner=partner)
    return await the_referral(town)


async def choose(town: Town, name: str, what: str) -> None:
    """Set a choice at *Privacy*."""
    shown = await press(town[name], town.panel, "Privacy")
    await forged_press(town, town[name], message_of(shown), f"privacy:choose:{what}")


async def inbox(town: Town, name: str = "Jules") -> Result:
    return await press(town[name], town.panel, "Mijn gesprek")


async def press_in_inbox(town: Town, label: str, name: str = "Jules") -> Result:
    shown = await inbox(town, name)
    return await (
        stop(town, shown, name) if label == "Stoppen" else press(town[name], shown, label)
    )


async def all_of(town: Town) -> list[Referral]:
    kept = ReferralRepository(town.bot.services.store)
    rows = await town.bot.services.store.db.execute_fetchall(
        "SELECT key FROM referral ORDER BY rowid"
    )
    found = [await kept.by_key(row[0], town.now) for row in rows]
    return [each for each in found if each]


async def the_referral(town: Town) -> Referral:
    (found,) = await all_of(town)
    return found


async def counted(town: Town) -> dict[str, int]:
    """What is counted of referrals, over all quarters."""
    found: dict[str, int] = {}
    for (_, name), value in (
        await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    ).items():
        if name.startswith(("referrals", "follow_ups", "handovers")):
            found[name] = found.get(name, 0) + value
    return found
