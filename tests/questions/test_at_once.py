"""Two workers who answer at once are told of each other; nobody else is, and nothing is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.questions.rules import at_once as rules
from cogs.questions.rules.at_once import Writing
from cogs.questions.service.at_once import WritingAtOnce
from tests.kit.asking import ask
from tests.kit.handing_over import inbox
from tests.kit.laws import examples
from tests.kit.stored import everything

Result = simcord.InteractionResult
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ALSO = "opende om 15.10 uur ook het formulier"


async def begin(town: Town, name: str) -> Result:
    return await press(town[name], town.thread().history()[0], "Antwoord")


async def send(town: Town, name: str, form: Result) -> Result:
    return await town[name].submit_modal(form, {"words": f"Dag, hier {name}."})


async def test_both_are_told_of_each_other(town: Town) -> None:
    await ask(town)

    first = await begin(town, "Yasmine")
    second = await begin(town, "Bram")

    assert "formulier om te antwoorden" not in str(first.modal)
    assert f"**Yasmine** {ALSO}" in str(second.modal)
    sent = await send(town, "Yasmine", first)
    assert f"**Bram** {ALSO}" in said(sent)
    assert "**Yasmine** antwoordde om 15.10 uur ook." in said(await send(town, "Bram", second))


async def test_who_answers_by_replying_is_told_of_too(town: Town) -> None:
    await ask(town)
    form = await begin(town, "Bram")
    words = town.thread().history()[0]

    await town["Yasmine"].send(town.thread(), "Ik kijk het na.", reply_to=words)

    assert "**Yasmine** antwoordde om 15.10 uur ook." in said(await send(town, "Bram", form))


async def test_after_ten_minutes_nobody_is_told_any_more(town: Town) -> None:
    await ask(town)
    await begin(town, "Yasmine")
    await town.move_clock(rules.WITHIN)

    form = await begin(town, "Bram")

    assert "Yasmine" not in str(form.modal)


async def test_after_ten_minutes_nothing_of_it_is_left_in_memory(town: Town) -> None:
    """Also where nobody opens a form any more."""
    known = town.bot.services.shared(WritingAtOnce)
    await ask(town)
    await begin(town, "Bram")
    await town["Yasmine"].send(town.thread(), "Dag.", reply_to=town.thread().history()[0])
    assert [len(each) for each in known._found.values()] == [2]

    await town.move_clock(rules.WITHIN + timedelta(minutes=1))

    assert known._found == {}


async def test_the_young_person_reads_nothing_of_it_and_nothing_is_kept(town: Town) -> None:
    await ask(town)
    before = await everything(town)

    await begin(town, "Yasmine")
    await begin(town, "Bram")

    assert await everything(town) == before
    assert "formulier" not in said(await inbox(town))
    assert "formulier" not in said(town.thread().history()[-1])


async def test_another_conversation_is_none_of_theirs(town: Town) -> None:
    await ask(town)
    await begin(town, "Yasmine")
    await ask(town, "Sam")

    form = await begin(town, "Bram")

    assert "Yasmine" not in str(form.modal)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 30)), max_size=8), st.integers(1, 4))
@examples(50)
def test_one_is_told_of_others_only_and_of_lately_only(
    acts: list[tuple[int, int]], account: int
) -> None:
    found = [Writing(who, str(who), NOON - timedelta(minutes=ago)) for who, ago in acts]

    told = rules.of_others(found, account, NOON)

    assert account not in {each.account for each in told}
    assert all(NOON - each.last_at < rules.WITHIN for each in told)
    assert [each.last_at for each in told] == sorted(each.last_at for each in told)
