"""What may be asked for about the speech: each is handled in one place."""

from dataclasses import is_dataclass
from typing import get_args

from chairconsole.domain.commands import speech_commands


def test_every_command_of_the_speech_is_handled_as_one() -> None:
    declared = {one for one in vars(speech_commands).values() if isinstance(one, type) and is_dataclass(one)}
    of_it = {one for one in declared if one.__module__ == speech_commands.__name__}
    assert {one.__name__ for one in of_it} - {"NewRequest"} == {
        one.__name__ for one in get_args(speech_commands.SpeechCommand)
    }
