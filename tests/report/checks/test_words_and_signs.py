"""What cannot be spoken, and what only looks so."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.checks.words_and_signs import words_and_signs
from tests.report.checks.given import room
from tests.report.remarks.given import glossary, lexicon

_GIVEN = {"points": {}, "themes": {}, "conclusions": []}


def _found(text: str, language: Language = Language.ENGLISH) -> list[tuple[FindingCode, str, tuple[str, ...]]]:
    checked = room(language, _GIVEN).checked(text)
    return [(one.code, one.found, one.cure.offers) for one in words_and_signs(checked)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ILO and the UNHCR, well-known bodies of the UN, said so: “no one is illegal”."),
        ("en", "The village moved by 2 km, by hymns and myths."),
        ("en", "Panel II was about data; that was all it was about — truly."),
        ("fr", "« Nul n’est illégal » : l’OIT, l’ONU et le HCR l’ont dit ; d’autres aussi."),
        ("es", "¿Cómo financiar los servicios? La OIT y la ONU lo dijeron: «nadie es ilegal»."),
    ],
)
def test_what_can_be_spoken(language: str, text: str) -> None:
    assert _found(text, Language(language)) == []


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Visas and/or permits came up.", ("or", "and")),
        ("Visas [of nurses].", (", of nurses", "")),
        ("Fees = debt for many.", ("is", "means")),
        ("Visas+permits.", (" and ", " plus ")),
        ("It is snake_case.", (" ",)),
    ],
)
def test_signs_have_their_words(text: str, offers: tuple[str, ...]) -> None:
    ((code, _, offered),) = _found(text)
    if text.startswith("Visas and/or"):
        offered = tuple(one.strip() for one in offered)
    assert (code, offered) == (FindingCode.SIGN, offers)


def test_an_acronym_of_the_glossary_is_said_in_words() -> None:
    assert _found("Many spoke of ODA.") == [(FindingCode.ACRONYM, "ODA", ("official development assistance",))]


def test_a_word_without_a_vowel_is_an_abbreviation_that_somebody_has_to_spell_out() -> None:
    assert _found("They stay away bd fear of arrest.") == [(FindingCode.ABBREVIATION, "bd", ())]


def test_the_written_summary_keeps_its_signs() -> None:
    draft = room(Language.ENGLISH, _GIVEN).checked("See A/HRC/50/47 & 12/5.")
    written = Checked(draft.draft, draft.meeting, (Purpose.WRITTEN_SUMMARY, None), lexicon(), glossary())
    assert list(words_and_signs(written)) == []


def test_what_is_left_of_contractions_is_listed_but_not_in_quotations() -> None:
    text = "One question was left with us: why don’t States ratify? As one put it: “let’s go, they don’t care”."
    assert _found(text) == [(FindingCode.ABBREVIATION, "don’t", ())]
    assert [found for _, found, _ in _found("Let’s begin, they’d say.")] == ["Let’s", "they’d"]
    assert _found("Je ne sais si let’s est français.", Language.FRENCH) == []
