"""C15, its end: Els closes the bench for good, everyone knows until when, and nothing is left."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask
from tests.kit.ending_service import A_MINUTE, TOLD_DAY, close_bench, let_it_end, papers
from tests.kit.stored import everything


async def test_c15_a_bench_ends_well(town: Town, data_dir: Path) -> None:
    jules, sam, els = town["Jules"], town["Sam"], town["Els"]
    await ask(town)

    # Els decides, and reads that it can be undone.
    decided = said(await close_bench(town))
    assert f"De laatste dag is {TOLD_DAY} 2026" in decided
    assert "kun je nog terug" in decided

    # Everyone reads it where they look: the panel, the team, who talks, who is too late.
    await town.move_clock(A_MINUTE)
    assert f"stopt op {TOLD_DAY}" in said(town.panel)
    assert any("het bankje stopt" in said(each) for each in town.team.history())
    inbox = await press(jules, town.panel, "Mijn gesprek")
    assert f"Tot en met {TOLD_DAY}" in said(inbox)
    late = said(await press(sam, town.panel, "Stel een vraag"))
    assert "Nieuwe gesprekken kunnen niet meer" in late
    assert "106" in late

    # A week later Jules and Yasmine can still say goodbye.
    await town.move_clock(timedelta(days=1))
    await town["Yasmine"].slash(town.team, "dienst start")
    await answer(town, "Bij het JAC kun je verder. Het ga je goed.")
    inbox = await press(jules, town.panel, "Mijn gesprek")
    assert "Het ga je goed." in said(inbox)

    # The last midnight. The bot is gone, and so is every row.
    server, account = str(town.guild.id), str(els.id)
    await let_it_end(town)
    assert town.bot.get_guild(town.guild.id) is None
    rows = [str(row) for table in (await everything(town)).values() for row in table]
    assert [row for row in rows if server in row or account in row] == []
    (paper,) = papers(data_dir)
    assert ": 0 rijen van deze server" in paper
