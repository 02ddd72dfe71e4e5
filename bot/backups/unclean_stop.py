"""At a start after a crash or a power cut: deletes again what a lost log brought back.

What was deleted and came back with a lost log is deleted again, by the journal. What may stand on
Discord without a trace is the shell's work: it finds the note `RESTORED`, as after a restore.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.backups.replay import again
from bot.backups.restore import note_absence
from bot.core.clock import to_seconds
from bot.store.deletion_journal import RowMark as Gone
from bot.store.opening import Store

EARLIER = timedelta(minutes=2)
"""A mark in the journal may be that much older than the moment that was noted."""
log = structlog.get_logger("bankje")


async def make_up(store: Store, moment: datetime) -> None:
    """Call once, after opening. After a clean stop, or at the first start, all is well."""
    mark = store.complete.read()
    if mark and not mark.closed:
        since = min(mark.moment, moment)
        async with store.wiping() as db:
            gone = await _delete_again(store, since, moment)
            await note_absence(db)
        log.info("not closed last time", deleted_again=gone)
    await store.empty_log()
    await store.complete.until(moment)


async def _delete_again(store: Store, since: datetime, moment: datetime) -> int:
    """Say how many rows went. What is lost is lost from one act on, and all after it."""
    if store.journal is None:
        return 0
    found = store.journal.since(since - EARLIER)
    proof = await _first_undone(store, found, moment)
    if proof is None:
        return 0
    marks = {mark for seconds, mark in found if seconds >= proof}
    return await again(store.db, store.journal.sealer, marks, to_seconds(moment))


async def _first_undone(
    store: Store, found: list[tuple[int, Gone]], moment: datetime
) -> int | None:
    """When a message was first to leave Discord at once of which the store knows no more.

    A trace has a number that never comes again, so this is certain; it goes with every wipe.
    """
    assert store.journal
    sql = "SELECT id FROM trace WHERE due_at > ?"
    rows = await store.db.execute_fetchall(sql, (to_seconds(moment),))
    standing = {store.journal.sealer.mark("trace", row[0]) for row in rows}
    return min((seconds for seconds, mark in found if mark in standing), default=None)
