"""The drafts that a session asks for: a panel's remarks, its perspective the next day, those of the whole session."""

from dataclasses import dataclass

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.parts import BlockKind, Seat, Step
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.draft_places import read_in

SLOTS = {
    Purpose.CONCLUDING: 7 * 60,
    Purpose.PERSPECTIVE: 15 * 60,
    Purpose.THEMATIC_EXPERT: 15 * 60,
    Purpose.MAIN_CONCLUSIONS: 20 * 60,
    Purpose.WRITTEN_SUMMARY: None,
}
"""Seconds that the procedural notes give to each, where the agenda says nothing; the written one is not read out."""


@dataclass(frozen=True, slots=True)
class PlannedDraft:
    """A draft that the session asks for. `panel` is the title of its panel, empty for the whole session.

    `slot` is how many seconds its reading may take, None if it is not read out.
    """

    purpose: Purpose
    block: str | None
    panel: str
    slot: int | None

    @property
    def id(self) -> DraftId:
        """The key of the draft's versions in `Meeting.drafts`."""
        return self.purpose, self.block


def planned_drafts(session: Session) -> tuple[PlannedDraft, ...]:
    """Every draft that the session asks for: those of each panel, then those of the whole session."""
    panels = [block.id for _, block in session.blocks() if block.kind is BlockKind.PANEL]
    of_panels = [(purpose, panel) for panel in panels for purpose in Purpose if purpose.is_of_a_panel]
    of_session = [(purpose, None) for purpose in Purpose if not purpose.is_of_a_panel]
    return tuple(planned_draft(session, draft) for draft in (*of_panels, *of_session))


def planned_draft(session: Session, draft: DraftId) -> PlannedDraft:
    """What a draft is for; a panel that the session has no longer is called by its id."""
    purpose, block_id = draft
    block = session.block(block_id) if block_id else None
    panel = block.title if block else block_id or ""
    step = _step(session, draft)
    limit = step.limit.upper if step is not None and step.limit is not None else SLOTS[purpose]
    return PlannedDraft(purpose, block_id, panel, limit)


def _step(session: Session, draft: DraftId) -> Step | None:
    """The step of the agenda in which the remarks are read; None if the agenda has none."""
    block = read_in(session, draft)
    if block is None:
        return None
    purpose, _ = draft
    if purpose is Purpose.CONCLUDING:
        return next((step for step in reversed(block.steps) if step.reserve), None)
    remarks = [step for step in block.steps if step.kind == "remarks"]
    role = {Purpose.PERSPECTIVE: "moderator", Purpose.THEMATIC_EXPERT: "expert"}.get(purpose, "")
    return next((step for step in remarks if role in _role(block.seat(step.seat or ""))), None)


def _role(seat: Seat | None) -> str:
    return "" if seat is None else seat.role.casefold()
