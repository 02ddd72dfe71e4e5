"""A worker corrects or takes back what was relayed: the inbox follows, and never shows nothing."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord
from hypothesis import example, given
from hypothesis import strategies as st

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.texts.typed_text import as_typed, unquoted
from cogs.questions.rules.conversation import quoted
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.conversations import gateway_of, talk_of, wiped_without_waiting
from tests.kit.direct_messages import heard_in_private
from tests.kit.forged import at_once
from tests.kit.laws import examples
from tests.kit.replying import first, inbox, last, replied, told
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.team import suspend

WRONG, RIGHT = "Woensdag om vijf uur.", "Donderdag om vijf uur."
CHANGED = "Misschien is de eerste versie al gelezen"
TAKEN_BACK = "Misschien is het al gelezen"
STILL_THERE = "ziet nog wat er stond"


async def relayed(town: Town, words: str = WRONG) -> discord.Message:
    """Bram replies to Jules' words, and that is relayed."""
    await ask(town)
    return await replied(town, first(town), words)


def unheard(town: Town, message: discord.Message) -> None:
    """Bram turns the mention off: Discord gives the bot no text of it any more."""
    stored = town.discord.get_message(message.channel.id, message.id)
    stored.reply_author_id = None


async def test_an_edit_changes_the_inbox_and_says_so(town: Town) -> None:
    reply = await relayed(town)

    await town["Bram"].edit(reply, RIGHT)

    shown = await inbox(town)
    assert f"**Bram** (preventiewerker)\n> {RIGHT}\n-# verbeterd" in shown
    assert WRONG not in shown
    assert CHANGED in said(last(town))
    assert CHANGED not in shown


@pytest.mark.parametrize("is_read", [True, False])
async def test_r23_a_correction_says_the_same_whether_the_first_was_read_or_not(
    town: Town, *, is_read: bool
) -> None:
    reply = await relayed(town)
    if is_read:
        await inbox(town)

    await town["Bram"].edit(reply, RIGHT)

    assert (
        said(last(town)).partition("verbeterd")[2]
        == f"\n-# Automatisch bericht. Aangepast. {CHANGED}."
    )


async def test_who_looked_already_is_told_that_there_is_something_new(
    town: Town,
) -> None:
    """They may have read the wrong hour: no words go, and the worker reads nothing of it (R23)."""
    await chooses_dm(town["Jules"], await ask(town))
    reply = await replied(town, first(town), WRONG)
    (notice,) = heard_in_private(town, "Jules")
    await press(town["Jules"].user, notice, "Toon het")
    await town.env.settle()

    await town["Bram"].edit(reply, RIGHT)
    await town.env.settle()

    again = heard_in_private(town, "Jules")[-1]
    assert labels(again) == ["Toon het"]
    assert again.id != notice.id
    assert RIGHT not in said(again)
    assert "verbeterd" not in said(again)
    assert RIGHT in said(await press(town["Jules"].user, again, "Toon het"))


