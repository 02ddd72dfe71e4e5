"""Logging in and staying connected: what passes is waited for, what stays is one sentence."""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from discord.http import Route
from structlog.testing import capture_logs

from bot.core.errors import StartRefused
from bot.shell.connection import MOST_NOISE
from tests.start.conftest import Serving
from tests.start.loopback import BOT, CHANNEL, Loopback, application, gateway_bot

ME, POSTS = "/users/@me", f"/channels/{CHANNEL}/messages"


# -- logging in -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [503, 0, 403, 404])
async def test_a_login_that_fails_in_passing_is_tried_again(
    discord: Loopback, serving: Serving, status: int
) -> None:
    discord.fail(ME, status, times=6)

    await serving.ready()

    assert serving.bot.is_ready()
    assert serving.waits == sorted(serving.waits) != []


async def test_whoever_waits_at_the_terminal_is_told_once_and_not_at_every_try(
    discord: Loopback, serving: Serving
) -> None:
    discord.fail(ME, 503, times=5)

    with capture_logs() as heard:
        await serving.ready()

    assert serving.told == ["start-discord-broken"]
    assert [line["event"] for line in heard].count("discord away") == 5


async def test_a_name_that_cannot_be_looked_up_passes(
    discord: Loopback, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Route, "BASE", "http://discord.invalid/api/v10")
    serving.while_waiting = lambda: monkeypatch.setattr(Route, "BASE", discord.api)

    await serving.ready()

    assert serving.told == ["start-discord-away"]


async def test_an_answer_that_is_not_discords_at_all_passes(
    discord: Loopback, serving: Serving
) -> None:
    discord.answers[ME] = "Welcome to the library's network. Log in here."
    serving.while_waiting = lambda: discord.answers.pop(ME, None)

    await serving.ready()

    assert serving.told == ["start-discord-away"]


async def refused(serving: Serving) -> StartRefused:
    with pytest.raises(StartRefused) as caught:
        await serving.ends()
    return caught.value


async def test_a_token_that_discord_does_not_know_is_for_a_person(
    discord: Loopback, serving: Serving
) -> None:
    discord.token = "another"

    assert (await refused(serving)).text == "start-token-wrong"
    assert len(discord.calls) == 1


async def test_a_token_that_is_reset_between_two_calls_is_for_a_person(
    discord: Loopback, serving: Serving
) -> None:
    discord.fail("/oauth2/applications/@me", 401)

    assert (await refused(serving)).text == "start-token-wrong"


async def test_clicks_that_discord_sends_elsewhere_are_for_a_person(
    discord: Loopback, serving: Serving
) -> None:
    elsewhere = application() | {"interactions_endpoint_url": "https://elsewhere.example"}
    discord.answers["/oauth2/applications/@me"] = elsewhere

    assert (await refused(serving)).text == "start-endpoint"


async def test_a_certificate_that_is_not_trusted_is_for_a_person(
    serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=self_signed(tmp_path))
    port = server.sockets[0].getsockname()[1]
    monkeypatch.setattr(Route, "BASE", f"https://127.0.0.1:{port}/api/v10")

    assert (await refused(serving)).text == "start-not-trusted"
    server.close()


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now).not_valid_after(now + dt.timedelta(days=1))
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "pem").write_bytes(private + made.sign(key, hashes.SHA256()).public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "pem")
    return context


# -- the gateway ----------------------------------------------------------------------------------


async def test_a_gateway_that_is_away_at_the_first_connect_is_waited_for(
    discord: Loopback, serving: Serving
) -> None:
    discord.opens += [False, False, False]

    await serving.ready()

    assert discord.identifies == 1
    assert len(serving.waits) == 2
    assert serving.told == ["start-discord-away"]


STAYS = [
    (4004, "start-token-reset"),
    (4012, "start-outdated"),
    (4013, "start-intents"),
    (4014, "start-intents"),
]


@pytest.mark.parametrize(("code", "text"), STAYS)
async def test_a_connection_that_is_refused_for_good_is_for_a_person(
    discord: Loopback, serving: Serving, code: int, text: str
) -> None:
    discord.closings.append(code)

    said = await refused(serving)

    assert (said.text, said.facts["code"], discord.identifies) == (text, code, 1)


@pytest.mark.parametrize(("code", "text"), STAYS)
async def test_the_same_at_sea(discord: Loopback, serving: Serving, code: int, text: str) -> None:
    await serving.ready()

    await discord.live[0].close(code=code)

    assert (await refused(serving)).text == text
    assert (discord.identifies, discord.resumes) == (1, 0)


@pytest.mark.parametrize("code", [1000, 1006, 4000, 4009])
async def test_a_connection_that_breaks_off_is_resumed(
    discord: Loopback, serving: Serving, code: int
) -> None:
    await serving.ready()

    await discord.live[0].close(code=code if code != 1006 else 1001)
    await discord.until(lambda: discord.resumes == 1)

    assert discord.identifies == 1
    assert serving.waits == []


