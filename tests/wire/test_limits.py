"""The bench's limits, each at its edge: the last that fits and the first that does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.wire import limits
from tests.wire.shapes import V2, Json

Make = Callable[[int], list[str]]


def message(*parts: Json, **more: object) -> list[str]:
    return limits.of_message({"components": list(parts), "flags": V2} | more)


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def button(label: str = "Ja", custom_id: str = "a:b") -> Json:
    return {"type": 2, "style": 1, "label": label, "custom_id": custom_id}


def writing(content: str) -> Json:
    return {"type": 10, "content": content}


def option(number: int = 0, **more: str) -> Json:
    return {"label": f"{number}", "value": f"{number}"} | more


def select(options: list[Json], **more: object) -> Json:
    return row({"type": 3, "custom_id": "a:c", "options": options} | more)


def form(*fields: Json, **more: object) -> list[str]:
    about = {"title": "Vraag", "custom_id": "a:d", "components": list(fields)}
    return limits.of_form(about | more)


def field(label: str = "Woorden", **more: object) -> Json:
    inside = {"type": 4, "custom_id": "words", "style": 2}
    return {"type": 18, "label": label, "component": inside | more}


def described(description: str) -> Json:
    return field() | {"description": description}


EDGES: dict[str, tuple[int, Make]] = {
    "content": (2000, lambda n: limits.of_message({"content": "x" * n})),
    "one text": (4000, lambda n: message(writing("x" * n))),
    "all texts": (4000, lambda n: message(writing("x" * 3000), writing("x" * (n - 3000)))),
    "components with nested ones": (
        40,
        lambda n: message({"type": 17, "components": [writing("x") for _ in range(n - 1)]}),
    ),
    "buttons in a row": (5, lambda n: message(row(*(button("x", f"a:{i}") for i in range(n))))),
    "a button's label": (80, lambda n: message(row(button("x" * n)))),
    "a custom id": (100, lambda n: message(row(button("x", "x" * n)))),
    "options": (25, lambda n: message(select([option(i) for i in range(n)]))),
    "an option's label": (100, lambda n: message(select([option(label="x" * n)]))),
    "an option's value": (100, lambda n: message(select([option(value="x" * n)]))),
    "an option's description": (100, lambda n: message(select([option(description="x" * n)]))),
    "a select's placeholder": (150, lambda n: message(select([option()], placeholder="x" * n))),
    "a nonce": (25, lambda n: message(writing("x"), nonce="1" * n)),
    "announced attachments": (
        10,
        lambda n: message(writing("x"), attachments=[{"id": i} for i in range(n)]),
    ),
    "a form's title": (45, lambda n: form(field(), title="x" * n)),
    "a form's label": (45, lambda n: form(field("x" * n))),
    "a form's description": (100, lambda n: form(described("x" * n))),
    "a form's placeholder": (100, lambda n: form(field(placeholder="x" * n))),
    "a form's longest text": (4000, lambda n: form(field(max_length=n))),
    "what stands in a form": (50, lambda n: form(field(max_length=50, value="x" * n))),
    "a form's custom id": (100, lambda n: form(field(), custom_id="x" * n)),
    "a form's fields": (5, lambda n: form(*(field(custom_id=f"{i}") for i in range(n)))),
    "a thread's name": (100, lambda n: limits.of_thread({"name": "x" * n})),
    "a command's name": (32, lambda n: limits.of_commands([{"name": "x" * n, "type": 2}])),
    "a command's description": (
        100,
        lambda n: limits.of_commands([{"name": "x", "description": "x" * n}]),
    ),
}


@pytest.mark.parametrize("what", EDGES)
def test_what_fits_is_taken_and_one_more_is_refused(what: str) -> None:
    most, make = EDGES[what]

    assert make(most) == []
    assert make(most + 1) != []


REFUSED: dict[str, list[str]] = {
    "no text at all": message(writing("")),
    "a button without label": message(row(button(""))),
    "a button without id": message(row({"type": 2, "style": 1, "label": "x"})),
    "an empty row": message(row()),
    "an empty container": message({"type": 17, "components": []}),
    "two of one custom id": message(row(button(), button("Nee"))),
    "two of one number": message(writing("a") | {"id": 3}, writing("b") | {"id": 3}),
    "no options": message(select([])),
    "two options of one value": message(select([option(), option()])),
    "content beside components v2": message(writing("x"), content="x"),
    "components v2 without their flag": message(writing("x"), flags=0),
    "a form's field in a message": message(field()),
    "a button in a form": form(row(button())),
    "a form without fields": form(),
    "a form without a title": form(field(), title=""),
    "a thread without a name": limits.of_thread({"name": ""}),
    "a thread that folds after an hour and a half": limits.of_thread(
        {"name": "x", "auto_archive_duration": 90}
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_discord_refuses_the_bench_refuses(what: str) -> None:
    assert REFUSED[what] != []


@pytest.mark.parametrize(
    "body",
    [
        {"bio": "b" * 191},
        {"nick": "n" * 33},
        {"avatar": "https://lindendaal.be/logo.png"},
        {"banner": "data:image/svg+xml;base64,AAAA"},
        {"roles": []},
    ],
)
def test_what_the_bot_may_not_be_on_a_server_is_refused(body: Json) -> None:
    assert limits.of_own_member(body)


def test_pictures_as_data_no_picture_and_a_line_of_190_are_taken() -> None:
    jpeg = "data:image/jpeg;base64,/9j/4AAQ=="

    assert limits.of_own_member({"avatar": jpeg, "banner": None, "bio": "b" * 190}) == []
