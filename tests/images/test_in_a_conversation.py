"""Pictures both ways in a conversation: who sees them, who never does, and until when (R49)."""

from __future__ import annotations

import pytest
from PIL import Image

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.images.rules.outcomes import LARGEST_FILE
from cogs.images.service import Images
from cogs.setup.service.check_up import FINDINGS
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.conversations import talk_of
from tests.kit.forged import forged_press
from tests.kit.pictures import (
    BEGIN,
    NAME,
    SHOW,
    WITH,
    answer_with,
    as_a_phone_makes_it,
    content,
    drawn,
    form_of,
    galleries,
    opened,
    pictured,
    send,
    turn,
)
from tests.kit.referring import inbox, press_in_inbox
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything
from tests.kit.wiping import wipe

SECRET = "Kerkstraat 1 Lindendaal"


# -- an admin decides -----------------------------------------------------------------------------


async def test_r49_they_are_off_until_an_admin_turns_them_on(town: Town) -> None:
    await ask(town)

    assert BEGIN not in labels(await inbox(town))
    ways = await press(town["Yasmine"], town.thread().history()[0], "Meer")
    assert WITH not in labels(ways)

    shown = await town["Els"].slash(town.team, "afbeeldingen")
    assert "Afbeeldingen staan uit" in said(shown)
    assert "Child Focus" in said(shown)
    assert "Bewaar het niet" in said(shown)
    await press(town["Els"], shown, "Zet aan")
    assert BEGIN in labels(await inbox(town))


async def test_only_an_admin_decides(town: Town) -> None:
    for name in ("Yasmine", "Sam"):
        no = await forged_press(town, town[name], town.panel, "images:decide:on")
        assert "voor wie de server beheert" in said(no)
    with town.as_bot():
        assert not await Images(town.bot.services).takes(GuildId(town.guild.id))


async def test_the_log_book_says_who_turned_them_on(town: Town) -> None:
    await turn(town)

    shown = said(await town["Els"].slash(town.team, "instellen logboek"))

    assert "afbeeldingen in gesprekken (neemt afbeeldingen aan: ja)" in shown


async def looked_at(town: Town) -> str:
    """All that the check-up finds: the screen of a town where little is done has no room for it."""
    with town.as_bot():
        found = await town.bot.services.extensions.gather(FINDINGS, "nl", GuildId(town.guild.id))
    return "\n".join(each.words for each in found)


async def test_the_check_up_says_whether_they_go(town: Town) -> None:
    before = await looked_at(town)
    await turn(town)

    assert "geen afbeeldingen" in before
    assert "Er gaan afbeeldingen mee" in await looked_at(town)


async def test_turned_off_again_none_goes_and_what_stands_is_still_seen(town: Town) -> None:
    await turn(town)
    await ask(town)
    form = await form_of(town)
    await send(town)
    await turn(town, "Zet uit")

    late = await town["Jules"].submit_modal(form, {"files": ("b.png", drawn("PNG")), "words": "ja"})

    assert "Afbeeldingen gaan hier niet mee" in said(late)
    assert "ja" in said(late)
    assert len(pictured(town)) == 1
    assert BEGIN not in labels(await inbox(town))
    assert galleries(await press_in_inbox(town, SHOW))


# -- by a young person ----------------------------------------------------------------------------


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_picture_stands_with_its_words_in_one_post_and_says_nothing_else(
    town: Town, between: Between
) -> None:
    await turn(town)
    await ask(town)
    await between(town)
    before = len(town.thread().history())

    thanks = await send(
        town, ("thuis.jpg", as_a_phone_makes_it(SECRET)), words="kijk eens", alt="een brief"
    )

    assert "Je afbeelding staat in je gesprek." in said(thanks)
    [message] = pictured(town)
    assert len(town.thread().history()) == before + 1
    assert "> kijk eens" in said(message)
    assert [each.filename for each in message.attachments] == [NAME]
    [shown] = galleries(message)
    assert (shown.spoiler, shown.description) == (True, "een brief")
    [kept] = content(town, message)
    assert SECRET.encode() not in kept
    assert opened(kept).format == "JPEG"
    assert "Bewaar of deel deze afbeelding niet" in said(message)


async def test_what_it_can_give_away_is_read_before_one_is_chosen(town: Town) -> None:
    await turn(town)
    await ask(town)

    form = str((await form_of(town)).modal)

    assert "Een gezicht, een schoollogo of je kamer" in form
    assert "We wissen ze samen met je gesprek" in form
    assert "116000" in form


