"""Numbers of those who spoke, found in a text and put in words."""

from typing import Any

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import cured, findings
from chairconsole.report.checks.counted import Counting
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.remarks.subjects import USUAL
from tests.report.checks.given import room
from tests.report.remarks.given import lexicon

_NUMBERS = (1, 2, 3, 4, 5, 9, 10, 40)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("number", _NUMBERS)
def test_what_is_said_of_a_number_fits_it(language: Language, number: int) -> None:
    counting = Counting(lexicon(language), USUAL)
    words = lexicon(language).sentences.subjects
    for kind in (*words.kinds, *words.stakeholders):
        (found,) = counting.in_text(f"{counting.said(kind, number)} x")
        assert (found.kind, found.is_plural, number in found.numbers) == (kind, number > 1, True)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (Language.ENGLISH, "Another panellist said x", "panellist"),
        (Language.FRENCH, "L’entité des Nations Unies a dit x", "un_entity"),
        (Language.FRENCH, "Le représentant d’un syndicat a dit x", "trade_union"),
        (Language.FRENCH, "Une autre entité des Nations Unies a dit x", "un_entity"),
        (Language.SPANISH, "El panelista dijo x", "panellist"),
    ],
)
def test_one_that_was_named_before_counts_as_one(language: Language, text: str, kind: str) -> None:
    (found,) = Counting(lexicon(language), USUAL).in_text(text)
    assert (found.kind, found.numbers, found.is_plural) == (kind, range(1, 2), False)


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("A few delegations spoke of visas. [[m:m]]", False),
        ("Three delegations spoke of visas. [[m:m]]", False),
        ("Two delegations spoke of visas. [[m:m]]", True),
        ("One delegation spoke of visas. [[m:m]]", True),
        ("Many delegations spoke of visas. [[m:m]]", True),
        ("Some delegations spoke of visas. Others spoke of fees. [[m:m]] [[p:d]]", False),
        ("Five delegations spoke of visas.", False),
        ("Visas were spoken of. [[m:m]]", False),
    ],
)
def test_three_delegations(text: str, *, is_found: bool) -> None:
    points = {name: {"text": "visas", "who": f"D{number}"} for number, name in enumerate("abc")}
    others = {"d": {"text": "fees", "star": True}}
    given = {"points": {**points, **others}, "messages": {"m": ["a", "b", "c"]}, "themes": {}, "conclusions": ["x"]}
    found = findings(room(Language.ENGLISH, given).checked(text))
    assert [one.code for one in found] == [FindingCode.QUANTIFIER] * is_found


_FEW = {"en": "A few delegations", "fr": "Quelques délégations", "es": "Algunas delegaciones"}


