"""REST: answers to interactions, at once and later (Interactions, "Receiving and Responding")."""

from __future__ import annotations

from tests.wire import limits
from tests.wire.calls import Call, Reply
from tests.wire.errors import Refused
from tests.wire.interactions import FORM, LIFE, REDRAW, REPLY, THINKING, WAITING, Interaction
from tests.wire.posting import COMMAND
from tests.wire.shapes import EPHEMERAL, LOADING, Json, public


async def callback(call: Call) -> Reply:
    """Acknowledge: once, and within three seconds."""
    asked = call.discord.interactions.get(call.ids[0])
    if asked is None or asked.token != call.ids[1] or asked.is_late:
        _reject(asked, 10062)
    assert asked
    if asked.acks:
        _reject(asked, 40060)
    given = dict(call.body.get("data") or {})
    _hold(call, asked, given)
    asked.acknowledge(call.body)
    given["_attachments"] = call.discord.posting.attached(call.files)
    shown = _shown(call, asked, given)
    if str(call.query.get("with_response")).lower() not in ("true", "1"):
        return 204, None
    about: Json = {"id": asked.id, "type": 3}
    resource: Json = {"type": call.body["type"]}
    if shown:
        about["response_message_id"] = shown["id"]
        resource["message"] = public(shown)
    return 200, {"interaction": about, "resource": resource}


def _reject(asked: Interaction | None, code: int) -> None:
    if asked:
        asked.rejected.append(code)
    raise Refused(code)


def _hold(call: Call, asked: Interaction, given: Json) -> None:
    """Bodies of every kind of first answer have their limits."""
    kind = call.body["type"]
    if kind == REPLY:
        call.discord.hold(limits.of_message(given, len(call.files)), call)
        if not (given.get("components") or given.get("content") or call.files):
            raise Refused(50006)
    elif kind == FORM:
        call.discord.hold(limits.of_form(given), call)
    elif kind == REDRAW and asked.message:
        call.discord.hold(limits.of_message(_redrawn(asked.message, given)), call)


def _redrawn(message: Json, given: Json) -> Json:
    flags = (given.get("flags") or 0) | message["flags"]
    return (
        {"components": message["components"], "content": message["content"]}
        | given
        | {"flags": flags}
    )


def _shown(call: Call, asked: Interaction, given: Json) -> Json | None:
    """What the first answer lets the person see."""
    kind = call.body["type"]
    if kind == THINKING:
        asked.is_thinking = True
        asked.original = _say(call, asked, {"flags": (given.get("flags") or 0) | LOADING})
    elif kind == REPLY:
        asked.original = _say(call, asked, given)
        asked.show(asked.original)
    elif kind == WAITING:
        asked.original = asked.message
    elif kind == REDRAW and asked.message:
        asked.original = _redraw(call, asked.channel, asked.message, given)
        asked.show(asked.original)
    return asked.original


def _say(call: Call, asked: Interaction, body: Json) -> Json:
    """A private answer is seen by one person; a public one names who asked, for all to see."""
    discord, me = call.discord, call.discord.world.me
    about = {"application_id": me["id"], "webhook_id": me["id"], "type": COMMAND}
    if asked.message:
        about["type"] = 0
    if (body.get("flags") or 0) & EPHEMERAL:
        return discord.posting.whisper(asked.channel, body, **about)
    discord.public_answers.append(asked)
    metadata = {"id": asked.id, "user": asked.who, "type": 2}
    return discord.posting.post(asked.channel, me, body, interaction_metadata=metadata, **about)


def _redraw(call: Call, channel: Json, message: Json, body: Json) -> Json:
    return call.discord.posting.edit(channel, message, body)


def _living(call: Call) -> Interaction:
    """The token lives a quarter of an hour, and only once it was acknowledged."""
    asked = call.discord.by_token.get(call.ids[1])
    if asked is None or call.discord.world.time.now() - asked.born > LIFE:
        raise Refused(50027)
    if not asked.acks:
        raise Refused(10015)
    return asked


async def follow_up(call: Call) -> Reply:
    """The first one after "thinking" takes the place of that line, and its privacy."""
    asked = _living(call)
    body = dict(call.body)
    call.discord.hold(limits.of_message(body, len(call.files)), call)
    body["_attachments"] = call.discord.posting.attached(call.files)
    if asked.is_thinking and asked.original:
        return 200, _fill(call, asked, body)
    message = _say(call, asked, body)
    asked.show(message)
    return 200, public(message)


def _fill(call: Call, asked: Interaction, body: Json) -> Json:
    assert asked.original
    asked.is_thinking = False
    asked.original["flags"] &= ~LOADING
    filled = {**body, "flags": (body.get("flags") or 0) & ~EPHEMERAL}
    _redraw(call, asked.channel, asked.original, filled)
    asked.show(asked.original)
    return public(asked.original)


def _named(call: Call, asked: Interaction) -> Json:
    """The message that the path names: the first answer, or a later one by its id."""
    known = [asked.original] if call.ids[2] == "@original" else asked.shown
    for each in known:
        if each and call.ids[2] in ("@original", each["id"]):
            return each
    raise Refused(10008)


async def change(call: Call) -> Reply:
    asked = _living(call)
    message = _named(call, asked)
    body = dict(call.body)
    call.discord.hold(limits.of_message(_redrawn(message, body), len(call.files)), call)
    body["_attachments"] = call.discord.posting.attached(call.files)
    if asked.is_thinking and message is asked.original:
        return 200, _fill(call, asked, body)
    message = _redraw(call, asked.channel, message, body)
    asked.show(message)
    return 200, public(message)


async def look(call: Call) -> Reply:
    return 200, public(_named(call, _living(call)))


async def remove(call: Call) -> Reply:
    asked = _living(call)
    message = _named(call, asked)
    if message in asked.shown:
        asked.shown.remove(message)
    return 204, None
