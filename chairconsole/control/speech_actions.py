"""The rows of the table about whoever has the floor."""

import datetime as dt

from chairconsole.control.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.asking import always, block_is_open, is_speaking, is_timed, pause_or_resume, started
from chairconsole.domain import commands as ask

SPEECH = (
    Action(
        ActionId.NEXT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Next"),
        QT_TRANSLATE_NOOP("actions", "Do what comes next: start the step, or give the floor to whoever is first"),
        ("F5", "Ctrl+N"),
        always,
        lambda _meeting, _selection: ask.Next(),
    ),
    Action(
        ActionId.FINISH,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Finish"),
        QT_TRANSLATE_NOOP("actions", "End the speech of whoever has the floor"),
        ("F6", "Ctrl+S"),
        is_speaking,
        lambda _meeting, _selection: ask.Finish(),
    ),
    Action(
        ActionId.PAUSE,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Pause"),
        QT_TRANSLATE_NOOP("actions", "Let the speaker's clock stand still, or go on"),
        ("F7", "Ctrl+P"),
        is_speaking,
        pause_or_resume,
    ),
    Action(
        ActionId.MORE_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "+30 s"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds more"),
        ("F8", "Ctrl+T"),
        is_timed,
        lambda _meeting, _selection: ask.AddTime(seconds=30),
    ),
    Action(
        ActionId.LESS_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "−30 s"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds less"),
        ("Shift+F8", "Ctrl+Shift+T"),
        is_timed,
        lambda _meeting, _selection: ask.AddTime(seconds=-30),
    ),
    Action(
        ActionId.EARLIER_15,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started 15 s earlier"),
        QT_TRANSLATE_NOOP(
            "actions", "Date the start back by 15 seconds: of the speech, else of the step, else of the block"
        ),
        ("Shift+F6", "Ctrl+B"),
        block_is_open,
        lambda meeting, _selection: ask.StartedEarlier(of=started(meeting), by=dt.timedelta(seconds=15)),
    ),
    Action(
        ActionId.EARLIER_60,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started 1 min earlier"),
        QT_TRANSLATE_NOOP(
            "actions", "Date the start back by one minute: of the speech, else of the step, else of the block"
        ),
        ("Ctrl+F6", "Ctrl+Shift+S"),
        block_is_open,
        lambda meeting, _selection: ask.StartedEarlier(of=started(meeting), by=dt.timedelta(minutes=1)),
    ),
    Action(
        ActionId.EARLIER,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Started earlier…"),
        QT_TRANSLATE_NOOP("actions", "Say by how much the speech, the step or the block began earlier"),
        ("Ctrl+F7", "Ctrl+Shift+P"),
        block_is_open,
    ),
    Action(
        ActionId.START_AGAIN,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Start again"),
        QT_TRANSLATE_NOOP("actions", "Let the clock of the speech run anew from now; else of the step or of the block"),
        ("Shift+F7", "Ctrl+R"),
        block_is_open,
        lambda meeting, _selection: ask.StartAgain(of=started(meeting)),
    ),
    Action(
        ActionId.SPEAKER_ABSENT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Speaker not in the room"),
        QT_TRANSLATE_NOOP("actions", "Whoever was just called is absent: the speech does not count, and is kept"),
        ("Ctrl+F12", "Ctrl+Shift+I"),
        is_speaking,
        lambda _meeting, _selection: ask.SpeakerAbsent(),
    ),
)
