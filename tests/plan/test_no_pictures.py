"""R49: of all forms those take a file that an admin chose, or a worker for their own card."""

from __future__ import annotations

import json

from bot.shell.views import Form, Words
from bot.texts.languages import DEFAULT
from tests.plan.worst.drawing import ours
from tests.plan.worst.rooms import CASES

FILE = 19
"""Discord's type of a field for files."""


def test_r49_no_form_takes_a_file_but_a_workers_own_the_bots_and_what_a_town_turned_on() -> None:
    forms = {
        form["custom_id"].partition(":")[0]
        for case in {case: None for cases in CASES.values() for case in cases}
        for drawn in case(Words(ours(), DEFAULT))
        if isinstance(drawn, Form)
        if f'"type": {FILE}' in json.dumps(form := drawn.to_dict())
    }

    assert forms == {"introductions", "profile", "images"}
