"""A post from a worker's first words to its end, and who comes to look (R10, R72)."""

from __future__ import annotations

from datetime import timedelta

import discord

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import SECRET, Town
from bot.shell.components import doors_on
from bot.store.keys import derive
from bot.store.opening import STORE
from cogs.posts.rules.posts import OPENER_STANDS
from tests.kit.asking import ask
from tests.kit.forensics import decrypted
from tests.kit.forged import at_once
from tests.kit.stored import everything, rows
from tests.kit.team_posts import (
    HOUR,
    MINUTE,
    TOMORROW,
    WORDS,
    goes,
    invites,
    lists,
    looks,
    plans,
    posted,
    told,
    writes,
)
from tests.kit.wiping import wipe

IN_45 = "24/11 15:55"


async def test_r10_a_worker_makes_an_opener_their_own_signs_it_and_it_falls_by_itself(
    town: Town,
) -> None:
    seen = await writes(town)
    assert "Er staat nog niets" in said(seen)
    assert "Iedereen op de server leest dit" in said(seen)
    assert posted(town.lounge) == []

    assert await goes(town, seen) == f"Het staat in <#{town.lounge.id}>."

    [post] = posted(town.lounge)
    assert said(post).startswith("**Yasmine** (jeugdwerker)")
    assert f"> {WORDS}" in said(post)
    assert labels(post) == ["Stel een vraag"]
    asked = await press(town["Jules"], post, "Stel een vraag")
    assert "Wie leest" in said(asked) or "lees" in said(asked)
    assert message_of(asked).flags.ephemeral

    await town.move_clock(OPENER_STANDS - MINUTE)
    assert len(posted(town.lounge)) == 1
    await town.move_clock(2 * MINUTE)
    assert posted(town.lounge) == []
    assert await rows(town, "post") == 0


async def test_r10_a_planned_post_goes_at_its_moment_and_anybody_of_the_team_can_stop_it(
    town: Town,
) -> None:
    first = await plans(town, await writes(town), IN_45)
    assert "Gepland: dinsdag 24 november om 15.55 uur" in said(first)
    await plans(town, await writes(town, "Tweede", name="Bram"), IN_45, "Bram")
    assert "gaat dinsdag 24 november om 15.55 uur" in said(await lists(town, "Bram"))

    second = await looks(town, 1, "Yasmine")
    both = [f"posts:cancel:{await key_of(town, 'Tweede')}"] * 2
    stopped = await at_once(town, town["Yasmine"], message_of(second), both)

    first_said, second_said = sorted(said(each) for each in stopped)
    assert first_said.startswith("Deze post is er niet meer")
    assert second_said.startswith("Tegengehouden")
    await town.move_clock(44 * MINUTE)
    assert posted(town.lounge) == []
    await town.move_clock(MINUTE)
    assert [WORDS in said(each) for each in posted(town.lounge)] == [True]
    assert told(town, "Niet geplaatst") == []


async def key_of(town: Town, words: str) -> str:
    found = await town.bot.services.store.db.execute_fetchall(
        f"SELECT key FROM post WHERE words = '{words}'"
    )
    return str(next(iter(found))[0])


async def test_r72_a_card_says_who_what_when_where_and_falls_at_its_end(town: Town) -> None:
    await goes(town, await invites(town))

    [card] = posted(town.lounge)
    for line in (
        "### Samen Minecraft",
        "**Wie:** **Yasmine** (jeugdwerker)",
        "**Wanneer:** woensdag 25 november, van 16 uur tot 18 uur",
        f"**Waar:** online meespelen, <#{town.lounge.id}>",
        "> Kom erbij. Kijken mag ook.",
    ):
        assert line in said(card)
    assert labels(card) == ["Ik kom kijken", "Stel een vraag"]

    await town.move_clock(2 * MINUTE)
    line = f"Straks: **Samen Minecraft**, morgen om 16 uur. Meer in <#{town.lounge.id}>."
    assert line in said(town.panel)
    await town.move_clock(26 * HOUR)
    assert "Nu bezig: **Samen Minecraft**, tot 18 uur" in said(town.panel)
    await town.move_clock(49 * MINUTE)
    assert posted(town.lounge) == []
    assert "Samen Minecraft" not in said(town.panel)
    assert await rows(town, "post") == 0


async def test_r72_i_come_to_look_is_a_number_and_names_nobody(town: Town) -> None:
    await goes(town, await invites(town))
    await town.minute()
    [card] = posted(town.lounge)
    before, calls = await everything(town), len(town.calls)

    first = await press(town["Jules"], card, "Ik kom kijken")

    assert [each.path.split("/")[1] for each in town.calls[calls:]] == ["interactions"]
    assert "We bewaren een getal, geen naam" in said(first)
    assert message_of(first).flags.ephemeral
    assert said(posted(town.lounge)[0]) == said(card), "nobody sees that it was pressed"
    after = await everything(town)
    assert {table for table in after if after[table] != before[table]} == {"post"}
    [was], [now] = before["post"], after["post"]
    assert [b - a for a, b in zip(was, now, strict=True) if a != b] == [1]
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town["Jules"].id)
    assert alias not in str(after)
    assert str(town["Jules"].id) not in str(after)
    await town.bot.close()
    stored = decrypted(town.settings.data_dir / STORE, derive(SECRET))
    assert alias.encode() not in stored


