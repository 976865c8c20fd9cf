"""The table of actions as data: one id, keys of its own and words for each, and every command within reach."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from chairconsole.control.actions import (
    agenda_actions,
    console_actions,
    list_actions,
    note_actions,
    proceedings_actions,
    screen_actions,
    speech_actions,
    summary_actions,
)
from chairconsole.control.actions.action import Action, Group, Selection
from chairconsole.control.actions.table import MODULES, actions_of, all_actions
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
    *(console_actions.SENTENCES, console_actions.SWITCH_LOOK, console_actions.EXPORT, console_actions.LEAVE),
    *(console_actions.HAND_OVER, console_actions.QUIT, console_actions.SECOND_COPY),
    *(console_actions.EXPORT_SPEAKERS, console_actions.EXPORT_STATE, console_actions.PRINT_STATE),
    *(console_actions.ROOM_TIME_ONLY, console_actions.ROOM_NOTHING),
    *(console_actions.ROOM_LOOK, console_actions.ROOM_HOURS),
    *(console_actions.ROOM_CLOCK, console_actions.TIMELINE, console_actions.SESSION_FILE),
    *(summary_actions.READING_COPY, summary_actions.READ_WORD_BACK, summary_actions.MODERATORS_PACK),
    *(list_actions.HOLD, list_actions.RELEASE, speech_actions.CHANGE_SPEECH, list_actions.REPLY),
    *(
        speech_actions.ADD_TIME,
        speech_actions.GIVE_BACK,
        proceedings_actions.SUSPEND,
        proceedings_actions.RESUME_MEETING,
        proceedings_actions.CHAIR,
        proceedings_actions.ROOM_NOTICE,
    ),
    *(proceedings_actions.NO_RULING, proceedings_actions.ANOTHER_POINT_OF_ORDER),
    *(list_actions.EMPTY_LIST, list_actions.ENTRY_LIMIT, list_actions.USUAL_LIMIT, agenda_actions.ADD_BLOCK),
    *(agenda_actions.READ_TEXT, agenda_actions.PASTE_TEXT),
    *(summary_actions.DRAFT_LANGUAGE, summary_actions.DELIVERED, summary_actions.SHORT_NAME),
    *(summary_actions.STATEMENT, summary_actions.STAKEHOLDER_KIND, summary_actions.OVERARCHING_THEME),
}
"""In the menu only: none of them belongs to ten seconds at the podium."""

ON_OTHER_SCREENS = {
    *(*actions_of(screen_actions), *actions_of(summary_actions)),
    note_actions.NOTE_KIND,
    note_actions.NOTE_TO_PRESENT,
    note_actions.TURN_SHAPE,
    console_actions.KEYS,
    *(agenda_actions.SHARE_LATENESS, list_actions.FORECAST),
    *(proceedings_actions.REPLY_1, proceedings_actions.REPLY_2, proceedings_actions.REPLY_3),
}
"""Beside the podium one key is enough, and it may be a letter with Alt, or a digit: no laptop hides those. So it is
for whoever types notes, and for the seats of a panel: neighbouring letters on each keyboard. The list
of all actions has such a key too, where a laptop hides its function key.
"""

NEVER_WITH_CTRL = set("ACVXZYEDUKWQ")

REACHED_BESIDES = {
    **dict.fromkeys(
        {one for one in handlers() if issubclass(one, plan_commands.PlanCommand)} - {plan_commands.TakeNewPlan},
        agenda_actions.AGENDA,
    ),
    plan_commands.ShareLateness: agenda_actions.SHARE_LATENESS,
    plan_commands.TakeNewPlan: console_actions.SESSION_FILE,
    agenda_commands.OpenBlock: agenda_actions.BLOCK,
    agenda_commands.CloseBlock: agenda_actions.BLOCK,
    agenda_commands.GoToStep: agenda_actions.GO_TO_STEP,
    list_commands.AddRequests: list_actions.ADD_TO_LIST,
    speech_commands.GiveFloor: list_actions.GIVE_FLOOR,
    note_commands.KeepPoint: note_actions.KEEP_POINT,
    note_commands.KeepStatement: summary_actions.STATEMENT,
    proceedings_commands.SetPresence: list_actions.PRESENCE,
    list_commands.OrderAsSuggested: list_actions.SUGGESTED,
    list_commands.ReturnRequest: list_actions.NOT_REACHED,
    list_commands.CarryOver: list_actions.NOT_REACHED,
    list_commands.MarkTextReceived: list_actions.NOT_REACHED,
    proceedings_commands.SetLimit: list_actions.LIMIT,
    list_commands.SetStakeholderRule: list_actions.STAKEHOLDERS,
    list_commands.ChangeRequest: list_actions.CHANGE_REQUEST,
    speech_commands.SwapSpeaker: speech_actions.SWAP,
    speech_commands.ChangeSpeech: speech_actions.CHANGE_SPEECH,
    proceedings_commands.RaisePointOfOrder: speech_actions.POINT_OF_ORDER,
    proceedings_commands.DescribePointOfOrder: speech_actions.POINT_OF_ORDER,
    list_commands.SetListState: list_actions.LIST_STATE,
    proceedings_commands.AnswerQuestions: proceedings_actions.ANSWERED,
    proceedings_commands.ReopenQuestions: proceedings_actions.ANSWERED,
    proceedings_commands.RuleOnPointOfOrder: proceedings_actions.RULE,
    proceedings_commands.SuspendMeeting: proceedings_actions.SUSPEND,
    proceedings_commands.TakeChair: proceedings_actions.CHAIR,
    proceedings_commands.SetRoomClock: console_actions.ROOM_CLOCK,
    proceedings_commands.SetRoomNotice: proceedings_actions.ROOM_NOTICE,
    note_commands.ChangePoint: summary_actions.EDIT_POINT,
    note_commands.MovePoint: summary_actions.EDIT_POINT,
    note_commands.SplitPoint: summary_actions.EDIT_POINT,
    note_commands.NameMessage: summary_actions.EDIT_POINT,
    note_commands.ShapePoint: note_actions.TURN_SHAPE,
    note_commands.MarkPoints: summary_actions.STAR,
    note_commands.MergePoints: summary_actions.MERGE_POINTS,
    note_commands.RemovePoints: summary_actions.REMOVE_POINTS,
    note_commands.MakeMessage: summary_actions.SAME_MESSAGE,
    note_commands.AddToMessage: summary_actions.SAME_MESSAGE,
    note_commands.TakeOutOfMessage: summary_actions.TAKE_OUT,
    note_commands.DissolveMessage: summary_actions.TAKE_OUT,
    note_commands.KeepDraft: summary_actions.DRAFT,
    note_commands.ChooseDraftLanguage: summary_actions.DRAFT_LANGUAGE,
    note_commands.LockDraft: summary_actions.LOCK,
    note_commands.UnlockDraft: summary_actions.LOCK,
    note_commands.DeclineConclusions: summary_actions.CONCLUSION,
    note_commands.ChooseOverarchingTheme: summary_actions.OVERARCHING_THEME,
    note_commands.MarkDiffering: summary_actions.DIFFERING,
    note_commands.TakeBackDifference: summary_actions.DIFFERING,
    note_commands.DecideLikeness: summary_actions.NOT_ALIKE,
    note_commands.SetStakeholderKind: summary_actions.STAKEHOLDER_KIND,
    note_commands.GiveShortName: summary_actions.SHORT_NAME,
    note_commands.ChoosePart: summary_actions.LINE_PART,
    note_commands.DecideName: summary_actions.EXPORT_DRAFT,
    note_commands.MarkCovered: note_actions.NOTES,
    speech_commands.CorrectTimes: summary_actions.EDIT_POINT,
    speech_commands.VoidSpeech: summary_actions.EDIT_POINT,
}
"""Commands that need something typed or chosen: by which action the screen asks for it."""

WITHOUT_AN_ACTION = {
    note_commands.RestorePoints,  # by an entry of its own for each removed point: `ui.summary.removed_menu`
}
"""Asked for otherwise, or by no window yet."""

THE_CONSOLES_OWN = {
    session_commands.BeginSession,
    session_commands.ResumeConsole,
    session_commands.NoteClockStep,
    session_commands.NoteSleep,
}

ACTIONS = pytest.mark.parametrize("action", all_actions(), ids=lambda action: action.id)


def _sequence(key: str) -> QKeySequence:
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def test_each_action_is_named_by_its_constant() -> None:
    names = [name for module in MODULES for name, value in vars(module).items() if isinstance(value, Action)]
    assert [action.id for action in all_actions()] == [name.lower() for name in names]
    assert len(set(names)) == len(names)
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
        assert name not in (Qt.Key.Key_Space, Qt.Key.Key_Escape)
        if held == Qt.KeyboardModifier.ControlModifier:
            assert key.removeprefix("Ctrl+") not in NEVER_WITH_CTRL


@ACTIONS
def test_each_has_a_function_key_and_a_chord(action: Action) -> None:
    if action in WITHOUT_KEYS:
        assert action.keys == ()
        return
    if action in ON_OTHER_SCREENS:
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
        agenda_commands.Next: speech_actions.NEXT,
        speech_commands.Finish: speech_actions.FINISH,
        speech_commands.Pause: speech_actions.PAUSE,
        speech_commands.Resume: speech_actions.PAUSE,
        speech_commands.AddTime: speech_actions.MORE_TIME,
        agenda_commands.StartedEarlier: speech_actions.EARLIER_15,
        agenda_commands.StartAgain: speech_actions.START_AGAIN,
        speech_commands.CallRequest: list_actions.CALL_SELECTED,
        list_commands.MoveRequest: list_actions.MOVE_UP,
        list_commands.Withdraw: list_actions.WITHDRAW,
        list_commands.MarkAbsent: list_actions.ABSENT,
        speech_commands.SpeakerAbsent: speech_actions.SPEAKER_ABSENT,
        list_commands.EnteredByMistake: list_actions.MISTAKE,
        list_commands.HoldRequest: list_actions.HOLD,
        proceedings_commands.SwitchSegment: proceedings_actions.SWITCH_SEGMENT,
        speech_commands.GiveReply: proceedings_actions.REPLY_1,
        proceedings_commands.LeavePointOfOrder: proceedings_actions.NO_RULING,
        list_commands.EmptyList: list_actions.EMPTY_LIST,
        list_commands.LimitRequest: list_actions.USUAL_LIMIT,
        proceedings_commands.ResumeMeeting: proceedings_actions.RESUME_MEETING,
        speech_commands.AskToSlowDown: speech_actions.SLOW_DOWN,
        speech_commands.GiveFloorBack: speech_actions.GIVE_BACK,
        undo_commands.Undo: agenda_actions.UNDO,
        undo_commands.Redo: agenda_actions.REDO,
        note_commands.UndoNote: summary_actions.UNDO_NOTE,
        note_commands.RedoNote: summary_actions.REDO_NOTE,
    }
    commands = set(handlers()) - WITHOUT_AN_ACTION
    assert commands == {*asked_by_action, *REACHED_BESIDES, *THE_CONSOLES_OWN}
    assert all(action.command is not None for action in asked_by_action.values())
    assert all(action.command is None for action in REACHED_BESIDES.values())


def test_a_digit_that_shows_a_screen_works_also_where_it_needs_shift() -> None:
    for action in actions_of(screen_actions):
        if action.keys[0][-1].isdecimal():
            assert action.keys[1] == action.keys[0].replace("Alt+", "Alt+Shift+")
