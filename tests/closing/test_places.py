"""The list of places as an admin keeps it, and when what stands of one of them goes (R38)."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.closing.settings import MOST
from tests.kit.closing import closed, give, list_place
from tests.kit.handing_over import inbox
from tests.kit.screens import menu_on

Result = simcord.InteractionResult
A_DAY = timedelta(days=1)


async def looked_at(town: Town) -> Result:
    """The first place of the list, as an admin chooses it."""
    shown = await town["Els"].slash(town.team, "plekken")
    place = menu_on(shown).options[0].value
    return await town["Els"].select(message_of(shown), [place], custom_id="closing:places")


async def standing(town: Town) -> list[tuple[object, ...]]:
    rows = await town.bot.services.store.db.execute_fetchall("SELECT * FROM next_step")
    return [tuple(row) for row in rows]


async def test_what_an_admin_calls_right_is_offered_again_and_says_until_when(town: Town) -> None:
    await list_place(town, until="vandaag")
    await town.move_clock(A_DAY)
    assert "Kies een plek" not in labels(await closed(town))

    right = await press(town["Els"], await looked_at(town), "Klopt nog")

    assert "Bewaard: Open atelier. Klopt tot en met woensdag 26 mei" in said(right)
    assert "Kijk deze na" not in said(right)
    assert "Kies een plek" in labels(await closed(town, "Sam"))


async def test_a_place_that_is_right_for_longer_stays_so(town: Town) -> None:
    await list_place(town, until="24/9/2027")

    right = await press(town["Els"], await looked_at(town), "Klopt nog")

    assert "Klopt tot en met vrijdag 24 september" in said(right)


async def test_another_wording_is_read_by_who_was_given_it(town: Town) -> None:
    await list_place(town)
    await give(town, await closed(town))

    form = await press(town["Els"], await looked_at(town), "Wijzig")
    assert "Open atelier" in str(form.modal)
    words = {"name": "Atelier", "about": "Tekenen.", "where": "De Loods", "link": "", "until": ""}
    await town["Els"].submit_modal(form, words)

    read = said(await inbox(town))
    assert "**Atelier**\nTekenen.\nDe Loods" in read
    assert "De Kelder" not in read


async def test_no_two_places_are_called_the_same(town: Town) -> None:
    await list_place(town)

    refused = await list_place(town, name="OPEN atelier")

    assert "Er is al een plek met de naam" in said(refused)
    assert len(menu_on(await town["Els"].slash(town.team, "plekken")).options) == 1


async def test_a_list_that_is_full_says_so_before_and_after_writing(town: Town) -> None:
    for n in range(MOST - 1):
        await list_place(town, name=f"Plek {n}")
    shown = await town["Els"].slash(town.team, "plekken")
    forms = [await press(town["Els"], shown, "Nieuwe plek") for _ in range(2)]
    words = {"about": "Tekenen.", "where": "De Loods", "link": "", "until": ""}

    told = [
        said(await town["Els"].submit_modal(form, {**words, "name": f"Laatste {n}"}))
        for n, form in enumerate(forms)
    ]

    assert "Bewaard: Laatste 0" in told[0]
    assert f"Er staan al {MOST} plekken" in told[1]
    late = await press(town["Els"], shown, "Nieuwe plek")
    assert not late.modal


async def test_what_goes_on_is_given_no_place_by_an_old_button(town: Town) -> None:
    await list_place(town)
    shown = await closed(town)
    form = await press(town["Jules"], await inbox(town), "Verder met dit gesprek")
    await town["Jules"].submit_modal(form, {"words": "nog iets"})

    refused = await press(town["Yasmine"], shown, "Kies een plek")

    assert "Alleen wie" in said(refused)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ("UPDATE conversation SET expires_at = expires_at - 7", [-7]),
        ("DELETE FROM conversation", []),
    ],
)
async def test_what_was_given_ends_with_its_conversation(
    town: Town, change: str, left: list[int]
) -> None:
    await list_place(town)
    await give(town, await closed(town))
    [(*_, before)] = await standing(town)

    async with town.bot.services.store.writing():
        await town.bot.services.store.db.execute_fetchall(change)

    assert [row[-1] - before for row in await standing(town)] == left  # type: ignore[operator]
