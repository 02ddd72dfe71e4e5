"""The bot's own face on a server: previewed, drawn anew, shown there and nowhere else (R48)."""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from io import BytesIO

import pytest
import simcord
from PIL import Image

from benchmarks.acts import door_of
from bot.core.errors import Refusal
from bot.demo.reading import message_of, press, said
from bot.demo.simulator import profile_of
from bot.demo.town import Town
from cogs.profile import rules
from cogs.profile.rules import Profile, Shown
from cogs.profile.settings import LONGEST_BIO, ProfileSettings
from tests.kit.forged import forged_press
from tests.kit.introducing import jpeg
from tests.kit.set_up import all_found, controle, logbook
from tests.kit.stored import everything

BIO = "Het jeugdteam van Lindendaal. 014 00 00 00 https://www.lindendaal.be/jeugd"
SHOW = "Zo tonen"
OWN = "/guilds/*/members/@me"


async def fill_in(town: Town, **filled: object) -> simcord.InteractionResult:
    shown = await town["Els"].slash(town.square, "uiterlijk")
    form = await press(town["Els"], shown, "Veranderen")
    return await town["Els"].submit_modal(form, {"words": BIO, **filled})


async def choose(town: Town, **filled: object) -> simcord.InteractionResult:
    given = {"avatar": ("logo.png", jpeg()), **filled}
    return await press(town["Els"], await fill_in(town, **given), SHOW)


def keep_of(preview: simcord.InteractionResult) -> str:
    return door_of(message_of(preview), SHOW)


def sent(town: Town) -> dict[str, str]:
    """What Discord was last given for the bot's own profile."""
    calls = [call for call in town.calls if call.path.endswith("/members/@me")]
    return dict(calls[-1].json) if calls and calls[-1].json else {}


async def test_r48_an_admin_chooses_and_sees_it_before_anybody_else(town: Town) -> None:
    before = await everything(town)

    preview = await fill_in(town, avatar=("logo.png", jpeg()), banner=("b.png", jpeg("red")))

    assert message_of(preview).flags.ephemeral
    assert "Er is nog niets veranderd." in said(preview)
    assert len(message_of(preview).attachments) == 2
    assert sent(town) == {}
    assert await everything(town) == before

    done = await press(town["Els"], preview, SHOW)

    assert "✔ Zo sta ik nu op deze server." in said(done)
    assert sent(town).keys() == {"avatar", "banner", "bio"}
    assert profile_of(town.discord, town.guild.id)["bio"] == BIO
    assert "uiterlijk van de bot (foto, banner, tekst op het profiel)" in await logbook(town)


async def test_what_goes_to_discord_was_drawn_anew(town: Town) -> None:
    """A file that came in may hold a place, a name, or worse."""
    exif = Image.Exif()
    exif[0x0110] = "Canon"
    file = BytesIO()
    Image.new("RGB", (900, 600), "teal").save(file, "JPEG", exif=exif)

    await choose(town, avatar=("logo.jpg", file.getvalue()))

    kind, _, data = sent(town)["avatar"].partition(";base64,")
    assert kind == "data:image/jpeg"
    assert b"Canon" in file.getvalue()
    assert b"Canon" not in b64decode(data)


async def test_a_wide_banner_stays_wide_enough_to_be_seen(town: Town) -> None:
    await choose(town, banner=("banner.jpg", jpeg("red", (2400, 900))))

    data = b64decode(sent(town)["banner"].partition(";base64,")[2])

    assert Image.open(BytesIO(data)).size == (1024, 384)


async def test_what_was_left_empty_stays_as_it_is(town: Town) -> None:
    await choose(town)
    await press(town["Els"], await fill_in(town, words="Van Lindendaal"), SHOW)

    assert sent(town) == {"bio": "Van Lindendaal"}
    assert "✖ Op deze server is iets anders" not in said(await controle(town))


async def test_what_the_line_leaves_out_is_said(town: Town) -> None:
    lacking = said(await fill_in(town, words="Het bankje van Lindendaal"))
    whole = said(await fill_in(town))

    assert "een link naar jullie pagina" in lacking
    assert "een mailadres of telefoonnummer" in lacking
    assert "de naam van de gemeente" not in lacking
    assert "ontbreekt" not in whole


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("**vet**", "Schrijf gewone tekst"),
        ("hallo @everyone", "Schrijf gewone tekst"),
        ("draai \u202e om", "Schrijf gewone tekst"),
        ("kom naar discord.gg/abc", "Een link moet met https:// beginnen"),
        ("http://lindendaal.be", "Een link moet met https:// beginnen"),
    ],
)
async def test_a_line_that_is_not_plain_is_refused_and_changes_nothing(
    town: Town, words: str, why: str
) -> None:
    refused = await fill_in(town, words=words)

    assert why in said(refused)
    assert sent(town) == {}


