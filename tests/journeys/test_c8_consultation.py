"""C8: a signal goes to peer consultation, from what Bram read to what came of it."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.proof import decrypted
from bot.demo.reading import labels, press, said
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.keys import derive
from tests.kit import consulting
from tests.kit.asking import pinged
from tests.kit.consulting import DECISION, FIELDS
from tests.kit.stored import everything, rows

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


async def test_c8_r14_a_worry_is_weighed_together_and_ends_in_two_names(town: Town) -> None:
    """The whole journey, as each of them sees it."""
    shown = await consulting.opened(town)
    assert "**Overleg 1 is open.**" in said(shown)

    [card] = consulting.cards(town)
    told = said(card)
    assert "Bram vraagt om samen af te wegen" in told
    assert f"> {FIELDS['literal']}" in told
    assert "**Drie vragen om samen te wegen**" in told
    assert "Ik beslis niets." in told
    assert pinged(card, town) == {town["Yasmine"].id}
    [thread] = consulting.threads(town)
    await town["Els"].send(thread, "Ik ken de groep van De Kelder.")

    await consulting.proposed(town)
    [proposal] = consulting.proposals(town)
    assert "Het telt nog niet." in said(proposal)
    kept = await consulting.decided(town)

    assert "Het besluit staat bij het team." in said(kept)
    [decision] = consulting.decisions(town)
    assert "Bram en Yasmine staan erachter" in said(decision)
    assert DECISION["what"] in said(decision)
    assert FIELDS["literal"] not in said(decision)
    await town.move_clock(MINUTE)
    await town.move_clock(2 * MINUTE)
    assert consulting.cards(town) == []
    assert consulting.threads(town) == []

    await town.move_clock(14 * DAY)
    [question] = [m for m in town.team.history() if "hoe liep het?" in said(m)]
    assert "Overleg 1" in said(question)
    thanks = await press(town["Yasmine"], question, "Goed")
    assert "Geteld, zonder namen." in said(thanks)
    assert await rows(town, "consultation") == 0
    counts = {row[2]: row[3] for row in (await everything(town))["counter"]}
    assert counts["consultations"] == counts["consultations-decided"] == 1
    assert counts["consultations-went-good"] == 1

    assert consulting.decisions(town)
    await town.move_clock(76 * DAY)
    await town.move_clock(2 * MINUTE)
    assert consulting.decisions(town) == []


async def test_c8_nothing_that_was_written_is_in_the_store_or_said_to_anyone_else(
    town: Town,
) -> None:
    await consulting.opened(town)
    await consulting.proposed(town)

    after = str(await everything(town))
    pages = decrypted(town.settings.data_dir / STORE, derive(SECRET).store)
    for words in (*filter(None, FIELDS.values()), DECISION["what"], DECISION["say"]):
        assert words not in after
        assert words.encode() not in pages
    seen = [said(m) for place in (town.square, town.lounge, town.hall) for m in place.history()]
    assert FIELDS["literal"] not in str(seen)
    assert not [each for each in consulting.cards(town) if "risico" in said(each).lower()]


async def test_c8_who_pastes_a_name_a_link_or_a_number_is_asked_to_take_it_away(
    town: Town,
) -> None:
    for field in FIELDS:
        asked = await consulting.opened(town, **{field: "Het is @lotte of Vos-47."})
        assert "**Haal dit even weg.**" in said(asked)
        assert "`@lotte" in said(asked)
        assert consulting.cards(town) == []
        assert await rows(town, "consultation") == 0

    again = await press(town["Bram"], asked, "Pas aan")
    await town["Bram"].submit_modal(again, FIELDS)

    assert len(consulting.cards(town)) == 1


async def test_c8_danger_shows_112_and_101_before_anything_else(town: Town) -> None:
    shown = await consulting.form(town, urgent="Nu gevaar")

    assert shown.modal is None
    assert "**Bel eerst 112 of 101.**" in said(shown)
    assert labels(shown) == ["Verder met het overleg", "Nu hulp nodig"]
    opens = await press(town["Bram"], shown, "Verder met het overleg")
    await town["Bram"].submit_modal(opens, FIELDS)
    assert "Is 112 of 101 al gebeld?" in said(consulting.cards(town)[0])


async def test_c8_r16_what_was_seen_unnamed_stops_at_the_teams_question(town: Town) -> None:
    begun = await town["Bram"].slash(town.team, "overleg")
    stopped = await press(town["Bram"], begun, "Anoniem meegekeken")
    assert stopped.modal is None
    assert "Schrijf nog niets" in said(stopped)
    await press(town["Bram"], stopped, "Vraag het aan het team")
    [question] = [m for m in town.team.history() if "Mogen we dit gebruiken?" in said(m)]

    own = await press(town["Bram"], question, "Ja, dit mogen we gebruiken")
    assert "Een collega moet ze beantwoorden." in said(own)
    assert consulting.cards(town) == []
    await press(town["Yasmine"], question, "Ja, dit mogen we gebruiken")

    [allowed] = [m for m in town.team.history() if "Schrijf het op" in labels(m)]
    assert pinged(allowed, town) == {town["Bram"].id}
    other = await press(town["Yasmine"], allowed, "Schrijf het op")
    assert "Dit overleg is er niet meer" in said(other)
    urgent = await press(town["Bram"], allowed, "Schrijf het op")
    opens = await press(town["Bram"], urgent, "Deze week")
    await town["Bram"].submit_modal(opens, FIELDS)
    assert "Een collega zei dat we het mogen gebruiken" in said(consulting.cards(town)[0])


async def test_c8_r16_a_no_ends_it_and_nothing_was_written(town: Town) -> None:
    begun = await town["Bram"].slash(town.team, "overleg")
    stopped = await press(town["Bram"], begun, "Anoniem meegekeken")
    await press(town["Bram"], stopped, "Vraag het aan het team")
    [question] = [m for m in town.team.history() if "Mogen we dit gebruiken?" in said(m)]

    await press(town["Yasmine"], question, "Nee, we gebruiken het niet")
    await town.move_clock(MINUTE)

    assert await rows(town, "consultation") == 0
    assert [m for m in town.team.history() if "gaat niet door" in said(m)]
    assert consulting.cards(town) == []


async def test_c8_nobody_closes_it_alone(town: Town) -> None:
    await consulting.opened(town)
    assert labels(consulting.cards(town)[0]) == ["Besluit"]
    await consulting.proposed(town, "Bram")

    own = await consulting.decided(town, "Bram")

    assert "alleen sluiten kan niet" in said(own)
    assert consulting.decisions(town) == []
    assert consulting.cards(town)
