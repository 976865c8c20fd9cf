"""A proposal as a session file: TOML in the order of the shipped sessions, with comments on guesses."""

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import tomlkit
from tomlkit.items import AoT, Item, Table

from chairconsole.domain.base.english_dates import short_date, weekday
from chairconsole.domain.base.notation import Limit, TimeRange, format_wall_time
from chairconsole.domain.plan.parts import Block, BlockRules, Day, Rules, Step
from chairconsole.domain.plan.session import Session
from chairconsole.intake.agenda.agenda_rows import LeftOut
from chairconsole.intake.doubts.doubt import Doubt, Weight
from chairconsole.intake.doubts.doubt_words import left_out_reason, sentence
from chairconsole.intake.proposal.session_proposal import Proposal

_LONG = 100
_WIDTH = 112
_QUOTES = re.compile(r'"{3,}|"+$')


def write_toml(proposal: Proposal) -> str:
    """The session file that a proposal makes. Raises ValueError where something required has no answer yet."""
    if proposal.session is None:
        raise ValueError("something required has no answer yet")
    return _SessionFile(proposal, proposal.session).text()


@dataclass
class _SessionFile:
    """The text of one session file."""

    proposal: Proposal
    session: Session

    def text(self) -> str:
        """The whole file."""
        session = self.session
        document = tomlkit.document()
        for line in self._head():
            document.add(tomlkit.comment(line) if line else tomlkit.nl())
        document.add("format", tomlkit.item(session.format))
        parts = {
            **_fields(session, "id", "title", "theme", "series", "reference"),
            "summary_under": _table(_fields(session.summary_under, "en", "fr", "es")),
            "next_session": _table(_fields(session.next_session, "en", "fr", "es")),
            "venue": _table(_fields(session.venue, "city", "place", "time_zone")),
            "rules": self._rules(session.rules),
            "people": [_table(_fields(person, "id", "name", "role", "delegation")) for person in session.people],
            "days": [self._day(number, day) for number, day in enumerate(session.days)],
        }
        for key, value in parts.items():
            if not _is_empty(value):
                document.add(key, _item(value))
        return _with_blank_lines(tomlkit.dumps(document))

    def _head(self) -> list[str]:
        """The lines of comment at the top: where the file comes from, and what is in doubt."""
        lines = _wrapped(
            f"From the note {self.proposal.note.name}: titles and descriptions are the note's own words. "
            "`origin` says what is written in the note, what is derived from its rules, and what is assumed."
        )
        doubts = [doubt for doubt in self.proposal.doubts if doubt.weight is not Weight.OFFER and not doubt.is_answered]
        if doubts:
            lines += ["", *_wrapped("To look at:")]
            for doubt in doubts:
                lines += _list_item(_with_line(doubt))
        return [*lines, ""]

    def _rules(self, rules: Rules) -> Table:
        known = {source.removeprefix("rules.") for source in self.proposal.sources}
        beside = {
            "speakers_list": "assumed: the note says nothing of a list",
            "floor_limit": "assumed: the note gives no limit",
            "group_limit": "the note knows no other limit",
            "stakeholder_limit": "the note knows no other limit",
        }
        beside = {key: comment for key, comment in beside.items() if key not in known}
        if "speakers_list" in known:
            beside["speakers_list"] = "no pre-inscribed list"
        beside["propose_switch_after"] = "interventions; assumed"
        themes = [_table(_fields(theme, "id", "name", "short")) for theme in rules.themes]
        if themes:
            _comment_above(themes[0], "What all participants are asked to reflect on when they take the floor.")
        limits = _fields(rules, "floor_limit", "group_limit", "stakeholder_limit", "welcome_limit")
        last = _fields(rules, "segments", "propose_switch_after")
        return _table({"speakers_list": rules.speakers_list, **limits, **last, "themes": themes}, beside)

    def _day(self, number: int, day: Day) -> Table:
        table = _table(_fields(day, "date", "interpretation", "side_events"))
        for row in self.proposal.left_out:
            if self._day_of(row) == number:
                text = f"Line {row.line} is not a block, {left_out_reason(row.why)}: {row.text}"
                for line in _list_item(text.rstrip(": ")):
                    table.add(tomlkit.comment(line))
        if day.blocks:
            table.add("blocks", _tables([self._block(block) for block in day.blocks]))
        return _comment_above(table, f"Day {number + 1}: {weekday(day.date)} {short_date(day.date)}")

    def _day_of(self, row: LeftOut) -> int:
        """The position of the day to which a row that was left out belongs, by the blocks that stand before it."""
        result = 0
        for position, day in enumerate(self.session.days):
            lines = [line for block in day.blocks for line in self.proposal.sources.get(block.id, ())]
            if lines and min(lines) <= row.line:
                result = position
        return result

    def _block(self, block: Block) -> Table:
        values = {
            **_fields(block, "id", "kind"),
            "start": format_wall_time(block.start),
            "end": format_wall_time(block.end),
            **_fields(block, "title", "description", "origin"),
            "rules": self._block_rules(block) if block.rules != BlockRules() else "",
            "seats": [_table(_fields(seat, "id", "role", "label", "people")) for seat in block.seats],
            "steps": [self._step(block, number, step) for number, step in enumerate(block.steps)],
        }
        return _comment_above(_table(values), self.proposal.comments.get(block.id, ""))

    def _block_rules(self, block: Block) -> Table:
        limits = ("floor_limit", "group_limit", "stakeholder_limit")
        table = _table(_fields(block.rules, *limits, "floor_kinds", "propose_switch_after", "origin"))
        return _comment_above(table, self.proposal.comments.get(f"{block.id}/rules", ""))

    def _step(self, block: Block, number: int, step: Step) -> Table:
        beside = {"limit": self.proposal.comments.get(f"{block.id}/{number}/limit", "")}
        table = _table(_fields(step, "kind", "title", "seat", "limit", "reserve", "text", "origin"), beside)
        return _comment_above(table, self.proposal.comments.get(f"{block.id}/{number}", ""))


