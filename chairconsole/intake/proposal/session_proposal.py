"""Makes a session from a note and a person's answers, with its doubts and the lines each part comes from."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from chairconsole.domain.base.notation import Limit, TimeRange
from chairconsole.domain.plan.parts import Block, Day, Rules, slug
from chairconsole.domain.plan.session import Session
from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.agenda_rows import AgendaRows, LeftOut
from chairconsole.intake.agenda.planned_rows import plan_rows
from chairconsole.intake.agenda.plausible_agenda import is_plausible
from chairconsole.intake.agenda.prose_agenda import find_prose_agenda
from chairconsole.intake.doubts.collector import Answers, DoubtCollector
from chairconsole.intake.doubts.doubt import Doubt, DoubtCode, LeftOutReason
from chairconsole.intake.heading.places import Places
from chairconsole.intake.heading.session_frame import SessionFrame
from chairconsole.intake.heading.what_follows import WhatFollows, find_what_follows
from chairconsole.intake.language.clock_times import are_in_order, time_ranges
from chairconsole.intake.people.note_rules import find_rules
from chairconsole.intake.people.seats_and_steps import NoteContext, People
from chairconsole.intake.people.step_titles import language_of, titles_in
from chairconsole.intake.proposal.block_ids import block_ids
from chairconsole.intake.proposal.blocks import BlockBuilder
from chairconsole.intake.proposal.reflection_topics import find_topics
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.sentences import Sentence, sentences_of
from chairconsole.intake.reading.text_cleanup import one_line

LONGEST_PROSE = 60_000
"""A longer text (in characters) is not searched for an agenda in sentences."""
DEFAULT_FLOOR_LIMIT = Limit.of(180)
_REMARKS: dict[LeftOutReason, DoubtCode] = {
    "heading": "heading_left_out",
    "no_time": "untimed_row",
    "unclear": "unclear_row",
}
"""The remarks on rows that were left out without a question."""


@dataclass(frozen=True)
class Proposal:
    """The session that a note describes; None until every required doubt has an answer.

    `sources` has, by the id of a block and by the name of another part ("title", "rules.floor_limit"), the lines it
    comes from. `left_out` are the rows that no block comes from. `comments` are what the file says beside a part.
    """

    note: Note
    session: Session | None
    doubts: tuple[Doubt, ...]
    sources: Mapping[str, tuple[int, ...]]
    left_out: tuple[LeftOut, ...]
    comments: Mapping[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)


def propose(note: Note, places: Places, answers: Answers | None = None) -> Proposal:
    """The session of a note, with these answers by the ids of doubts. Raises NotANote where it has no agenda."""
    return _ProposalMaker(note, places, answers or {}).proposal()


class _ProposalMaker:
    """Makes the proposal of one note."""

    def __init__(self, note: Note, places: Places, answers: Answers) -> None:
        self._note = note
        self._places = places
        self._answers = answers
        self._doubts = DoubtCollector(answers)
        self._sources: dict[str, tuple[int, ...]] = {}
        self._agenda = self._found_agenda()
        taken = {line for row in self._agenda.rows for line in row.lines}
        self._sentences = sentences_of(line for line in note.lines if line.number not in taken)
        within = [Sentence(one_line(one.text), (one.line,)) for row in self._agenda.rows for one in row.texts]
        self._rules = find_rules(self._sentences, within)

    def _found_agenda(self) -> AgendaRows:
        agenda = find_agenda(self._note)
        if len(agenda.rows) < 2 and sum(len(line.text) for line in self._note.lines) < LONGEST_PROSE:
            prose = find_prose_agenda(self._note)
            if len(prose.rows) > max(1, len(agenda.rows)):
                self._doubts.remark("read_from_prose", lines=tuple(row.line for row in prose.rows))
                agenda = prose
        if not is_plausible(agenda, self._note):
            raise NotANote("no_agenda", self._note.name)
        return agenda

    def proposal(self) -> Proposal:
        """The proposal."""
        hours = self._hours()
        rows, left_out = plan_rows(self._agenda.rows, hours, self._doubts)
        if not rows:
            raise NotANote("no_agenda", self._note.name)
        people = People()
        titles = titles_in(language_of(" ".join(line.text for line in self._note.lines)))
        builder = BlockBuilder(NoteContext(self._rules, titles, people, self._doubts))
        panels = sum(1 for row in rows if row.parts.kind == "panel")
        ids = dict(zip(block_ids(rows), rows, strict=True))
        blocks = [(row.row.day, builder.block(block_id, row, panels)) for block_id, row in ids.items()]
        self._sources |= {block_id: row.lines for block_id, row in ids.items()}
        session = self._session(blocks, hours, people)
        all_left_out = sorted([*self._agenda.left_out, *left_out], key=lambda one: one.line)
        for one in all_left_out:
            if code := _REMARKS.get(one.why):
                self._doubts.remark(code, key=one.line, lines=(one.line,), text=one.text)
        doubts = self._doubts.doubts({line: block_id for block_id, row in ids.items() for line in row.lines})
        return Proposal(
            self._note, session, doubts, self._sources, tuple(all_left_out), builder.comments, dict(self._answers)
        )

    def _session(self, blocks: list[tuple[int, Block]], hours: tuple[TimeRange, ...], people: People) -> Session | None:
        """The session of these blocks, each with the position of its day; None while an answer is missing."""
        frame = SessionFrame(self._note, self._agenda, self._places, self._answers, self._doubts)
        dates, heading, venue = frame.dates(), frame.heading(), frame.venue()
        self._sources |= frame.sources
        rules, follows = self._session_rules(), self._what_follows()
        days = self._days(blocks, dates, hours)
        if venue is None or not days:
            return None
        return Session(
            format=1,
            id=slug(f"{heading.title} {venue.city} {days[0].date.year}"),
            title=heading.title,
            theme=heading.theme,
            series=heading.series,
            reference=heading.reference,
            summary_under=follows.summary_under,
            next_session=follows.next_session,
            venue=venue,
            rules=rules,
            people=tuple(people.all),
            days=days,
        )

    def _what_follows(self) -> WhatFollows:
        language = language_of(" ".join(line.text for line in self._note.lines))
        found = find_what_follows(self._sentences, language)
        if found.next_session_lines:
            self._sources["next_session"] = found.next_session_lines
            name = getattr(found.next_session, language)
            self._doubts.remark("next_session_read", lines=found.next_session_lines, name=name)
        if found.summary_under_lines:
            self._sources["summary_under"] = found.summary_under_lines
            name = found.summary_under.en or ""
            self._doubts.remark("summary_under_read", lines=found.summary_under_lines, name=name)
        return found

    def _hours(self) -> tuple[TimeRange, ...]:
        """The hours of the session as the text gives them, or as a line "Time: …" does."""
        hours, lines = self._rules.hours, self._rules.hours_lines
        for line in self._agenda.hours:
            found = time_ranges(" ".join(line.line.cells))
            if not hours and found and are_in_order(found):
                hours, lines = tuple(found), (line.number,)
        if hours:
            self._sources["days.interpretation"] = lines
        return hours

    def _session_rules(self) -> Rules:
        rules, doubts = self._rules, self._doubts
        topics = find_topics(self._sentences)
        if topics.themes:
            self._sources["rules.themes"] = topics.lines
        else:
            doubts.remark("themes_unknown")
        floor = rules.limit("floor")
        if floor is None:
            answer = doubts.ask("floor_limit_assumed", guess=DEFAULT_FLOOR_LIMIT.as_text())
            floor = Limit.model_validate(answer)
        for found in rules.differing:
            if found.subject == "floor":
                first = rules.limits["floor"]
                answer = doubts.ask(
                    "limits_differ",
                    lines=(*first.lines, *found.lines),
                    choices=(first.limit.as_text(), found.limit.as_text()),
                    guess=first.limit.as_text(),
                )
                floor = Limit.model_validate(answer)
        for subject, found in rules.limits.items():
            self._sources[f"rules.{subject}_limit"] = found.lines
        if rules.no_list_lines:
            self._sources["rules.speakers_list"] = rules.no_list_lines
        elif rules.list_lines:
            doubts.remark("has_speakers_list", lines=rules.list_lines)
        return Rules(
            floor_limit=floor,
            group_limit=rules.limit("group") or floor,
            stakeholder_limit=rules.limit("stakeholder") or floor,
            welcome_limit=rules.limit("welcome"),
            themes=topics.themes,
        )

    def _days(
        self, blocks: list[tuple[int, Block]], dates: list[dt.date | None], hours: tuple[TimeRange, ...]
    ) -> tuple[Day, ...]:
        """The days that have blocks; none at all while the date of one is unknown."""
        days = []
        for position, date in enumerate(dates):
            own = tuple(block for day, block in blocks if day == position)
            if not own:
                continue
            if date is None:
                return ()
            within = tuple(
                one for one in hours if any(one.start < block.end and block.start < one.end for block in own)
            )
            first, last = min(block.start for block in own), max(block.end for block in own)
            if hours and (first, last) != (hours[0].start, hours[-1].end):
                lines = self._sources["days.interpretation"]
                self._doubts.remark("hours_differ", key=position, lines=lines, day=str(position + 1))
            days.append(Day(date=date, interpretation=within, side_events=self._side_events(own), blocks=own))
        return tuple(days)

    def _side_events(self, blocks: tuple[Block, ...]) -> TimeRange | None:
        """The time of the side events, if it is within a break."""
        time = self._rules.side_events
        breaks = [block for block in blocks if block.kind == "break"]
        if time is None or not any(block.start <= time.start and time.end <= block.end for block in breaks):
            return None
        self._sources["days.side_events"] = self._rules.side_events_lines
        return time