@pytest.mark.parametrize(
    ("language", "number", "rest"),
    [
        *(
            ("en", number, "asked for visas.")
            for number in (
                *("All delegations", "Most delegations", "A majority of delegations", "Numerous delegations"),
                *("A large number of delegations", "Many States", "Five Member States", "All States", "Everybody"),
                *("A number of delegations", "Some delegations", "Certain delegations", "Various delegations"),
                *("Some", "Several", "Many", "Most", "All", "A number", "A majority", "Most of them", "Two", "Nine"),
                *(
                    "The room",
                    "Few delegations",
                    "Very few delegations",
                    "Few",
                    "Nobody",
                    "A large majority",
                    "Virtually all delegations",
                    "Countless States",
                    "Multiple delegations",
                    "A dozen delegations",
                    "Two thirds of delegations",
                    "We all",
                ),
                *("More than ten delegations", "More than three delegations", "Nearly three delegations"),
                "9 delegations",
                *("Numerous speakers", "Several participants", "Most of the delegations"),
            )
        ),
        ("fr", "Beaucoup de délégations", "ont demandé des visas."),
        ("fr", "La plupart des délégations", "ont demandé des visas."),
        ("fr", "Toutes les délégations", "ont demandé des visas."),
        ("fr", "De nombreux États", "ont demandé des visas."),
        ("fr", "Tous", "ont demandé des visas."),
        ("fr", "Un certain nombre de délégations", "ont demandé des visas."),
        ("fr", "Certaines délégations", "ont demandé des visas."),
        ("fr", "Certaines", "ont demandé des visas."),
        ("fr", "Plusieurs", "ont demandé des visas."),
        ("fr", "La plupart d’entre elles", "ont demandé des visas."),
        ("fr", "De nombreux participants", "ont demandé des visas."),
        ("es", "Muchas delegaciones", "pidieron visas."),
        ("es", "Todas las delegaciones", "pidieron visas."),
        ("es", "La mayoría de las delegaciones", "pidieron visas."),
        ("es", "Todos", "pidieron visas."),
        ("es", "Ciertas delegaciones", "pidieron visas."),
        ("fr", "Plus de trois délégations", "ont demandé des visas."),
        ("es", "Más de tres delegaciones", "pidieron visas."),
        ("es", "Una decena de delegaciones", "pidieron visas."),
        ("es", "Buena parte de las delegaciones", "pidieron visas."),
        ("es", "Varios", "pidieron visas."),
        ("es", "La mayoría", "pidieron visas."),
        ("es", "Muchas", "también pidieron visas."),
        ("es", "Varios países", "pidieron visas."),
        ("es", "Pocas delegaciones", "pidieron visas."),
    ],
)
def test_a_number_that_only_a_person_types_is_mended_by_the_one_that_fits(
    language: str, number: str, rest: str
) -> None:
    where = room(Language(language), _three())
    text = f"{number} {rest} [[m:m]]"
    (found,) = findings(where.checked(text))
    assert (found.code, found.found) == (FindingCode.QUANTIFIER, number)
    assert found.place is not None
    assert cured(where.draft(text), found.place, found.cure.offers[0]).plain.strip() == f"{_FEW[language]} {rest}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Almost every delegation asked for visas."),
        ("fr", "La majorité des délégations a demandé des visas."),
        ("fr", "Tout le monde a demandé des visas."),
        ("en", "No delegation asked for visas."),
        ("fr", "Personne n’a demandé des visas."),
        ("fr", "Une large majorité de délégations a demandé des visas."),
        ("es", "Una amplia mayoría de delegaciones pidió visas."),
        ("es", "Nadie pidió visas."),
        ("fr", "La salle a demandé des visas."),
        ("es", "La sala pidió visas."),
        ("es", "La mayoría pidió visas."),
        ("fr", "La plupart a demandé des visas."),
        ("es", "La mayoría de las delegaciones pidió visas."),
    ],
)
def test_a_verb_of_one_needs_another_sentence(language: str, text: str) -> None:
    (found,) = findings(room(Language(language), _three()).checked(f"{text} [[m:m]]"))
    assert (found.code, found.found) == (FindingCode.QUANTIFIER, text)
    assert found.cure.offers[0].startswith(_FEW[language])


@pytest.mark.parametrize(
    "text",
    [
        "Three States asked for visas.",
        "A few delegations asked that all States grant visas.",
        "Delegations asked for visas.",
        "A few delegations asked that everybody be counted.",
        "A few asked for visas.",
        "Three asked for visas.",
        "Many nurses asked for visas.",
        "Several visas were asked for.",
        "Most visas expire.",
        "Some fees are paid.",
        "Some delegations asked for visas. Others did not.",
        "The room was full.",
        "Nobody is illegal.",
        "Everybody has rights.",
    ],
)
def test_what_counts_nobody_who_spoke_is_no_number(text: str) -> None:
    assert findings(room(Language.ENGLISH, _three()).checked(f"{text} [[m:m]]")) == ()


