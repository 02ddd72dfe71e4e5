"""R12: with key and data in hand, no vote can be joined to an account after the end."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from bot.backups.backup_file import open_backup
from bot.backups.restore import RESTORED
from bot.demo import proof
from bot.demo.reading import press, said
from bot.demo.town import SECRET, Town
from bot.store.keys import derive
from cogs.polls import rules
from tests.kit.forensics import decrypted
from tests.kit.polling import all_vote, looks, poll, posts, vote
from tests.kit.restarts import KEYS, backup, go_back
from tests.kit.stored import everything, rows

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
HEX = re.compile(rb"[0-9a-f]{64}")


def all_bytes(town: Town, tmp_path: Path) -> dict[str, bytes]:
    """Every page of the store, its log and each backup, decrypted; every other file as it lies."""
    found = {}
    for path in sorted(town.settings.data_dir.rglob("*")):
        if not path.is_file():
            continue
        name = path.name
        if name.endswith(".backup"):
            _, key, raw = open_backup(path, KEYS)
            bare = tmp_path / f"bare-{name}"
            bare.write_bytes(raw)
            found[name] = proof.decrypted(bare, key)
        elif name == "bankje.store":
            found[name] = decrypted(path, derive(SECRET))
        else:
            found[name] = path.read_bytes()
    return found


async def test_r12_no_vote_leads_to_an_account_once_the_poll_is_over(
    town: Town, tmp_path: Path
) -> None:
    await posts(town)
    await all_vote(town, station=6, park=2)
    await vote(town, "Jules", "park")
    await vote(town, "Jules", "station")  # and over again
    ((_, _, vote_key, _),) = (await everything(town))["uncopied_poll_key"]
    voters = {row[2] for row in (await everything(town))["uncopied_poll_vote"]}
    assert len(voters) == 9
    await town.bot.services.store.empty_log()
    while_it_runs = all_bytes(town, tmp_path)["bankje.store"]
    assert vote_key.encode() in while_it_runs  # this search finds what is there
    assert all(each.encode() in while_it_runs for each in voters)
    made = await backup(town)
    copied = all_bytes(town, tmp_path)[made.name]
    assert b"Waar mag het jeugdlokaal komen" in copied
    for each in (vote_key, *voters):
        assert each.encode() not in copied

    town.discord.advance_clock(4 * DAY.total_seconds())
    with town.as_bot():  # before the sweep of that minute, which would empty the log as well
        await town.bot.schedule.jobs["ending polls"](town.now)
    in_store = all_bytes(town, tmp_path)["bankje.store"]
    assert not any(each.encode() in in_store for each in (vote_key, *voters))
    await town.minute()
    await backup(town)

    left = all_bytes(town, tmp_path)
    assert len([name for name in left if name.endswith(".backup")]) >= 2
    for name, held in left.items():
        for each in (vote_key, *voters):
            assert each.encode() not in held, name
            assert bytes.fromhex(each) not in held, name
    # Whoever has the secret makes every alias again, and tries all that could be a key with it.
    guild, alias_of = poll(town).guild, town.bot.services.alias_of
    assert guild
    aliases = [alias_of(guild.id, each.id) for each in town.people.values()]  # type: ignore[arg-type]
    codes = {each.decode() for held in left.values() for each in HEX.findall(held)}
    assert not {rules.voter(key, alias) for key in codes for alias in aliases} & codes
    assert "Aan het station: 7" in said(poll(town))


async def test_a_restored_backup_ends_a_running_poll_and_says_so(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=6)
    made = await backup(town)
    await vote(town, "Jules", "park")

    await go_back(town, made)
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    assert await town.bot.services.store.note(RESTORED) is None
    shown = said(poll(town))
    assert "Er ging iets mis met het bankje" in shown
    assert "Er is geen uitslag" in shown
    assert await rows(town, "uncopied_poll_vote") == 0
    assert "Ze staan nooit in een reservekopie" in said(
        await town["Bram"].slash(town.team, "peiling")
    )
    assert "Zeg wat jullie ermee doen" not in said(await looks(town))
    again = await town["Jules"].slash(town.square, "privacy")
    assert "peiling" not in said(again)
    await town.move_clock(8 * DAY)
    assert [m for m in town.team.history() if "De peiling is voorbij" in said(m)] == []


async def test_a_vote_for_a_poll_whose_key_is_gone_is_refused(town: Town) -> None:
    await posts(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM uncopied_poll_key")

    refused = await press(town["Jules"], poll(town), "park")

    assert "Kiezen kan niet meer" in said(refused)
    assert await rows(town, "uncopied_poll_vote") == 0
