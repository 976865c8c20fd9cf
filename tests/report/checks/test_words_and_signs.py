"""What cannot be spoken, and what only looks so."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.check import cured
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
        ("fr", "C’était au XXIe siècle."),
        ("en", "It is 12:30 now."),
        ("fr", "La séance commence à 20h30."),
        ("en", "Law 27/2011 was cited."),
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
        ("We met @ the border.", ("at",)),
        ("It takes ≤ three weeks.", ("at most",)),
        ("See § 3.", ("paragraph",)),
        ("It was launched in '18.", ("2018",)),
        ("It was launched in ’97.", ("1997",)),
        ("It was 50° there.", (" degrees",)),
    ],
)
def test_signs_have_their_words(text: str, offers: tuple[str, ...]) -> None:
    ((code, _, offered),) = _found(text)
    if text.startswith("Visas and/or"):
        offered = tuple(one.strip() for one in offered)
    assert (code, offered) == (FindingCode.SIGN, offers)


def test_an_x_between_numbers_is_a_sign() -> None:
    assert (FindingCode.SIGN, "x", (" times ",)) in _found("It gives 3x1.")


def test_an_acronym_of_the_glossary_is_said_in_words() -> None:
    assert _found("Many spoke of ODA.") == [(FindingCode.ACRONYM, "ODA", ("official development assistance",))]


def test_what_may_mean_more_than_one_thing_has_an_offer_for_each() -> None:
    found = _found("It spoke of HR training and of the org. of it, btw.")
    offered = {text: offers for _, text, offers in found}
    assert offered["HR"] == ("human rights", "human resources")
    assert offered["org."] == ("organization", "organizational", "organized")
    assert offered["btw"] == ("between", "by the way")


def test_a_short_form_is_said_in_the_words_that_it_stands_for() -> None:
    assert _found("Il y a qqs visas.", Language.FRENCH) == [(FindingCode.ABBREVIATION, "qqs", ("quelques",))]


def test_emphasis_becomes_small() -> None:
    assert _found("We heard of a TOTAL ban.") == [(FindingCode.CAPITALS, "TOTAL", ("total",))]


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


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("en", "We heard of fees of max. 3 per cent.", "We heard of fees of at most 3 per cent."),
        ("en", "It took approx. 5 weeks.", "It took approximately 5 weeks."),
        ("en", "See e.g. Convention 189.", "See for example Convention 189."),
        ("en", "It ends in Dec. The next begins.", "It ends in December. The next begins."),
        ("en", "It had visas, fees etc. That came next.", "It had visas, fees and so on. That came next."),
        ("fr", "Il y a env. 5 visas.", "Il y a environ 5 visas."),
        ("es", "Hubo aprox. 5 visas.", "Hubo aproximadamente 5 visas."),
    ],
)
def test_the_stop_of_an_abbreviation_leaves_with_it_unless_it_ends_the_sentence(
    language: str, text: str, mended: str
) -> None:
    where = room(Language(language), _GIVEN)
    (found,) = words_and_signs(where.checked(text))
    assert found.place is not None
    assert cured(where.draft(text), found.place, found.cure.offers[0]).plain.strip() == mended
