"""How far one is, and with which keys."""

from pytestqt.qtbot import QtBot

from chairconsole.ui.session_editor.note_bars import NoteKeys, NoteTopBar
from chairconsole.ui.session_editor.walk import Walk
from chairconsole.ui.theme import Look
from tests.intake.given import GENEVA, proposal, real


def test_it_tells_how_many_doubts_are_settled(look: Look, qtbot: QtBot) -> None:
    bar = NoteTopBar(look)
    qtbot.addWidget(bar)
    walk = Walk(real(GENEVA))
    bar.show_walk(walk)
    assert bar._count.text() == f"0 of {len(walk.doubts)} settled"
    walk.go_on()
    bar.show_walk(walk)
    assert bar._bar.fraction() == 1 / len(walk.doubts)
    while walk.go_on():
        pass
    bar.show_walk(walk)
    assert (bar._bar.fraction(), bar._save.variant()) == (1.0, "primary")


def test_nothing_is_saved_while_something_is_missing(look: Look, qtbot: QtBot) -> None:
    bar = NoteTopBar(look)
    qtbot.addWidget(bar)
    bar.show_walk(Walk(proposal("10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")))
    assert not bar._save.isEnabled()
    bar.show_walk(None)
    assert bar._save.isHidden()


def test_the_keys_of_answering_are_shown_once_there_is_something_to_answer(look: Look, qtbot: QtBot) -> None:
    keys = NoteKeys(look)
    qtbot.addWidget(keys)
    keys.show_walk(None)
    assert all(hint.isHidden() for hint in keys._answering)
    keys.show_walk(Walk(real(GENEVA)))
    assert not any(hint.isHidden() for hint in keys._answering)
