"""Who asked is known to nobody; what was said stands in one place; later nothing does."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.canary import (
    WORDS,
    arrives,
    asks,
    in_calls,
    in_files,
    listening,
    on_team_side,
    talks,
)


async def test_f_a1_after_c1_only_the_words_are_found_and_only_in_the_thread(town: Town) -> None:
    with listening() as heard:
        canary = arrives(town)
        await talks(town, canary)
        thread = town.thread()

        # The person: nowhere.
        assert in_files(town, canary.signs) == []
        assert in_calls(town, canary.signs) == []
        assert on_team_side(town, canary.signs) == []
        # The words: sent to the thread, shown to the one who wrote them, kept nowhere else.
        assert any(WORDS in said(m) for m in thread.history())
        assert not any(WORDS in said(m) for m in town.team.history())
        assert in_files(town, [WORDS]) == []
        places = {call.path for call in town.calls if WORDS in str(call.json)}
        shown = {path for path in places if path.startswith(("/interactions/", "/webhooks/"))}
        assert places - shown == {f"/channels/{thread.id}/messages"}
        # The logs: neither.
        assert [line for line in heard if any(s in line for s in [*canary.signs, WORDS])] == []


async def test_after_expiry_nothing_is_left_but_counters(town: Town) -> None:
    canary = arrives(town)
    await talks(town, canary)
    code_name = str(town.thread().name)

    await town.move_clock(timedelta(days=8))

    assert town.team.history() == []
    assert town.team.threads == []
    assert in_files(town, [*canary.signs, WORDS, code_name]) == []
    store = town.bot.services.store
    for table in await store.tables_about_aliases():
        assert [*await store.db.execute_fetchall(f"SELECT * FROM {table}")] == []
    assert await town.bot.services.traces.how_many() == 0
    counted = await town.bot.services.counters.of_guild(town.guild.id)  # type: ignore[arg-type]
    assert counted[("2026-Q4", "conversations")] == 1


async def test_the_same_person_is_someone_else_on_another_server(town: Town) -> None:
    canary = arrives(town)

    here = town.bot.services.alias_of(town.guild.id, canary.actor.id)  # type: ignore[arg-type]
    there = town.bot.services.alias_of(town.guild.id + 1, canary.actor.id)  # type: ignore[arg-type]

    assert here != there


async def test_f_a2_no_command_of_the_team_shows_who_asked(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    before = len(town.calls)

    for name in ("Yasmine", "Els"):
        await town[name].slash(town.team, "wie")
        await town[name].slash(town.team, "dienst stop" if name == "Yasmine" else "privacy")
        await town[name].slash(town.team, "gesprek")
    await town["Els"].slash(town.team, "instellen start")

    assert len(town.calls) > before
    assert in_calls(town, canary.signs) == []


async def test_what_a_young_person_does_on_the_server_is_seen_by_nobody_else(town: Town) -> None:
    canary = arrives(town)
    before = [m.id for m in town.square.history(viewer=town["Sam"])]

    await asks(town, canary)
    inbox = await press(canary.actor, town.panel, "Mijn gesprek")
    await press(canary.actor, town.panel, "Privacy")
    await press(canary.actor, town.panel, "Nu hulp nodig")
    await press(canary.actor, inbox, "Verberg")

    assert [m.id for m in town.square.history(viewer=town["Sam"])] == before


async def test_wiping_leaves_nothing_within_a_minute_and_says_what_cannot_be_wiped(
    town: Town,
) -> None:
    canary = arrives(town)
    await asks(town, canary)
    code_name = str(town.thread().name)
    shown = await press(canary.actor, town.panel, "Privacy")
    assert code_name in said(shown)

    sure = await press(canary.actor, shown, "Wis alles")
    done = await press(canary.actor, sure, "Ja, wis alles")

    assert "Alles is gewist" in said(done)
    assert "wat Discord zelf bewaart" in said(done)
    assert town.team.threads == []
    assert in_files(town, [*canary.signs, WORDS, code_name]) == []
    assert not any(code_name in said(m) for m in town.team.history())
    again = await press(canary.actor, town.panel, "Stel een vraag")
    assert "Even dit" in said(again)
