"""The session files used last: kept in the settings, and read without keeping anybody waiting."""

import threading
from pathlib import Path

from chairconsole.control.files.recent_sessions import MOST, read_in_time, remember
from chairconsole.control.files.settings import KeptSettings, load_settings
from chairconsole.record.session_file import LoadedSession, load_session
from tests.desk import SESSIONS

TEXT = (SESSIONS / "gcm-1-geneva-2017.toml").read_text("utf-8")


def own(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(TEXT, "utf-8")
    return path


def test_the_latest_is_first_and_each_is_there_once_also_after_a_restart(tmp_path: Path) -> None:
    settings = KeptSettings(tmp_path / "settings.json")
    for name in ("a.toml", "b.toml", "a.toml"):
        remember(settings, tmp_path / name, shipped=SESSIONS)
    kept = load_settings(tmp_path / "settings.json").recent_sessions
    assert kept == (str(tmp_path / "a.toml"), str(tmp_path / "b.toml"))


def test_no_more_are_kept_than_can_be_looked_through(tmp_path: Path) -> None:
    settings = KeptSettings()
    for number in range(MOST + 3):
        remember(settings, tmp_path / f"{number}.toml", shipped=SESSIONS)
    assert len(settings.now.recent_sessions) == MOST
    assert settings.now.recent_sessions[0] == str(tmp_path / f"{MOST + 2}.toml")


def test_what_is_shipped_is_on_offer_anyway(tmp_path: Path) -> None:
    settings = KeptSettings(tmp_path / "settings.json")
    remember(settings, SESSIONS / ".." / "sessions" / "gcm-1-geneva-2017.toml", shipped=SESSIONS)
    assert settings.now.recent_sessions == ()
    assert not (tmp_path / "settings.json").exists()


def test_what_is_gone_is_left_out_and_what_is_wrong_is_not(tmp_path: Path) -> None:
    good, wrong = own(tmp_path, "good.toml"), tmp_path / "wrong.toml"
    wrong.write_text("format = 99\n", "utf-8")
    found = read_in_time([str(good), str(tmp_path / "gone.toml"), str(tmp_path), str(wrong)], patience=20)
    assert [path for path, _ in found] == [good, wrong]
    assert found[0][1].session is not None
    assert found[1][1].errors


def test_a_place_that_does_not_answer_keeps_nobody_waiting(tmp_path: Path) -> None:
    hangs, answers = own(tmp_path, "hangs.toml"), threading.Event()

    def read(path: Path) -> LoadedSession:
        answers.wait()
        return load_session(path)

    try:
        assert read_in_time([str(hangs)], patience=0, read=read) == []
    finally:
        answers.set()
