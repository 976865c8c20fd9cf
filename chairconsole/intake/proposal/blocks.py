"""Blocks from planned rows: their seats and steps, from what the row says and from the rules of the text."""

from dataclasses import dataclass, field

from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.plan.parts import Block, BlockKind, BlockRules, Origin
from chairconsole.intake.agenda.planned_rows import PlannedRow
from chairconsole.intake.agenda.row_kinds import is_for_floor
from chairconsole.intake.agenda.row_texts import is_remarks
from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.people.panel_blocks import plain_panel, summary_panel
from chairconsole.intake.people.seats_and_steps import NoteContext, SeatsAndSteps
from chairconsole.intake.people.speakers import Speaker, speaker_of
from chairconsole.intake.people.speaking_limits import lengths_in

_LONGEST_OPENING = 30 * 60
"""One person speaks for no more than so many seconds in an opening to which the text gives no limit."""
_RULES = {BlockKind.ISSUE_BRIEF: "issue_brief", BlockKind.MAIN_CONCLUSIONS: "conclusions", BlockKind.CLOSING: "closing"}
"""The rule of the text for each kind of block in which one person speaks all the time."""
_MODERATOR = any_case(r"moderat|moderad")
_PANELLISTS = any_case(r"panel?list|expert|presentation|presentacion|speakers|intervenant|ponente")


