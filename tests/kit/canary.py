"""A young person who is easy to find again, wherever a trace of them was left."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import simcord
import structlog

from bot.demo.reading import press, said
from bot.demo.town import SECRET, Town
from bot.shell.components import parts_of
from bot.store.keys import derive
from bot.store.opening import STORE
from tests.kit.forensics import decrypted, every_byte

NAME = "kanarievogel-van-de-singel"
SHOWN = "Zanglijster Kwinkeleer"
AVATAR = "a_c0ffee5e11f1ab1edeadbeef0badcafe"
WORDS = "mijn wolkenkrabber ruikt naar aardbeienjam"


@dataclass(frozen=True)
class Canary:
    actor: simcord.MemberActor

    @property
    def signs(self) -> list[str]:
        """Everything that leads to the person."""
        return [str(self.actor.id), NAME, SHOWN, AVATAR]


def arrives(town: Town) -> Canary:
    user = town.env.create_user(NAME, global_name=SHOWN, avatar=AVATAR)
    return Canary(town.guild.add_member(user))


async def asks(town: Town, canary: Canary, words: str = WORDS) -> simcord.InteractionResult:
    start = await press(canary.actor, town.panel, "Stel een vraag")
    form = start if start.modal else await press(canary.actor, start, "Oké, ik begin")
    return await canary.actor.submit_modal(form, {"words": words})


async def talks(town: Town, canary: Canary) -> None:
    """C1, as far as closed."""
    await asks(town, canary)
    yasmine, question = town["Yasmine"], town.thread().history()[-1]
    form = await press(yasmine, question, "Antwoord")
    await yasmine.submit_modal(form, {"words": "Dat klinkt heerlijk."})
    inbox = await press(canary.actor, town.panel, "Mijn gesprek")
    form = await press(canary.actor, inbox, "Antwoord")
    await canary.actor.submit_modal(form, {"words": WORDS + "!"})
    await yasmine.send(town.thread(), "Tot dan", reply_to=town.thread().history()[-1])
    await press(yasmine, question, "Afronden")
    await press(canary.actor, town.panel, "Mijn gesprek")
    await town.minute()


def in_files(town: Town, signs: list[str]) -> list[str]:
    """Which of these stand in a file of the data folder, with the key or without it."""
    folder: Path = town.settings.data_dir
    raw = b"".join(every_byte(folder).values()) + decrypted(folder / STORE, derive(SECRET))
    return [sign for sign in signs if sign.encode() in raw]


def in_calls(town: Town, signs: list[str], *, but: str = "/never/") -> list[str]:
    """Which of these the bot ever sent to Discord, in any part of any call."""
    sent = [
        f"{call.path} {json.dumps([call.params, call.json, call.reason], default=str)}"
        for call in town.calls
        if but not in call.path
    ]
    return [sign for sign in signs if any(sign in each for each in sent)]


def on_team_side(town: Town, signs: list[str]) -> list[str]:
    """Which of these the team can see: channel, threads, their names, the audit log."""
    seen = [said(m) + repr([*parts_of(m)]) for m in town.team.history()]
    for thread in town.team.threads:
        seen += [str(thread.name), *(said(m) for m in thread.history())]
    seen += [str(entry) for entry in town.guild.audit_log()]
    return [sign for sign in signs if any(sign in each for each in seen)]


@contextmanager
def listening() -> Iterator[list[str]]:
    """Every log line, of Bankje and of its libraries, at the most talkative level."""
    heard: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(f"{record.name} {record.getMessage()} {record.exc_text or ''}")

    root, ear = logging.getLogger(), Ear(logging.DEBUG)
    level = root.level
    root.addHandler(ear)
    root.setLevel(logging.DEBUG)
    structlog.configure(
        processors=[lambda _l, _m, event: heard.append(str(event)) or str(event)],  # type: ignore[func-returns-value]
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        logger_factory=structlog.ReturnLoggerFactory(),
        cache_logger_on_first_use=False,
    )
    try:
        yield heard
    finally:
        root.removeHandler(ear)
        root.setLevel(level)
        structlog.reset_defaults()
