"""`/controle test`: a practice question goes the whole way, marked as one, and leaves nothing."""

from __future__ import annotations

import asyncio

import pytest
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from cogs.consent.service import Consent
from cogs.questions.service.openings import Openings
from cogs.questions.service.practice import Practice, PracticeProvider
from tests.kit.asking import ask, pinged
from tests.kit.channels import bit, permit
from tests.kit.stored import everything
from tests.kit.team import allow

POSTS = "/channels/*/messages"
KEPT = {"told_finding", "daily_look"}
"""What a minute may write by itself."""


async def practise(town: Town, how: str = "quiet") -> simcord.InteractionResult:
    return await town["Els"].slash(town.square, "controle", test=how)


def posted(town: Town, since: int = 0) -> list[str]:
    """What was posted on Discord, as it stood in the calls."""
    calls = [call for call in town.calls[since:] if call.method == "POST"]
    return [str(call.json) for call in calls if call.path.endswith("/messages")]


async def stands(town: Town) -> tuple[dict[str, object], list[int], list[int]]:
    rows = {name: found for name, found in (await everything(town)).items() if name not in KEPT}
    return rows, [each.id for each in town.team.history()], [each.id for each in town.team.threads]


async def test_every_step_is_said_and_nothing_of_it_is_left(town: Town) -> None:
    before = await stands(town)

    done = await practise(town)

    assert message_of(done).flags.ephemeral
    assert "✔ **De oefenvraag kwam overal, en is weer weg.**" in said(done)
    assert "✖" not in said(done)
    for step in ("formulier", "kaartje", "draad", "antwoord van het team", "inbox", "weer gewist"):
        assert step in said(done)
    assert "Zo las een jongere het:" in said(done)
    assert await stands(town) == before


async def test_all_that_the_team_sees_of_it_says_that_it_is_practice(town: Town) -> None:
    since = len(town.calls)

    await practise(town)

    seen = posted(town, since)
    assert len(seen) == 3  # the card, the words, the answer
    assert all("Proef" in each for each in seen)
    threads = [c.json for c in town.calls[since:] if c.path.endswith("/threads")]
    assert [str(each["name"]).partition("-")[0] for each in threads if each] == ["Proef"]


async def test_no_phone_rings_unless_it_is_asked_for(town: Town) -> None:
    yasmine = str(town["Yasmine"].id)
    since = len(town.calls)
    quiet = said(await practise(town))
    silent, since = posted(town, since), len(town.calls)
    loud = said(await practise(town, "ringing"))
    heard, since = posted(town, since), len(town.calls)
    await practise(town)

    assert not any(yasmine in each for each in silent)
    assert "Bij een echte vraag zou die nu rinkelen bij: Yasmine." in quiet
    assert any(yasmine in each for each in heard)
    assert "Gerinkeld bij: Yasmine." in loud
    assert not any(yasmine in each for each in posted(town, since))


async def test_a_real_question_beside_it_rings_is_counted_and_stays(town: Town) -> None:
    await practise(town)

    await ask(town)
    await practise(town)

    assert len(town.team.threads) == 1
    assert any(pinged(each, town) for each in town.team.history())
    counted = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    assert [count for (_, name), count in counted.items() if name == "conversations"] == [1]
    assert not [name for _, name in counted if name in {"answers", "wiped"}]


async def test_the_step_that_breaks_is_named_with_what_to_do_and_the_rest_not_tried(
    town: Town,
) -> None:
    own = town.guild.roles["Lin"].id
    permit(
        town,
        town.team.id,
        own,
        allow=bit("view_channel"),
        deny=bit("send_messages_in_threads"),
    )
    await town.env.settle()
    broken = said(await practise(town))
    permit(town, town.team.id, own, allow=bit("view_channel"))
    await town.env.settle()

    assert "✖ **De oefenvraag kwam niet overal.**" in broken
    assert "✖ Het formulier gaat niet open" in broken
    assert "• Niet geprobeerd: Het kaartje" in broken
    assert "rinkel" not in broken
    assert "✖" not in said(await practise(town))


async def test_when_discord_does_not_take_the_card_it_says_so_and_leaves_nothing(
    town: Town,
) -> None:
    before = await stands(town)
    town.env.inject_error("POST", POSTS, status=403, times=1)

    broken = said(await practise(town))

    assert "✔ Het formulier gaat open." in broken
    assert "✖ Het kaartje kwam niet in het teamkanaal." in broken
    assert await stands(town) == before


async def test_killed_halfway_it_is_gone_after_the_restart(town: Town) -> None:
    before = await stands(town)
    way = town.bot.services.shared(PracticeProvider).way
    with town.as_bot():
        await way.ask(GuildId(town.guild.id))
    await town.env.settle()
    assert len(town.team.threads) == 1

    await town.restart()
    await town.env.settle()
    await town.minute()

    assert (await stands(town))[1:] == before[1:]
    practice = town.bot.services.shared(Practice)
    assert await practice.keys(GuildId(town.guild.id)) == []


@pytest.mark.parametrize("is_begun", [False, True])
async def test_killed_before_anything_was_posted_it_leaves_no_row(
    town: Town, is_begun: bool
) -> None:
    guild, services = GuildId(town.guild.id), town.bot.services
    alias = services.shared(Practice).alias(guild)
    await Consent(services).agree(guild, alias)
    if is_begun:
        await Openings(services).begin(guild, alias, town.team.id)

    await town.restart()
    await town.env.settle()
    for _ in range(5):
        await town.minute()

    assert await town.bot.services.shared(Practice).keys(guild) == []
    assert (await everything(town))["agreement"] == []
    assert town.team.threads == []


async def test_two_at_once_are_one(town: Town) -> None:
    both = await asyncio.gather(practise(town), practise(town), return_exceptions=True)

    answers = [said(each) for each in both if not isinstance(each, BaseException)]
    assert any("kwam overal" in each for each in answers)
    assert town.team.threads == []


async def test_after_the_emergency_stop_nothing_of_it_is_posted(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "noodstop")
    since = len(town.calls)

    broken = said(await practise(town))

    assert "✖ Het formulier gaat niet open" in broken
    assert posted(town, since) == []


async def test_a_worker_and_a_young_person_cannot(town: Town) -> None:
    command = town.discord.find_command("controle", None, type=1)
    assert command
    for name in ("Yasmine", "Jules"):
        allow(town, name)
        town.guild.set_command_permissions(int(command["id"]), {town[name]: True})

        refused = await town[name].slash(town.square, "controle", test="quiet")

        assert "Dit is voor wie de server beheert" in said(refused)
    assert town.team.threads == []


async def test_nobody_can_come_to_it_by_the_inbox(town: Town) -> None:
    """It belongs to an account that does not exist."""
    way = town.bot.services.shared(PracticeProvider).way
    with town.as_bot():
        await way.ask(GuildId(town.guild.id))

    for name in ("Els", "Jules"):
        assert "Proef" not in said(await press(town[name], town.panel, "Mijn gesprek"))
