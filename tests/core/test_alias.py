"""F-A4: a name that cannot collide, cannot be undone, and is another one on each server."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId, alias_maker
from bot.store.keys import derive
from tests.kit.stores import SECRET

snowflakes = st.integers(min_value=0, max_value=2**64 - 1)
pairs = st.tuples(snowflakes.map(GuildId), snowflakes)
keys = st.binary(min_size=32, max_size=32)
alias_of = alias_maker(derive(SECRET).alias)


@given(pairs, pairs)
def test_f_a4_two_people_or_two_servers_never_share_a_name(
    one: tuple[GuildId, int], other: tuple[GuildId, int]
) -> None:
    assert (alias_of(*one) == alias_of(*other)) == (one == other)


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.integers(1, 9))
def test_f_a4_a_digit_that_moves_from_server_to_account_makes_another_name(
    guild: int, account: int, digit: int
) -> None:
    longer = GuildId(int(f"{guild}{digit}"))

    assert alias_of(longer, account) != alias_of(GuildId(guild), int(f"{digit}{account}"))


@given(pairs)
def test_f_a4_a_name_is_whole_and_says_nothing_of_the_account(pair: tuple[GuildId, int]) -> None:
    guild, account = pair
    plain = [str(account), f"{guild}:{account}", f"{account}:{guild}"]

    alias = alias_of(guild, account)

    assert len(alias) == 64
    assert int(alias, 16).to_bytes(32, "big") not in {
        hashlib.new(name, each.encode(), usedforsecurity=False).digest()
        for name in ("sha256", "sha3_256", "blake2s")
        for each in plain
    }


@given(pairs, keys, keys)
def test_f_a4_without_the_key_nobody_makes_the_name_again(
    pair: tuple[GuildId, int], key: bytes, other: bytes
) -> None:
    same = alias_maker(key)(*pair) == alias_maker(other)(*pair)

    assert same == (key == other)


def test_f_a4_a_whole_town_on_two_servers_has_no_name_twice() -> None:
    names = {
        alias_of(GuildId(guild), account)
        for guild in (7, 8)
        for account in range(10**17, 10**17 + 20_000)
    }

    assert len(names) == 40_000


def test_the_same_person_on_the_same_server_has_the_same_name_after_a_restart() -> None:
    again = alias_maker(derive(SECRET).alias)

    assert again(GuildId(7), 42) == alias_of(GuildId(7), 42)
