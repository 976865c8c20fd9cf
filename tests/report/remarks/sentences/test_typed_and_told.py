"""Notes of the worked texts as they were typed, and the sentence that is shown under each."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.saying import preview
from tests.report.remarks.given import lexicon
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
    shown = preview(typed, what, voices(who)[0], words, Glossary.of(words), stakeholder_of=stakeholders)
    assert shown == expected
