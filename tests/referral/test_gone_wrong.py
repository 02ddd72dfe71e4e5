"""What goes wrong: forged, foreign, expired and double presses; a Discord that is silent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town, build, furnish
from cogs.helplines.rules.directory import directory
from cogs.helplines.service.helplines import Helplines
from cogs.referral.rules import Together, entry_code
from tests.kit.asking import ask
from tests.kit.closing import closes
from tests.kit.forged import at_once, forged_form, forged_press
from tests.kit.referring import (
    SENTENCE,
    all_of,
    choose,
    counted,
    form_of,
    inbox,
    picking,
    referred,
    talk_of,
    the_referral,
)
from tests.kit.stored import everything
from tests.kit.towns import open_town

GONE, FOR_TEAM = "Dit gesprek is er niet meer", "Dit is voor het team"
TOKEN = "0123456789abcdef"


async def kept(town: Town) -> list[object]:
    dump = await everything(town)
    return [dump["referral"], dump["conversation"], dump["choice"], dump["counter"]]


# -- the worker's doors -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "door", ["referral:start:{key}", "referral:topics:{key}", "referral:further:{key}.any.1"]
)
@pytest.mark.parametrize("name", ["Sam", "Jules"])
async def test_promise_4_only_an_introduced_worker_refers(town: Town, door: str, name: str) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    refused = await forged_press(town, town[name], town.panel, door.format(key=key))

    assert FOR_TEAM in said(refused)
    assert await all_of(town) == []


async def test_promise_4_a_form_that_nobody_opened_is_refused_and_the_words_come_back(
    town: Town,
) -> None:
    await ask(town)
    key = (await talk_of(town)).key
    stands = len(town.thread().history())

    refused = await forged_form(
        town,
        town["Sam"],
        town.square.id,
        f"referral:say:{key}.{TOKEN}.{entry_code('jac')}",
        "hallo",
    )

    assert FOR_TEAM in said(refused)
    assert "hallo" in said(refused)
    assert len(town.thread().history()) == stands


@pytest.mark.parametrize(
    "rest", ["", f".{TOKEN}", f".{TOKEN}.zzzzzzzz", f".{TOKEN}.{'-'.join(['a' * 8] * 4)}", ".x.y"]
)
async def test_a_forged_form_of_a_worker_posts_nothing(town: Town, rest: str) -> None:
    await ask(town)
    key = (await talk_of(town)).key
    stands = len(town.thread().history())

    await forged_form(
        town, town["Yasmine"], town.team.id, f"referral:say:{key}{rest}", "hallo", name="sentence"
    )

    assert len(town.thread().history()) == stands
    assert await all_of(town) == []


async def test_a_form_without_a_sentence_is_no_referral(town: Town) -> None:
    await ask(town)
    form = await form_of(town)

    refused = await town["Yasmine"].submit_modal(form, {"sentence": "   "})

    assert "Schrijf er een zin van jezelf bij" in said(refused)
    assert await all_of(town) == []


async def test_entries_that_disappeared_meanwhile_are_refused_kindly_and_the_words_come_back(
    town: Town,
) -> None:
    await ask(town)
    menu, form = await picking(town), await form_of(town)
    helplines = town.bot.services.shared(Helplines)
    lines = [line for line in helplines.directory.lines if line.id != "jac"]
    helplines.directory = directory(lines, helplines.directory.topics)

    refused = await town["Yasmine"].submit_modal(form, {"sentence": SENTENCE})
    late = await town["Yasmine"].select(message_of(menu), [entry_code("jac")])

    for each in (refused, late):
        assert "staat niet meer in de lijst" in said(each)
    assert SENTENCE in said(refused)
    assert await all_of(town) == []


async def test_the_same_form_twice_is_one_referral_also_after_a_restart(town: Town) -> None:
    await ask(town)
    door = f"referral:say:{(await talk_of(town)).key}.{TOKEN}.{entry_code('jac')}"
    stands = len(town.thread().history())

    for _ in range(2):
        done = await forged_form(
            town, town["Yasmine"], town.team.id, door, SENTENCE, name="sentence"
        )
        assert "Verstuurd" in said(done)
        await town.restart()

    assert len(town.thread().history()) == stands + 1
    assert len(await all_of(town)) == 1
    assert await counted(town) == {"referrals": 1}


@pytest.mark.parametrize("status", [500, 403, 400])
async def test_what_discord_does_not_take_is_given_back_and_nothing_is_kept(
    town: Town, status: int
) -> None:
    await ask(town)
    form = await form_of(town)
    before = await kept(town)
    town.env.inject_error(
        "POST", f"/channels/{town.thread().id}/messages", status=status, times=None
    )

    sorry = await town["Yasmine"].submit_modal(form, {"sentence": SENTENCE})

    assert "niet verstuurd" in said(sorry)
    assert SENTENCE in said(sorry)
    assert await kept(town) == before
    town.discord.faults.clear()
    assert "JAC" not in said(await inbox(town))


async def test_who_wiped_while_the_form_stood_open_gets_nothing(town: Town) -> None:
    await ask(town)
    door = f"referral:say:{(await talk_of(town)).key}.{TOKEN}.{entry_code('jac')}"
    sure = await press(town["Jules"], await inbox(town), "Wis")
    await press(town["Jules"], sure, "Ja, wis alles")

    refused = await forged_form(
        town, town["Yasmine"], town.team.id, door, SENTENCE, name="sentence"
    )

    assert GONE in said(refused)
    assert SENTENCE in said(refused)
    assert await all_of(town) == []


async def test_in_a_conversation_that_was_closed_nobody_is_referred(town: Town) -> None:
    await ask(town)
    form = await form_of(town)
    await closes(town)

    refused = await town["Yasmine"].submit_modal(form, {"sentence": SENTENCE})
    start = await press(town["Yasmine"], town.thread().history()[0], "Doorverwijzen")

    for each in (refused, start):
        assert "is afgerond" in said(each)
    assert await all_of(town) == []


@pytest.mark.parametrize("between", ["shown", "menu", "form"])
async def test_a_restart_between_any_two_steps_changes_nothing(town: Town, between: str) -> None:
    await ask(town)
    yasmine, key = town["Yasmine"], (await talk_of(town)).key
    shown = await press(yasmine, town.thread().history()[0], "Doorverwijzen")
    if between == "shown":
        await town.restart()
    menu = await yasmine.select(message_of(shown), ["any"], custom_id=f"referral:topic:{key}.0")
    if between == "menu":
        await town.restart()
    form = await yasmine.select(message_of(menu), [entry_code("jac")])
    if between == "form":
        await town.restart()

    done = await yasmine.submit_modal(form, {"sentence": SENTENCE})

    assert "Verstuurd" in said(done)
    assert len(await all_of(town)) == 1


# -- the young person's doors -------------------------------------------------------------------

THEIRS = (
    "decide:{key}.together",
    "wish:{key}.yes",
    "tell:{key}.no",
    "answer:{key}.yes",
    "doors:{key}",
)


@pytest.mark.parametrize("door", THEIRS)
@pytest.mark.parametrize("name", ["Sam", "Yasmine"])
async def test_the_referral_of_another_looks_like_a_wiped_one(
    town: Town, door: str, name: str
) -> None:
    await referred(town)
    key, before = (await the_referral(town)).key, await kept(town)
    stands = len(town.thread().history())

    refused = await forged_press(town, town[name], town.panel, f"referral:{door.format(key=key)}")

    assert GONE in said(refused)
    assert await kept(town) == before
    assert len(town.thread().history()) == stands


@pytest.mark.parametrize(
    "door",
    [
        "decide:{key}",
        "decide:{key}.maybe",
        "wish:{key}.perhaps",
        "tell:{key}.yes",
        "answer:{key}.",
        "answer:{key}.fine",
        "reached:{key}.yes",
    ],
)
async def test_a_forged_press_of_ones_own_changes_nothing(town: Town, door: str) -> None:
    await referred(town)
    key, before = (await the_referral(town)).key, await kept(town)
    shown = await inbox(town)
    before = await kept(town)

    refused = await forged_press(
        town, town["Jules"], shown.response, f"referral:{door.format(key=key)}"
    )

    assert said(refused)
    assert await kept(town) == before


async def test_what_was_not_asked_cannot_be_answered(town: Town) -> None:
    await referred(town)
    key = (await the_referral(town)).key

    await forged_press(
        town, town["Jules"], (await inbox(town)).response, f"referral:answer:{key}.failed"
    )

    assert not (await talk_of(town)).came_back
    assert (await the_referral(town)).answer is None


@pytest.mark.parametrize("door", THEIRS)
async def test_the_buttons_of_a_referral_that_expired_do_nothing(town: Town, door: str) -> None:
    await referred(town)
    key, screen = (await the_referral(town)).key, (await inbox(town)).response
    await town.move_clock(timedelta(days=30))

    refused = await forged_press(town, town["Jules"], screen, f"referral:{door.format(key=key)}")

    assert GONE in said(refused)
    assert (await everything(town))["referral"] == []


async def test_pressing_twice_at_once_is_one_choice_and_one_line_for_the_team(town: Town) -> None:
    await referred(town)
    key, shown = (await the_referral(town)).key, await inbox(town)
    stands = len(town.thread().history())

    done = await at_once(
        town,
        town["Jules"],
        shown.response,
        [f"referral:decide:{key}.together", f"referral:decide:{key}.alone"],
    )

    assert "Het team weet dat je dit samen wilt doen" in said(done[0])
    assert "Dat heb je al gezegd" in said(done[1])
    assert len(town.thread().history()) == stands + 1


async def test_of_a_choice_that_the_team_cannot_read_yet_nobody_says_that_they_know(
    town: Town,
) -> None:
    await referred(town)
    shown = await inbox(town)
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=None)

    kept_so_far = await press(town["Jules"], shown, "Samen graag")
    again = await press(town["Jules"], shown, "Samen graag")

    assert "Je keuze is bewaard" in said(kept_so_far)
    assert "Het team weet" not in said(kept_so_far)
    assert "Dat heb je al gezegd" in said(again)
    assert (await the_referral(town)).together is Together.TOGETHER


async def test_a_choice_that_the_team_could_not_read_stands_there_once_as_soon_as_it_can(
    town: Town,
) -> None:
    await referred(town)
    shown = await inbox(town)
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=None)
    await press(town["Jules"], shown, "Samen graag")
    town.discord.faults.clear()

    await town.minute()
    await town.minute()

    lines = [said(each) for each in town.thread().history()]
    assert sum("wil dit samen doen" in each for each in lines) == 1


async def test_who_chose_meanwhile_that_nobody_asks_anything_is_told_so(town: Town) -> None:
    await referred(town)
    shown = await inbox(town)
    await choose(town, "Jules", "contact.never")

    refused = await press(town["Jules"], shown, "Ja, vraag het maar")

    assert "Jij koos dat niemand je iets vraagt" in said(refused)
    assert (await the_referral(town)).wish is None


async def test_after_closing_together_is_no_choice_any_more(town: Town) -> None:
    await referred(town)
    shown = await inbox(town)
    asked = await closes(town)
    await press(town["Yasmine"], asked, "Weet ik niet")

    refused = await press(town["Jules"], shown, "Samen graag")

    assert "Dit gesprek is afgerond" in said(refused)
    assert (await the_referral(town)).together is None


async def test_how_it_went_is_noted_once(town: Town) -> None:
    await referred(town)
    asked = await closes(town)
    await press(town["Yasmine"], asked, "Ja, gelukt")

    again = await press(town["Yasmine"], asked, "Nee, niet gelukt")

    assert "al genoteerd" in said(again)
    assert await counted(town) == {"referrals": 1, "referrals_reached": 1}


# -- two servers --------------------------------------------------------------------------------


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with open_town(data_dir) as one:
        other = build(one.env, one.settings, "Jong Beukenveld")
        await furnish(other, ("Yasmine",))
        other.people["Jules"] = other.guild.add_member(one["Jules"].user)
        yield one, other


async def test_on_another_server_neither_a_worker_nor_the_young_person_reaches_it(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await referred(one)
    await ask(other, "Jules")
    key, talk = (await the_referral(one)).key, await talk_of(one)
    before = await kept(one)

    for name, door in {
        "Yasmine": f"referral:start:{talk.key}",
        "Bram": f"referral:reached:{key}.yes",
        "Jules": f"referral:decide:{key}.together",
    }.items():
        refused = await forged_press(other, other[name], other.panel, door)
        assert GONE in said(refused)
    shown = await inbox(other)

    assert "JAC" not in said(shown)
    assert await kept(one) == before


async def test_a_worker_of_another_kind_than_was_chosen_refers_nobody(town: Town) -> None:
    await ask(town)
    await town.bot.services.store.db.execute_fetchall(
        "UPDATE conversation SET only_role = 'prevention_worker'"
    )
    town.bot.services.store.caches.clear()

    refused = await press(town["Yasmine"], town.thread().history()[0], "Doorverwijzen")

    assert "andere soort werker" in said(refused)
    assert await all_of(town) == []
