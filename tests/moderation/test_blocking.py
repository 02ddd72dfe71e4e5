"""A block needs two, says nothing of who it is, ends by itself, and leaves help open (C11, R45)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.guilds.intake import Intake
from bot.store.opening import Conflict
from tests.kit.alarms import mail
from tests.kit.asking import answer, ask, form_of
from tests.kit.conversations import talk_of
from tests.kit.crisis import window
from tests.kit.direct_messages import heard_in_private
from tests.kit.forged import forged_form, forged_press
from tests.kit.handing_over import inbox
from tests.kit.limiting import (
    UNSAFE,
    WHY,
    agree,
    ask_block,
    blocked,
    holds,
    leads,
    more,
    question,
    stops,
)
from tests.kit.restarts import Between, backup, go_back, nothing, restarted
from tests.kit.stored import everything, rows
from tests.kit.team import suspend
from tests.kit.wiping import sure_of, wipe

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
BLOCKED = "Het team praat tot dinsdag 1 december niet verder met jou via dit bankje"
ONE_STAYS = "Eén ding blijft** tot dinsdag 1 december: dat het team nu niet met jou praat"


def thread_says(town: Town, words: str) -> int:
    return sum(words in said(each) for each in town.thread().history())


async def alone(town: Town) -> None:
    """A team of one: Bram leaves it."""
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c11_two_agree_and_the_young_person_reads_until_when_and_which_doors_are_open(
    town: Town, between: Between
) -> None:
    await ask(town)
    asked = await ask_block(town)
    await between(town)
    assert (await holds(town)).blocked is None
    assert "Tot iemand akkoord gaat, verandert er niets" in said(asked)
    assert WHY in said(question(town))

    agreed = await agree(town)
    await between(town)

    assert "Genoteerd" in said(agreed)
    assert thread_says(town, "**Bram** ging akkoord") == 1
    shown = await inbox(town)
    assert BLOCKED in said(shown)
    assert all(number in said(shown) for number in ("106", "102", "1813", "112"))
    assert UNSAFE in labels(shown)
    assert "Wis" in labels(shown)


async def test_c11_a_new_question_gives_the_words_back_and_nothing_of_it_reaches_anybody(
    town: Town,
) -> None:
    form = await form_of(town, "Jules")
    await ask(town)
    await blocked(town)
    await town.minute()
    posts, kept = len(town.calls), await everything(town)
    cards, thread = len(town.team.history()), len(town.thread().history())

    refused = await town["Jules"].submit_modal(form, {"words": "ik wil toch iets zeggen"})
    for _ in range(20):
        again = await ask(town)
        assert again.modal is None
        assert BLOCKED in said(again)

    assert BLOCKED in said(refused)
    assert "ik wil toch iets zeggen" in said(refused)
    assert await everything(town) == kept
    assert (len(town.team.history()), len(town.thread().history())) == (cards, thread)
    beside = [
        each
        for each in town.calls[posts:]
        if not each.path.startswith(("/interactions", "/webhooks"))
    ]
    assert [each for each in beside if each.method != "GET"] == []


async def test_no_line_of_the_log_speaks_of_an_attempt(
    town: Town, capfd: pytest.CaptureFixture[str]
) -> None:
    await ask(town)
    await blocked(town)
    capfd.readouterr()

    await ask(town)

    heard = capfd.readouterr()
    assert "moderation" not in heard.out + heard.err


async def test_one_worker_alone_cannot_block(town: Town) -> None:
    await ask(town)
    await ask_block(town)

    refused = await agree(town, "Yasmine")

    assert "Een ander moet akkoord gaan" in said(refused)
    assert (await holds(town)).blocked is None
    await alone(town)
    assert "Er is nu niemand anders" in said(await ask_block(town))


async def test_the_store_itself_keeps_no_yes_of_who_asked(town: Town) -> None:
    await ask(town)
    await ask_block(town)
    store = town.bot.services.store

    with pytest.raises(Conflict):
        async with store.writing() as db:
            await db.execute_fetchall(
                "UPDATE block_request SET agreed = 1, answered_by = worker_id"
            )


@pytest.mark.parametrize("who", ["Jules", "Sam"])
async def test_young_people_and_strangers_decide_nothing(town: Town, who: str) -> None:
    await ask(town)
    await ask_block(town)
    key, before = (await talk_of(town)).key, await everything(town)
    token = next(iter(before["block_request"]))[4]

    for door in (
        f"moderation:agree:{token}",
        f"moderation:block:{key}",
        f"moderation:unblock:{key}",
    ):
        assert "Dit is voor het team" in said(await forged_press(town, town[who], town.panel, door))
    await forged_form(town, town[who], town.square.id, f"moderation:ask:{key}.{'0' * 16}", "x")

    assert await everything(town) == before


async def test_a_suspended_account_decides_nothing(town: Town) -> None:
    await ask(town)
    await ask_block(town)
    token = (await everything(town))["block_request"][0][4]
    await suspend(town, "Yasmine", "Bram")

    refused = await forged_press(town, town["Bram"], town.panel, f"moderation:agree:{token}")

    assert "Genoteerd" not in said(refused)
    assert (await holds(town)).blocked is None


async def test_a_no_changes_nothing_and_nothing_is_kept_of_it(town: Town) -> None:
    await ask(town)
    await ask_block(town)

    await agree(town, said="Niet akkoord")

    assert thread_says(town, "**Bram** ging niet akkoord") == 1
    assert (await holds(town)).blocked is None
    assert await rows(town, "block_request") == 0
    await ask(town, words="nog iets")
    assert thread_says(town, "nog iets") == 1


async def test_two_who_answer_at_once_and_a_late_press_count_once(town: Town) -> None:
    await ask(town)
    await ask_block(town)
    found = question(town)
    await agree(town)

    late = await town["Bram"].click(found, label="Niet akkoord")

    assert "Deze vraag is voorbij" in said(late)
    assert (await holds(town)).blocked


async def test_what_was_asked_first_leads_nowhere_once_it_is_asked_anew(town: Town) -> None:
    await ask(town)
    await ask_block(town, days=30)
    first = question(town)
    await ask_block(town, days=1)

    late = await town["Bram"].click(first, label="Akkoord")

    assert "Deze vraag is voorbij" in said(late)
    assert (await holds(town)).blocked is None


async def test_who_asked_and_left_the_team_decides_nothing_any_more(town: Town) -> None:
    await ask(town)
    await ask_block(town, "Bram")
    found = question(town)
    await alone(town)

    late = await town["Yasmine"].click(found, label="Akkoord")

    assert "Deze vraag is voorbij" in said(late)


async def test_why_stands_in_the_thread_and_nowhere_in_the_store(town: Town) -> None:
    await ask(town)
    await blocked(town)

    kept = await everything(town)

    assert WHY not in str(kept)
    assert len(kept["block"][0]) == 3
    for name in ("Yasmine", "Bram"):  # who asked and who agreed stands in the thread alone
        assert town[name].id not in kept["block_request"][0]


async def test_with_the_conversation_goes_all_but_the_bare_block(town: Town) -> None:
    await ask(town)
    name = str(town.thread().name)
    await blocked(town, days=30)

    await wipe(town)
    await town.minute()

    kept = await everything(town)
    assert len(kept["block"]) == 1
    assert kept["block_request"] == []
    assert name not in str(kept["block"])
    assert town["Yasmine"].id not in kept["block"][0]


async def test_c11_wiping_does_not_end_it_and_says_so_before_and_after(town: Town) -> None:
    await ask(town)
    await blocked(town)

    asked = await sure_of(town, town["Jules"])
    done = await press(town["Jules"], asked, "Ja, wis alles")

    assert ONE_STAYS in said(asked)
    assert ONE_STAYS in said(done)
    assert "Wie je bent, weten we niet" in said(done)
    assert "omdat jij het vroeg" not in said(done)
    assert BLOCKED in said(await ask(town))
    assert "Dat het team nu niet met jou praat" in said(
        await press(town["Jules"], town.panel, "Privacy")
    )
    assert BLOCKED in said(await inbox(town))


async def test_c11_not_safe_rings_once_an_hour_in_the_conversation_that_exists(town: Town) -> None:
    await ask(town)
    await blocked(town)
    await town.move_clock(2 * A_MINUTE)
    shown = await inbox(town)

    pressed = await press(town["Jules"], shown, UNSAFE)
    first = said(pressed)
    await town.move_clock(10 * A_MINUTE)
    nobody_came = said(pressed)
    second = said(await press(town["Jules"], shown, UNSAFE))
    await town.move_clock(51 * A_MINUTE)
    third = said(await press(town["Jules"], shown, UNSAFE))

    assert "Yasmine krijgt nu een melding" in first
    assert "Het lukt ons nu niet om meteen te antwoorden" in nobody_came
    assert "Nu rinkelt het niet nog eens" in second
    assert "Yasmine krijgt nu een melding" in third
    assert all("112" in each for each in (first, nobody_came, second, third))
    assert thread_says(town, "voelt zich nu niet veilig") == 2


async def test_c11_without_a_conversation_the_card_says_that_nobody_hears_of_it(town: Town) -> None:
    thanks = await ask(town)
    await blocked(town)
    await wipe(town)
    before = len(town.team.history())

    old = await press(town["Jules"], thanks, UNSAFE)
    need = await window(town, "Jules")

    for each in (old, need):
        assert "Dit komt niet bij het team aan" in said(each)
        assert "112" in said(each)
        assert "krijgt nu een melding" not in said(each)
    assert len(town.team.history()) == before


async def test_help_copy_and_complaint_stay_open(town: Town) -> None:
    await ask(town)
    await blocked(town)

    card = await press(town["Jules"], town.panel, "Nu hulp nodig")
    shown = await press(town["Jules"], town.panel, "Privacy")
    copied = await press(town["Jules"], shown, "Geef mij een kopie")
    complains = await press(town["Jules"], shown, "Ik heb een klacht")

    assert "112" in said(card)
    assert message_of(copied).attachments
    assert "Gegevensbeschermingsautoriteit" in said(complains)


async def test_it_ends_by_itself_and_then_nothing_is_left(town: Town) -> None:
    await ask(town)
    await blocked(town, days=1)
    await town.move_clock(A_DAY)

    thanks = await ask(town, words="ik ben er weer")

    assert "Je bericht is binnen" in said(thanks)
    await wipe(town)
    await town.move_clock(A_DAY)
    kept = await everything(town)
    assert [kept[each] for each in ("block", "block_request", "conversation_pause")] == [[]] * 3


async def test_two_workers_end_it_earlier_where_it_was_agreed_to(town: Town) -> None:
    await ask(town)
    await blocked(town)

    await ask_block(town, "Bram", what="Hef de blokkade op")
    assert "Een ander moet akkoord gaan" in said(await agree(town, "Bram"))
    assert (await holds(town)).blocked
    await agree(town, "Yasmine")

    assert (await holds(town)).blocked is None
    assert thread_says(town, "De blokkade is voorbij") == 1
    assert "Hef de blokkade op" not in labels(await more(town))
    assert "Je bericht is binnen" in said(await ask(town))


async def test_another_conversation_of_the_same_person_does_not_show_that_it_is_theirs(
    town: Town,
) -> None:
    await ask(town)
    old = str(town.thread().name)
    await stops(town)
    await ask(town, words="een nieuwe vraag")
    await blocked(town)

    shown = await more(town, thread=town.thread(old))

    assert [each for each in labels(shown) if "blokkade" in each] == []


async def test_an_answer_after_it_is_not_delivered_and_the_worker_is_told(town: Town) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await blocked(town)

    refused = await town["Yasmine"].submit_modal(form, {"words": "Hoe gaat het nu?"})

    assert "Hoe gaat het nu?" in said(refused)
    assert "Hoe gaat het nu?" not in said(await inbox(town))


async def test_what_was_answered_before_it_is_still_read(town: Town) -> None:
    await ask(town)
    await answer(town, "Zo praten we niet met elkaar.")
    await blocked(town)

    assert "Zo praten we niet met elkaar." in said(await inbox(town))


async def test_nobody_else_is_blocked_and_the_next_call_for_help_is_answered(town: Town) -> None:
    await ask(town)
    await blocked(town)

    thanks = await ask(town, "Sam", "help")
    card = await press(town["Sam"], thanks, UNSAFE)

    assert "Yasmine krijgt nu een melding" in said(card)


# -- a town with one worker --------------------------------------------------------------------


async def test_where_nobody_else_reads_the_coordinator_agrees_without_reading(town: Town) -> None:
    await leads(town)
    await alone(town)
    await ask(town, words="stomme trut")
    name = str(town.thread().name)

    asked = await ask_block(town)

    assert "De coördinator kreeg een bericht" in said(asked)
    assert [each for each in town.thread().history() if "Akkoord" in labels(each)] == []
    letter = mail(town, "Els")[-1]
    for hidden in (name, "stomme trut", WHY):
        assert hidden not in said(letter)
    assert (await holds(town)).blocked is None
    await town["Els"].user.click(letter, label="Akkoord")
    assert (await holds(town)).blocked
    assert thread_says(town, "ging akkoord") == 1


async def test_a_letter_that_does_not_arrive_asks_nothing(town: Town) -> None:
    await leads(town)
    await alone(town)
    await ask(town)
    town.env.inject_error(
        "POST", f"/channels/{_private(town, 'Els')}/messages", status=403, times=None
    )

    refused = await ask_block(town)

    assert "niet bij de coördinator" in said(refused)
    assert WHY in said(refused)
    assert await rows(town, "block_request") == 0


async def test_who_leads_no_more_decides_nothing(town: Town) -> None:
    await leads(town)
    await alone(town)
    await ask(town)
    await ask_block(town)
    letter = mail(town, "Els")[-1]
    await town.bot.services.store.db.execute_fetchall("UPDATE told SET coordinator = 0")

    late = await town["Els"].user.click(letter, label="Akkoord")

    assert "Deze vraag is voorbij" in said(late)
    assert (await holds(town)).blocked is None


async def test_the_letter_goes_when_the_conversation_does(town: Town) -> None:
    await leads(town)
    await alone(town)
    await ask(town)
    await ask_block(town)
    before = len(heard_in_private(town, "Els"))

    await wipe(town)
    await town.minute()

    assert len(heard_in_private(town, "Els")) == before - 1


async def test_who_led_the_team_and_left_decides_nothing_and_is_asked_nothing(town: Town) -> None:
    """Nothing tells the bot that they left, until it asks Discord."""
    await leads(town)
    await alone(town)
    await ask(town)
    await ask_block(town)
    letter = mail(town, "Els")[-1]
    town.discord.get_guild(town.guild.id).members.pop(town["Els"].id)

    late = await town["Els"].user.click(letter, label="Akkoord")
    again = await ask_block(town)

    assert "Deze vraag is voorbij" in said(late)
    assert (await holds(town)).blocked is None
    assert "niemand anders die akkoord kan gaan" in said(again)


async def test_a_letter_about_a_question_that_does_not_stand_goes_again(town: Town) -> None:
    await leads(town)
    await alone(town)
    await ask(town)
    town.bot.posts.pauses = ()
    before = len(heard_in_private(town, "Els"))
    path = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", path, status=400, times=None)

    refused = await ask_block(town)
    town.discord.faults.clear()
    await town.minute()

    assert "Er is niets gevraagd" in said(refused)
    assert len(heard_in_private(town, "Els")) == before


async def test_a_letter_to_who_leads_is_not_said_to_stand_in_their_own_messages(
    town: Town,
) -> None:
    await leads(town)
    await alone(town)
    await ask(town)
    await ask_block(town)

    shown = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "in je DM's" not in shown
    assert "elders op Discord" in shown


def _private(town: Town, name: str) -> int:
    return town[name].user.dm_channel.id


# -- when it dies in between ---------------------------------------------------------------------


async def test_a_question_that_did_not_arrive_is_not_asked_and_the_reason_comes_back(
    town: Town,
) -> None:
    await ask(town)
    town.bot.posts.pauses = ()
    form = await press(town["Yasmine"], await more(town), "Vraag een blok")
    path = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", path, status=400, times=None)

    refused = await town["Yasmine"].submit_modal(form, {"why": WHY, "days": ["7"]})

    town.discord.faults.clear()
    assert "Er is niets gevraagd" in said(refused)
    assert WHY in said(refused)
    assert await rows(town, "block_request") == 0


@pytest.mark.parametrize("stands", [True, False])
async def test_after_a_kill_a_question_holds_only_if_it_stands(town: Town, *, stands: bool) -> None:
    await ask(town)
    await ask_block(town)
    if not stands:
        found = question(town)
        town.discord.delete_message(found.channel.id, found.id)
    store = town.bot.services.store
    async with store.writing() as db:
        await db.execute_fetchall("UPDATE block_request SET posted = 0")

    await town.restart()
    await town.minute()

    assert await rows(town, "block_request") == stands
    if stands:
        await agree(town)
        assert (await holds(town)).blocked


async def test_after_a_kill_the_thread_says_once_who_agreed(town: Town) -> None:
    await ask(town)
    await ask_block(town)
    town.bot.posts.pauses = ()
    path = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", path, status=500, times=None)
    await agree(town)
    town.discord.faults.clear()

    await town.restart()
    await town.minute()
    await town.minute()

    assert (await holds(town)).blocked
    assert thread_says(town, "**Bram** ging akkoord") == 1
    assert (await everything(town))["block_request"][0][-2] is None


async def test_a_backup_brings_no_block_back_that_two_ended(town: Town) -> None:
    await ask(town)
    await blocked(town)
    made = await backup(town)
    await ask_block(town, "Bram", what="Hef de blokkade op")
    await agree(town, "Yasmine")

    await go_back(town, made)

    assert (await holds(town)).blocked is None


async def test_a_backup_keeps_a_block_that_holds_also_after_a_wipe(town: Town) -> None:
    await ask(town)
    await blocked(town)
    made = await backup(town)
    await wipe(town)

    await go_back(town, made)

    assert (await holds(town)).blocked
    assert await rows(town) == 0


async def test_an_emergency_stop_says_first_that_the_bench_is_closed(town: Town) -> None:
    await ask(town)
    await blocked(town)
    await town.bot.services.shared(Intake).stop((await talk_of(town)).guild, by=1)

    assert "dicht" in said(await ask(town)) or BLOCKED in said(await ask(town))