def _with_line(doubt: Doubt) -> str:
    where = f"line {doubt.lines[0]}: " if doubt.lines else ""
    return f"{where}{sentence(doubt)}"


def _fields(part: object, *names: str) -> dict[str, object]:
    return {name: getattr(part, name) for name in names}


def _is_empty(value: object) -> bool:
    return value is None or value is False or value in ("", (), [], {})


def _table(values: Mapping[str, object], beside: Mapping[str, str] | None = None) -> Table:
    """A table of these values without the empty ones; `beside` has comments behind values, by their keys."""
    table = tomlkit.table()
    for key, value in values.items():
        if not _is_empty(value):
            table.add(key, _item(value))
            if beside and beside.get(key):
                table[key].comment(beside[key])
    return table


def _item(value: object) -> Item:
    """A value as TOML: limits and stretches of time as texts, several texts on one line, several tables as such."""
    match value:
        case str():
            return _text(str(value))
        case Limit():
            return _text(value.as_text())
        case TimeRange():
            return _text(_stretch(value))
        case [Table(), *_]:
            return _tables(table for table in value if isinstance(table, Table))
        case list() | tuple():
            array = tomlkit.array()
            array.extend(_stretch(one) if isinstance(one, TimeRange) else str(one) for one in value)
            return array
        case _:
            return tomlkit.item(value)


def _stretch(value: TimeRange) -> str:
    return f"{format_wall_time(value.start)}-{format_wall_time(value.end)}"


def _tables(tables: Iterable[Table]) -> AoT:
    result = tomlkit.aot()
    for table in tables:
        result.append(table)
    return result


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


def _comment_above(table: Table, comment: str) -> Table:
    """The table itself, with a comment on the lines above its header."""
    lines = [line for part in comment.split("\n") if part for line in _wrapped(part)]
    table.trivia.indent = "".join(f"# {line}\n" for line in lines)
    return table


def _wrapped(text: str, first: str = "", others: str = "") -> list[str]:
    """A text on lines that begin with `first` and `others`."""
    text = " ".join(text.split())
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    )


def _list_item(text: str) -> list[str]:
    return _wrapped(text, "- ", "  ")


def _with_blank_lines(text: str) -> str:
    """The file with one empty line before each table and none elsewhere but in texts."""
    result: list[str] = []
    comments: list[str] = []
    is_in_text = False
    for line in text.split("\n"):
        has_quotes = line.count('"""') % 2 == 1
        if is_in_text:
            result.append(line)
            is_in_text = not has_quotes
        elif line.startswith("#"):
            comments.append(line)
        elif line.strip() or comments:
            if line.startswith("[") and result and result[-1] != "":
                result.append("")
            result += [*comments, line if line.strip() else ""]
            comments = []
            is_in_text = has_quotes
    return "\n".join([*result, *comments]).rstrip("\n") + "\n"
