"""A draft as a document."""

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.accounts.names import REHEARSAL
from chairconsole.report.document.document import Marked, SectionHeading, TextParagraph
from chairconsole.report.draft.draft_document import draft_document
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.marks import Mark, mark_from, mark_of, version_of
from chairconsole.report.draft.planned_drafts import planned_draft
from tests.domain.given import Stage
from tests.report.draft.noted import Noted

DRAFT = parse("# My title\n\n## Main points\n\nTwo said: visas. [[m:1]] Mine.\n\n### Below\n\n[[p:2]]\n")


def test_what_is_read_without_references_and_who_is_named(noted: Noted) -> None:
    what_for = planned_draft(noted.session, (Purpose.CONCLUDING, "panel-1"))
    document = draft_document(noted.meeting, DRAFT, what_for, noted.now)
    assert document.title == "My title"
    version = version_of(DRAFT)
    sentences = (Marked(mark_of(version, 2), "Two said: visas."), Marked(mark_of(version, 3), "Mine."))
    assert document.parts == (
        SectionHeading(1, "Main points", mark_of(version, 1)),
        TextParagraph("Two said: visas. Mine.", sentences),
        SectionHeading(2, "Below", mark_of(version, 4)),
    )
    assert (document.title_mark, document.opening_mark) == (mark_of(version, 0), mark_of(version, None))
    assert document.opening == ()
    named = draft_document(noted.meeting, DRAFT, what_for, noted.now, Attribution.FULL)
    assert named.opening[0].startswith("Attribution: delegations")
    untitled = draft_document(noted.meeting, parse("x"), what_for, noted.now, Attribution.GROUPS)
    assert (untitled.title, untitled.opening[0].startswith("Attribution: groups")) == (what_for.panel, True)
    assert untitled.title_mark == untitled.opening_mark


def test_paragraphs_of_the_written_summary_have_numbers(noted: Noted) -> None:
    what_for = planned_draft(noted.session, (Purpose.WRITTEN_SUMMARY, None))
    draft = parse("# My title\n\n## Main points\n\nTwo said: visas. [[m:1]]\n\n[[p:2]]\n\n## Panels\n\nMine.\n")
    parts = draft_document(noted.meeting, draft, what_for, noted.now).parts
    assert [part.text for part in parts] == ["Main points", "1. Two said: visas.", "Panels", "2. Mine."]
    version = version_of(draft)
    own = mark_of(version, None)
    assert parts[1].marked == (Marked(f"{own}001", "1."), Marked(mark_of(version, 2), "Two said: visas."))
    assert mark_from(f"{own}001") == Mark(version, None)


def test_practice_is_said_to_be_practice() -> None:
    stage = Stage(mode=Mode.REHEARSAL)
    what_for = planned_draft(stage.session, (Purpose.CONCLUDING, "panel-1"))
    assert draft_document(stage.meeting, DRAFT, what_for, stage.now).opening == (REHEARSAL,)
