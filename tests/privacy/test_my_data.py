"""*Privacy* shows what is stored: all of it, only one's own, as it stands (R52)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import simcord

from bot.app import schemas
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.views import Words
from bot.store.inventory import read
from bot.store.inventory_words import read_all
from bot.store.periods import Periods
from bot.store.personal_data import OF_DISCORD, held
from bot.texts.languages import LOCALES
from cogs.privacy import rules
from cogs.privacy.service.wiping import inventory
from cogs.privacy.views.facts_in_words import Context, line, one_field, title
from tests.kit.asking import answer, ask, chooses_dm, form_alone
from tests.kit.forged import forged_press
from tests.kit.screens import menu_on
from tests.kit.stored import everything
from tests.kit.wiping import a_full_life

FOR_ONE = "privacy:copy"


def alias_of(town: Town, name: str) -> str:
    return str(town.bot.services.alias_of(town.guild.id, town[name].id))  # type: ignore[arg-type]


async def columns(town: Town, table: str) -> list[str]:
    db = town.bot.services.store.db
    return [
        str(r[0])
        for r in await db.execute_fetchall(f"SELECT name FROM pragma_table_info('{table}')")
    ]


async def stored(town: Town, name: str) -> list[tuple[str, str, Any]]:
    """Every stored field about this person, found without the code under test."""
    alias, dump = alias_of(town, name), await everything(town)
    about = [(t, row) for t, rows in dump.items() for row in rows if alias in row]
    keys = [row[0] for table, row in about if table == "conversation"]
    about += [("trace", row) for row in dump["trace"] if row[2] in keys]
    return [
        (table, column, value)
        for table, row in about
        for column, value in zip(await columns(town, table), row, strict=True)
    ]


async def copy_of(town: Town, name: str = "Jules") -> str:
    shown = await press(town[name], town.panel, "Privacy")
    copied = await press(town[name], shown, "Geef mij een kopie")
    assert message_of(copied).flags.ephemeral
    (attached,) = message_of(copied).attachments
    assert attached.filename == "mijn-gegevens.txt"
    return (await attached.read()).decode()


async def test_r52_the_copy_holds_every_stored_field_with_its_present_value(town: Town) -> None:
    await a_full_life(town)
    raw = await stored(town, "Jules")
    assert {table for table, _, _ in raw} == {
        "agreement",
        "choice",
        "conversation",
        "handover",
        "notice",
        "trace",
    }

    copy = await copy_of(town)

    lines = [row.strip() for row in copy.splitlines()]
    for table, column, value in raw:
        assert f"{table}.{column} = {value}" in lines
    shown = [
        row
        for row in lines
        if " = " in row and row.split(".")[0] in dict.fromkeys(t for t, _, _ in raw)
    ]
    assert len(shown) == len(raw)


async def test_r52_each_field_is_shown_with_its_value_what_it_is_for_and_when_it_goes(
    town: Town,
) -> None:
    await a_full_life(town)
    names = {town[each].id: each for each in ("Yasmine", "Bram")}
    context = Context(names, inventory(town.bot.services))  # type: ignore[arg-type]
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    rows = rules.numbered(await held(town.bot.services.store, (town.guild.id, alias)))  # type: ignore[arg-type]
    say = Words(town.bot.services.texts, "nl")
    screen = await press(
        town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "stuk voor stuk"
    )

    for name, row in rows.items():
        screen = await town["Jules"].select(message_of(screen), [name])
        shown = said(screen)
        assert title(say, row, context) in shown
        assert "Waarom mag dit?" in shown
        assert "Weg op: " in shown
        words = rules.in_words(row, context.table(row))
        for column in words:
            assert one_field(say, row, column, context) in shown
        for column in row.values.keys() - set(words):
            assert one_field(say, row, column, context) not in shown
        assert "Nummers, codes en wat leeg is, staan alleen in je kopie." in shown


async def test_a_fifteen_year_old_reads_words_and_no_keys_or_numbers(town: Town) -> None:
    await a_full_life(town)
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    rows = rules.numbered(await held(town.bot.services.store, (town.guild.id, alias)))  # type: ignore[arg-type]
    screen = await press(
        town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "stuk voor stuk"
    )
    copy = await copy_of(town)

    for name, row in rows.items():
        screen = await town["Jules"].select(message_of(screen), [name])
        for column in ("alias", "key", "guild_id", "channel_id", "message_id"):
            if value := row.values.get(column):
                assert str(value) not in said(screen)
                assert str(value) in copy


async def test_the_summary_says_the_code_name_the_choices_and_when_it_was_explained(
    town: Town,
) -> None:
    await a_full_life(town)
    code_name = str(town.thread().name)

    shown = said(await press(town["Jules"], town.panel, "Privacy"))

    assert f"Je gesprek **{code_name}**, gestart op dinsdag 24 november om 15.10 uur" in shown
    assert "De uitleg die je las op dinsdag 24 november" in shown
    assert "later vragen hoe het ging = ja" in shown
    assert "mag iemand jou iets vragen = vraag het mij eerst" in shown
    assert "Een link naar jouw account, voor je DM" in shown
    assert "Je gesprek, in het teamkanaal op Discord. Weg op" in shown
    assert "je naam, leeftijd en adres" in shown


async def test_of_one_kind_of_worker_alone_nobody_else_is_named_as_a_reader(town: Town) -> None:
    await town["Jules"].submit_modal(await form_alone(town), {"words": "hoi"})

    shown = said(await press(town["Jules"], town.panel, "Privacy"))

    _, _, readers = shown.partition("Je gesprek, in een eigen kanaal op Discord.")
    assert "Yasmine" in readers
    assert "Bram" not in readers
    assert "in het teamkanaal" not in shown


async def test_a_notice_that_waits_for_its_moment_is_not_said_to_stand_there(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await town.move_clock(timedelta(hours=1))
    object.__setattr__(town.bot.services.random_source, "number", lambda _most: 60)
    await answer(town)

    before = said(await press(town["Jules"], town.panel, "Privacy"))
    await town.move_clock(timedelta(minutes=20))
    after = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "in je DM's" not in before
    assert "Een bericht van mij in je DM's" in after


async def test_each_field_about_a_young_person_has_words_in_every_language(town: Town) -> None:
    store, texts = town.bot.services.store, town.bot.services.texts
    tables = [*await store.tables_about_aliases(), OF_DISCORD]
    fields = [(table, column) for table in tables for column in await columns(town, table)]

    known = inventory(town.bot.services)  # type: ignore[arg-type]

    def in_the_inventory(locale: str, table: str, column: str) -> bool:
        """Whether the table's own room has words for it in this language."""
        listed = known.tables[table]
        return known.languages[locale].column(listed, column).lang == locale

    unsaid = {
        (locale, table, column)
        for locale in LOCALES
        for table, column in fields
        if not texts.has(f"privacy-field-{table}-{column}", locale)
        and not texts.has(f"privacy-field-{column}", locale)
        and not in_the_inventory(locale, table, column)
    }
    untitled = {
        (locale, table)
        for locale in LOCALES
        for table in tables
        if not texts.has(f"privacy-table-{table}", locale)
        and known.languages[locale].title(known.tables[table]).lang != locale
    }

    assert unsaid == set(), "write them in cogs/privacy/texts"
    assert untitled == set(), "write privacy-table-… in cogs/privacy/texts"


