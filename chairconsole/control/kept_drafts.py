"""Drafts of one meeting as a record holds them, to be read: what is being edited, and the versions that were kept."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from chairconsole.domain.events.draft_events import Attribution, DraftReason
from chairconsole.domain.meeting.notes import DraftId, DraftVersion
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.starting import Former, starts_from
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.remarks.vocabulary import Vocabulary


class HalfTypedTexts(Protocol):
    """Where half-typed texts are kept within a second, by their key."""

    def get(self, key: str) -> str:
        """The text under a key; empty if there is none."""

    def set(self, key: str, text: str) -> None:
        """Remember a text."""


def working_key(draft: DraftId) -> str:
    """Under which key the text of a draft that is being edited is kept."""
    purpose, block = draft
    return f"draft:{purpose.value}:{block or ''}"


class KeptDrafts:
    """The drafts of a meeting as a record holds them, to be read: what is being edited, and what was kept."""

    def __init__(
        self, kept: Callable[[str], str | None], half_typed: Callable[[str], str], vocabulary: Vocabulary
    ) -> None:
        """`kept` gives the text of a hash, `half_typed` that of a key, empty if there is none."""
        self.vocabulary = vocabulary
        self._kept = kept
        self.half_typed = half_typed

    def current(self, meeting: Meeting, draft: DraftId) -> str:
        """The text as it is being edited or, if nothing is, as it was kept last; empty if there is none."""
        return self.half_typed(working_key(draft)) or self.latest(meeting, draft)

    def versions(self, meeting: Meeting, draft: DraftId) -> Sequence[DraftVersion]:
        """The versions that were kept, the latest last."""
        return meeting.drafts.get(draft, ())

    def text_of(self, version: DraftVersion) -> str:
        """The text of a version; empty if the record has lost it."""
        return self._kept(version.text_hash) or ""

    def attribution(self, meeting: Meeting, draft: DraftId) -> Attribution:
        """Who was to be named when it was generated last; nobody, if it never was."""
        version = self.generated_last(meeting, draft)
        return (version.attribution if version else None) or Attribution.NONE

    def generated_last(self, meeting: Meeting, draft: DraftId) -> DraftVersion | None:
        """The version that was generated last, if any was; of a text that was restored, the one it was made from."""
        return next(generated_versions(self.versions(meeting, draft)), None)

    def delivered_text(self, meeting: Meeting, draft: DraftId) -> str:
        """What was read out, as it was kept last; empty if nothing was."""
        versions = self.versions(meeting, draft)
        version = next((one for one in reversed(versions) if one.reason is DraftReason.DELIVERED), None)
        return self.text_of(version) if version else ""

    def generated_text(self, meeting: Meeting, draft: DraftId) -> str:
        """Its text; empty if there is none."""
        version = self.generated_last(meeting, draft)
        return self.text_of(version) if version else ""

    def formers(self, meeting: Meeting, draft: DraftId) -> list[Former]:
        """The drafts that a draft starts from.

        One that was never written is left out for those that it would start from itself.
        """
        found: list[Former] = []
        for former in starts_from(meeting.session, draft):
            said = self.delivered_text(meeting, former) or self.current(meeting, former)
            if said:
                found.append(Former(former, parse(said), parse(self.generated_text(meeting, former))))
            else:
                found += self.formers(meeting, former)
        return found

    def latest(self, meeting: Meeting, draft: DraftId) -> str:
        """The text that was kept last, a generated one only if there is no other; empty if there is none."""
        versions = [one for one in self.versions(meeting, draft) if one.reason is not DraftReason.GENERATED]
        generated = self.versions(meeting, draft)
        version = versions[-1] if versions else generated[-1] if generated else None
        return self.text_of(version) if version else ""


def generated_versions(versions: Sequence[DraftVersion]) -> Iterator[DraftVersion]:
    """Those that were generated, the latest first; before a text that was restored, those that it was made from."""
    left = list(versions)
    while left:
        one = left.pop()
        if one.reason is DraftReason.GENERATED:
            yield one
        elif one.reason is DraftReason.RESTORED:
            hashes = [former.text_hash for former in left]
            del left[hashes.index(one.text_hash) + 1 if one.text_hash in hashes else len(left) :]
