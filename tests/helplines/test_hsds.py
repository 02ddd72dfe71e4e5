"""HSDS in every shape in which directories hand it out, and nothing of it lost in silence."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands.console import REFUSED
from bot.core.errors import StartRefused
from cogs.helplines.repository.directory_files import read_directory
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.service.directory_editing import DirectoryEditing
from tests.kit.hsds import NESTED, PHONE, TODAY, WEEKLY, files, taken_in
from tests.kit.laws import examples


def line(folder: Path, name: str = "luisterpunt") -> Helpline:
    found = read_directory(files(folder)).get(name)
    assert found
    return found


# -- shapes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ([NESTED], "service.json"),
        (NESTED, "service_full.json"),
        (NESTED, "luisterpunt.json"),
        ({"total_items": 1, "contents": [NESTED]}, "service_list.json"),
        ({"items": [NESTED]}, "page-1.json"),
        ({"services": [NESTED]}, "export.json"),
        ({"service": [NESTED]}, "tabular.json"),
        ({"id": "o1", "name": "De Luisteraars", "services": [NESTED]}, "organization_full.json"),
        ({"id": "a1", "service": NESTED, "location": {"id": "x"}}, "service_at_location.json"),
        ("\ufeff" + json.dumps([NESTED]), "services.json"),
        (json.dumps(NESTED) + "\n" + json.dumps({**NESTED, "id": "s2"}), "service.json"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.endswith(".json") else "",
)
def test_a_nested_service_comes_in_whole_from_every_shape(
    tmp_path: Path, content: Any, name: str
) -> None:
    taken = taken_in(tmp_path, content, name)

    assert taken.added[0] == "luisterpunt"
    found = line(tmp_path)
    assert {each.dial or each.email or str(each.url) for each in found.channel} == {
        "097654321", "hallo@luisterpunt.example", "https://www.luisterpunt.example/",
    }  # fmt: skip
    assert found.channel[0].opening_hours == "Mo,We 14:00-18:00"
    assert (found.languages, found.ages.min, found.ages.max) == (("tr",), 12, 25)
    assert not found.can_be_shown


def test_flat_tables_are_joined_by_their_ids(tmp_path: Path) -> None:
    bare = {name: value for name, value in NESTED.items() if not isinstance(value, list | dict)}
    taken = taken_in(
        tmp_path,
        {
            "service": [bare],
            "phone": [{**PHONE, "service_at_location_id": "at"}],
            "service_at_location": [{"id": "at", "service_id": "s1", "location_id": "here"}],
            "schedule": [{**WEEKLY, "location_id": "here"}],
            "language": [{"id": "l1", "service_id": "s1", "code": "tr"}],
        },
        "tabular.json",
    )

    assert taken.added == ["luisterpunt"]
    assert line(tmp_path).channel[0].opening_hours == "Mo,We 14:00-18:00"
    assert line(tmp_path).languages == ("tr",)


def test_the_tabular_form_as_csv_comes_in(tmp_path: Path) -> None:
    where = tmp_path / "hsds"
    where.mkdir()
    (where / "services.csv").write_text('id,name,status,minimum_age\ns1,"Luister, punt",active,\n')
    (where / "phones.csv").write_text("id,service_id,number\np1,s1,09 765 43 21\n")
    (where / "datapackage.json").write_text("{}")

    taken = DirectoryEditing(files(tmp_path)).import_hsds(where, TODAY)

    assert taken.added == ["luister-punt"]
    assert line(tmp_path, "luister-punt").channel[0].dial == "097654321"


def test_one_file_may_be_named_instead_of_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "service_full.json"
    path.write_text(json.dumps(NESTED))

    assert DirectoryEditing(files(tmp_path)).import_hsds(path, TODAY).added == ["luisterpunt"]


def test_a_service_that_is_nested_in_two_places_comes_in_once(tmp_path: Path) -> None:
    organization = {"id": "o1", "name": "De Luisteraars", "services": [NESTED]}

    assert taken_in(tmp_path, [organization, organization], "organization.json").added == [
        "luisterpunt"
    ]


# -- one bad row keeps no other out ---------------------------------------------------------------


def test_what_cannot_be_used_is_named_by_file_entry_and_field(tmp_path: Path) -> None:
    odd = {**NESTED, "id": "s2", "name": "Raar punt", "minimum_age": "jong", "email": "bel ons"}
    nameless = {"id": "s3", "name": None, "status": "active"}

    taken = taken_in(tmp_path, [odd, nameless, NESTED])

    assert taken.added == ["raar-punt", "luisterpunt"]
    assert taken.kept_out == ["service 2"]
    said = {(each.entry, each.field, each.why) for each in taken.remarks}
    assert ("Raar punt", "service.minimum_age", "unusable") in said
    assert ("Raar punt", "service.email", "unusable") in said
    assert ("service 2", "service.name", "nameless") in said
    assert all(each.file.endswith("hsds/service.json") for each in taken.remarks)


def test_two_services_of_one_id_are_not_taken_for_one(tmp_path: Path) -> None:
    taken = taken_in(tmp_path, [NESTED, {**NESTED, "name": "Praatpunt"}])

    assert (taken.added, taken.kept_out) == (["luisterpunt"], ["Praatpunt"])
    assert ("service.id", "s1", "twice") in {
        (each.field, each.value, each.why) for each in taken.remarks
    }


def test_a_broken_file_keeps_the_others_in(tmp_path: Path) -> None:
    (tmp_path / "hsds").mkdir()
    (tmp_path / "hsds" / "phone.json").write_text('[{"id": "p1",\n oops}]')

    taken = taken_in(tmp_path, [NESTED])

    assert taken.added == ["luisterpunt"]
    assert [
        (each.file[-10:], each.value) for each in taken.remarks if each.why == "unreadable"
    ] == [("phone.json", "2")]


def test_a_field_that_has_no_place_is_said_once(tmp_path: Path) -> None:
    taken = taken_in(tmp_path, [{**NESTED, "wait_time": "2 weken", "alert": None}])

    assert [(each.field, each.value) for each in taken.remarks if each.why == "no-place"] == [
        ("service.wait_time", "2 weken"),
        ("organization.name", "De Luisteraars"),
        ("organization.description", "Een vereniging."),
    ]


def test_a_number_that_names_no_service_here_is_not_lost_silently(tmp_path: Path) -> None:
    bare = {"id": "s1", "name": "Luisterpunt", "status": "active"}
    lost = [{**PHONE, "service_id": "elsewhere"}, {"id": "p2", "number": "09 1", "service_id": "x"}]

    taken = taken_in(tmp_path, {"service": [bare], "phone": lost}, "tabular.json")

    assert [
        (each.entry, each.field, each.value) for each in taken.remarks if each.why == "stray"
    ] == [
        ("phone 2", "phone.number", "09 765 43 21"),
        ("phone 2", "phone.type", "voice"),
        ("phone 3", "phone.number", "09 1"),
    ]


def test_a_place_beside_the_services_and_its_number_are_named(tmp_path: Path) -> None:
    place = {"id": "l1", "name": "Het huis", "phones": [PHONE]}
    organization = {"id": "o1", "name": "Wij", "locations": [place], "services": [NESTED]}

    taken = taken_in(tmp_path, organization, "organization.json")

    assert {(each.entry, each.field) for each in taken.remarks if each.why == "stray"} == {
        ("Het huis", "location.name"),
        ("phone 1", "phone.number"),
        ("phone 1", "phone.type"),
    }


WITHOUT_PLACE = [
    ({"taxonomy": [{"id": "t1", "name": "Thema's", "version": "2"}]}, "taxonomy.version", "2"),
    ({"taxonomy": [{"id": "t1"}]}, "taxonomy.id", "t1"),
    ({"taxonomy_term": [{"id": "t2", "name": "Rouw"}]}, "taxonomy_term.name", "Rouw"),
    (
        {"metadata": [{"id": "m1", "resource_id": "s1", "last_action_date": "2026-01-01"}]},
        "metadata.last_action_date",
        "2026-01-01",
    ),
    (
        {"meta_table_description": [{"id": "d1", "character_set": "UTF-8"}]},
        "meta_table_description.character_set",
        "UTF-8",
    ),
    ({"unit": [{"id": "e1", "name": "bed"}]}, "unit.name", "bed"),
    ({"attribute": [{"id": "a1", "link_id": "x", "value": "nu"}]}, "attribute.value", "nu"),
    ({"phone": [{"id": "p9", "service_id": "x", "wait": "5 min"}]}, "phone.wait", "5 min"),
    (
        {"organization": [{"id": "o9", "name": "Wij", "tax_id": "BE 1"}]},
        "organization.tax_id",
        "BE 1",
    ),
    (
        {"organization": [{"id": "o8", "name": "A"}, {"id": "o9", "name": "B"}]},
        "organization.name",
        "B",
    ),
    ({"prices": [{"amount": 3}]}, "object.prices", '[{"amount": 3}]'),
    ({"publisher": "Wij"}, "object.publisher", "Wij"),
]


@pytest.mark.parametrize(("beside", "field", "value"), WITHOUT_PLACE, ids=str)
def test_what_no_service_uses_is_named_by_file_entry_and_field(
    tmp_path: Path, beside: dict[str, Any], field: str, value: str
) -> None:
    bare = {"id": "s1", "name": "Luisterpunt", "status": "active"}

    taken = taken_in(tmp_path, {"service": [bare], **beside}, "tabular.json")

    (found,) = [each for each in taken.remarks if (each.field, each.value) == (field, value)]
    assert found.file.endswith("hsds/tabular.json")
    assert found.entry


def test_what_stands_in_a_service_and_is_no_object_is_named(tmp_path: Path) -> None:
    odd = {**NESTED, "languages": ["tr"], "contacts": [{"name": "An"}, {"name": "Bo"}]}

    taken = taken_in(tmp_path, {"contents": [odd, "los"], "total_items": 2, "publisher": "Wij"})

    said = [(each.field, each.value) for each in taken.remarks]
    assert ("service.languages", '["tr"]') in said
    assert ("contact.name", "An") in said
    assert ("contact.name", "Bo") in said, "each thing that is said, and not the first of its kind"
    assert ("object.value", "los") in said
    assert ("object.publisher", "Wij") in said
    assert "object.total_items" not in dict(said)


def test_what_another_tool_added_to_our_own_export_is_named(tmp_path: Path) -> None:
    office = DirectoryEditing(files(tmp_path))
    office.export(tmp_path / "out")
    service = json.loads((tmp_path / "out" / "service.json").read_text("utf-8"))[0]
    for kind, more in (
        ("contact", [{"id": "c1", "service_id": service["id"], "name": "An"}]),
        ("taxonomy", [{"id": "t1", "name": "Van hen"}]),
    ):
        (tmp_path / "out" / f"{kind}.json").write_text(json.dumps(more))

    back = office.import_hsds(tmp_path / "out", TODAY)

    assert [(each.field, each.value) for each in back.remarks] == [
        ("contact.name", "An"),
        ("taxonomy.name", "Van hen"),
    ]


def test_a_service_said_twice_is_whole_and_what_differs_is_named(tmp_path: Path) -> None:
    short = {"id": "s1", "name": "Luisterpunt", "status": "active", "minimum_age": 14}

    taken = taken_in(tmp_path, [short, NESTED])

    assert taken.added == ["luisterpunt"]
    assert [(each.field, each.value) for each in taken.remarks if each.why == "differs"] == [
        ("service.minimum_age", "12")
    ]
    written = tomllib.loads((tmp_path / "helplines.local.toml").read_text("utf-8"))["helpline"][0]
    assert written["ages"] == {"min": 14, "max": 25}
    assert {each["type"] for each in written["channel"]} == {"phone", "email", "web"}


def test_an_id_that_is_wrapped_once_more_is_the_same_wherever_the_file_lies(tmp_path: Path) -> None:
    wrapped = {**NESTED, "id": [{"id": "1920"}]}

    assert taken_in(tmp_path, [wrapped]).added == ["luisterpunt"]
    assert taken_in(tmp_path, [{**NESTED, "id": "1920"}], "service_2.json").same == 1


def test_a_list_of_organizations_is_hsds_without_a_service(tmp_path: Path) -> None:
    with pytest.raises(StartRefused) as refused:
        taken_in(tmp_path, {"contents": [{"id": "o1", "name": "Wij"}]}, "organization_list.json")

    assert refused.value.text == "helplines-no-services"


def test_a_language_without_a_code_is_named_by_its_name(tmp_path: Path) -> None:
    taken = taken_in(tmp_path, {**NESTED, "languages": [{"id": "l1", "name": "Spaans van daar"}]})

    assert ("language.name", "Spaans van daar") in {
        (each.field, each.value) for each in taken.remarks
    }


def test_a_line_of_a_name_that_is_here_does_not_change_ours(tmp_path: Path) -> None:
    before = read_directory(files(tmp_path)).get("awel")

    taken = taken_in(tmp_path, [{**NESTED, "name": "Awel"}])

    assert taken.added == ["awel-2"]
    assert "alike" in {each.why for each in taken.remarks}
    assert read_directory(files(tmp_path)).get("awel") == before


def test_the_same_directory_taken_in_twice_adds_nothing(tmp_path: Path) -> None:
    other = {**NESTED, "id": "s2"}
    first = taken_in(tmp_path, [NESTED, other, {**NESTED, "id": "s3", "name": "Awel"}])
    before = (tmp_path / "helplines.local.toml").read_text("utf-8")

    again = taken_in(tmp_path, [NESTED, other, {**NESTED, "id": "s3", "name": "Awel"}])

    assert first.added == ["luisterpunt", "luisterpunt-2", "awel-2"]
    assert (again.added, again.same) == ([], 3)
    assert (tmp_path / "helplines.local.toml").read_text("utf-8") == before


def test_what_was_taken_in_goes_out_and_comes_back_unchanged(tmp_path: Path) -> None:
    taken_in(tmp_path, [NESTED])
    DirectoryEditing(files(tmp_path)).export(tmp_path / "out")

    again = DirectoryEditing(files(tmp_path)).import_hsds(tmp_path / "out", TODAY)

    assert again.added == []
    assert again.kept_out == []


def test_hours_that_another_tool_changed_count_and_wait(tmp_path: Path) -> None:
    DirectoryEditing(files(tmp_path)).export(tmp_path / "out")
    path = tmp_path / "out" / "schedule.json"
    rows = json.loads(path.read_text("utf-8"))
    awel = next(row for row in rows if row["closes_at"] == "22:00")
    awel["closes_at"] = "21:00"
    path.write_text(json.dumps(rows))

    taken = DirectoryEditing(files(tmp_path)).import_hsds(tmp_path / "out", TODAY)

    assert len(taken.added) == 1
    changed = line(tmp_path, taken.added[0])
    assert any("21:00" in (each.opening_hours or "") for each in changed.channel)
    assert not any(
        each.has_hours for each in changed.channel if "21:00" in (each.opening_hours or "")
    )


# -- fields -------------------------------------------------------------------------------------


def test_a_foreign_number_is_kept_and_can_be_dialled(tmp_path: Path) -> None:
    taken_in(tmp_path, [{**NESTED, "phones": [{"id": "p1", "number": "+31 (0)20 123 45 67"}]}])

    phone = line(tmp_path).channel[0]
    assert (phone.display, phone.dial) == ("+31 20 123 45 67", "+31201234567")


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"freq": "MONTHLY", "byday": "1SA"}, "freq"),
        ({"interval": 2}, "freq"),
        ({"count": 3}, "count"),
        ({"bymonthday": "2,3"}, "bymonthday"),
        ({"valid_to": "2020-12-20"}, "valid_to"),
        ({"valid_from": "2027-01-01"}, "valid_from"),
        ({"opens_at": "09:00:00Z"}, "opens_at"),
        ({"opens_at": "25:00"}, "opens_at"),
        ({"closes_at": "14:00"}, "closes_at"),
        ({"closes_at": None}, "closes_at"),
        ({"byday": "XX"}, "byday"),
    ],
)
def test_rows_that_say_something_else_are_not_guessed(
    tmp_path: Path, changed: dict[str, Any], field: str
) -> None:
    taken = taken_in(
        tmp_path, [{**NESTED, "schedules": [WEEKLY, {**WEEKLY, **changed, "id": "2"}]}]
    )

    assert line(tmp_path).channel[0].opening_hours is None
    assert [each.field for each in taken.remarks if each.why == "hours"] == [f"schedule.{field}"]


# -- anything at all ----------------------------------------------------------------------------

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(sorted(NESTED)) | st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(changes=st.dictionaries(st.sampled_from(sorted(NESTED)), ANYTHING, max_size=6))
@examples(80)
def test_no_field_can_break_an_import(
    tmp_path_factory: pytest.TempPathFactory, changes: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("import")

    taken = taken_in(folder, [{**NESTED, "id": "s1", "name": "Luisterpunt"}, {**NESTED, **changes}])

    assert taken.added[0] == "luisterpunt"
    read_directory(files(folder))


@given(content=ANYTHING)
@example(content={"name": -1, "status": None})
@examples(80)
def test_no_document_can_break_an_import(
    tmp_path_factory: pytest.TempPathFactory, content: Any
) -> None:
    folder = tmp_path_factory.mktemp("import")
    (folder / "hsds").mkdir()
    (folder / "hsds" / "service.json").write_text(json.dumps([NESTED]))

    # Whatever else may be read as a service there, this one comes in.
    assert "luisterpunt" in taken_in(folder, content, "other.json").added


def test_where_there_is_no_service_nothing_is_written(tmp_path: Path) -> None:
    for name in ("nothing.json", "nowhere"):
        with pytest.raises(StartRefused) as refused:
            DirectoryEditing(files(tmp_path)).import_hsds(tmp_path / name, TODAY)
        assert str(refused.value.facts["file"]).endswith(name)
    assert not (tmp_path / "helplines.local.toml").exists()


def test_the_command_says_what_came_in_what_waits_and_why(tmp_path: Path) -> None:
    where = tmp_path / "hsds"
    where.mkdir()
    many = [{**NESTED, "id": f"n{n}", "name": f"Punt {n}"} for n in range(30)]
    (where / "service.json").write_text(json.dumps([*many, {**NESTED, "email": "bel ons"}]))

    command = ["helplines", "import", str(where), "--config", str(tmp_path), "--language", "en"]
    told = CliRunner().invoke(app, command)

    assert "31 entries added" in told.output
    assert "31 of them wait" in told.output
    assert "… and 11 more: add --all" in told.output
    assert f"{where / 'service.json'} · Luisterpunt · service.email: bel ons" in told.output
    written = tomllib.loads((tmp_path / "helplines.local.toml").read_text("utf-8"))
    assert len(written["helpline"]) == 31


REPORTS = {
    "nl": ["1 lijn toegevoegd", "1 ervan wacht", "Velden die hier geen plaats hebben (", "regel 2"],
    "en": ["1 entry added", "1 of them waits", "Fields that have no place here (", "line 2"],
    "fr": ["1 ligne ajoutée", "attend\u00a0: vérifiez", "Champs qui n'ont pas de place", "ligne 2"],
}


@pytest.mark.parametrize("language", REPORTS)
@pytest.mark.parametrize("chosen", ["by the settings", "by the command"])
def test_the_report_speaks_the_operators_language(
    tmp_path: Path, language: str, chosen: str
) -> None:
    where = tmp_path / "hsds"
    where.mkdir()
    (where / "service.json").write_text(json.dumps([NESTED]))
    (where / "phone.json").write_text('[{"id": "p1",\n oops}]')
    command = ["helplines", "import", str(where), "--config", str(tmp_path)]
    if chosen == "by the settings":
        (tmp_path / "bankje.toml").write_text(f'language = "{language}"\n')
    else:
        command += ["--language", language]

    told = CliRunner().invoke(app, command)

    assert told.exit_code == 0
    assert [each for each in REPORTS[language] if each not in told.output] == []
    others = [said for other, all_said in REPORTS.items() if other != language for said in all_said]
    assert [each for each in others if each in told.output] == []


def test_a_folder_without_a_service_is_refused_in_the_operators_language(tmp_path: Path) -> None:
    (tmp_path / "bankje.toml").write_text('language = "fr"\n')
    (tmp_path / "odd.json").write_text('{"contents": [{"id": "o1", "name": "Wij"}]}')
    command = ["helplines", "import", str(tmp_path / "odd.json"), "--config", str(tmp_path)]

    told = CliRunner().invoke(app, command)

    assert told.exit_code == REFUSED
    assert "n'est pas une liste HSDS 3.0" in told.stderr
