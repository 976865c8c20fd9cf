"""What drafts and notes are called on the screen, who is named in a draft, and why a version was kept."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import ExpertPart, Language, PointKind
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.draft.planned_drafts import PlannedDraft
from chairconsole.ui.words.name_words import short_title
from chairconsole.ui.words.time_words import minutes_words

PURPOSES: dict[Purpose, str] = {
    Purpose.CONCLUDING: QT_TRANSLATE_NOOP("drafts", "concluding remarks"),
    Purpose.PERSPECTIVE: QT_TRANSLATE_NOOP("drafts", "perspective"),
    Purpose.THEMATIC_EXPERT: QT_TRANSLATE_NOOP("drafts", "thematic expert"),
    Purpose.MAIN_CONCLUSIONS: QT_TRANSLATE_NOOP("drafts", "main conclusions"),
    Purpose.WRITTEN_SUMMARY: QT_TRANSLATE_NOOP("drafts", "written summary"),
}


NAMES: dict[Purpose, str] = {
    Purpose.CONCLUDING: QT_TRANSLATE_NOOP("drafts", "Concluding"),
    Purpose.PERSPECTIVE: QT_TRANSLATE_NOOP("drafts", "Perspective"),
    Purpose.THEMATIC_EXPERT: QT_TRANSLATE_NOOP("drafts", "Thematic expert"),
    Purpose.MAIN_CONCLUSIONS: QT_TRANSLATE_NOOP("drafts", "Conclusions"),
    Purpose.WRITTEN_SUMMARY: QT_TRANSLATE_NOOP("drafts", "Written summary"),
}


REASONS: dict[DraftReason, str] = {
    DraftReason.GENERATED: QT_TRANSLATE_NOOP("drafts", "drafted from points"),
    DraftReason.RESTORED: QT_TRANSLATE_NOOP("drafts", "restored"),
    DraftReason.EXPORTED: QT_TRANSLATE_NOOP("drafts", "exported"),
    DraftReason.LEFT: QT_TRANSLATE_NOOP("drafts", "as it was left"),
    DraftReason.DELIVERED: QT_TRANSLATE_NOOP("drafts", "as delivered"),
    DraftReason.READ_BACK: QT_TRANSLATE_NOOP("drafts", "read back from Word"),
}


LEFT_OUT: dict[LeftOut, str] = {
    LeftOut.NO_ROOM: QT_TRANSLATE_NOOP("drafts", "no room"),
    LeftOut.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("drafts", "noted in another language"),
    LeftOut.TOO_LONG: QT_TRANSLATE_NOOP("drafts", "too long to be read aloud"),
    LeftOut.QUOTATION_RULE: QT_TRANSLATE_NOOP("drafts", "a quotation: without a star, or one too many"),
    LeftOut.TAKEN_BACK: QT_TRANSLATE_NOOP("drafts", "taken out by hand"),
    LeftOut.ANSWERED: QT_TRANSLATE_NOOP("drafts", "a question that was answered"),
    LeftOut.WRITTEN: QT_TRANSLATE_NOOP("drafts", "in writing, not spoken"),
    LeftOut.NOT_OF_THIS_FORM: QT_TRANSLATE_NOOP("drafts", "no part of this draft"),
    LeftOut.UNCLEAR: QT_TRANSLATE_NOOP("drafts", "fits no sentence"),
    LeftOut.IN_PART: QT_TRANSLATE_NOOP("drafts", "said in its message, but not all of it"),
}


ATTRIBUTIONS: dict[Attribution, tuple[str, str]] = {
    Attribution.NONE: (
        QT_TRANSLATE_NOOP("drafts", "%1, no names"),
        QT_TRANSLATE_NOOP("drafts", "Nobody is named"),
    ),
    Attribution.GROUPS: (
        QT_TRANSLATE_NOOP("drafts", "%1, groups named"),
        QT_TRANSLATE_NOOP("drafts", "Only groups are named"),
    ),
    Attribution.FULL: (
        QT_TRANSLATE_NOOP("drafts", "%1, all named"),
        QT_TRANSLATE_NOOP("drafts", "Everybody is named"),
    ),
}
"""On the button, after the language, and in its menu."""

LANGUAGE_NAMES: dict[Language, str] = {
    Language.ENGLISH: "English",
    Language.FRENCH: "fran\u00e7ais",
    Language.SPANISH: "espa\u00f1ol",
}
"""Each language by its own name, whatever the language of the user."""


def draft_title(session: Session, draft: PlannedDraft) -> str:
    """What a draft is for, in full: "Panel 1 · perspective, 15 min"."""
    words = _purpose(draft.purpose)
    if draft.slot is not None and draft.purpose is not Purpose.CONCLUDING:
        words = f"{words}, {minutes_words(round(draft.slot / 60))}"
    if not draft.purpose.is_of_a_panel:
        return words[:1].upper() + words[1:]
    block = session.block(draft.block or "")
    return f"{short_title(block) if block else draft.panel} \u00b7 {words}"


def draft_name(draft: PlannedDraft) -> str:
    """What a draft is for, in the list of the panel's drafts and those of the session: "Concluding"."""
    return QCoreApplication.translate("drafts", NAMES[draft.purpose])


def _purpose(purpose: Purpose) -> str:
    return QCoreApplication.translate("drafts", PURPOSES[purpose])


def attribution_words(attribution: Attribution) -> str:
    """Who is named, as the menu says it."""
    return QCoreApplication.translate("drafts", ATTRIBUTIONS[attribution][1])


def choices_label(language: Language, attribution: Attribution) -> str:
    """In which language a draft is made, and who is named: "English, no names"."""
    return fill(QCoreApplication.translate("drafts", ATTRIBUTIONS[attribution][0]), LANGUAGE_NAMES[language])


def left_out_words(reason: LeftOut | None, *, is_locked: bool) -> str:
    """Why a point is not in a draft; None for one that comes in when it is drafted again."""
    translate = QCoreApplication.translate
    if reason is not None:
        return translate("drafts", LEFT_OUT[reason])
    if is_locked:
        return translate("drafts", "late: the text is locked")
    return translate("drafts", "comes in when drafted again")


def part_words(part: ExpertPart | None) -> str:
    """In which part of the thematic expert's remarks an own line stands."""
    translate = QCoreApplication.translate
    if part is None:
        return translate("drafts", "at the end")
    # Loaded with the summary screen, so that the podium is there sooner.
    from chairconsole.report.checks.finding_titles import PARTS

    return translate("findings", PARTS[list(ExpertPart).index(part)])


def reason_words(reason: DraftReason) -> str:
    """Why a version was kept."""
    return QCoreApplication.translate("drafts", REASONS[reason])


def kind_words(kind: PointKind) -> str:
    """What a note or a point is, as it is called where it is chosen."""
    translate = QCoreApplication.translate
    match kind:
        case PointKind.QUESTION:
            return translate("note_for", "Question")
        case PointKind.RECOMMENDATION:
            return translate("note_for", "Recommendation")
        case PointKind.FIGURE:
            return translate("note_for", "Figure")
        case PointKind.QUOTE:
            return translate("note_for", "Quote")
        case PointKind.EXAMPLE:
            return translate("note_for", "Example")
        case PointKind.CAUTION:
            return translate("note_for", "Caution")
        case PointKind.OFFER:
            return translate("note_for", "Offer")
        case PointKind.CONCLUSION:
            return translate("note_for", "Conclusion")
        case _:
            return translate("note_for", "Point")
