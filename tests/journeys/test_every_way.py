"""Two young people, three workers, a Discord that fails, restarts and power cuts, in any order.

A state machine over all that a conversation can do. After every act, from what stands on Discord
and from what each of them reads: nothing reached the wrong person, nothing that was thanked is
lost, nothing stands twice, nothing comes after *Stoppen* or in a pause, no answer is hidden, nobody
else sees that somebody asked, and what a private screen says is so. Direct messages that are the
conversation, pictures, drafts that a colleague reads first, and who is away are part of it.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, nullcontext
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import discord
import pytest
import simcord
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.shell.delivery import TextMark
from tests.kit import pictures
from tests.kit.asking import ALONE, BEGIN, cards
from tests.kit.channels import another_room, move_team
from tests.kit.conversation_ledger import (
    ARRIVED,
    INBOX,
    NOT_ARRIVED,
    NOT_SENT,
    OLDER,
    PAUSED,
    RESUMED,
    SENT,
    STOPPED,
    UNSURE,
    WIPED,
    Ledger,
    relayed,
    signs,
)
from tests.kit.direct_talks import NOTICE, at_once, ticked, unheard
from tests.kit.direct_talks import WORDS as WITH_WORDS
from tests.kit.faulty_discord import CUTS, HOWS, LOST, WHERE, FaultyDiscord, faulty
from tests.kit.handing_over import AGREED, NEXT, hired
from tests.kit.killed_process import an_hour
from tests.kit.laws import examples
from tests.kit.limiting import WHY
from tests.kit.screens import menu_on
from tests.kit.shifts import dienst
from tests.kit.towns import open_town

YOUNG, TEAM = ("Jules", "Amira"), ("Yasmine", "Bram", "Zita")
WHO, WORKER = st.sampled_from(YOUNG), st.sampled_from(TEAM)
DATA = st.data()
A_PICTURE = ("IMG_2034.jpg", pictures.drawn())
Result = simcord.InteractionResult
AGAIN = (0.0,)
"""A post that failed is tried once more, at once."""
A_WHILE = 7.0
"""Seconds between two acts: who writes faster than anybody types has the lines joined."""
Turn = TypeVar("Turn", bound=Callable[..., None])
CHOSEN, STOP_IN_INBOX = "chosen", "Stop met doorgeven"
NOT_THEIRS = "Alleen wie dit schreef, verstuurt het."
TURNS: list[tuple[str, dict[str, Any]]] = []
"""What may happen, as often as it weighs. Chosen as rules, some of it would happen all the time and
some never (swarm testing), and a walk of forty steps would lead nowhere."""
Seen = Result | None


def shown(seen: Seen) -> str:
    """What was read; nothing where Discord brought no answer."""
    return said(seen) if seen and (seen.response or seen.followups) else ""


def ways(seen: Seen) -> list[str]:
    return labels(seen) if seen and (seen.response or seen.followups) else []


def turn(weight: int, **drawn: Any) -> Callable[[Turn], Turn]:
    def noted(method: Turn) -> Turn:
        TURNS.extend([(method.__name__, drawn)] * weight)
        return method

    return noted


class EveryWay(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.screens: dict[str, list[Result]] = {n: [] for n in (*YOUNG, *TEAM, "Els")}
        self.replies: list[tuple[str, discord.Message, str, int]] = []
        self.typed: list[tuple[str, discord.Message, str]] = []
        self.moved = False
        self.patience = 0
        self.runner.run(self._open())

    async def _open(self) -> None:
        self.stack = AsyncExitStack()
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.town: Town = await self.stack.enter_async_context(open_town(Path(folder)))
        await hired(self.town, "Zita")
        await pictures.turn(self.town)
        self.faulty: FaultyDiscord = self.stack.enter_context(faulty())
        self.ledger = Ledger(self.town)
        self._at_once()

    def teardown(self) -> None:
        try:
            self.runner.run(self._in_the_end())
        finally:
            self.runner.run(self.stack.aclose())
            self.runner.close()

    async def _in_the_end(self) -> None:
        self.faulty.clear()
        await an_hour(self.town)
        self.ledger.look()
        self.ledger.wiped_is_gone()
        for who in YOUNG:
            await self._looks_at_all(who)

    # -- an act ---------------------------------------------------------------------------------

    def _do(self, work: Coroutine[Any, Any, None], writer: str = "") -> None:
        """`writer`: who types to the bot, and is answered there."""
        before = self._reached()
        self.town.discord.advance_clock(A_WHILE)
        self.runner.run(self._done(work))
        self.ledger.look()
        self._nothing_after_stopping(before, writer)

    async def _done(self, work: Coroutine[Any, Any, None]) -> None:
        await work
        await self.town.env.settle()
        self.patience -= 1
        if self.patience <= 0 or not self.faulty.is_planned:
            self.faulty.clear()
        if not self.faulty.has_power:
            await self.town.bot.close()
            self.faulty.has_power = True
            await self._restart()

    async def _restart(self) -> None:
        await self.town.restart()
        self._at_once()

    def _at_once(self) -> None:
        self.town.bot.posts.pauses = AGAIN
        at_once(self.town)

    def _reached(self) -> dict[object, set[int]]:
        """What has reached young people: by thread, and by direct message."""
        found: dict[object, set[int]] = {
            who: {each.id for each in self.ledger.mail(who)} for who in YOUNG
        }
        for each in self.ledger.standing():
            if each.mark is TextMark.TEAM:
                found.setdefault(each.place, set()).add(each.message)
        return found

    def _nothing_after_stopping(self, before: dict[object, set[int]], writer: str) -> None:
        now, quiet = self._reached(), self.ledger.quiet
        for thread, why in quiet.items():
            if why in (STOPPED, PAUSED):
                come = now.get(thread, set()) - before.get(thread, set())
                assert come == set(), f"an answer came after: {why}"
        for who in YOUNG:
            mine = self.ledger.threads_of(who) if who != writer else []
            if mine and all(quiet.get(each) in (STOPPED, PAUSED) for each in mine):
                assert now[who] - before[who] == set(), "a notice came after it"

    async def _press(self, who: str, on: Any, label: str) -> Seen:
        """Press it, if it is there to be pressed."""
        if on is None or (isinstance(on, Result) and not (on.response or on.followups)):
            return None
        if not any(label in each for each in labels(on)):
            return None
        if who in TEAM and not self._may_see(who, message_of(on).channel.id):
            return None
        seen = await press(self.town[who], on, label)
        self._read(who, seen)
        return seen

    async def _fill(self, who: str, form: Seen, **filled: Any) -> Seen:
        if form is None or not form.modal:
            return None
        seen = await self.town[who].submit_modal(form, filled)
        self._read(who, seen)
        return seen

    def _read(self, who: str, seen: Result) -> None:
        if not (seen.response or seen.followups):
            return
        self.screens[who] = [*self.screens[who][-4:], seen]
        if who in YOUNG:
            self.ledger.read_by_young(who, seen)

    @initialize()
    def both_have_asked(self) -> None:
        for who in YOUNG:
            self.asks(who)

    @rule(data=st.data())
    def something_happens(self, data: st.DataObject) -> None:
        name, drawn = data.draw(st.sampled_from(TURNS), label="turn")
        with_what = {
            each: data if how is DATA else data.draw(how, label=each) for each, how in drawn.items()
        }
        getattr(self, name)(**with_what)

    # -- young people ---------------------------------------------------------------------------

    async def _inbox(self, who: str) -> Seen:
        return await self._press(who, self.town.panel, "Mijn gesprek")

    def _thread_on(self, who: str, seen: Seen) -> int | None:
        """Which of their threads an inbox shows."""
        found = INBOX.search(shown(seen))
        names = self.ledger.names
        mine = [e for e in self.ledger.threads_of(who) if found and names[e] == found[1]]
        return mine[0] if mine else None

    def _is_unsure(self, who: str) -> dict[int, str]:
        """Until it is read what became of it, nobody can say whether they are quiet."""
        quiet = self.ledger.quiet
        before = {each: quiet[each] for each in self.ledger.threads_of(who) if each in quiet}
        quiet.update(dict.fromkeys(before, UNSURE))
        return before

    async def _write(self, who: str, form: Seen, **filled: Any) -> None:
        if form is None or not form.modal:
            return
        sign, ledger = self.ledger.new(), self.ledger
        ledger.wrote[sign] = who
        before = self._is_unsure(who)
        seen = await self._fill(who, form, words=f"woord {sign}", **filled)
        if any(each in shown(seen) for each in ARRIVED):
            ledger.thanked[sign] = self.town.now
            ledger.look()
            place = ledger.place_of[sign]
            ledger.last_said[place] = self.town.now
            ledger.quiet.update({e: why for e, why in before.items() if e != place})
            ledger.quiet.pop(place, None)
        if any(each in shown(seen) for each in NOT_ARRIVED):
            ledger.quiet.update(before)
            there = [s for each in ledger.standing() for s in each.signs]
            assert sign not in there, "said to be lost, and it stands"

    async def _form(self, who: str, begin: str = BEGIN) -> Seen:
        start = await self._press(who, self.town.panel, "Stel een vraag")
        return await self._press(who, start, begin) if start and not start.modal else start

    @turn(3, who=WHO)
    def asks(self, who: str) -> None:
        async def act() -> None:
            await self._write(who, await self._form(who))

        self._do(act())

    @turn(1, who=WHO)
    def asks_a_youth_worker_only(self, who: str) -> None:
        async def act() -> None:
            await self._write(who, await self._form(who, ALONE))

        self._do(act())

    @turn(4, who=WHO)
    def writes_more(self, who: str) -> None:
        async def act() -> None:
            await self._write(who, await self._press(who, await self._inbox(who), "Antwoord"))

        self._do(act())

    @turn(3, who=WHO, wordless=st.booleans())
    def sends_a_picture(self, who: str, *, wordless: bool) -> None:
        """With words of theirs or without; who turns the page of the inbox sees it there."""

        async def act() -> None:
            form = await self._press(who, await self._inbox(who), pictures.BEGIN)
            if form is None or not form.modal:
                return
            if wordless:
                self._is_unsure(who)
                await self._fill(who, form, files=A_PICTURE)
                return
            await self._write(who, form, files=A_PICTURE)

        self._do(act())

    @turn(2, who=WHO)
    def looks_at_a_picture(self, who: str) -> None:
        """Theirs, or one of the team to them: nobody else's is ever drawn for them."""

        async def act() -> None:
            seen = await self._press(who, await self._inbox(who), pictures.SHOW)
            self.ledger.pictures_read(who, seen)

        self._do(act())

    @turn(2, who=WHO)
    def goes_on(self, who: str) -> None:
        async def act() -> None:
            inbox = await self._inbox(who)
            await self._write(who, await self._press(who, inbox, "Verder met dit gesprek"))

        self._do(act())

    @turn(1, who=WHO)
    def writes_in_need(self, who: str) -> None:
        async def act() -> None:
            card = await self._press(who, self.town.panel, "Nu hulp nodig")
            await self._write(who, await self._press(who, card, "toch opschrijven"))

        self._do(act())

    @turn(2, who=WHO)
    def does_not_feel_safe(self, who: str) -> None:
        async def act() -> None:
            for each in reversed(self.screens[who]):
                if any("niet veilig" in label for label in ways(each)):
                    self._is_unsure(who)
                    await self._press(who, each, "niet veilig")
                    return

        self._do(act())

    @turn(3, who=WHO)
    def stops(self, who: str) -> None:
        async def act() -> None:
            inbox = await self._inbox(who)
            thread = self._thread_on(who, inbox)
            seen = await self._press(who, inbox, "Stoppen")
            sure = await self._press(who, seen, "Ja, stop")
            self._now_quiet(thread, STOPPED, seen, sure)

        self._do(act())

    @turn(4, who=WHO)
    def takes_a_pause(self, who: str) -> None:
        async def act() -> None:
            inbox = await self._inbox(who)
            thread = self._thread_on(who, inbox)
            seen = await self._press(who, inbox, "Even pauze")
            self._now_quiet(thread, PAUSED, seen)

        self._do(act())

    def _now_quiet(self, thread: int | None, why: str, *seen: Seen) -> None:
        if thread and any(each is not None for each in seen):
            is_said = any(why in shown(each) for each in seen)
            self.ledger.quiet[thread] = why if is_said else UNSURE

    @turn(2, who=WHO)
    def ends_the_pause(self, who: str) -> None:
        async def act() -> None:
            inbox = await self._inbox(who)
            thread = self._thread_on(who, inbox)
            seen = await self._press(who, inbox, "Ga verder")
            if thread and seen:
                self.ledger.quiet[thread] = UNSURE
            if thread and RESUMED in shown(seen):
                self.ledger.quiet.pop(thread)

        self._do(act())

    @turn(1, who=WHO)
    def wipes(self, who: str) -> None:
        async def act() -> None:
            privacy = await self._press(who, self.town.panel, "Privacy")
            sure = await self._press(who, privacy, "Wis alles")
            yes = [each for each in ways(sure) if each.startswith("Ja")]
            if yes:
                mine = self._all_of(who)
                self.ledger.excused |= mine
                seen = await self._press(who, sure, yes[0])
                if WIPED in shown(seen):
                    self.ledger.gone |= mine
                self._is_unsure(who)

        self._do(act())

    def _all_of(self, who: str) -> set[str]:
        """All that they wrote, and all that was written to them."""
        ledger = self.ledger
        to_them = {sign for sign, at in ledger.answered.items() if ledger.owner.get(at) == who}
        return to_them | {sign for sign, name in ledger.wrote.items() if name == who}

    @turn(3, who=WHO)
    def chooses_a_notice(self, who: str) -> None:
        async def act() -> None:
            for each in reversed(self.screens[who]):
                skipped = await self._press(who, each, "Sla over")
                if await self._press(who, skipped or each, "Stuur me een DM"):
                    return

        self._do(act())

    @turn(2, who=WHO, yes=st.booleans())
    def answers_about_a_colleague(self, who: str, yes: bool) -> None:
        async def act() -> None:
            inbox = await self._inbox(who)
            asked = [e for e in ways(inbox) if e.startswith("Ja, " if yes else "Nee, ")]
            if asked:
                await self._press(who, inbox, asked[0])

        self._do(act())

    @turn(3, who=WHO, data=DATA)
    def presses_something_on_an_old_screen(self, who: str, data: st.DataObject) -> None:
        if not self.screens[who]:
            return
        old = data.draw(st.sampled_from(self.screens[who]))
        found = [each for each in ways(old) if "Wis" not in each and "Ja, wis" not in each]
        if not found:
            return
        label = data.draw(st.sampled_from(sorted(found)))

        async def act() -> None:
            self._is_unsure(who)
            thread = self._thread_on(who, old)
            if thread and label in ("Stoppen", "Even pauze", "Ga verder"):
                self.ledger.quiet[thread] = UNSURE
            if label in ("Ja, stop", "Trek mijn bericht terug"):
                for each in self.ledger.threads_of(who):
                    self.ledger.quiet[each] = UNSURE
            if "terug" in label:
                self.ledger.excused |= self._all_of(who)
            await self._write(who, await self._press(who, old, label))

        self._do(act())

    # -- direct messages that are the conversation ----------------------------------------------

    @turn(4, who=WHO, how=st.sampled_from([NOTICE, WITH_WORDS]))
    def chooses_direct_messages(self, who: str, how: str) -> None:
        async def act() -> None:
            choice = await self._press(who, await self._inbox(who), "Verder in DM")
            if how not in ways(choice):
                return
            self.ledger.private[who] = UNSURE
            if how == WITH_WORDS:
                self.ledger.in_full.add(who)
            if "Ik stuurde je een DM." in shown(await self._press(who, choice, how)):
                self.ledger.private[who] = CHOSEN

        self._do(act(), who)

    @turn(6, who=WHO)
    def types_to_the_bot(self, who: str) -> None:
        """It goes where they chose that, gets its tick once it stands, and else goes nowhere."""
        sign, ledger = self.ledger.new(), self.ledger

        async def act() -> None:
            ledger.wrote[sign] = who
            before: dict[int, str] = {}
            if who in ledger.private:
                before = self._is_unsure(who)
            else:
                ledger.asides.add(sign)
            sent = await self.town[who].user.send_dm(f"woord {sign}")
            self.typed.append((who, sent, sign))
            await self.town.env.settle()
            if ticked(self.town, sent):
                ledger.look()
                ledger.thanked[sign] = self.town.now
                place = ledger.place_of[sign]
                ledger.last_said[place] = self.town.now
                ledger.quiet.update({e: why for e, why in before.items() if e != place})
                ledger.quiet.pop(place, None)

        self._do(act(), who)

    @turn(2, who=WHO, word=st.booleans())
    def stops_direct_messages(self, who: str, word: bool) -> None:
        """By the word, or in the inbox; what they type from then on goes nowhere."""

        async def act() -> None:
            if who not in self.ledger.private:
                return
            if word:
                await self.town[who].user.send_dm("stop")
                await self.town.env.settle()
                said_so = [said(each) for each in self.ledger.mail(who)[-2:]]
                has_stopped = any("Gestopt." in each for each in said_so)
            else:
                inbox = await self._inbox(who)
                has_stopped = "Gestopt." in shown(await self._press(who, inbox, STOP_IN_INBOX))
            if has_stopped:
                self.ledger.private.pop(who)

        self._do(act(), who)

    @turn(2, data=DATA, away=st.booleans(), gone=st.booleans())
    def changes_what_they_typed(self, data: st.DataObject, away: bool, gone: bool) -> None:
        """Also while the bot hears nothing of it."""
        if not self.typed:
            return
        who, sent, old = data.draw(st.sampled_from(self.typed))
        new, ledger = self.ledger.new(), self.ledger

        async def act() -> None:
            ledger.excused |= {old, new}
            ledger.wrote[new] = who
            if old in ledger.asides:
                ledger.asides.add(new)
            if not self._stands(sent.channel.id, sent.id):
                return
            self._is_unsure(who)
            with unheard(self.town) if away else nullcontext():
                if gone:
                    await self.town[who].user.delete(sent)
                else:
                    await self.town[who].user.edit(sent, f"woord {new}")
            self.typed.remove((who, sent, old))
            if not gone:
                self.typed.append((who, sent, new))

        self._do(act(), who)

    # -- the team -------------------------------------------------------------------------------

    def _threads(self) -> list[simcord.ChannelHandle]:
        known = [each for room in self.ledger.team_rooms() for each in room.threads]
        return [each for each in known if each.id in self.ledger.owner]

    def _may_see(self, worker: str, channel: int) -> bool:
        backend, guild = self.town.discord, self.town.guild.id
        if self.town[worker].id not in backend.get_guild(guild).members:
            return False
        may = backend.compute_permissions(guild, self.town[worker].id, channel)
        return bool(may & discord.Permissions(view_channel=True).value)

    def _in_thread(
        self,
        data: st.DataObject,
        act: Callable[[str, simcord.ChannelHandle], Coroutine[Any, Any, None]],
    ) -> None:
        """One of the team does it, who sees that thread."""
        known = self._threads()
        if not known:
            return
        thread = known[data.draw(st.integers(0, len(known) - 1), label="thread")]
        team = [each for each in TEAM if self._may_see(each, thread.id)]
        if team:
            self._do(act(data.draw(st.sampled_from(team), label="worker"), thread))

    def _first(self, thread: simcord.ChannelHandle) -> discord.Message | None:
        return next((e for e in thread.history() if "Antwoord" in labels(e)), None)

    async def _answered(self, worker: str, form: Seen, thread: int, **filled: Any) -> None:
        if form is None or not form.modal:
            return
        sign, ledger = self.ledger.new(), self.ledger
        ledger.answered[sign] = thread
        seen = await self._fill(worker, form, words=f"woord {sign}", **filled)
        self._is_as_told(sign, thread, shown(seen))

    def _is_as_told(self, sign: str, thread: int, words: str) -> None:
        ledger = self.ledger
        stands = sign in ledger.relayed_in(thread)
        if any(each in words for each in NOT_SENT):
            assert not stands, "told that it was not sent, and it was"
        elif any(each in words for each in SENT):
            assert stands, "told that it was sent, and it was not"
            ledger.thanked[sign] = ledger.last_said[thread] = self.town.now

    @turn(6, data=DATA)
    def a_worker_answers(self, data: st.DataObject) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            form = await self._press(worker, self._first(thread), "Antwoord")
            await self._answered(worker, form, thread.id)

        self._in_thread(data, act)

    @turn(3, data=DATA)
    def a_worker_answers_with_a_picture(self, data: st.DataObject) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            more = await self._press(worker, self._first(thread), "Meer")
            form = await self._press(worker, more, pictures.WITH)
            await self._answered(worker, form, thread.id, files=A_PICTURE)

        self._in_thread(data, act)

    @turn(5, data=DATA)
    def a_worker_replies(self, data: st.DataObject) -> None:
        """To words of the young person: it is meant for them. To anything else: it is not."""

        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            own = [e for e in thread.history() if e.author.id == self.town.bot.own_id]
            if not own:
                return
            to = data.draw(st.sampled_from(own))
            is_meant = TextMark.YOUNG in {mark for mark, _ in relayed(to)}
            sign, ledger = self.ledger.new(), self.ledger
            if is_meant:
                ledger.answered[sign] = thread.id
            else:
                ledger.asides.add(sign)
            sent = await self.town[worker].send(thread, f"woord {sign}", reply_to=to)
            self.replies.append((worker, sent, sign, thread.id))
            if sign in ledger.relayed_in(thread.id):
                ledger.last_said[thread.id] = self.town.now

        self._in_thread(data, act)

    @turn(3, data=DATA)
    def a_worker_asks_a_colleague_to_read_first(self, data: st.DataObject) -> None:
        """*Vier ogen*: nothing of a draft reaches anybody."""

        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            more = await self._press(worker, self._first(thread), "Meer")
            sign = self.ledger.new()
            self.ledger.asides.add(sign)
            form = await self._press(worker, more, "Vier ogen")
            await self._fill(worker, form, words=f"woord {sign}")

        self._in_thread(data, act)

    @turn(
        3, data=DATA, label=st.sampled_from(["Versturen", "Versturen", "Goed zo", "Liever anders"])
    )
    def a_worker_presses_on_a_draft(self, data: st.DataObject, label: str) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            drafts = [e for e in thread.history() if "Versturen" in labels(e)]
            if not drafts:
                return
            draft = data.draw(st.sampled_from(drafts), label="draft")
            mine = signs(said(draft)) if label == "Versturen" else []
            for sign in mine:  # it may go from now on
                self.ledger.asides.discard(sign)
                self.ledger.answered[sign] = thread.id
            told = shown(await self._press(worker, draft, label))
            for sign in mine:
                self._is_as_told(sign, thread.id, told)
                if NOT_THEIRS in told:
                    self.ledger.asides.add(sign)

        self._in_thread(data, act)

    @turn(2, data=DATA)
    def a_worker_edits_a_reply(self, data: st.DataObject) -> None:
        if not self.replies:
            return
        worker, sent, old, thread = data.draw(st.sampled_from(self.replies))

        async def act() -> None:
            if not self._stands(thread, sent.id) or not self._may_see(worker, thread):
                return
            new = self.ledger.new()
            if old in self.ledger.asides:
                self.ledger.asides.add(new)
            else:
                self.ledger.answered[new] = thread
            self.ledger.excused |= {old, new}
            await self.town[worker].edit(sent, f"woord {new}")

        self._do(act())

    @turn(1, data=DATA)
    def a_worker_deletes_a_reply(self, data: st.DataObject) -> None:
        if not self.replies:
            return
        worker, sent, old, thread = data.draw(st.sampled_from(self.replies))

        async def act() -> None:
            if self._stands(thread, sent.id) and self._may_see(worker, thread):
                self.ledger.excused.add(old)
                await self.town[worker].delete(sent)

        self._do(act())

    def _stands(self, thread: int, message: int) -> bool:
        return message in self.town.discord.messages.get(thread, {})

    @turn(2, worker=WORKER)
    def a_worker_corrects_or_takes_back(self, worker: str) -> None:
        async def act() -> None:
            for each in reversed(self.screens[worker]):
                if "Verbeter" not in ways(each):
                    continue
                form = await self._press(worker, each, "Verbeter")
                if form and form.modal:
                    self.ledger.excused |= set(signs(str(form.modal)))
                    old = signs(str(form.modal))
                    thread = self.ledger.answered[old[0]]
                    new = self.ledger.new()
                    self.ledger.answered[new] = thread
                    self.ledger.excused.add(new)
                    await self._fill(worker, form, words=f"woord {new}")
                return

        self._do(act())

    @turn(4, data=DATA, label=st.sampled_from(["Ik neem dit", "Afronden"]))
    def a_worker_takes_or_closes(self, data: st.DataObject, label: str) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            if label == "Ik neem dit":
                room = next(
                    e for e in self.ledger.team_rooms() if thread.id in {t.id for t in e.threads}
                )
                card = self.town.discord.messages.get(room.id, {}).get(thread.id)
                found = [e for e in room.history() if card and e.id == card.id]
                await self._press(worker, found[0] if found else None, label)
                return
            seen = await self._press(worker, self._first(thread), label)
            for yes in ("Ja, rond toch af", "Ja, het is besproken"):
                seen = await self._press(worker, seen, yes) if yes in ways(seen) else seen
            if seen and self.ledger.quiet.get(thread.id) != STOPPED:
                self.ledger.quiet[thread.id] = UNSURE

        self._in_thread(data, act)

    @turn(3, to=WORKER, data=DATA)
    def a_worker_hands_over(self, to: str, data: st.DataObject) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            more = await self._press(worker, self._first(thread), "Meer")
            form = await self._press(worker, more, "Overdragen")
            if form and form.modal and str(self.town[to].id) in str(form.modal):
                whom = [str(self.town[to].id)]
                await self._fill(worker, form, to=whom, agreed=AGREED, next=NEXT)

        self._in_thread(data, act)

    @turn(1, data=DATA)
    def a_worker_pauses(self, data: st.DataObject) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            more = await self._press(worker, self._first(thread), "Meer")
            await self._press(worker, await self._press(worker, more, "Pauzeer dit"), "Een uur")
            await self._press(worker, more, "Hef de pauze op")

        self._in_thread(data, act)

    @turn(1, other=WORKER, data=DATA)
    def two_workers_block(self, other: str, data: st.DataObject) -> None:
        async def act(worker: str, thread: simcord.ChannelHandle) -> None:
            more = await self._press(worker, self._first(thread), "Meer")
            await self._fill(
                worker, await self._press(worker, more, "Vraag een blok"), why=WHY, days=["7"]
            )
            asked = [e for e in thread.history() if "Akkoord" in labels(e)]
            if asked and self._may_see(other, thread.id):
                await self._press(other, asked[-1], "Akkoord")
                if self.ledger.quiet.get(thread.id) != STOPPED:
                    self.ledger.quiet[thread.id] = UNSURE

        self._in_thread(data, act)

    @turn(4, data=DATA)
    def the_world_turns(self, data: st.DataObject) -> None:
        """What happens seldom, and to all of them."""
        turns = [
            self._a_shift,
            self._a_role,
            self._somebody_is_away,
            self._somebody_is_away,
            self._a_thread_is_touched,
            self._a_card_is_deleted,
            self._the_team_moves,
            self._days_pass,
        ]
        data.draw(st.sampled_from(turns), label="turn")(data)

    def _a_shift(self, data: st.DataObject) -> None:
        worker = data.draw(WORKER)
        act = data.draw(st.sampled_from(["start", "stop"]))

        async def work() -> None:
            if self._may_see(worker, self.town.team.id):
                await dienst(self.town, worker, act)

        self._do(work())

    def _somebody_is_away(self, data: st.DataObject) -> None:
        """Until a day, and back; Els asks whether a colleague may go on with what they leave."""
        worker, days = data.draw(WORKER), data.draw(st.sampled_from([0, 1, 3]))
        to = data.draw(WORKER, label="stand-in")

        async def act() -> None:
            day = self.town.now.astimezone(HOME) + timedelta(days=days)
            until = day.strftime("%d/%m/%Y") if days else ""
            els = self.town["Els"]
            seen = await els.slash(self.town.team, "werker afwezig", wie=worker, tot=until)
            asked = await self._press("Els", seen, "mag verdergaan")
            if any(str(self.town[to].id) == each for each in _options(asked)):
                door = str(menu_on(message_of(asked)).custom_id)
                account = [str(self.town[to].id)]
                await els.select(message_of(asked), account, custom_id=door)

        self._do(act())

    def _a_role(self, data: st.DataObject) -> None:
        """Somebody loses it, or gets it back."""
        worker = data.draw(st.sampled_from(["Bram", "Zita"]))
        backend, guild, role = self.town.discord, self.town.guild.id, self.town.worker_role.id
        account = self.town[worker].id
        if role in backend.get_guild(guild).members[account].role_ids:
            backend.remove_member_role(guild, account, role)
        else:
            backend.add_member_role(guild, account, role)
        self._do(self.town.env.settle())

    def _a_thread_is_touched(self, data: st.DataObject) -> None:
        what = data.draw(st.sampled_from(["archived", "locked", "deleted"]))
        known = self._threads()
        if not known:
            return
        thread = known[data.draw(st.integers(0, len(known) - 1))]
        if what == "deleted":
            self.ledger.excused |= set(self.ledger.relayed_in(thread.id))
            self.town.discord.delete_channel(thread.id)
        else:
            changed = {what: True, "archived": True}
            self.town.discord.edit_channel(thread.id, {}, thread_metadata=changed)
        self._do(self.town.env.settle())

    def _a_card_is_deleted(self, data: st.DataObject) -> None:
        known = cards(self.town)
        if known:
            number = data.draw(st.integers(0, len(known) - 1))
            self.ledger.excused |= set(signs(said(known[number])))
            self.town.discord.delete_message(self.town.team.id, known[number].id)
            self._do(self.town.env.settle())

    def _the_team_moves(self, _data: st.DataObject) -> None:
        if self.moved:
            return

        async def act() -> None:
            await move_team(self.town, another_room(self.town))

        self.moved = True
        self._do(act())

    def _days_pass(self, data: st.DataObject) -> None:
        days = data.draw(st.sampled_from([1, 1, 8]))
        for thread, why in self.ledger.quiet.items():
            if why == PAUSED and days > 1:
                self.ledger.quiet[thread] = UNSURE
        self._do(self.town.move_clock(timedelta(days=days)))

    # -- trouble, time, and who looks -----------------------------------------------------------

    @turn(
        8,
        how=st.sampled_from((*HOWS, *LOST, *LOST, *CUTS, *CUTS)),
        where=st.sampled_from([*WHERE, "post", "post", "answer"]),
        after=st.sampled_from([0, 0, 0, 1, 2]),
        times=st.sampled_from([1, 1, 3, 9]),
    )
    def soon_calls_go_wrong(self, how: str, where: str, after: int, times: int) -> None:
        """In one of the next acts, or the power goes."""
        self.faulty.plan(how, where, after=after, times=1 if how in CUTS else times)
        self.patience = 4

    @turn(2)
    def the_bot_restarts(self) -> None:
        self.faulty.clear()
        self._do(self._restart())

    @turn(3, minutes=st.sampled_from([1, 1, 6, 61]))
    def time_passes(self, minutes: int) -> None:
        self._do(self.town.move_clock(timedelta(minutes=minutes)))

    @turn(3, who=WHO)
    def someone_looks_at_everything(self, who: str) -> None:
        async def act() -> None:
            self.faulty.clear()
            await self.town.move_clock(timedelta(minutes=2))
            await self._looks_at_all(who)
            await self._a_third_looks()

        self._do(act())

    async def _looks_at_all(self, who: str) -> None:
        """Nothing hidden that was answered: every word that stands is read somewhere."""
        inbox = await self._inbox(who)
        read, seen = await self._whole(who, inbox), {INBOX.search(shown(inbox))}
        for value in _choices(inbox):
            other = await self.town[who].select(
                message_of(inbox), [value], custom_id="questions:which"
            )
            self._read(who, other)
            read |= await self._whole(who, other)
            seen.add(INBOX.search(shown(other)))
        kept = {s for thread in self.ledger.threads_of(who) for s in self._kept(thread)}
        assert kept - read - self.ledger.gone == set(), f"{who} cannot find this"

    def _kept(self, thread: int) -> list[str]:
        """What stands in a thread that has surely not come to its end."""
        last = self.ledger.last_said.get(thread)
        is_old = last is None or self.town.now - last > timedelta(days=6)
        return [] if is_old else self.ledger.relayed_in(thread)

    async def _whole(self, who: str, seen: Seen) -> set[str]:
        found = set(signs(shown(seen)))
        while OLDER in ways(seen):
            seen = await self._press(who, seen, OLDER)
            found |= set(signs(shown(seen)))
        return found

    async def _a_third_looks(self) -> None:
        seen = await press(self.town["Sam"], self.town.panel, "Mijn gesprek")
        assert "Je hebt nu geen gesprek" in said(seen)
        assert signs(said(seen)) == []


