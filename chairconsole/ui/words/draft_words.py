"""What drafts are called on the screen, who is named in them, and why a version was kept."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.draft.draft_purposes import DraftFor
from chairconsole.ui.words.wording import minutes_words, short_title


def draft_title(session: Session, draft: DraftFor) -> str:
    """What a draft is for, as the list says it: "Panel 1 · concluding remarks"."""
    words = _purpose(draft.purpose)
    if draft.slot is not None and draft.purpose is not Purpose.CONCLUDING:
        words = f"{words}, {minutes_words(round(draft.slot / 60))}"
    if not draft.purpose.is_of_a_panel:
        return words[:1].upper() + words[1:]
    block = session.block(draft.block or "")
    return f"{short_title(block) if block else draft.panel} \u00b7 {words}"


def _purpose(purpose: Purpose) -> str:
    translate = QCoreApplication.translate
    match purpose:
        case Purpose.CONCLUDING:
            return translate("drafts", "concluding remarks")
        case Purpose.PERSPECTIVE:
            return translate("drafts", "perspective")
        case Purpose.THEMATIC_EXPERT:
            return translate("drafts", "thematic expert")
        case Purpose.MAIN_CONCLUSIONS:
            return translate("drafts", "main conclusions")
        case Purpose.WRITTEN_SUMMARY:
            return translate("drafts", "written summary")
        case _:
            assert_never(purpose)


def attribution_words(attribution: Attribution) -> tuple[str, str]:
    """On the button, and in its menu."""
    translate = QCoreApplication.translate
    match attribution:
        case Attribution.NONE:
            return translate("drafts", "Attribution: none"), translate("drafts", "Nobody is named")
        case Attribution.GROUPS:
            return translate("drafts", "Attribution: groups"), translate("drafts", "Only groups are named")
        case Attribution.FULL:
            return translate("drafts", "Attribution: full"), translate("drafts", "Everybody is named")
        case _:
            assert_never(attribution)


def reason_words(reason: DraftReason) -> str:
    """Why a version was kept."""
    translate = QCoreApplication.translate
    match reason:
        case DraftReason.GENERATED:
            return translate("drafts", "drafted from points")
        case DraftReason.RESTORED:
            return translate("drafts", "restored")
        case DraftReason.EXPORTED:
            return translate("drafts", "exported")
        case DraftReason.LEFT:
            return translate("drafts", "as it was left")
        case _:
            assert_never(reason)