async def test_one_without_words_goes_too_and_has_a_neutral_description(town: Town) -> None:
    await turn(town)
    await ask(town)

    await send(town)

    [message] = pictured(town)
    assert "(een afbeelding, zonder woorden)" in said(message)
    [shown] = galleries(message)
    assert shown.description == f"Afbeelding van {(await talk_of(town)).code_name}"


async def test_it_is_answered_as_any_line_and_the_worker_is_not_told_who_it_is(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, words="kijk eens")

    [message] = pictured(town)
    form = await press(town["Yasmine"], message, "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Dank je."})

    assert "Dank je." in said(await inbox(town))
    assert town["Jules"].user.name not in str(message.attachments)
    assert str(town["Jules"].id) not in message.attachments[0].url


async def test_their_own_inbox_says_that_there_is_one_and_shows_it_on_asking(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, words="kijk eens")

    seen = await inbox(town)

    assert "Hierbij hoort een afbeelding." in said(seen)
    assert galleries(seen) == []
    shown = await press(town["Jules"], seen, SHOW)
    assert "Een afbeelding van jou." in said(shown)
    assert shown.ephemeral


async def test_nobody_else_sees_sends_or_shows_one(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, words="kijk eens")
    key, message = (await talk_of(town)).key, pictured(town)[0].id

    for name in ("Sam", "Yasmine", "Els"):
        for door in (f"images:show:{key}.{message}", f"images:begin:{key}"):
            no = await forged_press(town, town[name], town.panel, door)
            assert not no.modal
            assert galleries(no) == []
    for name in ("Sam", "Jules", "Els"):
        no = await forged_press(town, town[name], town.panel, f"images:with:{key}")
        assert not no.modal
    assert len(pictured(town)) == 1


async def test_nothing_of_it_is_stored_beside_what_a_line_leaves(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, words="een")
    rows = {name: len(each) for name, each in (await everything(town)).items()}

    await send(town, ("thuis.jpg", as_a_phone_makes_it(SECRET)), words="twee", alt="een brief")

    after = await everything(town)
    assert {name: len(each) for name, each in after.items()} == rows
    for word in (SECRET, "een brief", "thuis", NAME, "cdn"):
        assert word not in str(after)


async def test_with_the_conversation_it_is_gone(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, words="kijk eens")
    seen = await inbox(town)
    thread = town.thread().id

    await wipe(town)

    assert thread not in town.discord.channels
    gone = await press(town["Jules"], seen, SHOW)
    assert galleries(gone) == []


# -- by a worker ----------------------------------------------------------------------------------


async def test_a_worker_answers_with_one_and_only_who_asked_sees_it(town: Town) -> None:
    await turn(town)
    await chooses_dm(town["Jules"], await ask(town))

    done = await answer_with(
        town, ("plan.png", as_a_phone_makes_it(SECRET, "PNG")), words="Zo rijd je.", alt="een kaart"
    )

    assert "met je afbeelding" in said(done)
    [message] = pictured(town)
    assert SECRET.encode() not in content(town, message)[0]
    seen = await inbox(town)
    assert "Zo rijd je." in said(seen)
    assert "Hierbij hoort een afbeelding." in said(seen)
    shown = await press(town["Jules"], seen, SHOW)
    [item] = galleries(shown)
    assert shown.ephemeral
    assert (item.spoiler, item.description) == (True, "een kaart")
    assert "Een afbeelding van het team." in said(shown)
    assert message.attachments[0].url not in str(shown.response.components)
    assert "Een afbeelding" not in said(await inbox(town, "Sam"))


async def test_corrected_words_keep_the_picture_and_taken_back_it_is_gone(town: Town) -> None:
    await turn(town)
    await ask(town)
    done = await answer_with(town, words="Zo rijd je.")

    form = await press(town["Yasmine"], done, "Verbeter")
    improved = await town["Yasmine"].submit_modal(form, {"words": "Zo fiets je."})

    [message] = pictured(town)
    assert "Zo fiets je." in said(message)
    assert len(galleries(message)) == 1
    await press(town["Yasmine"], improved, "Haal terug")
    assert pictured(town) == []
    assert SHOW not in labels(await inbox(town))


async def test_an_older_one_is_one_press_further(town: Town) -> None:
    await turn(town)
    await ask(town)
    await send(town, ("a.png", drawn("PNG", Image.new("RGB", (10, 10), "red"))), words="een")
    await answer_with(town)

    newest = await press_in_inbox(town, SHOW)
    older = await press(town["Jules"], newest, "Eerdere afbeelding")

    assert "van het team" in said(newest)
    assert "van jou" in said(older)
    assert "Eerdere afbeelding" not in labels(older)


