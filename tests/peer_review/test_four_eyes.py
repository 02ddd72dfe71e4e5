"""A colleague reads a draft before it goes; only its writer sends it, and nothing of it is kept."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.proof import decrypted
from bot.demo.reading import labels, press, said
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.keys import derive
from tests.kit.asking import ask, form_alone, pinged
from tests.kit.calling import unsafe
from tests.kit.drafting import WORDS, begin, door, drafted, drafts
from tests.kit.faults import mended, thread_fails
from tests.kit.forged import at_once, forged_form, forged_press
from tests.kit.handing_over import inbox
from tests.kit.restarts import restarted
from tests.kit.stored import everything

MINUTE = timedelta(minutes=1)


async def test_a_draft_stands_in_the_thread_marked_as_one_and_rings_nobody(town: Town) -> None:
    await ask(town)

    told = await drafted(town)

    assert "Er is nog niets verstuurd." in said(told)
    [draft] = drafts(town)
    assert "**Ontwerp, nog niet verstuurd.**" in said(draft)
    assert "**Yasmine** (jeugdwerker)" in said(draft)
    assert f"> {WORDS}" in said(draft)
    assert pinged(draft, town) == set()
    assert WORDS not in said(await inbox(town))
    assert "zwaar" not in said(await inbox(town, "Sam"))


async def test_a_colleague_says_so_and_the_author_sends_it_signed(town: Town) -> None:
    await ask(town)
    await drafted(town)

    await press(town["Bram"], drafts(town)[0], "Goed zo")
    assert "**Bram**: goed zo." in said(drafts(town)[0])
    await press(town["Bram"], drafts(town)[0], "Liever anders")
    assert said(drafts(town)[0]).count("**Bram**") == 1
    done = await press(town["Yasmine"], drafts(town)[0], "Versturen")

    assert "Verstuurd aan" in said(done)
    assert f"**Yasmine** (jeugdwerker)\n> {WORDS}" in said(await inbox(town))
    await town.move_clock(MINUTE)
    assert drafts(town) == []
    assert "Bram" not in said(await inbox(town))


async def test_nobody_sends_for_another_and_nobody_judges_alone(town: Town) -> None:
    await ask(town)
    await drafted(town)
    [draft] = drafts(town)

    theirs = await press(town["Bram"], draft, "Versturen")
    own = await press(town["Yasmine"], draft, "Goed zo")
    young = await forged_press(town, town["Jules"], draft, door(draft, "send"))

    assert "Alleen wie dit schreef" in said(theirs)
    assert "Dit is jouw ontwerp" in said(own)
    assert "Dit is voor het team" in said(young)
    assert WORDS not in said(await inbox(town))
    assert "goed zo" not in said(drafts(town)[0])


async def test_a_reply_to_a_draft_is_never_relayed(town: Town) -> None:
    await ask(town)
    await drafted(town)

    await town["Bram"].send(town.thread(), "Zeg liever waar.", reply_to=drafts(town)[0])

    assert "Zeg liever waar." not in said(await inbox(town))


async def test_a_press_on_something_else_sends_nothing(town: Town) -> None:
    """The words are read from the message that was pressed: of another message there are none."""
    await ask(town)
    await drafted(town)
    [draft] = drafts(town)

    forged = await forged_press(
        town, town["Yasmine"], town.thread().history()[0], door(draft, "send")
    )

    assert "Dit ontwerp is voorbij." in said(forged)
    assert "jeugdwerker" not in said(await inbox(town))


async def test_nothing_of_it_is_kept_but_that_something_stands_there(town: Town) -> None:
    await ask(town)
    before = await everything(town)

    await drafted(town)
    await press(town["Bram"], drafts(town)[0], "Goed zo")

    after = await everything(town)
    assert {t for t in after if after[t] != before.get(t)} <= {"trace"}
    pages = decrypted(town.settings.data_dir / STORE, derive(SECRET).store)
    assert b"samen bellen" not in pages
    assert "samen bellen" not in str(after)


async def test_after_a_restart_a_colleague_still_says_one_thing_only(town: Town) -> None:
    await ask(town)
    await drafted(town)
    await press(town["Bram"], drafts(town)[0], "Goed zo")
    await restarted(town)

    await press(town["Bram"], drafts(town)[0], "Liever anders")

    assert "**Bram**: liever anders." in said(drafts(town)[0])
    assert "goed zo." not in said(drafts(town)[0])


async def test_it_can_be_sent_after_a_restart_and_twice_is_once(town: Town) -> None:
    await ask(town)
    await drafted(town)
    await press(town["Bram"], drafts(town)[0], "Goed zo")
    [draft] = drafts(town)

    await restarted(town)
    await press(town["Bram"], draft, "Goed zo")
    assert "**Bram**: goed zo." in said(drafts(town)[0])
    await at_once(town, town["Yasmine"], draft, [door(draft, "send")] * 2)

    assert said(await inbox(town)).count(WORDS) == 1
    assert drafts(town) == []


async def test_what_discord_does_not_take_is_no_draft(town: Town) -> None:
    await ask(town)
    thread_fails(town)

    told = await drafted(town)

    mended(town)
    assert "Discord nam je ontwerp niet aan" in said(told)
    assert drafts(town) == []


async def test_the_same_form_twice_makes_one_draft(town: Town) -> None:
    await ask(town)
    form = await begin(town)
    assert form.modal

    for _ in range(2):
        where, named = town.thread().id, str(form.modal["custom_id"])
        told = await forged_form(town, town["Yasmine"], where, named, WORDS)
        assert "Je ontwerp staat in de draad." in said(told)

    assert len(drafts(town)) == 1


async def test_for_who_does_not_feel_safe_a_number_in_a_draft_costs_no_question(town: Town) -> None:
    await unsafe(town)

    await drafted(town, words="Bel me op 0470 12 34 56")

    assert len(drafts(town)) == 1


async def test_a_number_is_asked_about_before_the_draft_stands(town: Town) -> None:
    await ask(town)

    asked = await drafted(town, words="Bel me op 0470 12 34 56")

    assert drafts(town) == []
    assert "0470" in said(asked)


async def test_a_number_in_a_draft_is_asked_about_as_of_a_draft(town: Town) -> None:
    await ask(town)

    asked = await drafted(town, words="Bel mij op 0477 12 34 56")

    assert "Je ontwerp staat nog niet in de draad." in said(asked)
    assert "nog niet verstuurd" not in said(asked)
    assert drafts(town) == []
    await press(town["Yasmine"], asked, "Ja, zet het zo")
    assert "0477 12 34 56" in said(drafts(town)[0])
    assert "0477" not in said(await inbox(town))


async def test_what_was_sent_this_way_is_improved_and_taken_back_as_any_answer(town: Town) -> None:
    await ask(town)
    await drafted(town)
    sent = await press(town["Yasmine"], drafts(town)[0], "Versturen")

    form = await press(town["Yasmine"], sent, "Verbeter")
    assert WORDS in str(form.modal)
    await town["Yasmine"].submit_modal(form, {"words": "Zullen we bellen?"})
    assert "Zullen we bellen?" in said(await inbox(town))
    await press(town["Yasmine"], sent, "Haal terug")

    assert "Zullen we bellen?" not in said(await inbox(town))


async def test_where_one_worker_alone_reads_no_second_pair_of_eyes_is_offered(town: Town) -> None:
    await town["Jules"].submit_modal(await form_alone(town), {"words": "hoi"})
    first = town.thread(apart=True).history()[0]

    more = await press(town["Yasmine"], first, "Meer")

    assert "Vier ogen" not in labels(more)
    await ask(town, "Sam")
    assert "Vier ogen" in labels(await press(town["Yasmine"], town.thread().history()[0], "Meer"))
