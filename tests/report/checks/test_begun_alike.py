"""Sentences that begin alike."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.begun_alike import same_openings
from chairconsole.report.checks.check import cured
from chairconsole.report.draft.openings import opening
from tests.report.checks.given import Room, room

_GIVEN = {"points": {}, "themes": {}, "conclusions": []}


def _mended(where: Room, text: str) -> str:
    """The draft with all that begins alike begun as is offered first."""
    while found := next(iter(same_openings(where.checked(text))), None):
        assert found.place is not None
        text = str(cured(where.checked(text).draft, found.place, found.cure.offers[0]))
    return text.strip()


@pytest.mark.parametrize("language", list(Language))
def test_as_many_as_there_are_can_be_begun_otherwise(language: Language) -> None:
    where = room(language, _GIVEN)
    mended = _mended(where, " ".join(f"We heard of {word}." for word in ("visas", "fees", "maps", "rents", "ports")))
    begun = [opening(one.text) for one in where.checked(mended).sentences]
    assert (begun.count("we heard"), list(same_openings(where.checked(mended)))) == (4, [])


def test_a_name_keeps_its_capital_behind_the_word_that_links() -> None:
    where = room(Language.ENGLISH, _GIVEN)
    mended = _mended(where, "UNHCR spoke of visas. UNHCR spoke of fees. UNHCR spoke of maps.")
    assert mended == "UNHCR spoke of visas. UNHCR spoke of fees. In addition, UNHCR spoke of maps."


def test_the_finding_shows_two_words_and_the_whole_sentence_is_mended() -> None:
    where = room(Language.ENGLISH, _GIVEN)
    (found,) = same_openings(where.checked("We heard of visas. We heard of fees. We heard of maps."))
    assert (found.found, found.cure.offers) == ("We heard", ("In addition, we heard of maps.",))
