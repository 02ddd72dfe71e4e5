"""What an admin types into a name is shown as it is written, wherever it is shown."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.set_up import decided, fill_in

CONTACTS = {"coordinator": "Mia, coördinator", "dpo": "Privacydienst", "address": "dpo@l.be"}
BAD = ["Dorp @everyone", "[klik](https://x.be)", "```Dorp", "\u202eproD", "\u200b", "Do\u2066rp"]


@pytest.mark.parametrize("name", BAD, ids=range(len(BAD)))
async def test_a_towns_name_that_is_not_plain_is_refused_kindly_and_changes_nothing(
    town: Town, name: str
) -> None:
    before = await decided(town)

    refused = said(await fill_in(town, name=name))

    assert "Schrijf gewone tekst" in refused
    assert await decided(town) == before


@pytest.mark.parametrize("name", BAD, ids=range(len(BAD)))
@pytest.mark.parametrize("field", CONTACTS)
async def test_a_contact_that_is_not_plain_is_refused_kindly(
    town: Town, field: str, name: str
) -> None:
    form = await town["Els"].slash(town.team, "instellen contact")

    refused = said(await town["Els"].submit_modal(form, CONTACTS | {field: name}))

    assert "Schrijf gewone tekst" in refused


async def test_a_name_that_was_kept_before_is_shown_plainly_on_the_panel_and_in_the_thanks(
    town: Town,
) -> None:
    """Typed when nobody looked at it yet."""
    async with town.bot.services.store.writing() as db:
        rows = await db.execute_fetchall("SELECT value FROM guild_setting WHERE room = 'town'")
        (kept,) = [row[0] for row in rows]
        name = "Dorp @everyone [k](https://x.be)"
        changed = json.dumps(json.loads(kept) | {"name": name})
        await db.execute_fetchall(
            "UPDATE guild_setting SET value = ? WHERE room = 'town'", (changed,)
        )
    await town.restart()
    await town.move_clock(timedelta(minutes=2))

    shown = [town.panel, await press(town["Jules"], town.panel, "Wie zijn wij?"), await ask(town)]

    assert "Dorp everyone (k)(https://x.be)" in said(shown[0])
    assert all("@everyone" not in said(each) and "](" not in said(each) for each in shown)