async def test_a_file_that_is_no_picture_is_refused(town: Town) -> None:
    refused = await fill_in(town, avatar=("logo.png", b"geen foto"))

    assert "Dat kan ik niet als foto lezen" in said(refused)
    assert sent(town) == {}


async def test_the_check_up_says_so_when_somebody_changes_it_and_when_it_is_mended(
    town: Town,
) -> None:
    none = await all_found(town)
    await choose(town)
    chosen = await all_found(town)
    member = town.discord.get_guild(town.guild.id).members[town.bot.own_id]
    member.avatar = "f" * 32
    await town.restart()
    await town.env.settle()
    changed = await all_found(town)
    await choose(town)

    assert "✖ Ik heb nog geen foto" in none
    assert "✔ Mijn foto en tekst op deze server" in chosen
    assert "✖ Op deze server is iets anders dan wat jullie kozen: Foto." in changed
    assert "✔ Mijn foto en tekst op deze server" in await all_found(town)


async def test_it_can_look_as_everywhere_again(town: Town) -> None:
    await choose(town)
    shown = await town["Els"].slash(town.square, "uiterlijk")

    done = await press(town["Els"], shown, "Weer zoals overal")

    assert "weer uit zoals overal" in said(done)
    assert sent(town) == {"avatar": None, "banner": None, "bio": ""}
    assert "dezelfde als overal" in said(await town["Els"].slash(town.square, "uiterlijk"))


async def test_when_discord_refuses_nothing_is_called_chosen(town: Town) -> None:
    preview = await fill_in(town, avatar=("logo.png", jpeg()))
    town.env.inject_error("PATCH", OWN, status=400, times=1)

    refused = await press(town["Els"], preview, SHOW)

    assert "Discord nam het niet aan." in said(refused)
    assert "✖ Ik heb nog geen foto" in said(await controle(town))


async def test_a_preview_is_of_who_made_it_and_ends(town: Town) -> None:
    role = town.guild.roles["beheer"]
    town.discord.add_member_role(town.guild.id, town["Bram"].id, role.id)
    preview = await fill_in(town, avatar=("logo.png", jpeg()))

    by_another = await forged_press(town, town["Bram"], message_of(preview), keep_of(preview))
    await town.move_clock(timedelta(minutes=16))
    too_late = await press(town["Els"], preview, SHOW)

    for each in (by_another, too_late):
        assert "Dit voorbeeld is te oud" in said(each)
    assert sent(town) == {}


async def test_a_worker_and_a_young_person_cannot(town: Town) -> None:
    preview = await fill_in(town, avatar=("logo.png", jpeg()))
    for name in ("Yasmine", "Jules"):
        refused = await forged_press(town, town[name], message_of(preview), keep_of(preview))

        assert "Dit is voor wie de server beheert" in said(refused)
    assert sent(town) == {}


# -- the rules ------------------------------------------------------------------------------------

NOTHING = Shown("", "", everywhere=False)


def test_without_a_choice_the_picture_that_it_has_everywhere_will_do() -> None:
    assert rules.checked(ProfileSettings(), NOTHING).ok is False
    assert rules.checked(ProfileSettings(), Shown("", "", everywhere=True)).ok


def test_a_picture_that_was_not_given_keeps_its_name() -> None:
    known = ProfileSettings(avatar="a", banner="b", bio="c")

    chosen = rules.as_chosen(known, Profile("d", avatar=b"x"), Shown("n", "m", everywhere=False))

    assert (chosen.avatar, chosen.banner, chosen.bio) == ("n", "b", "d")


def test_a_line_that_is_too_long_for_discord_is_refused() -> None:
    assert rules.accepted_bio("w" * LONGEST_BIO)
    with pytest.raises(Refusal, match="profile-bio-long"):
        rules.accepted_bio("w" * (LONGEST_BIO + 1))


def test_a_sentence_may_end_behind_a_link() -> None:
    assert rules.accepted_bio("Kijk op https://lindendaal.be/jeugd.")
