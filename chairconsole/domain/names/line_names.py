"""Which participants a run of typed words names: one, several in a row, or one that is not in the directory."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.names.directory import Directory, Entry, Match, free_text
from chairconsole.domain.names.matching import Quality
from chairconsole.domain.names.text_spans import TextSpan

# "Special Representative of the Secretary-General for International Migration" has ten words as it is folded.
_LONGEST_NAME = 12
_MOST_WORDS = 40
# A room full of unknown names is still answered before the eye notices.
_MOST_SLIPS = 100
_CODE = 3
# Words of a name or of a sentence; each also begins somebody's name or is somebody's code.
_SMALL_WORDS = frozenset({"and", "et", "y", "in", "of", "the", "on", "to", "for"})
_JOINING_WORDS = frozenset({"and", "et", "y"})
_EXACT = frozenset({Quality.EXACT_CODE, Quality.EXACT_NAME, Quality.ALPHA2})
_SPEAK_FOR_OTHERS = frozenset({ParticipantKind.GROUP, ParticipantKind.IGO})


@dataclass(frozen=True)
class NamedParticipant:
    """The participant that a span of the line names.

    `choices` are the directory's, best first, then the name as typed, as a participant of its own. `quality` is
    how the first was found, None if none was. `is_ambiguous`: a person has to choose.
    """

    typed: TextSpan
    choices: tuple[Participant, ...]
    quality: Quality | None
    is_ambiguous: bool

    @property
    def is_free_text(self) -> bool:
        """Whether only the name as typed is left."""
        return self.quality is None


class _Split(NamedTuple):
    """The names into which the words from some word on are split; the fewest and best are the least."""

    names: int
    quality: int
    spans: tuple[TextSpan, ...] = ()


class NameReader:
    """Reads the names of one line. What it answers for a text depends on that text only."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._slips_left = _MOST_SLIPS

    def finds(self, typed: TextSpan) -> bool:
        """Whether the whole span is one name, without any slip."""
        return self._first(typed) is not None

    def finds_exactly(self, typed: TextSpan) -> Entry | None:
        """The entry whose code or whole name the span is."""
        first = self._first(typed)
        return first.entry if first and first.quality in _EXACT else None

    def finds_in_order(self, typed: TextSpan) -> bool:
        """Whether the span is one name, its words in the order of the name."""
        first = self._first(typed)
        return first is not None and first.quality < Quality.WORDS

    def finds_delegation(self, typed: TextSpan) -> bool:
        """Whether the span names somebody who speaks for others: a State, or a group by its whole name."""
        matches = self._directory.resolve(typed.text).matches
        return bool(matches) and (matches[0].entry.is_state or self.finds_group(typed))

    def finds_group(self, typed: TextSpan) -> bool:
        """Whether the span is the whole name, or the code, of a group or organization of States."""
        entry = self.finds_exactly(typed)
        return entry is not None and entry.kind in _SPEAK_FOR_OTHERS

    def one(self, typed: TextSpan) -> NamedParticipant:
        """The whole span as one name, typing slips allowed, or as free text."""
        resolution = self._directory.resolve(typed.text, slips=False)
        if not resolution.matches and self._slips_left:
            resolution = self._directory.resolve(typed.text)
            self._slips_left -= 1
        matches = resolution.matches
        found = (match.entry.participant for match in matches)
        quality = matches[0].quality if matches else None
        return NamedParticipant(typed, (*found, free_text(typed.text)), quality, resolution.ambiguous)

    def names(self, run: TextSpan) -> tuple[NamedParticipant, ...]:
        """The names of a run of words.

        It is one name if it finds somebody as it is. Otherwise it is split into the fewest names that all find
        somebody without a slip; if it cannot be, it is one name again, with slips, or free text.
        """
        words = run.words()
        if 1 < len(words) <= _MOST_WORDS and not self._is_name(words):
            split = self._split(words)
            if split is not None:
                return tuple(self.one(span) for span in split.spans)
        return (self.one(run),)

    def _first(self, typed: TextSpan) -> Match | None:
        """The best entry for one name, if any is found without a slip."""
        matches = self._directory.resolve(typed.text, slips=False).matches
        return matches[0] if matches else None

    def _is_name(self, words: Sequence[TextSpan]) -> Match | None:
        """The entry that some words name together.

        Words that are each a code or a whole name are names of their own: "can aus" is two name plates and not
        CANZ, "irl nor" not the United Kingdom. Only a group is named together with its member: "g77 china".
        """
        first = self._first(words[0].up_to(words[-1]))
        if first is None or len(words) == 1:
            return first
        if not all(map(self.finds_exactly, words)) or _is_called(first.entry, words[0].up_to(words[-1])):
            return first
        is_group_and_member = self.finds_exactly(words[0]) is first.entry and not first.entry.is_state
        return first if is_group_and_member else None

    def _is_part(self, words: Sequence[TextSpan], *, codes_only: bool) -> Match | None:
        """The entry that some words name within a run of several names.

        A single word has to begin the name, unless a State is called by it ("bissau"): "network" names nobody.
        """
        first = self._is_name(words)
        if first is None or len(words) > 1:
            return first
        if not codes_only and fold(words[0].text) in _SMALL_WORDS:
            return None
        return first if first.quality < Quality.WORD_PREFIX or first.entry.is_state else None

    def _split(self, words: Sequence[TextSpan]) -> _Split | None:
        """The best split of a run: the fewest names, then the better found, then the longest first."""
        codes_only = all(len(word.text) <= _CODE for word in words)
        best: list[_Split | None] = [None] * len(words) + [_Split(0, 0)]
        for start in reversed(range(len(words))):
            splits = []
            for end in reversed(range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1)):
                rest = best[end]
                first = self._is_part(words[start:end], codes_only=codes_only) if rest else None
                if rest and first:
                    spans = (words[start].up_to(words[end - 1]), *rest.spans)
                    splits.append(_Split(rest.names + 1, rest.quality + first.quality, spans))
            after = best[start + 1]
            if after and 0 < start < len(words) - 1 and not codes_only and fold(words[start].text) in _JOINING_WORDS:
                splits.append(after)
            best[start] = min(splits, key=lambda split: split[:2], default=None)
        return best[0]


def _is_called(entry: Entry, typed: TextSpan) -> bool:
    """Whether the typed words are a whole name of an entry, parted where the name is ("cyp rus" is not "Cyprus")."""
    words = fold(typed.text)
    return any(fold(name) == words for name in (entry.name, entry.spoken, *entry.aliases))
