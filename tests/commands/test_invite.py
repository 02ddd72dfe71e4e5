"""`bankje invite`: a link that works, what to set on Discord's site, and the code for the first."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import discord
import pytest

from bot.guilds.allowed import claim_code
from bot.shell.channel_access import NEEDED
from tests.kit.command_line import TOKEN, Operator, refused_with
from tests.kit.stores import SECRET

pytestmark = pytest.mark.slow
APPLICATION = "100000000000000001"


def test_it_prints_the_link_the_portal_and_the_code(operator: Operator) -> None:
    done = operator.types("invite", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert done.returncode == 0
    link = next(
        word for word in done.stdout.split() if word.startswith("https://discord.com/oauth")
    )
    asked = parse_qs(urlsplit(link).query)
    assert asked["client_id"] == [APPLICATION]
    assert asked["scope"] == ["bot applications.commands"]
    assert discord.Permissions(int(asked["permissions"][0])).is_superset(NEEDED)
    assert not discord.Permissions(int(asked["permissions"][0])).administrator
    assert "Public Bot off" in done.stdout
    assert "Privileged Gateway Intents" in done.stdout
    assert f"/setup code {claim_code(SECRET)}" in done.stdout
    assert TOKEN not in done.stdout
    assert SECRET not in done.stdout


def test_where_servers_are_named_it_prints_no_code(operator: Operator) -> None:
    (operator.folder / "config" / "bankje.toml").write_text('servers = ["123456789012345678"]\n')

    done = operator.types("invite", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)

    assert claim_code(SECRET) not in done.stdout
    assert "the server that is in the settings" in done.stdout


@pytest.mark.parametrize(("token", "key"), [("", SECRET), (TOKEN, ""), (TOKEN, "short")])
def test_without_token_or_key_it_says_what_is_missing(
    operator: Operator, token: str, key: str
) -> None:
    refused_with(operator.types("invite", BANKJE_TOKEN=token, BANKJE_KEY=key))


def test_a_server_that_is_no_id_is_named_with_its_line(operator: Operator) -> None:
    (operator.folder / "config" / "bankje.toml").write_text('servers = ["Lindendaal"]\n')

    said = refused_with(operator.types("invite", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))

    assert "servers" in said
    assert "123456789012345678" in said
