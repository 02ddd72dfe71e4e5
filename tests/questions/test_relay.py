"""What goes through and what never does: texts of every kind, and the team's own talk."""

from __future__ import annotations

import asyncio

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from cogs.consent.service import Consent
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.service.hooks import ANSWER_WITH_WORDS
from tests.kit.asking import answer, as_it_is, ask, cards, form_of
from tests.kit.stored import rows

KINDS = [
    "x",
    "🙂",
    "e\u0301" * 50,
    "```py\nprint('hoi')\n```",
    "regel een\n\nregel drie\n> quote",
    "x" * 1999,
    "x" * 2000,
    "x" * 2001,
    "woord " * 583,
]


@pytest.mark.parametrize("words", KINDS, ids=range(len(KINDS)))
async def test_f_b11_texts_of_every_length_and_kind_arrive_whole(town: Town, words: str) -> None:
    thanks = await ask(town, words=words)

    assert "Je bericht is binnen" in said(thanks)
    shown = said(town.thread().history()[0]).replace("> ", "").replace("\u200b", "")
    assert "".join(words.replace(">", "").split()) in "".join(shown.split())


@pytest.mark.parametrize(
    "words", ["@everyone @here", "<@1574789185536000017>", "<@&1574789185536000011>", "<#1>"]
)
async def test_f_c7_nobody_is_pinged_by_what_someone_wrote(town: Town, words: str) -> None:
    before = len(town.calls)

    await as_it_is(town, await ask(town, words=words))
    await as_it_is(town, await answer(town, words), "Yasmine")

    sent = [
        c
        for c in town.calls[before:]
        if c.json and "/messages" in c.path and "threads" not in c.path
    ]
    assert sent
    assert all(
        call.json["allowed_mentions"]["parse"] == [] for call in sent if call.method == "POST"
    )
    assert words.startswith("@") or words not in said(town.thread().history()[0])


async def test_a_link_cannot_hide_where_it_leads(town: Town) -> None:
    await as_it_is(town, await ask(town, words="[klik hier](https://evil.example)"))

    assert "](https" not in said(town.thread().history()[0])


async def test_f_a8_what_the_team_says_among_itself_is_never_relayed(town: Town) -> None:
    await ask(town)
    thread = town.thread()

    note = await town["Yasmine"].send(thread, "ik denk dat ik weet wie dit is")
    await town["Bram"].send(thread, "niet doen", reply_to=note)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "wie dit is" not in said(inbox)
    assert "niet doen" not in said(inbox)


async def test_a_reply_to_the_bots_message_is_relayed_once_and_signed(town: Town) -> None:
    await ask(town)
    thread = town.thread()

    reply = await town["Bram"].send(thread, "woensdag!", reply_to=thread.history()[0])
    for _ in range(2):
        town.bot.dispatch("message", reply)
    await town.env.settle()

    relayed = [said(m) for m in thread.history() if "(preventiewerker)" in said(m)]
    assert relayed == ["**Bram** (preventiewerker)\n> woensdag!"]


async def test_an_answer_that_stands_is_not_said_to_have_failed(town: Town) -> None:
    """Whoever read that would send it again, and it would stand there twice."""
    await ask(town)

    async def broken(*_given: object) -> bool:
        raise OSError

    town.bot.services.extensions.register(ANSWER_WITH_WORDS, broken)

    sent = await answer(town, "Kom maar langs.")
    await town.minute()

    assert "Verstuurd" in said(sent)
    assert sum("Kom maar langs." in said(each) for each in town.thread().history()) == 1


async def test_a_reply_that_cannot_be_read_is_not_passed_over_in_silence(town: Town) -> None:
    await ask(town)
    thread = town.thread()

    await town["Yasmine"].send(
        thread, "", reply_to=thread.history()[0], attachments=[("foto.png", b"x")]
    )

    assert "Dit is niet doorgegeven" in said(thread.history()[-1])


async def test_f_b1_twenty_people_at_once_are_twenty_conversations(town: Town) -> None:
    gateway: DiscordThreadGateway = town.bot.get_cog("AskingCog")._gateway  # type: ignore[union-attr]
    aliases = [town.bot.services.alias_of(town.guild.id, n) for n in range(20)]  # type: ignore[arg-type]
    for alias in aliases:
        await Consent(town.bot.services).agree(town.guild.id, alias)  # type: ignore[arg-type]

    with town.as_bot():
        opened = await asyncio.gather(*(gateway.open(town.guild.id, a, "hoi") for a in aliases))  # type: ignore[arg-type]

    assert len({conversation.code_name for conversation in opened}) == 20
    assert len(town.team.threads) == 20


async def test_f_b1_two_questions_of_one_person_at_once_are_one_case(town: Town) -> None:
    gateway: DiscordThreadGateway = town.bot.get_cog("AskingCog")._gateway  # type: ignore[union-attr]
    alias = town.bot.services.alias_of(town.guild.id, 7)  # type: ignore[arg-type]
    await Consent(town.bot.services).agree(town.guild.id, alias)  # type: ignore[arg-type]

    with town.as_bot():
        answers = await asyncio.gather(
            *(gateway.open(town.guild.id, alias, "hoi") for _ in range(5)),  # type: ignore[arg-type]
            return_exceptions=True,
        )

    assert len([a for a in answers if not isinstance(a, BaseException)]) == 1
    assert await rows(town) == 1
    assert len(cards(town)) == 1


async def test_f_b2_the_same_form_submitted_twice_is_one_message(town: Town) -> None:
    form = await form_of(town, "Jules")
    first = await town["Jules"].submit_modal(form, {"words": "een keer"})
    form._interaction.modal_consumed = False  # the client retries

    again = await town["Jules"].submit_modal(form, {"words": "een keer"})

    assert "binnen" in said(first)
    assert "binnen" in said(again)
    assert [said(m).count("een keer") for m in town.thread().history()] == [1]


async def test_f_b2_a_double_click_on_take_is_one_taking(town: Town) -> None:
    await ask(town)
    card = cards(town)[0]
    await press(town["Yasmine"], card, "Ik neem dit")
    town.discord.get_message(town.team.id, card.id).components[0]["components"][2]["components"][0][
        "disabled"
    ] = False  # an old screen still shows the button

    again = await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    assert "Yasmine neemt dit" in said(again)


async def test_a_colleague_cannot_take_what_is_taken(town: Town) -> None:
    await ask(town)
    card = cards(town)[0]
    shown = town.discord.get_message(town.team.id, card.id).components
    await press(town["Yasmine"], card, "Ik neem dit")
    town.discord.get_message(town.team.id, card.id).components = shown

    refused = await press(town["Bram"], card, "Ik neem dit")

    assert "al genomen" in said(refused)


async def test_who_reads_french_learns_what_the_button_on_the_dutch_panel_is_called(
    town: Town,
) -> None:
    form = await form_of(town, "Jules")
    speak(town.env, "fr")

    thanks = await town["Jules"].submit_modal(form, {"words": "c'est où ?"})

    shown = said(thanks).replace("\u00a0", " ")
    assert "« Ma conversation » (sur le panneau : « Mijn gesprek »)" in shown
    assert "Mijn gesprek" in labels(town.panel)
