"""The main finite verb of a text."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.main_verb import is_statement, main_verb
from chairconsole.report.remarks.words import Words
from tests.report.remarks.given import lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(("text", "verb"), [("falta administrativa", None), ("falta agua", 0), ("falta voluntad", 0)])
def test_a_spanish_noun_with_its_adjective_is_no_verb(text: str, verb: int | None) -> None:
    assert main_verb(Words.of(text, lexicon(Language.SPANISH)), start=0) == verb


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        (EN, "each State decides who enters", "decides"),
        (EN, "those who come and stay", None),
        (EN, "a visa itself counts for little", "counts"),
        (EN, "those who come must register", "must"),
        (EN, "a right to stay and work", None),
        (EN, "returns, voluntary where possible", None),
        (EN, "children who travel, often alone, must have a guardian", "must"),
        (EN, "rights review in schools", None),
        (EN, "myths fill the space", "fill"),
        (EN, "special needs of children", None),
        (EN, "consular visits as soon as someone is held", None),
        (EN, "bans on women leaving push them out", "push"),
        (EN, "cheaper faster transfers", None),
        (EN, "fees rise", "rise"),
        (EN, "arms trade", None),
        (EN, "60 000 displaced every day by floods", None),
        (EN, "cap on fees at one month's pay", None),
        (EN, "costs (which are high) matter", "matter"),
        (EN, "the WHO code is known", "is"),
        (FR, "convention qui ne couvre pas tout", None),
        (FR, "la convention ne couvre pas tout", "couvre"),
        (FR, "ça marche", "marche"),
        (FR, "des solutions autres que la rétention existent", "existent"),
        (ES, "la víctima que teme represalias no denuncia", "denuncia"),
        (FR, "les migrants cotisent partout", "cotisent"),
        (FR, "traitement urgent", None),
        (ES, "bajó la irregularidad", None),
        (ES, "la irregularidad bajó", "bajó"),
        (ES, "planes que incluyan a los migrantes", None),
        (ES, "se buscan fondos", "buscan"),
        (ES, "origen y destino", None),
    ],
)
def test_main_verbs(language: Language, text: str, verb: str | None) -> None:
    words = Words.of(text, lexicon(language))
    place = main_verb(words)
    assert (None if place is None else words.at(place)) == verb


def test_words_know_where_they_begin() -> None:
    words = Words.of("l'enfant (mineur) attend", lexicon(FR))
    assert words.small == ("l'", "enfant", "attend")
    assert words.starts == (0, 2, 18)
    assert words.start_of(9) == len(words.text)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("newsrooms need training", True),
        ("nobody knows why", True),
        ("need trained judges", True),
        ("nobody charged", False),
        ("nobody liable", False),
        ("many say", False),
        ("not the same for all", False),
        ("bigger share of wages", False),
    ],
)
def test_a_statement_of_its_own_behind_a_comma(text: str, *, is_one: bool) -> None:
    assert is_statement(Words.of(text, lexicon())) is is_one
