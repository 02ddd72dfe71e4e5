"""`Refusal`: an expected no, with the text that says why. Unexpected faults are not in here."""

from __future__ import annotations

from contextvars import ContextVar


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault
    """What someone asked cannot be done, and here is the sentence that says so.

    `text` is the name of a message in the texts; `facts` are its variables.
    It is spoken in one place (`bot.shell.errors`) and logged nowhere.
    """

    def __init__(self, text: str, /, **facts: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts


class StartRefused(Exception):  # noqa: N818 - the same, said to an operator at the terminal
    """Bankje does not start, touches nothing, and says what to do. `facts` as in `Refusal`."""

    def __init__(self, text: str, /, **facts: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts


FOR_THE_TEAM: ContextVar[bool] = ContextVar("for_the_team", default=False)
"""Whether the act that goes on was found to be that of a worker or an admin.

Who acts in need is never one of those: what they are refused carries no emergency numbers. Each act
runs in a task of its own, and starts without it.
"""
