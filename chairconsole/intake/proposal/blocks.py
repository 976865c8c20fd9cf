"""Blocks from planned rows: their seats and steps, from what the row says and from the rules of the text."""

import re
from dataclasses import dataclass, field

from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.plan.parts import Block, BlockKind, BlockRules, Origin, Seat, Step
from chairconsole.intake.agenda.planned_rows import PlannedRow
from chairconsole.intake.agenda.row_kinds import is_for_floor
from chairconsole.intake.agenda.row_texts import is_remarks
from chairconsole.intake.doubts.collector import DoubtCollector
from chairconsole.intake.language.phrases import folded
from chairconsole.intake.people.note_rules import NoteRules
from chairconsole.intake.people.panel_blocks import PanelParts, plain_panel, summary_panel
from chairconsole.intake.people.speaking_limits import lengths_in
from chairconsole.intake.people.spoken_parts import People, Speaker, seat_for, speaker_of
from chairconsole.intake.people.step_titles import StepTitles


@dataclass
class _Speaking:
    """Seats and steps as they are put together."""

    seats: list[Seat] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def seat(self, speaker: Speaker, people: People) -> str:
        """The id of the seat of this speaker: the one there is, or a new one."""
        if not speaker.name:
            for seat in self.seats:
                if seat.label.casefold() == speaker.role.casefold():
                    return seat.id
        seat = seat_for(speaker, people, {seat.id for seat in self.seats})
        self.seats.append(seat)
        return seat.id

    def remarks(self, title: str, seat: str, limit: Limit | None, origin: Origin, *, reserve: bool = False) -> None:
        """Add remarks from a seat."""
        number = len(self.steps) + 1
        self.steps.append(
            Step(
                id=f"step-{number}", kind="remarks", title=title, seat=seat, limit=limit, reserve=reserve, origin=origin
            )
        )

    def discussion(self, title: str, origin: Origin) -> None:
        """Add a discussion on the open floor."""
        self.steps.append(Step(id=f"step-{len(self.steps) + 1}", kind="discussion", title=title, origin=origin))


