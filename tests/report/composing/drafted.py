"""Drafts of the meeting of the worked English text, each made once."""

from functools import cache

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.generate import GeneratedDraft, generate
from chairconsole.report.draft.draft_text import Draft, Paragraph
from tests.report.composing.worked_meeting import vocabulary, worked, worked_stage


@cache
def meeting() -> Meeting:
    """The meeting."""
    return worked_stage(worked("en")).meeting


@cache
def made(purpose: Purpose) -> GeneratedDraft:
    """Its draft for this."""
    return generate(meeting(), (purpose, "panel-1" if purpose.is_of_a_panel else None), vocabulary())


def sentences(draft: Draft) -> list[str]:
    """What stands on something, piece by piece."""
    return [piece.text for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces]


def leads(draft: Draft) -> list[str]:
    """The first sentence of each paragraph."""
    return [part.pieces[0].text for part in draft.parts if isinstance(part, Paragraph)]
