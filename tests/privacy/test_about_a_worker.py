"""*Over een werker*: to who leads the team, past its channel, and never to whom it is about."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from bot.shell.door_keys import for_server
from bot.shell.views import Words
from cogs.introductions.rules.team import Audience, who_reads
from tests.kit.alarms import is_silent, mail
from tests.kit.asking import Result, answer, ask, chooses_dm, form_alone
from tests.kit.conversations import talk_of
from tests.kit.direct_messages import heard_in_private
from tests.kit.forged import forged_form, forged_press
from tests.kit.limiting import held_block, leads
from tests.kit.services import texts
from tests.kit.stored import everything
from tests.kit.team import suspend
from tests.plan.worst import people

WORDS = "Bram lachte me uit voor mijn vrienden"
OUTSIDE = "Vlaamse Toezichtcommissie"


async def form(town: Town, who: str = "Jules") -> Result:
    shown = await press(town[who], town.panel, "Privacy")
    complaint = await press(town[who], shown, "Ik heb een klacht")
    return await press(town[who], complaint, "Over een werker")


async def complain(town: Town, about: str = "", who: str = "Jules", words: str = WORDS) -> Result:
    chosen = str(town[about].id) if about else "0"
    return await town[who].submit_modal(await form(town, who), {"who": [chosen], "words": words})


async def test_while_nobody_leads_the_team_no_door_is_offered_that_leads_nowhere(
    town: Town,
) -> None:
    shown = await press(town["Jules"], town.panel, "Privacy")
    complaint = await press(town["Jules"], shown, "Ik heb een klacht")

    assert "Over een werker" not in labels(complaint)
    assert OUTSIDE in said(complaint)


async def test_who_leads_reads_it_and_nothing_of_it_stands_anywhere_else(town: Town) -> None:
    await leads(town)
    await ask(town)
    name = str(town.thread().name)
    before = await everything(town)

    sent = await complain(town, "Bram")

    assert "Verstuurd" in said(sent)
    letter = mail(town, "Els")[-1]
    assert WORDS in said(letter)
    assert "schrijft over Bram" in said(letter)
    assert "automatisch bericht" in said(letter)
    assert is_silent(letter)
    for hidden in (name, "Jules", str(town["Jules"].id)):
        assert hidden not in said(letter)
    after = await everything(town)
    assert {t for t in after if after[t] != before[t]} <= {"trace", "agreement"}
    assert WORDS not in str(after)
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    assert alias not in str(set(after["trace"]) - set(before["trace"]))


async def test_the_team_and_a_curious_third_see_nothing_of_it(town: Town) -> None:
    await leads(town)
    await ask(town)
    await town.minute()
    stands = len(town.team.history()), len(town.thread().history()), len(town.square.history())

    await complain(town, "Bram")
    await town.minute()

    assert stands == (
        len(town.team.history()),
        len(town.thread().history()),
        len(town.square.history()),
    )
    assert [each for each in ("Bram", "Yasmine", "Sam") if heard_in_private(town, each)] == []


async def test_about_who_leads_it_goes_to_nobody_here_and_another_address_is_said(
    town: Town,
) -> None:
    await leads(town, "Yasmine")
    before = len(mail(town, "Yasmine"))

    refused = await complain(town, "Yasmine", words="Yasmine schreeuwde")

    assert "Dit gaat over wie het team leidt" in said(refused)
    assert OUTSIDE in said(refused)
    assert "Yasmine schreeuwde" in said(refused)
    assert len(mail(town, "Yasmine")) == before


async def test_r52_a_complaint_is_open_to_who_is_no_longer_on_the_server(town: Town) -> None:
    """From a direct message nobody asks whether they are a member: for a wrong that is past, too.

    No conversation of the team hears of it, and the letter says nothing of who writes.
    """
    await leads(town)
    await chooses_dm(town["Jules"], await ask(town))
    await answer(town)
    await town.minute()
    notice = town["Jules"].user.dm_channel.last_message
    town.discord.remove_member(town.guild.id, town["Jules"].id)
    before, calls = len(town.thread().history()), len(town.calls)
    who = town["Jules"].user

    shown = await forged_press(town, who, notice, for_server("privacy:worker", town.guild.id))
    sent = await who.submit_modal(shown, {"who": [str(town["Bram"].id)], "words": WORDS})

    assert "Verstuurd" in said(sent)
    assert WORDS in said(mail(town, "Els")[-1])
    assert len(town.thread().history()) == before
    own = f"/members/{town['Jules'].id}"
    assert not any(own in call.path for call in town.calls[calls:])


async def test_who_stopped_leading_meanwhile_is_said_before_the_first_word(town: Town) -> None:
    refused = await forged_press(town, town["Jules"], town.panel, "privacy:worker")

    assert refused.modal is None
    assert "nog niet wie het leidt" in said(refused)
    assert OUTSIDE in said(refused)


async def test_what_does_not_arrive_comes_back_with_other_addresses(town: Town) -> None:
    await leads(town)
    private = town["Els"].user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{private}/messages", status=403, times=None)

    before = (await everything(town))["trace"]
    refused = await complain(town, "Bram")

    town.discord.faults.clear()
    assert "kwam niet aan" in said(refused)
    assert OUTSIDE in said(refused)
    assert WORDS in said(refused)
    assert (await everything(town))["trace"] == before


async def test_whoever_would_rather_not_say_whom_need_not(town: Town) -> None:
    await leads(town)

    await complain(town)

    assert "over iemand van het team" in said(mail(town, "Els")[-1])


async def test_an_account_that_was_stolen_reads_no_complaint(town: Town) -> None:
    await leads(town, "Bram")
    before = len(mail(town, "Bram"))
    window = await form(town)
    await suspend(town, "Yasmine", "Bram")

    filled: dict[str, object] = {"who": ["0"], "words": WORDS}
    refused = await town["Jules"].submit_modal(window, filled)

    assert "Verstuurd" not in said(refused)
    assert len(mail(town, "Bram")) == before


async def test_who_led_the_team_and_is_of_it_no_more_reads_no_complaint(town: Town) -> None:
    """Nothing tells the bot that the role is gone, until it asks Discord."""
    await leads(town, "Bram")
    before = len(mail(town, "Bram"))
    window = await form(town)
    members = town.discord.get_guild(town.guild.id).members
    members[town["Bram"].id].role_ids.remove(town.worker_role.id)

    filled: dict[str, object] = {"who": ["0"], "words": WORDS}
    refused = await town["Jules"].submit_modal(window, filled)

    assert "nog niet wie het leidt" in said(refused)
    assert WORDS in said(refused)
    assert len(mail(town, "Bram")) == before


async def test_a_number_in_it_is_asked_about_and_whom_they_chose_stays_chosen(town: Town) -> None:
    await leads(town)
    before = len(mail(town, "Els"))

    asked = await complain(town, "Bram", words=f"{WORDS}, bel mij op 0477 12 34 56")

    assert "Is dat de bedoeling?" in said(asked)
    assert len(mail(town, "Els")) == before
    window = await press(town["Jules"], asked, "Ik pas het aan")
    assert window.modal
    assert f"{WORDS}, bel mij op" in str(window.modal)
    (who,) = [
        each["value"]
        for part in window.modal["components"]
        for each in part.get("component", {}).get("options", ())
        if each.get("default")
    ]
    assert who == str(town["Bram"].id)
    sent = await town["Jules"].submit_modal(window, {"who": [who], "words": WORDS})
    assert "Verstuurd" in said(sent)
    assert WORDS in said(mail(town, "Els")[-1])
    assert "0477" not in said(mail(town, "Els")[-1])


async def test_who_means_it_sends_it_with_the_number_once(town: Town) -> None:
    await leads(town)
    before = len(mail(town, "Els"))
    asked = await complain(town, words="bel mij op 0477 12 34 56")

    sent = await press(town["Jules"], asked, "Ja, stuur zo")

    assert "Verstuurd" in said(message_of(sent))
    assert "0477 12 34 56" in said(mail(town, "Els")[-1])
    assert len(mail(town, "Els")) == before + 1


async def test_a_second_submit_sends_it_once_and_a_fourth_letter_waits(town: Town) -> None:
    await leads(town)
    before = len(mail(town, "Els"))
    for _ in range(2):
        await forged_form(town, town["Jules"], town.square.id, f"privacy:about:{'a' * 16}", WORDS)
    assert len(mail(town, "Els")) == before + 1
    for _ in range(2):
        await complain(town)

    refused = await complain(town, words="nog eens")

    assert "nog eens" in said(refused)
    assert "Dit is nu niet verstuurd" in said(refused)
    assert len(mail(town, "Els")) == before + 3


async def test_it_goes_when_it_was_read_or_after_a_fortnight(town: Town) -> None:
    await leads(town)
    await complain(town, "Bram")
    await complain(town, "Yasmine")
    first, second = mail(town, "Els")[-2:]

    await press(town["Els"].user, first, "Gelezen")
    await town.minute()
    assert [each.id for each in mail(town, "Els")][-1:] == [second.id]
    await town.move_clock(timedelta(days=14))

    assert second.id not in [each.id for each in mail(town, "Els")]


@pytest.mark.parametrize("who", ["Sam", "Yasmine"])
async def test_nobody_else_can_take_the_letter_away(town: Town, who: str) -> None:
    await leads(town)
    await complain(town, "Bram")
    letter = mail(town, "Els")[-1]
    key = (await everything(town))["trace"][-1]
    token = next(each for each in key if isinstance(each, str) and len(each) == 16)

    await forged_press(town, town[who], town.panel, f"privacy:read:{token}")
    await town.minute()

    assert letter.id in [each.id for each in mail(town, "Els")]


async def test_nor_can_anybody_from_their_own_messages(town: Town) -> None:
    await leads(town)
    await chooses_dm(town["Jules"], await ask(town))
    await answer(town)
    (notice,) = heard_in_private(town, "Jules")
    await complain(town, "Bram")
    letter = mail(town, "Els")[-1]
    (door,) = [each for each in doors_on(letter) if each.startswith("privacy:read:")]

    no = await forged_press(town, town["Jules"].user, notice, door)
    await town.minute()

    assert "wordt nu gewist" not in said(no)
    assert letter.id in [each.id for each in mail(town, "Els")]


async def test_a_forged_key_takes_no_conversation_away(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await answer(town)
    (notice,) = heard_in_private(town, "Jules")
    key = (await talk_of(town)).key

    await forged_press(town, town["Jules"].user, notice, f"privacy:read:{key}")
    await town.minute()

    assert "Ja hoor." in said(town.thread().history()[-1])


async def test_with_whom_the_team_does_not_talk_may_complain_all_the_same(town: Town) -> None:
    await leads(town)
    await held_block(town)

    assert "Verstuurd" in said(await complain(town, "Bram"))


async def test_the_house_rules_are_one_press_away_at_the_start_and_in_privacy(town: Town) -> None:
    start = await press(town["Sam"], town.panel, "Stel een vraag")
    more = await press(town["Sam"], start, "Meer uitleg")
    shown = await press(town["Sam"], town.panel, "Privacy")
    rules = await press(town["Sam"], shown, "Huisregels")

    for each in (more, rules):
        assert said(each).count("•") >= 5
        assert "Hulp bij gevaar blijft er altijd" in said(each)
    assert "Nu hulp nodig" in labels(rules)


async def test_that_one_person_alone_reads_is_said_before_the_first_word(town: Town) -> None:
    """Of the youth workers' own channel Yasmine is the only reader."""
    start = await press(town["Sam"], town.panel, "Stel een vraag")

    form = await form_alone(town, "Amira")

    assert "Geen andere collega" not in said(start)
    assert "Geen andere collega leest dit" in str(form.modal)


@pytest.mark.parametrize(
    ("audience", "alone"),
    [
        (Audience(tuple(people.team(1))), True),
        (Audience(tuple(people.team(2))), False),
        (Audience(tuple(people.team(1)), others=1), False),
        (Audience(tuple(people.team(1)), others=None), False),
        (Audience(tuple(people.team(1)), gone=("Bram",)), False),
    ],
)
def test_alone_is_only_who_is_known_to_be(audience: Audience, *, alone: bool) -> None:
    read = who_reads(Words(texts(), "nl"), audience)

    assert ("Geen andere collega leest dit" in read) == alone
