"""A token and a key as people paste them: one kind sentence each, in which no secret stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.credentials import is_token, refuse_mistakes, refuse_odd_key
from bot.core.errors import StartRefused
from bot.store.keys import new_secret
from tests.kit.command_line import TOKEN

KEY = "q3ZkT0m8vB1xY7sL2nR5wJ9cH4dF6gA0pUeIoQzXyWk"


def never(_key: str) -> bool:
    return False


def refused(token: str, key: str, is_in_use: Callable[[str], bool] = never) -> str:
    with pytest.raises(StartRefused) as caught:
        refuse_mistakes(token, key, is_in_use=is_in_use)
    said = f"{caught.value} {caught.value.facts}"
    assert TOKEN not in said
    assert KEY not in said
    return caught.value.text


@pytest.mark.parametrize("token", [TOKEN, f"  {TOKEN}\n", f"\r\n{TOKEN}\t"])
@pytest.mark.parametrize("key", [KEY, f"{KEY}\n", "a passphrase of somebody's own, long enough"])
def test_white_space_around_a_secret_does_no_harm(token: str, key: str) -> None:
    refuse_mistakes(token, key, is_in_use=never)


@pytest.mark.parametrize(
    ("token", "key", "text"),
    [
        ("", KEY, "start-token-missing"),
        (" \n", KEY, "start-token-missing"),
        ('""', KEY, "start-token-missing"),
        (f'"{TOKEN}"', KEY, "start-token-wrapped"),
        (f"'{TOKEN}'", KEY, "start-token-wrapped"),
        (f"“{TOKEN}”", KEY, "start-token-wrapped"),
        (f"Bot {TOKEN}", KEY, "start-token-wrapped"),
        (f'"Bot {TOKEN}"', KEY, "start-token-wrapped"),
        (TOKEN[:20] + "\n" + TOKEN[20:], KEY, "start-token-wrapped"),
        (TOKEN[:20] + " " + TOKEN[20:], KEY, "start-token-wrapped"),
        ("not-a-token", KEY, "start-token-shape"),
        (TOKEN.rpartition(".")[0], KEY, "start-token-shape"),
        ("letters.not-of.a-number", KEY, "start-token-shape"),
        (KEY, KEY, "start-token-is-key"),
        (KEY, "", "start-token-is-key"),
        ("another-long-secret-that-was-pasted-twice", "another-long-secret-that-was-pasted-twice",
         "start-token-is-key"),
        (KEY, TOKEN, "start-secrets-swapped"),
        (TOKEN, TOKEN, "start-key-is-token"),
        ("", TOKEN, "start-secrets-swapped"),
        (TOKEN, f'"{KEY}"', "start-key-wrapped"),
        (TOKEN, f"'{KEY}'", "start-key-wrapped"),
        (TOKEN, KEY[:20] + "\n" + KEY[20:], "start-key-wrapped"),
    ],
)  # fmt: skip
def test_each_mistake_has_its_own_sentence(token: str, key: str, text: str) -> None:
    assert refused(token, key) == text


@pytest.mark.parametrize("key", [f'"{KEY}"', TOKEN])
def test_a_key_with_which_a_folder_began_is_its_key_however_odd(key: str) -> None:
    """Whoever began with quotation marks in a file of variables must not be locked out now."""
    refuse_mistakes(TOKEN, key, is_in_use=lambda given: given == key)


@pytest.mark.parametrize(
    ("key", "text"), [(TOKEN, "start-key-is-token"), (f'"{KEY}"', "start-key-wrapped")]
)
def test_a_new_key_to_rotate_to_has_no_excuse(key: str, text: str) -> None:
    refuse_odd_key(f"{KEY}\n")

    with pytest.raises(StartRefused) as caught:
        refuse_odd_key(key)

    assert caught.value.text == text


def test_what_key_new_makes_is_no_token() -> None:
    refuse_mistakes(TOKEN, new_secret(), is_in_use=never)


@given(st.text())
def test_any_text_is_a_token_or_not_and_nothing_breaks(text: str) -> None:
    if is_token(text):
        assert text.count(".") == 2