async def test_a_new_table_about_young_people_appears_by_itself(town: Town) -> None:
    await ask(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "CREATE TABLE sock (guild_id INTEGER, alias TEXT, colour TEXT, expires_at INTEGER)"
        )
        await db.execute_fetchall(
            "INSERT INTO sock VALUES (?, ?, 'mauve', ?)",
            (
                town.guild.id,
                alias_of(town, "Jules"),
                int((town.now + timedelta(days=3)).timestamp()),
            ),
        )

    shown = await press(town["Jules"], town.panel, "Privacy")

    assert "Nog iets om te kunnen werken (sock). Weg op vrijdag 27 november." in said(shown)
    pieces = await press(town["Jules"], shown, "stuk voor stuk")
    sock = await town["Jules"].select(message_of(pieces), ["sock.1"])
    assert "**colour:** mauve." in said(sock)
    assert "sock.colour = mauve" in await copy_of(town)


async def test_nobody_sees_anything_of_anybody_else(town: Town) -> None:
    await a_full_life(town)
    hers = str(town.thread().name)
    key = (await everything(town))["conversation"][0][0]

    for name in ("Amira", "Yasmine", "Els"):
        shown = await press(town[name], town.panel, "Privacy")
        assert "We hebben nu geen gesprek van jou" in said(shown)
        assert hers not in await copy_of(town, name)
        for door in (
            "privacy:fields",
            f"privacy:fields:{key}",
            f"privacy:copy:{key}",
            "privacy:back",
        ):
            forged = await forged_press(town, town[name], message_of(shown), door)
            assert hers not in said(forged)
            assert message_of(forged).flags.ephemeral


