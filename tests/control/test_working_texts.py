"""What is half typed: kept within a second of real time, and never an older wording for a later one."""

import datetime as dt
from collections.abc import Mapping

import pytest

from chairconsole.control.kept_drafts import working_key
from chairconsole.control.rehearsal.rehearsal_driver import WORKING_REHEARSAL
from chairconsole.control.working_texts import LAST_SEEN, WorkingTexts, is_typed, last_seen
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.failover_writer import FailoverWriter
from chairconsole.ui.frame.hidden_notes import WORKING_HIDDEN
from chairconsole.ui.frame.typed_note import WORKING_NOTE
from chairconsole.ui.podium.floor_list.list_card import WORKING_NAMES
from chairconsole.ui.podium.speaker.order_panel import WORKING_MATTER, WORKING_RULING
from chairconsole.ui.shell.room_display import WORKING_DISPLAY
from tests.desk import FakeTime
from tests.record.sample_events import BEGIN, some

AT = dt.datetime(2017, 5, 8, 8, tzinfo=dt.UTC)
NOW = Stamp(AT, "boot-1", 0)


class Shelf:
    """A store in memory; `written` counts how often it was written."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.written: list[str] = []

    def set_working_texts(self, texts: Mapping[str, str], changed_at: dt.datetime) -> None:
        self.texts |= texts
        self.written += texts

    def working_text(self, key: str) -> str | None:
        return self.texts.get(key)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime(AT)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def texts(shelf: Shelf, time: FakeTime) -> WorkingTexts:
    return WorkingTexts(shelf, time.steady_ns)


def test_a_text_is_on_disk_a_second_after_it_was_typed(texts: WorkingTexts, shelf: Shelf, time: FakeTime) -> None:
    texts.flush(NOW)
    texts.set("note", "Kenya asks")
    texts.flush(NOW)
    assert "note" not in shelf.texts
    time.advance(seconds=1)
    texts.flush(NOW)
    assert shelf.texts["note"] == "Kenya asks"


def test_it_is_written_once_a_second_at_most_whatever_a_rehearsals_clock_says(
    texts: WorkingTexts, shelf: Shelf, time: FakeTime
) -> None:
    for tick in range(100):
        texts.set("note", f"{tick}")
        texts.flush(NOW.later_by(dt.timedelta(hours=tick)))
        time.advance(seconds=0.1)
    assert shelf.written.count("note") == 10


def test_it_is_written_within_a_second_also_in_a_slow_rehearsal(
    texts: WorkingTexts, shelf: Shelf, time: FakeTime
) -> None:
    texts.flush(NOW)
    texts.set("note", "typed")
    time.advance(seconds=1)
    texts.flush(NOW.later_by(dt.timedelta(milliseconds=1)))
    assert shelf.texts["note"] == "typed"


def test_an_emptied_text_is_empty_at_once_and_what_is_typed_again_is_kept(
    texts: WorkingTexts, shelf: Shelf, time: FakeTime
) -> None:
    texts.set("note", "a")
    texts.flush(NOW, at_once=True)
    texts.set("note", "")
    assert texts.get("note") == ""
    texts.set("note", "a")
    texts.flush(NOW, at_once=True)
    assert shelf.texts["note"] == "a"
    assert texts.get("note") == "a"


def test_a_text_that_could_not_be_written_is_written_the_next_time(tmp_path, time: FakeTime) -> None:
    folder, second = tmp_path / "records", tmp_path / "second"
    writer = FailoverWriter.begin(folder / "a.record", some(1), elsewhere=Elsewhere(second), since=BEGIN)
    texts = WorkingTexts(writer, time.steady_ns)
    texts.set("note", "typed")
    away = folder.rename(tmp_path / "away")
    for place in (folder, second):
        place.write_text("no folder")
    texts.flush(NOW)
    assert (texts.get("note"), writer.working_text("note")) == ("typed", None)
    folder.unlink()
    away.rename(folder)
    time.advance(seconds=1)
    texts.flush(NOW)
    assert writer.working_text("note") == "typed"
    writer.close()


def test_it_keeps_every_few_seconds_that_the_console_was_seen(
    texts: WorkingTexts, shelf: Shelf, time: FakeTime
) -> None:
    for tick in range(100):
        texts.flush(NOW.later_by(dt.timedelta(seconds=tick / 10)))
        time.advance(seconds=0.1)
    assert shelf.written == [LAST_SEEN, LAST_SEEN]
    assert last_seen(shelf) == NOW.later_by(dt.timedelta(seconds=5))


@pytest.mark.parametrize(
    "text",
    [
        *("", "2017-05-08", "a b c", "2017-05-08T08:00:00 boot 5", "2017-05-08T08:00:00+00:00 boot x"),
        *("2500-01-01T00:00:00+00:00 boot 5", "9999-12-31T23:59:59-14:00 boot 5", "0001-01-01T00:00:00+14:00 boot 5"),
        *(f"2017-05-08T08:00:00+00:00 boot {steady_ns}" for steady_ns in (2**63, -(2**63), 10**30)),
    ],
)
def test_a_sighting_that_cannot_be_read_counts_as_none(shelf: Shelf, text: str) -> None:
    shelf.texts[LAST_SEEN] = text
    assert last_seen(shelf) is None


def test_what_nobody_typed_is_known_by_its_key() -> None:
    kept = (LAST_SEEN, WORKING_HIDDEN, WORKING_DISPLAY, WORKING_REHEARSAL, "kept:concluding_remarks:panel-1")
    assert not any(is_typed(key) for key in kept)
    typed = (WORKING_NOTE, WORKING_NAMES, WORKING_RULING, WORKING_MATTER, working_key((Purpose.CONCLUDING, "panel-1")))
    assert all(is_typed(key) for key in typed)
