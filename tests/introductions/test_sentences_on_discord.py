"""`/zinnen`: a worker keeps own sentences; nobody else sees that there are any (R11)."""

from __future__ import annotations

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import SECRET, Town, build, furnish
from bot.store.keys import derive
from bot.store.opening import STORE
from cogs.introductions.rules.sentences import MOST, Sentence
from cogs.introductions.service.sentences import OwnSentences
from cogs.introductions.service.team import Introductions
from tests.kit.asking import Result
from tests.kit.forensics import decrypted, every_byte
from tests.kit.forged import forged_form, forged_press
from tests.kit.shifts import forged_choice
from tests.kit.stored import everything, rows

WORDS = "Hey, fijn dat je schrijft!\nVertel maar."
REMINDER = "Geen namen of verhalen van jongeren: dit blijft bewaard."
PRESSED = [
    "sentences", "newsentence", "changesentence:{key}", "dropsentence:{key}", "dropsentences",
    "dropallsentences",
]  # fmt: skip
FORMS = ["newsentence:0123456789abcdef", "changesentence:{key}.0123456789abcdef"]


async def listed(town: Town, name: str = "Yasmine") -> Result:
    return await town[name].slash(town.team, "zinnen")


async def keep(
    town: Town, label: str = "Begin", words: str = WORDS, name: str = "Yasmine"
) -> Result:
    form = await press(town[name], await listed(town, name), "Nieuwe zin")
    return await town[name].submit_modal(form, {"label": label, "words": words})


async def of(town: Town, name: str = "Yasmine") -> list[Sentence]:
    worker = await town.bot.services.shared(Introductions).known(
        GuildId(town.guild.id), town[name].id
    )
    assert worker
    return await OwnSentences(town.bot.services).all(worker)


async def shown(town: Town) -> Result:
    (mine,) = await of(town)
    return await town["Yasmine"].select(message_of(await listed(town)), [mine.key])


async def test_r11_a_worker_keeps_a_sentence_and_only_they_see_it(town: Town) -> None:
    before = len(town.team.history()), len(town.square.history())

    empty = await listed(town)
    form = await press(town["Yasmine"], empty, "Nieuwe zin")
    kept = await town["Yasmine"].submit_modal(form, {"label": "Begin", "words": WORDS})
    one = await shown(town)

    assert "(0 van 24)" in said(empty)
    assert labels(empty) == ["Nieuwe zin"]
    assert REMINDER in said(empty)
    assert REMINDER in str(form.modal)
    assert "✔ Bewaard: Begin." in said(kept)
    assert "(1 van 24)" in said(kept)
    assert "**Begin**\n> Hey, fijn dat je schrijft!\n> Vertel maar." in said(one)
    assert all(message_of(each).flags.ephemeral for each in (empty, kept, one))
    assert (len(town.team.history()), len(town.square.history())) == before
    assert "(0 van 24)" in said(await listed(town, "Bram"))


async def test_a_sentence_is_changed_beginning_from_what_it_is(town: Town) -> None:
    await keep(town)

    form = await press(town["Yasmine"], await shown(town), "Wijzig")
    done = await town["Yasmine"].submit_modal(form, {"label": "Begin", "words": "Hallo!"})

    assert "Vertel maar." in str(form.modal)
    assert "✔ Bewaard: Begin." in said(done)
    assert [each.words for each in await of(town)] == ["Hallo!"]


async def test_a_sentence_is_wiped_and_nothing_of_it_stays_in_the_store(town: Town) -> None:
    await keep(town)
    old = await shown(town)

    done = await press(town["Yasmine"], await shown(town), "Weg")
    await town.minute()
    late = await press(town["Yasmine"], old, "Wijzig")

    assert "✔ Gewist: Begin." in said(done)
    assert await rows(town, "own_sentence") == 0
    assert late.modal is None
    assert "Die zin is er niet meer" in said(late)
    folder = town.settings.data_dir
    raw = b"".join(every_byte(folder).values()) + decrypted(folder / STORE, derive(SECRET))
    assert b"fijn dat je schrijft" not in raw


async def test_all_are_wiped_at_once_after_one_question(town: Town) -> None:
    await keep(town)
    await keep(town, "Slot", "Tot later!")
    await keep(town, name="Bram")

    asked = await press(town["Yasmine"], await listed(town), "Alles weg")
    assert len(await of(town)) == 2
    back = await press(town["Yasmine"], asked, "Terug")
    asked = await press(town["Yasmine"], back, "Alles weg")
    assert "al je zinnen wissen (2)?" in said(asked)
    done = await press(town["Yasmine"], asked, "Ja, wis ze allemaal")

    assert "✔ Al je zinnen zijn gewist." in said(done)
    assert await of(town) == []
    assert len(await of(town, "Bram")) == 1


