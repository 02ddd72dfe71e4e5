"""What goes wrong around a consultation: who leaves, what is opened or wiped, what comes twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from tests.kit import consulting
from tests.kit.asking import ask, code_name_of_question
from tests.kit.channels import open_up
from tests.kit.consulting import DECISION, FIELDS
from tests.kit.faults import fails, mended
from tests.kit.forged import at_once, forged_form, forged_press
from tests.kit.restarts import restarted
from tests.kit.stored import rows
from tests.kit.wiping import wipe

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


async def swept(town: Town) -> None:
    """Until Discord has said twice that nothing of it is there."""
    for _ in range(3):
        await town.move_clock(MINUTE)


async def leaves(town: Town, name: str) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie=name)
    await town.env.settle()


async def test_a_wipe_reaches_a_consultation_that_was_begun_in_the_conversation(
    town: Town,
) -> None:
    await ask(town)
    await consulting.begun_in_conversation(town)
    assert "Overleg 1" in said(consulting.cards(town)[0])
    assert await rows(town, "consultation_source") == 1

    await wipe(town)

    assert consulting.cards(town) == []
    assert consulting.threads(town) == []
    assert await rows(town, "consultation") == await rows(town, "consultation_source") == 0


async def test_it_goes_with_the_conversation_in_which_it_was_begun(town: Town) -> None:
    await ask(town)
    await consulting.begun_in_conversation(town)
    await town.bot.services.store.db.execute_fetchall("DELETE FROM conversation")

    await swept(town)

    assert consulting.cards(town) == []
    assert await rows(town, "consultation") == 0


async def test_after_the_decision_nothing_leads_to_a_young_person(town: Town) -> None:
    await ask(town)
    await consulting.begun_in_conversation(town)
    await consulting.proposed(town)
    await consulting.decided(town)

    assert await rows(town, "consultation_source") == 0
    await wipe(town)
    assert consulting.decisions(town)


async def test_the_code_name_of_a_conversation_does_not_enter(town: Town) -> None:
    name = await code_name_of_question(town, "Jules", "hoi")

    asked = await consulting.opened(town, context=f"{name} schreef het")

    assert "Haal dit even weg" in said(asked)
    assert f"`{name}`" in said(asked)


async def test_no_identity_enters_a_decision_either(town: Town) -> None:
    await consulting.opened(town)
    for field in ("what", "who", "say"):
        asked = await consulting.proposed(town, **{field: "Vos-47 of https://x.be/lotte"})
        assert "Haal dit even weg" in said(asked)
    assert consulting.proposals(town) == []

    again = await press(town["Yasmine"], asked, "Pas aan")
    await town["Yasmine"].submit_modal(again, DECISION)

    assert len(consulting.proposals(town)) == 1


async def test_without_a_decision_it_is_gone_after_two_weeks_and_said_before(town: Town) -> None:
    await consulting.opened(town)

    await town.move_clock(12 * DAY)
    await town.move_clock(MINUTE)
    [thread] = consulting.threads(town)
    assert [m for m in thread.history() if "wissen we dit overleg" in said(m)]
    await town.move_clock(2 * DAY)
    await swept(town)

    assert consulting.cards(town) == []
    assert await rows(town, "consultation") == 0


async def test_a_day_that_passed_while_the_bot_was_away_is_made_up_for(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    await consulting.decided(town)
    town.hold_clock()
    await restarted(town)

    await town.move_clock(15 * DAY)
    await town.move_clock(MINUTE)

    assert len([m for m in town.team.history() if "hoe liep het?" in said(m)]) == 1


async def test_a_proposal_of_who_left_the_team_counts_no_more(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    [proposal] = consulting.proposals(town)
    await leaves(town, "Yasmine")

    refused = await press(town["Bram"], proposal, "Ik sta hier ook achter")

    assert consulting.decisions(town) == []
    assert "geen collega" in said(refused) or "telt niet meer" in said(refused)


async def test_alone_one_opens_none(town: Town) -> None:
    await leaves(town, "Yasmine")

    refused = await town["Bram"].slash(town.team, "overleg")

    assert "Alleen overleggen kan niet." in said(refused)


async def test_where_others_read_along_nothing_is_posted(town: Town) -> None:
    form = await consulting.form(town)
    await open_up(town)

    refused = await town["Bram"].submit_modal(form, FIELDS)

    assert FIELDS["literal"] in said(refused)
    assert consulting.cards(town) == []
    assert await rows(town, "consultation") == 0


async def test_what_discord_does_not_take_leaves_nothing_and_the_words_come_back(
    town: Town,
) -> None:
    form = await consulting.form(town)
    town.bot.posts.pauses = ()
    fails(town, "POST", "/channels/{team}/messages/*/threads", 403)

    refused = await town["Bram"].submit_modal(form, FIELDS)
    mended(town)
    await swept(town)

    assert "Het staat er niet" in said(refused)
    assert FIELDS["literal"] in said(refused)
    assert consulting.cards(town) == []
    assert await rows(town, "consultation") == 0


async def test_a_decision_that_does_not_arrive_changes_nothing(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    town.bot.posts.pauses = ()
    fails(town, "POST", "/channels/{team}/messages", 403)

    refused = await consulting.decided(town)
    mended(town)

    assert "Het staat er niet" in said(refused)
    assert consulting.cards(town)
    await consulting.decided(town)
    assert len(consulting.decisions(town)) == 1


async def test_pressed_twice_it_is_decided_once(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    [proposal] = consulting.proposals(town)
    door = next(each for each in doors_on(proposal) if "agree" in each)

    await at_once(town, town["Bram"], proposal, [door, door])

    assert len(consulting.decisions(town)) == 1


async def test_the_last_proposal_is_the_one_that_counts(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    first = consulting.proposals(town)[-1]
    await consulting.proposed(town, what="We doen nu niets, want het was een grap.")

    refused = await press(town["Bram"], first, "Ik sta hier ook achter")

    assert "telt niet meer" in said(refused)
    assert consulting.decisions(town) == []


async def test_not_yet_talks_on(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    [proposal] = consulting.proposals(town)

    await press(town["Bram"], proposal, "Nog niet")

    [thread] = consulting.threads(town)
    assert [m for m in thread.history() if "wil er nog over praten" in said(m)]
    assert consulting.proposals(town) == []
    assert consulting.cards(town)


async def test_what_is_forged_on_another_message_decides_nothing(town: Town) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)
    [proposal] = consulting.proposals(town)
    door = next(each for each in doors_on(proposal) if "agree" in each)

    elsewhere = await forged_press(town, town["Bram"], consulting.cards(town)[0], door)
    young = await forged_press(town, town["Jules"], proposal, door)

    assert "telt niet meer" in said(elsewhere)
    assert "Dit is voor het team" in said(young)
    assert consulting.decisions(town) == []


@pytest.mark.parametrize("how", ["told", "anonymous", "otherwise"])
async def test_a_forged_form_goes_around_no_question(town: Town, how: str) -> None:
    key = f"consultation:open:{how}.week.{'f' * 16}.{'e' * 16}"

    await forged_form(town, town["Bram"], town.team.id, key, "x", name="literal")

    assert consulting.cards(town) == []
    assert await rows(town, "consultation") == 0


async def test_deleted_by_hand_it_is_gone_here_too(town: Town) -> None:
    await consulting.opened(town)
    [card] = consulting.cards(town)

    await card.delete()
    await town.env.settle()

    assert await rows(town, "consultation") == 0


async def test_no_act_takes_more_than_three_calls(town: Town) -> None:
    form = await consulting.form(town)
    counts = []
    for act in (
        town["Bram"].submit_modal(form, FIELDS),
        consulting.proposed(town),
        consulting.decided(town),
    ):
        before = len(town.calls)
        await act
        counts.append([each for each in town.calls[before:] if "callback" not in each.path])
    assert [len(each) for each in counts] == [2, 1, 1], counts


async def test_nothing_goes_around_the_teams_question(town: Town) -> None:
    for door in ("urgent:anonymous.week.", f"write:anonymous.now.{'f' * 16}"):
        refused = await forged_press(town, town["Bram"], town.panel, f"consultation:{door}")

        assert refused.modal is None
        assert "Dit overleg is er niet meer" in said(refused)
