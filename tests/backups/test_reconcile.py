"""After a restore nothing stays on Discord that the restored store knows nothing of."""

from __future__ import annotations

from datetime import timedelta

from bot.backups.restore import RESTORED
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY
from tests.kit.asking import chooses_dm, code_name_of_question
from tests.kit.canary import arrives, asks, in_files
from tests.kit.restarts import backup, go_back

HOUR = timedelta(hours=1)


async def test_a_conversation_from_after_the_backup_leaves_discord_at_once(town: Town) -> None:
    before = await code_name_of_question(town, "Jules", "van voor de kopie")
    await town.move_clock(HOUR)
    made = await backup(town)
    await town.move_clock(HOUR)
    after = await code_name_of_question(town, "Amira", "van na de kopie")
    await town.move_clock(HOUR)

    await go_back(town, made)
    await town.minute()

    assert [thread.name for thread in town.team.threads] == [before]
    cards = [said(message) for message in town.team.history() if "Ik neem dit" in labels(message)]
    assert len(cards) == 1
    assert before in cards[0]
    assert not any(after in said(message) for message in town.team.history())
    assert await town.bot.services.store.note(RESTORED) is None


async def test_a_conversation_from_before_the_backup_goes_on(town: Town) -> None:
    await code_name_of_question(town, "Jules", "van voor de kopie")
    made = await backup(town)
    await town.move_clock(HOUR)
    form = await press(town["Yasmine"], town.thread().history()[-1], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Dag jij."})
    await town.move_clock(HOUR)

    await go_back(town, made)
    await town.minute()

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "van voor de kopie" in said(inbox)
    assert "Dag jij." in said(inbox)


async def test_whoever_wiped_since_the_backup_stays_wiped_everywhere(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    code_name = str(town.thread().name)
    made = await backup(town)
    await town.move_clock(HOUR)
    sure = await press(canary.actor, await press(canary.actor, town.panel, "Privacy"), "Wis alles")
    await press(canary.actor, sure, "Ja, wis alles")

    await go_back(town, made)
    await town.minute()

    assert town.team.threads == []
    assert not any(code_name in said(message) for message in town.team.history())
    assert in_files(town, [*canary.signs, code_name]) == []
    store = town.bot.services.store
    for table in await store.tables_about_aliases():
        assert [*await store.db.execute_fetchall(f"SELECT * FROM {table}")] == []


async def test_a_wipe_that_discord_had_not_heard_of_is_finished_after_the_restore(
    town: Town,
) -> None:
    await code_name_of_question(town, "Jules", "dit moet weg")
    made = await backup(town)
    await town.move_clock(HOUR)
    jules = town["Jules"]
    sure = await press(jules, await press(jules, town.panel, "Privacy"), "Wis alles")
    town.bot.http.delete_channel = _away  # type: ignore[method-assign, assignment]
    await press(jules, sure, "Ja, wis alles")
    assert len(town.team.threads) == 1

    await go_back(town, made)
    await town.minute()

    assert town.team.threads == []


async def _away(*_: object, **__: object) -> None:
    raise TimeoutError


async def test_a_notice_from_after_the_backup_leaves_the_direct_messages(town: Town) -> None:
    jules = town["Jules"]
    shown = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, shown, "Oké, ik begin")
    received = await jules.submit_modal(form, {"words": "hoi"})
    await chooses_dm(jules, received)
    made = await backup(town)
    await town.move_clock(HOUR)
    form = await press(town["Yasmine"], town.thread().history()[-1], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Dag."})
    await town.move_clock(LONGEST_NOTICE_DELAY)
    (told,) = jules.user.dm_channel.history()

    await go_back(town, made)
    await town.minute()
    await town.move_clock(LONGEST_NOTICE_DELAY)

    # The answer still stands in the thread, unread: that is announced anew, once.
    (anew,) = jules.user.dm_channel.history()
    assert anew.id != told.id


async def test_a_conversation_that_begins_right_after_the_restore_stays(town: Town) -> None:
    made = await backup(town)
    await town.move_clock(HOUR)
    await go_back(town, made)

    name = await code_name_of_question(town, "Jules", "van na het terugzetten")
    await town.minute()

    assert [thread.name for thread in town.team.threads] == [name]
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "van na het terugzetten" in said(inbox)


async def test_what_others_wrote_and_the_panel_stay(town: Town) -> None:
    made = await backup(town)
    await town.move_clock(HOUR)
    await town["Bram"].send(town.team, "wie neemt woensdag?")
    panel = town.panel.id

    await go_back(town, made)
    await town.minute()

    assert [said(message) for message in town.team.history()] == ["wie neemt woensdag?"]
    assert town.panel.id == panel


async def test_a_thread_whose_card_is_gone_goes_as_well(town: Town) -> None:
    made = await backup(town)
    await town.move_clock(HOUR)
    await code_name_of_question(town, "Jules", "van na de kopie")
    card = next(message for message in town.team.history() if labels(message))
    with town.as_bot():
        await town.bot.http.delete_message(town.team.id, card.id)
    await town.move_clock(HOUR)
    assert len(town.team.threads) == 1

    await go_back(town, made)
    await town.minute()

    assert town.team.threads == []


async def test_while_discord_is_away_it_is_tried_again(town: Town) -> None:
    made = await backup(town)
    await town.move_clock(HOUR)
    await code_name_of_question(town, "Jules", "van na de kopie")
    await go_back(town, made)
    town.bot.http.logs_from = _away  # type: ignore[method-assign, assignment]

    await town.minute()
    assert len(town.team.threads) == 1
    assert await town.bot.services.store.note(RESTORED)
    await town.restart()
    await town.minute()

    assert town.team.threads == []
