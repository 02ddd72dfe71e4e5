"""A young person says who they are: as they saw it before, until they take it away (R20)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from cogs.self_disclosure import rules
from tests.kit.asking import answer, ask, form_alone
from tests.kit.conversations import talk_of, wiped_without_waiting
from tests.kit.forged import forged_form, forged_press
from tests.kit.referring import inbox, press_in_inbox
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything

NAME = "Jules Zonderling"
LINE = f"Ik ben {NAME}."
BEGIN, REMOVE = "Ik wil zeggen wie ik ben", "Haal mijn naam weg"


async def shown(town: Town, name: str = NAME) -> Any:
    form = await press_in_inbox(town, BEGIN)
    return await town["Jules"].submit_modal(form, {"words": name})


async def told(town: Town) -> Any:
    return await press(town["Jules"], await shown(town), "Ja, zeg het")


def in_thread(town: Town) -> list[str]:
    return [said(each) for each in town.thread().history()]


async def rows_of(town: Town) -> list[Any]:
    return list((await everything(town))["self_disclosure"])


async def test_r20_the_team_reads_exactly_what_was_shown_and_only_after_a_yes(town: Town) -> None:
    await ask(town)

    preview = await shown(town)

    quoted = f"> {LINE}"
    assert preview.ephemeral
    assert quoted in said(preview)
    assert "Alleen dat. Je account tonen we nooit." in said(preview)
    assert not any(NAME in each for each in in_thread(town))
    done = await press(town["Jules"], preview, "Ja, zeg het")
    assert "Wie daar meeleest, kan hem lezen." in said(done)
    [line] = [each for each in in_thread(town) if NAME in each]
    assert quoted in line
    assert str(town["Jules"].id) not in line
    assert town["Jules"].user.name not in line.replace(NAME, "")
    assert quoted in said(await inbox(town))


async def test_the_preview_names_who_reads_a_conversation_with_one_kind_of_worker(
    town: Town,
) -> None:
    await town["Jules"].submit_modal(await form_alone(town), {"words": "hoi"})

    preview = said(await shown(town))

    assert "Dit lezen mee: " in preview
    assert "team leest" not in preview
    readers = preview.partition("Dit lezen mee: ")[2].partition(", en wie de server beheert")[0]
    assert "Yasmine" in readers
    assert "Bram" not in readers
    privacy = said(await press(town["Jules"], town.panel, "Privacy"))
    assert "in een eigen kanaal op Discord" in privacy
    assert f"Dit lezen mee: {readers}" in privacy
    assert "teamkanaal" not in privacy


async def test_privacy_does_not_say_that_a_name_that_they_gave_is_unknown(town: Town) -> None:
    await ask(town)
    before = said(await press(town["Jules"], town.panel, "Privacy"))
    await told(town)

    after = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "**Dit hebben we niet:** je naam" in before
    assert "je naam, leeftijd" not in after
    assert "Die naam staat in je gesprek. Wie daar meeleest, kan hem lezen." in after
    assert f"'{REMOVE}'" in after
    await press_in_inbox(town, REMOVE)
    assert said(await press(town["Jules"], town.panel, "Privacy")) == before


async def test_who_thinks_again_has_said_nothing(town: Town) -> None:
    await ask(town)
    preview = await shown(town)
    yes = _door(preview, "Ja, zeg het")

    no = await press(town["Jules"], preview, "Toch niet")

    assert "Er is niets gezegd" in said(no)
    late = await forged_press(town, town["Jules"], message_of(preview), yes)
    assert "Er is niets gezegd" in said(late)
    assert not any(NAME in each for each in in_thread(town))


def _door(seen: Any, label: str) -> str:
    [found] = [
        each["custom_id"]
        for each in _buttons(seen.response.components)
        if each.get("label") == label
    ]
    return str(found)


def _buttons(parts: Any) -> list[Any]:
    found: list[Any] = []
    for each in parts:
        part = each if isinstance(each, dict) else each.to_dict()
        found += [part, *_buttons(part.get("components", []))]
    return found


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_it_can_be_taken_away_also_after_a_restart(town: Town, between: Between) -> None:
    await ask(town)
    await told(town)
    await between(town)

    gone = await press_in_inbox(town, REMOVE)

    assert "Je naam is weg uit het gesprek. Wat het team onthoudt" in said(gone)
    assert not any(NAME in each for each in in_thread(town))
    assert "haalde zijn of haar naam weg" in in_thread(town)[-1]
    assert NAME not in said(await inbox(town))
    assert await rows_of(town) == []
    assert BEGIN in labels(await inbox(town))


async def test_who_answers_is_named_as_who_may_remember_it(town: Town) -> None:
    await ask(town)
    await answer(town)
    await told(town)

    assert "Wat Yasmine onthoudt, kunnen we niet wissen." in said(
        await press_in_inbox(town, REMOVE)
    )


async def test_no_name_is_stored_nor_typed_before_the_yes(town: Town) -> None:
    await ask(town)
    preview = await shown(town)
    before = await everything(town)
    await press(town["Jules"], preview, "Ja, zeg het")

    assert NAME not in str(before)
    assert NAME not in str(await everything(town))


async def test_nobody_else_can_begin_it_say_it_or_take_it_away(town: Town) -> None:
    await ask(town)
    key = (await talk_of(town)).key
    preview = await shown(town)
    yes = _door(preview, "Ja, zeg het")

    for name in ("Yasmine", "Sam", "Els"):
        for door in (f"self_disclosure:begin:{key}", yes, f"self_disclosure:remove:{key}"):
            no = await forged_press(town, town[name], town.panel, door)
            assert "Dit gesprek is er niet meer" in said(no), door
            assert not no.modal
        filled = await forged_form(
            town, town[name], town.team.id, f"self_disclosure:name:{key}", "Bram"
        )
        assert "Dit gesprek is er niet meer" in said(filled)
    assert not any("Ik ben" in each for each in in_thread(town))
    more = await press(town["Yasmine"], town.thread().history()[0], "Meer")
    assert not any("wie" in each for each in labels(more))
    await press(town["Jules"], preview, "Ja, zeg het")
    assert "geen gesprek" in said(await press(town["Sam"], town.panel, "Mijn gesprek"))
    assert REMOVE not in labels(await press(town["Sam"], town.panel, "Mijn gesprek"))


async def test_what_was_typed_is_forgotten_in_a_quarter_of_an_hour_and_by_a_restart(
    town: Town,
) -> None:
    await ask(town)
    preview = await shown(town)
    yes = _door(preview, "Ja, zeg het")
    town.discord.advance_clock((rules.WAITS_FOR + timedelta(seconds=1)).total_seconds())

    late = await forged_press(town, town["Jules"], message_of(preview), yes)

    assert "We zijn vergeten wat je typte" in said(late)
    again = await shown(town)
    await town.restart()
    cut = await forged_press(town, town["Jules"], message_of(again), _door(again, "Ja, zeg het"))
    assert "We zijn vergeten wat je typte" in said(cut)
    assert not any(NAME in each for each in in_thread(town))
    assert await rows_of(town) == []


async def test_it_stands_once_however_often_they_press(town: Town) -> None:
    await ask(town)
    first, second = await shown(town), await shown(town, "Iemand anders")
    await press(town["Jules"], first, "Ja, zeg het")

    no = await press(town["Jules"], second, "Ja, zeg het")

    assert "Je zei al wie je bent" in said(no)
    assert len([each for each in in_thread(town) if "Ik ben" in each]) == 1


async def test_a_name_pings_nobody_and_hides_no_link(town: Town) -> None:
    await ask(town)

    asked = await shown(town, "@everyone [x](http://a.b)")
    preview = await press(town["Jules"], asked, "Ja, ga verder")
    await press(town["Jules"], preview, "Ja, zeg het")

    line = in_thread(town)[-1]
    assert "@everyone" not in line
    assert "](http" not in line


@pytest.mark.parametrize(("typed", "sentence"), [("  ", "nog niets"), ("x" * 41, "40 tekens")])
async def test_nothing_and_a_whole_letter_are_refused_kindly(
    town: Town, typed: str, sentence: str
) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    no = await forged_form(
        town, town["Jules"], town.square.id, f"self_disclosure:name:{key}", typed
    )

    assert sentence in said(no)


async def test_what_died_after_it_was_posted_can_be_taken_away(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    cog: Any = town.bot.get_cog("SelfDisclosureCog")

    async def dies(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(cog._service, "stands", dies)
    await told(town)
    await town.restart()
    await town.minute()

    gone = await press_in_inbox(town, REMOVE)

    assert "Je naam is weg" in said(gone)
    assert not any(NAME in each for each in in_thread(town))


async def test_what_died_before_it_was_posted_was_never_said(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    cog: Any = town.bot.get_cog("SelfDisclosureCog")

    async def dies(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(cog._gateway, "add", dies)
    await told(town)
    assert len(await rows_of(town)) == 1
    await town.restart()
    await town.minute()

    assert await rows_of(town) == []
    assert BEGIN in labels(await inbox(town))


async def test_what_discord_does_not_delete_now_goes_as_soon_as_it_can(town: Town) -> None:
    await ask(town)
    await told(town)
    path = f"/channels/{town.thread().id}/messages/*"
    town.env.inject_error("DELETE", path, status=500, times=5)

    later = await press_in_inbox(town, REMOVE)

    assert "Je naam gaat weg zodra het lukt." in said(later)
    town.discord.faults.clear()
    await town.restart()
    await town.minute()
    assert not any(NAME in each for each in in_thread(town))
    assert await rows_of(town) == []


async def test_it_goes_with_a_wipe_and_with_the_conversation(town: Town) -> None:
    await ask(town)
    await told(town)

    await wiped_without_waiting(town)

    assert await rows_of(town) == []
    assert town.team.threads == []
    await ask(town)
    await told(town)
    await town.move_clock(timedelta(days=20))
    assert await rows_of(town) == []


async def test_it_can_still_be_taken_away_after_the_end_and_not_said_any_more(town: Town) -> None:
    await ask(town)
    await told(town)
    key = (await talk_of(town)).key
    await press_in_inbox(town, "Stoppen")

    assert "Je naam is weg" in said(await press_in_inbox(town, REMOVE))
    assert BEGIN not in labels(await inbox(town))
    seen = message_of(await inbox(town))
    no = await forged_press(town, town["Jules"], seen, f"self_disclosure:begin:{key}")
    assert "afgerond" in said(no)


async def test_saying_it_ends_a_pause_and_says_so(town: Town) -> None:
    await ask(town)
    await press_in_inbox(town, "Even pauze")

    done = await told(town)

    assert "Je pauze is voorbij" in said(done)
    assert (await talk_of(town)).paused_at is None


async def test_a_number_beside_the_name_is_asked_about_once(town: Town) -> None:
    await ask(town)

    asked = await shown(town, "Jules 0477 12 34 56")

    assert "Is dat de bedoeling?" in said(asked)
    assert "Er is nog niets gezegd." in said(asked)
    form = await press(town["Jules"], asked, "Ik pas het aan")
    assert "0477 12 34 56" in str(form.modal)
    preview = await town["Jules"].submit_modal(form, {"words": NAME})
    await press(town["Jules"], preview, "Ja, zeg het")
    assert any(NAME in each for each in in_thread(town))
    assert not any("0477" in each for each in in_thread(town))


async def test_who_means_that_number_still_reads_first_what_the_team_will_read(
    town: Town,
) -> None:
    await ask(town)

    preview = await press(town["Jules"], await shown(town, "Jules 0477 12 34 56"), "Ja, ga verder")

    assert "> Ik ben Jules 0477 12 34 56." in said(preview)
    assert not any("0477" in each for each in in_thread(town))
    await press(town["Jules"], preview, "Ja, zeg het")
    assert any("0477" in each for each in in_thread(town))


async def test_who_reads_another_language_is_told_in_which_the_team_reads_it(town: Town) -> None:
    await ask(town)
    assert "in de taal van het team" not in said(await shown(town))
    form = await press_in_inbox(town, BEGIN)
    speak(town.env, "en-GB")

    seen = await town["Jules"].submit_modal(form, {"words": NAME})

    assert f"Ik ben {NAME}." in said(seen)
    assert "in the team's language" in said(seen)