class Builder:
    """Makes blocks by the rules of one note. `comments` gathers, by block and step, what the file says about them."""

    def __init__(self, rules: NoteRules, titles: StepTitles, people: People, doubts: DoubtCollector) -> None:
        self._rules = rules
        self._titles = titles
        self._people = people
        self._doubts = doubts
        self.comments: dict[str, str] = {}

    def block(self, block_id: str, one: PlannedRow, panels: int) -> Block:
        """The block of a row; `panels` counts the expert panels of the session."""
        rules, speaking = BlockRules(), _Speaking()
        match one.parts.kind:
            case _ if one.inner:
                self._inner(one, speaking)
                rules = self._rules_of_summary(block_id, one) if one.parts.kind is BlockKind.SUMMARY_PANEL else rules
            case BlockKind.OPENING:
                self._opening(block_id, one, speaking)
            case BlockKind.PANEL:
                speaking = self._of(plain_panel(block_id, one, self._rules, self._titles, self._people, self._doubts))
            case BlockKind.SUMMARY_PANEL:
                speaking = self._of(summary_panel(one, panels, self._rules, self._titles))
                rules = self._rules_of_summary(block_id, one)
            case BlockKind.ISSUE_BRIEF | BlockKind.MAIN_CONCLUSIONS | BlockKind.CLOSING:
                self._remarks(block_id, one, speaking)
            case BlockKind.OTHER:
                self._other(block_id, one, speaking)
            case _:
                pass
        if one.remark:
            self.comments.setdefault(block_id, one.remark)
        if one.end_is_derived:
            self.comments.setdefault(block_id, "The note gives no end; this is when the next block starts.")
        return Block(
            id=block_id,
            kind=one.parts.kind,
            start=one.start,
            end=one.end,
            title=one.parts.title,
            description="\n".join(one.parts.description),
            origin=Origin.NOTE,
            rules=rules,
            seats=tuple(speaking.seats),
            steps=tuple(speaking.steps),
        )

    def _of(self, parts: PanelParts) -> _Speaking:
        return _Speaking(parts.seats, parts.steps)

    def chairs(self) -> Speaker:
        """Whoever chairs the session, as the note calls them."""
        return Speaker("", self._titles.chairs[self._rules.chairs or "chair"])

    def _opening(self, block_id: str, one: PlannedRow, speaking: _Speaking) -> None:
        length, rule = one.minutes * 60, self._rules.limit("welcome")
        remarks = [item.text for item in one.parts.remarks] or [one.parts.title]
        if len(remarks) == 1:
            limit = Limit.of(length)
            if rule is not None and rule.upper != length:
                limit = rule if rule.upper < length else limit
                self._about_welcome(block_id, one, rule)
            if length > 0 and (rule is not None or length <= 30 * 60):
                speaking.remarks(remarks[0], self._seat(remarks[0], speaking), limit, Origin.DERIVED)
            else:
                speaking.remarks(remarks[0], self._seat(remarks[0], speaking), None, Origin.DERIVED)
            return
        left = length
        for number, item in enumerate(remarks):
            stated = lengths_in(item)
            limit_here = stated[0] if stated else (rule if number == 0 and rule and rule.upper < length else None)
            origin = Origin.NOTE
            if limit_here is None and number == len(remarks) - 1 and left < length and left > 0:
                limit_here, origin = Limit.of(left), Origin.ASSUMED
                minutes = format_duration(left)
                self.comments[f"{block_id}/{number}"] = (
                    f"The note gives no length; {minutes} is what is left of the block."
                )
                self._doubts.remark(
                    "issue_brief_length", key=one.line, lines=one.row.lines, title=item, minutes=minutes
                )
            left = left - limit_here.upper if limit_here is not None else length
            speaking.remarks(item, self._seat(item, speaking), limit_here, origin)

    def _inner(self, one: PlannedRow, speaking: _Speaking) -> None:
        """Steps that have times of their own in the agenda; the last remarks after a discussion are kept time for."""
        for inner in one.inner:
            title, limit = inner.parts.title, Limit.of(inner.minutes * 60)
            if is_for_floor(title) and not is_remarks(title):
                speaking.discussion(title, Origin.NOTE)
                continue
            is_after = any(step.kind == "discussion" for step in speaking.steps)
            seat = speaking.seat(speaker_of(title) or self._likely(title), self._people)
            speaking.remarks(title, seat, limit, Origin.NOTE, reserve=is_after and inner is one.inner[-1])

    def _likely(self, title: str) -> Speaker:
        """Who speaks where only the kind of remarks is written."""
        if re.search(r"moderat|moderad", folded(title), re.IGNORECASE):
            return Speaker("", self._titles.moderator)
        if re.search(
            r"panel?list|expert|presentation|presentacion|speakers|intervenant|ponente", folded(title), re.IGNORECASE
        ):
            return Speaker("", self._titles.panellists)
        return self.chairs()

    def _about_welcome(self, block_id: str, one: PlannedRow, rule: Limit) -> None:
        slot, text = format_duration(one.minutes * 60), format_duration(rule.upper)
        if one.minutes * 60 < rule.upper:
            self.comments[block_id] = f"The text gives the welcome {text}, the agenda {slot}: the agenda's slot wins."
        else:
            self.comments[block_id] = f"The agenda gives the welcome {slot}, the text {text}: the text's limit counts."
        where = self._rules.limits["welcome"].lines
        self._doubts.remark("welcome_differs", key=one.line, lines=(*one.row.lines, *where), slot=slot, text=text)

    def _seat(self, remarks: str, speaking: _Speaking) -> str:
        return speaking.seat(speaker_of(remarks) or self.chairs(), self._people)

    def _remarks(self, block_id: str, one: PlannedRow, speaking: _Speaking) -> None:
        """Blocks in which somebody speaks all the time."""
        items = [item.text for item in one.parts.remarks]
        if len(items) > 1:
            for item in items:
                stated = lengths_in(item)
                speaking.remarks(item, self._seat(item, speaking), stated[0] if stated else None, Origin.NOTE)
            return
        title = items[0] if items and not is_remarks(one.parts.title) else one.parts.title
        speaker = speaker_of(title) or (speaker_of(items[0]) if items else None) or self.chairs()
        rule = {BlockKind.CLOSING: "closing", BlockKind.MAIN_CONCLUSIONS: "conclusions"}.get(
            one.parts.kind, "issue_brief"
        )
        stated_rule = self._rules.limit(rule)
        length = Limit.of(one.minutes * 60)
        limit = stated_rule if stated_rule is not None and stated_rule.upper < length.upper else length
        speaking.remarks(title, speaking.seat(speaker, self._people), limit, Origin.DERIVED)
        if limit == length:
            self.comments[f"{block_id}/0/limit"] = "all of the block"

    def _other(self, block_id: str, one: PlannedRow, speaking: _Speaking) -> None:
        items = [item.text for item in one.parts.remarks]
        if not items and is_remarks(one.parts.title) and (speaker := speaker_of(one.parts.title)) is not None:
            keynote = self._rules.limit("keynote")
            length = Limit.of(one.minutes * 60)
            limit = keynote if keynote is not None and keynote.upper <= length.upper else length
            speaking.remarks(one.parts.title, speaking.seat(speaker, self._people), limit, Origin.DERIVED)
            return
        for item in items:
            stated = lengths_in(item)
            speaking.remarks(item, self._seat(item, speaking), stated[0] if stated else None, Origin.NOTE)
        if is_for_floor(one.parts.title, " ".join(one.parts.description)):
            speaking.discussion(one.parts.title if not items else self._titles.discussion, Origin.ASSUMED)

    def _rules_of_summary(self, block_id: str, one: PlannedRow) -> BlockRules:
        floor = self._rules.limit("floor")
        if not self._rules.summary_for_states:
            return BlockRules()
        self.comments[f"{block_id}/rules"] = (
            "The note opens this floor to Member States. Groups are in as well, since they speak for their members;\n"
            "the chair may let others in."
            + (" The limit is that of the panels: the note gives none here." if floor else "")
        )
        self._doubts.remark(
            "summary_floor_assumed", key=one.line, lines=(*one.row.lines, *self._rules.lines["summary_for_states"])
        )
        return BlockRules(
            floor_limit=floor, floor_kinds=(ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP), origin=Origin.ASSUMED
        )
