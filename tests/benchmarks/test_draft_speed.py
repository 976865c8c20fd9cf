"""How fast 600 points are grouped, searched for alike ones, drafted, drafted again and exported; measured only."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import MakeMessage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.queries.names_in_text import name_finder
from chairconsole.report.accounts.similar import similar
from chairconsole.report.accounts.statistics import statistics
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.items import material
from chairconsole.report.document.document_word import word_document
from chairconsole.report.draft.draft_document import draft_document
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece, parse
from chairconsole.report.draft.merging import merged
from chairconsole.report.draft.planned_drafts import planned_draft
from tests.desk import shipped_directory
from tests.domain.given import who
from tests.report.accounts.shipped import concepts
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import DATA, NATIONAL, Noted

POINTS = 600
PANEL = (Purpose.CONCLUDING, "panel-1")
SUMMARY = (Purpose.WRITTEN_SUMMARY, None)
WORDS = (
    "access",
    "services",
    "health",
    "children",
    "data",
    "age",
    "sex",
    "status",
    "visas",
    "families",
    "remittances",
    "cost",
    "return",
    "integration",
    "cities",
    "schools",
    "work",
    "rights",
    "border",
    "policy",
    "regional",
    "partners",
    "training",
    "recognition",
    "skills",
    "detention",
)


@pytest.fixture(scope="module")
def noted() -> Noted:
    """600 points of 60 delegations, 80 of them in 20 messages."""
    noted = Noted()
    for number in range(POINTS // 3):
        speech = noted.speaks_as(who(f"State {number % 60}"))
        for part in range(3):
            start = (number * 7 + part * 11) % len(WORDS)
            text = " ".join((WORDS * 2)[start : start + 9]) + f" {number * 3 + part}"
            noted.note(speech, text, DATA if (number + part) % 2 else NATIONAL)
    points = list(noted.meeting.points)
    for place in range(20):
        noted.do(MakeMessage(tuple(points[place * 4 : place * 4 + 4])))
    assert len(noted.meeting.points) == POINTS
    return noted


def by_hand(draft: Draft) -> Draft:
    parts = [
        part
        if isinstance(part, Heading)
        else Paragraph(tuple(Piece(f"Mine: {piece.text}", piece.references) for piece in part.pieces))
        for part in draft.parts
    ]
    return Draft(tuple(parts))


def test_grouping(benchmark, noted):
    glossary = vocabulary().glossary(Language.ENGLISH)
    benchmark(material, noted.meeting, "panel-1", glossary, vocabulary().lexicons[Language.ENGLISH])


def test_alike_points(benchmark, noted):
    benchmark(similar, noted.meeting, concepts())


def test_figures(benchmark, noted):
    benchmark(statistics, noted.meeting, noted.now, "panel-1")


@pytest.mark.parametrize("purpose", Purpose)
def test_drafting(benchmark, noted, purpose):
    benchmark(generate, noted.meeting, (purpose, "panel-1" if purpose.is_of_a_panel else None), vocabulary())


def test_drafting_again_over_a_draft_all_of_which_was_edited(benchmark, noted):
    last = generate(noted.meeting, PANEL, vocabulary(), Choices(fits_slot=False)).draft
    now = generate(noted.meeting, PANEL, vocabulary()).draft
    benchmark(lambda: merged(parse(str(by_hand(last))), last, now))


def test_names_in_a_draft(benchmark, noted):
    finder = name_finder(shipped_directory(), noted.meeting)
    text = generate(noted.meeting, SUMMARY, vocabulary()).draft.plain
    benchmark(finder.undecided, text, {})


def test_word_export(benchmark, noted):
    draft = generate(noted.meeting, SUMMARY, vocabulary()).draft
    what_for = planned_draft(noted.session, SUMMARY)
    benchmark(lambda: word_document(draft_document(noted.meeting, draft, what_for, noted.now)))
