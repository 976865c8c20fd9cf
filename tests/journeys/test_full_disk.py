"""The place where the record lies fails in the middle of the meeting: the meeting goes on, and nothing pretends."""

from pathlib import Path

import pytest

from chairconsole.command_line.main import main
from chairconsole.control.saving import Place
from chairconsole.record.verify import verify
from tests.journeys.driver import Chair
from tests.started import Answers


def speaking(chair: Chair) -> None:
    """Open the session; the co-facilitators have the floor since 10:00:05."""
    chair.open()
    chair.wait_until("10:00:00")
    chair.press("F5")
    chair.wait_until("10:00:05")
    chair.press("F5")
    chair.see("on disk 10:00:05", on=chair.top)


def take_away(place: Path) -> Path:
    """Put an ordinary file where a folder was, as when its disk is gone; the folder is kept elsewhere."""
    aside = place.with_name(f"{place.name}-taken-away")
    if place.exists():
        place.rename(aside)
    place.write_text("no folder")
    return aside


def bring_back(place: Path, aside: Path) -> None:
    """Undo what `take_away` did."""
    place.unlink()
    aside.rename(place)


def names(chair: Chair) -> list[str]:
    """Who has had the floor."""
    return [speech.seat or speech.participant.name for speech in chair.meeting.interventions.values()]


def test_the_folder_is_moved_away_and_comes_back(chair: Chair) -> None:
    speaking(chair)
    record = chair.record
    aside = take_away(record.parent)
    chair.wait_until("10:09:00")
    chair.press("F5")
    assert names(chair) == ["co-facilitators", "secretary-general"]
    assert chair.console.saving.place is Place.SECOND_PLACE
    assert chair.record != record
    chair.see("on disk elsewhere 10:09:00", on=chair.top)
    assert chair.notice.startswith("The record cannot be written; everything is kept in")
    assert str(chair.record) in chair.notice
    chair.check_the_record()
    chair.wait_until("10:12:00")
    chair.press("F7", "F7")
    chair.check_the_record()

    bring_back(record.parent, aside)
    chair.pass_time(5)
    chair.press("F5")
    assert chair.console.saving.place is Place.RECORD
    assert (chair.record, chair.notice) == (record, "")
    chair.see("on disk 10:12:05", on=chair.top)
    chair.check_the_record()
    chair.close_and_start()
    chair.open()
    assert (chair.record, names(chair)) == (record, ["co-facilitators", "secretary-general"])


def test_the_power_is_cut_while_the_meeting_is_kept_in_the_second_place(chair: Chair) -> None:
    speaking(chair)
    record = chair.record
    aside = take_away(record.parent)
    chair.wait_until("10:09:00")
    chair.press("F5")
    chair.cut_the_power()
    bring_back(record.parent, aside)
    chair.time.advance(seconds=10)
    chair.open()
    assert chair.record == record
    chair.see("Secretary-General of the intergovernmental conference", "4:50", on=chair.podium.floor)
    chair.check_the_record()


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_the_file_is_deleted_or_replaced(chair: Chair, what: str) -> None:
    speaking(chair)
    record = chair.record
    record.unlink()
    if what == "replaced":
        record.write_bytes(b"another file")
    chair.wait_until("10:09:00")
    chair.press("F5")
    assert names(chair) == ["co-facilitators", "secretary-general"]
    assert chair.console.saving.place is Place.SECOND_PLACE
    assert chair.notice.startswith("The record cannot be written; everything is kept in")
    chair.check_the_record()
    if what == "replaced":
        assert record.read_bytes() == b"another file"


def test_with_both_places_gone_nothing_is_done_until_the_chair_goes_on_unsaved(
    chair: Chair, second_place: Path, tmp_path: Path
) -> None:
    speaking(chair)
    record, before = chair.record, chair.meeting
    aside, other_aside = take_away(record.parent), take_away(second_place)
    chair.wait_until("10:09:00")
    chair.press("F5")
    assert chair.meeting == before
    chair.see("Co-facilitators", on=chair.podium.floor)
    assert chair.notice.startswith("NOT DONE: it could not be saved anywhere.")
    assert chair.screen.notices.property("tone") == "red"
    chair.see("Go on unsaved", "Save in another folder…", on=chair.screen.notices)

    chair.press_button("Go on unsaved")
    assert names(chair) == ["co-facilitators", "secretary-general"]
    chair.see("Secretary-General of the intergovernmental conference", "5:00", on=chair.podium.floor)
    unsaved = len(chair.meeting.history) - len(before.history)
    assert chair.console.saving.unsaved == unsaved
    chair.see(f"{unsaved} actions NOT SAVED", on=chair.top)
    assert "in memory only" in chair.notice
    chair.wait_until("10:10:00")
    chair.press("F7")
    chair.see(f"{unsaved + 1} actions NOT SAVED", on=chair.top)

    found = tmp_path / "stick"
    found.mkdir()
    chair.choose_path(found, lambda: chair.press("Ctrl+F9"))
    assert chair.console.saving.unsaved == 0
    assert chair.record.parent == found
    assert verify(chair.record).is_sound
    chair.check_the_record()
    chair.let_notices_pass()
    assert "everything is kept in" in chair.notice
    chair.see("on disk elsewhere", on=chair.top)

    bring_back(record.parent, aside)
    bring_back(second_place, other_aside)
    chair.pass_time(1)
    chair.press("F7")
    assert (chair.record, chair.notice) == (record, "")
    chair.check_the_record()
    assert main(["verify", str(record)]) == 0


