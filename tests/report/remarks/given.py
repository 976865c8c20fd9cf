"""What tests of remarks start from."""

from functools import cache

from chairconsole import paths
from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.spoken import Spoken, spoken
from chairconsole.report.remarks.vocabulary import Vocabulary


@cache
def _vocabulary() -> Vocabulary:
    folder = paths.shipped("resources") / "remarks"
    return Vocabulary.from_json({language: (folder / f"{language}.json").read_text("utf-8") for language in Language})


def lexicon(language: Language = Language.ENGLISH) -> Lexicon:
    return _vocabulary().lexicons[language]


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
