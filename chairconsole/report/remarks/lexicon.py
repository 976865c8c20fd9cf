"""The words of one language that remarks are made with, as they are shipped in `resources/remarks`."""

from typing import Self

from pydantic import BaseModel, ConfigDict

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.check_words import CheckWords
from chairconsole.report.remarks.draft_frames import DraftFrames
from chairconsole.report.remarks.sentence_words import SentenceWords
from chairconsole.report.remarks.text_words import (
    ArticleWords,
    GlossaryWords,
    KindOpeners,
    ShapeWords,
    SignWords,
)


class Lexicon(BaseModel):
    """One language's words, a section for each use; none is changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Language
    articles: ArticleWords
    checks: CheckWords
    glossary: GlossaryWords
    kinds: dict[PointKind, KindOpeners]
    remarks: DraftFrames
    sentences: SentenceWords
    shapes: ShapeWords
    signs: SignWords

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The lexicon that the text of its file holds. Raises pydantic's ValidationError for any other text."""
        return cls.model_validate_json(text)