def test_unsaved_actions_are_written_as_soon_as_a_place_is_back(chair: Chair, second_place: Path) -> None:
    speaking(chair)
    record = chair.record
    aside, _ = take_away(record.parent), take_away(second_place)
    chair.wait_until("10:09:00")
    chair.press("F5")
    chair.press_button("Go on unsaved")
    chair.write_note("What only memory has", "Ctrl+1")
    chair.press("Ctrl+Return")
    assert chair.console.saving.place is Place.NOWHERE
    bring_back(record.parent, aside)
    chair.pass_time(2)
    chair.press("F7")
    assert chair.console.saving.place is Place.RECORD
    assert chair.record == record
    chair.check_the_record()
    chair.cut_the_power()
    chair.open()
    assert [point.text for point in chair.meeting.points.values()] == ["What only memory has"]


def test_the_refused_action_can_be_asked_again_when_the_disk_is_back(chair: Chair, second_place: Path) -> None:
    speaking(chair)
    record, before = chair.record, chair.meeting
    aside, _ = take_away(record.parent), take_away(second_place)
    chair.wait_until("10:09:00")
    chair.press("F5")
    assert chair.meeting == before
    bring_back(record.parent, aside)
    chair.wait_until("10:09:05")
    chair.press("F5")
    assert names(chair) == ["co-facilitators", "secretary-general"]
    assert chair.notice == ""
    speech = chair.meeting.speech
    assert chair.clock(speech.began.at) == "10:09:05"
    chair.check_the_record()


def test_a_note_that_cannot_be_kept_stays_in_its_field(chair: Chair, second_place: Path) -> None:
    speaking(chair)
    folder = chair.record.parent
    aside, _ = take_away(folder), take_away(second_place)
    chair.write_note("Not lost", "Ctrl+1")
    chair.press("Ctrl+Return")
    assert chair.meeting.points == {}
    assert chair.podium.notes.field.toPlainText() == "Not lost"
    assert chair.notice.startswith("NOT DONE")
    bring_back(folder, aside)
    chair.press("F3", "Ctrl+Return")
    assert [point.text for point in chair.meeting.points.values()] == ["Not lost"]
    assert chair.podium.notes.field.toPlainText() == ""
    chair.check_the_record()


def lose_both(chair: Chair, second_place: Path) -> tuple[Path, Path]:
    """The record, and what is to be brought back, after neither place can be written any more."""
    record = chair.record
    aside, _ = take_away(record.parent), take_away(second_place)
    return record, aside


def test_what_is_half_typed_and_cannot_be_kept_is_told_within_a_second(chair: Chair, second_place: Path) -> None:
    speaking(chair)
    record, aside = lose_both(chair, second_place)
    chair.write_note("Half a")
    for _ in range(11):
        chair.pass_time(0.1)
    chair.see("NOT SAVED", on=chair.top)
    assert chair.notice.startswith("Nothing can be saved; what is typed is in memory only.")
    assert chair.screen.notices.property("tone") == "red"
    bring_back(record.parent, aside)
    for _ in range(11):
        chair.pass_time(0.1)
    chair.see("on disk 10:00:05", on=chair.top)
    assert chair.notice == ""
    chair.cut_the_power()
    chair.open()
    chair.see("Half a", on=chair.podium.notes)


def test_a_folder_chosen_when_something_was_not_done_takes_it_and_is_found_again(
    chair: Chair, second_place: Path, tmp_path: Path
) -> None:
    speaking(chair)
    record, aside = lose_both(chair, second_place)
    chair.wait_until("10:09:00")
    chair.press("F5")
    stick = tmp_path / "stick"
    stick.mkdir()
    chair.choose_path(stick, lambda: chair.press_button("Save in another folder…"))
    assert names(chair) == ["co-facilitators", "secretary-general"]
    assert (chair.console.saving.place, chair.record.parent) == (Place.CHOSEN_FOLDER, stick)
    for text in ("One", "Two"):
        chair.write_note(text, "Ctrl+1")
        chair.press("Ctrl+Return")
    assert chair.console.saving.place is Place.CHOSEN_FOLDER
    chair.check_the_record()
    chair.cut_the_power()
    bring_back(record.parent, aside)
    assert main(["verify", str(record)]) == 1
    chair.open()
    assert (chair.record, names(chair)) == (record, ["co-facilitators", "secretary-general"])
    assert [point.text for point in chair.meeting.points.values()] == ["One", "Two"]
    chair.check_the_record()
    assert main(["verify", str(record)]) == 0


def test_nothing_that_passes_covers_that_something_is_not_saved(chair: Chair, second_place: Path) -> None:
    speaking(chair)
    lose_both(chair, second_place)
    chair.wait_until("10:09:00")
    chair.press("F5")
    chair.press("Shift+F4")
    assert chair.notice == f"{chair.notice.partition('  ')[0]}  There is nothing to restore."
    assert chair.notice.startswith("NOT DONE")


@pytest.mark.parametrize("answer", ["stay", "save", "leave"])
def test_the_end_of_a_record_among_temporary_files_is_asked_about(
    chair: Chair, second_place: Path, tmp_path: Path, answer: str
) -> None:
    chair.open()
    record, before = chair.record, chair.meeting
    aside = take_away(record.parent)
    chair.write_note("Something")
    chair.press("Ctrl+Return")
    stick = tmp_path / "stick"
    stick.mkdir()
    with Answers(f"answer_{answer}") as asked:
        if answer == "save":
            chair.choose_path(stick, chair.ask_to_close)
        else:
            chair.ask_to_close()
    assert asked.read[0].startswith("The end of the record is among temporary files")
    assert str(second_place) in asked.read[0]
    bring_back(record.parent, aside)
    if answer == "stay":
        chair.see("Something", on=chair.podium.notes)
        return
    chair.wait_until_closed()
    assert len(list(stick.glob("*.record"))) == (answer == "save")
    chair.open()
    assert (chair.record, len(chair.meeting.points)) == (record, len(before.points) + 1)
