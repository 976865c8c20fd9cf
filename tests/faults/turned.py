"""Signs in a note that turn the direction of what follows: every field and every export shows them as numbers."""

import re
import zipfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.faults.damaged import EXPORTS
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import LOST, WRONG, Round
from tests.faults.frame.seat import chair

ABOUT = "an override of direction in a note"
SHORT, LONG = 1, 18
IN_MEMORY = True

SIGNS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200f\u200e"
TURNING = re.compile("[\u202a\u202b\u202d\u202e]")
SCREENS = ("Alt+1", "Alt+2", "Alt+3")


def try_it(turn: Round) -> None:
    """Note such a text, look at the three screens, and export it in each format."""
    sign = SIGNS[turn.number % len(SIGNS)] if turn.number else "\u202e"
    text = f"pay {sign}yap\u202c the fees of {turn.number}"
    with chair() as podium:
        podium.open()
        podium.wait_until("10:00:00")
        podium.press("F5")
        podium.pass_time(2)
        podium.press("F5")
        QGuiApplication.clipboard().setText(text)
        podium.press("F3", "Ctrl+V")
        _is_seen_straight(turn, podium.window, "the field")
        turn.says(podium.podium.notes.field.toPlainText())
        podium.press("Ctrl+Return")
        for screen in SCREENS:
            podium.press(screen)
            _is_seen_straight(turn, podium.window, screen)
        kept = [point.text for point in podium.meeting.points.values()]
        turn.expect(any("the fees of" in one for one in kept), LOST, f"the note: {kept}")
        record = podium.record
    for number, more in enumerate(EXPORTS):
        target = turn.folder / f"account-{number}"
        said = command(turn, "export", record, *more, "-o", target)
        turn.expect(said.code == 0, WRONG, said.err)
        if said.code == 0:
            _is_told_straight(turn, target, more)


def _is_seen_straight(turn: Round, window: QWidget, where: str) -> None:
    """What the fields of a screen show; a label obeys no such sign when it is painted, which its own tests hold."""
    fields = [*window.findChildren(QPlainTextEdit), *window.findChildren(QTextEdit), *window.findChildren(QLineEdit)]
    for field in fields:
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        turn.expect(not TURNING.search(text), WRONG, f"{where} shows {text!r}")
        turn.counts["fields looked at"] += 1


def _is_told_straight(turn: Round, target: Path, more: tuple[str, ...]) -> None:
    content = target.read_bytes()
    if zipfile.is_zipfile(target):
        with zipfile.ZipFile(target) as parts:
            content = b"".join(parts.read(name) for name in parts.namelist())
    found = TURNING.search(content.decode("utf-8", "replace"))
    turn.expect(found is None, WRONG, f"{more} tells {found}")
    turn.counts["exports looked at"] += 1
