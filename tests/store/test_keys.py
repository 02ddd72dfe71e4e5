"""One secret in, keys out: the same each time, unlike each other, never shown."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import StartRefused
from bot.store.keys import SHORTEST_SECRET, derive, new_secret
from tests.kit.stores import SECRET

secrets = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=SHORTEST_SECRET, max_size=60)


def test_the_same_secret_gives_the_same_keys() -> None:
    assert derive(SECRET) == derive(SECRET)


def test_spaces_around_a_secret_in_a_file_do_not_matter() -> None:
    assert derive(f"  {SECRET}\n") == derive(SECRET)


def test_each_key_is_thirty_two_bytes_and_unlike_the_other() -> None:
    keys = derive(SECRET)

    assert (len(keys.store), len(keys.alias)) == (32, 32)
    assert keys.store != keys.alias


@given(secrets, secrets)
def test_two_secrets_share_no_key_and_no_fingerprint(one: str, other: str) -> None:
    if one != other:
        assert not {*astuple(derive(one))} & {*astuple(derive(other))}


@given(secrets)
def test_nothing_of_secret_or_keys_shows_when_keys_are_printed(secret: str) -> None:
    keys = derive(secret)
    shown = repr(keys)

    assert secret not in shown
    assert keys.store.hex() not in shown
    assert repr(keys.store) not in shown
    assert repr(keys.alias) not in shown


def test_the_fingerprint_is_no_part_of_a_key() -> None:
    keys = derive(SECRET)

    assert len(keys.fingerprint) == 12
    assert keys.fingerprint not in keys.store.hex() + keys.alias.hex()


@pytest.mark.parametrize("nothing", ["", "   ", "\n"])
def test_a_missing_secret_is_refused(nothing: str) -> None:
    with pytest.raises(StartRefused) as refused:
        derive(nothing)

    assert refused.value.text == "start-key-missing"


def test_a_secret_that_is_one_character_too_short_is_refused_without_showing_it() -> None:
    short = "k" * (SHORTEST_SECRET - 1)

    with pytest.raises(StartRefused) as refused:
        derive(f"{short}  ")

    assert refused.value.text == "start-key-short"
    assert refused.value.facts == {"shortest": SHORTEST_SECRET}
    assert short not in repr(refused.value)


def test_a_new_secret_is_long_enough_and_never_the_same() -> None:
    made = {new_secret() for _ in range(200)}

    assert len(made) == 200
    assert {len(secret) for secret in made} == {43}
