"""Who sits where: replaced, renamed, added."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.plan_commands import (
    AddSeat,
    ExtendBlock,
    PlanCommand,
    RenamePerson,
    RenameSeat,
    ReplacePerson,
)
from chairconsole.ui.agenda.seats_page import SeatsPage
from chairconsole.ui.dialogs.limit_question import no_length
from chairconsole.ui.theme import Look
from tests.domain.given import Stage
from tests.there import there


class Seats:
    """The seats of a block on a page, and what was proposed last."""

    def __init__(self, look: Look, qtbot: QtBot, block_id: str) -> None:
        self.stage = Stage().at("10:15").open("panel-1")
        self.page = SeatsPage(look)
        self.proposed: PlanCommand | None = None
        self._qtbot = qtbot
        self.page.proposed.connect(self._keep)
        self.page.show_block(self.stage.meeting, there(self.stage.session.block(block_id)))

    def _keep(self, command: PlanCommand | None) -> None:
        self.proposed = command

    def type(self, field: str, text: str) -> None:
        widget = getattr(self.page, field)
        widget.selectAll()
        self._qtbot.keyClicks(widget, text)


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> Seats:
    return Seats(look, qtbot, "panel-1")


@pytest.fixture
def opening(look: Look, qtbot: QtBot) -> Seats:
    return Seats(look, qtbot, "opening-1")


def test_the_seats_are_listed_with_who_sits_there(opening: Seats) -> None:
    rows = opening.page.table.rows()
    assert [(row.label, row.people) for row in rows] == [
        ("Co-facilitator 1", "Ada Example"),
        ("Secretary-General of the conference", ""),
        ("+ Another seat", ""),
    ]
    assert (opening.page.label.text(), opening.page.people.text()) == ("Co-facilitator 1", "Ada Example")


def test_a_seat_gets_another_name(panel: Seats) -> None:
    panel.type("label", "Co-moderators")
    assert panel.proposed == RenameSeat("panel-1", "moderator", "Co-moderators")
    panel.type("label", "Moderator")
    assert panel.proposed is None


def test_somebody_sits_down_or_is_replaced(panel: Seats) -> None:
    panel.page.table.mark(1)
    panel.type("people", "Ben  Other, Cleo Third,")
    assert panel.proposed == ReplacePerson("panel-1", "expert-1", ("Ben Other", "Cleo Third"))
    assert panel.page.same.isHidden()


def test_a_name_that_was_written_wrongly(opening: Seats) -> None:
    opening.type("people", "Ada Exemplar")
    assert opening.proposed == ReplacePerson("opening-1", "co-1", ("Ada Exemplar",))
    assert not opening.page.same.isHidden()
    opening.page.same.click()
    assert opening.proposed == RenamePerson("ada", "Ada Exemplar")
    opening.type("people", "Ada Exemplar, Ben Other")
    assert isinstance(opening.proposed, ReplacePerson)


def test_another_seat_with_remarks_or_without(panel: Seats) -> None:
    panel.page.table.mark(panel.page.table.model().rowCount() - 1)
    assert not panel.page.limit.isHidden()
    panel.type("label", "Expert 4")
    assert panel.proposed == AddSeat("panel-1", "Expert 4")
    panel.type("people", "Ben Other")
    panel.type("limit", "soon")
    assert panel.proposed is None
    assert panel.page.wrong.text() == no_length()
    panel.type("limit", "5:00-7:00")
    assert panel.page.wrong.text() == ""
    assert panel.proposed == AddSeat("panel-1", "Expert 4", people=("Ben Other",), limit=Limit(lower=300, upper=420))
    panel.page.table.mark(0)
    assert panel.proposed is None
    assert panel.page.limit.isHidden()
    assert panel.page.label.text() == "Moderator"


def test_names_typed_one_after_the_other_wait_until_each_is_taken(panel: Seats) -> None:
    table = panel.page.table
    for place, name in ((1, "Ben Other"), (2, "Cleo Third"), (3, "Dan Fourth")):
        table.mark(place)
        panel.type("people", name)
    table.mark(1)
    assert (panel.page.people.text(), panel.proposed) == (
        "Ben Other",
        ReplacePerson("panel-1", "expert-1", ("Ben Other",)),
    )
    assert not panel.page.goes_on(ExtendBlock("panel-1", 800))
    assert panel.page.goes_on(ReplacePerson("panel-1", "expert-1", ("Ben Other",)))
    assert panel.proposed == ReplacePerson("panel-1", "expert-2", ("Cleo Third",))
    panel.type("people", " ")
    table.mark(3)
    assert panel.page.people.text() == "Dan Fourth"
    assert not panel.page.goes_on(ReplacePerson("panel-1", "expert-3", ("Dan Fourth",)))


def test_what_is_being_typed_stays_when_the_meeting_changes(panel: Seats) -> None:
    panel.type("label", "Co-moder")
    panel.page.show_block(panel.stage.meeting, there(panel.stage.meeting.session.block("panel-1")))
    assert panel.page.label.text() == "Co-moder"
