"""Who is out is out: what is written in a direct message reaches a team only from its own server.

They are asked for by nobody but themselves, in the act, and no worker can tell that they left.
"""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, chooses_dm, is_queue
from tests.kit.faults import fails, mended
from tests.kit.forged import forged_press
from tests.kit.handing_over import hand_over, taken
from tests.kit.referring import refer, the_referral
from tests.kit.role_checks import acts
from tests.kit.stored import rows

WORDS = "mag ik nog iets vragen"
MEMBER = "/guilds/*/members/*"
OUT = "Dit komt niet bij het team aan"


def leave(town: Town, name: str = "Jules") -> None:
    """They go, or are put out: Discord tells the bot nothing of it, without a privileged intent."""
    town.discord.remove_member(town.guild.id, town[name].id)


async def told(town: Town) -> discord.Message:
    """Jules asks, chooses a direct message, and gets one."""
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await answer(town)
    await town.minute()
    notice = town["Jules"].user.dm_channel.last_message
    assert notice
    return notice


def everything_said(town: Town) -> list[str]:
    """Beside the message that says who waits: it is about all of them."""
    places = [town.team, town.apart, *town.team.threads, *town.apart.threads]
    found = [message for place in places for message in place.history()]
    return [said(message) for message in found if not is_queue(message)]


def asked_who(town: Town, since: int = 0) -> list[str]:
    return [call.path for call in acts(town, since) if "/members/" in call.path]


async def test_a_member_writes_on_in_a_direct_message_and_only_they_are_asked_for(
    town: Town,
) -> None:
    inbox = await press(town["Jules"].user, await told(town), "Toon het")
    calls = len(town.calls)

    form = await press(town["Jules"].user, inbox, "Antwoord")
    tick = await town["Jules"].user.submit_modal(form, {"words": WORDS})

    assert "Bij je gesprek gezet" in said(tick)
    assert any(WORDS in each for each in everything_said(town))
    own = f"/guilds/{town.guild.id}/members/{town['Jules'].id}"
    assert {path.partition("/v10")[2] or path for path in asked_who(town, calls)} == {own}


async def test_on_the_server_nobody_is_asked_for(town: Town) -> None:
    await told(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], inbox, "Antwoord")
    await town["Jules"].submit_modal(form, {"words": WORDS})

    assert asked_who(town) == []


async def test_who_left_while_they_wrote_gets_their_words_back_and_the_team_gets_none(
    town: Town,
) -> None:
    inbox = await press(town["Jules"].user, await told(town), "Toon het")
    form = await press(town["Jules"].user, inbox, "Antwoord")
    before = everything_said(town)
    leave(town)

    refused = await town["Jules"].user.submit_modal(form, {"words": WORDS})

    assert OUT in said(refused)
    assert "112" in said(refused)
    assert "1813" in said(refused)
    assert f"```\n{WORDS}\n```" in said(refused)
    await town.minute()
    assert everything_said(town) == before


@pytest.mark.parametrize("status", [500, 403, 429])
async def test_what_cannot_be_asked_waits_and_is_not_called_sent(town: Town, status: int) -> None:
    inbox = await press(town["Jules"].user, await told(town), "Toon het")
    fails(town, "GET", MEMBER, status)
    form = await press(town["Jules"].user, inbox, "Antwoord")

    waits = await town["Jules"].user.submit_modal(form, {"words": WORDS})

    assert "nog niet bij het team" in said(waits)
    assert f"```\n{WORDS}\n```" in said(waits)
    assert not any(WORDS in each for each in everything_said(town))
    mended(town)
    form = await press(town["Jules"].user, inbox, "Antwoord")
    tick = await town["Jules"].user.submit_modal(form, {"words": WORDS})
    assert "Bij je gesprek gezet" in said(tick)


async def unsafe_in_private(town: Town, notice: discord.Message) -> str:
    """As a button that was drawn on the server would be pressed; on the screens of a DM is none."""
    key = (await town.bot.services.store.db.execute_fetchall("SELECT key FROM conversation"))[0][0]  # type: ignore[index]
    shown = await forged_press(town, town["Jules"].user, notice, f"questions:unsafe:{key}")
    return said(shown)


async def test_a_member_who_is_not_safe_rings_from_a_direct_message_too(town: Town) -> None:
    card = await unsafe_in_private(town, await told(town))

    assert "Bel 112" in card
    assert "Yasmine krijgt nu een melding" in card
    assert any("voelt zich nu niet veilig" in each for each in everything_said(town))


