"""What an action is: something a person can ask for, with its words and its keys."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.command import Command
from chairconsole.domain.meeting.state import Meeting


class ActionId(StrEnum):
    """The name of an action, in code and in settings."""

    NEXT = "next"
    FINISH = "finish"
    PAUSE = "pause"
    MORE_TIME = "more_time"
    LESS_TIME = "less_time"
    EARLIER_15 = "earlier_15"
    EARLIER_60 = "earlier_60"
    EARLIER = "earlier"
    START_AGAIN = "start_again"
    BLOCK = "block"
    GO_TO_STEP = "go_to_step"
    AGENDA = "agenda"
    ADD_TO_LIST = "add_to_list"
    GIVE_FLOOR = "give_floor"
    CALL_SELECTED = "call_selected"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    WITHDRAW = "withdraw"
    ABSENT = "absent"
    SPEAKER_ABSENT = "speaker_absent"
    ADD_TIME = "add_time"
    GIVE_BACK = "give_back"
    SLOW_DOWN = "slow_down"
    RULE = "rule"
    SWITCH_SEGMENT = "switch_segment"
    ANSWERED = "answered"
    KEEP_QUESTION = "keep_question"
    SUSPEND = "suspend"
    RESUME_MEETING = "resume_meeting"
    CHAIR = "chair"
    MISTAKE = "mistake"
    NOT_YET_HEARD = "not_yet_heard"
    SUGGESTED = "suggested"
    NOT_REACHED = "not_reached"
    LIMIT = "limit"
    TRY_LIMIT = "try_limit"
    STAKEHOLDERS = "stakeholders"
    HOLD = "hold"
    RELEASE = "release"
    NAME_LATER = "name_later"
    CHANGE_REQUEST = "change_request"
    WHAT_ABOUT = "what_about"
    CHANGE_SPEECH = "change_speech"
    PRESENCE = "presence"
    SWAP = "swap"
    POINT_OF_ORDER = "point_of_order"
    REPLY = "reply"
    LIST_STATE = "list_state"
    NOTES = "notes"
    KEEP_POINT = "keep_point"
    NOTE_KIND = "note_kind"
    NOTE_TO_PRESENT = "note_to_present"
    UNDO = "undo"
    REDO = "redo"
    SHOW_PODIUM = "show_podium"
    SHOW_RECORD = "show_record"
    SHOW_SUMMARY = "show_summary"
    SEARCH = "search"
    DRAFT = "draft"
    INTO_DRAFT = "into_draft"
    SAME_MESSAGE = "same_message"
    TAKE_OUT = "take_out"
    EDIT_POINT = "edit_point"
    STAR = "star"
    NOT_FOR_ATTRIBUTION = "not_for_attribution"
    MERGE_POINTS = "merge_points"
    REMOVE_POINTS = "remove_points"
    WHO_SAID_IT = "who_said_it"
    READ_ALOUD = "read_aloud"
    VERSIONS = "versions"
    WORDING = "wording"
    EXPORT_DRAFT = "export_draft"
    UNDO_NOTE = "undo_note"
    REDO_NOTE = "redo_note"
    KEYS = "keys"
    ROOM = "room"
    SWITCH_LOOK = "switch_look"
    ROOM_CLOCK = "room_clock"
    TIMELINE = "timeline"
    SESSION_FILE = "session_file"
    EXPORT = "export"
    EXPORT_SPEAKERS = "export_speakers"
    EXPORT_STATE = "export_state"
    PRINT_STATE = "print_state"
    SAVE_COPY = "save_copy"
    GO_ON_UNSAVED = "go_on_unsaved"
    LEAVE = "leave"


class Group(StrEnum):
    """Under which heading an action stands in the sheet of keys."""

    SPEECH = "speech"
    ROOM = "room"
    FLOOR_LIST = "floor_list"
    AGENDA = "agenda"
    NOTES = "notes"
    SCREENS = "screens"
    SUMMARY = "summary"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Selection:
    """What the chair has marked on the screen: a row of the floor list, if any."""

    request: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be asked for. One without a command asks first, or concerns the window only."""

    id: ActionId
    group: Group
    label: str
    tooltip: str
    keys: tuple[str, ...]
    enabled: Callable[[Meeting, Selection], bool]
    command: Callable[[Meeting, Selection], Command | None] | None = None


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which Qt's lupdate finds texts
    """Mark a text for translation; the windows translate it."""
    return text
