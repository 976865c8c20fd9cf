"""A proposal as a session file: TOML in the order of the shipped sessions, with comments on guesses."""

import datetime as dt
import re
import textwrap

import tomlkit
from tomlkit.items import AoT, Item, Table

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.domain.plan.parts import Block, BlockRules, Day, Person, Rules, Seat, Step
from chairconsole.domain.plan.session import Session
from chairconsole.intake.agenda.agenda_rows import LeftOut
from chairconsole.intake.doubts.doubt import Doubt, Weight
from chairconsole.intake.doubts.doubt_words import sentence, why_left_out
from chairconsole.intake.proposal.proposing import Proposal

_LONG = 100
_WIDTH = 112
_QUOTES = re.compile(r'"{3,}|"+$')
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def write_toml(proposal: Proposal) -> str:
    """The session file that a proposal makes. Raises ValueError where something required has no answer yet."""
    if proposal.session is None:
        raise ValueError("something required has no answer yet")
    return _Writing(proposal, proposal.session).text()


class _Writing:
    """One session file."""

    def __init__(self, proposal: Proposal, session: Session) -> None:
        self._proposal = proposal
        self._session = session
        self._comments = proposal.comments

    def text(self) -> str:
        """The whole file."""
        session = self._session
        document = tomlkit.document()
        for line in self._head():
            document.add(tomlkit.comment(line) if line else tomlkit.nl())
        document.add("format", tomlkit.item(session.format))
        for key in ("id", "title", "theme", "series", "reference"):
            value = getattr(session, key)
            if value:
                document.add(key, _text(value))
        document.add("venue", self._venue())
        document.add("rules", self._rules(session.rules))
        if session.people:
            document.add("people", _tables([_person(person) for person in session.people]))
        document.add("days", _tables([self._day(number, day) for number, day in enumerate(session.days, start=1)]))
        return _with_air(tomlkit.dumps(document))

    def _head(self) -> list[str]:
        lines = _wrapped(
            f"From the note {self._proposal.note.name}: titles and descriptions are the note's own words. "
            "`origin` says what is written in the note, what is derived from its rules, and what is assumed."
        )
        asked = [doubt for doubt in self._proposal.doubts if doubt.weight is not Weight.OFFER and not doubt.is_answered]
        if asked:
            lines += ["", *_wrapped("To look at:")]
            for doubt in asked:
                lines += _item(_said(doubt))
        return [*lines, ""]

    def _venue(self) -> Table:
        venue = self._session.venue
        table = tomlkit.table()
        table.add("city", _text(venue.city))
        if venue.place:
            table.add("place", _text(venue.place))
        table.add("time_zone", _text(venue.time_zone))
        return table

    def _rules(self, rules: Rules) -> Table:
        proposal = self._proposal
        table = tomlkit.table()
        said = "rules.speakers_list" in proposal.sources
        table.add("speakers_list", _text(rules.speakers_list))
        table["speakers_list"].comment("no pre-inscribed list" if said else "assumed: the note says nothing of a list")
        table.add("floor_limit", _text(rules.floor_limit.as_text()))
        if "rules.floor_limit" not in proposal.sources:
            table["floor_limit"].comment("assumed: the note gives no limit")
        for key in ("group_limit", "stakeholder_limit"):
            limit = getattr(rules, key)
            if limit is not None:
                table.add(key, _text(limit.as_text()))
                if f"rules.{key}" not in proposal.sources:
                    table[key].comment("the note knows no other limit")
        if rules.welcome_limit is not None:
            table.add("welcome_limit", _text(rules.welcome_limit.as_text()))
        table.add("segments", _inline([segment.value for segment in rules.segments]))
        table.add("propose_switch_after", tomlkit.item(rules.propose_switch_after))
        table["propose_switch_after"].comment("interventions; assumed")
        if rules.themes:
            themes = []
            for theme in rules.themes:
                entry = tomlkit.table()
                entry.add("id", _text(theme.id))
                entry.add("name", _text(theme.name))
                entry.add("short", _text(theme.short))
                themes.append(entry)
            _below("What all participants are asked to reflect on when they take the floor.", themes[0])
            table.add("themes", _tables(themes))
        return table

    def _day(self, number: int, day: Day) -> Table:
        table = tomlkit.table()
        lost = [one for one in self._proposal.left_out if self._day_of(one) == number - 1]
        date = f"{_WEEKDAYS[day.date.weekday()]} {day.date.day} {_MONTHS[day.date.month - 1]} {day.date.year}"
        table.add("date", tomlkit.item(dt.date(day.date.year, day.date.month, day.date.day)))
        if day.interpretation:
            table.add("interpretation", _inline([_range(one.start, one.end) for one in day.interpretation]))
        if day.side_events is not None:
            table.add("side_events", _text(_range(day.side_events.start, day.side_events.end)))
        for one in lost:
            for line in _item(f"Line {one.line} is not a block, {why_left_out(one.why)}: {one.text}".rstrip(": ")):
                table.add(tomlkit.comment(line))
        if day.blocks:
            table.add("blocks", _tables([self._block(block) for block in day.blocks]))
        return _below(f"Day {number}: {date}", table)

    def _day_of(self, lost: LeftOut) -> int:
        """The position of the day to which a line that was left out belongs, by the blocks that stand before it."""
        result = 0
        for position, day in enumerate(self._session.days):
            lines = [line for block in day.blocks for line in self._proposal.sources.get(block.id, ())]
            if lines and min(lines) <= lost.line:
                result = position
        return result

    def _block(self, block: Block) -> Table:
        table = tomlkit.table()
        table.add("id", _text(block.id))
        table.add("kind", _text(block.kind.value))
        table.add("start", _text(format_wall_time(block.start)))
        table.add("end", _text(format_wall_time(block.end)))
        table.add("title", _text(block.title))
        if block.description:
            table.add("description", _text(block.description))
        if block.origin is not None:
            table.add("origin", _text(block.origin.value))
        if block.rules != BlockRules():
            table.add("rules", self._block_rules(block))
        if block.seats:
            table.add("seats", _tables([_seat(seat) for seat in block.seats]))
        if block.steps:
            table.add("steps", _tables([self._step(block, number, step) for number, step in enumerate(block.steps)]))
        return _below(self._comments.get(block.id, ""), table)

    def _block_rules(self, block: Block) -> Table:
        table = tomlkit.table()
        rules = block.rules
        for key in ("floor_limit", "group_limit", "stakeholder_limit"):
            limit = getattr(rules, key)
            if limit is not None:
                table.add(key, _text(limit.as_text()))
        if rules.floor_kinds is not None:
            table.add("floor_kinds", _inline([kind.value for kind in rules.floor_kinds]))
        if rules.propose_switch_after is not None:
            table.add("propose_switch_after", tomlkit.item(rules.propose_switch_after))
        if rules.origin is not None:
            table.add("origin", _text(rules.origin.value))
        return _below(self._comments.get(f"{block.id}/rules", ""), table)

    def _step(self, block: Block, number: int, step: Step) -> Table:
        table = tomlkit.table()
        table.add("kind", _text(step.kind))
        table.add("title", _text(step.title))
        if step.seat is not None:
            table.add("seat", _text(step.seat))
        if step.limit is not None:
            table.add("limit", _text(step.limit.as_text()))
            beside = self._comments.get(f"{block.id}/{number}/limit")
            if beside:
                table["limit"].comment(beside)
        if step.reserve:
            table.add("reserve", tomlkit.item(True))
        if step.origin is not None:
            table.add("origin", _text(step.origin.value))
        return _below(self._comments.get(f"{block.id}/{number}", ""), table)


