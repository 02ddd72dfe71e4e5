"""Who is told when something is wrong: by a press of their own, at once, daily until mended."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.alarms import agree, alarm, announce, fire, is_silent, mail, mended
from tests.kit.channels import VIEW, permit
from tests.kit.forged import forged_press
from tests.kit.towns import open_town

A_DAY = timedelta(days=1, minutes=1)


async def test_whoever_agreed_is_told_at_once_and_again_daily_until_it_is_mended(
    town: Town,
) -> None:
    for name in ("Yasmine", "Bram"):
        await agree(town, name)

    for _ in range(3):
        await alarm(town)
    assert [len(mail(town, name)) for name in ("Yasmine", "Bram")] == [1, 1]
    assert "er is brand" in said(mail(town, "Bram")[0])

    await town.move_clock(A_DAY)
    await alarm(town)
    assert [len(mail(town, name)) for name in ("Yasmine", "Bram")] == [2, 2]

    await announce(town, "alarm_over", "fire", mended)
    assert "het is voorbij" in said(mail(town, "Bram")[-1])
    await alarm(town)
    assert len(mail(town, "Bram")) == 4


async def test_nobody_is_told_who_did_not_say_so_themselves(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await agree(town, name)

    await alarm(town)

    assert mail(town, "Els") == []
    assert [mail(town, name) for name in ("Jules", "Amira", "Sam")] == [[], [], []]


async def test_as_long_as_they_are_too_few_who_set_it_up_hears_it_too_without_a_sound(
    town: Town,
) -> None:
    await agree(town, "Bram")

    await alarm(town)

    assert len(mail(town, "Bram")) == 1
    assert [is_silent(each) for each in mail(town, "Els")] == [True]


async def test_an_alarm_is_never_told_to_one_person_only_who_may_have_opened_the_wall(
    town: Town,
) -> None:
    """Nobody agreed yet, or only the admin who set it up and moves the channels."""
    await alarm(town)
    heard = [len(mail(town, name)) for name in ("Els", "Yasmine", "Bram")]
    await agree(town, "Els")
    await alarm(town, kind="flood")

    assert heard == [1, 1, 1]
    assert [len(mail(town, name)) for name in ("Els", "Yasmine", "Bram")] == [2, 2, 2]
    assert is_silent(mail(town, "Bram")[0])  # who is not on shift


async def test_outside_a_shift_and_at_night_it_rings_only_for_who_chose_that(town: Town) -> None:
    await agree(town, "Yasmine", "Alleen tijdens")
    await agree(town, "Bram", "Ook buiten")
    await agree(town, "Els", "Ook 's nachts")

    await alarm(town)
    rang = {name: not is_silent(mail(town, name)[-1]) for name in ("Yasmine", "Bram", "Els")}
    assert rang == {"Yasmine": True, "Bram": True, "Els": True}  # Yasmine is on shift

    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(timedelta(hours=11))  # two in the morning
    await alarm(town, "water")
    rang = {name: not is_silent(mail(town, name)[-1]) for name in ("Yasmine", "Bram", "Els")}
    assert rang == {"Yasmine": False, "Bram": False, "Els": True}


async def test_the_team_reads_it_only_where_nobody_else_can(town: Town) -> None:
    await alarm(town)
    assert "er is brand" in said(town.team.history()[-1])
    assert is_silent(town.team.history()[-1])

    before = len(town.team.history())
    permit(town, town.team.id, town.guild.default_role.id, allow=VIEW)
    await alarm(town, "water")
    assert len(town.team.history()) == before


async def test_a_restart_changes_nothing(town: Town) -> None:
    await agree(town, "Bram")
    await alarm(town)

    await town.restart()
    await alarm(town)

    assert len(mail(town, "Bram")) == 1
    assert len([m for m in town.team.history() if "brand" in said(m)]) == 1


async def test_what_did_not_arrive_is_told_at_the_next_look(town: Town) -> None:
    await agree(town, "Bram")
    await agree(town, "Yasmine")
    town.bot.posts.pauses = ()
    place = town["Bram"].user.dm_channel
    assert place
    town.env.inject_error("POST", f"/channels/{place.id}/messages", status=500, times=None)
    await alarm(town)
    assert len(mail(town, "Bram")) == 0

    town.discord.faults.clear()
    await alarm(town)

    assert [len(mail(town, name)) for name in ("Bram", "Yasmine")] == [1, 1]


async def test_who_lost_the_role_hears_nothing_more_and_is_forgotten(town: Town) -> None:
    for name in ("Yasmine", "Bram", "Els"):
        await agree(town, name)
    members = town.discord.get_guild(town.guild.id).members
    members[town["Bram"].id].role_ids.remove(town.worker_role.id)

    await alarm(town)

    assert mail(town, "Bram") == []
    assert "<@" + str(town["Bram"].id) not in said(await town["Els"].slash(town.team, "alarm"))


async def test_a_young_person_cannot_be_told(town: Town) -> None:
    asked = await town["Sam"].slash(town.square, "alarm")
    assert "Dit is voor het team" in said(asked)

    for door in ("alarm:rings:always", "alarm:lead", "alarm:show"):
        refused = await forged_press(town, town["Sam"], town.panel, door)
        assert "Dit is voor het team" in said(refused)
    yes = await forged_press(town, town["Sam"], town.panel, f"alarm:still:{town.guild.id}.always")
    assert "Genoteerd" not in said(yes)
    await alarm(town)
    assert mail(town, "Sam") == []


async def test_closed_direct_messages_are_found_out_when_one_says_yes(town: Town) -> None:
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=1)

    shown = await agree(town, "Bram")

    assert "Mijn DM kwam niet aan" in said(shown)
    found = said(await town["Els"].slash(town.team, "controle"))
    assert "✖ Mijn DM's komen niet aan bij: <@" in found


async def test_the_check_up_counts_those_who_agreed(town: Town) -> None:
    assert "✖ Minstens 2 mensen moeten zelf ja zeggen" in said(
        await town["Els"].slash(town.team, "controle")
    )

    for name in ("Yasmine", "Bram"):
        await agree(town, name)
    found = said(await town["Els"].slash(town.team, "controle"))

    assert "✔ 2 mensen zeiden zelf ja" in found
    assert "✖ De coördinator hoort nog geen alarm" in found
    await press(town["Bram"], await town["Bram"].slash(town.team, "alarm"), "coördinator")
    assert "✔ De coördinator hoort een alarm" in said(
        await town["Els"].slash(town.team, "controle")
    )


async def test_of_a_coordinator_who_never_has_a_shift_it_is_said_that_nothing_rings(
    town: Town,
) -> None:
    """Els manages the server and was never introduced: she can begin no shift."""
    shown = await town["Els"].slash(town.team, "alarm")
    assert not [each for each in labels(shown) if "dienst" in each]

    chosen = await press(town["Els"], shown, "Nooit, zonder geluid")
    assert "Je telefoon rinkelt nooit" in said(chosen)
    await press(town["Els"], chosen, "coördinator")

    assert "DM komt zonder geluid (coördinator)" in said(
        await town["Bram"].slash(town.team, "alarm")
    )
    found = said(await town["Els"].slash(town.team, "controle"))
    assert "✔ De coördinator hoort een alarm" not in found
    assert "✖ Bij de coördinator komt een alarm zonder geluid" in found
    await press(town["Els"], await town["Els"].slash(town.team, "alarm"), "Overdag")
    assert "✔ De coördinator hoort een alarm" in said(
        await town["Els"].slash(town.team, "controle")
    )


async def test_who_is_introduced_is_asked_about_shifts(town: Town) -> None:
    shown = await agree(town, "Bram", "Alleen tijdens")

    assert "rinkelt alleen tijdens je dienst" in said(shown)


async def test_one_person_leads_the_team(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        shown = await agree(town, name)
        last = await press(town[name], shown, "coördinator")

    assert said(last).count("(coördinator)") == 1


async def test_a_yes_can_be_taken_back(town: Town) -> None:
    for name in ("Yasmine", "Bram", "Els"):
        shown = await agree(town, name)
    await press(town["Els"], shown, "niets meer")

    await alarm(town)

    assert mail(town, "Els") == []


async def test_a_yes_ends_after_a_year_and_is_asked_again_before(town: Town) -> None:
    await agree(town, "Els")
    await town.move_clock(timedelta(days=340))
    (asked,) = [each for each in mail(town, "Els") if "Mag dat nog een jaar" in said(each)]
    assert is_silent(asked)
    await town.move_clock(timedelta(days=1))
    again = [each.id for each in mail(town, "Els") if "Mag dat nog een jaar" in said(each)]
    assert again == [asked.id]

    await press(town["Els"].user, asked, "Ja, nog een jaar")
    await town.move_clock(timedelta(days=60))

    assert "Jij hoort het" in said(await town["Els"].slash(town.team, "alarm"))


async def test_what_was_told_goes_after_two_weeks(town: Town) -> None:
    await agree(town, "Bram")
    await alarm(town)

    await town.move_clock(timedelta(days=15))

    assert mail(town, "Bram") == []
    assert [m for m in town.team.history() if "brand" in said(m)] == []


async def test_two_servers_hear_only_their_own(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await agree(town, "Bram")
        with town.as_bot():
            town.bot.dispatch("alarm", town.guild.id + 1, "fire", fire)
        await town.env.settle()

        assert mail(town, "Bram") == []


@pytest.mark.parametrize("label", ["Alleen tijdens", "Ook buiten", "Ook 's nachts"])
async def test_what_was_chosen_is_said(town: Town, label: str) -> None:
    shown = await agree(town, "Bram", label)

    assert "✔ Jij hoort het, tot" in said(shown)
    assert any(label in each for each in labels(shown))


async def test_it_says_how_many_said_yes(town: Town) -> None:
    assert "Nu zei nog niemand ja." in said(await town["Els"].slash(town.team, "alarm"))

    agreed = await press(town["Els"], await town["Els"].slash(town.team, "alarm"), "Overdag")

    assert "Nu zei 1 persoon ja." in said(agreed)
