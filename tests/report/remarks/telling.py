"""One sentence, told by itself."""

from dataclasses import replace

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import subject_of
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import voices


def told(
    said: Spoken,
    what: PointKind = PointKind.POINT,
    who: str = "",
    language: Language = Language.ENGLISH,
    turns: int = 0,
) -> str:
    """The sentence after so many of the same row."""
    words, verbs = lexicon(language), Verbs()
    subject = subject_of(voices(who), words, stakeholder_of={"S1": "civil_society"}) if who else None
    for _ in range(turns):
        statement(replace(said, words="x", tail=None, following=None), what, subject, verbs, words)
    return statement(said, what, subject, verbs, words)
