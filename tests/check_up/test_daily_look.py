"""Once a day the bot looks by itself: what turns bad is told once, and once that it is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.demo.reading import said
from bot.demo.town import Town
from bot.extension_points import Finding
from cogs.check_up import rules
from cogs.consent.settings import PrivacySettings
from tests.kit.alarms import agree, mail
from tests.kit.laws import examples
from tests.kit.posting import post
from tests.kit.stored import everything

A_DAY = timedelta(days=1)
CONTACTS = PrivacySettings(coordinator="Noor", dpo="Kim", address="dpo@lindendaal.example")
NO_CONTACT = "✖ Jongeren lezen nog niet bij wie ze met een klacht terechtkunnen"
CONTACT = "✔ Jongeren lezen bij wie ze met een klacht terechtkunnen"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def begins(town: Town) -> None:
    """Els agrees to hear it, and the first day begins."""
    await agree(town, "Els")
    await town.minute()


async def decide(town: Town, contacts: PrivacySettings) -> None:
    await town.bot.services.guilds.put(GuildId(town.guild.id), contacts, town.now, by=1)


def looks(town: Town, name: str = "Els") -> list[str]:
    return [said(each) for each in mail(town, name) if "dagelijkse controle" in said(each)]


async def days(town: Town, count: int) -> None:
    for _ in range(count):
        await town.move_clock(A_DAY)
        await town.minute()


async def test_what_is_wrong_is_told_once_and_once_when_it_is_well(town: Town) -> None:
    await begins(town)
    await days(town, 1)
    before = len(looks(town))
    await days(town, 3)
    await decide(town, CONTACTS)
    await days(town, 2)

    told = looks(town)

    assert any(NO_CONTACT in each for each in told[:before])
    assert sum(NO_CONTACT in each for each in told) == 1
    assert sum(CONTACT in each for each in told) == 1
    assert "Dit is weer in orde:" in told[-1]


async def test_who_is_setting_up_is_not_told_in_between(town: Town) -> None:
    await begins(town)
    for _ in range(3):
        await town.move_clock(timedelta(hours=7))
        await town.minute()
    first_day = looks(town)

    await town.move_clock(timedelta(hours=7))
    await town.minute()

    assert first_day == []
    assert len(looks(town)) == 1


async def test_what_breaks_again_is_told_again(town: Town) -> None:
    await begins(town)
    for contacts in (PrivacySettings(), CONTACTS, PrivacySettings()):
        await decide(town, contacts)
        await days(town, 1)

    assert sum(NO_CONTACT in each for each in looks(town)) == 2


async def test_a_restart_tells_nothing_twice(town: Town) -> None:
    await begins(town)
    await days(town, 1)
    before = len(looks(town))

    for _ in range(3):
        await town.restart()
        await town.move_clock(timedelta(minutes=20))
        await town.minute()

    assert len(looks(town)) == before


async def test_a_member_who_did_not_agree_to_be_told_and_a_young_person_hear_nothing(
    town: Town,
) -> None:
    await begins(town)
    await days(town, 2)

    assert looks(town)
    for name in ("Bram", "Jules"):
        assert looks(town, name) == []


async def test_no_account_and_no_name_is_kept_of_what_was_told(town: Town) -> None:
    await begins(town)
    await days(town, 1)

    rows = await everything(town)
    kept = str(rows.get("told_finding"))

    assert rows.get("told_finding")
    for person in town.people.values():
        assert str(person.id) not in kept
    assert "Bram" not in kept


async def test_what_no_admin_can_mend_in_a_day_or_is_told_at_once_is_not_in_it(town: Town) -> None:
    await begins(town)
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.minute()
    await days(town, 2)

    assert not any("openingsuren lopen nu" in each for each in looks(town))


async def test_what_waits_for_its_first_sweep_is_not_called_left_standing(town: Town) -> None:
    """After a machine that slept, what is due was due long ago; a minute later it is gone."""
    await begins(town)
    await days(town, 1)
    await post(town, stands=timedelta(hours=1))

    for _ in range(4):
        await days(town, 1)

    assert not any("moest al meer dan een uur weg zijn" in each for each in looks(town))


# -- the rules ------------------------------------------------------------------------------------


def found(**ok: bool) -> list[Finding]:
    return [Finding(name, is_ok, name) for name, is_ok in ok.items()]


def test_what_could_not_be_looked_at_is_neither_well_nor_news() -> None:
    before = frozenset({"sign-none"})
    unseen = [Finding("sign-unknown", ok=False, words="?")]

    assert not rules.news(unseen, before)
    assert rules.still_told(unseen, before) == before


def test_of_what_is_over_without_a_line_of_its_own_only_the_number_is_said() -> None:
    told = rules.news(found(hours=True), frozenset({"hours", "backup-none"}))

    assert [each.name for each in told.well] == ["hours"]
    assert told.mended == 1


@given(looks=st.lists(st.dictionaries(st.sampled_from("abcd"), st.booleans()), max_size=8))
@examples(50)
def test_each_thing_is_told_as_often_bad_as_it_turned_bad(looks: list[dict[str, bool]]) -> None:
    """What is not looked at any more counts as mended; so bad and over take turns."""
    told: frozenset[str] = frozenset()
    standing: set[str] = set()
    for look in looks:
        findings = found(**look)
        news = rules.news(findings, told)
        wrong = {name for name, ok in look.items() if not ok}
        assert {each.name for each in news.bad} == wrong - standing
        assert len(news.well) + news.mended == len(standing - wrong)
        told, standing = rules.still_told(findings, told), wrong


def test_a_day_is_over_after_a_day_and_when_the_clock_went_back() -> None:
    assert not rules.is_due(NOON, NOON + timedelta(hours=23))
    assert rules.is_due(NOON, NOON + A_DAY)
    assert rules.is_due(NOON + timedelta(hours=1), NOON)
