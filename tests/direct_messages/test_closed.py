"""Direct messages that Discord does not take: nothing is lost, and the inbox says what failed."""

from __future__ import annotations

import pytest

from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.direct_messages.service import FailedNotices, OwnConversations
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import NOTICE, WORDS, answers, talks, thread_says, types
from tests.kit.forged import forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything
from tests.kit.wiping import wipe

FAILED = "Een melding sturen lukte niet."
RETRY = "Probeer opnieuw"


def close(town: Town, code: int = 50007, *, times: int | None = None) -> None:
    """Discord takes nothing more in their direct messages."""
    channel = town.discord.dm_channels[town["Jules"].id]
    town.env.inject_error(
        "POST", f"/channels/{channel}/messages", status=403, code=code, times=times
    )


@pytest.mark.parametrize("code", [50007, 50278, 20009])
@pytest.mark.parametrize("how", [NOTICE, WORDS])
async def test_an_answer_that_cannot_be_told_waits_in_the_inbox(
    town: Town, code: int, how: str
) -> None:
    await talks(town, how)
    close(town, code)

    await answers(town, "Dag, vertel eens.")
    await town.minute()

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "Dag, vertel eens." in said(inbox)
    assert FAILED in said(inbox)
    assert RETRY in labels(inbox)
    assert (await everything(town))["notice"] == []


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_who_tries_again_is_told_of_the_next_answer(town: Town, between: Between) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    close(town, times=1)
    await answer(town, "Eerst.")
    await town.minute()
    await between(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    done = await press(town["Jules"], inbox, RETRY)

    assert "Gelukt." in said(done)
    assert "Hier krijg je weer een melding" in said(heard_in_private(town, "Jules")[-1])
    again = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert FAILED not in said(again)
    await answer(town, "Daarna.")
    await town.minute()
    assert "Er is een nieuw bericht" in said(heard_in_private(town, "Jules")[-1])


async def test_while_they_stay_closed_it_says_so(town: Town) -> None:
    await talks(town)
    close(town)
    await answers(town, "Dag.")
    await town.minute()
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    told = await press(town["Jules"], inbox, RETRY)

    assert "Het lukt nog niet." in said(told)
    assert FAILED in said(await press(town["Jules"], town.panel, "Mijn gesprek"))


async def test_who_chose_anew_reads_of_no_failure_any_more(town: Town) -> None:
    await talks(town, WORDS)
    close(town, times=1)
    await answers(town, "Dag.")
    assert FAILED in said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    await talks(town)

    assert FAILED not in said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert (await everything(town))["failed_notice"] == []


async def test_once_it_is_closed_no_notice_is_promised(town: Town) -> None:
    await talks(town)
    close(town, times=1)
    await answers(town, "Dag.")
    await town.minute()
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    before = len(heard_in_private(town, "Jules"))

    told = await press(town["Jules"], inbox, RETRY)

    assert "Bij een antwoord krijg je weer een melding" not in said(told)
    assert len(heard_in_private(town, "Jules")) == before


async def test_a_try_that_a_wipe_overtook_leaves_no_way_to_the_account(town: Town) -> None:
    await talks(town)
    close(town, times=1)
    await answers(town, "Dag.")
    await town.minute()
    jules, failed = town["Jules"].user, FailedNotices(town.bot.services)
    key = (await everything(town))["failed_notice"][0][2]
    conversation = await OwnConversations(town.bot.services).own(key, jules.id)
    await wipe(town)

    with pytest.raises(Refusal):
        await failed.mended(conversation, jules.dm_channel.id)

    assert (await everything(town))["notice"] == []


async def test_nobody_else_can_try_it_and_no_worker_sees_it(town: Town) -> None:
    await talks(town)
    close(town)
    await answers(town, "Dag.")
    await town.minute()
    key = (await everything(town))["failed_notice"][0][2]

    told = await forged_press(town, town["Sam"], town.panel, f"direct_messages:retry:{key}")

    assert "Gelukt" not in said(told)
    assert thread_says(town, "melding") == 0


async def test_what_is_typed_after_it_ended_is_answered_as_any(town: Town) -> None:
    await talks(town, WORDS)
    close(town, times=1)
    await answers(town, "Dag.")

    await types(town, "hallo?")

    assert thread_says(town, "hallo?") == 0
    assert "hier leest niemand mee" in said(heard_in_private(town, "Jules")[-1])
