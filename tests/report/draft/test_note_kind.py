"""What kind of note first words suggest."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.draft.note_kind import suggested_kind
from tests.report.remarks.given import lexicon

ALL = [lexicon(language) for language in Language]

PROPOSALS = (
    *("recommends an exchange", "recommended that States ratify", "Proposal: a fund", "proposed to meet", "suggests x"),
    *("recommande un échange", "a recommandé de ratifier", "propose une carte", "a proposé un fonds", "suggère x"),
    *("recomienda un intercambio", "recomendó ratificar", "propone una tarjeta", "propuso un fondo", "sugirió un plan"),
)
FIGURES = ("42 per cent of them", "28% lost", "- 3.5 percent of GDP", "1,5 % del PIB", "42 pour cent", "5 por ciento")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("concern about border data", PointKind.CAUTION),
        ("Risk of xenophobia", PointKind.CAUTION),
        ("- worried about fees", PointKind.CAUTION),
        ("against detention", PointKind.CAUTION),
        ("not to criminalize", PointKind.CAUTION),
        ("concern that States should pay", PointKind.CAUTION),
        ("e.g. one-stop shop", PointKind.EXAMPLE),
        ("ex: regional card", PointKind.EXAMPLE),
        ("model contract", PointKind.EXAMPLE),
        ("Practice: ID cards", PointKind.EXAMPLE),
        ("ready to host", PointKind.OFFER),
        ("offers training", PointKind.OFFER),
        ("will share its census", PointKind.OFFER),
        ("States must protect children", PointKind.RECOMMENDATION),
        ("all recruiters should be licensed", PointKind.RECOMMENDATION),
        ("inquiétude sur les données", PointKind.CAUTION),
        ("ne pas criminaliser", PointKind.CAUTION),
        ("exemple de guichet unique", PointKind.EXAMPLE),
        ("prêt à accueillir un atelier", PointKind.OFFER),
        ("les États doivent agir", PointKind.RECOMMENDATION),
        ("preocupación por los datos", PointKind.CAUTION),
        ("por ejemplo, ventanilla única", PointKind.EXAMPLE),
        ("dispuesto a compartir", PointKind.OFFER),
        ("los Estados deberían actuar", PointKind.RECOMMENDATION),
        *((text, PointKind.RECOMMENDATION) for text in PROPOSALS),
        *((text, PointKind.CAUTION) for text in ("warns of debt", "warned of debt", "a averti que", "advirtió que")),
        *((text, PointKind.OFFER) for text in ("offered training", "a offert une formation", "ofreció formación")),
        *((text, PointKind.FIGURE) for text in FIGURES),
        ("28 % of fees should go", PointKind.RECOMMENDATION),
    ],
)
def test_first_words_suggest_a_kind_in_each_language(text: str, kind: PointKind) -> None:
    assert suggested_kind(text, ALL) is kind


@pytest.mark.parametrize(
    "text",
    [
        *("", "   ", "ratify C189", "should we ratify?", "riskier routes", "willingness"),
        *("2018 was hard", "28 States", "28 per centre"),
        "a long text about many things that begins with no such word and says must at its end",
    ],
)
def test_other_texts_suggest_none(text: str) -> None:
    assert suggested_kind(text, ALL) is None


def test_the_first_language_that_knows_the_words_decides() -> None:
    assert suggested_kind("contra", [lexicon(Language.ENGLISH)]) is None
    assert suggested_kind("contra", ALL) is PointKind.CAUTION


def test_a_conclusion_is_never_suggested() -> None:
    assert not any(PointKind.CONCLUSION in words.kinds for words in ALL)
