"""The line of a rehearsal: it says so, and moves it on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from chairconsole.control.saving import NotKept
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.palette.finding import found
from chairconsole.ui.shell.rehearsal_bar import RehearsalBar
from chairconsole.ui.theme import Look
from tests.control.rehearsal.test_rehearsal_driver import Practice
from tests.desk import RESOURCES


class Shown(Practice):
    """A rehearsal with its line on the screen."""

    def show(self, look: Look) -> None:
        console = self.running.console
        self.feed = Feed(console)
        self.bridge = Bridge(
            console,
            self.feed,
            self.running.working_texts,
            self.feed,
            texts=self.running.writer,
            resources=RESOURCES,
        )
        self.bar = RehearsalBar(look, self.feed, self.bridge, self.rehearsal_driver)
        self.bar.resize(1280, 32)
        self.bar.show()

    def said(self) -> str:
        return self.bar.findChildren(QLabel)[0].text()

    def pass_time(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            self.time.advance(seconds=0.1)
            self.feed.tick()

    def button(self, name: str) -> QPushButton:
        found = self.bar.findChild(QPushButton, f"rehearsal_{name}")
        assert found is not None
        return found

    def switch(self, name: str) -> QAction:
        found = self.bar.findChild(QAction, f"room_{name}")
        assert found is not None
        return found

    def choose(self, button: str, part: str) -> None:
        """Take the first line of a button's menu that has this in it."""
        menu = self.button(button).menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if part in action.text()).trigger()


