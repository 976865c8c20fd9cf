"""The table of keys as Markdown, for the README."""

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

BESIDE_THE_TABLE = (("Ctrl+1 … Ctrl+9", "Switch the theme of that number for the note being written"),)
"""Keys that belong to a field and not to an action."""


def key_table() -> str:
    """Every action that has keys, by what it is for, with what it does."""
    lines = ["| key | or | what it does |", "| --- | --- | --- |"]
    for group in Group:
        lines.append(f"| | | **{HEADINGS[group]}** |")
        for action in all_actions():
            if action.group is group and action.keys:
                first, second = (*action.keys, "")[:2]
                lines.append(f"| {_key(first)} | {_key(second)} | {action.label.rstrip('…')}: {action.tooltip} |")
        if group is Group.NOTES:
            lines += [f"| {_key(key)} | | {what} |" for key, what in BESIDE_THE_TABLE]
    return "\n".join(lines)


def _key(name: str) -> str:
    return f"`{name}`" if name else ""