async def test_r72_nobody_is_counted_twice_and_everybody_can_take_it_back(town: Town) -> None:
    await goes(town, await invites(town))
    [card] = posted(town.lounge)

    twice = await at_once(town, town["Jules"], card, [door(card)] * 3)
    assert sum("Leuk!" in said(each) for each in twice) == 1
    assert sum("Je telde al mee" in said(each) for each in twice) == 2
    assert await coming(town) == 1
    back = await press(town["Jules"], twice[0], "Toch niet")
    assert "je telt niet meer mee" in said(back)
    assert await coming(town) == 0
    await press(town["Jules"], back, "Ik kom kijken")
    await press(town["Amira"], card, "Ik kom kijken")
    assert await coming(town) == 2

    # After a restart nobody knows who it was: the number stays, and can be taken back.
    await town.restart()
    assert await coming(town) == 2
    again = await press(town["Amira"], card, "Ik kom kijken")
    await press(town["Amira"], again, "Toch niet")
    assert await coming(town) == 2


def door(card: discord.Message) -> str:
    return next(each for each in doors_on(card) if each.startswith("posts:coming"))


async def coming(town: Town) -> int:
    found = await town.bot.services.store.db.execute_fetchall("SELECT coming FROM post")
    return int(next(iter(found))[0])


async def test_who_wipes_takes_back_that_they_would_come(town: Town) -> None:
    await goes(town, await invites(town))
    [card] = posted(town.lounge)
    await ask(town)
    await press(town["Jules"], card, "Ik kom kijken")
    assert await coming(town) == 1

    await wipe(town)

    assert await coming(town) == 0
    assert "Leuk!" in said(await press(town["Jules"], card, "Ik kom kijken"))


async def test_r69_the_team_reads_no_number_below_five_and_then_steps_of_five(town: Town) -> None:
    await goes(town, await invites(town))
    db = town.bot.services.store
    for many, shown in {4: "minder dan 5", 5: "minstens 5", 14: "minstens 10"}.items():
        async with db.writing() as write:
            await write.execute_fetchall(f"UPDATE post SET coming = {many}")
        assert f"Ik kom kijken: {shown}" in said(await looks(town))


async def test_what_is_called_off_is_said_on_its_card_until_its_end(town: Town) -> None:
    await goes(town, await invites(town))
    await town.move_clock(2 * MINUTE)
    assert "Straks: **Samen Minecraft**" in said(town.panel)
    [card] = posted(town.lounge)

    off = await press(town["Bram"], await looks(town, name="Bram"), "Gaat niet door")

    assert "Het kaartje zegt nu dat het niet doorgaat" in said(off)
    [now] = posted(town.lounge)
    assert "### Gaat niet door: Samen Minecraft" in said(now)
    assert "Yasmine" in said(now)
    assert labels(now) == ["Stel een vraag"]
    late = await at_once(town, town["Jules"], card, [door(card)])
    assert "Er is niets geteld" in said(late[0])
    await town.move_clock(2 * MINUTE)
    assert "Samen Minecraft" not in said(town.panel)
    await town.move_clock(timedelta(days=1, hours=3))
    assert posted(town.lounge) == []


async def test_what_was_wrong_in_a_draft_is_changed_before_it_goes(town: Town) -> None:
    seen = await invites(town, title="Samn Minecraft")
    form = await press(town["Yasmine"], seen, "Verander")
    assert form.modal is not None
    again = await town["Yasmine"].submit_modal(
        form,
        {
            "title": "Samen Minecraft",
            "about": "Kom erbij.",
            "place": "Jeugdhuis De Kring, Dorp 1",
            "when": TOMORROW,
            "channel": [town.hall],
        },
    )
    await goes(town, again)

    assert posted(town.lounge) == []
    assert "online meespelen, Jeugdhuis De Kring, Dorp 1" in said(posted(town.hall)[-1])
    late = await press(town["Yasmine"], seen, "Plaats nu")
    assert "Dit ontwerp is er niet meer" in said(late)


async def test_nobody_sends_or_sees_what_a_colleague_is_writing(town: Town) -> None:
    seen = await writes(town, "Nog niet af")
    key = await key_of(town, "Nog niet af")

    assert "Nog niet af" not in said(await lists(town, "Bram"))
    for thing in ("go", "later", "change", "cancel", "away", "off"):
        [tried] = await at_once(town, town["Bram"], message_of(seen), [f"posts:{thing}:{key}"])
        assert "er niet meer" in said(tried)
    [young] = await at_once(town, town["Jules"], message_of(seen), [f"posts:go:{key}"])
    assert "er niet meer" not in said(young)
    assert posted(town.lounge) == []
    await town.move_clock(HOUR + MINUTE)
    assert await rows(town, "post") == 0
