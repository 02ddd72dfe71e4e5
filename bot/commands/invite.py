"""`bankje invite`: the link with which the bot comes to a server, and what goes with it."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import say
from bot.core.credentials import refuse_mistakes
from bot.guilds.allowed import claim_code
from bot.settings import load
from bot.store.keys import derive

PERMISSIONS = 2252126231301120
"""View, send (in threads too), attach files, read history, make and manage threads, pin."""
LINK = "https://discord.com/oauth2/authorize?client_id={app}&scope={scope}&permissions={may}"
SCOPE = "bot+applications.commands"
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]


def mount(app: typer.Typer) -> None:
    app.command()(invite)


def invite(config: Config = Path("config")) -> None:
    """Print the link that invites the bot, what to set on Discord's site, and how to claim."""
    settings = load(config)
    token, key = settings.token.get_secret_value(), settings.key.get_secret_value()
    refuse_mistakes(token, key, is_in_use=lambda _key: True)
    derive(key)  # refuses what is no key
    link = LINK.format(app=application_of(token), scope=SCOPE, may=PERMISSIONS)
    say("start-invite-link", link=link)
    say("start-invite-portal")
    if settings.servers:
        say("start-invite-named", count=len(settings.servers))
        return
    say("start-invite-code", code=claim_code(key))


def application_of(token: str) -> int:
    """The application's id, which is the first part of its bot's token."""
    first = token.strip().partition(".")[0]
    return int(base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)))
