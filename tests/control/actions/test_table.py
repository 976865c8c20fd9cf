"""The table of actions as data: one id, keys of its own and words for each, and every command within reach."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from chairconsole.control.actions.action import Action, ActionId, Group, Selection
from chairconsole.control.actions.screen_actions import SCREENS, SUMMARY
from chairconsole.control.actions.table import all_actions, find_action
from chairconsole.domain.commands import all_commands as ask
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
    **dict.fromkeys(set(get_args(ask.PlanCommand)) - {ask.TakeNewPlan}, ActionId.AGENDA),
    ask.TakeNewPlan: ActionId.SESSION_FILE,
    ask.OpenBlock: ActionId.BLOCK,
    ask.CloseBlock: ActionId.BLOCK,
    ask.GoToStep: ActionId.GO_TO_STEP,
    ask.AddRequests: ActionId.ADD_TO_LIST,
    ask.GiveFloor: ActionId.GIVE_FLOOR,
    ask.KeepPoint: ActionId.KEEP_POINT,
    ask.SetPresence: ActionId.PRESENCE,
    ask.OrderAsSuggested: ActionId.SUGGESTED,
    ask.ReturnRequest: ActionId.NOT_REACHED,
    ask.CarryOver: ActionId.NOT_REACHED,
    ask.MarkTextReceived: ActionId.NOT_REACHED,
    ask.SetLimit: ActionId.LIMIT,
    ask.SetStakeholderRule: ActionId.STAKEHOLDERS,
    ask.ChangeRequest: ActionId.CHANGE_REQUEST,
    ask.ChangeSpeech: ActionId.SWAP,
    ask.RaisePointOfOrder: ActionId.POINT_OF_ORDER,
    ask.SetListState: ActionId.LIST_STATE,
    ask.AnswerQuestions: ActionId.ANSWERED,
    ask.ReopenQuestions: ActionId.ANSWERED,
    ask.RuleOnPointOfOrder: ActionId.RULE,
    ask.SuspendMeeting: ActionId.SUSPEND,
    ask.TakeChair: ActionId.CHAIR,
    ask.SetRoomClock: ActionId.ROOM_CLOCK,
    ask.ChangePoint: ActionId.EDIT_POINT,
    ask.MovePoint: ActionId.EDIT_POINT,
    ask.SplitPoint: ActionId.EDIT_POINT,
    ask.NameMessage: ActionId.EDIT_POINT,
    ask.MarkPoints: ActionId.STAR,
    ask.MergePoints: ActionId.MERGE_POINTS,
    ask.RemovePoints: ActionId.REMOVE_POINTS,
    ask.MakeMessage: ActionId.SAME_MESSAGE,
    ask.AddToMessage: ActionId.SAME_MESSAGE,
    ask.TakeOutOfMessage: ActionId.TAKE_OUT,
    ask.DissolveMessage: ActionId.TAKE_OUT,
    ask.KeepDraft: ActionId.DRAFT,
    ask.DecideName: ActionId.EXPORT_DRAFT,
    ask.MarkCovered: ActionId.NOTES,
    ask.CorrectTimes: ActionId.EDIT_POINT,
}
"""Commands that need something typed or chosen: by which action the screen asks for it."""

WITHOUT_AN_ACTION = {ask.RestorePoints}
"""Decided and recorded, and not yet asked for by any window."""

THE_CONSOLES_OWN = {ask.BeginSession, ask.ResumeConsole, ask.NoteClockStep, ask.NoteSleep}

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
    for command in (None, ask.OpenBlock("panel-1"), ask.Next()):
        meeting = desk.meeting if command is None else desk.do(command, after=2)
        for selection in (Selection(), Selection("gone")):
            assert action.enabled(meeting, selection) in (True, False)
            if action.command is not None:
                asked = action.command(meeting, selection)
                assert asked is None or isinstance(asked, ask.Command)
    desk.close()


def test_every_command_is_within_reach() -> None:
    """By an action of its own, or by one that asks for what it needs."""
    asked_by_action = {
        ask.Next: ActionId.NEXT,
        ask.Finish: ActionId.FINISH,
        ask.Pause: ActionId.PAUSE,
        ask.Resume: ActionId.PAUSE,
        ask.AddTime: ActionId.MORE_TIME,
        ask.StartedEarlier: ActionId.EARLIER_15,
        ask.StartAgain: ActionId.START_AGAIN,
        ask.CallRequest: ActionId.CALL_SELECTED,
        ask.MoveRequest: ActionId.MOVE_UP,
        ask.Withdraw: ActionId.WITHDRAW,
        ask.MarkAbsent: ActionId.ABSENT,
        ask.SpeakerAbsent: ActionId.SPEAKER_ABSENT,
        ask.EnteredByMistake: ActionId.MISTAKE,
        ask.HoldRequest: ActionId.HOLD,
        ask.SwitchSegment: ActionId.SWITCH_SEGMENT,
        ask.ResumeMeeting: ActionId.RESUME_MEETING,
        ask.AskToSlowDown: ActionId.SLOW_DOWN,
        ask.GiveFloorBack: ActionId.GIVE_BACK,
        ask.Undo: ActionId.UNDO,
        ask.Redo: ActionId.REDO,
        ask.UndoNote: ActionId.UNDO_NOTE,
        ask.RedoNote: ActionId.REDO_NOTE,
    }
    commands = set(get_args(ask.Command)) - WITHOUT_AN_ACTION
    assert commands == {*asked_by_action, *REACHED_BESIDES, *THE_CONSOLES_OWN}
    assert all(find_action(action_id).command is not None for action_id in asked_by_action.values())
    assert all(find_action(action_id).command is None for action_id in REACHED_BESIDES.values())
