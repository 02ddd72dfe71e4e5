"""Every form of words asks its writer once about a number, and nobody in need is asked (16.10)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.asking_back import AsksBackProvider
from bot.shell.doors import doors_of
from tests.kit.asking import answer, ask
from tests.kit.calling import unsafe
from tests.kit.handing_over import AGREED, NEXT, begin, taken
from tests.kit.referring import form_of as referral_form
from tests.kit.referring import refer
from tests.kit.stored import everything

NUMBER = "bel mij op 0477 12 34 56"
ASKED = "Is dat de bedoeling?"
YES, ADJUST = "Ja, stuur zo", "Ik pas het aan"


def thread(town: Town) -> str:
    return "\n".join(said(each) for each in town.thread().history())


async def inbox(town: Town) -> str:
    return said(await press(town["Jules"], town.panel, "Mijn gesprek"))


async def ended(town: Town) -> None:
    await ask(town)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")


async def test_who_goes_on_with_an_old_conversation_is_asked_first(town: Town) -> None:
    await ended(town)
    mine = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], mine, "Verder met dit gesprek")

    screen = await town["Jules"].submit_modal(form, {"words": NUMBER})
    assert ASKED in said(screen)
    assert "0477" not in thread(town)
    assert "0477" not in str(await everything(town))

    form = await press(town["Jules"], screen, ADJUST)
    assert NUMBER in str(form.modal)
    told = await town["Jules"].submit_modal(form, {"words": NUMBER})
    assert "Bij je gesprek gezet" in said(message_of(told))
    assert NUMBER in thread(town)


async def test_yes_sends_what_goes_on(town: Town) -> None:
    await ended(town)
    mine = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], mine, "Verder met dit gesprek")

    told = await press(
        town["Jules"], await town["Jules"].submit_modal(form, {"words": NUMBER}), YES
    )

    assert "Bij je gesprek gezet" in said(message_of(told))
    assert NUMBER in thread(town)


async def test_a_correction_that_adds_a_number_is_asked_about(town: Town) -> None:
    await ask(town)
    sent = await answer(town, "Om drie uur.", "Bram")
    form = await press(town["Bram"], sent, "Verbeter")

    screen = await town["Bram"].submit_modal(form, {"words": NUMBER})
    assert "Dit staat in je antwoord" in said(screen)
    assert "Je antwoord is nog niet veranderd." in said(screen)
    assert "nog niet verstuurd" not in said(screen)
    assert "Ja, verander het zo" in labels(screen)
    assert "0477" not in await inbox(town)

    form = await press(town["Bram"], screen, ADJUST)
    await town["Bram"].submit_modal(form, {"words": "Om vier uur."})
    assert "Om vier uur." in await inbox(town)


async def test_a_correction_around_a_number_that_stood_there_is_not(town: Town) -> None:
    await ask(town)
    asked = await answer(town, NUMBER, "Bram")
    sent = await press(town["Bram"], asked, YES)
    form = await press(town["Bram"], message_of(sent), "Verbeter")

    done = await town["Bram"].submit_modal(form, {"words": f"{NUMBER} alsjeblieft"})

    assert ASKED not in said(done)
    assert "alsjeblieft" in await inbox(town)


async def test_a_referral_with_a_number_is_asked_about_and_keeps_its_words(town: Town) -> None:
    await ask(town)
    screen = await refer(town, words=NUMBER)
    assert ASKED in said(screen)
    assert "0477" not in await inbox(town)

    form = await press(town["Yasmine"], screen, ADJUST)
    assert NUMBER in str(form.modal)
    sent = await town["Yasmine"].submit_modal(form, {"sentence": "Zij helpen je verder."})

    assert ASKED not in said(sent)
    assert "Zij helpen je verder." in await inbox(town)


async def test_yes_sends_a_referral_once(town: Town) -> None:
    await ask(town)
    form = await referral_form(town)
    screen = await town["Yasmine"].submit_modal(form, {"sentence": NUMBER})

    await press(town["Yasmine"], screen, YES)

    assert (await inbox(town)).count("0477 12 34 56") == 1


async def test_a_handover_with_a_number_is_asked_about_before_the_team_reads_it(town: Town) -> None:
    await taken(town)
    form = await begin(town)
    filled = {"to": [str(town["Bram"].id)], "agreed": NUMBER, "next": NEXT}

    screen = await town["Yasmine"].submit_modal(form, filled)
    assert "Dit staat in wat je collega leest" in said(screen)
    assert "0477" not in thread(town)

    form = await press(town["Yasmine"], screen, ADJUST)
    assert NUMBER in str(form.modal)
    asked = await town["Yasmine"].submit_modal(form, {**filled, "agreed": AGREED})
    assert ASKED not in said(asked)
    assert AGREED in thread(town)


async def test_yes_hands_over_as_it_is(town: Town) -> None:
    await taken(town)
    filled = {"to": [str(town["Bram"].id)], "agreed": NUMBER, "next": NEXT}
    screen = await town["Yasmine"].submit_modal(await begin(town), filled)

    await press(town["Yasmine"], screen, "Ja, vraag het zo")

    assert thread(town).count("0477 12 34 56") == 1


async def test_where_somebody_is_in_need_none_of_them_asks(town: Town) -> None:
    await unsafe(town)
    await town.move_clock(timedelta(minutes=1))

    sent = await refer(town, words=NUMBER)

    assert ASKED not in said(sent)
    assert NUMBER in await inbox(town)


OTHERWISE = {
    "questions:anyway",  # who is in need waits for no question
    "moderation:ask",  # with a number in it, why is refused
    "moderation:asklift",
}
ABOUT_PEOPLE = (
    *("questions:", "self_disclosure:", "privacy:", "handover:", "referral:", "peer_review:"),
    *("moderation:", "closing:write"),
)
"""Their forms hold words of a young person, or about one. Elsewhere a town speaks of itself."""


async def test_every_form_of_words_about_people_asks_or_has_a_reason_not_to(town: Town) -> None:
    asking = town.bot.services.shared(AsksBackProvider).asking_back
    doors = {
        door
        for cog in town.bot.cogs.values()
        for kind, door in doors_of(cog)
        if kind == "submit" and door.startswith(ABOUT_PEOPLE)
    }

    assert doors - {*asking.writings} == OTHERWISE
