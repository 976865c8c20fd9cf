"""English statements whose verb was not found or was left out."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.doubts.given import doubt

EN = Language.ENGLISH


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (EN, "consulates forsake children in prison", Uncertainty.VERB),
        (EN, "new law opened labour market to refugees", Uncertainty.VERB),
        (EN, "a break in all contracts so payments stop", Uncertainty.VERB),
        (EN, "heard too little about the young", Uncertainty.VERB),
        (EN, "from shelters to homes", Uncertainty.VERB),
        (EN, "over 60 000 deaths since 2000", None),
        (EN, "still waiting for a reply", Uncertainty.VERB),
        (EN, "clinics still a dream for many", Uncertainty.VERB),
        (EN, "impunity, hardly any convictions", None),
        (EN, "too many reports too little money", Uncertainty.VERB),
        (EN, "one report a year", None),
        (EN, "children first, papers later", Uncertainty.VERB),
        (EN, "childcare up 12 % since March", Uncertainty.VERB),
        (EN, "open source for clinics", Uncertainty.VERB),
        (EN, "open the clinics at night", None),
        (EN, "supply chain breaks down when it rains", Uncertainty.VERB),
        (EN, "towns ready to help but no money", Uncertainty.VERB),
        (EN, "the queue befuddles them", Uncertainty.VERB),
        (EN, "a guide for them", None),
        (EN, "forest guards shot", Uncertainty.VERB),
        (EN, "notes from hearings blurry", Uncertainty.VERB),
        (EN, "clerks hired by email, backlog halved", Uncertainty.VERB),
        (EN, "court backlog 3 years", Uncertainty.VERB),
        (EN, "the last 3 years", None),
        (EN, "landmines slow returns", Uncertainty.VERB),
        (EN, "more money for walls less for wells", Uncertainty.VERB),
        (EN, "boats left at sea, owners unreachable", Uncertainty.VERB),
    ],
)
def test_a_verb_may_be_left_out(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty
