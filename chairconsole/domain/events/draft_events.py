"""Events of drafts, of the names found in them, and of the undo of notes."""

from enum import StrEnum
from typing import Literal

from chairconsole.domain.base.event_parts import Body, Language


class Purpose(StrEnum):
    """What a draft is for. The first two are about one panel, the others about the whole session."""

    CONCLUDING = "concluding_remarks"
    PERSPECTIVE = "perspective"
    THEMATIC_EXPERT = "thematic_expert"
    MAIN_CONCLUSIONS = "main_conclusions"
    WRITTEN_SUMMARY = "written_summary"

    @property
    def is_of_a_panel(self) -> bool:
        """Whether the draft is about one panel."""
        return self in {Purpose.CONCLUDING, Purpose.PERSPECTIVE}


class DraftReason(StrEnum):
    """Why a version of a draft was kept for good."""

    GENERATED = "generated"
    RESTORED = "restored"
    EXPORTED = "exported"
    LEFT = "left"
    DELIVERED = "delivered"
    READ_BACK = "read_back"


class Attribution(StrEnum):
    """Which participants an exported draft names: none, groups only, or all."""

    NONE = "none"
    GROUPS = "groups"
    FULL = "full"


class DraftBody(Body):
    """An event of drafts, or of the undo of notes."""

    is_the_chairs = False


class DraftKept(DraftBody):
    """A version of a draft was kept, its text in the record under this hash.

    `block` is the panel of a draft about one; `attribution` is that of an export.
    """

    kind: Literal["draft_kept"] = "draft_kept"
    purpose: Purpose
    block: str | None
    reason: DraftReason
    text_hash: str
    attribution: Attribution | None = None


class DraftLanguageChosen(DraftBody):
    """In which language a draft is made from now on."""

    kind: Literal["draft_language_chosen"] = "draft_language_chosen"
    purpose: Purpose
    block: str | None
    language: Language


class DraftLocked(DraftBody):
    """From now on no sentence of a draft changes by itself; its text lies in the record under this hash.

    `but_reactions`: but for the reactions in the summary panel, which fill as points are typed.
    """

    kind: Literal["draft_locked"] = "draft_locked"
    purpose: Purpose
    block: str | None
    text_hash: str
    but_reactions: bool = False


class DraftUnlocked(DraftBody):
    """A draft may be made again from its points."""

    kind: Literal["draft_unlocked"] = "draft_unlocked"
    purpose: Purpose
    block: str | None


class ConclusionsDeclined(DraftBody):
    """The moderator draws no conclusions in this draft, or does so after all."""

    kind: Literal["conclusions_declined"] = "conclusions_declined"
    purpose: Purpose
    block: str | None
    declined: bool = True


class NameDecided(DraftBody):
    """A name recognized in a sentence may stay there, or is to be replaced.

    `name` is the folded name, `sentence` the key of the folded sentence (`names_in_text.sentence_key`): the decision
    holds wherever the same sentence says the same name. `replacement` is None if the name was kept.
    """

    kind: Literal["name_decided"] = "name_decided"
    name: str
    sentence: str
    replacement: str | None = None


class NoteUndone(DraftBody):
    """The latest undo entry of the notes was undone; the points in it are kept among the removed ones."""

    kind: Literal["note_undone"] = "note_undone"
    taken_back: str


class NoteRedone(DraftBody):
    """The undo entry of the notes that was undone last was redone."""

    kind: Literal["note_redone"] = "note_redone"
    restored: str