@pytest.mark.parametrize(
    ("language", "text", "found", "after"),
    [
        ("en", "As many noted, visas help.", "many", "As a few delegations noted, visas help."),
        ("fr", "Comme beaucoup l’ont noté, les visas aident.", "beaucoup", "Comme quelques délégations l’ont noté,"),
        ("es", "Como muchos señalaron, las visas ayudan.", "muchos", "Como algunas delegaciones señalaron,"),
    ],
)
def test_a_number_may_stand_in_a_clause_before_what_was_said(language: str, text: str, found: str, after: str) -> None:
    where = room(Language(language), _three())
    (one,) = findings(where.checked(f"{text} [[m:m]]"))
    assert (one.code, one.found) == (FindingCode.QUANTIFIER, found)
    assert one.place is not None
    assert cured(where.draft(text), one.place, one.cure.offers[0]).plain.strip().startswith(after)


def _three() -> dict[str, Any]:
    points = {name: {"text": "visas", "who": f"D{number}", "star": True} for number, name in enumerate("abc")}
    return {"points": points, "messages": {"m": ["a", "b", "c"]}, "themes": {}, "conclusions": ["x"]}


def test_a_number_of_delegations_in_a_note_is_what_was_said() -> None:
    given = {"points": {"a": {"text": "109 delegations endorsed it", "star": True}}, "themes": {}, "conclusions": ["x"]}
    checked = room(Language.ENGLISH, given).checked("The point was made that 109 delegations endorsed it. [[p:a]]")
    assert FindingCode.QUANTIFIER not in {one.code for one in findings(checked)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.ENGLISH, "Delegations suggested that visas help. [[p:a]]"),
        (Language.ENGLISH, "The speakers said that visas help. [[p:a]]"),
        (Language.FRENCH, "Des délégations ont indiqué que les visas aident. [[p:a]]"),
        (Language.SPANISH, "Las delegaciones indicaron que las visas ayudan. [[p:a]]"),
    ],
)
def test_one_voice_is_not_several_without_a_number(language: Language, text: str) -> None:
    noted = text.partition(" [[")[0].partition(" que " if language is not Language.ENGLISH else " that ")[2]
    point = {"text": noted.rstrip("."), "star": True}
    (found,) = findings(room(language, {"points": {"a": point}, "themes": {}, "conclusions": ["x"]}).checked(text))[:1]
    assert found.code is FindingCode.QUANTIFIER
    assert found.cure.offers


def test_another_verb_form_needs_another_sentence() -> None:
    given = {"points": {"a": {"text": "visas", "star": True}}, "themes": {}, "conclusions": ["x"]}
    (found,) = findings(room(Language.FRENCH, given).checked("Deux délégations ont évoqué les visas. [[p:a]]"))
    assert found.cure.offers == ("Il a été question des visas.",)


@pytest.mark.parametrize(
    ("heard", "found", "offers"),
    [
        ("two delegations; and one panellist", [], []),
        ("two delegations; and two panellists", ["two panellists"], [("one panellist",)]),
        ("thirteen delegations; and one panellist", ["thirteen delegations"], [("two delegations",)]),
        ("two delegations", ["In this panel we heard two delegations."], [()]),
        ("all who asked for the floor", [], []),
    ],
)
def test_who_was_heard_is_counted_by_speeches(heard: str, found: list[str], offers: list[tuple[str, ...]]) -> None:
    points = {name: {"text": "visas", "who": voice} for name, voice in (("a", "D1"), ("b", "D2"), ("c", "P1"))}
    given = {"points": points, "themes": {}, "conclusions": ["x"]}
    checked = room(Language.ENGLISH, given).checked(f"In this panel we heard {heard}. [[s:heard]]")
    wrong = [one for one in findings(checked) if one.code is FindingCode.QUANTIFIER]
    assert [one.found for one in wrong] == found
    assert [one.cure.offers for one in wrong] == offers


def test_what_was_only_submitted_in_writing_is_nowhere_counted() -> None:
    given = {"points": {"a": {"text": "visas", "written": True}}, "themes": {}, "conclusions": ["x"]}
    where = room(Language.ENGLISH, given)

    def wrong(text: str) -> list[str]:
        return [one.found for one in findings(where.checked(text)) if one.code is FindingCode.QUANTIFIER]

    assert wrong("One delegation spoke of visas. [[p:a]]") == ["One delegation spoke of visas."]
    assert wrong("It was submitted in writing that visas are simple. [[p:a]]") == []
