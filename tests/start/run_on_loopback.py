"""`bankje` with Discord's addresses changed to those of a loopback, and nothing else."""

from __future__ import annotations

import os

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.__main__ import main

Route.BASE = os.environ["LOOPBACK_API"]
DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["LOOPBACK_GATEWAY"])

if __name__ == "__main__":
    main()
