"""Drafts of one meeting: what is being edited, the versions that were kept, and drafting from points.

The text that is edited is a working text, kept within a second; a version is a text of the record and an event that
names it by its hash. `KeptDrafts` only reads, as an export does; `Drafts` keeps as well.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from chairconsole.control.saving import NotKept
from chairconsole.domain.base.command import Command
from chairconsole.domain.commands.note_commands import KeepDraft, LockDraft
from chairconsole.domain.events.draft_events import Attribution, DraftReason
from chairconsole.domain.meeting.notes import DraftId, DraftVersion
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.errors import NotRecorded
from chairconsole.report.composing.admission import LeftOut
from chairconsole.report.composing.generate import DEFAULT, Choices, GeneratedDraft, generate
from chairconsole.report.composing.restating import renamed
from chairconsole.report.composing.starting import begun, said_in, starts_from
from chairconsole.report.composing.taken import Taken, taken_from, told_points
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.merging import merged
from chairconsole.report.remarks.vocabulary import Vocabulary


class DraftStore(Protocol):
    """Where the texts of versions are kept for good, by their hash."""

    def text(self, text_hash: str) -> str | None:
        """The text with this hash, or None."""

    def put_text(self, text: str) -> str:
        """Keep a text; its hash. Raises NotRecorded."""


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
        return self.half_typed(working_key(draft)) or self._latest(meeting, draft)

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

    def for_export(self, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT) -> str:
        """The text as it would be exported with these choices: as edited or, if nothing is there yet, as generated.

        Where other people are to be named than when it was generated, what was not edited is worded anew.
        """
        before = self.current(meeting, draft)
        if not before:
            return str(generate(meeting, draft, self.vocabulary, choices).draft)
        if choices.attribution is self.attribution(meeting, draft):
            return before
        texts = (parse(before), parse(self.generated_text(meeting, draft)))
        return str(renamed(meeting, draft, self.vocabulary, texts, choices))

    def generated_last(self, meeting: Meeting, draft: DraftId) -> DraftVersion | None:
        """The version that was generated last, if any was; of a text that was restored, the one it was made from."""
        return next(_generated(self.versions(meeting, draft)), None)

    def delivered_text(self, meeting: Meeting, draft: DraftId) -> str:
        """What was read out, as it was kept last; empty if nothing was."""
        versions = self.versions(meeting, draft)
        version = next((one for one in reversed(versions) if one.reason is DraftReason.DELIVERED), None)
        return self.text_of(version) if version else ""

    def generated_text(self, meeting: Meeting, draft: DraftId) -> str:
        """Its text; empty if there is none."""
        version = self.generated_last(meeting, draft)
        return self.text_of(version) if version else ""

    def _latest(self, meeting: Meeting, draft: DraftId) -> str:
        versions = [one for one in self.versions(meeting, draft) if one.reason is not DraftReason.GENERATED]
        generated = self.versions(meeting, draft)
        version = versions[-1] if versions else generated[-1] if generated else None
        return self.text_of(version) if version else ""


def _generated(versions: Sequence[DraftVersion]) -> Iterator[DraftVersion]:
    """Those that were generated, the latest first; before a text that was restored, those that it was made from."""
    left = list(versions)
    while left:
        one = left.pop()
        if one.reason is DraftReason.GENERATED:
            yield one
        elif one.reason is DraftReason.RESTORED:
            hashes = [former.text_hash for former in left]
            del left[hashes.index(one.text_hash) + 1 if one.text_hash in hashes else len(left) :]


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
        if nothing could be kept, or the text is locked, it is returned unchanged. Raises NotKept.
        """
        before = self.current(meeting, draft)
        last = self.generated_last(meeting, draft)
        made = self._made_now(meeting, draft, parse(before), choices)
        text = str(self._brought_up_to_date(meeting, draft, parse(before), made.draft))
        is_as_it_was = (
            last is not None
            and text == before
            and str(made.draft) == self.text_of(last)
            and choices.attribution is self.attribution(meeting, draft)
        )
        is_locked = meeting.draft_state(draft).locked is not None
        if is_locked or is_as_it_was or (before and not self._keep(draft, before, DraftReason.LEFT)):
            return before, made
        if not self._keep(draft, str(made.draft), DraftReason.GENERATED, choices.attribution):
            return before, made
        self.edit(draft, text)
        return text, made

    def left_out(self, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT) -> Mapping[str, LeftOut | None]:
        """Why points are not in the text that is being edited, by their ids; of a panel's draft, those of the panel.

        None stands for what comes in when it is drafted again.
        """
        current = parse(self.current(meeting, draft))
        made = self._made_now(meeting, draft, current, choices)
        there, coming = set(told_points(meeting, current)), set(told_points(meeting, made.draft))
        _, block = draft
        of = (one.id for one in meeting.points.values() if block is None or meeting.block_of(one) == block)
        why = made.why_left_out
        return {
            one: None if one in coming else why.get(one, LeftOut.NOT_OF_THIS_FORM) for one in of if one not in there
        }

    def leave(self, meeting: Meeting, draft: DraftId) -> bool:
        """Keep the text as a version, as when another draft is opened; whether it is kept. Raises NotKept."""
        text = self.current(meeting, draft)
        return not text or text == self._latest(meeting, draft) or self._keep(draft, text, DraftReason.LEFT)

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
        if place is not None and next(_generated(versions[: place + 1]), None) != self.generated_last(meeting, draft):
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

    def lock(self, draft: DraftId, text: str) -> bool:
        """Keep the text for good, and let none of its sentences change by itself; whether it is so. Raises NotKept."""
        purpose, block = draft
        return self._do(LockDraft(purpose, block, self._kept_for_good(text)))

    def _made_now(self, meeting: Meeting, draft: DraftId, current: Draft, choices: Choices) -> GeneratedDraft:
        """What would be generated beside this text.

        New is what came since it was drafted last; without any, what was new then: nothing leaves for being told once.
        """
        kept = [one.kept.at for one in meeting.points.values() if draft[1] in (None, meeting.block_of(one))]
        latest = max(kept, default=None)
        stamps = [one.kept for one in _generated(self.versions(meeting, draft))]
        since = next((one for one in stamps if latest is not None and latest > one.at), None)
        first, taken = stamps[-1] if stamps else None, self._taken(meeting, draft, current)
        said = said_in(text for text, _ in self._formers(meeting, draft))
        choices = replace(choices, newer_than=since, first_drafted=first, taken=taken, said_before=said)
        return generate(meeting, draft, self.vocabulary, choices)

    def _taken(self, meeting: Meeting, draft: DraftId, current: Draft) -> Taken:
        """What a person wrote in a draft or, before there is one, in those that it starts from, and what they took out.

        What was taken out there stays out here too, unless it was put in by hand.
        """
        own = taken_from(meeting, current, parse(self.generated_text(meeting, draft)))
        formers = [taken_from(meeting, *texts) for texts in self._formers(meeting, draft)]
        out = own.out.union(*(former.out for former in formers), self._taken_out_before(meeting, draft))
        if current.parts:
            out -= set(told_points(meeting, current))
            return replace(own, out=out - own.held)
        held = own.held.union(*(former.held for former in formers))
        return Taken(held, out - held, sum(former.words for former in formers))

    def _taken_out_before(self, meeting: Meeting, draft: DraftId) -> set[str]:
        """The points that a person took out before it was generated last: of each text, by what it had been made of."""
        out: set[str] = set()
        generated: set[str] = set()
        edited: set[str] | None = None
        for version in self.versions(meeting, draft):
            points = set(told_points(meeting, parse(self.text_of(version))))
            if version.reason is DraftReason.RESTORED:
                generated &= points
            if version.reason is not DraftReason.GENERATED:
                edited = points
                continue
            if edited is not None:
                out = (out | generated) - edited
            generated, edited = points, None
        return out

    def _formers(self, meeting: Meeting, draft: DraftId) -> list[tuple[Draft, Draft]]:
        """The drafts that a draft starts from, each as it was read out, or is, and as it was generated last."""
        formers = starts_from(meeting.session, draft)
        said = [self.delivered_text(meeting, former) or self.current(meeting, former) for former in formers]
        made = [self.generated_text(meeting, former) for former in formers]
        return list(zip(map(parse, said), map(parse, made), strict=True))

    def _brought_up_to_date(self, meeting: Meeting, draft: DraftId, current: Draft, now: Draft) -> Draft:
        if not current.parts:
            return begun(now, self._formers(meeting, draft))
        return merged(current, parse(self.generated_text(meeting, draft)), now)

    def _keep(self, draft: DraftId, text: str, why: DraftReason, attribution: Attribution | None = None) -> bool:
        purpose, block = draft
        return self._do(KeepDraft(purpose, block, why, self._kept_for_good(text), attribution))

    def _kept_for_good(self, text: str) -> str:
        """The hash under which the text is kept. Raises NotKept."""
        try:
            return self._store.put_text(text)
        except NotRecorded as error:
            raise NotKept(error) from error
