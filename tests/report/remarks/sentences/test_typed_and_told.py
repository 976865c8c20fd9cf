"""Notes of the worked texts as they were typed, and the sentence that is shown under each."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.sure_reading import surely_spoken
from chairconsole.report.remarks.saying import by_itself
from tests.report.remarks.given import glossary, lexicon
from tests.report.remarks.who import voices

TYPED = [
    (Language(language), PointKind(note["what"]), note["who"], note["typed"], note["told"])
    for language, notes in json.loads(Path(__file__).with_name("typed-and-told.json").read_text("utf-8")).items()
    for note in notes
]


@pytest.mark.parametrize(("language", "what", "who", "typed", "expected"), TYPED)
def test_the_notes_of_the_worked_texts_show_their_sentences(
    language: Language, what: PointKind, who: str, typed: str, expected: str
) -> None:
    words = lexicon(language)
    stakeholders = {"S1": "civil_society"}
    said = surely_spoken(typed, what, words, glossary(language))
    assert by_itself(said, what, voices(who)[0], words, stakeholder_of=stakeholders) == expected
