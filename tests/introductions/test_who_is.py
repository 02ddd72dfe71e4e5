"""A worker is told from someone who pretends, and nobody is told anything about anybody else."""

from __future__ import annotations

from pathlib import Path

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.canary import arrives, asks
from tests.kit.introducing import PAGE, PHONE, channel, jpeg, publish, step
from tests.kit.towns import open_town

MENU = "Wie is dit?"


async def who_is(
    town: Town, target: simcord.MemberActor, asker: str = "Sam"
) -> simcord.InteractionResult:
    return await town[asker].context_menu(town.square, MENU, target)


def a_twin(town: Town) -> simcord.MemberActor:
    """Someone who calls and shows themselves as Yasmine does."""
    known = town.discord.get_user(town["Yasmine"].id)
    twin = town.env.create_user("yasmine_", global_name="Yasmine", avatar=known.avatar)
    return town.guild.add_member(twin)


async def test_r7_a_worker_is_shown_with_the_card_in_one_call(town: Town) -> None:
    await channel(town)
    await publish(town)
    await step(town, "Yasmine", "Foto", {"photo": ("ik.jpg", jpeg())})
    since = len(town.calls)

    shown = await who_is(town, town["Yasmine"])

    assert len(town.calls[since:]) == 1
    assert shown.ephemeral
    assert "✔ Yasmine werkt voor Lindendaal. Dit is de kaart." in said(shown)
    assert "**Wat ik doe:** luisteren" in said(shown)
    assert town["Yasmine"].mention in said(shown)


async def test_a_worker_without_a_card_is_shown_with_role_and_duty(town: Town) -> None:
    shown = await who_is(town, town["Bram"])

    assert "✔ Bram werkt voor Lindendaal" in said(shown)
    assert "**Bram** — preventiewerker" in said(shown)
    assert "Ik heb discretieplicht" in said(shown)
    assert "Wat ik doe" not in said(shown)


async def test_a_draft_is_shown_to_nobody(town: Town) -> None:
    await step(town, "Bram", "Wat ik doe", {"employer": "x", "does": "geheim", "does_not": "x"})

    for shown in (await who_is(town, town["Bram"]), await town["Sam"].slash(town.square, "wie")):
        assert "geheim" not in said(shown)


async def test_r7_someone_with_the_same_name_and_picture_is_not_the_worker(town: Town) -> None:
    await channel(town)
    await publish(town)
    twin = a_twin(town)
    since = len(town.calls)

    shown = await who_is(town, twin)

    assert len(town.calls[since:]) == 1
    assert "hoort niet bij het jeugdteam van Lindendaal" in said(shown)
    assert "Antwoord niet, blokkeer het en meld het aan Discord." in said(shown)
    assert PAGE in said(shown)
    assert PHONE in said(shown)
    assert "Stel een vraag" in labels(shown)
    assert "✔" not in said(shown)
    who = await town["Sam"].slash(town.square, "wie")
    assert said(who).count("Werkaccount") == 2
    assert town["Yasmine"].mention in said(who)
    assert twin.mention not in said(who)


async def test_a_former_worker_is_none_of_us(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    assert "hoort niet bij het jeugdteam" in said(await who_is(town, town["Bram"]))


async def test_nothing_is_said_about_a_young_person_not_even_whether_they_asked(
    town: Town,
) -> None:
    canary = arrives(town)
    before = said(await who_is(town, canary.actor))
    await asks(town, canary)

    for asker in ("Sam", "Yasmine", "Els"):
        shown = await who_is(town, canary.actor, asker)
        assert said(shown) == before
        assert not [sign for sign in canary.signs if sign in said(shown)]


async def test_promise_11_the_bot_says_that_it_is_a_bot(town: Town) -> None:
    bot = town.discord.bot_user
    itself = simcord.MemberActor(town.env, town.guild, simcord.UserHandle(town.env, bot))

    shown = await who_is(town, itself)

    assert "Ik ben een bot van het jeugdteam van Lindendaal." in said(shown)
    assert "hoort niet bij" not in said(shown)


async def test_r7_is_this_real_leads_to_the_towns_own_page_and_switchboard(town: Town) -> None:
    hall = await channel(town)
    await publish(town)

    answer = await press(town["Sam"], hall.history()[0], "Is dit echt?")

    assert answer.ephemeral
    assert f"Kijk op {PAGE}\nDaar staan dezelfde namen en deze bot." in said(answer)
    assert f"Bellen kan ook: {PHONE}." in said(answer)
    who = await town["Sam"].slash(town.square, "wie")
    assert said(await press(town["Sam"], who, "Is dit echt?")) == said(answer)


async def test_r7_as_long_as_nobody_gave_a_page_that_is_said_honestly(town: Town) -> None:
    hall = await channel(town, checked=False)
    await publish(town)

    answer = await press(town["Sam"], hall.history()[0], "Is dit echt?")

    assert "Hier staat nog geen pagina of nummer van Lindendaal." in said(answer)
    assert "https" not in said(answer)


async def test_a_page_that_was_given_stays_when_only_the_channel_changes(town: Town) -> None:
    await channel(town)
    elsewhere = town.guild.create_text_channel("nieuw")

    shown = await town["Els"].slash(town.team, "werker kanaal", kanaal=elsewhere)

    assert PAGE in said(shown)
    assert PHONE in said(shown)


async def test_before_the_set_up_it_is_the_servers_own_name(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        shown = await who_is(town, town["Yasmine"])

        assert "hoort niet bij het jeugdteam van Jong Lindendaal" in said(shown)


# -- /wie ---------------------------------------------------------------------------------------


async def test_wie_shows_the_published_words(town: Town) -> None:
    await channel(town)
    await publish(town)

    who = said(await town["Sam"].slash(town.square, "wie"))

    assert (
        "**Yasmine** — jeugdwerker bij de jeugddienst van Lindendaal\nIs er nu.\n"
        f"Werkaccount: {town['Yasmine'].mention}"
    ) in who
    assert "**Wat ik niet doe:** ik ben geen psycholoog en geen politie." in who
    assert "**Bram** — preventiewerker\nIs er nu niet." in who


async def introduce(town: Town, name: str) -> None:
    member = town.guild.add_member(town.env.create_user(name), roles=[town.worker_role])
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=member, voornaam=name, functie="street_worker", zwijgplicht="discretion",
    )  # fmt: skip


@pytest.mark.parametrize("size", [8, 9, 20])
async def test_a_large_team_is_shown_whole_page_by_page(town: Town, size: int) -> None:
    names = [f"Collega {chr(ord('A') + n)}" for n in range(size - 2)]
    for name in names:
        await introduce(town, name)

    shown = await town["Sam"].slash(town.square, "wie")
    seen = [said(shown)]
    while "Meer mensen" in labels(shown) and len(seen) < -(-size // 8):
        shown = await press(town["Sam"], shown, "Meer mensen")
        seen.append(said(shown))

    for name in [*names, "Yasmine", "Bram"]:
        assert sum(page.count(f"**{name}**") for page in seen) == 1
    assert len(seen) == -(-size // 8)
