"""What the check before reading says of each thing that it found, and what can be done about it."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.report.checks.finding import CureKind, Finding, FindingCode
from chairconsole.report.checks.finding_titles import TITLES

LONGEST = 70
"""So many characters of what was found are shown."""

_SHOWN_BEFORE = 12

TO_DO: dict[FindingCode, str] = {
    FindingCode.NAME: QT_TRANSLATE_NOOP("findings", "Write what stands there instead."),
    FindingCode.INNER_STOP: QT_TRANSLATE_NOOP("findings", "Say it in full."),
    FindingCode.ABBREVIATION: QT_TRANSLATE_NOOP("findings", "Say it in full."),
    FindingCode.ACRONYM: QT_TRANSLATE_NOOP("findings", "Say it in full."),
    FindingCode.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("findings", "Translate it, or leave it out."),
    FindingCode.QUOTATION_UNSTARRED: QT_TRANSLATE_NOOP("findings", "Star it, or say it in other words."),
    FindingCode.STAKEHOLDER_KIND: QT_TRANSLATE_NOOP("findings", "Say it on the record: civil society, academia…"),
    FindingCode.EXPERT_UNNAMED: QT_TRANSLATE_NOOP("findings", "Enter the name in the agenda, or write it here."),
    FindingCode.THEME_NAME: QT_TRANSLATE_NOOP("findings", "The session file has spoken names, with their article."),
    FindingCode.NO_OVERARCHING_THEME: QT_TRANSLATE_NOOP("findings", "Choose one, type one, or go without."),
    FindingCode.EMPTY_PART: QT_TRANSLATE_NOOP("findings", "It is left out of the text."),
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "Type one, or keep it so."),
    FindingCode.NO_STAR: QT_TRANSLATE_NOOP("findings", "Star up to three points, or keep it so."),
    FindingCode.MANY_STARS: QT_TRANSLATE_NOOP("findings", "Only three are named: take off a star."),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "Without one it is not among the major issues."),
}
"""What a person can do where nothing is offered; of the others, to write it in other words."""

ASKED: dict[FindingCode, str] = {
    FindingCode.NO_OVERARCHING_THEME: QT_TRANSLATE_NOOP("findings", "Type one\u2026"),
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "Type one\u2026"),
    FindingCode.STAKEHOLDER_KIND: QT_TRANSLATE_NOOP("findings", "Say which\u2026"),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "Name it\u2026"),
    FindingCode.QUOTATION_UNSTARRED: QT_TRANSLATE_NOOP("findings", "Star it"),
    FindingCode.INNER_STOP: QT_TRANSLATE_NOOP("findings", "In full\u2026"),
    FindingCode.ABBREVIATION: QT_TRANSLATE_NOOP("findings", "In full\u2026"),
    FindingCode.ACRONYM: QT_TRANSLATE_NOOP("findings", "In full\u2026"),
    FindingCode.NO_STAR: QT_TRANSLATE_NOOP("findings", "Go to the points"),
    FindingCode.MANY_STARS: QT_TRANSLATE_NOOP("findings", "Go to the fourth"),
}
"""What is mended by an answer, by what the button says that asks for it."""

SHORT_WORDS = frozenset((FindingCode.INNER_STOP, FindingCode.ABBREVIATION, FindingCode.ACRONYM))
"""What may be said in full, and then stands in the own glossary."""


def finding_title(finding: Finding) -> str:
    """What was found, in a few words."""
    return QCoreApplication.translate("findings", TITLES[finding.code])


def finding_about(finding: Finding) -> str:
    """The words in which it was found, in quotation marks; and what to do where nothing is offered alone."""
    translate = QCoreApplication.translate
    is_named = finding.code is FindingCode.EMPTY_PART
    words = translate("findings", finding.found) if is_named else shortened(finding.found)
    parts = [fill(translate("findings", "“%1”"), words)] if words else []
    is_asked = finding.code in ASKED and finding.code not in SHORT_WORDS
    if finding.cure.kind is CureKind.WRITE or not finding.cure.offers or is_asked:
        to_do = TO_DO.get(finding.code, QT_TRANSLATE_NOOP("findings", "Write it in other words."))
        parts.append(translate("findings", to_do))
    return " ".join(parts)


def offer_words(finding: Finding, offer: str) -> str:
    """What stands on the button that puts an offer in."""
    translate = QCoreApplication.translate
    if not offer.strip(" .,"):
        return translate("findings", "Take it out")
    return shortened(_from_where_it_differs(finding.found, offer.strip()))


def _from_where_it_differs(found: str, offer: str) -> str:
    """What is offered for a long sentence, from a few words before the first that is another one."""
    same = next((place for place, both in enumerate(zip(found, offer, strict=False)) if both[0] != both[1]), 0)
    begins = offer.rfind(" ", 0, max(0, same - _SHOWN_BEFORE))
    return offer if len(offer) <= LONGEST or begins <= 0 else f"…{offer[begins:].lstrip()}"


def shortened(text: str) -> str:
    """A text in one line, with an ellipsis for what is more than can be shown."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def asked_words(finding: Finding) -> str:
    """What is asked for beside the draft to mend a finding; empty where nothing is."""
    return QCoreApplication.translate("findings", ASKED.get(finding.code, ""))


def keep_words(finding: Finding) -> str:
    """What stands on the button that lets a draft be as it is."""
    is_theme = finding.code is FindingCode.NO_OVERARCHING_THEME
    words = QT_TRANSLATE_NOOP("findings", "Without") if is_theme else QT_TRANSLATE_NOOP("findings", "Keep it")
    return QCoreApplication.translate("findings", words)
