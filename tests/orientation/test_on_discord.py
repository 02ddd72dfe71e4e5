"""`/orientatie`: a note for the team, of no person, that goes by itself or by one of the team."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from cogs.orientation.rules.notes import KEPT
from tests.kit.asking import ask, pinged
from tests.kit.channels import open_up
from tests.kit.faults import fails, mended
from tests.kit.forged import forged_form, forged_press
from tests.kit.stored import everything

Result = simcord.InteractionResult
MINUTE = timedelta(minutes=1)
NOTE = {
    "platform": "TikTok",
    "trend": "Een uitdaging waarbij ze elkaar flauw laten vallen.\nVooral in de eerste graad.",
    "link": "https://www.tiktok.com/tag/blackout?_t=8abc&_r=1",
}


async def noted(town: Town, name: str = "Bram", **changed: str) -> Result:
    form = await town[name].slash(town.team, "orientatie")
    return await town[name].submit_modal(form, {**NOTE, **changed})


def notes(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "Online gezien" in said(each)]


async def test_r5_a_note_stands_with_the_team_alone_signed_and_without_a_sound(town: Town) -> None:
    since, before = len(town.calls), (await everything(town)).keys()

    thanks = await noted(town)

    [note] = notes(town)
    assert "genoteerd door **Bram** (preventiewerker)" in said(note)
    assert "> Een uitdaging waarbij ze elkaar flauw laten vallen." in said(note)
    assert "<https://www.tiktok.com/tag/blackout>" in said(note)
    assert "_t=8abc" not in said(note)
    assert labels(note) == ["Haal dit weg"]
    assert pinged(note, town) == set()
    assert note.embeds == []
    assert "Het staat bij het team." in said(thanks)
    assert "haalde ik weg wat mensen volgt" in said(thanks)
    calls = [each for each in town.calls[since:] if "callback" not in each.path]
    assert len(calls) <= 2, calls
    # Of it nothing is kept but by what it goes, and not who wrote it.
    rows = {table: found for table, found in (await everything(town)).items() if found}
    assert rows.keys() <= before
    assert not any("flauw" in str(each) or "TikTok" in str(each) for each in rows.values())
    [trace] = [each for each in rows["trace"] if "note-" in str(each)]
    assert town["Bram"].id not in trace


async def test_r5_it_goes_after_sixty_days_also_when_it_was_posted_in_a_power_cut(
    town: Town,
) -> None:
    await noted(town)
    await noted(town, trend="Een woord dat iedereen roept.")
    # Killed between the post and its note: only the nonce leads to it.
    await town.bot.services.store.db.execute_fetchall(
        "UPDATE trace SET message_id = NULL WHERE about GLOB 'note-*' AND rowid IN"
        " (SELECT max(rowid) FROM trace WHERE about GLOB 'note-*')"
    )
    await town.restart()

    await town.move_clock(KEPT - MINUTE)
    assert len(notes(town)) == 2
    for _ in range(4):
        await town.move_clock(MINUTE)

    assert notes(town) == []
    assert "note-" not in str((await everything(town))["trace"])


async def test_r5_what_says_who_it_is_goes_back_to_its_writer_and_nowhere_else(town: Town) -> None:
    for field, typed in (
        ("platform", "TikTok @lotte"),
        ("trend", "snap: lotte, in 4B"),
        ("trend", "https://tiktok.com/tag/x"),
        ("link", "https://www.tiktok.com/@lotte"),
        ("link", "https://discord.gg/abc"),
        ("link", "https://bit.ly/abc"),
        ("link", "http://vrt.be"),
    ):
        asked = await noted(town, **{field: typed})
        assert "Er is nog niets verstuurd." in said(asked), typed
        assert notes(town) == []

    again = await press(town["Bram"], asked, "Pas aan")
    await town["Bram"].submit_modal(again, NOTE)

    assert len(notes(town)) == 1


async def test_somebody_of_the_team_takes_it_away_with_a_yes_and_nobody_else(town: Town) -> None:
    await noted(town)
    [note] = notes(town)
    for door in doors_on(note):
        young = await forged_press(town, town["Jules"], town.panel, door)
        assert "Dit is voor het team" in said(young)

    asked = await press(town["Yasmine"], note, "Haal dit weg")
    assert notes(town)
    gone = await press(town["Yasmine"], asked, "Ja, haal weg")

    assert "De notitie is weg." in said(gone)
    assert notes(town) == []
    assert "note-" not in str((await everything(town))["trace"])
    again = doors_on(note)[0].replace("away", "yes")
    assert "is er niet meer" in said(await forged_press(town, town["Yasmine"], town.panel, again))


async def test_deleted_by_hand_or_with_its_channel_it_leaves_nothing(town: Town) -> None:
    await noted(town)
    await notes(town)[0].delete()
    await noted(town)
    town.discord.emit(
        "CHANNEL_DELETE", {"id": str(town.team.id), "guild_id": str(town.guild.id), "type": 0}
    )
    town.discord.channels.pop(town.team.id, None)
    await town.env.settle()

    await town.move_clock(KEPT)
    for _ in range(4):
        await town.move_clock(MINUTE)

    assert "note-" not in str((await everything(town))["trace"])


async def test_only_a_worker_notes_and_only_where_only_the_team_reads(town: Town) -> None:
    refused = await town["Jules"].slash(town.square, "orientatie")
    assert refused.modal is None
    await forged_form(
        town, town["Jules"], town.team.id, f"orientation:note:{'a' * 16}", "x", name="trend"
    )
    form = await town["Bram"].slash(town.team, "orientatie")
    await open_up(town)

    open_wall = await town["Bram"].submit_modal(form, NOTE)

    assert NOTE["trend"].splitlines()[0] in said(open_wall)
    assert notes(town) == []
    assert "note-" not in str((await everything(town))["trace"])


async def test_bad_words_and_a_discord_that_fails_change_nothing(town: Town) -> None:
    for changed in (
        {"platform": " \u200b "},
        {"trend": "\u2060"},
        {"trend": "🦊" * 401},
        {"trend": "x\n" * 40},
    ):
        assert "Er is niets verstuurd." in said(await noted(town, **changed))
    town.bot.posts.pauses = ()
    fails(town, "POST", "/channels/{team}/messages", 403)

    refused = await noted(town)
    mended(town)

    assert "Het staat er niet" in said(refused)
    assert NOTE["trend"].splitlines()[0] in said(refused)
    assert notes(town) == []
    assert "note-" not in str((await everything(town))["trace"])


async def test_a_form_that_comes_twice_posts_once(town: Town) -> None:
    asked = await noted(town, platform="@lotte")
    again = await press(town["Bram"], asked, "Pas aan")
    await town["Bram"].submit_modal(again, NOTE)

    twice = await town["Bram"].submit_modal(await press(town["Bram"], asked, "Pas aan"), NOTE)

    assert "staat er al" in said(twice)
    assert len(notes(town)) == 1


async def test_no_forged_press_takes_a_conversation_away(town: Town) -> None:
    await ask(town)
    key = str((await everything(town))["conversation"][0][0])
    for forged in (key, f"note-{key}", f"note-{'a' * 16}", "x", "note-../../../../../.."):
        for door in ("away", "yes"):
            await forged_press(town, town["Bram"], town.panel, f"orientation:{door}:{forged}")

    assert town.thread().history()
    assert len((await everything(town))["conversation"]) == 1