@pytest.fixture
def shown(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(tmp_path, speed=1.0)
    made.show(look)
    yield made
    made.bar.deleteLater()
    made.feed.deleteLater()
    made.running.close()


def texts(shown: Shown) -> list[str]:
    return [label.text() for label in shown.bar.findChildren(QLabel)]


def test_it_says_that_this_is_a_rehearsal_and_which_seed_its_room_has(shown: Shown) -> None:
    assert any("Rehearsal" in text for text in texts(shown))
    assert shown.button("room").text() == "Simulated room \u00b7 seed 5"
    assert all(shown.button(name).accessibleName() for name in ("room", "pause", "speed", "jump"))


def test_in_a_low_window_it_is_a_stripe_and_what_it_does_is_behind_one_button(shown: Shown) -> None:
    shown.bar.fit(is_low=True)
    assert shown.bar.height() == 4
    assert not any(shown.button(name).isVisibleTo(shown.bar) for name in ("room", "pause", "speed", "jump"))
    (button,) = shown.bar.pill.findChildren(QPushButton)
    shown.choose("speed", "5")
    assert button.text() == "REHEARSAL \u00d75 \u25be"
    button.menu().aboutToShow.emit()
    entries = button.menu().actions()
    assert [entry.text() for entry in entries] == [
        "Pause",
        "Speed \u00d75",
        "Jump to\u2026",
        shown.button("room").text(),
    ]
    entries[0].trigger()
    assert button.text() == "REHEARSAL paused \u25be"
    shown.bar.pill.deleteLater()


def test_it_is_paused_and_goes_on_by_a_key(shown: Shown) -> None:
    QTest.keyClick(shown.button("pause"), Qt.Key.Key_Space)
    shown.pass_time(5)
    assert (shown.shown, shown.button("pause").text()) == ("10:14:00", "Go on")
    QTest.mouseClick(shown.button("pause"), Qt.MouseButton.LeftButton)
    shown.pass_time(5)
    assert (shown.shown, shown.button("pause").text()) == ("10:14:05", "Pause")


def test_what_it_does_is_found_in_the_list_of_everything(shown: Shown) -> None:
    titles = [entry.title for entry in shown.bar.entries()]
    assert titles == [
        "Rehearsal: Pause",
        "Rehearsal: Speed \u00d71",
        "Rehearsal: Jump to\u2026",
        "Rehearsal: Simulated room \u00b7 seed 5",
    ]
    (pause,) = [entry for entry in shown.bar.entries() if "Pause" in entry.title]
    assert pause.do is not None
    pause.do()
    shown.pass_time(5)
    assert shown.shown == "10:14:00"
    assert found(shown.bar.entries(), "faster")[0].title == titles[1]


def test_a_click_leaves_the_focus_where_the_chair_types(shown: Shown) -> None:
    policies = {shown.button(name).focusPolicy() for name in ("room", "pause", "speed", "jump")}
    assert policies == {Qt.FocusPolicy.TabFocus}


def test_it_runs_faster(shown: Shown) -> None:
    shown.choose("speed", "60")
    shown.pass_time(2)
    assert shown.shown == "10:16:00"
    assert "60" in shown.button("speed").text()


def test_the_windows_show_at_once_what_the_room_did(shown: Shown) -> None:
    changed: list[int] = []
    shown.feed.changed.connect(lambda: changed.append(1))
    shown.switch("plays_chair").trigger()
    shown.choose("speed", "600")
    shown.pass_time(10)
    assert shown.feed.meeting is shown.meeting
    assert shown.meeting.requests
    assert len(changed) > 5


def test_what_is_said_is_shown_with_its_speaker_and_marked_as_simulated(shown: Shown) -> None:
    shown.switch("plays_chair").trigger()
    shown.choose("speed", "60")
    heard: set[str] = set()
    for _ in range(200):
        shown.pass_time(0.2)
        heard |= {label.text() for label in shown.bar.findChildren(QLabel, "heard")}
    said = heard - {""}
    assert len(said) > 3
    assert all(text.endswith("(simulated)") and ": " in text for text in said)


def test_it_takes_notes_if_it_is_told_to(shown: Shown) -> None:
    shown.switch("plays_chair").trigger()
    shown.choose("speed", "600")
    shown.pass_time(3)
    assert not shown.meeting.points
    shown.switch("takes_notes").trigger()
    shown.pass_time(6)
    assert shown.meeting.points
    assert all(point.text.endswith("(simulated)") for point in shown.meeting.points.values())


def test_a_jump_to_a_block_is_lived_through(shown: Shown) -> None:
    shown.choose("jump", "Lunch")
    assert "13:00" in shown.button("jump").text()
    # and where the line begins, since keys act while it is lived through
    assert "Keys act on what happens meanwhile" in shown.said()
    for _ in range(3000):
        shown.feed.tick()
        if shown.rehearsal_driver.jumps_to is None:
            break
    assert shown.shown >= "13:00:00"
    assert "Jump" in shown.button("jump").text()
    assert shown.said().startswith("Rehearsal")
    assert shown.feed.meeting.interventions


def test_the_room_comes_and_goes(shown: Shown) -> None:
    shown.switch("takes_part").trigger()
    assert shown.button("room").text() == "Simulated room: none"
    assert not shown.switch("plays_chair").isEnabled()
    shown.switch("takes_part").trigger()
    assert "seed" in shown.button("room").text()
    assert shown.switch("plays_chair").isEnabled()


def test_a_record_that_cannot_be_written_is_told_and_the_rehearsal_stands_still(shown: Shown) -> None:
    told: list[NotKept] = []
    shown.bridge.not_kept.connect(lambda error, _command: told.append(error))
    shown.switch("plays_chair").trigger()
    shown.path.rename(shown.path.with_suffix(".away"))
    shown.path.mkdir()
    shown.machine.elsewhere.second_place.write_text("no folder")
    shown.choose("speed", "600")
    shown.pass_time(5)
    assert len(told) == 1
    assert shown.button("pause").text() == "Go on"


def test_a_speed_is_typed_and_enter_alone_keeps_the_one_that_holds(shown: Shown) -> None:
    menu = shown.button("speed").menu()
    menu.popup(QPoint(0, 0))
    assert menu.activeAction().text() == "\u00d71"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (menu.isVisible(), shown.button("speed").text()) == (False, "Speed \u00d71")
    for typed, speed in (("20", "\u00d720"), ("2.5", "\u00d72.5")):
        menu.popup(QPoint(0, 0))
        QTest.keyClicks(menu, typed)
        assert menu.actions()[-1].text() == f"Enter: {speed} as fast"
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert (menu.isVisible(), shown.button("speed").text()) == (False, f"Speed {speed}")
    menu.popup(QPoint(0, 0))
    QTest.keyClicks(menu, "999")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert menu.isVisible()
    menu.close()
