"""What typed texts give to sentences."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.remarks.glossary import Entry, Glossary
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import spoken
from tests.report.remarks.given import lexicon


def test_a_quotation_is_one_whatever_its_words_are() -> None:
    assert spoken("no human being is illegal", PointKind.QUOTE, lexicon(), Glossary()).shape is Shape.QUOTATION


def test_own_entries_are_laid_over() -> None:
    assert Glossary.of(lexicon(), {"CBO": "local organization"}).entries[0] == Entry("CBO", "local organization")
