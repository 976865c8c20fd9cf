"""Drafts of an open record: what is being edited, the versions that are kept, and drafting from points.

The text that is edited is a working text, kept within a second; a version is a text of the record and an event that
names it by its hash. `KeptDrafts` only reads, as an export does; `Drafts` keeps as well.
"""

from collections.abc import Callable
from typing import Protocol

from chairconsole.control.drafting import drafted
from chairconsole.control.kept_drafts import HalfTypedTexts, KeptDrafts, generated_versions, working_key
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.command import Command
from chairconsole.domain.commands.note_commands import KeepDraft, LockDraft
from chairconsole.domain.events.draft_events import Attribution, DraftReason
from chairconsole.domain.meeting.notes import DraftId, DraftVersion
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.errors import NotRecorded
from chairconsole.report.composing.generate import DEFAULT, Choices, GeneratedDraft
from chairconsole.report.remarks.vocabulary import Vocabulary


class DraftStore(Protocol):
    """Where the texts of versions are kept for good, by their hash."""

    def text(self, text_hash: str) -> str | None:
        """The text with this hash, or None."""

    def put_text(self, text: str) -> str:
        """Keep a text; its hash. Raises NotRecorded."""


class Drafts(KeptDrafts):
    """The drafts of an open record, to be edited, drafted and kept as well.

    `store` is the record, `do` carries a command out and says whether that was done: the bridge's or the console's.
    """

    def __init__(
        self, store: DraftStore, typed: HalfTypedTexts, do: Callable[[Command], bool], vocabulary: Vocabulary
    ) -> None:
        super().__init__(store.text, typed.get, vocabulary)
        self._store = store
        self._typed = typed
        self._do = do

    def edit(self, draft: DraftId, text: str) -> None:
        """Keep what is typed, within a second."""
        self._typed.set(working_key(draft), text)

    def draft_from_points(
        self, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT
    ) -> tuple[str, GeneratedDraft]:
        """Draft, or draft again: the text to edit from now on, and what was generated.

        What is in the draft is kept as a version first; what was edited by hand stays as it is. Nothing is lost, and
        if nothing could be kept, or the text is locked, it is returned unchanged. Of a text that is locked but for its
        reactions, only they are made anew. Raises NotKept.
        """
        before = self.current(meeting, draft)
        last = self.generated_last(meeting, draft)
        text, made = drafted(self, meeting, draft, choices)
        is_as_it_was = (
            last is not None
            and text == before
            and str(made.draft) == self.text_of(last)
            and choices.attribution is self.attribution(meeting, draft)
        )
        state = meeting.draft_state(draft)
        is_locked = state.locked is not None and not state.but_reactions
        if is_locked or is_as_it_was or (before and not self._keep(draft, before, DraftReason.LEFT)):
            return before, made
        if not self._keep(draft, str(made.draft), DraftReason.GENERATED, choices.attribution):
            return before, made
        self.edit(draft, text)
        return text, made

    def leave(self, meeting: Meeting, draft: DraftId) -> bool:
        """Keep the text as a version, as when another draft is opened; whether it is kept. Raises NotKept."""
        text = self.current(meeting, draft)
        return not text or text == self.latest(meeting, draft) or self._keep(draft, text, DraftReason.LEFT)

    def restore(self, meeting: Meeting, draft: DraftId, version: DraftVersion) -> str:
        """Go on with a former version; what is in the draft is kept first. The text. Raises NotKept."""
        text = self.text_of(version)
        if not text or not self.leave(meeting, draft) or not self._keep(draft, text, DraftReason.RESTORED):
            return self.current(meeting, draft)
        self.edit(draft, text)
        return text

    def stepped_to(self, meeting: Meeting, draft: DraftId, text: str) -> None:
        """Undo or redo led to this text: one from before or after a drafting is gone on with as a former version is.

        Else what the drafting brought would count as taken out by hand. Raises NotKept.
        """
        versions = self.versions(meeting, draft)
        place = max((place for place, one in enumerate(versions) if self.text_of(one) == text), default=None)
        if place is not None and next(generated_versions(versions[: place + 1]), None) != self.generated_last(
            meeting, draft
        ):
            self.restore(meeting, draft, versions[place])

    def exported(self, draft: DraftId, text: str, attribution: Attribution) -> bool:
        """Keep what was exported, and who was named in it; whether it is kept. Raises NotKept."""
        return self._keep(draft, text, DraftReason.EXPORTED, attribution)

    def delivered(self, draft: DraftId, text: str) -> bool:
        """Keep what was read out, as it was; whether it is kept. Raises NotKept."""
        return self._keep(draft, text, DraftReason.DELIVERED)

    def take_back(self, meeting: Meeting, draft: DraftId, text: str) -> bool:
        """Go on with a text that was edited elsewhere; what is in the draft is kept first. Whether it is kept.

        Raises NotKept.
        """
        if not self.leave(meeting, draft) or not self._keep(draft, text, DraftReason.READ_BACK):
            return False
        self.edit(draft, text)
        return True

    def lock(self, draft: DraftId, text: str, *, but_reactions: bool = False) -> bool:
        """Keep the text for good, and let none of its sentences change by itself; whether it is so. Raises NotKept.

        `but_reactions`: but for the reactions in the summary panel.
        """
        purpose, block = draft
        return self._do(LockDraft(purpose, block, self._kept_for_good(text), but_reactions))

    def _keep(self, draft: DraftId, text: str, why: DraftReason, attribution: Attribution | None = None) -> bool:
        purpose, block = draft
        return self._do(KeepDraft(purpose, block, why, self._kept_for_good(text), attribution))

    def _kept_for_good(self, text: str) -> str:
        """The hash under which the text is kept. Raises NotKept."""
        try:
            return self._store.put_text(text)
        except NotRecorded as error:
            raise NotKept(error) from error
