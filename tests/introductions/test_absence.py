"""`/werker afwezig`: until when somebody is not there, never why, and it ends by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import ask, cards, form_alone
from tests.kit.forged import chosen_at_once, forged_press
from tests.kit.handing_over import begin, hand_over, has_it, hired, inbox, standing, taken
from tests.kit.introducing import channel, publish
from tests.kit.introducing import standing as standing_cards
from tests.kit.restarts import restarted
from tests.kit.screens import menu_on

Result = simcord.InteractionResult
A_DAY = timedelta(days=1)


async def away(town: Town, until: str = "27 november", who: str = "Yasmine") -> Result:
    return await town["Els"].slash(town.team, "werker afwezig", wie=who, tot=until)


async def who_is_here(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], town.panel, "Wie zijn wij?"))


async def table(town: Town, name: str) -> list[Any]:
    found = await town.bot.services.store.db.execute_fetchall(f"SELECT * FROM {name}")
    return [tuple(row) for row in found]


async def go_on(town: Town, shown: Result, to: str = "Bram") -> Result:
    who = await press(town["Els"], shown, "Vraag of een collega mag verdergaan")
    menu = menu_on(who)
    return await town["Els"].select(
        message_of(who), [str(town[to].id)], custom_id=str(menu.custom_id)
    )


async def test_the_shift_ends_and_the_card_says_until_when_and_never_why(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst start")
    assert "vrijdag 27 november" not in await who_is_here(town)

    done = await away(town)

    assert "Yasmine is er niet tot en met vrijdag 27 november" in said(done)
    assert "**Yasmine is er niet** tot en met vrijdag 27 november." in await who_is_here(town)
    status = await town["Yasmine"].slash(town.team, "dienst status")
    assert "geen dienst" in said(status)


async def test_the_posted_card_says_so_until_then(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    (before,) = standing_cards(hall)

    await away(town)

    (card,) = standing_cards(hall)
    assert "**Yasmine is er niet** tot en met vrijdag 27 november." in card
    await town.move_clock(4 * A_DAY)
    assert standing_cards(hall) == [before]


async def test_it_ends_by_itself_after_its_day_and_the_row_is_gone(town: Town) -> None:
    await away(town)

    await town.move_clock(4 * A_DAY)

    assert "is er niet" not in await who_is_here(town)
    assert await table(town, "absence") == []


async def test_the_worker_ends_it_by_sitting_down_and_an_admin_by_leaving_out_the_day(
    town: Town,
) -> None:
    await away(town)
    await town["Yasmine"].slash(town.team, "dienst start")
    assert "is er niet" not in await who_is_here(town)

    await away(town)
    back = await away(town, until="")
    again = await away(town, until="")

    assert "Yasmine is er weer" in said(back)
    assert "Er is niets veranderd" in said(again)
    assert "is er niet" not in await who_is_here(town)


async def test_the_posted_card_says_nothing_more_as_soon_as_they_sit_down(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    (before,) = standing_cards(hall)
    await away(town)

    await town["Yasmine"].slash(town.team, "dienst start")

    assert standing_cards(hall) == [before]


async def test_the_log_book_says_who_decided_it_and_not_why(town: Town) -> None:
    await away(town)
    await away(town, until="")

    book = said(await town["Els"].slash(town.team, "instellen logboek"))

    assert "werker is er niet" in book
    assert "werker is er weer" in book


async def test_it_is_there_after_a_restart_and_goes_with_the_worker(town: Town) -> None:
    await away(town)

    await restarted(town)

    assert "Yasmine is er niet" in await who_is_here(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    assert await table(town, "absence") == []


async def test_a_day_that_is_over_or_far_away_changes_nothing(town: Town) -> None:
    for until in ("1 november 2026", "24 november 2027", "als ze beter is"):
        refused = await away(town, until=until)

        assert "✔" not in said(refused)
        assert await table(town, "absence") == []


async def test_only_an_admin_says_so(town: Town) -> None:
    await away(town)
    (row,) = await table(town, "absence")
    for name in ("Bram", "Jules"):
        refused = await forged_press(town, town[name], town.panel, f"handover:absent:{row[2]}")

        assert "beheer" in said(refused)
        assert "gesprek" not in " ".join(labels(refused))


async def test_their_young_people_are_asked_and_without_a_yes_nothing_moves(town: Town) -> None:
    await taken(town)

    asked = await go_on(town, await away(town))

    assert "Gevraagd in:" in said(asked)
    noted = said(town.thread().history()[-1])
    assert "De jongere krijgt de vraag of **Bram** mag verdergaan" in noted
    assert await has_it(town) == "Yasmine"
    read = await inbox(town)
    assert "**Yasmine** is er niet tot en met vrijdag 27 november." in said(read)
    assert "stopt voor vandaag" not in said(read)
    assert "Yasmine" not in said(await inbox(town, "Sam"))
    await press(town["Jules"], read, "Ja, Bram is oké")
    assert await has_it(town) == "Bram"


async def test_asking_again_asks_nobody_twice(town: Town) -> None:
    await taken(town)
    await go_on(town, await away(town))
    posts = len(town.thread().history())

    again = await go_on(town, await away(town))

    assert "Daar was al iets gevraagd" in said(again)
    assert len(town.thread().history()) == posts
    assert len(await standing(town)) == 1


async def test_choosing_twice_at_once_asks_nobody_twice(town: Town) -> None:
    await taken(town)
    who = await press(town["Els"], await away(town), "Vraag of een collega mag verdergaan")
    door, to = str(menu_on(who).custom_id), str(town["Bram"].id)
    posts = len(town.thread().history())

    _, second = await chosen_at_once(town, town["Els"], message_of(who), door, [to] * 2)

    assert "Daar was al iets gevraagd" in said(second)
    assert len(town.thread().history()) == posts + 1


async def test_who_chose_another_kind_of_worker_is_not_asked(town: Town) -> None:
    form = await form_alone(town)
    await town["Jules"].submit_modal(form, {"words": "hoi"})
    [card] = [each for each in town.apart.history() if "Ik neem dit" in labels(each)]
    await press(town["Yasmine"], card, "Ik neem dit")

    asked = await go_on(town, await away(town))

    assert "een andere soort werker dan Bram" in said(asked)
    assert await standing(town) == []


async def test_one_that_fails_keeps_no_other_from_being_asked(town: Town) -> None:
    await taken(town)
    first = town.thread()
    await ask(town, "Sam")
    await press(town["Yasmine"], cards(town)[-1], "Ik neem dit")
    shown = await away(town)
    town.discord.delete_channel(first.id)

    asked = await go_on(town, shown)

    assert "Gevraagd in:" in said(asked)
    assert len(await standing(town)) == 1


async def test_the_colleagues_who_can_go_on_are_those_who_are_there(town: Town) -> None:
    await hired(town, "Noor")
    await away(town, who="Noor")
    await taken(town)
    shown = await away(town)

    who = await press(town["Els"], shown, "Vraag of een collega mag verdergaan")

    menu = menu_on(who)
    assert [each.label for each in menu.options] == ["Bram"]


async def test_the_no_says_when_who_they_wait_for_is_there_next(town: Town) -> None:
    """By the own card, Tuesday to Friday; never a day on which they are away."""
    await channel(town)
    await taken(town)
    await hand_over(town)
    await town["Yasmine"].slash(town.team, "dienst stop")
    assert "Nee, ik wacht op Yasmine" in labels(await inbox(town))

    await publish(town)
    told = [each for each in labels(await inbox(town)) if each.startswith("Nee")]
    await away(town, until="26 november")
    later = [each for each in labels(await inbox(town)) if each.startswith("Nee")]

    assert told == ["Nee, ik wacht op Yasmine (woensdag 25 november om 14 uur)"]
    assert later == ["Nee, ik wacht op Yasmine (vrijdag 27 november om 14 uur)"]


async def test_the_no_names_no_later_day_while_who_they_wait_for_is_here(town: Town) -> None:
    await channel(town)
    await publish(town)
    await taken(town)
    await hand_over(town)

    told = [each for each in labels(await inbox(town)) if each.startswith("Nee")]

    assert told == ["Nee, ik wacht op Yasmine"]


async def test_who_would_go_on_and_is_not_here_is_named_with_when_they_are(town: Town) -> None:
    await channel(town)
    await taken(town)
    await hand_over(town)
    await publish(town, "Bram")

    told = said(await inbox(town))
    await town["Bram"].slash(town.team, "dienst start")
    here = said(await inbox(town))

    assert "Volgens de eigen kaart is Bram er weer woensdag 25 november om 14 uur." in told
    assert "Volgens de eigen kaart" not in here


async def test_the_no_says_the_last_day_where_the_card_says_no_hours(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    await away(town)

    assert "Nee, ik wacht op Yasmine (na vrijdag 27 november)" in labels(await inbox(town))


async def test_nothing_is_handed_over_to_who_is_not_there(town: Town) -> None:
    await taken(town)
    await away(town, who="Bram")

    refused = await begin(town)

    assert "geen collega" in said(refused)
