"""Signs inside a typed text."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.signs import (
    Parts,
    calmed,
    has_sentences,
    parts,
    quoted,
    statements,
    stripped,
    unspeakable,
    without_brackets,
    without_opener,
)
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("orientation; ratify C189.", ["orientation", "ratify C189"]),
        ("who asks? nobody does", ["who asks?", "nobody does"]),
        ("suivre l'argent !!", ["suivre l'argent"]),
        ("- first; • second;", ["first", "second"]),
        (";", [";"]),
    ],
)
def test_statements(text: str, found: list[str]) -> None:
    assert statements(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("data", Parts("data")),
        ("data - precondition", Parts("data", "precondition")),
        ("données : condition", Parts("données", "condition")),
        ("fees – taken from wages – are illegal", Parts("fees, taken from wages, are illegal")),
        ("at 10:30", Parts("at 10:30")),
        ("one-off", Parts("one-off")),
        ("a - b - c - d", Parts("a - b - c - d", is_plain=False)),
        ("a: b - c", Parts("a: b - c", is_plain=False)),
        ("smuggling = crime", Parts("smuggling = crime", is_plain=False)),
        ("safe + legal", Parts("safe + legal", is_plain=False)),
        ("origin/transit", Parts("origin/transit", is_plain=False)),
        ("hotline 24/7", Parts("hotline 24/7")),
        ("and so…", Parts("and so…", is_plain=False)),
        ("Sea level rise. People are displaced", Parts("Sea level rise. People are displaced", is_plain=False)),
    ],
)
def test_parts(text: str, found: Parts) -> None:
    assert parts(text) == found


def test_abbreviations_end_no_sentence() -> None:
    assert not has_sentences("univ. ratification by coop. and ident.")
    assert has_sentences("neighbourhood cafés. works")


def test_brackets_keep_their_length() -> None:
    assert without_brackets("a (b) c [d]") == "a     c    "


@pytest.mark.parametrize(("text", "found"), [('"a" b', ("a", " b")), ("« a »", ("a", "")), ('a "b"', ("", 'a "b"'))])
def test_quoted(text: str, found: tuple[str, str]) -> None:
    assert quoted(text) == found


def test_stops_and_bullets_go_and_question_marks_stay() -> None:
    assert stripped("• why? ") == "why?"
    assert stripped("end. .") == "end"


def test_capitals_of_emphasis_become_small_and_acronyms_stay() -> None:
    assert calmed("do NOT detain, WHO and ILO AND all", lexicon()) == "do not detain, WHO and ILO and all"


def test_what_cannot_be_said() -> None:
    assert unspeakable("a/b (c) 5% & XYZQ of the UN, p.m. 3.5 = x", lexicon()) == (
        *("/", "(", ")", "%", "&", "XYZQ", "p.m", "="),
    )
    assert unspeakable("plain words of the ILO.", lexicon()) == ()


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("e.g. one-stop shop", PointKind.EXAMPLE, "one-stop shop"),
        ("E.g., one-stop shop", PointKind.EXAMPLE, "one-stop shop"),
        ("practice: ID cards", PointKind.EXAMPLE, "ID cards"),
        ("Concern about data", PointKind.CAUTION, "data"),
        ("offer of visas", PointKind.OFFER, "visas"),
        ("will host a workshop", PointKind.OFFER, "host a workshop"),
        ("can host a workshop", PointKind.OFFER, "host a workshop"),
        ("can be shared", PointKind.POINT, "can be shared"),
        ("should ratify C189", PointKind.RECOMMENDATION, "ratify C189"),
        ("egg donation", PointKind.EXAMPLE, "egg donation"),
        ("willing to host", PointKind.OFFER, "willing to host"),
        ("e.g.", PointKind.EXAMPLE, "e.g."),
        ("should States pay?", PointKind.RECOMMENDATION, "should States pay?"),
        ("e.g. one-stop shop", PointKind.POINT, "e.g. one-stop shop"),
    ],
)
def test_what_the_sentence_of_a_kind_says_by_itself_is_not_said_twice(text: str, kind: PointKind, left: str) -> None:
    assert without_opener(text, kind, lexicon()) == left


@pytest.mark.parametrize(
    ("language", "typed", "left"),
    [
        (Language.ENGLISH, "proposes to host a hub", "host a hub"),
        (Language.FRENCH, "propose d'accueillir un réseau", "accueillir un réseau"),
        (Language.FRENCH, "proposent de former des juges", "former des juges"),
        (Language.SPANISH, "propone acoger la reunión", "acoger la reunión"),
    ],
)
def test_who_offers_something_does_not_propose_it_as_well(language: Language, typed: str, left: str) -> None:
    assert without_opener(typed, PointKind.OFFER, lexicon(language)) == left
    assert without_opener(typed, PointKind.POINT, lexicon(language)) == typed


@pytest.mark.parametrize(
    ("language", "typed", "kind"),
    [
        (Language.ENGLISH, "recommends: ratify C189", PointKind.RECOMMENDATION),
        (Language.ENGLISH, "Rec: ratify C189", PointKind.RECOMMENDATION),
        (Language.ENGLISH, "warns: ratify C189", PointKind.CAUTION),
        (Language.ENGLISH, "offers: ratify C189", PointKind.OFFER),
        (Language.ENGLISH, "e.g.: ratify C189", PointKind.EXAMPLE),
        (Language.FRENCH, "recommande : ratify C189", PointKind.RECOMMENDATION),
        (Language.SPANISH, "recomienda: ratify C189", PointKind.RECOMMENDATION),
    ],
)
def test_a_verb_that_only_tells_the_kind_before_a_colon_goes(language: Language, typed: str, kind: PointKind) -> None:
    assert without_opener(typed, kind, lexicon(language)) == "ratify C189"


@pytest.mark.parametrize(
    ("language", "typed", "left"),
    [
        (Language.ENGLISH, "I would like to stress that visas help", "visas help"),
        (Language.ENGLISH, "For my part, I would also recall that our visas help", "our visas help"),
        (Language.ENGLISH, "I hope that visas help", "I hope that visas help"),
        (Language.ENGLISH, "I would like to stress visas", "I would like to stress visas"),
        (Language.FRENCH, "Je voudrais souligner qu’il faut des visas", "il faut des visas"),
        (Language.FRENCH, "J'ajouterais que les visas aident", "les visas aident"),
        (Language.FRENCH, "Nous espérons que les visas aident", "Nous espérons que les visas aident"),
        (Language.SPANISH, "Quisiera destacar que los visados ayudan", "los visados ayudan"),
        (Language.SPANISH, "Propongo que los visados sean gratis", "Propongo que los visados sean gratis"),
        (Language.ENGLISH, "Mr Chair, visas help", "visas help"),
        (Language.ENGLISH, "Chairs of towns must help", "Chairs of towns must help"),
        (Language.FRENCH, "M. le Président, je tiens à rappeler que les visas aident", "les visas aident"),
        (Language.SPANISH, "Gracias. Los visados ayudan", "Los visados ayudan"),
        (Language.ENGLISH, "1) cap fees 2) publish prices", "cap fees; publish prices"),
        (Language.FRENCH, "(a) plafonner les frais, (b) publier les prix", "plafonner les frais; publier les prix"),
        (Language.SPANISH, "1) tope a las tasas", "tope a las tasas"),
        (Language.ENGLISH, "cap fees (1)", "cap fees (1)"),
    ],
)
def test_a_pasted_text_is_told_without_what_its_speaker_begins_with(language: Language, typed: str, left: str) -> None:
    assert without_opener(typed, PointKind.POINT, lexicon(language)) == left
