"""From an empty card to one that everybody sees, and further (C0, R7, R11)."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.introducing import (
    SELF,
    WHERE,
    WORK,
    ask,
    channel,
    fill_in,
    jpeg,
    publish,
    request_of,
    sign,
    standing,
    step,
)
from tests.kit.stored import rows

DUTY = "Ik heb discretieplicht: ik vertel het niet verder. Er zijn grenzen."


async def test_r7_a_card_comes_about_step_by_step_and_survives_a_restart_between_any_two(
    town: Town,
) -> None:
    hall = await channel(town)
    shown = await town["Yasmine"].slash(town.team, "kaart")
    assert "Dit ontbreekt nog: Voor wie werk je? · Wat ik doe" in said(shown)
    await town.restart()
    await step(town, "Yasmine", "Wat ik doe", dict(WORK))
    await town.restart()
    shown = await step(town, "Yasmine", "Wanneer en waar", dict(WHERE))
    assert "Dit ontbreekt nog" not in said(shown)
    await step(town, "Yasmine", "Over mij", dict(SELF))
    await town.restart()
    assert "een admin kijkt ernaar" in said(await ask(town)).lower()
    assert standing(hall) == []
    assert "Anders dan nu" not in said(request_of(town))
    await town.restart()
    assert "is goedgekeurd" in said(await sign(town))
    await town.restart()

    (card,) = standing(hall)
    assert card.splitlines() == [
        "**Yasmine (zij/haar)** — jeugdwerker bij de jeugddienst van Lindendaal",
        f"Werkaccount: {town['Yasmine'].mention}",
        "Yasmine denkt met je mee: over je dag, je plannen of wat lastig is.",
        "**Wat ik doe:** luisteren, meedenken, dingen regelen (ook 's avonds).",
        "**Wat ik niet doe:** ik ben geen psycholoog en geen politie.",
        f"**Blijft het tussen ons?** {DUTY}",
        "**Wanneer?** dinsdag tot en met vrijdag: 14 uur tot 18 uur; feestdagen: dicht",
        "**Waar?** hier, en in De Kelder",
        "**Talen:** Nederlands",
        "**In mijn eigen woorden:** Ik verlies altijd met Mario Kart.",
    ]
    assert labels(hall.history()[0]) == ["Is dit echt?", "Stel een vraag"]
    assert "De kaart van Yasmine is goedgekeurd door" in said(town.team.history()[-1])


async def test_r7_an_unfinished_card_cannot_be_asked_for(town: Town) -> None:
    await channel(town)
    await step(town, "Yasmine", "Wat ik doe", dict(WORK))

    refused = await ask(town)

    assert "nog niet volledig" in said(refused)
    assert not any("Goedkeuren" in labels(m) for m in town.team.history())


async def test_r11_a_mandatory_part_changes_only_after_a_new_signature(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    since = len(town.calls)

    shown = await step(town, "Yasmine", "Wat ik doe", WORK | {"does": "alles anders."})

    assert "De vorige blijft voor iedereen staan" in said(shown)
    assert "luisteren" in standing(hall)[0]
    assert [c for c in town.calls[since:] if c.method == "PATCH" and "messages" in c.path] == []
    await ask(town)
    assert "Anders dan nu: Wat ik doe\n" in said(request_of(town))
    await sign(town)
    assert "alles anders." in standing(hall)[0]
    assert len(standing(hall)) == 1


async def test_r11_own_words_pronouns_and_photo_follow_at_once_with_one_edit(town: Town) -> None:
    hall = await channel(town)
    await publish(town)

    for label, filled in (("Over mij", SELF), ("Foto", {"photo": ("ik.jpg", jpeg())})):
        since = len(town.calls)
        await step(town, "Yasmine", label, dict(filled))
        edits = [c for c in town.calls[since:] if c.path.startswith(f"/channels/{hall.id}/")]
        assert [c.method for c in edits] == ["PATCH"]

    assert "Mario Kart" in standing(hall)[0]
    (message,) = hall.history()
    assert [each.filename for each in message.attachments] == ["foto.jpg"]
    shown = await town["Yasmine"].slash(town.team, "kaart")
    await press(town["Yasmine"], shown, "Foto weg")
    assert hall.history()[0].attachments == []


async def test_nobody_signs_what_they_did_not_see(town: Town) -> None:
    hall = await channel(town)
    await fill_in(town)
    await ask(town)
    request = request_of(town)
    await step(town, "Yasmine", "Wat ik doe", WORK | {"does": "iets heel anders."})

    refused = await press(town["Els"], request, "Goedkeuren")

    assert "wacht niet meer op goedkeuring" in said(refused)
    assert standing(hall) == []
    await town.minute()
    assert not any("Goedkeuren" in labels(m) for m in town.team.history())


async def test_an_admin_gives_a_card_back_and_says_why(town: Town) -> None:
    hall = await channel(town)
    await fill_in(town)
    await ask(town)

    form = await press(town["Els"], request_of(town), "Nog niet")
    await town["Els"].submit_modal(form, {"words": "Schrijf ook dat je vertrekt om 18 uur."})

    assert "nog niet goedgekeurd" in said(town.team.history()[-1])
    assert "vertrekt" not in said(town.team.history()[-1])
    shown = await town["Yasmine"].slash(town.team, "kaart")
    assert "Een admin wil dit nog anders: Schrijf ook dat je vertrekt" in said(shown)
    await ask(town)
    await sign(town)
    assert len(standing(hall)) == 1


async def test_what_waits_is_found_without_the_team_channel(town: Town) -> None:
    hall = await channel(town)
    await fill_in(town)
    town.discord.delete_channel(town.team.id)
    told = await press(
        town["Yasmine"], await town["Yasmine"].slash(town.square, "kaart"), "Vraag goedkeuring"
    )
    assert "Ik kon het niet in het teamkanaal zetten" in said(told)

    listed = await town["Els"].slash(town.square, "werker kaarten")
    assert "Bram: nog geen kaart\nYasmine: wacht op goedkeuring" in said(listed)
    await press(town["Els"], await press(town["Els"], listed, "Yasmine"), "Goedkeuren")

    assert len(standing(hall)) == 1


async def test_who_signs_the_own_card_says_to_be_the_only_admin_and_the_team_sees_it(
    town: Town,
) -> None:
    hall = await channel(town)
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Els"], voornaam="Els", functie="youth_worker", zwijgplicht="professional",
    )  # fmt: skip
    await fill_in(town, "Els")
    await ask(town, "Els")

    sure = await sign(town)
    assert "Laat er liever een andere admin naar kijken" in said(sure)
    assert standing(hall) == []
    await press(town["Els"], sure, "Ik ben de enige admin")

    assert "Ik heb beroepsgeheim" in standing(hall)[0]
    assert "de eigen kaart, als enige admin" in said(town.team.history()[-1])


async def test_a_worker_asks_for_another_name_and_signs_with_the_old_one_until_then(
    town: Town,
) -> None:
    hall = await channel(town)
    await publish(town)

    await step(
        town, "Yasmine", "Naam en functie",
        {"name": "Yas", "role": ["street_worker"], "secrecy": ["professional"]},
    )  # fmt: skip
    who = await town["Sam"].slash(town.square, "wie")
    assert "**Yasmine** — jeugdwerker" in said(who)
    assert "beroepsgeheim" not in said(who)
    await ask(town)
    assert "Anders dan nu: Voornaam, Functie, Zwijgplicht\n" in said(request_of(town))
    await sign(town)

    assert standing(hall)[0].startswith("**Yas** — straathoekwerker")
    assert "Ik heb beroepsgeheim" in standing(hall)[0]
    assert "Yas komt op plekken" in standing(hall)[0]


async def test_the_admins_own_change_of_role_shows_at_once_on_the_card(town: Town) -> None:
    hall = await channel(town)
    await publish(town)

    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Yasmine"], voornaam="Yasmine", functie="prevention_worker",
        zwijgplicht="discretion",
    )  # fmt: skip

    assert "Yasmine denkt ook aan de veiligheid van anderen." in standing(hall)[0]


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("employer", "   "),
        ("does", "kijk op https://kwaad.example"),
        ("does", "vraag het aan <@1>"),
        ("does_not", "**vet**"),
    ],
)
async def test_what_cannot_stand_on_a_card_is_refused_kindly_and_given_back(
    town: Town, part: str, text: str
) -> None:
    await channel(town)

    refused = await step(town, "Yasmine", "Wat ik doe", WORK | {part: text})

    assert "gewone tekst" in said(refused)
    assert "Er is niets veranderd" in said(refused)
    assert "```" in said(refused)
    for other in WORK.keys() - {part}:
        assert WORK[other] in said(refused)
    assert await rows(town, "card") == 0


async def test_hours_that_nobody_understands_say_what_to_write_instead(town: Town) -> None:
    refused = await step(town, "Yasmine", "Wanneer en waar", WHERE | {"hours": "vaak"})

    assert "di-vr 14-18 uur" in said(refused)
    assert await rows(town, "card") == 0


async def test_a_photo_that_is_none_is_refused_and_the_card_stays_as_it_was(town: Town) -> None:
    await fill_in(town)

    refused = await step(town, "Yasmine", "Foto", {"photo": ("ik.jpg", b"geen foto")})

    assert "Dat kan ik niet als foto lezen" in said(refused)
    assert await rows(town, "card_own") == 0
