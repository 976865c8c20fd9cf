"""A block that is typed in: its name, its times, and what happens in it."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.domain.commands.plan_commands import AddBlock, PlanCommand
from chairconsole.ui.agenda.new_block_page import NewBlockPage
from chairconsole.ui.theme import Look
from tests.domain.given import two_days

DAY = dt.date(2026, 6, 1)


class Typing:
    """The page after panel 1, and what it proposed last."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.page = NewBlockPage(look)
        self.proposed: PlanCommand | None = None
        self.wrong: list[str] = []
        self._qtbot = qtbot
        self.page.proposed.connect(self._keep)
        self.page.wrong.connect(self.wrong.append)
        day = two_days().days[0]
        self.page.begin(day, day.blocks[1])

    def _keep(self, command: PlanCommand | None) -> None:
        self.proposed = command

    def type(self, field: str, text: str) -> None:
        widget = getattr(self.page, field)
        widget.selectAll()
        self._qtbot.keyClicks(widget, text)


@pytest.fixture
def typing(look: Look, qtbot: QtBot) -> Typing:
    return Typing(look, qtbot)


def test_it_begins_when_the_block_before_it_is_over(typing: Typing) -> None:
    typing.type("title", "Film")
    assert typing.proposed == AddBlock(DAY, "Film", 13 * 60, 13 * 60 + 10)


def test_who_speaks_in_it(typing: Typing) -> None:
    typing.type("title", "Statement")
    typing.type("speaker", "President of the General Assembly")
    assert typing.proposed == AddBlock(DAY, "Statement", 780, 790, speaker="President of the General Assembly")
    typing.page.is_break.click()
    assert typing.proposed == AddBlock(
        DAY, "Statement", 780, 790, speaker="President of the General Assembly", is_break=True
    )
    assert not typing.page.speaker.isEnabled()


def test_another_start_keeps_its_length(typing: Typing) -> None:
    typing.type("title", "Film")
    typing.type("end", "13:20")
    typing.type("start", "12h30")
    assert typing.proposed == AddBlock(DAY, "Film", 750, 770)
    assert typing.page.end.text() == "12:50"


def test_a_night(typing: Typing) -> None:
    typing.type("title", "Film")
    typing.type("start", "23:50")
    typing.type("end", "0:30")
    assert typing.proposed == AddBlock(DAY, "Film", 23 * 60 + 50, 24 * 60 + 30)


def test_without_a_name_or_a_time_there_is_none(typing: Typing) -> None:
    typing.type("title", "Film")
    typing.page.title.clear()
    typing.type("start", "12:30")
    assert typing.proposed is None
    typing.type("start", "noon")
    assert typing.wrong[-1] == "That is no time of day."
