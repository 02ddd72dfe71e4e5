"""What stands around a running bot, whether it is alone in its process or one of several."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from bot.core.clock import utc_now
from bot.core.credentials import refuse_mistakes
from bot.settings import Settings
from bot.shell.client import Bankje
from bot.store.data_folder import key_of
from bot.store.keys import derive


async def furnished(bot: Bankje, settings: Settings) -> None:
    """Open all that is not Discord's. Raise `StartRefused` for what a person must mend."""
    token, key = settings.token.get_secret_value(), settings.key.get_secret_value()
    refuse_mistakes(token, key, is_in_use=lambda key: _opens(settings, key))
    await bot.furnish()


def _opens(settings: Settings, key: str) -> bool:
    """Whether the data folder began with this key; of a folder that tells nothing, no."""
    try:
        return key_of(settings.data_dir) == derive(key).fingerprint
    except (OSError, ValueError):
        return False


def open_notice(settings: Settings, bot: Bankje) -> AbstractAsyncContextManager[object]:
    """Serve the privacy notice within it, where a port is given for that."""
    if not settings.notice_port:
        return nullcontext()
    from bot.papers.purposes import of_running  # noqa: PLC0415 - see below
    from bot.papers.site import open_site  # noqa: PLC0415 - a web server, 5 MiB: most have none

    return open_site(settings, utc_now(), lambda: of_running(bot.services))


@asynccontextmanager
async def open_health(bot: Bankje) -> AsyncIterator[None]:
    """The same for its health."""
    if not bot.settings.health_port:
        yield
        return
    from bot.health.observing import observing  # noqa: PLC0415 - as above, and prometheus_client
    from bot.health.serving import serve_health  # noqa: PLC0415 - the same

    async with observing(bot) as pulse, serve_health(bot, pulse):
        yield