def _seat(seat: Seat) -> Table:
    table = tomlkit.table()
    table.add("id", _text(seat.id))
    table.add("role", _text(seat.role))
    table.add("label", _text(seat.label))
    if seat.people:
        table.add("people", _inline(list(seat.people)))
    return table


def _person(person: Person) -> Table:
    table = tomlkit.table()
    for key in ("id", "name", "role", "delegation"):
        value = getattr(person, key)
        if value:
            table.add(key, _text(value))
    return table


def _said(doubt: Doubt) -> str:
    where = f"line {doubt.lines[0]}: " if doubt.lines else ""
    return f"{where}{sentence(doubt)}"


def _range(start: int, end: int) -> str:
    return f"{format_wall_time(start)}-{format_wall_time(end)}"


def _tables(tables: list[Table]) -> AoT:
    result = tomlkit.aot()
    for table in tables:
        result.append(table)
    return result


def _inline(values: list[str]) -> Item:
    array = tomlkit.array()
    array.extend(values)
    return array


def _text(value: str) -> Item:
    """A text as a person would write it: long ones folded, those of several lines line by line."""
    if "\n" in value:
        return _parsed('"""\n' + _escaped(value) + '"""')
    if len(value) <= _LONG:
        return tomlkit.item(value)
    folded = textwrap.wrap(_escaped(value), _LONG, break_long_words=False, break_on_hyphens=False)
    if " ".join(folded) != _escaped(value) or any(line.endswith("\\") for line in folded):
        return tomlkit.item(value)
    return _parsed('"""\\\n' + " \\\n".join(folded) + '"""')


def _parsed(written: str) -> Item:
    return tomlkit.item(tomlkit.parse(f"value = {written}\n").item("value"))


def _escaped(value: str) -> str:
    return _QUOTES.sub(lambda match: '\\"' * len(match[0]), value.replace("\\", "\\\\"))


def _below(remark: str, table: Table) -> Table:
    """The table, whole, with a remark on the lines above its header."""
    lines = [line for part in remark.split("\n") if part for line in _wrapped(part)]
    table.trivia.indent = "".join(f"# {line}\n" for line in lines)
    return table


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(" ".join(text.split()), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _item(text: str) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        _WIDTH,
        initial_indent="- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _with_air(text: str) -> str:
    """The file with one empty line before each table and none elsewhere but in texts."""
    result: list[str] = []
    remarks: list[str] = []
    quotes = False
    for line in text.split("\n"):
        opens = line.count('"""') % 2 == 1
        if quotes:
            result.append(line)
            quotes = not opens
            continue
        if line.startswith("#"):
            remarks.append(line)
            continue
        if not line.strip() and not remarks:
            continue
        if line.startswith("[") and result and result[-1] != "":
            result.append("")
        result += remarks
        if remarks and not line.strip():
            result.append("")
        remarks = []
        if line.strip():
            result.append(line)
        quotes = opens
    return "\n".join([*result, *remarks]).rstrip("\n") + "\n"
