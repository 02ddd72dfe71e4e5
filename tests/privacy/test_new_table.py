"""A room that nobody has built yet brings a table along: *my data* and every paper say it rightly.

All that is said of it stands in the room's own folder; neither this room nor the papers know it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import schemas
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.papers import documents, notice
from bot.settings import Settings
from bot.store import inventory
from bot.store.migrations import Schema
from tests.kit.asking import ask
from tests.kit.towns import open_town

LENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MOMENT = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)
SCHEMA = """
CREATE TABLE umbrella (
  guild_id   INTEGER NOT NULL,
  alias      TEXT    NOT NULL,
  key        TEXT    NOT NULL PRIMARY KEY,
  lent_by    INTEGER,
  is_back    INTEGER NOT NULL,
  lent_at    INTEGER NOT NULL,
  colour     TEXT    NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
"""
ENGLISH = """
[umbrella]
title = "A borrowed umbrella"
about = "young"
basis = "6.1.c"
seen_by = ["team"]
purpose = "Who borrowed an umbrella, so that it comes back."
ends = "{lending} after it was lent"
[umbrella.columns]
guild_id = "the server"
alias = "a keyed hash of server and account that only this bot can make again"
key = "the number on its handle"
lent_by = "the account of the worker who lent it"
is_back = "whether it was brought back"
lent_at = "when it was lent"
colour = "its colour"
expires_at = "when the row is deleted"
[umbrella.kinds]
end = ["expires_at"]
moment = ["lent_at"]
yes_or_no = ["is_back"]
account = ["lent_by"]
"""
DUTCH = """
[umbrella]
title = "Een geleende paraplu"
purpose = "Wie een paraplu leende, zodat die terugkomt."
ends = "{lending} nadat ze is uitgeleend"
[umbrella.columns]
key = "het nummer op het handvat"
lent_by = "wie ze uitleende"
is_back = "of ze terug is"
lent_at = "wanneer ze is uitgeleend"
colour = "de kleur"
"""
FRENCH = """
[umbrella]
title = "Un parapluie prêté"
purpose = "Qui a emprunté un parapluie, pour qu'il revienne."
ends = "{lending} après le prêt"
[umbrella.columns]
key = "le numéro sur la poignée"
lent_by = "qui l'a prêté"
is_back = "s'il est revenu"
lent_at = "quand il a été prêté"
colour = "la couleur"
"""
LENDING = timedelta(days=3)
"""The room's own constant; its papers name it."""
PERIODS = f'lending = "{__name__}.LENDING"\n'


@pytest.fixture
def umbrellas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Schema]:
    """Every room, and one more."""
    folder = tmp_path / "umbrellas" / "schema"
    folder.mkdir(parents=True)
    files = {
        "001_umbrellas.sql": SCHEMA,
        "inventory.toml": ENGLISH,
        "inventory.nl.toml": DUTCH,
        "inventory.fr.toml": FRENCH,
        "periods.toml": PERIODS,
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    rooms = [*schemas(), Schema("umbrellas", folder)]
    monkeypatch.setattr("bot.app.schemas", lambda: rooms)
    monkeypatch.setattr("bot.papers.paper.schemas", lambda: rooms)
    return rooms


@pytest.fixture
async def town(umbrellas: list[Schema], data_dir: Path) -> AsyncIterator[Town]:
    """Yasmine lent Jules an umbrella."""
    assert umbrellas
    async with open_town(data_dir) as opened:
        await ask(opened)
        services, guild = opened.bot.services, opened.guild.id
        alias = services.alias_of(guild, opened["Jules"].id)  # type: ignore[arg-type]
        ends = opened.now + LENDING
        async with services.store.writing() as db:
            await db.execute_fetchall(
                "INSERT INTO umbrella VALUES (?, ?, 'U-7', ?, 0, ?, 'mauve', ?)",
                (guild, str(alias), opened["Yasmine"].id, *map(seconds, (LENT, ends))),
            )
        yield opened


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


async def test_my_data_says_each_field_as_what_it_is(town: Town) -> None:
    shown = await press(town["Jules"], town.panel, "Privacy")
    short = said(shown)
    pieces = await press(town["Jules"], shown, "stuk voor stuk")

    umbrella = said(await town["Jules"].select(message_of(pieces), ["umbrella.1"]))

    assert "• Een geleende paraplu. Weg op vrijdag 27 november." in short
    assert "### Een geleende paraplu" in umbrella
    assert "Waarom mag dit? Een wet zegt dat de gemeente dit moet bewaren." in umbrella
    assert "**Wie ze uitleende:** Yasmine." in umbrella
    assert "**Of ze terug is:** nee." in umbrella
    assert "**Wanneer ze is uitgeleend:** maandag 23 november om 10.30 uur." in umbrella
    assert "**Het nummer op het handvat:** U-7." in umbrella
    assert "**De kleur:** mauve." in umbrella
    assert "Dan wist de bot dit zelf." in umbrella
    assert str(town["Yasmine"].id) not in umbrella


async def test_the_copy_has_it_too_and_nobody_else_sees_it(town: Town) -> None:
    shown = await press(town["Jules"], town.panel, "Privacy")
    copied = message_of(await press(town["Jules"], shown, "Geef mij een kopie"))
    copy = (await copied.attachments[0].read()).decode()
    others = await press(town["Amira"], town.panel, "Privacy")

    assert "Wie ze uitleende: Yasmine." in copy
    assert "    umbrella.colour = mauve" in copy
    assert "paraplu" not in said(others)


async def test_it_is_wiped_and_it_ends_by_itself(town: Town) -> None:
    async def rows() -> int:
        counted = await town.bot.services.store.db.execute_fetchall("SELECT count(*) FROM umbrella")
        return next(int(row[0]) for row in counted)

    assert await rows() == 1
    await town.move_clock(LENDING + timedelta(minutes=2))

    assert await rows() == 0


PAPERS = {
    "nl": ("Een geleende paraplu", "3 dagen nadat ze is uitgeleend", "art. 6.1.c AVG"),
    "en": ("A borrowed umbrella", "3 days after it was lent", "GDPR art. 6.1.c"),
    "fr": ("Un parapluie prêté", "3 jours après le prêt", "art. 6.1.c RGPD"),
}
KINDS = {
    "nl": (
        "wie ze uitleende (account van iemand van het team)",
        "of ze terug is (ja of nee)",
        "wanneer ze is uitgeleend (tijdstip)",
    ),
    "en": (
        "the account of the worker who lent it (account of someone on the team)",
        "whether it was brought back (yes or no)",
        "when it was lent (moment)",
    ),
    "fr": (
        "qui l'a prêté (compte de quelqu'un de l'équipe)",
        "s'il est revenu (oui ou non)",
        "quand il a été prêté (moment)",
    ),
}
LAW = {
    "nl": "Voor wat een wet oplegt: een wettelijke verplichting (artikel 6.1.c).",
    "en": "For what a law prescribes: a legal obligation (article 6.1.c).",
    "fr": "Pour ce qu'une loi impose\N{NO-BREAK SPACE}: une obligation légale (article 6.1.c).",
}


@pytest.mark.usefixtures("umbrellas")
@pytest.mark.parametrize("locale", PAPERS)
@pytest.mark.parametrize("name", ["notice", "register"])
def test_notice_and_register_say_it_in_every_language(name: str, locale: str) -> None:
    settings = Settings()
    page = notice.page(settings, locale, MOMENT, lambda to: to).replace("&#39;", "'")

    shown = page if name == "notice" else documents.register(settings, locale, MOMENT)

    for words in (*PAPERS[locale], *KINDS[locale], LAW[locale]):
        assert words in shown


@pytest.mark.usefixtures("umbrellas")
def test_the_draft_of_the_assessment_says_it_and_asks_about_its_basis() -> None:
    draft = documents.dpia(Settings(), MOMENT)

    for words in (*PAPERS["nl"], *KINDS["nl"], LAW["nl"], "(AVG artikel 6.1.e, 6.1.a, 6.1.c)"):
        assert words in draft


def test_what_is_stored_says_it(umbrellas: list[Schema]) -> None:
    page = inventory.document(inventory.read(umbrellas))

    assert "## `umbrella` (umbrellas)" in page
    assert "Deleted: 3 days after it was lent." in page
    assert "Legal basis (suggested): GDPR art. 6.1.c. Seen by: team." in page
    assert "| `lent_by` | an account of the team | the account of the worker who lent it |" in page
    assert "| `is_back` | yes or no | whether it was brought back |" in page
    assert "| `lent_at` | a moment | when it was lent |" in page
    assert "| `expires_at` | a moment: the row goes then | when the row is deleted |" in page
