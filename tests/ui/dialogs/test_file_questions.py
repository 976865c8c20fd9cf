"""Dialogs for files and folders, in which nothing can be renamed or thrown away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.dialogs.file_questions import file_to_open, file_to_save, folder_to_use
from tests.ui.asked import answered

QUESTIONS: dict[str, Callable[[QWidget], object]] = {
    "open": lambda parent: file_to_open(parent, "Which?", "All files (*)"),
    "save": lambda parent: file_to_save(parent, "Where?", "name", "All files (*)"),
    "save without asking": lambda parent: file_to_save(parent, "Where?", "name", "All files (*)", replacing=False),
    "folder": lambda parent: folder_to_use(parent, "Where?"),
}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


@pytest.mark.parametrize("question", QUESTIONS)
def test_keys_of_the_podium_harm_nothing_there(
    parent: QWidget, question: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").mkdir()
    monkeypatch.chdir(tmp_path)

    def type_on(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        view = dialog.findChild(QAbstractItemView, "treeView")
        QApplication.processEvents()
        view.selectAll()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_F2)
        assert view.findChildren(QLineEdit) == []
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert dialog.testOption(QFileDialog.Option.ReadOnly)

    answered(lambda: QUESTIONS[question](parent), type_on)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_whether_a_file_that_is_there_is_asked_about_is_the_callers_choice(parent: QWidget) -> None:
    for question, is_asked in (("save", True), ("save without asking", False)):
        answers: list[bool] = []

        def look(dialog: QDialog, answers: list[bool] = answers) -> None:
            assert isinstance(dialog, QFileDialog)
            answers.append(not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite))

        answered(lambda question=question: QUESTIONS[question](parent), look)  # type: ignore[misc]
        assert answers == [is_asked]
