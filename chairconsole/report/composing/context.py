"""What all forms of a draft are written from."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.folding import fold
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.items import OTHER, Difference, Item, Material
from chairconsole.report.composing.session_facts import own_conclusions
from chairconsole.report.composing.wording import Wording
from chairconsole.report.draft.draft_text import Paragraph, Part, Piece
from chairconsole.report.remarks.articles import with_article
from chairconsole.report.remarks.draft_frames import DraftFrames
from chairconsole.report.remarks.glue import listed
from chairconsole.report.remarks.lexicon import Lexicon

_ADJECTIVE = re.compile(r"(?:al|ales?|aux|ares?|ique|aires?|ières?)s?$")
_AND = re.compile(r"\b(?:and|et|y|e)\b")
_ADDITION = re.compile(
    r", (?:whatever|including|regardless|without|quels?|quelles?|y compris|sans|dont|sean?|incluid[ao]s?|sin)\b"
)
"""How a part begins that is said of the one before it: "los derechos de todos, sea cual sea su edad"."""
_SEVERAL = ("les ", "des ", "los ", "las ")
_JOINED = re.compile(r"(, | et | y | e )")


@dataclass(frozen=True, slots=True)
class Context:
    """A draft that is to be written.

    `material` is all that was noted, but for what a person took out. `told` are the items that get in, in the order in
    which they were noted; `held` those that stand in sentences a person wrote, which are not told again.
    `differences` and `conclusions` are those that can be told. `room` is how many words the text may have, None if it
    need not fit. `said_before` are sentences that the same speaker said before.
    """

    meeting: Meeting
    draft: DraftId
    wording: Wording
    material: Material
    told: tuple[Item, ...]
    held: tuple[Item, ...]
    differences: tuple[Difference, ...]
    conclusions: tuple[Point, ...]
    bundles: bool = True
    names_panellists: bool = True
    room: float | None = None
    said_before: frozenset[str] = frozenset()

    @property
    def block(self) -> str | None:
        """The panel that the draft is about; None for the whole session."""
        return self.draft[1]

    @property
    def frames(self) -> DraftFrames:
        """The sentences around what was said, in the language of the draft."""
        return self.wording.lexicon.remarks

    def themes(self) -> list[str]:
        """The themes of all that the draft tells, the weightiest first."""
        told = {item.theme for item in (*self.told, *self.held)}
        return [theme for theme in self.material.themes_by_weight if theme in told]

    def own_conclusions(self) -> list[Point]:
        """The conclusions of whoever reads the draft."""
        return own_conclusions(self.meeting, self.draft, self.conclusions)

    def starred(self) -> set[str]:
        """The points that stay whatever the room."""
        return {point.id for item in self.told if item.is_starred for point in item.points}

    @property
    def open_questions(self) -> int:
        """How many questions are open, those that do not get in among them."""
        return sum(item.is_open_question for item in self.material.items)

    def told_differences(self) -> list[Difference]:
        """The differences both of whose sides get in."""
        told = {item.reference for item in self.told}
        return [one for one in self.differences if {one.first.reference, one.second.reference} <= told]

    def theme_name(self, theme: str) -> str:
        """What a theme of the session is called in a sentence of the draft's language; of other words, themselves."""
        if theme == OTHER:
            return self.frames.other_name
        found = next((one for one in self.meeting.session.rules.themes if one.id == theme), None)
        if found is None:
            return self.wording.spoken_line(theme)
        spoken = getattr(found.spoken, self.wording.lexicon.language.value)
        name = _joined(_as_in_a_sentence(self.wording.glossary.said(found.name)), self.wording.lexicon)
        return spoken or _with_articles(name, self.wording.lexicon)

    def lead_ins(self, theme: str) -> Sequence[str]:
        """The sentences that name a theme, the first of them where it is the first."""
        return self.frames.lead_ins_of_several if is_several(self.theme_name(theme)) else self.frames.lead_ins

    @property
    def has_points(self) -> bool:
        """Whether there is anything that "these points" could be."""
        return bool(self.told or self.held or self.conclusions)


Writer = Callable[[Context], list[Part]]
"""Writes one form of a draft, but for its title."""


def is_several(name: str) -> bool:
    """Whether a French or Spanish name is a plural, by its article."""
    return name.startswith(_SEVERAL)


def paragraph(pieces: Sequence[Piece | None]) -> list[Part]:
    """The sentences that there are as one paragraph; nothing without any."""
    there = tuple(piece for piece in pieces if piece is not None)
    return [Paragraph(there)] if there else []


def _as_in_a_sentence(name: str) -> str:
    """A name with a small first letter, unless its first word is an acronym."""
    first = name.split()[0] if fold(name) else name
    return name if first[1:] != first[1:].lower() else name[:1].lower() + name[1:]


def _joined(name: str, lexicon: Lexicon) -> str:
    """A name whose parts stand side by side, with "and" before the last: nobody hears where a list of themes ends."""
    parts = name.split(", ")
    if len(parts) == 1 or ":" in name or _AND.search(parts[-1]) or _ADDITION.search(name):
        return name
    return listed(parts, lexicon.sentences.conjunction, lexicon.language)


def _with_articles(name: str, lexicon: Lexicon) -> str:
    """A name that was only written, as French and Spanish say it: "les conflits et les crises".

    It stays as it is where an article would be guessed. Behind a preposition, what is joined may belong to it, and a
    single word may be one more adjective: "la cooperación judicial y policial".
    """
    if lexicon.language is Language.ENGLISH or ":" in name:
        return name
    if said_of_it := _ADDITION.search(name):
        return _with_articles(name[: said_of_it.start()], lexicon) + said_of_it[0] + name[said_of_it.end() :]
    parts = _JOINED.split(name)
    has_preposition = any(word in lexicon.remarks.prepositions for part in parts[:-1] for word in fold(part).split())
    if has_preposition or any(_ADJECTIVE.search(part) for part in parts[2::2] if " " not in part):
        return with_article(name, lexicon) or name
    # Behind an article, "e" is "y" again.
    told = [
        part.replace(" e ", " y ") if place % 2 else with_article(part, lexicon) for place, part in enumerate(parts)
    ]
    return "".join(part for part in told if part is not None) if None not in told else name