async def test_a_connection_that_discord_asks_to_make_anew_is_resumed(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()

    await discord.live[0].send_json({"op": 7, "d": None})
    await discord.until(lambda: discord.resumes == 1)

    assert discord.identifies == 1


async def test_a_session_that_discord_forgot_begins_anew_after_five_seconds(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()

    await discord.live[0].send_json({"op": 9, "d": False})
    await discord.until(lambda: discord.identifies == 2)

    assert discord.resumes == 0
    assert [4 < each <= 5 for each in serving.waits] == [True]


async def test_a_gateway_that_closes_each_connection_is_called_ever_less(
    discord: Loopback, serving: Serving
) -> None:
    discord.closings += [4000] * 4

    await serving.ready()

    assert discord.identifies == 5
    between = [each for each in serving.waits if 4 < each <= 5]
    assert len(between) >= 4


async def test_an_event_that_cannot_be_read_is_no_reason_to_leave(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()

    with capture_logs() as heard:
        await discord.emit("CHANNEL_UPDATE", {"odd": True})
        await discord.live[0].send_json({"op": 1, "d": None})
        await discord.interact(3, {"component_type": 2, "custom_id": "no:such"})
        await discord.until(lambda: bool(discord.called("/callback")))

    assert [line["kind"] for line in heard if line["log_level"] == "error"] == ["KeyError"]
    assert (discord.identifies, discord.resumes) == (1, 0)


async def test_a_stream_that_cannot_be_read_any_more_is_made_anew(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()

    for _ in range(MOST_NOISE):
        await discord.live[0].send_str("{not json")
    await discord.until(lambda: discord.identifies == 2)

    assert discord.resumes == 0


async def test_a_greeting_that_cannot_be_read_is_no_reason_to_end(
    discord: Loopback, serving: Serving
) -> None:
    discord.greetings.append({"op": 10, "d": None})

    with capture_logs() as heard:
        await serving.ready()

    failed = [line["kind"] for line in heard if line["event"] == "connection failed"]
    assert failed == ["TypeError"]


async def test_closing_in_the_middle_of_connecting_is_quiet(
    discord: Loopback, serving: Serving
) -> None:
    discord.opens += [False] * 10_000
    ends = serving.begin()
    await discord.until(lambda: len(discord.opens) < 9_990)

    await serving.bot.close()

    await asyncio.wait_for(ends, 5)


async def test_the_last_identifies_of_a_day_are_not_used_up(
    discord: Loopback, serving: Serving
) -> None:
    discord.answers["/gateway/bot"] = gateway_bot(discord.gateway, 3, reset_after=7_200_000)

    await serving.ready()

    assert serving.waits == [7200]
    assert serving.told == ["start-often"]


async def test_it_connects_also_when_discord_does_not_say_how_often_it_may(
    discord: Loopback, serving: Serving
) -> None:
    discord.fail("/gateway/bot", 404)

    await serving.ready()

    assert serving.waits == []


# -- commands -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "code"), [(400, 30034), (400, 50035), (403, 50001), (503, 0)])
async def test_commands_that_discord_refuses_keep_nobody_from_the_bench(
    discord: Loopback, serving: Serving, status: int, code: int
) -> None:
    discord.fail("/commands", status, body={"code": code, "message": "no", "errors": {}})

    with capture_logs() as heard:
        await serving.ready()

    assert serving.bot.command_sync.is_refused
    said = [line for line in heard if line["event"] == "commands not made known"]
    assert [(line["status"], line["code"]) for line in said] == [(status, code)]


async def test_refused_commands_are_tried_again_until_they_are_known(
    discord: Loopback, serving: Serving
) -> None:
    discord.fail("/commands", 400, times=2, body={"code": 30034, "message": "too many today"})
    await serving.ready()
    schedule = serving.bot.schedule

    await schedule.run("commands")
    assert serving.bot.command_sync.is_refused
    await schedule.run("commands")

    assert not serving.bot.command_sync.is_refused
    assert "commands" not in schedule.jobs
    assert len(discord.called(f"/applications/{BOT}/commands")) == 3


# -- rate limits ----------------------------------------------------------------------------------


async def test_requests_that_remain_in_a_bucket_of_five_minutes_are_made(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()
    discord.headers[POSTS] = {
        "X-RateLimit-Bucket": "threads",
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Remaining": "49",
        "X-RateLimit-Reset-After": "300",
    }
    place = serving.bot.get_partial_messageable(int(CHANNEL))

    for words in ("one", "two", "three"):
        await place.send(words)

    assert len(discord.called(POSTS)) == 3


async def test_being_slowed_down_is_said_with_the_kind_of_address_and_no_token(
    discord: Loopback, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    await serving.ready()
    discord.fail(
        POSTS,
        429,
        body={"message": "slow", "retry_after": 0.01, "global": False},
        headers={"Retry-After": "1", "X-RateLimit-Scope": "shared"},
    )

    with capture_logs() as heard:
        await serving.bot.get_partial_messageable(int(CHANNEL)).send("again")

    (said,) = [line for line in heard if line["event"] == "rate limited"]
    assert (said["route"], said["scope"], said["seconds"]) == (
        "POST /channels/*/messages",
        "shared",
        1.0,
    )
    assert CHANNEL not in str(heard)
    assert [record.name for record in caplog.records if record.name == "discord.http"] == []
