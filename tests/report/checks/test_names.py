"""Names among the findings: where they stand, with all that changes with them."""

from functools import partial

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import DecideName
from chairconsole.domain.queries.name_offers import offers
from chairconsole.domain.queries.names_in_text import name_finder
from chairconsole.report.checks.check import cured, findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.checks.names import names_in
from tests.desk import shipped_directory
from tests.domain.given import Stage
from tests.report.checks.given import room

_GIVEN = {"points": {"a": {"text": "visas", "star": True}}, "themes": {}, "conclusions": ["x"]}


def _names(checked: Checked, *, groups_are_named: bool = False) -> list[Finding]:
    directory = shipped_directory()
    assert directory.names is not None
    finder = name_finder(directory, Stage().meeting)
    return list(names_in(checked, finder, partial(offers, directory.names), groups_are_named=groups_are_named))


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [
        (
            "en",
            "Fees rose. As the Kenyan delegate said, it is late.",
            "Fees rose. As one country’s delegate said, it is late.",
        ),
        ("fr", "Le texte du Kenya est court.", "Le texte d’un pays est court."),
        ("es", "El texto de los Países Bajos es corto.", "El texto de un país es corto."),
    ],
)
def test_a_name_is_replaced_with_its_article(language: str, text: str, after: str) -> None:
    where = room(Language(language), _GIVEN)
    (found,) = _names(where.checked(text))
    assert found.place is not None
    whole = cured(where.draft(text), found.place, found.cure.offers[0])
    assert str(whole).replace("'", "’") == f"{after}\n"
    assert _names(where.checked(after)) == []


def test_a_heading_may_name_somebody_and_a_decision_is_found_by_its_key() -> None:
    where = room(Language.ENGLISH, _GIVEN)
    checked = where.checked("## Kenya\n\nWe heard of fees in Kenya. [[p:a]]")
    heading, sentence = _names(checked)
    assert [one.code for one in findings(checked, names=(heading, sentence))] == [FindingCode.NAME] * 2
    stage = Stage()
    stage.do(DecideName(sentence.cure.target, sentence.sentence, None))
    assert (sentence.cure.target, sentence.sentence) in stage.meeting.names_decided


def test_panellists_are_thanked_by_name_in_the_opening_and_nowhere_else() -> None:
    where = room(Language.ENGLISH, _GIVEN)
    thanks = "I thank our panellist, Ada Example. [[s:opening]]"
    assert _names(where.checked(thanks)) == []
    (found,) = _names(where.checked(f"{thanks} In the words of Ada Example, fees rose. [[p:a]]"))
    assert found.place is not None
    assert found.place.piece == 1
    assert len(_names(where.checked("I thank Kenya. [[s:opening]]"))) == 1
    written = "I thank our panellist, Ms. Ada Otieno. [[s:opening]]"
    assert _names(where.checked(written)) == [], "a name that was written there, as the check asks"
    assert len(_names(where.checked(f"{written} Ms. Ada Otieno spoke of fees. [[p:a]]"))) == 1


def test_groups_may_be_named() -> None:
    checked = room(Language.ENGLISH, _GIVEN).checked("The Group of 77 and China spoke.")
    assert len(_names(checked)) == 1
    assert _names(checked, groups_are_named=True) == []
