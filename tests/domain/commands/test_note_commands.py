"""What may be asked for about points, messages and drafts: each is handled in one place."""

from dataclasses import is_dataclass
from typing import get_args

from chairconsole.domain.commands import note_commands


def test_every_command_about_notes_is_handled_as_one() -> None:
    declared = {one for one in vars(note_commands).values() if isinstance(one, type) and is_dataclass(one)}
    assert declared == set(get_args(note_commands.NoteCommand))
