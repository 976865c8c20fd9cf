"""What tests of remarks start from."""

from functools import cache

from chairconsole import paths
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.spoken import Spoken, spoken


def lexicon(language: Language = Language.ENGLISH) -> Lexicon:
    return shipped_words(paths.shipped("resources")).lexicons[language]


@cache
def glossary(language: Language = Language.ENGLISH) -> Glossary:
    return Glossary.of(lexicon(language))


def said(
    text: str,
    language: Language = Language.ENGLISH,
    what: PointKind = PointKind.POINT,
    shape: PointShape | None = None,
) -> Spoken:
    """What a typed text gives with the lexicon and glossary that are shipped."""
    return spoken(text, what, lexicon(language), glossary(language), shape)
