"""The words of what is answered to a doubt: the labels of its buttons, what is in force, what may be typed."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, Weight
from chairconsole.intake.doubts.doubt_words import kind_name
from chairconsole.ui.words.time_words import date_words
from chairconsole.ui.words.translated import translated

WEIGHTS: dict[Weight, tuple[str, str]] = {
    Weight.REQUIRED: (QT_TRANSLATE_NOOP("answers", "Needs an answer"), "red"),
    Weight.QUESTION: (QT_TRANSLATE_NOOP("answers", "Guessed"), "amber"),
    Weight.OFFER: (QT_TRANSLATE_NOOP("answers", "May stay open"), "accent"),
    Weight.REMARK: (QT_TRANSLATE_NOOP("answers", "To know"), ""),
}
"""What a doubt asks of a person, and its tone."""


TYPED: dict[AnswerKind, str] = {
    AnswerKind.NONE: "",
    AnswerKind.CHOICE: "",
    AnswerKind.DATE: QT_TRANSLATE_NOOP("answers", "A date, as 8 May 2017"),
    AnswerKind.TIME: QT_TRANSLATE_NOOP("answers", "A time, as 17:50"),
    AnswerKind.TIME_RANGE: QT_TRANSLATE_NOOP("answers", "From when to when, as 15:00-17:50"),
    AnswerKind.TIME_ZONE: QT_TRANSLATE_NOOP("answers", "A city or a time zone, as Europe/Zurich"),
    AnswerKind.TEXT: QT_TRANSLATE_NOOP("answers", "In other words"),
    AnswerKind.LIMIT: QT_TRANSLATE_NOOP("answers", "A limit, as 3:00 or 5:00-7:00"),
    AnswerKind.NAMES: QT_TRANSLATE_NOOP("answers", "Name, with the delegation in brackets; several with a semicolon"),
}
"""What may be typed, by example."""


WRONG: dict[AnswerKind, str] = {
    AnswerKind.DATE: QT_TRANSLATE_NOOP("answers", "A date is written 8 May 2017 or 2017-05-08, between 1971 and 2200."),
    AnswerKind.TIME: QT_TRANSLATE_NOOP("answers", "A time is written 17:50."),
    AnswerKind.TIME_RANGE: QT_TRANSLATE_NOOP("answers", "From when to when is written 15:00-17:50."),
    AnswerKind.TIME_ZONE: QT_TRANSLATE_NOOP(
        "answers", "No time zone is called \u201c%1\u201d. Type a city, and choose."
    ),
    AnswerKind.LIMIT: QT_TRANSLATE_NOOP("answers", "A limit is written 3:00, or 5:00-7:00."),
    AnswerKind.TEXT: QT_TRANSLATE_NOOP("answers", "That is too long, or has characters that cannot be shown."),
    AnswerKind.NAMES: QT_TRANSLATE_NOOP("answers", "That is too long, or has characters that cannot be shown."),
    AnswerKind.NONE: QT_TRANSLATE_NOOP("answers", "This is none of the answers there are."),
    AnswerKind.CHOICE: QT_TRANSLATE_NOOP("answers", "This is none of the answers there are."),
}
"""Why what is typed is no answer; %1 is what was typed."""


def answer_words(doubt: Doubt, answer: str) -> str:
    """An answer as a button says it; times, limits, zones and names as they are written."""
    translate = QCoreApplication.translate
    match doubt.code, answer:
        case "overlap", "keep":
            return translate("answers", "Keep both times as written")
        case "overlap", _:
            return fill(translate("answers", "End it at %1"), answer)
        case _, "leave_out":
            return translate("answers", "Leave the row out")
        case "sub_items_split", "split":
            return translate("answers", "One step each")
        case "sub_items_split", "keep":
            return translate("answers", "Keep as one text")
        case "spans_others", "steps":
            return translate("answers", "The steps of one block")
        case "spans_others", "heading":
            return translate("answers", "Only a heading")
        case "spans_others", "block":
            return translate("answers", "A block of its own")
        case "kind_guessed", _ if answer in set(BlockKind):
            return block_kind_words(BlockKind(answer))
        case _ if _is_date(answer):
            return date_words(dt.date.fromisoformat(answer), "ddd d MMMM yyyy")
    return answer


def block_kind_words(kind: BlockKind) -> str:
    """What a kind of block is called."""
    return translated(kind_name(kind))


def weight_words(weight: Weight) -> tuple[str, str]:
    """What a doubt asks of a person, and its tone."""
    words, tone = WEIGHTS[weight]
    return QCoreApplication.translate("answers", words), tone


def in_force_words(doubt: Doubt) -> str:
    """What holds as long as nobody answers otherwise."""
    translate = QCoreApplication.translate
    if doubt.in_force:
        words = translate("answers", "In force: %1")
        return fill(words, answer_words(doubt, doubt.in_force))
    if doubt.weight is Weight.REQUIRED:
        return translate("answers", "There is no session without it.")
    return translate("answers", "Nothing is in force yet; it can be said on the day.")


def typed_words(kind: AnswerKind) -> str:
    """What may be typed, with an example; nothing if only a choice will do."""
    return QCoreApplication.translate("answers", TYPED[kind]) if TYPED[kind] else ""


def wrong_words(kind: AnswerKind, typed: str) -> str:
    """Why what is typed is no answer."""
    return fill(QCoreApplication.translate("answers", WRONG[kind]), typed)


def _is_date(text: str) -> bool:
    try:
        return len(text) == 10 and dt.date.fromisoformat(text) is not None
    except ValueError:
        return False
