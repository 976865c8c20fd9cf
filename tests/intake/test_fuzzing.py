"""Any text or file ends in a proposal whose file is valid, or in a sentence; never in an exception.

Each round tries a few of each kind; CHAIRCONSOLE_FUZZ_ROUNDS says how many rounds: one in the usual run.
"""

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chairconsole.command_line.check import check_as_text
from chairconsole.intake.doubts.doubt import AnswerKind
from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note_reader import read_note
from chairconsole.record.session_file import session_from_text
from tests.desk import SESSIONS
from tests.intake.given import NOTES, places
from tests.intake.made_files import content_of, packed

EXAMPLES = 25
ROUNDS = range(int(os.environ.get("CHAIRCONSOLE_FUZZ_ROUNDS", "1")))
FOUND = sorted((NOTES.parent / "found").glob("*"))
TEXTS = sorted(path for path in NOTES.iterdir() if path.suffix in (".txt", ".html"))
SOURCES = [path.read_text(encoding="utf-8") for path in TEXTS]
FILES = [content for path in TEXTS if not (content := content_of(path)).startswith(b"%PDF")]
"""Each PDF is read in a process of its own, which is tried elsewhere."""
PLANS = [path.read_text(encoding="utf-8") for path in sorted(SESSIONS.glob("*.toml"))]
GIVEN = {"date_unknown": "2017-05-08", "time_zone_unknown": "Europe/Zurich"}
PIECES = [
    *("10:00", "10.00-10.15", "9h30 – 10h", "3 p.m.", "25:00 – 26:00", "de 15 heures à 19 h 45", "12 noon"),
    *("24:00", "00:00", "10:00-11:00 Opening\n", "11:00-12:00 Closing\n", "Jour 2", "Day 1", "Monday"),
    *("8-9 May 2017", "31 February 2017", "29 février", "30 May – 1 June 2017", "5/8/2017"),
    *("Opening", "PANEL 1: Water", "Lunch", "Closing", "SUMMARY PANEL", "Remarks by the Chair"),
    *("Moderator: Ms. A B, C", "Geneva", "ten minutes", "Time", "Agenda", "The limit is three minutes."),
    *("Procedural note for the", "“Theme”", "***", "\t", "\n", "\n\n", " | ", "|", " – ", ":", ", ", " ", "• ", "<td>"),
    *("</tr>", "&nbsp;", "\u00a0", "\ufeff", "\x00", "'''", '"""', "\\", "#", "İ", "ﬁ", "٣:٠٠", "²", "Ⅳ", "ß"),
    *("\u2028", "\ud800", "𝟙𝟘:𝟘𝟘"),
]
DOCUMENT = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr><w:tc><w:p>'
    "<w:r><w:t>10:00</w:t><w:tab/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Opening</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    "<w:p><w:r><w:t>11:00-12:00 Closing</w:t></w:r></w:p></w:body></w:document>"
)
fuzzed = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def _try(content: bytes | str) -> None:
    """Import something, with all answers that are suggested, and write and read the file."""
    try:
        note = read_note(content, "note")
        found = propose(note, places(), GIVEN)
    except NotANote as refused:
        assert str(refused)  # noqa: PT017 - most texts are no notes
        return
    answers = dict(GIVEN)
    for doubt in found.doubts:
        if doubt.answer is AnswerKind.CHOICE:
            answers[doubt.id] = doubt.choices[-1]
        elif doubt.code == "impossible_time":
            answers[doubt.id] = "10:00-10:30"
    for proposal in (found, propose(note, places(), answers)):
        if proposal.session is not None:
            loaded = session_from_text(write_toml(proposal), file="x.toml")
            assert loaded.errors == ()
            assert loaded.session == proposal.session


def _mutated(text: str, seed: int) -> str:
    """A text with some pieces of it taken out, doubled, swapped or replaced."""
    chance = random.Random(seed)  # noqa: S311 - a seed finds it again
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(text) + 1)
        length = chance.choice((1, 1, 3, 10, 60, 400))
        match chance.randrange(4):
            case 0:
                text = text[:place] + text[place + length :]
            case 1:
                text = text[:place] + text[place : place + length] + text[place:]
            case 2:
                text = text[:place] + chance.choice(PIECES) + text[place:]
            case _:
                text = text[:place] + chance.choice(PIECES) + text[place + length :]
    return text


def _damaged(content: bytes, seed: int) -> bytes:
    """A file some of whose bytes are others."""
    chance = random.Random(seed)  # noqa: S311 - a seed finds it again
    damaged = bytearray(content)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


SEEDS = st.integers(0, 2**32)
CONTENTS = {
    "texts of pieces": st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    "real notes with damage": st.builds(_mutated, st.sampled_from(SOURCES), SEEDS),
    "any text": st.text(max_size=400),
    "any text in an agenda": st.text(max_size=400).map("10:00-11:00 {}\n11:00-12:00 Closing".format),
    "files with damage": st.builds(_damaged, st.sampled_from(FILES), SEEDS),
    "documents with damaged text": st.builds(_mutated, st.just(DOCUMENT), SEEDS).map(
        lambda xml: packed({"word/document.xml": xml.encode("utf-8", "replace")})
    ),
}


@pytest.mark.parametrize("turn", ROUNDS)
@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
@fuzzed
@given(data=st.data())
def test_any_content_is_imported_or_refused(
    data: st.DataObject, contents: st.SearchStrategy[bytes | str], turn: int
) -> None:
    _try(data.draw(contents))


@pytest.mark.parametrize("turn", ROUNDS)
@fuzzed
@given(text=st.sampled_from(PLANS), seed=SEEDS)
def test_session_files_with_damage_are_checked(text: str, seed: int, turn: int) -> None:
    assert check_as_text(session_from_text(_mutated(text, seed), file="x.toml"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_contents_that_once_failed(path: Path) -> None:
    _try(path.read_bytes())
