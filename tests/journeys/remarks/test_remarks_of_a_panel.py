"""A panel as an aide types it: eighty points, a draft, edits by hand, a power cut, a new draft, read and saved."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import docx
import pypdf
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from chairconsole.control.actions.summary_actions import READING_COPY
from chairconsole.report.draft.draft_text import Draft, Paragraph, Piece, parse
from chairconsole.report.draft.length import Fit, fit, reading_length
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

SPEAKERS = (
    "ken, bra, ger, mex, egy, phl, mali, chad, nor",
    "swe, can, peru, gha, uga, irl, ita, jpn, jor",
    "npl, mar, arg, chl, eth, tza, pol",
)
LATE_SPEAKERS = "fin, aut"
NOTES = (
    "no child shd be detained for papers",
    "birth registration at the border",
    "we welcome the zero draft",
    "set up firewalls btw services & police",
    "women pay twice: fees + violence",
    "skills tests before departure",
    "recruitment fees must go to the employer",
    "mayors carry integration w/o budget",
    "remittances cost 7% on avg",
    "mutual recognition of diplomas",
    "hate speech online is rising",
    "train judges on xenophobia",
    "access to health irrespective of status",
    "Train border guards in human rights",
    "pensions that move with the worker",
    "host communities need schools too",
)
LATE_NOTES = ("return with dignity", "legal aid at the airport")
LAST_NOTE = "consular help by phone"
PLACES = ("coast", "capital", "islands", "north")
SLOT = 7 * 60
CHANGED = "Nobody in this room wants a child behind bars!"
TYPED = "Let me thank the interpreters, who stayed with us."


def eighty_notes() -> Iterator[str]:
    """Sixteen notes as they are typed, and each four times more with a place behind it."""
    yield from NOTES
    for place in PLACES:
        yield from (f"{note}, {place}" for note in NOTES)


def summary(chair: Chair) -> SummaryScreen:
    found = chair.screen.findChild(SummaryScreen)
    assert found is not None
    return found


def text(chair: Chair) -> str:
    return summary(chair).draft.paper.text()


def noted(chair: Chair, words: str, theme: int) -> None:
    """Note something, with a theme; what must be done is typed and made a recommendation, and one shape is turned."""
    chair.pass_time(30)
    (chair.write_note if "must" in words else chair.paste_note)(words, f"Ctrl+{theme}")
    if "must" in words:
        chair.press("Alt+K")
        chair._keys.type("rec")
        chair.press("Return")
    if words.startswith("pensions"):
        chair.press("Alt+T")
    chair.press("Ctrl+Return")


def twenty_five_speeches(chair: Chair) -> None:
    until_the_discussion(chair)
    chair.press("F2")
    for line in SPEAKERS:
        chair.type(line)
        chair.press("Return")
    assert len(chair.waiting) == 25
    notes = list(eighty_notes())
    for speech in range(25):
        chair.pass_time(3)
        chair.press("F5")
        for words in notes[speech::25]:
            noted(chair, words, 1 + notes.index(words) % 9)
    points = chair.meeting.points.values()
    assert len(points) == 80
    assert all((point.shape is not None) == point.text.startswith("pensions") for point in points)


def points_told(draft: Draft) -> list[str]:
    """The ids of the points that the sentences of a draft stand on, each as often as it is told."""
    pieces = (piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces)
    return [one for piece in pieces for reference in piece.references if reference.kind == "p" for one in reference.ids]


def sentences_of_two_points(chair: Chair) -> list[Piece]:
    """The sentences that tell more than one point: what is left of them must not be made up anew."""
    pieces = [piece for part in parse(text(chair)).parts if isinstance(part, Paragraph) for piece in part.pieces]
    return [piece for piece in pieces if len(points_told(Draft((Paragraph((piece,)),)))) > 1]


def mark(chair: Chair, words: str, *, with_reference: bool = False) -> None:
    """Mark words on the paper as a drag of the mouse does, with the reference behind them or without."""
    paper = summary(chair).draft.paper
    paper.setFocus()
    paper.moveCursor(QTextCursor.MoveOperation.Start)
    found = paper.document().find(words)
    assert not found.isNull(), words
    # A reference is a space and one character.
    found.setPosition(found.selectionEnd() + (2 if with_reference else 0), QTextCursor.MoveMode.KeepAnchor)
    paper.setTextCursor(found)


def type_on_the_paper(chair: Chair, words: str) -> None:
    chair._keys.type(words)
    chair._qtbot.waitUntil(lambda: words.strip() in text(chair))


def a_first_draft(chair: Chair) -> None:
    chair.press("Alt+3", "Alt+D")
    draft = parse(text(chair))
    assert fit(reading_length(draft.plain), SLOT) is Fit.FITS
    told = points_told(draft)
    assert len(told) == len(set(told)) >= 40
    chair.see("points had no room in the slot", on=chair.window)


def edited_by_hand(chair: Chair) -> list[str]:
    """Change a sentence, type one anew, take one out; return the points of the one that was taken out."""
    changed, taken_out = sentences_of_two_points(chair)[:2]
    mark(chair, changed.text)
    type_on_the_paper(chair, CHANGED)
    mark(chair, taken_out.text, with_reference=True)
    chair.press("Del")
    assert taken_out.text not in text(chair)
    chair.press("Ctrl+End", "Return")
    type_on_the_paper(chair, TYPED)
    told = points_told(parse(text(chair)))
    assert {one for reference in changed.references for one in reference.ids} <= set(told)
    chair.pass_time(1.2)
    return [one for reference in taken_out.references for one in reference.ids]


def two_more_speeches(chair: Chair) -> None:
    chair.press("Alt+1", "F2")
    chair.type(LATE_SPEAKERS)
    chair.press("Return")
    for words in LATE_NOTES:
        chair.press("F5")
        noted(chair, words, 1)


def drafted_again(chair: Chair, taken_out: Sequence[str], late: Sequence[str]) -> None:
    """What a person wrote is there to the letter, what was taken out stays out, and what is new has come in."""
    chair.press("Alt+3", "Alt+D")
    draft = parse(text(chair))
    assert draft.plain.count(CHANGED) == draft.plain.count(TYPED) == 1
    told = points_told(draft)
    assert len(told) == len(set(told))
    assert not set(taken_out) & set(told)
    for point in list(chair.meeting.points.values())[-len(late) :]:
        assert point.text in late
        assert point.id in told
    assert late[0] in draft.plain
    assert fit(reading_length(draft.plain), SLOT) is not Fit.TOO_LONG


def read_aloud(chair: Chair) -> None:
    """The first key tells what is to be looked at, the second reads past it."""
    chair.press("Alt+R")
    assert "to look at before reading" in chair.notice
    chair.press("Alt+R")
    (view,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    chair._qtbot.waitUntil(view.isActiveWindow)
    chair.see(CHANGED, TYPED, on=view)
    chair.press("Esc")
    chair._activate()


def saved(chair: Chair, folder: Path) -> None:
    paragraphs = [part.text for part in parse(text(chair)).parts]
    for ending in ("docx", "pdf"):
        chair.choose_path(folder / f"remarks.{ending}", lambda: chair.press("Alt+X"))
    chair.choose_path(folder / "reading.pdf", chair.screen.context.actions.action(READING_COPY).trigger)
    assert [one.text for one in docx.Document(str(folder / "remarks.docx")).paragraphs] == paragraphs
    for name in ("remarks.pdf", "reading.pdf"):
        pages = " ".join(page.extract_text() for page in pypdf.PdfReader(folder / name).pages)
        for words in (CHANGED, TYPED, LAST_NOTE):
            assert words in " ".join(pages.split()), name


def start_again(chair: Chair) -> None:
    """Cut the power, and find the same text."""
    written = text(chair)
    chair.cut_the_power()
    chair.go_on_with(chair.records()[0])
    chair.press("Alt+3")
    assert text(chair) == written


def test_what_a_hand_wrote_outlives_late_points_and_a_power_cut(chair: Chair, tmp_path: Path) -> None:
    chair.open()
    twenty_five_speeches(chair)
    a_first_draft(chair)
    taken_out = edited_by_hand(chair)
    two_more_speeches(chair)
    start_again(chair)
    drafted_again(chair, taken_out, LATE_NOTES)
    chair.press("Alt+1")
    noted(chair, LAST_NOTE, 2)
    drafted_again(chair, taken_out, (LAST_NOTE,))
    read_aloud(chair)
    saved(chair, tmp_path)
    start_again(chair)
    chair.check_the_record()