async def test_in_a_pause_no_picture_reaches_them(town: Town) -> None:
    await turn(town)
    await ask(town)
    ways = await press(town["Yasmine"], town.thread().history()[0], "Meer")
    form = await press(town["Yasmine"], ways, WITH)
    await press_in_inbox(town, "Even pauze")

    no = await town["Yasmine"].submit_modal(form, {"files": ("a.png", drawn("PNG")), "words": "ja"})

    assert "pauze" in said(no)
    assert pictured(town) == []


# -- what does not go -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (("foto.jpg", b"geen foto"), "Ik kan ze niet lezen"),
        (("foto.svg", b"<svg/>"), "Ik kan ze niet lezen"),
        (("foto.jpg", b"\0" * (LARGEST_FILE + 1)), "Ze is te groot"),
        (("foto.jpg", drawn()[:200]), "Ik kan ze niet lezen"),
    ],
    ids=["words", "svg", "large", "cut off"],
)
async def test_what_is_no_picture_is_said_and_the_words_go_all_the_same(
    town: Town, file: tuple[str, bytes], why: str
) -> None:
    await turn(town)
    await ask(town)

    done = await send(town, file, words="ik heb dit gekregen")

    assert "Je woorden staan in je gesprek. Er ging geen afbeelding mee." in said(done)
    assert why in said(done)
    assert pictured(town) == []
    assert "> ik heb dit gekregen" in said(town.thread().history()[-1])


async def test_of_two_the_one_that_is_a_picture_goes(town: Town) -> None:
    await turn(town)
    await ask(town)

    done = await send(town, [("a.jpg", b"nee"), ("b.jpg", drawn())], words="kijk")

    assert "Je afbeelding staat in je gesprek." in said(done)
    assert "Afbeelding 1 ging niet mee." in said(done)
    assert "Afbeelding 2" not in said(done)
    [message] = pictured(town)
    assert len(message.attachments) == 1


async def test_without_words_and_without_a_picture_nothing_stands(town: Town) -> None:
    await turn(town)
    await ask(town)
    before = len(town.thread().history())

    no = await send(town, ("film.mp4", b"\0\0\0\x18ftypmp42"))

    assert "Ik kan ze niet lezen" in said(no)
    assert len(town.thread().history()) == before


async def test_of_a_worker_all_goes_or_nothing_and_the_words_come_back(town: Town) -> None:
    await turn(town)
    await ask(town)

    no = await answer_with(town, ("plan.pdf", b"%PDF-1.7"), words="Kijk op dit plan.")

    assert "Er is niets verstuurd" in said(no)
    assert "Kijk op dit plan." in said(no)
    assert "Kijk op dit plan." not in said(await inbox(town))


async def test_a_number_beside_a_picture_is_asked_about_and_both_go_after_a_yes(town: Town) -> None:
    await turn(town)
    await ask(town)

    asked = await send(town, words="bel me op 0470 12 34 56")

    assert "Is dat de bedoeling?" in said(asked)
    assert pictured(town) == []
    done = await press(town["Jules"], asked, "Ja, stuur zo")
    assert "Je afbeelding staat in je gesprek." in said(done)
    assert len(pictured(town)) == 1


async def test_who_thinks_again_chooses_the_picture_again(town: Town) -> None:
    await turn(town)
    await ask(town)
    asked = await send(town, words="bel me op 0470 12 34 56")

    form = await press(town["Jules"], asked, "Ik pas het aan")
    await town["Jules"].submit_modal(form, {"files": ("b.png", drawn("PNG")), "words": "bel me"})

    [message] = pictured(town)
    assert "0470" not in said(message)


async def test_in_an_ended_conversation_none_is_sent_and_what_stands_is_seen(town: Town) -> None:
    await turn(town)
    await ask(town)
    await answer(town)
    await send(town, words="dank je")
    form = await form_of(town)
    await press_in_inbox(town, "Stoppen")

    late = await town["Jules"].submit_modal(form, {"files": ("a.jpg", drawn()), "words": "nog"})

    assert "afgerond" in said(late)
    assert len(pictured(town)) == 1
    seen = await inbox(town)
    assert BEGIN not in labels(seen)
    assert galleries(await press(town["Jules"], seen, SHOW))
