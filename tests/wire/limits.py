"""What Discord takes in a body, as the bench states it (Components and Message reference).

Discord's OpenAPI file says only some of it; where there is a copy, `openapi.py` holds bodies to
that too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from tests.wire.shapes import V2, Json, walk

CONTENT, TEXTS, COMPONENTS, ROW, OPTIONS = 2000, 4000, 40, 5, 25
LABEL, FORM_LABEL, TITLE, HINT = 80, 45, 45, 100
CHOICE_PLACEHOLDER, TEXT_PLACEHOLDER = 150, 100
CUSTOM_ID, NONCE, NAME, TYPED, FIELDS, FILES = 100, 25, 100, 4000, 5, 10
URL, ALT = 512, 1024
BIO, NICK = 190, 32
PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}\Z")
COMMANDS, COMMAND_NAME, COMMAND_ABOUT = 100, 32, 100
ARCHIVING = (60, 1440, 4320, 10080)
"""Minutes of silence after which a thread may be folded away."""

ROWS, BUTTON, SELECT, INPUT, FORM_FIELD = 1, 2, 3, 4, 18
SECTION, WRITING, THUMBNAIL, GALLERY, FILE, SEPARATOR, BOX = 9, 10, 11, 12, 13, 14, 17
CHOICES = (SELECT, 5, 6, 7, 8)
NEW_KINDS = (SECTION, WRITING, THUMBNAIL, GALLERY, FILE, SEPARATOR, BOX)
LINK = 5
"""Style of a button that leads to an address and has no custom id."""

Wrong = Iterator[str]


def length(what: str, value: str | None, most: int, least: int = 0) -> Wrong:
    """Discord counts code points, as Python does."""
    if value is not None and not least <= len(value) <= most:
        yield f"{what}: {len(value)} characters, {least} to {most} allowed"


def of_message(body: Json, files: int = 0) -> list[str]:
    """What is wrong with a message, once sent or edited; `files` come along with it."""
    parts = list(walk(body.get("components")))
    return [
        *length("content", body.get("content"), CONTENT),
        *length("nonce", str(body["nonce"]) if body.get("nonce") else None, NONCE),
        *_of_either(parts),
        *_of_new_kind(body, parts),
        *_of_files(body, files),
        *_of_kinds(parts, {FORM_FIELD, INPUT}),
    ]


def _of_new_kind(body: Json, parts: Sequence[Json]) -> Wrong:
    """Components v2 and the old fields exclude each other."""
    flags = body.get("flags") or 0
    if any(each["type"] in NEW_KINDS for each in parts) and not flags & V2:
        yield "flags: IS_COMPONENTS_V2 is needed"
    old = [name for name in ("content", "embeds", "poll", "sticker_ids") if body.get(name)]
    if flags & V2 and old:
        yield f"{old}: not beside components v2"
    if not flags & V2 and len(body.get("components") or ()) > ROW:
        yield "components: 5 rows at most"


def _of_files(body: Json, files: int) -> Wrong:
    """Each file is announced under its number, and a file that is shown must have come along."""
    announced = body.get("attachments") or []
    if len(announced) > FILES or files > FILES:
        yield "attachments: 10 at most"
    for each in announced:
        yield from length("attachment.description", each.get("description"), ALT)


def _of_kinds(parts: Sequence[Json], strange: set[int]) -> Wrong:
    for each in parts:
        if each["type"] in strange:
            yield f"components: kind {each['type']} does not belong here"


def of_form(body: Json) -> list[str]:
    """What is wrong with a modal."""
    fields = body.get("components") or []
    parts = list(walk(fields))
    return [
        *length("title", body.get("title", ""), TITLE, 1),
        *length("custom_id", body.get("custom_id", ""), CUSTOM_ID, 1),
        *([] if 1 <= len(fields) <= FIELDS else [f"components: {len(fields)} of 1 to 5"]),
        *_of_either(parts),
        *_of_kinds(parts, {BUTTON, *NEW_KINDS} - {WRITING}),
        *(wrong for each in fields for wrong in _of_field(each)),
    ]


def _of_field(field: Json) -> Wrong:
    if field["type"] not in (ROWS, WRITING, FORM_FIELD):
        yield f"components: kind {field['type']} is no field"
    if field["type"] != FORM_FIELD:
        return
    yield from length("label", field.get("label", ""), FORM_LABEL, 1)
    yield from length("description", field.get("description"), HINT)
    inside = field["component"]
    if inside.get("disabled"):
        yield "disabled: not in a form"
    if inside.get("required", True) and inside.get("min_values") == 0:
        yield "min_values: 0 of a field that is required"


def _of_either(parts: Sequence[Json]) -> Wrong:
    """What holds in messages and forms alike."""
    if len(parts) > COMPONENTS:
        yield f"components: {len(parts)} of {COMPONENTS}, nested ones counted"
    texts = sum(len(each.get("content", "")) for each in parts if each["type"] == WRITING)
    if texts > TEXTS:
        yield f"components: {texts} characters of text, {TEXTS} allowed"
    for name in ("custom_id", "id"):
        used = Counter(each[name] for each in parts if each.get(name))
        yield from (f"{name}: {value} twice" for value, times in used.items() if times > 1)
    for each in parts:
        yield from length("custom_id", each.get("custom_id"), CUSTOM_ID, 1)
        check = RULES.get(each["type"])
        if check:
            yield from check(each)


def _of_row(part: Json) -> Wrong:
    inside = part.get("components") or []
    if not 1 <= len(inside) <= ROW:
        yield f"row: {len(inside)} of 1 to {ROW}"
    if len(inside) > 1 and any(each["type"] in CHOICES for each in inside):
        yield "row: a select stands alone"


def _of_button(part: Json) -> Wrong:
    yield from length("label", part.get("label"), LABEL)
    if not part.get("label") and not part.get("emoji"):
        yield "button: neither label nor emoji"
    if part.get("style") == LINK:
        yield from length("url", part.get("url", ""), URL, 1)
    elif not part.get("custom_id"):
        yield "button: no custom id"


def _of_select(part: Json) -> Wrong:
    yield from length("placeholder", part.get("placeholder"), CHOICE_PLACEHOLDER)
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if not 0 <= least <= OPTIONS or not 1 <= most <= OPTIONS or least > most:
        yield f"select: {least} to {most} values"
    if len(part.get("default_values") or ()) > most:
        yield "select: more defaults than values"


def _of_options(part: Json) -> Wrong:
    yield from _of_select(part)
    options = part.get("options") or []
    if not 1 <= len(options) <= OPTIONS:
        yield f"select: {len(options)} options of 1 to {OPTIONS}"
    if part.get("max_values", 1) > max(len(options), 1):
        yield "select: more values than options"
    yield from _of_values(options)


def _of_group(part: Json) -> Wrong:
    """Radio buttons and ticks."""
    options = part.get("options") or []
    if not 1 <= len(options) <= 10:
        yield f"group: {len(options)} options of 1 to 10"
    yield from _of_values(options)


def _of_values(options: Sequence[Json]) -> Wrong:
    for name, least in (("label", 1), ("value", 1), ("description", 0)):
        for each in options:
            yield from length(f"option.{name}", each.get(name), 100, least)
    if len({each["value"] for each in options}) < len(options):
        yield "select: two options with one value"


def _of_input(part: Json) -> Wrong:
    yield from length("placeholder", part.get("placeholder"), TEXT_PLACEHOLDER)
    least, most = part.get("min_length", 0), part.get("max_length", TYPED)
    if not 0 <= least <= TYPED or not 1 <= most <= TYPED:
        yield f"input: {least} to {most} characters"
    yield from length("value", part.get("value") or None, most, least)


def _of_section(part: Json) -> Wrong:
    inside = part.get("components") or []
    if not 1 <= len(inside) <= 3 or any(each["type"] != WRITING for each in inside):
        yield "section: one to three texts"
    if (part.get("accessory") or {}).get("type") not in (BUTTON, THUMBNAIL):
        yield "section: a button or a picture beside it"


def _of_writing(part: Json) -> Wrong:
    yield from length("text", part.get("content", ""), TEXTS, 1)


def _of_box(part: Json) -> Wrong:
    if not part.get("components"):
        yield "container: empty"
    if any(each["type"] == BOX for each in part.get("components") or ()):
        yield "container: one in another"


def _of_gallery(part: Json) -> Wrong:
    if not 1 <= len(part.get("items") or ()) <= 10:
        yield "gallery: one to ten pictures"


RULES: dict[int, Callable[[Json], Wrong]] = {
    ROWS: _of_row,
    BUTTON: _of_button,
    SELECT: _of_options,
    **dict.fromkeys(CHOICES[1:], _of_select),
    INPUT: _of_input,
    SECTION: _of_section,
    WRITING: _of_writing,
    GALLERY: _of_gallery,
    BOX: _of_box,
    21: _of_group,
    22: _of_group,
}


def of_thread(body: Json) -> list[str]:
    wrong = list(length("name", body.get("name", ""), NAME, 1))
    if body.get("auto_archive_duration", ARCHIVING[1]) not in ARCHIVING:
        wrong.append("auto_archive_duration: 60, 1440, 4320 or 10080")
    return wrong


def of_own_member(body: Json) -> list[str]:
    """What the bot may change of itself on one server; pictures come within the body."""
    strange = set(body) - {"avatar", "banner", "bio", "nick"}
    return [
        *(f"{name}: nothing of one's own" for name in sorted(strange)),
        *length("bio", body.get("bio"), BIO),
        *length("nick", body.get("nick"), NICK),
        *(
            f"{name}: no picture as data"
            for name in ("avatar", "banner")
            if body.get(name) is not None and not PICTURE.match(str(body[name]))
        ),
    ]


def of_commands(commands: Sequence[Json]) -> list[str]:
    """Names and descriptions, of options and in every language too."""
    wrong = [f"{len(commands)} commands of {COMMANDS}"] if len(commands) > COMMANDS else []
    for each in commands:
        wrong += _of_command(each)
    return wrong


def _of_command(command: Json) -> Wrong:
    is_typed = command.get("type", 1) == 1 or "description" in command
    for name, most in (("name", COMMAND_NAME), ("description", COMMAND_ABOUT)):
        if name == "name" or is_typed:
            translated = (command.get(f"{name}_localizations") or {}).values()
            for value in (command.get(name, ""), *translated):
                yield from length(f"command.{name}", value, most, 1)
    options = command.get("options") or []
    if len(options) > OPTIONS or len(command.get("choices") or ()) > OPTIONS:
        yield "command: 25 options at most"
    for each in options:
        yield from _of_command(each)