async def test_who_left_and_is_not_safe_gets_card_and_numbers_and_the_truth(town: Town) -> None:
    notice = await told(town)
    before = everything_said(town)
    leave(town)

    card = await unsafe_in_private(town, notice)

    assert OUT in card
    for number in ("112", "1813", "106"):
        assert number in card
    assert "krijgt nu een melding" not in card
    assert "enoteerd" not in card
    await town.minute()
    assert everything_said(town) == before


async def test_who_is_not_safe_while_discord_cannot_say_gets_the_card_and_no_promise(
    town: Town,
) -> None:
    notice = await told(town)
    fails(town, "GET", MEMBER, 500)

    card = await unsafe_in_private(town, notice)

    assert "Bel 112" in card
    assert "Reken er niet op" in card
    assert "krijgt nu een melding" not in card


async def test_how_urgent_it_is_is_noted_only_where_it_arrives(town: Town) -> None:
    notice = await told(town)
    key = (await town.bot.services.store.db.execute_fetchall("SELECT key FROM conversation"))[0][0]  # type: ignore[index]
    leave(town)

    answer_ = await forged_press(town, town["Jules"].user, notice, f"questions:urgent:{key}.today")

    assert OUT in said(answer_)
    assert "enoteerd" not in said(answer_)
    await town.minute()
    assert not any("Liefst vandaag" in said(card) for card in cards(town))


async def test_a_yes_to_a_colleague_from_who_left_moves_nothing(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await hand_over(town)
    notice = town["Jules"].user.dm_channel.last_message
    assert notice
    shown = await press(town["Jules"].user, notice, "Toon het")
    before = everything_said(town)
    leave(town)

    for choice in ("Ja", "Liever niet"):
        label = next((each for each in labels(shown) if choice in each), None)
        if label:
            assert OUT in said(await press(town["Jules"].user, shown, label))
    await town.minute()
    assert everything_said(town) == before


@pytest.mark.parametrize("what", ["decide:{}.together", "decide:{}.alone"])
async def test_a_choice_about_a_referral_from_who_left_tells_the_team_nothing(
    town: Town, what: str
) -> None:
    notice = await told(town)
    await refer(town)
    key = (await the_referral(town)).key
    await town.minute()
    before = everything_said(town)
    leave(town)

    said_no = await forged_press(town, town["Jules"].user, notice, f"referral:{what.format(key)}")

    assert OUT in said(said_no)
    await town.minute()
    assert everything_said(town) == before


async def test_reading_and_wiping_ones_own_stay(town: Town) -> None:
    notice = await told(town)
    leave(town)

    inbox = await press(town["Jules"].user, notice, "Toon het")
    assert "Ja hoor." in said(inbox)
    asked = await press(town["Jules"].user, inbox, "Wis")
    yes = next(each for each in labels(asked) if each.startswith(("Ja", "Wis")))
    await press(town["Jules"].user, message_of(asked), yes)
    await town.move_clock(timedelta(minutes=2))

    assert await rows(town) == 0
    assert asked_who(town) == []


@pytest.mark.parametrize("becomes", ["left", "closed"])
async def test_no_worker_can_tell_who_left_or_closed_their_messages(
    town: Town, becomes: str
) -> None:
    """The answer to the worker, the card, the thread: all as for who reads the notice."""
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    thanks = await ask(town, "Amira")
    await chooses_dm(town["Amira"], thanks)
    if becomes == "left":
        leave(town)
    town.env.inject_error(
        "POST",
        f"/channels/{town['Jules'].user.dm_channel.id}/messages",
        status=403,
        code=50007,
        times=None,
    )
    seen = []
    for each in town.team.threads:
        form = await press(town["Yasmine"], each.history()[0], "Antwoord")
        sent = await town["Yasmine"].submit_modal(form, {"words": "Ja hoor."})
        await town.minute()
        card = next(m for m in town.team.history() if m.id == each.id)
        thread = [said(m) for m in each.history()[1:]]
        seen.append([x.replace(each.name, "…") for x in (said(sent), said(card), *thread)])

    assert seen[0] == seen[1]
    assert "Verstuurd" in seen[0][0]
    assert town["Amira"].user.dm_channel.last_message


async def test_a_handover_and_a_referral_say_the_same_whether_somebody_is_told_or_not(
    town: Town,
) -> None:
    await taken(town)
    plain = said(await hand_over(town))
    name = town.thread().name

    assert "melding" not in plain
    assert name in plain
