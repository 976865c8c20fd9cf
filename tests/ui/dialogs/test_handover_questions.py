"""As which file a session is handed over, and the passphrase of one that came."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from chairconsole.control.files.note_files import FileTrouble
from chairconsole.control.handing_over import NotSound
from chairconsole.domain.base.translatable import Translatable
from chairconsole.ui.dialogs.handover_questions import HandOverQuestion, PassphraseQuestion
from chairconsole.ui.theme import Look
from tests.ui.asked import answered

PATIENCE_MS = 60_000

FOLDER = Path("/stick")
Wanted = tuple[Path, str, bool]


def packing(target: Path, passphrase: str, although_unsound: bool) -> Wanted:
    return target, passphrase, although_unsound


def enter(question: QDialog) -> None:
    QTest.keyClick(question, Qt.Key.Key_Return)


def closed(qtbot: QtBot, question: QDialog) -> None:
    qtbot.waitUntil(lambda: not question.isVisible(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("typed", "target"),
    [("", None), (" b.handover ", FOLDER / "b.handover"), ("b", FOLDER / "b.handover"), ("/c/d.zip", Path("/c/d.zip"))],
)
def test_a_file_may_be_named_anywhere(look: Look, qtbot: QtBot, typed: str, target: Path | None) -> None:
    question = HandOverQuestion(look, FOLDER / "a.handover", packing)

    def act(dialog: QDialog) -> None:
        if typed:
            question.file.setText(typed)
        enter(dialog)
        closed(qtbot, dialog)

    assert answered(question.ask, act) == (target or FOLDER / "a.handover", "", False)


def test_a_passphrase_is_typed_twice_and_a_file_is_named(look: Look, qtbot: QtBot) -> None:
    question = HandOverQuestion(look, FOLDER / "a.handover", packing)

    def act(dialog: QDialog) -> None:
        question.first.setText("lake")
        question.again.setText("Lake")
        enter(dialog)
        assert question.doing.text() == "The two passphrases are not the same."
        question.again.setText("lake")
        question.file.setText(" ")
        enter(dialog)
        assert question.doing.text() == "Say as which file."
        for no_file in ("/", "~nobody-of-this-name/a.handover"):
            question.file.setText(no_file)
            enter(dialog)
            assert question.doing.text() == f"{no_file} is no name of a file."
        question.file.setText("a.handover")
        enter(dialog)
        closed(qtbot, dialog)

    assert answered(question.ask, act) == (FOLDER / "a.handover", "lake", False)


def test_a_record_that_is_not_sound_needs_a_second_enter(look: Look, qtbot: QtBot) -> None:
    def pack(target: Path, passphrase: str, although_unsound: bool) -> Wanted:
        if not although_unsound:
            raise NotSound(("Entry 1 is missing.", "Entry 2 is, too.", "Three.", "Four.", "Five."))
        return target, passphrase, although_unsound

    question = HandOverQuestion(look, FOLDER / "a.handover", pack)

    def act(dialog: QDialog) -> None:
        enter(dialog)
        qtbot.waitUntil(lambda: "Entry 1 is missing." in question.doing.text(), timeout=PATIENCE_MS)
        assert question.doing.text().endswith("and 2 more")
        enter(dialog)
        closed(qtbot, dialog)

    assert answered(question.ask, act) == (FOLDER / "a.handover", "", True)


def test_a_place_can_be_chosen(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    question = HandOverQuestion(look, FOLDER / "a.handover", packing)
    for chosen, shown in (("", str(FOLDER / "a.handover")), ("/c/e.handover", "/c/e.handover")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: (chosen, ""))
        question.choose.click()
        assert question.file.text() == shown
    question.deleteLater()


def test_a_wrong_passphrase_is_typed_anew(look: Look, qtbot: QtBot) -> None:
    def unseal(passphrase: str) -> str:
        if passphrase != "lake":  # noqa: S105
            raise FileTrouble(Translatable("It is not that one."))
        return "the session"

    question = PassphraseQuestion(look, Path("/stick/a.handover"), unseal)

    def act(dialog: QDialog) -> None:
        enter(dialog)
        assert question.doing.text() == ""
        QTest.keyClicks(question.field, "sea")
        enter(dialog)
        qtbot.waitUntil(lambda: question.doing.text() == "It is not that one.", timeout=PATIENCE_MS)
        QTest.keyClicks(question.field, "lake")
        enter(dialog)
        closed(qtbot, dialog)

    assert answered(question.ask, act) == "the session"
