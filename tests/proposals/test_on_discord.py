"""`/voorstel`: old and new side by side, an admin accepts, and the author is credited."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town, build, furnish
from tests.kit.forged import forged_press
from tests.kit.stored import everything, rows

OLD = "Een vraag, een idee, of zit je ergens mee? Stuur het ons. Je naam hoeft niet."
NEW = "Zit je ergens mee, of heb je een idee? Vertel het ons. Je naam hoeft niet."
NAME = "panel-invitation"
A_MINUTE = timedelta(minutes=1)


async def proposes(
    town: Town, words: str = NEW, name: str = "Yasmine", text: str = NAME
) -> simcord.InteractionResult:
    form = await town[name].slash(town.team, "voorstel")
    found = await town[name].submit_modal(form, {"typed": "zit je ergens mee"})
    edit = await town[name].select(message_of(found), [text])
    return await town[name].submit_modal(edit, {"words": words})


async def sends(town: Town) -> None:
    await press(town["Yasmine"], await proposes(town), "Stuur naar het team")
    await town.env.settle()


def to_decide(town: Town) -> discord.Message:
    return [each for each in town.team.history() if "Aanvaard" in labels(each)][-1]


async def test_r32_its_author_sees_old_and_new_before_anybody_else(town: Town) -> None:
    shown = await proposes(town)

    assert f"**Nu:** {OLD}" in said(shown)
    assert f"**Voorstel:** {NEW}" in said(shown)
    assert not [each for each in town.team.history() if NEW in said(each)]


async def test_r32_an_admin_accepts_and_it_is_said_and_credited(town: Town) -> None:
    await sends(town)
    post = to_decide(town)
    assert "Yasmine stelt een andere tekst voor" in said(post)

    done = await press(town["Els"], post, "Aanvaard")
    await town.move_clock(A_MINUTE)

    assert "dankzij Yasmine" in said(done)
    assert NEW in said(town.panel)
    assert OLD not in said(town.panel)
    book = said(await town["Els"].slash(town.team, "instellen logboek"))
    assert "aanvaardde een andere tekst" in book
    assert "Yasmine" in book
    assert await rows(town, "proposal") == 0


async def test_r32_it_is_still_said_after_a_restart(town: Town) -> None:
    await sends(town)
    await press(town["Els"], to_decide(town), "Aanvaard")

    await town.restart()
    await town.move_clock(A_MINUTE)

    assert NEW in said(town.panel)


async def test_r32_nobody_but_an_admin_decides(town: Town) -> None:
    await sends(town)
    key = (await everything(town))["proposal"][0][1]
    for name in ("Yasmine", "Bram", "Jules"):
        await forged_press(town, town[name], town.panel, f"proposals:accept:{key}")
        await forged_press(town, town[name], town.panel, f"proposals:decline:{key}")

    assert await rows(town, "proposal") == 1
    assert await rows(town, "own_wording") == 0


async def test_r32_a_colleague_sends_no_draft_of_somebody_else(town: Town) -> None:
    await proposes(town)
    key = (await everything(town))["proposal"][0][1]

    refused = await forged_press(town, town["Bram"], town.panel, f"proposals:send:{key}")
    early = await forged_press(town, town["Els"], town.panel, f"proposals:accept:{key}")

    assert "niet van jou" in said(refused)
    assert "niet meer" in said(early)


async def test_r32_an_admin_who_leaves_it_so_changes_nothing(town: Town) -> None:
    await sends(town)

    await press(town["Els"], to_decide(town), "Laat het zo")
    await town.move_clock(A_MINUTE)

    assert OLD in said(town.panel)
    assert await rows(town, "proposal") == await rows(town, "own_wording") == 0


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Stuur ons je vraag.", "Dit moet erin blijven"),
        (OLD, "Zo staat het er al"),
        (NEW + " Wij antwoorden altijd meteen.", "belooft iets"),
        (NEW + " { $who }", "Ik ken"),
        (NEW + " Hoe heet je? Je naam hoeft niet.", "niets veranderd"),
        ("Je naam hoeft niet. " + "heel " * 60 + "lang.", "te lang"),
        ("Je naam hoeft niet. {", "niet af"),
        ("Gelieve ons te contacteren indien u iets wenst. Je naam hoeft niet.", "gewoon genoeg"),
    ],
)
async def test_r32_what_a_text_must_say_it_says_whoever_words_it(
    town: Town, words: str, why: str
) -> None:
    refused = await proposes(town, words)

    assert why in said(refused)
    assert await rows(town, "proposal") == 0


async def test_r32_what_is_locked_cannot_be_found_or_forged(town: Town) -> None:
    form = await town["Yasmine"].slash(town.team, "voorstel")
    none = await town["Yasmine"].submit_modal(form, {"typed": "het bankje is nu dicht"})
    assert "staat vast" in said(none)

    found = await proposes(town)
    assert "Voorstel" in said(found)
    with pytest.raises(simcord.SetupError):
        await proposes(town, text="panel-intake-stopped")


async def test_r32_a_young_person_has_no_part_in_it(town: Town) -> None:
    refused = await town["Jules"].slash(town.square, "voorstel")

    assert refused.modal is None


async def test_r32_a_bankje_with_two_servers_words_nothing_for_the_other(
    town: Town,
) -> None:
    other = build(town.env, town.settings, "Jong Beukenveld")
    await furnish(other)
    form = await town["Yasmine"].slash(town.team, "voorstel")

    refused = await town["Yasmine"].submit_modal(form, {"typed": "zit je ergens mee"})

    assert "meer dan één server" in said(refused)
