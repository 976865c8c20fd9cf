"""A message is told in words that all of its points have: nobody is said to have said more than they did."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.generate import DEFAULT, wording_for
from chairconsole.report.composing.items import material
from chairconsole.report.composing.variants import without_own_addition
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import DATA, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")


@pytest.mark.parametrize(
    ("language", "text", "other", "left"),
    [
        (Language.ENGLISH, "expand regular pathways, especially for students", "regular pathways for all", 23),
        (Language.ENGLISH, "visas for families and workers", "family visas are few", 30),  # one word is shared
        (Language.ENGLISH, "detention of migrants, never of children", "detention of migrants", 40),
        (Language.ENGLISH, "links between migration and trade", "links of migration to peace", 33),
        (Language.ENGLISH, "recognise diplomas, recognise skills", "diplomas and skills to be recognised", 36),
        (
            Language.FRENCH,
            "combattre le discours de haine et les stéréotypes",
            "discours de haine, surtout en ligne",
            30,
        ),
        (Language.SPANISH, "ampliar vías regulares, sobre todo para jóvenes", "vías regulares para todos", 22),
    ],
)
def test_what_one_point_alone_adds_is_not_told_of_all(language: Language, text: str, other: str, left: int) -> None:
    lexicon, glossary = vocabulary().lexicons[language], vocabulary().glossary(language)
    assert without_own_addition(text, [other], lexicon, glossary) == text[:left]
    assert without_own_addition(text, [], lexicon, glossary) == text


def test_a_message_is_told_without_what_one_of_its_points_adds(noted: Noted) -> None:
    said = (
        "expand regular pathways, especially for students",
        "expand regular pathways for workers of all skill levels",
    )
    noted.message(*[noted.said(f"State {place}", text, DATA) for place, text in enumerate(said)])
    wording = wording_for(noted.meeting, PANEL, vocabulary(), DEFAULT)
    (item,) = material(noted.meeting, "panel-1", wording.glossary, wording.lexicon).items
    assert wording.spoken(item).words == "expand regular pathways"
