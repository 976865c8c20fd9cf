"""The keys of all actions, for the command line: rows, and a table of them as Markdown."""

from dataclasses import dataclass

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.table import all_actions

HEADINGS = {
    Group.SPEECH: "The speaker",
    Group.ROOM: "Segments, questions and interruptions",
    Group.FLOOR_LIST: "The floor list",
    Group.AGENDA: "The agenda, undo and redo",
    Group.NOTES: "Notes",
    Group.SCREENS: "Podium, record and summary",
    Group.SUMMARY: "On the summary screen",
    Group.CONSOLE: "The console",
}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """The keys of an action, the first printed on its button, with its words in English.

    `id` and `label` are None for keys that belong to a field and not to an action.
    """

    group: Group
    id: str | None
    label: str | None
    tooltip: str
    keys: tuple[str, ...]

    @property
    def first_two_keys(self) -> tuple[str, str]:
        """The keys, with an empty text where there is no second one."""
        first, second = (*self.keys, "")[:2]
        return first, second

    @property
    def text(self) -> str:
        """What the keys do, in a line."""
        return self.tooltip if self.label is None else f"{self.label}: {self.tooltip}"


THEME_KEYS = KeyRow(
    Group.NOTES, None, None, "Switch the theme of that number for the note being written", ("Ctrl+1 … Ctrl+9",)
)


def key_rows() -> tuple[KeyRow, ...]:
    """Every action that has keys, group by group, and the keys of the note's field after those of its group."""
    rows = []
    for group in Group:
        rows += [
            KeyRow(group, action.id, action.label.rstrip("…"), action.tooltip, action.keys)
            for action in all_actions()
            if action.group is group and action.keys
        ]
        rows += [THEME_KEYS] if group is Group.NOTES else []
    return tuple(rows)


def key_table() -> str:
    """The rows as Markdown, each group below its heading."""
    lines = ["| key | or | what it does |", "| --- | --- | --- |"]
    for group in Group:
        lines.append(f"| | | **{HEADINGS[group]}** |")
        for row in (row for row in key_rows() if row.group is group):
            first, second = (f"`{key}`" if key else "" for key in row.first_two_keys)
            lines.append(f"| {first} | {second} | {row.text} |")
    return "\n".join(lines)