@pytest.mark.parametrize(
    ("label", "words", "why"),
    [
        (" ", "Hey!", "naam van 1 tot 60 tekens"),
        ("Begin", "Jules zat hier ook, <@1574789185536000017>", "laat vermeldingen"),
        ("begin", "Iets anders.", "Je hebt al een zin met de naam begin"),
    ],
)
async def test_what_is_not_kept_is_given_back_with_why(
    town: Town, label: str, words: str, why: str
) -> None:
    await keep(town)

    refused = await keep(town, label, words)

    assert why in said(refused)
    assert f"```\n{words}\n```" in said(refused)
    assert [each.words for each in await of(town)] == [WORDS]


async def test_where_there_is_no_room_this_is_said_before_somebody_writes(town: Town) -> None:
    worker = await town.bot.services.shared(Introductions).known(
        GuildId(town.guild.id), town["Yasmine"].id
    )
    assert worker
    for number in range(MOST):
        await OwnSentences(town.bot.services).add(worker, label=f"Zin {number}", words="Hey!")

    full = await listed(town)
    refused = await press(town["Yasmine"], full, "Nieuwe zin")

    assert "(24 van 24)" in said(full)
    assert refused.modal is None
    assert "Je hebt al 24 zinnen" in said(refused)


# -- who may not --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Sam", "Els"])  # Els has the role, but was never introduced
async def test_promise_4_only_a_worker_keeps_sentences(town: Town, name: str) -> None:
    await keep(town)
    (mine,) = await of(town)
    before = await everything(town)

    answers = [await town[name].slash(town.square, "zinnen")]
    for thing in PRESSED:
        door = f"introductions:{thing.format(key=mine.key)}"
        answers.append(await forged_press(town, town[name], town.panel, door))
    for thing in FORMS:
        door = f"introductions:{thing.format(key=mine.key)}"
        answers.append(await forged_form(town, town[name], town.square.id, door, "Hey!"))
    door = "introductions:sentence"
    answers.append(await forged_choice(town, name, town.panel, door, mine.key))

    for each in answers:
        assert each.modal is None
        assert "Dit is voor het team" in said(each)
        assert "Vertel maar" not in said(each)
    assert await everything(town) == before


async def test_a_colleague_who_forges_a_key_neither_sees_nor_changes_it(town: Town) -> None:
    await keep(town)
    (mine,) = await of(town)
    before, bram = await everything(town), town["Bram"]

    answers = [
        await forged_press(town, bram, town.panel, f"introductions:{thing}:{mine.key}")
        for thing in ("changesentence", "dropsentence")
    ]
    door = f"introductions:changesentence:{mine.key}.0123456789abcdef"
    answers.append(await forged_form(town, bram, town.team.id, door, "Van Bram."))
    door = "introductions:sentence"
    answers.append(await forged_choice(town, "Bram", town.panel, door, mine.key))

    for each in answers:
        assert each.modal is None
        assert "Die zin is er niet meer" in said(each)
        assert "Vertel maar" not in said(each)
    assert await everything(town) == before


@pytest.mark.parametrize("key", ["", "0" * 16, "'; DROP TABLE own_sentence; --", "²"])
async def test_a_key_that_nobody_gave_out_changes_nothing(town: Town, key: str) -> None:
    await keep(town)
    before = await everything(town)

    for thing in ("changesentence", "dropsentence"):
        answer = await forged_press(
            town, town["Yasmine"], town.panel, f"introductions:{thing}:{key}"
        )
        assert answer.modal is None
        assert "Die zin is er niet meer" in said(answer)

    assert await everything(town) == before


async def test_the_same_worker_on_another_server_finds_none_of_them(town: Town) -> None:
    other = build(town.env, town.settings, "Jong Beukenveld")
    await furnish(other)
    await keep(town)
    (mine,) = await of(town)

    refused = await forged_press(
        other, other["Yasmine"], other.panel, f"introductions:dropsentence:{mine.key}"
    )

    assert "Die zin is er niet meer" in said(refused)
    assert len(await of(town)) == 1


# -- how they go --------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [False, True])
async def test_r8_they_go_with_the_worker_also_who_already_left(town: Town, *, left: bool) -> None:
    await keep(town)
    await keep(town, name="Bram")
    who = "Yasmine"
    if left:
        town.guild.remove_member(town["Yasmine"])
        await town.env.settle()
        offered = await town["Els"].autocomplete(town.team, "werker verwijderen", "wie", "yas")
        who = offered[0]["value"]

    await town["Els"].slash(town.team, "werker verwijderen", wie=who)
    await town.minute()

    assert await rows(town, "own_sentence") == 1
    assert len(await of(town, "Bram")) == 1
    folder = town.settings.data_dir
    raw = b"".join(every_byte(folder).values()) + decrypted(folder / STORE, derive(SECRET))
    assert raw.count(b"fijn dat je schrijft") == 1  # Bram's


async def test_they_survive_a_restart(town: Town) -> None:
    await keep(town)

    await town.restart()

    assert [each.label for each in await of(town)] == ["Begin"]
