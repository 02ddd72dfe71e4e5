"""Somebody who comes to work here."""

from __future__ import annotations

import simcord

from bot.demo.town import Town


async def newcomer(town: Town) -> simcord.MemberActor:
    """Sam, under the name of Noor."""
    town.discord.add_member_role(town.guild.id, town["Sam"].id, town.worker_role.id)
    await town["Els"].slash(
        town.team,
        "werker toevoegen",
        lid=town["Sam"],
        voornaam="Noor",
        functie="street_worker",
        zwijgplicht="discretion",
    )
    return town["Sam"]