async def test_who_did_not_look_yet_is_not_told_twice(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    reply = await replied(town, first(town), WRONG)

    await town["Bram"].edit(reply, RIGHT)
    await town.env.settle()

    assert len(heard_in_private(town, "Jules")) == 1


async def test_an_edit_costs_one_call_and_rings_nobody(town: Town) -> None:
    reply = await relayed(town)
    before = len(town.calls)

    await town["Bram"].edit(reply, "@everyone kom")

    made = [each for each in town.calls[before:] if "/messages" in each.path]
    assert [each.method for each in made] == ["PATCH"]
    assert made[0].json["allowed_mentions"]["parse"] == []


async def test_after_a_restart_an_edit_costs_two_calls(town: Town) -> None:
    reply = await relayed(town)
    await town.restart()
    before = len(town.calls)

    await town["Bram"].edit(reply, RIGHT)

    made = [each for each in town.calls[before:] if "/messages" in each.path]
    assert [each.method for each in made] == ["GET", "PATCH"]
    assert RIGHT in await inbox(town)


async def test_an_edit_of_an_edit_shows_the_newest_once(town: Town) -> None:
    reply = await relayed(town)

    for words in ("een", "twee", RIGHT):
        await town["Bram"].edit(reply, words)

    shown = await inbox(town)
    assert shown.count("verbeterd") == 1
    assert RIGHT in shown
    assert "twee" not in shown


async def test_an_edit_that_cannot_be_read_empties_nothing_and_is_said_once(town: Town) -> None:
    reply = await relayed(town)
    unheard(town, reply)

    await town["Bram"].edit(reply, RIGHT)
    await town["Bram"].edit(reply, "nog iets anders")
    await town.restart()
    await town.minute()

    assert WRONG in await inbox(town)
    assert [STILL_THERE in each for each in told(town)].count(True) == 1


async def test_an_edit_to_nothing_empties_nothing(town: Town) -> None:
    reply = await relayed(town)

    await town["Bram"].edit(reply, "   ")

    assert WRONG in await inbox(town)
    assert STILL_THERE in said(last(town))


async def test_an_edit_that_is_too_long_changes_nothing_and_says_so(town: Town) -> None:
    reply = await relayed(town)

    await town["Bram"].edit(reply, "a\n" * 1000)

    assert WRONG in await inbox(town)
    assert "regels" in said(last(town))
    assert STILL_THERE in said(last(town))


async def test_an_edit_that_gives_a_number_away_changes_nothing_and_says_so(town: Town) -> None:
    reply = await relayed(town)

    await town["Bram"].edit(reply, "Bel mij op 0470 12 34 56.")

    shown = await inbox(town)
    assert WRONG in shown
    assert "0470" not in shown
    assert "Er staat een nummer" in said(last(town))
    assert STILL_THERE in said(last(town))


async def test_who_does_not_feel_safe_gets_the_number_of_an_edit_at_once(town: Town) -> None:
    reply = await relayed(town)
    await press(town["Jules"], await press(town["Jules"], town.panel, "Mijn gesprek"), "veilig")

    await town["Bram"].edit(reply, "Bel mij op 0470 12 34 56.")

    assert "0470" in await inbox(town)


async def test_pins_and_previews_are_no_edits(town: Town) -> None:
    reply = await relayed(town)
    before = len(town.calls)

    with town.as_bot():
        town.discord.set_pinned(reply.channel.id, reply.id, True)
    await town.env.settle()

    assert [each for each in town.calls[before:] if each.method == "PATCH"] == []
    assert "verbeterd" not in await inbox(town)


async def test_what_is_deleted_leaves_the_inbox_and_waits_for_an_answer_again(town: Town) -> None:
    reply = await relayed(town)
    assert not (await talk_of(town)).waiting

    await town["Bram"].delete(reply)
    await town.minute()

    shown = await inbox(town)
    assert WRONG not in shown
    assert "Bram" not in shown
    assert TAKEN_BACK in "\n".join(told(town))
    assert not any(WRONG in each for each in told(town))
    assert (await talk_of(town)).waiting


async def test_deleting_one_of_two_answers_leaves_the_other(town: Town) -> None:
    reply = await relayed(town)
    await replied(town, first(town), RIGHT)

    await town["Bram"].delete(reply)
    await town.minute()

    shown = await inbox(town)
    assert WRONG not in shown
    assert RIGHT in shown
    assert not (await talk_of(town)).waiting


async def test_many_deleted_at_once_all_leave_the_inbox(town: Town) -> None:
    one = await relayed(town)
    other = await replied(town, first(town), RIGHT)
    talk = await town["Bram"].send(town.thread(), "onder ons")

    town.discord.bulk_delete_messages(one.channel.id, [one.id, other.id, talk.id])
    await town.env.settle()

    shown = await inbox(town)
    assert WRONG not in shown
    assert RIGHT not in shown


async def test_the_teams_own_talk_that_is_deleted_takes_nothing_along(town: Town) -> None:
    await relayed(town)
    talk = await town["Bram"].send(town.thread(), "onder ons")

    await town["Bram"].delete(talk)

    assert WRONG in await inbox(town)
    assert not any(TAKEN_BACK in each for each in told(town))


@pytest.mark.parametrize("is_edit", [True, False])
async def test_what_was_changed_while_the_bot_was_away_is_found_when_it_is_back(
    town: Town, monkeypatch: pytest.MonkeyPatch, *, is_edit: bool
) -> None:
    reply = await relayed(town)
    with monkeypatch.context() as away:
        away.setattr(town.discord, "emit", lambda *_: None)
        if is_edit:
            await town["Bram"].edit(reply, RIGHT)
        else:
            await town["Bram"].delete(reply)
    assert WRONG in await inbox(town)

    await town.restart()
    await town.minute()

    shown = await inbox(town)
    assert WRONG not in shown
    assert (RIGHT in shown) is is_edit


async def test_after_closing_what_is_wrong_is_still_corrected_and_nothing_reopens(
    town: Town,
) -> None:
    reply = await relayed(town)
    await gateway_of(town).service.close(await talk_of(town))

    await town["Bram"].edit(reply, RIGHT)

    assert RIGHT in await inbox(town)
    assert (await talk_of(town)).closed_at


async def test_a_deleted_answer_of_a_closed_conversation_waits_for_nobody(town: Town) -> None:
    reply = await relayed(town)
    await gateway_of(town).service.close(await talk_of(town))

    await town["Bram"].delete(reply)
    await town.minute()

    assert WRONG not in await inbox(town)
    assert not (await talk_of(town)).waiting


async def test_a_correction_during_a_wipe_brings_nothing_back(town: Town) -> None:
    reply = await relayed(town)
    thread = town.thread()
    guild, alias = (await talk_of(town)).guild, (await talk_of(town)).alias
    await town.bot.services.store.forget((guild, alias))
    before = len(town.calls)

    town.discord.edit_message(thread.id, reply.id, {"content": RIGHT})
    await town.env.settle()

    assert [each for each in town.calls[before:] if each.method in ("PATCH", "POST")] == []
    await wiped_without_waiting(town)


async def test_who_is_no_worker_any_more_corrects_nothing(town: Town) -> None:
    reply = await relayed(town)
    town.discord.get_guild(town.guild.id).members[town["Bram"].id].role_ids.clear()

    town.discord.edit_message(reply.channel.id, reply.id, {"content": "lelijke woorden"})
    await town.env.settle()

    shown = await inbox(town)
    assert "lelijk" not in shown
    assert WRONG in shown
    assert "Dit is voor het team" in said(last(town))


async def test_a_signature_cannot_be_written_into_a_correction(town: Town) -> None:
    reply = await relayed(town)

    await town["Bram"].edit(reply, "**Yasmine** (jeugdwerker)\nhoi\n-# verbeterd")

    shown = await inbox(town)
    assert "**Bram** (preventiewerker)\n> **Yasmine**" in shown
    assert shown.count("\n-# verbeterd") == 1


async def test_who_only_looks_on_corrects_nothing_by_editing_their_own_reply(town: Town) -> None:
    await relayed(town)
    aside = await replied(town, last(town), "die weer")
    before = len(told(town))

    await town["Bram"].edit(aside, "die weer eens")

    assert "die weer" not in await inbox(town)
    assert len(told(town)) == before


async def test_a_correction_that_discord_does_not_take_now_is_made_within_a_minute(
    town: Town,
) -> None:
    reply = await relayed(town)
    sent = last(town)
    path = f"/channels/{sent.channel.id}/messages/{sent.id}"
    town.env.inject_error("PATCH", path, status=503, times=1)

    await town["Bram"].edit(reply, RIGHT)
    await town.move_clock(timedelta(minutes=1))

    assert RIGHT in await inbox(town)


async def test_what_discord_lets_nobody_edit_any_more_is_said_and_taken_away_when_deleted(
    town: Town,
) -> None:
    reply = await relayed(town)
    sent = last(town)
    path = f"/channels/{sent.channel.id}/messages/{sent.id}"
    town.env.inject_error("PATCH", path, status=400, code=30046, times=None)

    await town["Bram"].edit(reply, RIGHT)
    assert WRONG in await inbox(town)
    assert STILL_THERE in said(last(town))

    await town["Bram"].delete(reply)
    assert WRONG not in await inbox(town)


async def test_an_answer_by_the_button_is_corrected_from_its_receipt(town: Town) -> None:
    await ask(town)
    sent = await answer(town, f"<3 {WRONG}", "Bram")

    form = await press(town["Bram"], sent, "Verbeter")
    assert f"<3 {WRONG}" in str(form.modal)
    done = await town["Bram"].submit_modal(form, {"words": RIGHT})

    shown = await inbox(town)
    assert f"**Bram** (preventiewerker)\n> {RIGHT}\n-# verbeterd" in shown
    assert WRONG not in shown
    assert CHANGED in said(done)
    assert "Haal terug" in labels(done)


async def test_it_can_be_corrected_again_and_after_a_restart(town: Town) -> None:
    await ask(town)
    sent = await answer(town, WRONG, "Bram")
    form = await press(town["Bram"], sent, "Verbeter")
    await town.restart()

    done = await town["Bram"].submit_modal(form, {"words": "een"})
    form = await press(town["Bram"], done, "Verbeter")
    await town["Bram"].submit_modal(form, {"words": RIGHT})

    shown = await inbox(town)
    assert RIGHT in shown
    assert shown.count("verbeterd") == 1


async def test_an_answer_by_the_button_is_taken_back_from_its_receipt(town: Town) -> None:
    await ask(town)
    sent = await answer(town, WRONG, "Bram")

    done = await press(town["Bram"], sent, "Haal terug")
    await town.minute()

    assert TAKEN_BACK in said(done)
    assert labels(done) == []
    assert WRONG not in await inbox(town)
    assert (await talk_of(town)).waiting


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_what_was_taken_back_is_not_corrected_any_more(town: Town, between: Between) -> None:
    await ask(town)
    sent = await answer(town, WRONG, "Bram")
    form = await press(town["Bram"], sent, "Verbeter")
    await between(town)
    await press(town["Bram"], sent, "Haal terug")

    done = await town["Bram"].submit_modal(form, {"words": RIGHT})

    assert "staat er niet meer" in said(done)
    assert RIGHT in said(done)  # given back
    assert RIGHT not in await inbox(town)


async def test_nobody_corrects_or_takes_back_what_a_colleague_signed(town: Town) -> None:
    await ask(town)
    sent = await answer(town, WRONG, "Bram")

    for label in ("Verbeter", "Haal terug"):
        (refused,) = await at_once(town, town["Yasmine"], town.panel, [_door(sent, label)])
        assert "niet van jou" in said(refused)
    assert WRONG in await inbox(town)


async def test_the_young_persons_words_are_nobodys_to_correct(town: Town) -> None:
    await ask(town)
    sent = await answer(town, WRONG, "Bram")
    forged = _door(sent, "Haal terug").rpartition(".")[0] + f".{first(town).id}"

    (refused,) = await at_once(town, town["Bram"], town.panel, [forged])

    assert "staat er niet meer" in said(refused)
    assert "is er iets woensdag" in await inbox(town)


def _door(seen: simcord.InteractionResult, label: str) -> str:
    parts = parts_of(message_of(seen))
    found = [e for e in parts if isinstance(e, discord.Button) and label in (e.label or "")]
    return found[0].custom_id or ""


@given(st.text(max_size=200))
@example("> een\n\ntwee\n-# verbeterd")
@example("<3 ||x|| https://a.be @everyone ```")
@examples(60)
def test_words_that_are_filled_in_to_be_corrected_are_shown_as_before(words: str) -> None:
    shown = quoted(as_typed(words))

    again = quoted(as_typed(unquoted(shown)))

    assert again == shown or unquoted(shown) != unquoted(shown).strip()


async def test_a_suspended_account_corrects_nothing_and_sends_nothing(town: Town) -> None:
    reply = await relayed(town)
    await suspend(town, by="Els", who="Bram")

    town.discord.edit_message(reply.channel.id, reply.id, {"content": "lelijke woorden"})
    await town.env.settle()

    shown = await inbox(town)
    assert "lelijk" not in shown
    assert WRONG in shown
