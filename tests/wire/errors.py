"""Discord's own refusals, by their documented codes (Opcodes and Status Codes, "JSON")."""

from __future__ import annotations

from tests.wire.shapes import Json

MESSAGES = {
    0: (404, "404: Not Found"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    30003: (400, "Maximum number of pins reached for the channel (50)"),
    30046: (429, "Maximum number of edits to messages older than 1 hour reached. Try again later"),
    40001: (401, "401: Unauthorized"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50021: (403, "Cannot execute action on a system message"),
    50027: (401, "Invalid Webhook Token"),
    50033: (400, "Invalid Recipient(s)"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Tried to perform an operation on an archived thread"),
    160004: (400, "A thread has already been created for this message"),
    160006: (400, "Maximum number of active threads reached"),
}


class Refused(Exception):  # noqa: N818 - it reads as what Discord did
    """Discord says no; `status` and `body` are what it answers."""

    def __init__(self, code: int, wrong: dict[str, str] | None = None) -> None:
        super().__init__(code)
        self.status, message = MESSAGES[code]
        self.body: Json = {"message": message, "code": 0 if code == 40001 else code}
        if wrong:
            self.body["errors"] = {
                where: {"_errors": [{"code": "INVALID", "message": what}]}
                for where, what in wrong.items()
            }
