"""Each finding in three languages: a text that has it, and the same text cured, which has none."""

from typing import Any

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import cured, findings
from chairconsole.report.checks.finding import CureKind, Finding, FindingCode
from chairconsole.report.checks.finding_titles import TITLES
from tests.report.checks.given import Room, cases, room

_CASES = [
    pytest.param(Language(language), found["words"], case, id=f"{language}-{number}-{case['code']}")
    for language in ("en", "fr", "es")
    for found in [cases(language)]
    for number, case in enumerate(found["cases"])
]


def _room(language: Language, words: dict[str, str], case: dict[str, Any], *, is_cured: bool = False) -> Room:
    changed = {**case.get("given", {}), **(case.get("cured_given", {}) if is_cured else {})}
    points = case.get("points", {}) if not is_cured else case.get("cured_points", case.get("points", {}))
    base = {"base": {"text": words["base"], "star": changed.get("star", True), "who": "D20"}}
    conclusions = [words["conclusion"]] * changed.get("conclusions", 1)
    whole = {"points": {**base, **points}, "messages": case.get("messages", {}), "themes": {"data": words["theme"]}}
    return room(language, {**changed, **whole, "conclusions": conclusions})


def _found(where: Room, text: str, case: dict[str, Any]) -> tuple[Finding, ...]:
    return findings(where.checked(text, case["text"] if case.get("generated") else ""))


@pytest.mark.parametrize(("language", "words", "case"), _CASES)
def test_it_is_found_and_cured(language: Language, words: dict[str, str], case: dict[str, Any]) -> None:
    where = _room(language, words, case)
    found = _found(where, case["text"], case)
    assert [(one.code, one.found) for one in found] == [(case["code"], case.get("found", ""))]
    after = _room(language, words, case, is_cured=True)
    if "cured" in case:
        place, offers = found[0].place, found[0].cure.offers
        assert place is not None
        whole = cured(where.draft(case["text"]), place, offers[0])
        assert str(whole) == str(where.draft(case["cured"]))
    text = case.get("cured") or case.get("by_hand") or case["text"]
    assert _found(after, text, case) == ()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_code_has_its_case(language: str) -> None:
    # Names have their own sentences, in the tests of the names.
    assert {case["code"] for case in cases(language)["cases"]} == set(FindingCode) - {FindingCode.NAME}


BY_A_PERSON = {
    *(FindingCode.OTHER_LANGUAGE, FindingCode.QUOTATION_UNSTARRED, FindingCode.STAKEHOLDER_KIND),
    *(FindingCode.EXPERT_UNNAMED, FindingCode.THEME_NAME, FindingCode.NO_OVERARCHING_THEME, FindingCode.EMPTY_PART),
    *(FindingCode.NO_CONCLUSION, FindingCode.NO_STAR, FindingCode.MANY_STARS, FindingCode.NO_SHORT_NAME),
}
"""What nobody but a person can tell: a translation, a name, what is major. The card leads to where it is said."""


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("code", sorted(set(FindingCode) - BY_A_PERSON - {FindingCode.NAME}))
def test_every_other_kind_is_cured_by_what_is_offered(code: FindingCode, language: str) -> None:
    assert any(case["code"] == code and "cured" in case for case in cases(language)["cases"])


@pytest.mark.parametrize(("language", "words", "case"), _CASES)
def test_what_is_kept_knowingly_is_not_found_again(
    language: Language, words: dict[str, str], case: dict[str, Any]
) -> None:
    where = _room(language, words, case)
    checked = where.checked(case["text"], case["text"] if case.get("generated") else "")
    assert findings(checked, {one.key for one in findings(checked)}) == ()


def test_a_sentence_that_changed_is_asked_about_again() -> None:
    where = room(
        Language.ENGLISH, {"points": {"a": {"text": "fees", "star": True}}, "themes": {}, "conclusions": ["x"]}
    )
    kept = {one.key for one in findings(where.checked("Visas & fees."))}
    assert findings(where.checked("Visas & fees."), kept) == ()
    assert [one.code for one in findings(where.checked("Visas & maps."), kept)] == [FindingCode.SIGN]


def test_findings_come_in_the_order_of_the_text() -> None:
    where = room(Language.ENGLISH, {"points": {"a": {"text": "fees", "star": True}}, "themes": {}, "conclusions": []})
    found = findings(where.checked("We heard of 12 fees, 40 maps & visas.\n\nData w/ maps + more."))
    codes = [FindingCode.TWO_NUMBERS, FindingCode.SIGN, FindingCode.ABBREVIATION, FindingCode.SIGN]
    assert [one.code for one in found] == [*codes, FindingCode.NO_CONCLUSION]


def test_several_offers_are_asked_about() -> None:
    where = room(
        Language.ENGLISH, {"points": {"a": {"text": "fees", "star": True}}, "themes": {}, "conclusions": ["x"]}
    )
    date, figure, number = findings(
        where.checked("It is on 8/5/2027. There were 25,312 fees in 2014. There are 25,312 fees.")
    )[:3]
    assert (date.cure.kind, date.cure.offers) == (CureKind.ASK, ("8 May 2027", "5 August 2027"))
    assert figure.cure.offers == ("There were 25,312 fees.", "There were about 25,000 fees in 2014.")
    assert number.code is FindingCode.LONG_NUMBER


def test_every_finding_has_a_title() -> None:
    assert set(TITLES) == set(FindingCode)
