"""C4: a young person looks at what is held, changes their mind, wipes it, and nothing is left."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import chooses_dm
from tests.kit.canary import Canary, arrives, asks, in_calls, in_files
from tests.kit.closing import closes
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.towns import open_town

WORDS = "is er iets woensdag waar je niemand moet kennen"
DAYS = timedelta(days=1)
ASKED = {"Ja, bewaar", "Nee, bewaar niets", "Ja, het hielp", "Een beetje", "Nee, het hielp niet"}
HELPED = re.compile(r"\*\*Hielp dit gesprek\?\*\*.*\n")
KEEP_NAME = re.compile(r"Mogen we je codenaam nog 30 dagen bewaren\?.*helemaal opnieuw\.\n")


async def privacy(town: Town, canary: Canary) -> simcord.InteractionResult:
    return await press(canary.actor, town.panel, "Privacy")


async def answered(town: Town, words: str) -> None:
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": words})


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c4_looks_changes_wipes_with_a_restart_between_any_two_steps(
    town: Town, between: Between
) -> None:
    jules = arrives(town)
    thanks = await asks(town, jules, WORDS)
    await chooses_dm(jules.actor, thanks)
    await answered(town, "Ja, open atelier.")
    code_name = str(town.thread().name)
    await town.move_clock(3 * DAYS)
    await between(town)

    # Looks: in short, piece by piece, as a file.
    shown = await privacy(town, jules)
    assert f"Je gesprek **{code_name}**" in said(shown)
    assert "Een link naar jouw account, voor je DM" in said(shown)
    await between(town)
    pieces = await press(jules.actor, shown, "stuk voor stuk")
    assert "Waarom mag dit?" in said(pieces)
    await between(town)
    back = await press(jules.actor, pieces, "Terug")
    copied = await press(jules.actor, back, "Geef mij een kopie")
    assert (
        f"conversation.code_name = {code_name}"
        in (await message_of(copied).attachments[0].read()).decode()
    )

    # Changes.
    await between(town)
    choices = await press(jules.actor, await privacy(town, jules), "Wijzig mijn keuzes")
    await between(town)
    later = await press(jules.actor, choices, "Zet later vragen aan")
    assert "Zet later vragen uit" in labels(later)

    # Complains: there is always somebody to tell.
    await between(town)
    complaint = await press(jules.actor, await privacy(town, jules), "Ik heb een klacht")
    assert "Gegevensbeschermingsautoriteit" in said(complaint)

    # Wipes: asked once, helplines first, done.
    await between(town)
    sure = await press(jules.actor, await privacy(town, jules), "Wis alles")
    lines = await press(jules.actor, sure, "Toon alle hulplijnen")
    assert "1813" in said(lines)
    await between(town)
    done = await press(jules.actor, sure, "Ja, wis alles")
    assert "Klaar. Alles is gewist." in said(done)
    assert "wat Discord zelf bewaart, een schermfoto, en wat iemand onthoudt" in said(done)
    assert "Staat je gesprek nog op jouw scherm? Druk daar op 'Verberg'." in said(done)

    # The team sees that it happened, and not who it was.
    told = [said(m) for m in town.team.history()]
    assert told == ["1 gesprek gewist door de jongere. (automatisch bericht)"]
    assert town.team.threads == []
    assert [m for m in jules.actor.user.dm_channel.history() if not m.flags.ephemeral] == []
    assert in_files(town, [*jules.signs, WORDS, code_name]) == []
    again = await privacy(town, jules)
    assert "We hebben nu geen gesprek van jou" in said(again)


async def walk(town: Town, *, refuse_out_loud: bool) -> list[str]:
    """C1, for someone who is asked nothing, or who was asked and refused everything."""
    jules = arrives(town)
    thanks = await asks(town, jules, WORDS)
    seen = [said(thanks)]
    if refuse_out_loud:
        choices = await press(jules.actor, await privacy(town, jules), "Wijzig mijn keuzes")
        yes = await press(jules.actor, choices, "Zet later vragen aan")
        await press(jules.actor, yes, "Zet later vragen uit")
        choices = await press(jules.actor, await privacy(town, jules), "Wijzig mijn keuzes")
        await press(jules.actor, choices, "Vraag het niet meer")
    await answered(town, "Ja, open atelier.")
    inbox = await press(jules.actor, town.panel, "Mijn gesprek")
    seen.append(said(inbox))
    form = await press(jules.actor, inbox, "Antwoord")
    seen.append(said(await jules.actor.submit_modal(form, {"words": "oke merci"})))
    await closes(town)
    inbox = await press(jules.actor, town.panel, "Mijn gesprek")
    team = [said(m) for m in [*town.team.history(), *town.thread().history()]]
    code_name = str(town.thread().name)
    # Who said that nobody may ask is not asked these last ones either; what helps is the same.
    doors = labels(inbox)
    assert {each for each in doors if each in ASKED} == (set() if refuse_out_loud else ASKED)
    seen += [said(inbox), *(each for each in doors if each not in ASKED), *team]
    return [HELPED.sub("", KEEP_NAME.sub("", each)).replace(code_name, "X") for each in seen]


async def test_who_refuses_everything_gets_the_same_help_to_the_letter(tmp_path: Path) -> None:
    seen = []
    for refuse in (False, True):
        async with open_town(tmp_path / str(refuse)) as town:
            seen.append(await walk(town, refuse_out_loud=refuse))

    assert seen[0] == seen[1]
    assert len(seen[0]) > 8


async def test_no_opt_in_is_ever_on_by_itself_and_no_account_is_noted(town: Town) -> None:
    jules = arrives(town)
    await asks(town, jules, WORDS)
    await answered(town, "Ja.")

    choices = await press(jules.actor, await privacy(town, jules), "Wijzig mijn keuzes")

    assert "aan**" not in said(choices)
    assert in_files(town, jules.signs) == []
    assert in_calls(town, jules.signs) == []
    assert jules.actor.id not in town.discord.dm_channels
