"""Seven minutes before a panel ends: from sixty points to remarks that fit, edited, drafted again, saved as files."""

import csv
import json
from pathlib import Path

import docx
import pypdf
from PySide6.QtWidgets import QApplication, QTextEdit

from chairconsole.control.actions import console_actions
from chairconsole.control.kept_drafts import working_key
from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import Fit, fit, reading_length
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

LINES = (
    "ken, bra, ger, mex, egy, phl, mali, chad, nor, swe",
    "can, peru, gha, uga, irl, ita, jpn, jor, npl, mar",
    "arg, chl, eth, tza, pol, fin, aut, sen, tun, bgd",
)
NOTES = ("data by age and sex", "visas for workers", "schooling from the first day", "share a toolkit", "fair hiring")
CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def summary(chair: Chair) -> SummaryScreen:
    found = chair.screen.findChild(SummaryScreen)
    assert found is not None
    return found


def text(chair: Chair) -> str:
    return summary(chair).draft.paper.text()


def thirty_interventions_with_sixty_points(chair: Chair) -> None:
    until_the_discussion(chair)
    chair.press("F2")
    for line in LINES:
        chair.type(line)
        chair.press("Return")
        chair.pass_time(3)
    assert len(chair.waiting) == 30
    for number in range(30):
        chair.press("F5")
        for part in range(2):
            chair.pass_time(70)
            # The first five have the same to say; all others something of their own.
            words = NOTES[0] if number < 5 and part == 0 else f"{NOTES[1 + (number + part) % 4]}, case {number}"
            # Typed in the first three speeches, pasted in the others.
            write = chair.write_note if number < 3 else chair.paste_note
            write(words, f"Ctrl+{5 if number < 5 and part == 0 else 1 + (number + part) % 9}")
            chair.press("Ctrl+Return")
    assert len(chair.meeting.points) == 60


def five_say_the_same(chair: Chair) -> None:
    """Searched for, marked with Shift and the arrows, and put together with one key."""
    chair.press("Alt+3")
    chair.press("Ctrl+F")
    chair.type("age and sex")
    bench = summary(chair).bench.list
    alike = [row for row in bench.rows() if row.text.endswith(NOTES[0])]
    assert len(alike) == 5
    chair.press("Down", "Tab", "Tab", "Tab")
    assert bench.hasFocus()
    for _ in range(4):
        chair.press("Shift+Down")
    chair.press("Ctrl+M")
    (message,) = chair.meeting.messages.values()
    assert len(message.points) == 5
    chair.press("Ctrl+F", "Esc")


def a_draft_that_fits(chair: Chair) -> None:
    chair.press("Alt+D")
    draft = parse(text(chair))
    assert fit(reading_length(draft.plain), 7 * 60) is Fit.FITS
    assert "Several delegations drew attention to data by age and sex." in draft.plain
    chair.see("of 7:00", on=summary(chair).draft)
    for name in ("Kenya", "Brazil", "Mali"):
        assert name not in draft.plain
    assert any(row.is_in_draft for row in summary(chair).bench.list.rows() if row.kind is RowKind.MESSAGE)


def edited_by_hand(chair: Chair) -> None:
    paper = summary(chair).draft.paper
    while not paper.hasFocus():
        chair.press("Tab")
    chair.press("Ctrl+End", "Return")
    chair._keys.type("I thank you all.")
    chair._qtbot.waitUntil(lambda: text(chair).rstrip().endswith("I thank you all."))
    chair.pass_time(1.2)
    assert "I thank you all." in (chair._running.writer.working_text(working_key(CONCLUDING)) or "")


def two_late_points(chair: Chair) -> None:
    """Noted below the points, without leaving the summary; Esc goes back to the draft."""
    for number, words in enumerate(("a late point on remittances", "a late point on return")):
        chair.write_note(words, f"Ctrl+{2 + number}")
        chair.press("Ctrl+Return")
        chair.press("Esc")
        chair.see("Read aloud", on=summary(chair))
    chair.press("Alt+D")
    again = text(chair)
    assert again.count("I thank you all.") == 1
    assert "a late point on remittances" in again
    assert "a late point on return" in again
    assert fit(reading_length(parse(again).plain), 7 * 60) is not Fit.TOO_LONG


def read_aloud(chair: Chair) -> None:
    chair.press("Alt+R")
    chair.see("to look at before reading")
    chair.press("Alt+R")
    (view,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    chair._qtbot.waitUntil(view.isActiveWindow)
    chair.press("Space")
    chair.pass_time(100)
    chair.see("5:20", on=view)
    chair.press("Esc")
    chair._activate()


def every_format(chair: Chair, folder: Path) -> None:
    paragraphs = [part.text for part in parse(text(chair)).parts]
    for ending in ("docx", "pdf", "md", "html", "txt"):
        target = folder / f"remarks.{ending}"
        chair.choose_path(target, lambda: chair.press("Alt+X"))
        assert target.exists(), ending
    assert [one.text for one in docx.Document(str(folder / "remarks.docx")).paragraphs] == paragraphs
    for ending in ("md", "html", "txt"):
        written = (folder / f"remarks.{ending}").read_text("utf-8")
        assert "I thank you all." in written
        assert "[[" not in written
    pages = " ".join(page.extract_text() for page in pypdf.PdfReader(folder / "remarks.pdf").pages)
    assert "I thank you all." in " ".join(pages.split())
    assert chair.meeting.drafts[CONCLUDING][-1].reason is DraftReason.EXPORTED


def the_other_papers(chair: Chair, folder: Path) -> None:
    for action, name in (
        (console_actions.EXPORT_SPEAKERS, "speakers.txt"),
        (console_actions.EXPORT_STATE, "state.txt"),
    ):
        target = folder / name
        chair.choose_path(target, chair.screen.context.actions.action(action).trigger)
        assert "Kenya" in target.read_text("utf-8")
    assert "data by age" not in (folder / "speakers.txt").read_text("utf-8")
    for ending in ("json", "csv", "md", "html"):
        target = folder / f"record.{ending}"
        chair.choose_path(target, chair.screen.context.actions.action(console_actions.EXPORT).trigger)
    told = json.loads((folder / "record.json").read_text("utf-8"))
    assert sum(len(speech["points"]) for speech in told["interventions"]) == 62
    with (folder / "record.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sum("Kenya" in row for row in csv.reader(file)) == 1


def test_from_sixty_points_to_remarks_that_fit(chair: Chair, tmp_path: Path) -> None:
    chair.open()
    thirty_interventions_with_sixty_points(chair)
    five_say_the_same(chair)
    a_draft_that_fits(chair)
    edited_by_hand(chair)
    two_late_points(chair)
    read_aloud(chair)
    every_format(chair, tmp_path)
    the_other_papers(chair, tmp_path)
    chair.check_the_record()
    written = text(chair)
    chair.cut_the_power()
    chair.go_on_with(chair.records()[0])
    chair.press("Alt+3")
    assert text(chair) == written
    assert isinstance(summary(chair).draft.paper, QTextEdit)
