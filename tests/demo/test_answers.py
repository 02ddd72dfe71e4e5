"""The practical answers of Lindendaal: in the demo only, and a town's own go before them."""

from __future__ import annotations

from pathlib import Path

from bot.demo.config import config_for
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from cogs.helplines.service.helplines import PracticalAnswers
from tests.kit.asking import ask
from tests.kit.helpline_screens import names_on
from tests.kit.towns import open_town

LINDENDAAL = {"studentenjob", "open-atelier", "vrijetijdspas"}


async def test_in_the_demo_a_young_person_and_a_worker_find_practical_answers(
    data_dir: Path, tmp_path: Path
) -> None:
    async with open_town(data_dir, config_dir=config_for(tmp_path)) as town:
        sam = town["Sam"]
        listed = await sam.slash(town.square, "praktisch")
        assert names_on(listed) == LINDENDAAL
        assert "De Kelder" in said(await sam.select(message_of(listed), ["open-atelier"]))

        await ask(town, words="ik zoek een job")
        more = await press(town["Yasmine"], town.thread().history()[0], "Meer")
        offered = await press(town["Yasmine"], more, "Praktisch antwoord")
        assert names_on(offered) >= LINDENDAAL


async def test_a_town_built_without_them_has_no_answers(town: Town) -> None:
    assert town.bot.services.shared(PracticalAnswers).live() == ()


def test_answers_and_texts_of_ones_own_go_before_and_nothing_else_is_copied(tmp_path: Path) -> None:
    own, folder = tmp_path / "own", tmp_path / "demo"
    (own / "texts").mkdir(parents=True)
    folder.mkdir()
    (own / "answers.toml").write_text("# ours", "utf-8")
    (own / "texts" / "nl.ftl").write_text("panel-title = Ons", "utf-8")
    (own / "token").write_text("a secret", "utf-8")

    made = config_for(folder, own)

    assert (made / "answers.toml").read_text("utf-8") == "# ours"
    assert (made / "texts" / "nl.ftl").exists()
    assert not (made / "token").exists()


def test_it_also_opens_where_there_is_no_config(tmp_path: Path) -> None:
    assert (config_for(tmp_path, tmp_path / "nowhere") / "answers.toml").exists()
