"""Who speaks, in words."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.subjects import (
    Before,
    Bounds,
    another,
    not_of_one_delegation,
    one_delegation,
    subject_of,
)
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import delegations, voices

ENGLISH, FRENCH, SPANISH = Language
CIVIL = {"S1": "civil_society", "S2": "civil_society", "S3": "private_sector", "S4": "academia", "S5": "trade_union"}


@pytest.mark.parametrize(
    ("number", "english", "french", "spanish"),
    [
        (1, "one delegation", "une délégation", "una delegación"),
        (2, "two delegations", "deux délégations", "dos delegaciones"),
        (3, "a few delegations", "quelques délégations", "algunas delegaciones"),
        (4, "a few delegations", "quelques délégations", "algunas delegaciones"),
        (5, "several delegations", "plusieurs délégations", "varias delegaciones"),
        (9, "several delegations", "plusieurs délégations", "varias delegaciones"),
        (10, "many delegations", "de nombreuses délégations", "numerosas delegaciones"),
        (60, "many delegations", "de nombreuses délégations", "numerosas delegaciones"),
    ],
)
def test_delegations_are_told_in_words(number: int, english: str, french: str, spanish: str) -> None:
    for language, words in ((ENGLISH, english), (FRENCH, french), (SPANISH, spanish)):
        subject = subject_of(delegations(number), lexicon(language))
        assert (subject.words, subject.is_plural, subject.number) == (words, number > 1, number)


@pytest.mark.parametrize(
    ("keys", "english", "french", "spanish"),
    [
        (
            "D1 D2 U1",
            "two delegations and one United Nations entity",
            "deux délégations, ainsi qu'une entité des Nations Unies,",
            "dos delegaciones, al igual que una entidad de las Naciones Unidas,",
        ),
        (
            "D1 S1",
            "a delegation and one civil society representative",
            "une délégation et un représentant de la société civile",
            "una delegación y una representación de la sociedad civil",
        ),
        (
            "S3 S4",
            "one private sector representative and one representative of academia",
            "un représentant du secteur privé et un représentant du monde universitaire",
            "una representación del sector privado y una representación del mundo académico",
        ),
        (
            "D1 D2 U1 U2 P1 P2 P3",
            "two delegations, two United Nations entities and a few panellists",
            "deux délégations, ainsi que deux entités des Nations Unies et quelques intervenants,",
            "dos delegaciones, al igual que dos entidades de las Naciones Unidas y algunos panelistas,",
        ),
        (
            "S1 S2",
            "two civil society representatives",
            "deux représentants de la société civile",
            "dos representaciones de la sociedad civil",
        ),
        (
            "S5",
            "one representative of a trade union",
            "un représentant d'un syndicat",
            "una representación de un sindicato",
        ),
        ("S9", "one stakeholder", "une partie prenante", "una parte interesada"),
        ("P1", "one panellist", "un intervenant", "un panelista"),
        (
            "I1",
            "one intergovernmental organization",
            "une organisation intergouvernementale",
            "una organización intergubernamental",
        ),
        ("M1", "the moderator", "la modération", "la moderación"),
        ("O1", "one speaker", "un orateur", "un orador"),
        (
            "D1 D2 G1",
            "a few delegations, including one on behalf of a group,",
            "quelques délégations, dont une au nom d'un groupe,",
            "algunas delegaciones, entre ellas una en nombre de un grupo,",
        ),
        (
            "D1 D2 D3 G1 G2",
            "several delegations, including two on behalf of groups,",
            "plusieurs délégations, dont deux au nom de groupes,",
            "varias delegaciones, entre ellas dos en nombre de grupos,",
        ),
        (
            "D1 D2 D3 D4 G1 U1",
            "several delegations, including one on behalf of a group, and one United Nations entity",
            "plusieurs délégations, dont une au nom d'un groupe, ainsi qu'une entité des Nations Unies,",
            "varias delegaciones, entre ellas una en nombre de un grupo, al igual que una entidad de las Naciones "
            "Unidas,",
        ),
        (
            "G1",
            "a delegation speaking on behalf of a group",
            "une délégation s'exprimant au nom d'un groupe",
            "una delegación que habló en nombre de un grupo",
        ),
        (
            "G1 G2",
            "two delegations speaking on behalf of groups",
            "deux délégations s'exprimant au nom de groupes",
            "dos delegaciones que hablaron en nombre de grupos",
        ),
    ],
)
def test_every_kind_counts_for_itself(keys: str, english: str, french: str, spanish: str) -> None:
    for language, words in ((ENGLISH, english), (FRENCH, french), (SPANISH, spanish)):
        subject = subject_of(voices(keys), lexicon(language), stakeholder_of=CIVIL)
        assert subject.words == words
        assert subject.is_plural is (" " in keys)


@pytest.mark.parametrize(
    ("keys", "english", "french", "spanish"),
    [
        ("U1", "one United Nations entity", "l'entité des Nations Unies", "la entidad de las Naciones Unidas"),
        ("P1", "one panellist", "l'intervenant", "el panelista"),
        (
            "S4",
            "one representative of academia",
            "le représentant du monde universitaire",
            "la representación del mundo académico",
        ),
        (
            "D1 D2 S1",
            "two delegations and one civil society representative",
            "deux délégations, ainsi que le représentant de la société civile,",
            "dos delegaciones, al igual que la representación de la sociedad civil,",
        ),
        (
            "G1",
            "a delegation speaking on behalf of a group",
            "la délégation s'exprimant au nom d'un groupe",
            "la delegación que habló en nombre de un grupo",
        ),
        (
            "U1 U2",
            "two United Nations entities",
            "deux entités des Nations Unies",
            "dos entidades de las Naciones Unidas",
        ),
    ],
)
def test_one_that_is_known_has_its_article_but_in_english(keys: str, english: str, french: str, spanish: str) -> None:
    before = Before(known=frozenset(keys.split()))
    for language, words in ((ENGLISH, english), (FRENCH, french), (SPANISH, spanish)):
        assert subject_of(voices(keys), lexicon(language), stakeholder_of=CIVIL, before=before).words == words


@pytest.mark.parametrize(
    ("keys", "english", "french", "spanish"),
    [
        ("P1", "another panellist", "un autre intervenant", "otro panelista"),
        (
            "U1",
            "another United Nations entity",
            "une autre entité des Nations Unies",
            "otra entidad de las Naciones Unidas",
        ),
        (
            "G1",
            "another delegation speaking on behalf of a group",
            "une autre délégation s'exprimant au nom d'un groupe",
            "otra delegación que habló en nombre de un grupo",
        ),
    ],
)
def test_one_after_another_of_its_kind(keys: str, english: str, french: str, spanish: str) -> None:
    before = Before(others=frozenset(keys.split()))
    for language, words in ((ENGLISH, english), (FRENCH, french), (SPANISH, spanish)):
        subject = subject_of(voices(keys), lexicon(language), before=before)
        assert subject.words == words
        assert subject.words in not_of_one_delegation(lexicon(language))


def test_the_order_in_which_they_spoke_is_not_told() -> None:
    assert subject_of(voices("P1 U1 D1"), lexicon()) == subject_of(voices("D1 P1 U1"), lexicon())


def test_only_panellists_are_panellists() -> None:
    assert [subject_of(voices(keys), lexicon()).is_panellist for keys in ("P1 P2", "P1 D1", "D1")] == [
        True,
        False,
        False,
    ]


def test_the_bounds_can_be_others() -> None:
    bounds = Bounds(a_few=5, several=12, many=20)
    told = [subject_of(delegations(number), lexicon(), bounds=bounds).words for number in (4, 5, 11, 12, 20)]
    expected = ["four", "a few", "a few", "several", "many"]
    assert told == [f"{word} delegations" for word in expected]
    assert subject_of(delegations(11), lexicon(), bounds=Bounds(12, 13, 14)).words == "11 delegations"


def test_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        subject_of([], lexicon())


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (ENGLISH, "one delegation", "another"),
        (FRENCH, "une délégation", "une autre"),
        (SPANISH, "una delegación", "otra"),
    ],
)
def test_one_delegation_and_another(language: Language, one: str, other: str) -> None:
    told = [one_delegation(lexicon(language)), another(lexicon(language))]
    assert [(subject.words, subject.is_plural) for subject in told] == [(one, False), (other, False)]
