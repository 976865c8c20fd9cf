"""What is asked before a session is opened, and said when it goes on."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from chairconsole.control.opening import Resumption
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.shell.opening import (
    AfterPause,
    HowToOpen,
    ask_after_pause,
    ask_how_to_open,
    resumed_notice,
    undecided_notice,
)
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.desk import Desk, first_session
from tests.ui.asked import answered

FIRST_DAY = dt.date(2017, 5, 8)
ANOTHER_DAY = dt.date(2026, 3, 1)


def press(*keys: Qt.Key) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        for key in keys:
            QTest.keyClick(dialog.focusWidget() or dialog, key)

    return act


def ask(look: Look, today: dt.date, latest: str = "", *, current: bool = True) -> Callable[[], HowToOpen | None]:
    return lambda: ask_how_to_open(
        look,
        first_session(),
        today,
        warnings=["17:50 is before 17:55"],
        latest=latest,
        latest_is_current=current,
        parent=None,
    )


@pytest.mark.parametrize(
    ("today", "latest", "current", "proposed"),
    [
        (FIRST_DAY, "", True, HowToOpen.LIVE),
        (ANOTHER_DAY, "", True, HowToOpen.REHEARSE),
        (FIRST_DAY, "live, 3 interventions", True, HowToOpen.GO_ON),
        (ANOTHER_DAY, "live, 3 interventions", False, HowToOpen.REHEARSE),
    ],
)
def test_the_date_proposes_what_enter_takes(
    look: Look, qtbot: QtBot, today: dt.date, latest: str, current: bool, proposed: HowToOpen
) -> None:
    assert answered(ask(look, today, latest, current=current), press(Qt.Key.Key_Return)) is proposed


def test_the_date_only_proposes(look: Look, qtbot: QtBot) -> None:
    chosen = answered(ask(look, FIRST_DAY), press(Qt.Key.Key_Tab, Qt.Key.Key_Return))
    assert chosen is HowToOpen.REHEARSE


def test_a_session_may_be_left_unopened(look: Look, qtbot: QtBot) -> None:
    assert answered(ask(look, FIRST_DAY), press(Qt.Key.Key_Escape)) is None


def test_oddities_of_the_file_are_told(look: Look, qtbot: QtBot) -> None:
    texts: list[str] = []
    answered(ask(look, FIRST_DAY), lambda dialog: texts.extend(label.text() for label in dialog.findChildren(QLabel)))
    assert any("17:50 is before 17:55" in text for text in texts)


def resumed(desk: Desk, *, exact: bool = True, behind: bool = False) -> Resumption:
    seen = desk.running.console.now()
    return Resumption(dt.timedelta(minutes=45), exact, seen, must_ask=True, wall_was_behind=behind)


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ((Qt.Key.Key_Tab, Qt.Key.Key_Return), AfterPause.GO_ON),
        ((Qt.Key.Key_Return,), AfterPause.CLOSE),
        ((Qt.Key.Key_Escape,), AfterPause.LEAVE),
    ],
)
def test_after_a_long_pause_it_is_asked_how_to_go_on(
    look: Look, qtbot: QtBot, desk: Desk, keys: tuple[Qt.Key, ...], answer: AfterPause
) -> None:
    desk.do(OpenBlock("panel-1"))
    assert answered(lambda: ask_after_pause(look, desk.meeting, resumed(desk), None), press(*keys)) is answer


def test_what_was_going_on_and_since_when_is_told(look: Look, qtbot: QtBot, desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(free_text("Mali")), after=60)
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        texts.extend(button.label() for button in dialog.findChildren(KeyButton))

    answered(lambda: ask_after_pause(look, desk.meeting, resumed(desk), None), read)
    whole = "\n".join(texts)
    assert "Mali has had the floor since" in whole
    assert "10:16" in whole
    assert "45" in whole


@pytest.mark.parametrize(
    ("exact", "behind", "part"), [(True, False, ""), (False, False, "about"), (False, True, "behind")]
)
@pytest.mark.usefixtures("qapp")
def test_it_is_said_how_long_the_console_was_down_and_how_that_is_known(
    desk: Desk, exact: bool, behind: bool, part: str
) -> None:
    notice = resumed_notice(desk.meeting, resumed(desk, exact=exact, behind=behind))
    assert part in notice.text
    assert (notice.tone == "amber") is not exact


@pytest.mark.usefixtures("qapp")
def test_what_is_undecided_stays_to_be_read(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    notice = undecided_notice(desk.meeting)
    assert notice.stays
    assert "Panel 1" in notice.text


@pytest.mark.usefixtures("qapp")
def test_a_name_that_looks_like_a_place_for_another_is_shown_as_it_is(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(free_text("The %2 and %3")), after=60)
    assert "The %2 and %3 has had" in undecided_notice(desk.meeting).text
