"""Promises broken on purpose: whoever breaks one like that is told so by the tests that keep it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.plan.mutants import (
    README,
    ROOT,
    TABLE,
    TESTS_FAILED,
    Mutant,
    broken,
    copied,
    ends,
    promises,
    read,
    table,
)

MUTANTS = read()
GUARANTEES = 30
"""Breaks at least of what is no promise by itself: expiry, aliases, doors, the crisis card, …"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("copy"))


MUTANTS = {
    "promise 1: it reads what people write in channels": Mutant(
        "bot/shell/client.py",
        "heard.guilds = heard.guild_messages",
        "heard.message_content = heard.guilds = heard.guild_messages",
        "tests/shell/test_client.py",
    ),
    "a space after a comma opens a whole day": Mutant(
        "bot/core/hours_rules.py",
        'return SPACED.sub(",", " ".join(hours.split()))',
        'return " ".join(hours.split())',
        "tests/office_hours/test_one_meaning.py",
    ),
    "an afternoon is read as a night": Mutant(
        "bot/core/hours_clock.py",
        "return start + NOON, end + NOON",
        "return start, end",
        "tests/office_hours/test_hours_as_typed.py",
    ),
    "days that were swapped close the bench for a year": Mutant(
        "bot/core/hours_dates_typed.py",
        "if end - start >= LONG_AWAY and",
        "if end < start and",
        "tests/office_hours/test_week_filled.py",
    ),
    "a closing eats the question before it": Mutant(
        "bot/core/hours_rest.py",
        "            found += ONE_DAY",
        "            found += timedelta()",
        "tests/questions/test_resting.py",
    ),
    "promise 3: a person has one name on every server": Mutant(
        "bot/core/alias.py",
        'f"{guild}:{account}"',
        'f"{account}"',
        "tests/core/test_alias.py",
    ),
    "promise 3: two people share a name": Mutant(
        "bot/core/alias.py",
        'f"{guild}:{account}"',
        'f"{guild}:{account % 1000}"',
        "tests/core/test_alias.py",
    ),
    "promise 4: a worker of whom nobody knows whether they are there is vouched for": Mutant(
        "cogs/introductions/service/audience.py",
        "each.account, role) is Held.YES]",
        "each.account, role) is not Held.NO]",
        "tests/introductions/test_looking.py",
    ),
    "promise 4: the menu vouches for who lost the role": Mutant(
        "cogs/introductions/service/__init__.py",
        "if worker is None or not here or role not in roles:",
        "if worker is None or not here:",
        "tests/introductions/test_looking.py",
    ),
    "how many hold the role is not known, and is called none": Mutant(
        "cogs/introductions/cog/looking.py",
        "self._seen.counted(guild, role, None)",
        "self._seen.counted(guild, role, 0)",
        "tests/introductions/test_looking.py",
    ),
    "a channel in which a stolen account reads is called safe": Mutant(
        "cogs/introductions/service/__init__.py",
        "NOT_CHOSEN if reads or decided.by_name else",
        "NOT_CHOSEN if decided.by_name else",
        "tests/introductions/test_suspended.py",
    ),
    "a moderator whom the team never met moves a wall": Mutant(
        "cogs/introductions/service/walls.py",
        "if runs_server or not await self.stand(guild):",
        "if True:",
        "tests/setup/test_walls.py",
    ),
    "who moved a wall is told to nobody of the team": Mutant(
        "cogs/introductions/cog/told.py",
        "(team | {moved.admin})",
        "{moved.admin}",
        "tests/setup/test_walls.py",
    ),
    "an answer to a young person is for everyone to see": Mutant(
        "bot/shell/replies.py",
        "files=some, ephemeral=True",
        "files=some, ephemeral=False",
        "tests/shell/test_replies.py",
    ),
    "a log quotes what someone wrote": Mutant(
        "bot/core/log.py",
        '{"kind": type(error).__name__,',
        '{"kind": str(error),',
        "tests/core/test_schedule.py",
    ),
    "who left still writes to the team": Mutant(
        "bot/shell/membership.py",
        "        return False\n    except UNREACHABLE:",
        "        return True\n    except UNREACHABLE:",
        "tests/questions/test_who_left.py",
    ),
    "what Discord does not say counts as yes": Mutant(
        "bot/shell/membership.py",
        '        raise Refusal("shell-not-asked") from None',
        "        return True",
        "tests/questions/test_who_left.py",
    ),
    "a notice carries the key of its conversation": Mutant(
        "cogs/questions/views/asking.py",
        'f"questions:notice:{own}" if own',
        'f"questions:show:{conversation}" if own',
        "tests/keys/test_what_each_opens.py",
    ),
    "a notice leaves in the second of the answer": Mutant(
        "cogs/questions/rules/notices.py",
        "moment if is_live else",
        "moment if is_live or last_at else",
        "tests/questions/test_notices.py",
    ),
    "a strangers server can be set up": Mutant(
        "bot/core/served.py",
        "            guild in self._named\n",
        "            guild\n",
        "tests/setup/test_strangers.py",
    ),
    "a server is left where something is kept": Mutant(
        "bot/shell/strangers.py",
        "if guild.id not in kept:",
        "if guild.id or kept:",
        "tests/setup/test_strangers.py",
    ),
    "a direct message shows every bench": Mutant(
        "cogs/panel/cog/direct.py",
        "if await self._is_on(way, account)]",
        "if way or await self._is_on(way, account)]",
        "tests/panel/test_direct_elsewhere.py",
    ),
    "an id stands in a log line": Mutant(
        "bot/core/redaction.py",
        '    (_ID, "[id]"),\n',
        "",
        "tests/core/test_redaction.py",
    ),
    "another program reads the memory": Mutant(
        "bot/core/hardening.py",
        "prctl(SET_DUMPABLE, 0, 0, 0, 0)",
        "prctl(SET_DUMPABLE, 1, 0, 0, 0)",
        "tests/core/test_hardening.py",
    ),
    "the store is not encrypted": Mutant(
        "bot/core/encrypted.py",
        'connection.execute(f"PRAGMA key = {_raw(key)}")',
        'connection.execute("SELECT 1")',
        "tests/core/test_store.py",
    ),
    "what is deleted stays readable": Mutant(
        "bot/core/migrations.py",
        '"secure_delete = ON"',
        '"secure_delete = OFF"',
        "tests/keys/test_forensics.py",
    ),
    "what has expired is still read": Mutant(
        "cogs/questions/queries.sql",
        "WHERE key = :key AND expires_at > :now",
        "WHERE key = :key AND :now > 0",
        "tests/questions/test_known.py",
    ),
    "what has expired is never swept": Mutant(
        "bot/core/database.py",
        "WHERE expires_at <= ? LIMIT",
        "WHERE expires_at < ? - 86400 LIMIT",
        "tests/core/test_store.py",
    ),
    "a wipe leaves rows of that person": Mutant(
        "bot/core/database.py",
        'return await tables_with(self.db, "alias")',
        'return (await tables_with(self.db, "alias"))[1:]',
        "tests/privacy/test_wiping.py",
    ),
    "what stands is called lost": Mutant(
        "bot/shell/delivery.py",
        "        found = await look()",
        "        found = None",
        "tests/shell/test_delivery.py",
    ),
    "what nobody can know is called lost": Mutant(
        "bot/shell/delivery.py",
        "        raise NotKnown from None\n    if found",
        "        raise NotArrived from None\n    if found",
        "tests/shell/test_delivery.py",
    ),
    "words are posted after a wipe": Mutant(
        "cogs/questions/cog/opening.py",
        "still_there(begun)  # wiped meanwhile",
        "as_it_is(begun)  # wiped meanwhile",
        "tests/questions/test_overtaken.py",
    ),
    "a conversation is looked at where it does not stand": Mutant(
        "cogs/questions/cog/places.py",
        "replace(team, channel=conversation.channel)",
        "team",
        "tests/questions/test_overtaken.py",
    ),
    "a town rewords a sentence about safety": Mutant(
        "bot/texts/nl.ftl",
        ".locked = safety",
        ".locked = style",
        "tests/plan/test_texts.py",
    ),
}


