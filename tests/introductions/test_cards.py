"""What may stand on a card, what an admin signs of it, and what is kept (R7, R11)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import open_services, read_texts, system_random_source
from bot.core.alias import GuildId
from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from bot.shell.views import Words
from bot.store.opening import Conflict
from bot.store.posted_messages import MessageStep
from bot.texts.languages import LOCALES
from cogs.introductions.repository.cards import CardRepository
from cogs.introductions.rules import cards as rules
from cogs.introductions.rules.cards import (
    Card,
    CardMessage,
    CardStatus,
    Draft,
    Own,
    Work,
    next_step,
)
from cogs.introductions.rules.team import KNOWN_FOR, Role, Secrecy, Worker
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.introductions.settings import is_page, is_phone
from cogs.introductions.views import cards as views
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.introducing import WHERE, WORK
from tests.kit.towns import lay_house

HERE, THERE = GuildId(1), GuildId(2)
YASMINE = Worker(HERE, 11, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)
DONE = rules.work_filled_in(Work(), WORK | WHERE)
KEY = "k" * 16


# -- what may stand there -----------------------------------------------------------------------

NO_WORDS = [
    "", "  ", "\u200b", "\u202egniht", "...", "<@1>", "<#1>", "<:a:1>", "@everyone", "**a**",
    "_a_", "`a`", "~~a~~", "||a||", "# a", "[a](b)", "> a", "\\a", "http://a", "HTTPS://A",
    "www.a.be", "discord.gg/a", "a\x00b", "\ud83d",
]  # fmt: skip


@pytest.mark.parametrize("name", rules.MANDATORY)
@pytest.mark.parametrize("text", NO_WORDS, ids=range(len(NO_WORDS)))
def test_r7_what_is_empty_hidden_or_marked_up_is_refused(name: str, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.written(name, text)

    assert refused.value.text == "introductions-plain"
    assert refused.value.facts == {"field": name, "longest": rules.LONGEST[name]}


@pytest.mark.parametrize("name", rules.LONGEST)
def test_the_last_sign_that_fits_is_taken_and_one_more_is_not(name: str) -> None:
    longest = rules.LONGEST[name]
    assert rules.written(name, "a" * longest) == "a" * longest
    with pytest.raises(Refusal):
        rules.written(name, "a" * (longest + 1))


@pytest.mark.parametrize(
    "text",
    ["12-25 jaar, en/of (soms) 's avonds: 18 uur!", "été à Łódź", "مرحبا", "👩\u200d🎨 strips"],
)
def test_what_people_write_is_taken_as_it_is(text: str) -> None:
    assert rules.written("does", text) == text


@pytest.mark.parametrize("name", ["pronouns", "own_words"])
def test_what_is_optional_may_be_empty_but_not_marked_up(name: str) -> None:
    assert rules.written(name, "  ") == ""
    with pytest.raises(Refusal):
        rules.written(name, "<@1>")


@given(st.sampled_from(sorted(rules.LONGEST)), st.text(max_size=350))
def test_whatever_is_taken_is_one_plain_line_that_pings_nobody(name: str, text: str) -> None:
    try:
        taken = rules.written(name, text)
    except Refusal:
        return
    assert taken == " ".join(taken.split())
    assert len(taken) <= rules.LONGEST[name]
    assert not set(taken) & set("<>@`*_~|\\#[]")
    assert taken.replace(rules.JOINER, "").isprintable()


@given(st.text(max_size=80))
def test_hours_are_understood_or_refused_and_never_half(text: str) -> None:
    try:
        work = rules.work_filled_in(Work(), {"hours": text})
    except Refusal:
        return
    assert work.hours
    assert work.hours_osm


def test_one_wrong_part_changes_none() -> None:
    with pytest.raises(Refusal):
        rules.work_filled_in(DONE, {"employer": "iemand anders", "does": "<@1>"})


@pytest.mark.parametrize("locale", LOCALES)
def test_the_fullest_card_fits_on_every_screen(tmp_path: Path, locale: str) -> None:
    say = Words(read_texts(settings_for(tmp_path)), locale)
    most = {name: "w" * longest for name, longest in rules.LONGEST.items()}
    own = Own(most.pop("pronouns"), most.pop("own_words"))
    worker = replace(YASMINE, account=2**63, name="n" * 32, role=Role.STREET_WORKER)
    card = Card(worker, Work(**most, hours_osm="x"), own)
    draft = Draft(card, remark="r" * rules.LONGEST_REMARK)

    screens = [
        views.published_card(say, card, KEY),
        views.own(say, draft, Card(YASMINE, DONE)),
        views.requested(say, replace(draft, proposal=KEY)),
    ]

    assert max(screen.content_length() for screen in screens) < 3000


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("step", [*views.STEPS, "who", "photo"])
def test_every_form_fits_on_discord(tmp_path: Path, locale: str, step: str) -> None:
    say = Words(read_texts(settings_for(tmp_path)), locale)

    form = views.step(say, KEY, step, Card(YASMINE, DONE))

    assert form
    assert len(form.children) <= 5
    names = [name for names in views.STEPS.values() for name in names]
    labels = [say(f"introductions-field-{name}") for name in [*names, *views.WHO, "photo"]]
    hints = [say(f"introductions-hint-{name}") for name in names]
    assert max(map(len, [*labels, form.title])) <= 45
    assert max(map(len, hints)) <= 100


@pytest.mark.parametrize(
    ("page", "fine"),
    [
        ("https://www.lindendaal.be/jeugd", True),
        ("https://lindendaal.be", True),
        ("http://lindendaal.be", False),
        ("https://lindendaal.be@kwaad.example", False),
        ("https://lindendaal.be/ <@1>", False),
        ("https://lindendaal.be/[a](b)", False),
        ("javascript:alert(1)", False),
        ("https://localhost", False),
        ("https://a.be/" + "x" * 200, False),
    ],
)
def test_a_page_is_an_address_that_opens_safely(page: str, *, fine: bool) -> None:
    assert is_page(page) is fine


@pytest.mark.parametrize(
    ("phone", "fine"),
    [("014 00 00 00", True), ("+32 14 00 00 00", True), ("1700", True), ("112", False),
     ("bel ons", False), ("014<@1>", False), ("......", False)],
)  # fmt: skip
def test_a_switchboard_is_a_number(phone: str, *, fine: bool) -> None:
    assert is_phone(phone) is fine


# -- signing ------------------------------------------------------------------------------------


def test_nothing_is_asked_that_is_unfinished_asked_already_or_signed() -> None:
    finished = Card(YASMINE, DONE)
    for draft, published, text in (
        (Draft(Card(YASMINE)), None, "introductions-unfinished"),
        (Draft(finished, proposal=KEY), None, "introductions-asked-already"),
        (Draft(finished), finished, "introductions-nothing-new"),
    ):
        with pytest.raises(Refusal) as refused:
            rules.signature_requested(draft, published, KEY)
        assert refused.value.text == text

    assert rules.signature_requested(Draft(finished, remark="x"), None, KEY) == Draft(finished, KEY)


@pytest.mark.parametrize(
    ("known", "step"),
    [
        (None, MessageStep.POST),
        (CardStatus(1, KEY, "same", None), MessageStep.POST),
        (CardStatus(1, KEY, "same", CardMessage(1, 7, None, TUESDAY)), MessageStep.LOOK),
        (CardStatus(1, KEY, "same", CardMessage(1, 7, 9, TUESDAY)), MessageStep.NOTHING),
        (CardStatus(1, KEY, "other", CardMessage(1, 7, 9, TUESDAY)), MessageStep.EDIT),
        (CardStatus(1, KEY, "same", CardMessage(1, 8, 9, TUESDAY)), MessageStep.MOVE),
    ],
)
def test_a_standing_card_is_touched_only_when_it_is_wrong(
    known: CardStatus | None, step: MessageStep
) -> None:
    assert next_step(known, 7, "same") is step


# -- what is kept -------------------------------------------------------------------------------


@pytest.fixture
async def services(data_dir: Path, clock: HandClock) -> AsyncIterator[Services]:
    lay_house(data_dir)
    opened = await open_services(settings_for(data_dir), clock, system_random_source())
    yield opened
    await opened.store.close()


@pytest.fixture
async def cards(services: Services) -> Cards:
    team = services.shared(Introductions)
    await team.introduce(
        HERE, 11, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )
    return services.shared(Cards)


async def published(cards: Cards) -> Card:
    await cards.fill(YASMINE, WORK | WHERE)
    asked = await cards.request_signature(YASMINE)
    return await cards.sign(HERE, asked.proposal or "")


async def tables(services: Services) -> dict[str, int]:
    counted = {}
    for table in ("worker", "card", "card_own", "card_message", "trace"):
        (row,) = await services.store.db.execute_fetchall(f"SELECT count(*) FROM {table}")
        counted[table] = int(row[0])
    return counted


async def test_a_draft_comes_back_as_it_was_written(cards: Cards) -> None:
    await cards.fill(YASMINE, WORK)
    await cards.fill_own(YASMINE, pronouns="zij", own_words="strips")
    await cards.set_photo(YASMINE, b"jpeg")
    await cards.rename(YASMINE, name="Yas", role=Role.COUNSELLOR, secrecy=Secrecy.PROFESSIONAL)

    draft = await cards.draft(YASMINE)

    wanted = replace(YASMINE, name="Yas", role=Role.COUNSELLOR, secrecy=Secrecy.PROFESSIONAL)
    work = rules.work_filled_in(Work(), WORK)
    assert draft == Draft(Card(wanted, work, Own("zij", "strips", b"jpeg")))
    assert await cards.published(YASMINE) is None


async def test_a_change_that_is_taken_back_leaves_nothing_to_sign(
    cards: Cards, services: Services
) -> None:
    card = await published(cards)
    await cards.fill(YASMINE, {"does": "anders"})
    assert (await tables(services))["card"] == 2

    await cards.fill(YASMINE, {"does": card.work.does})

    assert (await tables(services))["card"] == 1
    assert await cards.draft(YASMINE) == Draft(card)


async def test_a_key_signs_once_and_only_on_its_own_server(cards: Cards) -> None:
    await cards.fill(YASMINE, WORK | WHERE)
    key = (await cards.request_signature(YASMINE)).proposal or ""

    for guild, wrong in ((THERE, key), (HERE, "x" * 16), (HERE, "")):
        with pytest.raises(Refusal) as refused:
            await cards.sign(guild, wrong)
        assert refused.value.text == "introductions-proposal-gone"
    await cards.sign(HERE, key)

    with pytest.raises(Refusal):
        await cards.sign(HERE, key)


async def test_the_store_itself_refuses_to_publish_what_is_unfinished(services: Services) -> None:
    await services.shared(Introductions).put(YASMINE)

    with pytest.raises(Conflict):
        await CardRepository(services.store).publish(Card(YASMINE, replace(DONE, does="")))

    assert (await tables(services))["card"] == 0


async def test_who_is_no_worker_gets_no_card(services: Services) -> None:
    stranger = replace(YASMINE, account=99)

    await CardRepository(services.store).put_own(stranger, Own("zij"))
    await CardRepository(services.store).publish(Card(stranger, DONE))

    assert sum((await tables(services)).values()) == 0


async def test_a_card_ends_in_the_same_second_as_its_worker(
    cards: Cards, services: Services, clock: HandClock
) -> None:
    await published(cards)
    await cards.set_photo(YASMINE, b"jpeg")
    clock.move(timedelta(days=100))
    await services.shared(Introductions).renew(YASMINE)
    clock.move(KNOWN_FOR - timedelta(seconds=1))
    await services.store.sweep(clock())
    assert (await tables(services))["card"] == 1

    clock.move(timedelta(seconds=1))
    await services.store.sweep(clock())

    assert sum((await tables(services)).values()) == 0


async def test_the_standing_message_may_stand_as_long_as_its_worker_is_known(
    cards: Cards, services: Services, clock: HandClock
) -> None:
    await published(cards)
    await CardRepository(services.store).put_standing(HERE, 11, KEY, "")
    await services.traces.intend(
        guild=HERE, about=KEY, kind="message", channel=7, moment=clock(), due=clock() + KNOWN_FOR
    )
    clock.move(timedelta(days=100))

    await services.shared(Introductions).renew(YASMINE)

    (trace,) = await services.traces.find(KEY)
    assert to_seconds(trace.due_at) == to_seconds(clock() + KNOWN_FOR)


async def test_r8_removing_someone_leaves_no_row_and_makes_every_message_due(
    cards: Cards, services: Services, clock: HandClock
) -> None:
    await published(cards)
    await cards.set_photo(YASMINE, b"jpeg")
    await cards.fill(YASMINE, {"does": "anders"})
    keys = [(await cards.request_signature(YASMINE)).proposal or "", KEY]
    await CardRepository(services.store).put_standing(HERE, 11, KEY, "")
    for key in keys:
        await services.traces.intend(
            guild=HERE, about=key, kind="message", channel=7, moment=clock(),
            due=clock() + KNOWN_FOR,
        )  # fmt: skip

    await services.shared(Introductions).remove(HERE, 11)

    counted = await tables(services)
    assert counted.pop("trace") == 2
    assert sum(counted.values()) == 0
    assert {trace.about for trace in await services.traces.due(clock())} == set(keys)


async def test_r8_removing_is_all_or_nothing(cards: Cards, services: Services) -> None:
    await published(cards)
    before = await tables(services)

    async def dies_halfway() -> None:
        async with services.store.writing():
            await services.shared(Introductions).remove(HERE, 11)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await dies_halfway()

    assert await tables(services) == before
    assert await Introductions(services).known(HERE, 11) == YASMINE


@pytest.mark.parametrize("said", ["Yasmine", " yasmine ", "11"])
async def test_one_of_the_team_is_found_by_account_or_by_name(
    cards: Cards, services: Services, said: str
) -> None:
    assert await services.shared(Introductions).find(HERE, said) == YASMINE


async def test_a_name_that_two_people_have_finds_neither(cards: Cards, services: Services) -> None:
    team = services.shared(Introductions)
    await team.put(replace(YASMINE, account=12))

    for said in ("Yasmine", "Sam", "99", ""):
        with pytest.raises(Refusal) as refused:
            await team.find(HERE, said)
        assert refused.value.text == "introductions-no-such-worker"
    assert (await team.find(HERE, "12")).account == 12
