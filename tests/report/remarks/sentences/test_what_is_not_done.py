"""Notes of what is not to be done, or is offered not to be: "not to x", "no x"."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from tests.report.remarks.given import said
from tests.report.remarks.telling import told

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
RECOMMENDATION, OFFER = PointKind.RECOMMENDATION, PointKind.OFFER


@pytest.mark.parametrize(
    ("language", "what", "who", "text", "expected"),
    [
        (EN, OFFER, "", "not to charge fees", "An offer was made not to charge fees."),
        (EN, OFFER, "", "offers not to charge fees", "An offer was made not to charge fees."),
        (EN, OFFER, "P1", "will not charge fees", "One panellist offered not to charge fees."),
        (EN, OFFER, "", "no fees for nurses", "A commitment was made that there would be no fees for nurses."),
        (EN, OFFER, "", "offers no fees for nurses", "A commitment was made that there would be no fees for nurses."),
        (EN, RECOMMENDATION, "", "suggests not to punish victims", "A suggestion was made not to punish victims."),
        (EN, RECOMMENDATION, "", "proposes not to punish victims", "A proposal was made not to punish victims."),
        (EN, RECOMMENDATION, "", "suggests no detention", "A suggestion was made that there be no detention."),
        (EN, RECOMMENDATION, "", "must not detain children", "A request was made not to detain children."),
        (EN, RECOMMENDATION, "", "let's not detain children", "A request was made not to detain children."),
        (EN, RECOMMENDATION, "", "not support but rights", "This proposal was made: not support but rights."),
        (FR, OFFER, "", "ne pas percevoir de frais", "On a offert de ne pas percevoir de frais."),
        (FR, OFFER, "", "offre de ne pas percevoir de frais", "On a offert de ne pas percevoir de frais."),
        (FR, OFFER, "P1", "prêt à ne pas percevoir de frais", "Un intervenant a offert de ne pas percevoir de frais."),
        (FR, OFFER, "", "pas de frais", "L’engagement a été pris qu’il n’y aurait pas de frais."),
        (ES, OFFER, "", "no cobrar tasas", "Se ofreció no cobrar tasas."),
        (ES, OFFER, "P1", "ofrece no cobrar tasas", "Un panelista ofreció no cobrar tasas."),
        (ES, OFFER, "", "dispuesto a no cobrar tasas", "Se ofreció no cobrar tasas."),
    ],
)
def test_what_is_not_to_be_done_has_its_own_sentence(
    language: Language, what: PointKind, who: str, text: str, expected: str
) -> None:
    assert told(said(text, language, what), what, who, language) == expected


def test_french_words_that_open_with_an_adverb_are_no_noun() -> None:
    assert told(said("d'abord les droits", FR), language=FR) == "Ce point a été soulevé : d’abord les droits."
