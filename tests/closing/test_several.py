"""After a school visit several conversations are closed at once, each as ever."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from cogs.questions.cog.closing import Closings
from tests.kit.asking import answer, ask, cards, joins
from tests.kit.faults import fails, mended
from tests.kit.forged import at_once, forged_press
from tests.kit.handing_over import inbox
from tests.kit.restarts import restarted
from tests.kit.screens import menu_on
from tests.kit.stored import everything
from tests.kit.wiping import wipe

Result = simcord.InteractionResult
CLASS = ("Jules", "Sam", "Amira", "Noa")
BUTTON = "Meerdere afronden"


async def visited(town: Town) -> dict[str, simcord.ChannelHandle]:
    """Four of a class asked something, and all were answered; their threads."""
    threads = {}
    for name in CLASS:
        joins(town, name)
        await ask(town, name)
        await answer(town)
        threads[name] = town.thread()
    return threads


async def listed(town: Town, name: str = "Yasmine") -> Result:
    shown = await town[name].slash(town.team, "dienst status")
    return await press(town[name], shown, BUTTON)


def menu_of(shown: Result) -> list[str]:
    return [option.value for option in menu_on(shown).options]


def door_of(shown: Result) -> str:
    return str(menu_on(shown).custom_id)


async def choose(town: Town, shown: Result, keys: list[str], name: str = "Yasmine") -> Result:
    return await town[name].select(message_of(shown), keys, custom_id="closing:several")


async def with_sentence(town: Town, shown: Result, value: str, name: str = "Yasmine") -> Result:
    return await town[name].select(message_of(shown), [value], custom_id=door_of(shown))


async def test_several_are_closed_with_one_kind_sentence_after_a_yes(town: Town) -> None:
    threads = await visited(town)
    shown = await listed(town)
    keys = menu_of(shown)
    assert len(keys) == len(CLASS)

    chosen = await choose(town, shown, keys)
    sure = await with_sentence(town, chosen, "school")
    assert "**Zeker?** Je rondt 4 gesprekken af" in said(sure)
    assert "**Yasmine** (jeugdwerker)" in said(sure)
    assert all("Afgerond" not in said(each.history()[-1]) for each in threads.values())
    done = await press(town["Yasmine"], sure, "Ja, rond 4 af")

    assert said(done).startswith("✔ Afgerond:")
    for name, thread in threads.items():
        assert "Afgerond door Yasmine" in said(thread.history()[-1])
        read = said(await inbox(town, name))
        assert "**Yasmine** (jeugdwerker)\n> Fijn dat we elkaar zagen." in read
        assert "rondde dit gesprek af" in read
        others = {str(each.name) for other, each in threads.items() if other != name}
        assert not [each for each in others if each in read]


async def test_a_sentence_of_ones_own_and_none_at_all(town: Town) -> None:
    threads = await visited(town)
    shown = await listed(town)
    first, second = menu_of(shown)[:2]

    chosen = await choose(town, shown, [first])
    form = await press(town["Yasmine"], chosen, "Schrijf zelf")
    sure = await town["Yasmine"].submit_modal(form, {"words": "Tot op de kermis!"})
    assert "Tot op de kermis!" in said(sure)
    await press(town["Yasmine"], sure, "Ja, rond 1 af")
    again = await choose(town, await listed(town), [second])
    silent = await with_sentence(town, again, "none")
    assert "Er gaat geen zin mee." in said(silent)
    await press(town["Yasmine"], silent, "Ja, rond 1 af")

    last = [[said(m) for m in thread.history()[-2:]] for thread in threads.values()]
    assert sum("Tot op de kermis!" in lines[0] for lines in last) == 1
    assert sum("Afgerond door Yasmine" in lines[1] for lines in last) == 2


async def test_who_waits_calls_for_help_or_is_a_colleagues_is_not_among_them(town: Town) -> None:
    await visited(town)
    await town["Bram"].slash(town.team, "dienst start")
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town["Noa"].id)
    [key] = [row[0] for row in (await everything(town))["conversation"] if alias in row]
    assert key in menu_of(await listed(town))
    await ask(town, "Jules", "nog een vraag")
    joins(town, "Ilias")
    await ask(town, "Ilias")
    await press(town["Bram"], cards(town)[-1], "Ik neem dit")
    await answer(town, name="Bram")
    await forged_press(town, town["Noa"], town.panel, f"questions:unsafe:{key}")

    left = menu_of(await listed(town))

    assert key not in left
    assert len(left) == 2
    assert BUTTON not in labels(await town["Bram"].slash(town.team, "dienst status"))


async def test_who_writes_while_the_worker_chooses_stays_open_and_is_named(town: Town) -> None:
    threads = await visited(town)
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown))
    sure = await with_sentence(town, chosen, "none")
    form = await press(town["Sam"], await inbox(town, "Sam"), "Antwoord")
    await town["Sam"].submit_modal(form, {"words": "toch nog iets"})
    await wipe(town, "Noa")

    done = await press(town["Yasmine"], sure, "Ja, rond 4 af")

    assert f"Niet afgerond: {threads['Sam'].name}." in said(done)
    assert "toch nog iets" in said(threads["Sam"].history()[-1])
    assert "Afgerond door Yasmine" in said(threads["Jules"].history()[-1])
    assert str(threads["Noa"].name) not in said(done)


async def test_a_second_press_a_colleague_and_a_restart_close_nothing(town: Town) -> None:
    threads = await visited(town)
    await town["Bram"].slash(town.team, "dienst start")
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown)[:2])
    sure = await with_sentence(town, chosen, "none")
    door = next(e for e in doors_on(message_of(sure)) if e.startswith("closing:all:"))

    other = await forged_press(town, town["Bram"], town.panel, door)
    assert "Deze keuze is voorbij" in said(other)
    await restarted(town)
    over = await press(town["Yasmine"], sure, "Ja, rond 2 af")
    assert "Deze keuze is voorbij" in said(over)
    assert all("Afgerond" not in said(each.history()[-1]) for each in threads.values())


async def test_a_second_press_never_says_that_nothing_was_closed(town: Town) -> None:
    """The first one closed them a moment ago."""
    threads = await visited(town)
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown))
    sure = await with_sentence(town, chosen, "none")
    door = next(e for e in doors_on(message_of(sure)) if e.startswith("closing:all:"))

    both = await at_once(town, town["Yasmine"], message_of(sure), [door] * 2)

    told = "\n".join(said(each) for each in both)
    assert "Afgerond:" in told
    assert "Deze keuze is voorbij." in told
    assert "niets afgerond" not in told
    assert all("Afgerond door Yasmine" in said(each.history()[-1]) for each in threads.values())


async def test_a_forged_menu_closes_no_more_than_could_be_chosen(town: Town) -> None:
    await visited(town)
    shown = await listed(town)
    keys = menu_of(shown)
    await ask(town, "Jules", "nog een vraag")  # now one of them waits

    chosen = await choose(town, shown, keys)

    assert "Je koos 3 gesprekken" in said(chosen)


async def test_what_discord_does_not_take_and_who_wants_to_hear_nothing_stay_open(
    town: Town,
) -> None:
    threads = await visited(town)
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown))
    sure = await with_sentence(town, chosen, "thanks")
    town.bot.posts.pauses = ()
    fails(town, "POST", f"/channels/{threads['Sam'].id}/messages", status=500)
    await press(town["Amira"], await inbox(town, "Amira"), "Even pauze")

    done = said(await press(town["Yasmine"], sure, "Ja, rond 4 af"))

    mended(town)
    closed, _, failed = done.partition("Niet afgerond:")
    for name, stays in (("Jules", False), ("Sam", True), ("Amira", True), ("Noa", False)):
        code_name = str(threads[name].name)
        assert code_name in (failed if stays else closed)
        ended = "rondde dit gesprek af" in said(await inbox(town, name))
        assert ended is not stays


async def test_closing_one_costs_no_call_more_where_the_town_has_a_list(town: Town) -> None:
    await ask(town)
    await answer(town)
    form = await press(town["Els"], await town["Els"].slash(town.team, "plekken"), "Nieuwe plek")
    said_of_it = {"name": "Atelier", "about": "Tekenen.", "where": "De Kelder", "link": ""}
    await town["Els"].submit_modal(form, {**said_of_it, "until": ""})
    before = len(town.thread().history())
    since = len(town.calls)

    await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert len(town.thread().history()) == before + 1
    made = [each for each in town.calls[since:] if not each.path.startswith("/interactions")]
    assert [each.method for each in made if "/webhooks/" not in each.path] == ["POST"]


async def own_sentence(town: Town, words: str) -> Result:
    await visited(town)
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown))
    form = await press(town["Yasmine"], chosen, "Schrijf zelf")
    return await town["Yasmine"].submit_modal(form, {"words": words})


async def test_a_number_in_the_sentence_that_each_of_them_reads_is_asked_about_once(
    town: Town,
) -> None:
    asked = await own_sentence(town, "Bel mij op 0477 12 34 56")

    assert "Er is nog niets verstuurd of afgerond." in said(asked)
    form = await press(town["Yasmine"], asked, "Ik pas het aan")
    assert "0477 12 34 56" in str(form.modal)
    sure = await town["Yasmine"].submit_modal(form, {"words": "Bel op 0477 12 34 56"})
    assert "**Zeker?**" in said(sure)


async def test_who_means_that_number_goes_on_to_the_same_choice(town: Town) -> None:
    asked = await own_sentence(town, "Bel mij op 0477 12 34 56")

    sure = await press(town["Yasmine"], asked, "Ja, neem die zin")
    await press(town["Yasmine"], sure, f"Ja, rond {len(CLASS)} af")

    assert "0477 12 34 56" in said(await inbox(town))


async def test_a_link_in_that_sentence_is_shown_as_each_of_them_gets_it(town: Town) -> None:
    sure = await own_sentence(town, "Kijk op https://www.awel.be")

    assert "https://" not in said(sure)
    assert "https://www.awel.be" in said(sure).replace("\u200b", "")


async def test_killed_between_the_sentence_and_closing_nobody_reads_it_twice(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await visited(town)
    shown = await listed(town)
    chosen = await choose(town, shown, menu_of(shown))
    sure = await with_sentence(town, chosen, "school")
    with monkeypatch.context() as killed:
        killed.setattr(Closings, "close", breaks)
        await press(town["Yasmine"], sure, "Ja, rond 4 af")
    await town.move_clock(timedelta(minutes=2))
    await restarted(town)

    again = await listed(town)
    chosen = await choose(town, again, menu_of(again))
    done = await press(
        town["Yasmine"], await with_sentence(town, chosen, "school"), f"Ja, rond {len(CLASS)} af"
    )

    assert said(done).startswith("✔ Afgerond:")
    for name in CLASS:
        assert said(await inbox(town, name)).count("Fijn dat we elkaar zagen.") == 1


async def breaks(*_: object, **__: object) -> None:
    raise OSError
