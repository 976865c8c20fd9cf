"""The table of actions as data: one id, keys of its own and words for each, and every command within reach."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from chairconsole.control.actions.action import Action, ActionId, Group, Selection
from chairconsole.control.actions.screen_actions import SCREENS, SUMMARY
from chairconsole.control.actions.table import all_actions, find_action
from chairconsole.domain.base.command import Command
from chairconsole.domain.commands import (
    agenda_commands,
    list_commands,
    note_commands,
    plan_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
    undo_commands,
)
from chairconsole.domain.rules.decide import handlers
from tests.desk import Desk

WITHOUT_KEYS = {
    *(ActionId.SWITCH_LOOK, ActionId.EXPORT, ActionId.LEAVE),
    *(ActionId.EXPORT_SPEAKERS, ActionId.EXPORT_STATE, ActionId.PRINT_STATE),
    *(ActionId.ROOM_CLOCK, ActionId.TIMELINE, ActionId.SESSION_FILE),
    *(ActionId.HOLD, ActionId.RELEASE, ActionId.CHANGE_SPEECH, ActionId.REPLY),
    *(ActionId.ADD_TIME, ActionId.GIVE_BACK, ActionId.SUSPEND, ActionId.RESUME_MEETING, ActionId.CHAIR),
}
"""In the menu only: none of them belongs to ten seconds at the podium."""

ON_OTHER_SCREENS = {action.id for action in (*SCREENS, *SUMMARY)} | {ActionId.NOTE_KIND, ActionId.NOTE_TO_PRESENT}
"""Beside the podium one key is enough, and it may be a letter with Alt, or a digit: no laptop hides those. So it is
for whoever types notes.
"""

NEVER_WITH_CTRL = set("ACVXZYEDUKWQ")

REACHED_BESIDES = {
    **dict.fromkeys(
        {one for one in handlers() if issubclass(one, plan_commands.PlanCommand)} - {plan_commands.TakeNewPlan},
        ActionId.AGENDA,
    ),
    plan_commands.TakeNewPlan: ActionId.SESSION_FILE,
    agenda_commands.OpenBlock: ActionId.BLOCK,
    agenda_commands.CloseBlock: ActionId.BLOCK,
    agenda_commands.GoToStep: ActionId.GO_TO_STEP,
    list_commands.AddRequests: ActionId.ADD_TO_LIST,
    speech_commands.GiveFloor: ActionId.GIVE_FLOOR,
    note_commands.KeepPoint: ActionId.KEEP_POINT,
    proceedings_commands.SetPresence: ActionId.PRESENCE,
    list_commands.OrderAsSuggested: ActionId.SUGGESTED,
    list_commands.ReturnRequest: ActionId.NOT_REACHED,
    list_commands.CarryOver: ActionId.NOT_REACHED,
    list_commands.MarkTextReceived: ActionId.NOT_REACHED,
    proceedings_commands.SetLimit: ActionId.LIMIT,
    list_commands.SetStakeholderRule: ActionId.STAKEHOLDERS,
    list_commands.ChangeRequest: ActionId.CHANGE_REQUEST,
    speech_commands.ChangeSpeech: ActionId.SWAP,
    proceedings_commands.RaisePointOfOrder: ActionId.POINT_OF_ORDER,
    list_commands.SetListState: ActionId.LIST_STATE,
    proceedings_commands.AnswerQuestions: ActionId.ANSWERED,
    proceedings_commands.ReopenQuestions: ActionId.ANSWERED,
    proceedings_commands.RuleOnPointOfOrder: ActionId.RULE,
    proceedings_commands.SuspendMeeting: ActionId.SUSPEND,
    proceedings_commands.TakeChair: ActionId.CHAIR,
    proceedings_commands.SetRoomClock: ActionId.ROOM_CLOCK,
    note_commands.ChangePoint: ActionId.EDIT_POINT,
    note_commands.MovePoint: ActionId.EDIT_POINT,
    note_commands.SplitPoint: ActionId.EDIT_POINT,
    note_commands.NameMessage: ActionId.EDIT_POINT,
    note_commands.MarkPoints: ActionId.STAR,
    note_commands.MergePoints: ActionId.MERGE_POINTS,
    note_commands.RemovePoints: ActionId.REMOVE_POINTS,
    note_commands.MakeMessage: ActionId.SAME_MESSAGE,
    note_commands.AddToMessage: ActionId.SAME_MESSAGE,
    note_commands.TakeOutOfMessage: ActionId.TAKE_OUT,
    note_commands.DissolveMessage: ActionId.TAKE_OUT,
    note_commands.KeepDraft: ActionId.DRAFT,
    note_commands.DecideName: ActionId.EXPORT_DRAFT,
    note_commands.MarkCovered: ActionId.NOTES,
    speech_commands.CorrectTimes: ActionId.EDIT_POINT,
}
"""Commands that need something typed or chosen: by which action the screen asks for it."""

WITHOUT_AN_ACTION = {note_commands.RestorePoints}
"""Decided and recorded, and not yet asked for by any window."""

THE_CONSOLES_OWN = {
    session_commands.BeginSession,
    session_commands.ResumeConsole,
    session_commands.NoteClockStep,
    session_commands.NoteSleep,
}

ACTIONS = pytest.mark.parametrize("action", all_actions(), ids=lambda action: action.id.value)


def _sequence(key: str) -> QKeySequence:
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def test_each_id_has_one_action() -> None:
    assert sorted(action.id for action in all_actions()) == sorted(ActionId)
    assert all(find_action(action_id).id is action_id for action_id in ActionId)
    assert {action.group for action in all_actions()} == set(Group)


def test_no_key_means_two_things() -> None:
    keys = [_sequence(key).toString() for action in all_actions() for key in action.keys]
    themes = [f"{prefix}{number}" for prefix in ("Ctrl+", "Ctrl+Shift+") for number in range(1, 10)]
    assert [key for key, times in Counter(keys + themes).items() if times > 1] == []


@ACTIONS
def test_each_key_is_one_that_qt_knows(action: Action) -> None:
    for key in action.keys:
        assert _sequence(key).count() == 1
        assert _sequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


@ACTIONS
def test_no_key_belongs_to_the_system_or_to_a_text_field(action: Action) -> None:
    for key in action.keys:
        pressed = _sequence(key)[0]
        held, name = pressed.keyboardModifiers(), pressed.key()
        is_function_key = Qt.Key.Key_F1 <= name <= Qt.Key.Key_F12
        assert name != Qt.Key.Key_F10
        assert not {"Ctrl", "Alt"} <= set(key.split("+"))
        assert is_function_key or held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        assert "Space" not in key
        if held == Qt.KeyboardModifier.ControlModifier:
            assert key.removeprefix("Ctrl+") not in NEVER_WITH_CTRL


@ACTIONS
def test_each_has_a_function_key_and_a_chord(action: Action) -> None:
    if action.id in WITHOUT_KEYS:
        assert action.keys == ()
        return
    if action.id in ON_OTHER_SCREENS:
        assert 1 <= len(action.keys) <= 2
        return
    names = [key.split("+")[-1] for key in action.keys]
    assert any((name[0] == "F" and name[1:].isdecimal()) or name in ("Up", "Down", "PgDown") for name in names)
    assert any("Ctrl" in key for key in action.keys)
    assert len(action.keys) == 2


@ACTIONS
def test_each_has_words(action: Action) -> None:
    assert action.label
    assert action.tooltip
    assert action.label[0] == action.label[0].upper()
    assert not action.tooltip.endswith(".")


@ACTIONS
def test_each_can_be_looked_at_whatever_the_meeting_is_like(action: Action, tmp_path: Path) -> None:
    """Nothing is open, a block is open, somebody speaks; an entry is marked, or one that is gone."""
    desk = Desk(tmp_path)
    for done in (None, agenda_commands.OpenBlock("panel-1"), agenda_commands.Next()):
        meeting = desk.meeting if done is None else desk.do(done, after=2)
        for selection in (Selection(), Selection("gone")):
            assert action.enabled(meeting, selection) in (True, False)
            if action.command is not None:
                asked = action.command(meeting, selection)
                assert asked is None or isinstance(asked, Command)
    desk.close()


def test_every_command_is_within_reach() -> None:
    """By an action of its own, or by one that asks for what it needs."""
    asked_by_action = {
        agenda_commands.Next: ActionId.NEXT,
        speech_commands.Finish: ActionId.FINISH,
        speech_commands.Pause: ActionId.PAUSE,
        speech_commands.Resume: ActionId.PAUSE,
        speech_commands.AddTime: ActionId.MORE_TIME,
        agenda_commands.StartedEarlier: ActionId.EARLIER_15,
        agenda_commands.StartAgain: ActionId.START_AGAIN,
        speech_commands.CallRequest: ActionId.CALL_SELECTED,
        list_commands.MoveRequest: ActionId.MOVE_UP,
        list_commands.Withdraw: ActionId.WITHDRAW,
        list_commands.MarkAbsent: ActionId.ABSENT,
        speech_commands.SpeakerAbsent: ActionId.SPEAKER_ABSENT,
        list_commands.EnteredByMistake: ActionId.MISTAKE,
        list_commands.HoldRequest: ActionId.HOLD,
        proceedings_commands.SwitchSegment: ActionId.SWITCH_SEGMENT,
        proceedings_commands.ResumeMeeting: ActionId.RESUME_MEETING,
        speech_commands.AskToSlowDown: ActionId.SLOW_DOWN,
        speech_commands.GiveFloorBack: ActionId.GIVE_BACK,
        undo_commands.Undo: ActionId.UNDO,
        undo_commands.Redo: ActionId.REDO,
        note_commands.UndoNote: ActionId.UNDO_NOTE,
        note_commands.RedoNote: ActionId.REDO_NOTE,
    }
    commands = set(handlers()) - WITHOUT_AN_ACTION
    assert commands == {*asked_by_action, *REACHED_BESIDES, *THE_CONSOLES_OWN}
    assert all(find_action(action_id).command is not None for action_id in asked_by_action.values())
    assert all(find_action(action_id).command is None for action_id in REACHED_BESIDES.values())
