"""After *Wis alles* nothing keyed to the person remains but a closed list that the screen names."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.proof import decrypted
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.keys import derive
from cogs.direct_messages.service import DirectConversations, FailedNotices
from cogs.privacy.service.preferences import Preferences
from cogs.privacy.service.wiping import Privacy
from cogs.questions.rules.code_names import NOT_AGAIN_FOR
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.consulting import is_consulted_about
from tests.kit.forged import forged_press
from tests.kit.handing_over import hand_over
from tests.kit.limiting import ask_block, held_block, pause
from tests.kit.mentions import mention
from tests.kit.referring import refer
from tests.kit.safe_channels import offered, set_up
from tests.kit.stored import everything, rows
from tests.kit.wiping import sure_of, whose, wipe

NEVER = "privacy:choose:contact.never"


def own_aliases(town: Town, name: str = "Jules") -> set[str]:
    """Under which this person may be known: on the server, and where a message has none."""
    services, account = town.bot.services, town[name].id
    return {str(services.alias_of(GuildId(each), account)) for each in (town.guild.id, 0)}


async def says_never(town: Town, name: str = "Jules") -> None:
    shown = await press(town[name], town.panel, "Privacy")
    choices = await press(town[name], shown, "Wijzig mijn keuzes")
    await forged_press(town, town[name], message_of(choices), NEVER)


async def something_on_its_way(town: Town, name: str) -> None:
    """What stands for seconds only: a handover of which nobody knows yet whether it was asked."""
    services = town.bot.services
    alias = services.alias_of(GuildId(town.guild.id), town[name].id)
    async with services.store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO handover_asking (offer, key, guild_id, alias, from_account, to_account,"
            " asked_at, expires_at) SELECT ?, key, guild_id, alias, ?, ?, opened_at, expires_at"
            " FROM conversation WHERE alias = ?",
            ("f" * 16, town["Yasmine"].id, town["Bram"].id, alias),
        )


async def let_stand(town: Town, name: str) -> None:
    """They let their conversation stand after others could read it."""
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town[name].id)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO left_standing (key, opened_id, guild_id, alias, expires_at)"
            " SELECT key, 1, guild_id, alias, expires_at FROM conversation WHERE alias = ?",
            (alias,),
        )


async def was_given_a_place(town: Town, name: str) -> None:
    """A worker gave a place along, of a conversation that ended."""
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town[name].id)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO next_step (key, guild_id, alias, place, expires_at)"
            " SELECT key, guild_id, alias, ?, expires_at FROM conversation WHERE alias = ?",
            ("e" * 16, alias),
        )


async def says_who(town: Town, name: str) -> None:
    inbox = await press(town[name], town.panel, "Mijn gesprek")
    form = await press(town[name], inbox, "Ik wil zeggen wie ik ben")
    preview = await town[name].submit_modal(form, {"words": "Jef"})
    await press(town[name], preview, "Ja, zeg het")


async def talks_by_direct_message(town: Town, name: str) -> None:
    """They chose that what they type to the bot is their conversation."""
    guild, account = GuildId(town.guild.id), town[name].id
    channel = town[name].user.dm_channel.id
    chosen = town.bot.services.shared(DirectConversations)
    talk = await chosen.choose(guild, account, channel, channel, in_full=True)
    assert talk.conversation
    await FailedNotices(town.bot.services).failed(talk.conversation)


async def calls_for_help(town: Town, name: str) -> None:
    """Somebody on shift is rung, and minutes count from then on (C3b)."""
    await town["Yasmine"].slash(town.team, "dienst start")
    key = (await everything(town))["conversation"][0][0]
    await forged_press(town, town[name], town.panel, f"questions:unsafe:{key}")
    await town.env.settle()


async def a_row_in_every_table(town: Town, name: str = "Jules") -> None:
    """Everything that can be stored about someone is stored, throttles and traces included."""
    await mention(town, name, "Bram")
    await town[name].send_dm("hallo")
    thanks = await ask(town, name)
    await chooses_dm(town[name], thanks)
    await answer(town)
    await says_who(town, name)
    await set_up(town)
    await offered(town)
    await refer(town, "jac")
    await hand_over(town)
    await is_consulted_about(town)
    await something_on_its_way(town, name)
    await calls_for_help(town, name)
    await pause(town)
    await ask_block(town)
    await let_stand(town, name)
    await was_given_a_place(town, name)
    await talks_by_direct_message(town, name)
    guild = GuildId(town.guild.id)
    alias = town.bot.services.alias_of(guild, town[name].id)
    await Preferences(town.bot.services).keep_name(guild, alias)
    await says_never(town, name)


async def signs_of(town: Town, name: str = "Jules") -> dict[str, Any]:
    """All by which a row could be known to be about this person, or to lead to them."""
    aliases, dump = own_aliases(town, name), await everything(town)
    keys = {
        str(row[position])
        for table in ("conversation", "direct_answer")
        for row in dump[table]
        for position in range(len(row))
        if aliases & set(map(str, row))
        and isinstance(row[position], str)
        and len(row[position]) == 16
    }
    direct = town.discord.dm_channels[town[name].id]
    channel = getattr(direct, "id", direct)
    return {
        "aliases": aliases,
        "keys": keys,
        "numbers": {channel, town.thread().id, town[name].id},
        "code_name": str(town.thread().name),
    }


async def cells(town: Town) -> dict[str, set[Any]]:
    dump = await everything(town)
    return {table: {cell for row in rows for cell in row} for table, rows in dump.items()}


async def test_every_table_about_young_people_can_be_filled_for_one(town: Town) -> None:
    """A new table is filled here too, or the tests below say less than they seem to."""
    await town.move_to(datetime(2026, 11, 24, 15, 20, tzinfo=HOME))
    await a_row_in_every_table(town)
    await held_block(town)  # the one row that a wipe leaves (tests/moderation)

    aliases = own_aliases(town)
    known = await cells(town)

    about = await town.bot.services.store.tables_about_aliases()
    assert [table for table in about if not known[table] & aliases] == [], "fill it"


async def test_after_a_wipe_no_row_and_no_byte_leads_to_the_person(town: Town) -> None:
    await a_row_in_every_table(town)
    signs = await signs_of(town)
    numbers = {int(each) for each in signs["numbers"]}

    await wipe(town)

    left = {
        table: found
        for table, there in (await cells(town)).items()
        if (found := there & (signs["aliases"] | signs["keys"] | numbers))
    }
    assert left == {}
    await town.bot.services.store.empty_log()
    raw = decrypted(town.settings.data_dir / STORE, derive(SECRET).store)
    words = [*signs["aliases"], *signs["keys"], signs["code_name"]]
    assert [each for each in words if each.encode() in raw] == []
    big = [each for each in numbers if each > 2**40]
    assert [each for each in big if each.to_bytes(8, "big") in raw] == []


async def test_the_automatic_answer_to_a_direct_message_leaves_with_everything_else(
    town: Town,
) -> None:
    await town["Jules"].send_dm("hallo")
    shown = await press(town["Jules"], town.panel, "Privacy")
    assert "automatisch antwoord" in said(shown)

    await wipe(town)

    assert await rows(town, "direct_answer") == 0
    assert await town.bot.services.traces.how_many() == 0
    own = [m for m in town["Jules"].user.dm_channel.history() if m.author.id == town.bot.own_id]
    assert own == []


async def test_an_automatic_answer_of_yesterday_is_known_until_it_is_gone(town: Town) -> None:
    """The row goes after its message: until then a wipe can find it."""
    await town["Jules"].send_dm("hallo")
    await town.move_clock(timedelta(hours=5))
    assert await rows(town, "direct_answer") == 1

    await wipe(town)

    assert await town.bot.services.traces.how_many() == 0


async def test_it_leaves_after_the_start_when_the_power_went_right_after_the_wipe(
    town: Town,
) -> None:
    await town["Jules"].send_dm("hallo")
    await Privacy(town.bot.services).wipe(whose(town), town.team.id)

    await town.restart()
    await town.minute()

    assert await town.bot.services.traces.how_many() == 0
    own = [m for m in town["Jules"].user.dm_channel.history() if m.author.id == town.bot.own_id]
    assert own == []


async def test_only_ones_own_direct_messages_are_wiped(town: Town) -> None:
    await town["Jules"].send_dm("hallo")
    await town["Sam"].send_dm("hallo")

    await wipe(town)

    assert await rows(town, "direct_answer") == 1
    shown = await press(town["Sam"], town.panel, "Privacy")
    assert "automatisch antwoord" in said(shown)


# -- a no that may stay -------------------------------------------------------------------------


async def test_who_never_said_never_is_asked_nothing_more(town: Town) -> None:
    await ask(town)

    sure = await sure_of(town, town["Jules"])

    assert "Vraag het niet meer" not in said(sure)
    assert "Wis, maar onthoud mijn nee" not in labels(sure)


async def test_never_ask_goes_too_and_the_wipe_says_so(town: Town) -> None:
    await ask(town)
    await says_never(town)

    sure = await sure_of(town, town["Jules"])
    assert "Vraag het niet meer" in said(sure)
    done = await press(town["Jules"], sure, "Ja, wis alles")

    assert await rows(town, "choice") == 0
    assert "**Vraag het niet meer** is ook gewist" in said(done)


async def test_never_ask_stays_only_when_the_person_says_so_and_the_screen_names_its_day(
    town: Town,
) -> None:
    await ask(town)
    await says_never(town)

    sure = await sure_of(town, town["Jules"])
    assert "code" in said(sure)
    done = await press(town["Jules"], sure, "Wis, maar onthoud mijn nee")

    assert await rows(town, "choice") == 1
    assert await rows(town, "conversation") == 0
    assert "Dit blijft staan, omdat jij het vroeg" in said(done)
    assert "De rest is gewist." in said(done)
    assert "Alles is gewist" not in said(done)
    assert "zondag 23 mei" in said(done)
    aliases = own_aliases(town)
    left = {table for table, there in (await cells(town)).items() if there & aliases}
    assert left == {"choice"}


async def test_a_forged_wish_to_keep_keeps_nothing_that_was_not_chosen(town: Town) -> None:
    await ask(town)
    sure = await sure_of(town, town["Jules"])

    await forged_press(town, town["Jules"], message_of(sure), "privacy:keep:")

    assert await rows(town, "choice") == 0
    assert await rows(town, "conversation") == 0


# -- a code name is not drawn again -------------------------------------------------------------


async def opened_names(town: Town, how_many: int) -> set[str]:
    names = set()
    for _ in range(how_many):
        await ask(town)
        names.add(str(town.thread().name))
        await wipe(town)
    return names


async def test_a_code_name_is_not_drawn_again_while_discord_may_still_show_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cogs.questions.rules.code_names.ANIMALS", ("Vos",))
    monkeypatch.setattr("cogs.questions.rules.code_names.LOWEST", 10)
    monkeypatch.setattr("cogs.questions.rules.code_names.MANY", 2)
    # Two names are drawn from by chance: with five tries the second is missed once in thirty-two.
    monkeypatch.setattr("cogs.questions.rules.code_names.SHORT_TRIES", 40)
    monkeypatch.setattr("cogs.questions.service.openings.TRIES", 80)

    names = await opened_names(town, 2)

    assert names == {"Vos-10", "Vos-11"}
    await ask(town)
    assert str(town.thread().name) not in names


async def test_a_code_name_of_before_the_update_is_not_drawn_again_either(town: Town) -> None:
    """Rows of an older Bankje brought no mark along."""
    await ask(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM used_name")
    await town.restart()

    await wipe(town)

    assert await rows(town, "used_name") == 1


async def test_it_may_be_drawn_again_when_discord_has_forgotten_it(town: Town) -> None:
    await ask(town)
    await wipe(town)
    assert await rows(town, "used_name") == 1

    await town.move_clock(NOT_AGAIN_FOR + timedelta(days=25))

    assert await rows(town, "used_name") == 0


async def test_what_is_kept_of_a_code_name_is_neither_the_name_nor_a_person(town: Town) -> None:
    await ask(town)
    name, aliases = str(town.thread().name), own_aliases(town)

    await wipe(town)

    (row,) = (await everything(town))["used_name"]
    assert name not in row
    assert not aliases & set(map(str, row))
