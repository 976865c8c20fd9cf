"""From how many on which word is used, and the pace: typed in one window, kept for good."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton

from chairconsole.control.files.settings import KeptSettings, load_settings
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.draft.quantifiers import USUAL
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.summary.wording_question import WordingQuestion
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def ask(room: Room) -> Callable[[], bool]:
    return lambda: WordingQuestion(room.look, room.bridge, room.screen).ask()


def typed(**texts: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        for name, text in texts.items():
            dialog.findChild(QLineEdit, name).setText(text)
        QTest.keyClick(dialog.findChild(QLineEdit, "pace"), Qt.Key.Key_Return)

    return act


def shown(summary: SummaryScreen) -> str:
    return " ".join(label.text() for label in summary.draft.length.findChildren(PlainLabel))


def test_what_is_typed_holds_from_then_on(room: Room) -> None:
    assert answered(ask(room), typed(pace="130", several="6", many="12"))
    assert room.bridge.settings.pace == 130
    words = room.bridge.settings.quantifiers
    assert (words.a_few, words.several, words.many) == (3, 6, 12)


def test_a_glossary_and_whether_panellists_are_named_are_chosen(room: Room) -> None:
    room.bridge.change_settings(glossary={Language.SPANISH: {"x;y": "equis"}})

    def act(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit, "glossary_en")
        QTest.keyClicks(field, "w/ = with; HR = human resources")
        dialog.findChild(QCheckBox, "names_panellists").setChecked(False)
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert answered(ask(room), act)
    settings = room.bridge.settings
    assert settings.glossary == {
        Language.SPANISH: {"x;y": "equis"},
        Language.ENGLISH: {"w/": "with", "HR": "human resources"},
    }
    assert not settings.names_panellists


def test_what_is_no_entry_of_a_glossary_is_said(room: Room) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.findChild(QLineEdit, "glossary_fr"), "dts")
        typed()(dialog)
        said.append(dialog.findChild(PlainLabel, "wrong").text())

    before = room.bridge.settings
    assert not answered(ask(room), act)
    assert "“dts” is no entry" in said[0]
    assert room.bridge.settings == before


def test_it_is_kept_for_the_next_time(tmp_path: Path) -> None:
    kept = KeptSettings(tmp_path / "settings.json")
    kept.change(pace=125)
    kept.write()
    assert load_settings(tmp_path / "settings.json").pace == 125


def test_esc_leaves_it_as_it_was(room: Room) -> None:
    before = room.bridge.settings
    assert not answered(ask(room), lambda dialog: None)
    assert room.bridge.settings == before


def test_the_usual_words_come_back_by_one_button(room: Room) -> None:
    room.bridge.change_settings(pace=90, quantifiers=USUAL.model_copy(update={"many": 20}))

    def act(dialog: QDialog) -> None:
        dialog.findChild(QPushButton, "usual").click()
        QTest.keyClick(dialog.findChild(QLineEdit, "pace"), Qt.Key.Key_Return)

    assert answered(ask(room), act)
    assert (room.bridge.settings.pace, room.bridge.settings.quantifiers) == (110, USUAL)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"pace": "89"}, "between 90 and 150"),
        ({"pace": ""}, "between 90 and 150"),
        ({"a_few": "2"}, "from 3 to 193"),
        ({"many": "194"}, "from 3 to 193"),
        ({"several": "12"}, "no earlier"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_changes(room: Room, texts: dict[str, str], words: str) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        typed(**texts)(dialog)
        said.append(dialog.findChild(PlainLabel, "wrong").text())

    before = room.bridge.settings
    assert not answered(ask(room), act)
    assert words in said[0]
    assert room.bridge.settings == before


def test_a_draft_that_was_not_edited_is_worded_anew(
    room: Room, note: Note, message: str, summary: SummaryScreen
) -> None:
    room.press("Alt+D")
    assert "Several delegations" in summary.draft.paper.text()
    answered(lambda: room.press("Alt+P"), typed(several="6", pace="90"))
    assert "A few delegations" in summary.draft.paper.text()
    assert "at 90 a minute" in shown(summary)


def test_a_draft_says_what_the_glossary_says_and_names_no_panellist(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    room.bridge.change_settings(glossary={Language.ENGLISH: {"visas": "permits"}}, names_panellists=False)
    assert summary.draft.choices.glossary == {Language.ENGLISH: {"visas": "permits"}}
    assert not summary.draft.choices.names_panellists
