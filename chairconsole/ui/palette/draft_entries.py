"""The drafts of a session as entries of the list: Enter opens one on the summary."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.session import Session
from chairconsole.report.draft.planned_drafts import planned_drafts
from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.words.draft_words import draft_name, draft_title


def draft_entries(session: Session, show: Callable[[DraftId], object]) -> list[Entry]:
    """Each draft that the session asks for, found by its panel, its name and what it is for; `show` opens it."""
    translate = QCoreApplication.translate
    return [
        Entry(
            f"draft/{draft.purpose.value}/{draft.block or ''}",
            Section.ACTIONS,
            fill(translate("palette", "Draft: %1"), draft_title(session, draft)),
            translate("palette", "Show this draft on the summary"),
            also=(draft_name(draft), draft.panel),
            heading=translate("palette", "Drafts"),
            do=partial(show, draft.id),
        )
        for draft in planned_drafts(session)
    ]