@pytest.mark.long
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_a_broken_promise_is_noticed(copy: Path, mutant: Mutant) -> None:
    with broken(copy, mutant):
        done = ends(copy, mutant.tests)

    assert done.returncode == TESTS_FAILED, done.stdout[-2000:]


@pytest.mark.long
@pytest.mark.parametrize("tests", sorted({test for each in MUTANTS for test in each.tests}))
def test_nothing_is_noticed_where_nothing_is_broken(copy: Path, tests: str) -> None:
    done = ends(copy, (tests,))

    assert done.returncode == 0, done.stdout[-2000:]


# -- what needs no minutes ------------------------------------------------------------------------


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_what_a_mutant_breaks_is_said_once_and_its_tests_are_there(mutant: Mutant) -> None:
    for change in mutant.changes:
        assert (ROOT / change.file).read_text("utf-8").count(change.was) == 1, change.was
        assert change.was != change.becomes
    for test in mutant.tests:
        assert (ROOT / test.partition("::")[0]).exists(), test


def test_each_promise_is_broken_in_three_ways_at_least_and_all_else_in_thirty() -> None:
    counted = Counter(each.of for each in MUTANTS)

    assert {number: counted[number] >= 3 for number in promises()} == dict.fromkeys(
        promises(), True
    )
    assert len(promises()) == 11
    assert sum(counted[of] for of in counted if of not in promises()) >= GUARANTEES


def test_no_two_mutants_have_one_name() -> None:
    assert [name for name, times in Counter(m.name for m in MUTANTS).items() if times > 1] == []


def test_the_table_says_what_the_data_say() -> None:
    """`python -m tests.plan.mutants` writes it."""
    assert TABLE.read_text("utf-8") == table()
    assert "docs/promises.md" in README.read_text("utf-8")