def _choices(inbox: Seen) -> list[str]:
    """Their other conversations, in the menu of the inbox."""
    if not shown(inbox):
        return []
    menus = [e for e in parts_of(message_of(inbox)) if isinstance(e, discord.SelectMenu)]
    return [o.value for each in menus for o in each.options if each.custom_id == "questions:which"]


def _options(seen: Seen) -> list[str]:
    """The values of all menus on a screen."""
    if not shown(seen):
        return []
    menus = [e for e in parts_of(message_of(seen)) if isinstance(e, discord.SelectMenu)]
    return [each.value for menu in menus for each in menu.options]


TestEveryWay = EveryWay.TestCase
# A failing walk is not made shorter: each try opens a whole town. What it did is printed.
WALKS = (Phase.explicit, Phase.reuse, Phase.generate)
TestEveryWay.settings = settings(examples(8), stateful_step_count=40, phases=WALKS)

OFTEN = ("lost", "cut after")
EACH = [pytest.param(how, marks=() if how in OFTEN else pytest.mark.long) for how in (*HOWS, *CUTS)]


@pytest.mark.parametrize("how", EACH)
@settings(max_examples=1, phases=WALKS)
@given(data=st.data())
def test_whatever_call_of_an_act_goes_wrong_so_nothing_is_said_that_is_not(
    how: str, data: st.DataObject
) -> None:
    walk = EveryWay()
    acts: list[Callable[[], None]] = [
        lambda: walk.asks("Jules"),
        lambda: walk.writes_more("Amira"),
        lambda: walk.sends_a_picture("Amira", wordless=False),
        lambda: walk.a_worker_answers(data),
        lambda: walk.a_worker_answers_with_a_picture(data),
        lambda: walk.a_worker_replies(data),
        lambda: walk.takes_a_pause("Amira"),
        lambda: walk.ends_the_pause("Amira"),
        lambda: walk.a_worker_hands_over("Bram", data),
        lambda: walk.a_worker_takes_or_closes(data, "Afronden"),
        lambda: walk.goes_on("Jules"),
        lambda: walk.does_not_feel_safe("Jules"),
        lambda: walk.stops("Amira"),
        lambda: walk.asks("Amira"),
        lambda: walk.wipes("Amira"),
    ]
    try:
        walk.both_have_asked()
        for act in acts:
            for where, times in (("post", 1), ("post", 9), ("answer", 1)):
                walk.soon_calls_go_wrong(how, where, 0, times)
                walk.patience = 1
                act()
            walk.time_passes(6)
    finally:
        walk.teardown()
