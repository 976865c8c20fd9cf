"""The actions about the speaker."""

import datetime as dt

from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.availability import (
    always,
    block_is_open,
    clock_is_free,
    is_speaking,
    is_timed,
    pause_or_resume,
    started,
    what_comes_next,
)
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.commands import speech_commands
from chairconsole.domain.commands.agenda_commands import StartAgain, StartedEarlier
from chairconsole.domain.commands.speech_commands import AddTime, AskToSlowDown, GiveFloorBack, SpeakerAbsent

NEXT = Action(
    "next",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Next"),
    QT_TRANSLATE_NOOP("actions", "Do what comes next: start the step, or give the floor to whoever is first"),
    ("F5", "Ctrl+N"),
    always,
    what_comes_next,
)
FINISH = Action(
    "finish",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Finish"),
    QT_TRANSLATE_NOOP("actions", "End the speech of whoever has the floor"),
    ("F6", "Ctrl+S"),
    is_speaking,
    lambda _meeting, _selection: speech_commands.Finish(),
)
PAUSE = Action(
    "pause",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Pause"),
    QT_TRANSLATE_NOOP("actions", "Let the speaker's clock stand still, or go on"),
    ("F7", "Ctrl+P"),
    clock_is_free,
    pause_or_resume,
)
MORE_TIME = Action(
    "more_time",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "+30 s"),
    QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds more"),
    ("F8", "Ctrl+T"),
    is_timed,
    lambda _meeting, _selection: AddTime(seconds=30),
)
LESS_TIME = Action(
    "less_time",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "−30 s"),
    QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds less"),
    ("Shift+F8", "Ctrl+Shift+T"),
    is_timed,
    lambda _meeting, _selection: AddTime(seconds=-30),
)
EARLIER_15 = Action(
    "earlier_15",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Started 15 s earlier"),
    QT_TRANSLATE_NOOP(
        "actions", "Date the start back by 15 seconds: of the speech, else of the step, else of the block"
    ),
    ("Shift+F6", "Ctrl+B"),
    block_is_open,
    lambda meeting, _selection: StartedEarlier(of=started(meeting), by=dt.timedelta(seconds=15)),
)
EARLIER_60 = Action(
    "earlier_60",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Started 1 min earlier"),
    QT_TRANSLATE_NOOP(
        "actions", "Date the start back by one minute: of the speech, else of the step, else of the block"
    ),
    ("Ctrl+F6", "Ctrl+Shift+S"),
    block_is_open,
    lambda meeting, _selection: StartedEarlier(of=started(meeting), by=dt.timedelta(minutes=1)),
)
EARLIER = Action(
    "earlier",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Started earlier…"),
    QT_TRANSLATE_NOOP("actions", "Say by how much the speech, the step or the block began earlier"),
    ("Ctrl+F7", "Ctrl+Shift+P"),
    block_is_open,
)
START_AGAIN = Action(
    "start_again",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Start again"),
    QT_TRANSLATE_NOOP("actions", "Let the clock of the speech run anew from now; else of the step or of the block"),
    ("Shift+F7", "Ctrl+R"),
    block_is_open,
    lambda meeting, _selection: StartAgain(of=started(meeting)),
)
SPEAKER_ABSENT = Action(
    "speaker_absent",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Speaker not in the room"),
    QT_TRANSLATE_NOOP("actions", "Whoever was just called is absent: the speech does not count, and is kept"),
    ("Ctrl+F12", "Ctrl+Shift+I"),
    is_speaking,
    lambda _meeting, _selection: SpeakerAbsent(),
)
ADD_TIME = Action(
    "add_time",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Add time…"),
    QT_TRANSLATE_NOOP("actions", "Give the speaker a typed length of time more, or less with a minus sign"),
    (),
    is_timed,
)
GIVE_BACK = Action(
    "give_back",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Give the floor back"),
    QT_TRANSLATE_NOOP("actions", "Give the floor back to whoever had it before, with what is left of the limit"),
    (),
    block_is_open,
    lambda _meeting, _selection: GiveFloorBack(),
)
SLOW_DOWN = Action(
    "slow_down",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Please speak more slowly"),
    QT_TRANSLATE_NOOP("actions", "Ask the speaker to speak more slowly; the record keeps it"),
    ("Ctrl+F5", "Ctrl+Shift+D"),
    is_speaking,
    lambda _meeting, _selection: AskToSlowDown(),
)
SWAP = Action(
    "swap",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Other speaker…"),
    QT_TRANSLATE_NOOP("actions", "Somebody else has the floor than was called; the clock runs on"),
    ("Ctrl+F11", "Ctrl+Shift+K"),
    is_speaking,
)
CHANGE_SPEECH = Action(
    "change_speech",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Change the speech…"),
    QT_TRANSLATE_NOOP("actions", "Say who speaks, of what kind, on whose behalf and what about; the clock runs on"),
    (),
    is_speaking,
)
POINT_OF_ORDER = Action(
    "point_of_order",
    Group.SPEECH,
    QT_TRANSLATE_NOOP("actions", "Point of order"),
    QT_TRANSLATE_NOOP("actions", "The speaker's clock stands still at once; type who raises it, again: the ruling"),
    ("Ctrl+F4", "Ctrl+H"),
    block_is_open,
)