async def test_the_copy_holds_no_words_of_the_conversation(town: Town) -> None:
    await ask(town, words="mijn geheim over aardbeien")
    await answer(town, "Dat klinkt heerlijk.")

    copy = await copy_of(town)

    assert "aardbeien" not in copy
    assert "heerlijk" not in copy


async def test_the_file_goes_with_the_screen(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Privacy")

    for way in ("Verberg", "Terug"):
        copied = await press(town["Jules"], shown, "Geef mij een kopie")
        gone = await press(town["Jules"], copied, way)
        assert message_of(gone).attachments == []


async def test_someone_of_whom_nothing_is_held_reads_so_and_gets_an_empty_copy(town: Town) -> None:
    before = await everything(town)
    shown = await press(town["Sam"], town.panel, "Privacy")
    pieces = await press(town["Sam"], shown, "stuk voor stuk")

    assert "We hebben nu geen gesprek van jou" in said(pieces)
    assert " = " not in await copy_of(town, "Sam")
    assert await everything(town) == before


async def test_another_server_knows_nothing_of_it(town: Town) -> None:
    await ask(town)
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]

    assert await held(town.bot.services.store, (town.guild.id + 1, alias)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", LOCALES)
def test_words_written_for_a_field_are_of_a_field_that_exists(
    town_words: Words, locale: str
) -> None:
    """A column that was renamed must not leave its words behind."""
    tables = {table.name: table for table in read(schemas()) if table.about == "young"}
    columns = {column for table in tables.values() for column in table.columns}
    for name in town_words.texts.names(locale):
        _, _, about = name.partition("privacy-field-")
        if about and about not in {"other", "known"}:
            table, _, column = about.rpartition("-")
            assert column in (tables[table].columns if table else columns), name
        for kind in ("privacy-table-", "privacy-held-"):
            _, _, known = name.partition(kind)
            table, _, column = known.partition("-")
            assert table in {"", "other", "known", *tables}, name
            assert not column or column in tables[table].columns, name


@pytest.mark.parametrize("table", [t.name for t in read(schemas()) if t.about == "young"])
def test_a_row_of_any_table_can_be_said_in_every_language(town_words: Words, table: str) -> None:
    known = next(each for each in read(schemas()) if each.name == table)
    row = rules.StoredRow(table, dict.fromkeys(known.columns, 1))
    context = Context(inventory=read_all(schemas(), town_words.texts, Periods()))

    for locale in LOCALES:
        say = Words(town_words.texts, locale)
        assert line(say, row, context)
        assert title(say, row, context)


async def test_every_screen_leads_to_help_and_can_be_hidden(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Privacy")
    screens: list[simcord.InteractionResult] = [shown]
    for way in ("stuk voor stuk", "Geef mij een kopie", "Wijzig mijn keuzes", "Ik heb een klacht"):
        again = await press(town["Jules"], town.panel, "Privacy")
        screens.append(await press(town["Jules"], again, way))

    for screen in screens:
        assert "Nu hulp nodig" in labels(screen)
        assert "Verberg" in labels(screen)


async def test_two_things_of_the_same_minute_have_names_of_their_own(town: Town) -> None:
    await a_full_life(town)
    shown = await press(town["Jules"], town.panel, "Privacy")

    fields = await press(town["Jules"], shown, "stuk voor stuk")

    names = [each.label for each in menu_on(fields).options]
    assert sum("Wat op Discord staat" in each for each in names) > 1
    assert len(set(names)) == len(names)
    assert "Ging voor" not in said(fields)
    assert "Team verwittigd" not in said(fields)
    assert "Het team weet dat dit bijna weggaat" in said(fields)
