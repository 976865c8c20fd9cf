"""The rows of the table about whoever has the floor."""

import datetime as dt

from chairconsole.control.actions.action import QT_TRANSLATE_NOOP, Action, ActionId, Group
from chairconsole.control.actions.availability import (
    always,
    block_is_open,
    can_suspend,
    in_discussion,
    is_speaking,
    is_suspended,
    is_timed,
    pause_or_resume,
    ruling_is_due,
    started,
)
from chairconsole.domain.commands import agenda_commands, speech_commands
from chairconsole.domain.commands.agenda_commands import StartAgain, StartedEarlier
from chairconsole.domain.commands.proceedings_commands import ResumeMeeting, SwitchSegment
from chairconsole.domain.commands.speech_commands import AddTime, AskToSlowDown, GiveFloorBack, SpeakerAbsent

SPEECH = (
    Action(
        ActionId.NEXT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Next"),
        QT_TRANSLATE_NOOP("actions", "Do what comes next: start the step, or give the floor to whoever is first"),
        ("F5", "Ctrl+N"),
        always,
        lambda _meeting, _selection: agenda_commands.Next(),
    ),
    Action(
        ActionId.FINISH,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Finish"),
        QT_TRANSLATE_NOOP("actions", "End the speech of whoever has the floor"),
        ("F6", "Ctrl+S"),
        is_speaking,
        lambda _meeting, _selection: speech_commands.Finish(),
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
        lambda _meeting, _selection: AddTime(seconds=30),
    ),
    Action(
        ActionId.LESS_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "−30 s"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker 30 seconds less"),
        ("Shift+F8", "Ctrl+Shift+T"),
        is_timed,
        lambda _meeting, _selection: AddTime(seconds=-30),
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
        lambda meeting, _selection: StartedEarlier(of=started(meeting), by=dt.timedelta(seconds=15)),
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
        lambda meeting, _selection: StartedEarlier(of=started(meeting), by=dt.timedelta(minutes=1)),
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
        lambda meeting, _selection: StartAgain(of=started(meeting)),
    ),
    Action(
        ActionId.SPEAKER_ABSENT,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Speaker not in the room"),
        QT_TRANSLATE_NOOP("actions", "Whoever was just called is absent: the speech does not count, and is kept"),
        ("Ctrl+F12", "Ctrl+Shift+I"),
        is_speaking,
        lambda _meeting, _selection: SpeakerAbsent(),
    ),
    Action(
        ActionId.ADD_TIME,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Add time…"),
        QT_TRANSLATE_NOOP("actions", "Give the speaker a typed length of time more, or less with a minus sign"),
        (),
        is_timed,
    ),
    Action(
        ActionId.GIVE_BACK,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Give the floor back"),
        QT_TRANSLATE_NOOP("actions", "Give the floor back to whoever had it before, with what is left of the limit"),
        (),
        block_is_open,
        lambda _meeting, _selection: GiveFloorBack(),
    ),
    Action(
        ActionId.SLOW_DOWN,
        Group.SPEECH,
        QT_TRANSLATE_NOOP("actions", "Please speak more slowly"),
        QT_TRANSLATE_NOOP("actions", "Ask the speaker to speak more slowly; the record keeps it"),
        ("Ctrl+F5", "Ctrl+Shift+D"),
        is_speaking,
        lambda _meeting, _selection: AskToSlowDown(),
    ),
)

ROOM = (
    Action(
        ActionId.SWITCH_SEGMENT,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Panellists / floor"),
        QT_TRANSLATE_NOOP("actions", "Let it be the panellists' turn in the discussion, or the floor's again"),
        ("Ctrl+G", "Ctrl+F2"),
        in_discussion,
        lambda _meeting, _selection: SwitchSegment(),
    ),
    Action(
        ActionId.ANSWERED,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Answered…"),
        QT_TRANSLATE_NOOP("actions", "A question has had its answer; of several, mark which"),
        ("Ctrl+F3", "Ctrl+Shift+A"),
        block_is_open,
    ),
    Action(
        ActionId.RULE,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Rule on the point of order"),
        QT_TRANSLATE_NOOP("actions", "Type the ruling; Enter lets the speaker's clock go on"),
        ("Ctrl+Shift+F11", "Ctrl+Shift+E"),
        ruling_is_due,
    ),
    Action(
        ActionId.SUSPEND,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Suspend the meeting…"),
        QT_TRANSLATE_NOOP("actions", "Let the meeting stand still, and the speaker's clock with it"),
        (),
        can_suspend,
    ),
    Action(
        ActionId.RESUME_MEETING,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Resume the meeting"),
        QT_TRANSLATE_NOOP("actions", "Let the meeting go on after it was suspended"),
        (),
        is_suspended,
        lambda _meeting, _selection: ResumeMeeting(),
    ),
    Action(
        ActionId.CHAIR,
        Group.ROOM,
        QT_TRANSLATE_NOOP("actions", "Who is in the chair…"),
        QT_TRANSLATE_NOOP("actions", "Note who chairs the meeting from now on"),
        (),
        always,
    ),
)
