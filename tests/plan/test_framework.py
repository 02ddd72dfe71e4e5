"""Every code that is cited has a meaning, and every meaning a test that shows it."""

from __future__ import annotations

from tests.plan import framework


def test_every_code_that_is_cited_is_defined() -> None:
    undefined = {
        code: sorted(map(str, paths))
        for code, paths in framework.citations().items()
        if code not in framework.definitions()
    }

    assert undefined == {}, "define it in docs/framework.toml"


def test_every_code_that_is_defined_is_cited() -> None:
    assert set(framework.definitions()) - set(framework.citations()) == set(), (
        "nothing cites it any more: take it out of docs/framework.toml"
    )


def test_every_code_is_shown_by_a_test_that_cites_it() -> None:
    unshown = set(framework.definitions()) - set(framework.shown_by())

    assert unshown == set(), "cite it in the docstring of the test that shows it"


def test_every_meaning_is_one_sentence_in_a_table() -> None:
    asked = [each.asks for each in framework.definitions().values()]

    assert [asks for asks in asked if not asks.endswith(".") or "|" in asks] == []
    assert len(set(asked)) == len(asked)


def test_the_page_is_what_the_definitions_and_the_tests_say() -> None:
    assert framework.PAGE.read_text("utf-8") == framework.page(), (
        "run: python -m tests.plan.framework"
    )
