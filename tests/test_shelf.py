"""What lies ready to be opened, and what is offered when it cannot be."""

import datetime as dt
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from chairconsole.control.opening import begin_rehearsal, copy_record
from chairconsole.domain.plan.session import Session
from chairconsole.record.catalogue import summary
from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.session_file import load_session
from chairconsole.shelf import about_record, offer_another_folder, records_in, sessions_in, warning_words
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, SESSIONS, Desk, first_session
from tests.ui.asked import answered


@pytest.fixture
def look(qapp: object) -> Look:
    return Look(RESOURCES)


def test_the_shipped_sessions_are_on_offer() -> None:
    offers = sessions_in(SESSIONS)
    assert [offer.title for offer in offers] == ["First informal thematic session", "Second informal thematic session"]
    assert offers[0].about.startswith("Geneva · 8 May 2017 · Human rights")


def test_a_file_that_is_no_session_is_not_on_offer(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text("format = 99\n", encoding="utf-8")
    assert sessions_in(tmp_path) == []


def test_what_was_used_last_comes_before_what_is_shipped_and_says_where_it_lies(tmp_path: Path) -> None:
    mine, wrong = tmp_path / "mine.toml", tmp_path / "wrong.toml"
    mine.write_text((SESSIONS / "gcm-2-new-york-2017.toml").read_text("utf-8"), "utf-8")
    wrong.write_text("format = 99\n", encoding="utf-8")
    offers = sessions_in(SESSIONS, [str(mine), str(wrong), str(tmp_path / "gone.toml")])
    assert [offer.path.name for offer in offers] == [
        "mine.toml",
        "wrong.toml",
        "gcm-1-geneva-2017.toml",
        "gcm-2-new-york-2017.toml",
    ]
    assert offers[0].title == "Second informal thematic session"
    assert offers[0].about == f"New York \u00b7 22 May 2017 \u00b7 {mine}"
    assert offers[0].problem == ""
    assert (offers[1].title, offers[1].about) == ("wrong.toml", str(tmp_path))
    assert "format" in offers[1].problem


@pytest.mark.usefixtures("qapp")
def test_of_a_damaged_record_it_is_known_that_something_may_be_recovered(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.close()
    with desk.path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(4000))
    (offer,) = records_in([tmp_path], Elsewhere(tmp_path / "second"))
    assert offer.is_damaged
    assert "is damaged" in offer.problem


@pytest.mark.usefixtures("qapp")
def test_records_are_on_offer_and_a_damaged_one_says_why(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.close()
    (tmp_path / "junk.record").write_text("junk", encoding="utf-8")
    offers = {
        offer.path.name: offer for offer in records_in([tmp_path, tmp_path / "missing"], Elsewhere(tmp_path / "second"))
    }
    assert offers["test.record"].title == "First informal thematic session"
    assert offers["test.record"].problem == ""
    assert "not a record" in offers["junk.record"].problem
    assert not offers["junk.record"].is_damaged
    assert offers["junk.record"].about == ""
    assert about_record(summary(desk.path)).startswith("live · 8 May 2017, 10:15 in Geneva · ")


@pytest.mark.usefixtures("qapp")
def test_a_record_that_goes_on_elsewhere_says_where_and_one_that_is_only_there_is_on_offer(tmp_path: Path) -> None:
    home, second = tmp_path / "records", tmp_path / "second"
    desk, other = Desk(home), Desk(tmp_path / "other")
    for one in (desk, other):
        one.close()
    for path in (desk.path, other.path):
        copy_record(path, second)
    with Log.open(second / "test.record") as log:
        last = log.read()[-1]
        more = last.model_copy(update={"seq": last.seq + 1, "n": last.n + 1, "id": "more", "step": "more"})
        log.write(Contents((more,)))
    offers = {offer.path: offer for offer in records_in([home], Elsewhere(second))}
    assert set(offers) == {desk.path, second / "test-2.record"}
    assert offers[desk.path].about.endswith(f"With more entries (1) the record goes on in {second / 'test.record'}.")


@pytest.mark.usefixtures("qapp")
def test_the_rehearsal_that_was_used_last_comes_first_whatever_its_time(tmp_path: Path) -> None:
    desk, began = Desk(tmp_path), dt.datetime(2017, 5, 8, 8, tzinfo=dt.UTC)
    for used, name in enumerate(("third", "second", "first")):
        path = tmp_path / f"{name}.record"
        begin_rehearsal(desk.session, path, desk.machine, at=began - dt.timedelta(days=used)).close()
        os.utime(path, times=(4e9 + used, 4e9 + used))
    desk.close()
    offers = [offer.path.stem for offer in records_in([tmp_path], Elsewhere(tmp_path / "second"))]
    assert offers == ["first", "second", "third", "test"]


@pytest.mark.usefixtures("qapp")
def test_a_record_is_told_in_the_time_of_its_own_venue(tmp_path: Path) -> None:
    """At 21:30 in New York it is 01:30 of the next day in UTC, and later still in Geneva."""
    fields = first_session().model_dump()
    fields["venue"] |= {"city": "New York", "time_zone": "America/New_York"}
    desk = Desk(tmp_path, Session.model_validate(fields), start="21:30")
    desk.close()
    (offer,) = records_in([tmp_path], Elsewhere(tmp_path / "second"))
    assert "8 May 2017, 21:30 in New York" in offer.about


def test_a_warning_names_the_block_by_its_title() -> None:
    loaded = load_session(SESSIONS / "gcm-1-geneva-2017.toml")
    assert loaded.session is not None
    words = [warning_words(loaded.session, problem) for problem in loaded.warnings]
    assert words[0].startswith("Panel 2: Social inclusion and cohesion: this block ends at 17:55")


@pytest.mark.parametrize(("code", "offered"), [("read_only", True), ("folder_not_writable", True), ("damaged", False)])
def test_another_folder_is_offered_where_it_would_help(look: Look, code: str, offered: bool) -> None:
    error = RecordError(code, Path("x.record"))  # type: ignore[arg-type]

    def act(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, "answer_elsewhere")
        assert (button is not None) is offered
        if button is not None:
            button.click()

    assert answered(lambda: offer_another_folder(look, "No", error, None), act) is offered
