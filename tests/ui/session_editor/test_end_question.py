"""What is said at the end of the session is typed in each language, or left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from chairconsole.domain.plan.parts import NextSession, SpokenNames, SummaryUnder
from chairconsole.ui.session_editor.end_question import EndQuestion
from chairconsole.ui.theme import Look
from tests.ui.asked import answered


@pytest.mark.parametrize("kind", [NextSession, SummaryUnder])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_keeps_what_is_typed_and_esc_leaves(look: Look, kind: type[SpokenNames], key: Qt.Key) -> None:
    def act(dialog: QDialog) -> None:
        dialog.findChild(QLineEdit, "said_fr").setText(" le texte ")
        dialog.findChild(QLineEdit, "said_en").setText("  ")
        QTest.keyClick(dialog, key)

    said = answered(lambda: EndQuestion(look, kind(en="the text", es="el texto")).ask(), act)
    assert said == (kind(fr="le texte", es="el texto") if key == Qt.Key.Key_Return else None)
