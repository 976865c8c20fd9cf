"""What each thing that the check before reading finds is called: in English below the windows, translated in them."""

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.report.checks.finding import FindingCode

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
    FindingCode.NO_OVERARCHING_THEME: QT_TRANSLATE_NOOP("findings", "No overarching theme is typed or chosen"),
    FindingCode.EMPTY_PART: QT_TRANSLATE_NOOP("findings", "A part has nothing to tell"),
    FindingCode.NO_CONCLUSION: QT_TRANSLATE_NOOP("findings", "No conclusion"),
    FindingCode.NO_STAR: QT_TRANSLATE_NOOP("findings", "No issue of major relevance"),
    FindingCode.MANY_STARS: QT_TRANSLATE_NOOP("findings", "More than three stars"),
    FindingCode.NO_SHORT_NAME: QT_TRANSLATE_NOOP("findings", "A starred point without a short name"),
}
"""The heading of a finding."""

PARTS = (
    QT_TRANSLATE_NOOP("findings", "interlinkages"),
    QT_TRANSLATE_NOOP("findings", "overarching themes"),
    QT_TRANSLATE_NOOP("findings", "ideas for further discussion"),
    QT_TRANSLATE_NOOP("findings", "potential commitments"),
    QT_TRANSLATE_NOOP("findings", "options for ways forward"),
)
"""What the parts of the thematic expert's fifteen minutes are about."""
