"""What the check before reading says of each thing that it found, and what can be done about it."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.report.checks.finding import Finding, FindingCode

LONGEST = 70
"""So many characters of what was found are shown."""

TITLES: dict[FindingCode, str] = {
    FindingCode.NAME: QT_TRANSLATE_NOOP("findings", "May name a delegation or a person"),
    FindingCode.SIGN: QT_TRANSLATE_NOOP("findings", "A sign that cannot be spoken"),
    FindingCode.ABBREVIATION: QT_TRANSLATE_NOOP("findings", "An abbreviation"),
    FindingCode.AMBIGUOUS: QT_TRANSLATE_NOOP("findings", "May mean more than one thing"),
    FindingCode.INNER_STOP: QT_TRANSLATE_NOOP("findings", "A word that is cut short"),
    FindingCode.ACRONYM: QT_TRANSLATE_NOOP("findings", "An acronym that not everybody knows"),
    FindingCode.CAPITALS: QT_TRANSLATE_NOOP("findings", "Words in capitals"),
    FindingCode.SYMBOL: QT_TRANSLATE_NOOP("findings", "The symbol of a document"),
    FindingCode.DATE: QT_TRANSLATE_NOOP("findings", "A date in figures"),
    FindingCode.LONG_NUMBER: QT_TRANSLATE_NOOP("findings", "A long number"),
    FindingCode.TWO_NUMBERS: QT_TRANSLATE_NOOP("findings", "More than one number in a sentence"),
    FindingCode.FIGURE_WITH_YEAR: QT_TRANSLATE_NOOP("findings", "A figure and a year can tell which State it is"),
    FindingCode.COLON_FORM: QT_TRANSLATE_NOOP("findings", "Reads like a note"),
    FindingCode.DOUBTFUL: QT_TRANSLATE_NOOP("findings", "May not read well: read it aloud"),
    FindingCode.FIRST_PERSON: QT_TRANSLATE_NOOP("findings", "“We” would be the moderator"),
    FindingCode.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("findings", "In another language"),
    FindingCode.LONG_SENTENCE: QT_TRANSLATE_NOOP("findings", "A sentence too long for one breath"),
    FindingCode.SAME_OPENING: QT_TRANSLATE_NOOP("findings", "Three sentences begin alike"),
    FindingCode.NEVER_SAID: QT_TRANSLATE_NOOP("findings", "Says more than was noted"),
    FindingCode.QUANTIFIER: QT_TRANSLATE_NOOP("findings", "The number does not fit the points"),
    FindingCode.ONE_DELEGATION: QT_TRANSLATE_NOOP("findings", "“One delegation” for the fifth time"),
    FindingCode.SECOND_MENTION: QT_TRANSLATE_NOOP("findings", "Said before"),
    FindingCode.QUOTATION_UNSTARRED: QT_TRANSLATE_NOOP("findings", "A quotation without a star"),
    FindingCode.QUOTATION_LAST: QT_TRANSLATE_NOOP("findings", "A quotation has the last word"),
    FindingCode.STAKEHOLDER_KIND: QT_TRANSLATE_NOOP("findings", "What kind of stakeholder?"),
    FindingCode.EXPERT_UNNAMED: QT_TRANSLATE_NOOP("findings", "A panellist without a name"),
    FindingCode.THEME_NAME: QT_TRANSLATE_NOOP("findings", "A theme without a spoken name"),
    FindingCode.EMPTY_PARAGRAPH: QT_TRANSLATE_NOOP("findings", "Nothing follows"),
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "No conclusion"),
    FindingCode.NO_STAR: QT_TRANSLATE_NOOP("findings", "No issue of major relevance"),
    FindingCode.MANY_STARS: QT_TRANSLATE_NOOP("findings", "More than three stars"),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "A starred point without a short name"),
}
"""The heading of a finding."""

TO_DO: dict[FindingCode, str] = {
    FindingCode.NAME: QT_TRANSLATE_NOOP("findings", "Write what stands there instead."),
    FindingCode.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("findings", "Translate it, or leave it out."),
    FindingCode.QUOTATION_UNSTARRED: QT_TRANSLATE_NOOP("findings", "Star it, or say it in other words."),
    FindingCode.STAKEHOLDER_KIND: QT_TRANSLATE_NOOP("findings", "Say it on the record: civil society, academia…"),
    FindingCode.EXPERT_UNNAMED: QT_TRANSLATE_NOOP("findings", "Enter the name in the agenda, or write it here."),
    FindingCode.THEME_NAME: QT_TRANSLATE_NOOP("findings", "The session file has spoken names, with their article."),
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "Type one, or keep it so."),
    FindingCode.NO_STAR: QT_TRANSLATE_NOOP("findings", "Star up to three points, or keep it so."),
    FindingCode.MANY_STARS: QT_TRANSLATE_NOOP("findings", "Only three are named: take off a star."),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "Without one it is not among the major issues."),
}
"""What a person can do where nothing is offered; of the others, to write it in other words."""

ASKED: dict[FindingCode, str] = {
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "Type one\u2026"),
    FindingCode.STAKEHOLDER_KIND: QT_TRANSLATE_NOOP("findings", "Say which\u2026"),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "Name it\u2026"),
}
"""What is mended by an answer, by what the button says that asks for it."""


def finding_title(finding: Finding) -> str:
    """What was found, in a few words."""
    return QCoreApplication.translate("findings", TITLES[finding.code])


def finding_about(finding: Finding) -> str:
    """The words in which it was found, in quotation marks; and what to do where nothing is offered."""
    translate = QCoreApplication.translate
    words = shortened(finding.found)
    parts = [fill(translate("findings", "“%1”"), words)] if words else []
    if not finding.cure.offers:
        to_do = TO_DO.get(finding.code, QT_TRANSLATE_NOOP("findings", "Write it in other words."))
        parts.append(translate("findings", to_do))
    return " ".join(parts)


def offer_words(finding: Finding, offer: str) -> str:
    """What stands on the button that puts an offer in."""
    translate = QCoreApplication.translate
    if not offer.strip(" .,"):
        return translate("findings", "Take it out")
    return shortened(offer.strip())


def shortened(text: str) -> str:
    """A text in one line, with an ellipsis for what is more than can be shown."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def asked_words(finding: Finding) -> str:
    """What is asked for beside the draft to mend a finding; empty where nothing is."""
    return QCoreApplication.translate("findings", ASKED.get(finding.code, ""))
