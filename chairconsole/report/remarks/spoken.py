"""What a typed text gives to a sentence."""

from dataclasses import dataclass
from typing import Optional

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a typed text gives to a sentence, in the words that are spoken."""

    shape: Shape
    words: str  # as they stand inside a sentence: with article, small first letter, no final stop
    adjective: str = ""  # of VERBLESS: "needed"
    verb: str = ""  # of REPORTED: the typed verb in the past
    has_modal: bool = False  # of CLAUSE: it has a "must", a "should"
    tail: Optional["Spoken"] = None  # what stood after " - " or ":"
    following: Optional["Spoken"] = None  # what stood after ";": a second statement of the same point
    unspeakable: tuple[str, ...] = ()  # signs and words that a check before reading lists
    language: Language | None = None  # where it is another language than the draft's


def spoken(text: str, what: PointKind, lexicon: Lexicon, glossary: Glossary, shape: PointShape | None = None) -> Spoken:
    """What a typed text gives to a sentence of the lexicon's language. `shape`: as a person said it is to be read."""
    words = glossary.said(" ".join(text.split())).rstrip(".")
    return Spoken(Shape.QUOTATION if what is PointKind.QUOTE else Shape.NOUN, words)