@dataclass
class BlockBuilder:
    """Makes the blocks of one note. `comments` has those that the file gets, by the ids of blocks and their steps."""

    context: NoteContext
    comments: dict[str, str] = field(default_factory=dict)

    def block(self, block_id: str, row: PlannedRow, panels: int) -> Block:
        """The block of a row; `panels` counts the expert panels of the session."""
        parts = self._parts(block_id, row, panels)
        is_summary = row.parts.kind is BlockKind.SUMMARY_PANEL
        rules = self._summary_rules(block_id, row) if is_summary else BlockRules()
        if row.remark:
            self.comments.setdefault(block_id, row.remark)
        if row.end_is_derived:
            self.comments.setdefault(block_id, "The note gives no end; this is when the next block starts.")
        return Block(
            id=block_id,
            kind=row.parts.kind,
            start=row.start,
            end=row.end,
            title=row.parts.title,
            description="\n".join(row.parts.description),
            origin=Origin.NOTE,
            rules=rules,
            seats=tuple(parts.seats),
            steps=tuple(parts.steps),
        )

    def _parts(self, block_id: str, row: PlannedRow, panels: int) -> SeatsAndSteps:
        if row.inner:
            return self._inner(row)
        match row.parts.kind:
            case BlockKind.OPENING:
                return self._opening(block_id, row)
            case BlockKind.PANEL:
                return plain_panel(row, self.context)
            case BlockKind.SUMMARY_PANEL:
                return summary_panel(panels, self.context)
            case BlockKind.ISSUE_BRIEF | BlockKind.MAIN_CONCLUSIONS | BlockKind.CLOSING:
                return self._remarks(block_id, row)
            case BlockKind.OTHER:
                return self._other(row)
            case _:
                return SeatsAndSteps()

    def _inner(self, row: PlannedRow) -> SeatsAndSteps:
        """Steps that have times of their own in the agenda; the last remarks after a discussion are kept time for."""
        parts = SeatsAndSteps()
        for inner in row.inner:
            title, limit = inner.parts.title, Limit.of(inner.seconds)
            if is_for_floor(title) and not is_remarks(title):
                parts.discussion(title, Origin.NOTE)
                continue
            is_after = any(step.kind == "discussion" for step in parts.steps)
            seat = parts.seat_of(speaker_of(title) or self._likely(title), self.context.people)
            parts.remarks(title, seat, limit, Origin.NOTE, reserve=is_after and inner is row.inner[-1])
        return parts

    def _opening(self, block_id: str, row: PlannedRow) -> SeatsAndSteps:
        parts = SeatsAndSteps()
        items = [item.text for item in row.parts.remarks]
        if len(items) > 1:
            self._opening_items(block_id, row, items, parts)
            return parts
        title = items[0] if items else row.parts.title
        length, rule = Limit.of(row.seconds), self.context.rules.limit("welcome")
        if rule is not None and rule.upper != length.upper:
            self._remark_on_welcome(block_id, row, rule)
        has_limit = rule is not None or length.upper <= _LONGEST_OPENING
        parts.remarks(title, self._seat(title, parts), _shorter(rule, length) if has_limit else None)
        return parts

    def _opening_items(self, block_id: str, row: PlannedRow, items: list[str], parts: SeatsAndSteps) -> None:
        """Add each of several remarks; the last one has what is left of the block, if all others have a length."""
        length, rule = row.seconds, self.context.rules.limit("welcome")
        left = length
        for number, item in enumerate(items):
            limit, origin = _stated_limit(item), Origin.NOTE
            if limit is None and number == 0 and rule is not None and rule.upper < length:
                limit = rule
            if limit is None and number == len(items) - 1 and 0 < left < length:
                limit, origin = Limit.of(left), Origin.ASSUMED
                minutes = format_duration(left)
                comment = f"The note gives no length; {minutes} is what is left of the block."
                self.comments[f"{block_id}/{number}"] = comment
                self.context.doubts.remark(
                    "issue_brief_length", key=row.line, lines=row.row.lines, title=item, minutes=minutes
                )
            left = left - limit.upper if limit is not None else length
            parts.remarks(item, self._seat(item, parts), limit, origin)

    def _remark_on_welcome(self, block_id: str, row: PlannedRow, rule: Limit) -> None:
        slot, text = format_duration(row.seconds), format_duration(rule.upper)
        if row.seconds < rule.upper:
            self.comments[block_id] = f"The text gives the welcome {text}, the agenda {slot}: the agenda's slot wins."
        else:
            self.comments[block_id] = f"The agenda gives the welcome {slot}, the text {text}: the text's limit counts."
        lines = (*row.row.lines, *self.context.rules.limits["welcome"].lines)
        self.context.doubts.remark("welcome_differs", key=row.line, lines=lines, slot=slot, text=text)

    def _remarks(self, block_id: str, row: PlannedRow) -> SeatsAndSteps:
        """Blocks in which one person speaks all the time."""
        parts = SeatsAndSteps()
        items = [item.text for item in row.parts.remarks]
        if len(items) > 1:
            self._add_items(items, parts)
            return parts
        title = items[0] if items and not is_remarks(row.parts.title) else row.parts.title
        speaker = speaker_of(title) or (speaker_of(items[0]) if items else None) or self._chairs()
        length = Limit.of(row.seconds)
        limit = _shorter(self.context.rules.limit(_RULES[row.parts.kind]), length)
        parts.remarks(title, parts.seat_of(speaker, self.context.people), limit)
        if limit == length:
            self.comments[f"{block_id}/0/limit"] = "all of the block"
        return parts

    def _other(self, row: PlannedRow) -> SeatsAndSteps:
        parts, title = SeatsAndSteps(), row.parts.title
        items = [item.text for item in row.parts.remarks]
        if not items and is_remarks(title) and (speaker := speaker_of(title)) is not None:
            keynote, length = self.context.rules.limit("keynote"), Limit.of(row.seconds)
            limit = keynote if keynote is not None and keynote.upper <= length.upper else length
            parts.remarks(title, parts.seat_of(speaker, self.context.people), limit)
            return parts
        self._add_items(items, parts)
        if is_for_floor(title, " ".join(row.parts.description)):
            parts.discussion(title if not items else self.context.titles.discussion, Origin.ASSUMED)
        return parts

    def _add_items(self, items: list[str], parts: SeatsAndSteps) -> None:
        """Add several remarks, each with the length that it states."""
        for item in items:
            parts.remarks(item, self._seat(item, parts), _stated_limit(item), Origin.NOTE)

    def _seat(self, remarks: str, parts: SeatsAndSteps) -> str:
        return parts.seat_of(speaker_of(remarks) or self._chairs(), self.context.people)

    def _chairs(self) -> Speaker:
        """Those who chair the session, by the title that the note gives them."""
        return Speaker("", self.context.titles.chairs[self.context.rules.chairs or "chair"])

    def _likely(self, title: str) -> Speaker:
        """Who speaks where only the kind of remarks is written."""
        if _MODERATOR.search(folded(title)):
            return Speaker("", self.context.titles.moderator)
        if _PANELLISTS.search(folded(title)):
            return Speaker("", self.context.titles.panellists)
        return self._chairs()

    def _summary_rules(self, block_id: str, row: PlannedRow) -> BlockRules:
        if not self.context.rules.summary_for_states_lines:
            return BlockRules()
        floor = self.context.rules.limit("floor")
        self.comments[f"{block_id}/rules"] = (
            "The note opens this floor to Member States. Groups are in as well, since they speak for their members;\n"
            "the chair may let others in."
            + (" The limit is that of the panels: the note gives none here." if floor else "")
        )
        lines = (*row.row.lines, *self.context.rules.summary_for_states_lines)
        self.context.doubts.remark("summary_floor_assumed", key=row.line, lines=lines)
        kinds = (ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP)
        return BlockRules(floor_limit=floor, floor_kinds=kinds, origin=Origin.ASSUMED)


def _shorter(rule: Limit | None, length: Limit) -> Limit:
    """The limit of a rule, or the length of the block where there is no rule or it allows no less."""
    return rule if rule is not None and rule.upper < length.upper else length


def _stated_limit(remarks: str) -> Limit | None:
    """The length that remarks state themselves, as in "Welcome (5 min)"."""
    return next(iter(lengths_in(remarks)), None)
