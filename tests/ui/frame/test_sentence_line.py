"""The sentence of a note: its lines, its shape, what cannot be spoken, and that its room stays the same."""

from collections.abc import Iterator

import pytest

from chairconsole.domain.base.event_parts import Language, PointShape
from chairconsole.report.draft.note_sentence import NoteSentence, Trouble
from chairconsole.report.remarks.shapes import Shape
from chairconsole.ui.frame.sentence_line import TURNS, SentenceLine, shape_words, turned
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

SENTENCE = "A proposal was made to ratify ILO Convention 189."


@pytest.fixture
def line(look: Look) -> Iterator[SentenceLine]:
    line = SentenceLine(look, "Alt+T")
    line.resize(280, line.room())
    line.show()
    yield line
    line.deleteLater()


def said(text: str = SENTENCE, trouble: Trouble | None = None, unspeakable: tuple[str, ...] = ()) -> NoteSentence:
    return NoteSentence(text, Shape.INFINITIVE, Language.SPANISH, trouble, unspeakable)


def test_nothing_is_shown_of_nothing(line: SentenceLine) -> None:
    assert line.words() == ""


def test_it_shows_sentence_kind_and_shape(line: SentenceLine) -> None:
    line.show_sentence(said(), None, "Caution, suggested")
    assert line.words() == f"\u2192 {SENTENCE}\nCaution, suggested\nverb"
    line.show_sentence(said(), PointShape.CLAUSE)
    assert line.words().endswith("clause, chosen")
    line.show_sentence(None)
    assert line.words() == ""


@pytest.mark.parametrize(
    ("trouble", "unspeakable", "words"),
    [
        (Trouble.SIGNS, ("=", "w/x"), "\u25b2 “= w/x” cannot be spoken"),
        (Trouble.COLON, (), "\u25b2 fits no sentence"),
        (Trouble.OTHER_LANGUAGE, (), "\u25b2 noted in Spanish"),
        (Trouble.DOUBTFUL, (), "\u25b2 shape in doubt"),
        (Trouble.FIRST_PERSON, (), "\u25b2 “we” would be the moderator"),
        (Trouble.TOO_LONG, (), "\u25b2 too long for a sentence"),
    ],
)
def test_what_cannot_be_spoken_is_told_with_a_sign(
    line: SentenceLine, trouble: Trouble, unspeakable: tuple[str, ...], words: str
) -> None:
    line.show_sentence(said("" if trouble is Trouble.TOO_LONG else SENTENCE, trouble, unspeakable), None, "Point")
    assert words in line.words().splitlines()
    assert "Point" not in line.words()


def test_a_long_sentence_ends_in_an_ellipsis_after_two_lines(line: SentenceLine) -> None:
    line.show_sentence(said(SENTENCE * 5))
    line.layout().activate()
    label = line.findChild(WrappedLabel, "note_sentence")
    assert label.shown_text().endswith("…")
    assert line.layout().totalMinimumSize().height() <= line.room()


def test_the_key_turns_through_all_shapes_and_back_to_the_rule() -> None:
    shape, seen = turned(None), [None]
    while shape is not None:
        seen.append(shape)
        shape = turned(shape)
    assert tuple(seen) == TURNS == (None, *PointShape)


@pytest.mark.parametrize("shape", Shape)
def test_every_shape_has_a_word(shape: Shape) -> None:
    found = shape_words(NoteSentence("x", shape, Language.ENGLISH), None)
    assert (found == "as typed") is (shape is Shape.AS_TYPED)
