"""Sentences and the lines they stand on."""

from chairconsole.intake.reading.sentences import sentences_of
from tests.intake.given import note


def _said(text: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.text, one.lines) for one in sentences_of(note(text).lines)]


def test_a_page_that_breaks_in_a_sentence_is_joined() -> None:
    assert _said("Delegations may ask or provide\n\nbrief observations. The limit is three minutes.") == [
        ("Delegations may ask or provide brief observations.", (1, 3)),
        ("The limit is three minutes.", (3,)),
    ]


def test_headings_stand_alone_and_short_forms_end_nothing() -> None:
    assert _said("a. Welcoming remarks\n\nH.E. Ms. Someone opens it. Then all speak.")[2][0].startswith(
        "H.E. Ms. Someone"
    )
    assert _said("I. Introduction\n\nText here.")[0] == ("I. Introduction", (1,))
