"""Correcting a point, splitting it, naming a message."""

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.commands.note_commands import (
    ChangePoint,
    KeepPoint,
    MovePoint,
    NameMessage,
    ShapePoint,
    SplitPoint,
    UndoNote,
)
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import DATA, PRACTICES, Note


def commands(room: Room, point: str, act: object, message: str | None = None) -> list[Command]:
    meant = room.directory.meant
    vocabulary = room.bridge.vocabulary
    editor = PointEditor(room.look, room.meeting, vocabulary, point, room.screen, meant=meant, message=message)
    return answered(editor.ask, act)  # type: ignore[arg-type]


def keep(editor: PointEditor) -> None:
    editor.findChild(KeyButton, "keep_point").click()


def test_what_is_left_as_it_was_asks_for_nothing(room: Room, note: Note) -> None:
    assert commands(room, note("Mali", "one"), keep) == []


def test_text_themes_and_kind_are_corrected_at_once(room: Room, note: Note) -> None:
    point = note("Mali", "one")
    themes = [theme.id for theme in room.meeting.session.rules.themes]

    def correct(editor: PointEditor) -> None:
        editor.field.setPlainText("two")
        editor._themes[themes[PRACTICES]].click()
        editor._kinds[PointKind.QUESTION].click()
        editor._seats["expert-2"].click()
        keep(editor)

    assert commands(room, point, correct) == [
        ChangePoint(point, "two", (themes[DATA], themes[PRACTICES]), PointKind.QUESTION, ("expert-2",), written=False)
    ]


def test_leaving_changes_nothing(room: Room, note: Note) -> None:
    assert commands(room, note("Mali", "one"), lambda editor: editor.field.setPlainText("two")) == []


def test_empty_lines_split(room: Room, note: Note) -> None:
    point = note("Mali", "one")

    def split(editor: PointEditor) -> None:
        editor.field.setPlainText("first half\n\n\n second half ")
        editor.findChild(KeyButton, "split_point").click()

    (asked,) = commands(room, point, split)
    assert asked == SplitPoint(point, ("first half", "second half"))
    room.do(asked)
    assert [one.text for one in room.meeting.points.values()] == ["first half", "second half"]


def test_it_is_given_to_somebody_who_spoke_earlier(room: Room, note: Note) -> None:
    note("Mali", "one")
    point = note("Peru", "two")
    earlier = room.meeting.points[next(iter(room.meeting.points))].intervention

    def give(editor: PointEditor) -> None:
        entry = next(
            one for one in editor.findChild(KeyButton, "said_by").menu().actions() if one.text().startswith("Mali")
        )
        entry.trigger()
        keep(editor)

    assert commands(room, point, give) == [MovePoint(point, earlier)]


def written(room: Room, whose: str = "") -> str:
    """A point of a text that was not spoken."""
    room.do(KeepPoint("end fees", (), None, written=True, written_by=room.directory.meant(whose)))
    return next(reversed(room.meeting.points))


def test_whose_text_a_written_point_is_from_is_corrected(room: Room) -> None:
    point = written(room, "Kenya")

    def say(whose: str) -> list[Command]:
        def correct(editor: PointEditor) -> None:
            assert editor.written_by.field.text() == "Kenya"
            editor.written_by.field.setText(whose)
            keep(editor)

        return commands(room, point, correct)

    assert say("Kenya") == []
    (change,) = say("mali")
    room.do(change)
    assert room.meeting.points[point].written_by == room.directory.meant("Mali")
    room.do(UndoNote())
    (change,) = say("")
    room.do(change)
    assert (room.meeting.points[point].written, room.meeting.points[point].written_by) == (True, None)


def test_a_written_point_that_is_given_to_a_speech_was_spoken(room: Room, note: Note) -> None:
    spoken = note("Mali", "one")
    point = written(room, "Kenya")

    def give(editor: PointEditor) -> None:
        editor.findChild(KeyButton, "said_by").menu().actions()[0].trigger()
        assert editor.written_by.isHidden()
        keep(editor)

    for command in commands(room, point, give):
        room.do(command)
    now = room.meeting.points[point]
    assert (now.intervention, now.written) == (room.meeting.points[spoken].intervention, False)


def test_of_what_was_spoken_nobody_is_asked_whose_text_it_is(room: Room, note: Note) -> None:
    point = note("Mali", "one")

    def look(editor: PointEditor) -> None:
        assert editor.written_by.isHidden()
        keep(editor)

    assert commands(room, point, look) == []


def test_a_message_is_named(room: Room, note: Note, message: str) -> None:
    point = room.meeting.messages[message].points[0]

    def name(editor: PointEditor) -> None:
        assert editor.field.toPlainText().startswith("Data must be broken down")
        editor.field.setPlainText("Better data")
        keep(editor)

    assert commands(room, point, name, message) == [NameMessage(message, "Better data")]


def test_the_sentence_follows_text_kind_and_shape(room: Room, note: Note) -> None:
    point = note("Mali", "review of visas")
    seen: list[str] = []

    def turn(editor: PointEditor) -> None:
        seen.append(editor.sentence.words())
        editor.field.setPlainText("ratify C189")
        editor._kinds[PointKind.RECOMMENDATION].click()
        seen.append(editor.sentence.words())
        editor._shapes[PointShape.CLAUSE].click()
        seen.append(editor.sentence.words())
        keep(editor)

    _, shaped = commands(room, point, turn)
    assert shaped == ShapePoint(point, PointShape.CLAUSE)
    assert [words.splitlines()[-1] for words in seen] == ["noun", "verb", "clause, chosen"]
    assert "A proposal was made to ratify ILO Convention 189." in seen[1]


def test_the_key_turns_the_shape_in_the_window(room: Room, note: Note) -> None:
    point = note("Mali", "review of visas")

    def turn(editor: PointEditor) -> None:
        room.press("Alt+T", on=editor.field)
        room.press("Alt+T", on=editor.field)
        assert [shape for shape, chip in editor._shapes.items() if chip.isChecked()] == [PointShape.VERB]
        keep(editor)

    assert commands(room, point, turn) == [ShapePoint(point, PointShape.VERB)]
