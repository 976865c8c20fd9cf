"""The sentences of a draft: who said it, how it was said, and what was noted, as it was noted.

A note is free text, often half a sentence, so it follows a colon and nothing is made up around it.
"""

from collections.abc import Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.draft.draft_text import said_safely
from chairconsole.report.draft.quantifiers import Quantifiers, number_word

_SAID = {
    PointKind.POINT: "said",
    PointKind.QUESTION: "asked",
    PointKind.RECOMMENDATION: "recommended",
    PointKind.FIGURE: "gave this figure",
    PointKind.QUOTE: "said in these words",
    PointKind.EXAMPLE: "gave this example",
    PointKind.CAUTION: "cautioned",
    PointKind.OFFER: "offered",
    PointKind.CONCLUSION: "concluded",
}
_UNKNOWN = {
    PointKind.POINT: "It was said",
    PointKind.QUESTION: "It was asked",
    PointKind.RECOMMENDATION: "It was recommended",
    PointKind.FIGURE: "This figure was given",
    PointKind.QUOTE: "It was said in these words",
    PointKind.EXAMPLE: "This example was given",
    PointKind.CAUTION: "This was cautioned",
    PointKind.OFFER: "This was offered",
    PointKind.CONCLUSION: "It was concluded",
}
_PLURALS = {VoiceKind.UN_ENTITY: "UN entities"}
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔")
_CLOSING = "\"'”’»)]"


class Wording:
    """Words a message or a point for one attribution; `spoke` is how many delegations took the floor."""

    def __init__(self, attribution: Attribution, quantifiers: Quantifiers, spoke: int) -> None:
        self._attribution = attribution
        self._quantifiers = quantifiers
        self._spoke = spoke

    def message(self, text: str, what: PointKind, voices: Sequence[Voice]) -> str:
        """What a message says and, counted kind by kind, who said it."""
        kinds = [kind for kind in VoiceKind if any(one.kind is kind for one in voices)]
        if not kinds:
            return f"{_UNKNOWN[what]}: {_noted(text, what)}"
        subjects = [self._subject([one for one in voices if one.kind is kind], kind) for kind in kinds]
        first, others = subjects[0], subjects[1:]
        said = f"{capitalized(first)} {_SAID[what]}: {_noted(text, what)}"
        return f"{said} So did {listed(others)}." if others else said

    def point(self, text: str, what: PointKind, voices: Sequence[Voice]) -> str:
        """What one point says: of one delegation, or of nobody in particular."""
        return self.message(text, what, voices[:1])

    def _subject(self, voices: Sequence[Voice], kind: VoiceKind) -> str:
        named = [one for one in voices if self._is_named(one)]
        counted = [one for one in voices if not self._is_named(one)]
        if not named:
            return self._counted(counted, kind)
        names = [_name(one) for one in named]
        if not counted:
            return listed(names)
        if self._attribution is Attribution.GROUPS:
            # The groups are part of the number: each is one voice of it.
            return f"{self._number(len(voices), kind)} {_noun(kind, len(voices))}, including {listed(names)},"
        return listed([*names, self._counted(counted, kind)])

    def _counted(self, voices: Sequence[Voice], kind: VoiceKind) -> str:
        number, groups = len(voices), sum(one.is_group for one in voices)
        if kind is VoiceKind.MODERATOR and number == 1:
            return "the moderator"
        counted = f"{self._number(number, kind)} {_noun(kind, number)}"
        if not groups:
            return counted
        if number == 1:
            return f"{counted}, on behalf of a group,"
        return f"{counted}, including on behalf of {'a group' if groups == 1 else 'groups'},"

    def _number(self, number: int, kind: VoiceKind) -> str:
        return self._quantifiers.word(number, self._spoke if kind is VoiceKind.DELEGATION else None)

    def _is_named(self, one: Voice) -> bool:
        if not one.may_be_named or self._attribution is Attribution.NONE:
            return False
        return one.is_group or self._attribution is Attribution.FULL


def how_many_spoke(voices: Sequence[Voice]) -> str:
    """How many spoke to a theme, each kind by itself, which is all that may be said of it."""
    numbers = [(kind, sum(one.kind is kind for one in voices)) for kind in VoiceKind]
    told = [f"{number_word(number)} {_noun(kind, number)}" for kind, number in numbers if number]
    return f"{capitalized(listed(told))} spoke to this." if told else ""


def counted_as(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun, as in "two questions"."""
    return f"{number_word(number)} {noun if number == 1 else plural or f'{noun}s'}"


def listed(words: Sequence[str]) -> str:
    """Words as a sentence lists them: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    # Part of a list may itself end with a comma: "…, on behalf of a group,".
    first = ", ".join(word.removesuffix(",") for word in words[:-1])
    return f"{first} and {words[-1]}"


def _noted(text: str, what: PointKind) -> str:
    line = said_safely(text)
    if what is PointKind.QUOTE and not line.startswith(("“", '"', "«", "„")):
        line = f"“{line}”"
    return line if line.rstrip(_CLOSING).endswith(_ENDS) else f"{line}."


def _name(one: Voice) -> str:
    # The one place where a delegation is named; an event holds the name as it was on the day.
    return said_safely(one.who.spoken)


def _noun(kind: VoiceKind, number: int) -> str:
    return kind.value if number == 1 else _PLURALS.get(kind, f"{kind.value}s")


def capitalized(text: str) -> str:
    """The text as a sentence begins; the other letters stay as they are."""
    return text[:1].upper() + text[1:]
