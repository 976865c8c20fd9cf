"""Settings: kept where they can be, and no reason to disturb a meeting where they cannot."""

from pathlib import Path

import pytest

from chairconsole.control.files.settings import KeptSettings, Settings, load_settings, save_settings
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.draft.quantifiers import Quantifiers


def test_what_is_kept_comes_back_with_keys_of_a_newer_version(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = Settings.model_validate({"look": "light", "installation": "here", "later": {"a": 1}})
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    "content",
    [b"", b"not json", b"[]", b'{"look": 5}', b"\xff\xfe\x00", b"[" * 100_000, b'{"installation": null}'],
    ids=["empty", "words", "list", "number", "binary", "deep", "null"],
)
def test_a_broken_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = load_settings(path)
    assert settings.look == "dark"
    assert settings.installation
    save_settings(path, settings)
    assert load_settings(path) == settings


def test_each_installation_has_a_name_of_its_own(tmp_path: Path) -> None:
    missing = tmp_path / "settings.json"
    assert load_settings(missing).installation != load_settings(missing).installation


@pytest.mark.parametrize("installation", ["\\ud800", "", "x" * 101])
def test_its_name_can_be_kept_in_a_record_and_a_bad_one_costs_nothing_else(tmp_path: Path, installation: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"installation": "{installation}", "look": "light"}}', "utf-8")
    found = load_settings(path)
    assert found.look == "light"
    assert found.installation.encode("utf-8")


def test_a_place_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    save_settings(tmp_path / "file" / "settings.json", Settings())
    save_settings(tmp_path, Settings())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_how_drafts_are_worded_is_kept_and_a_slip_in_it_costs_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    glossary = {Language.FRENCH: {"dts": "droits"}}
    own = Settings(pace=120, quantifiers=Quantifiers(several=6), glossary=glossary, names_panellists=False)
    save_settings(path, own)
    assert load_settings(path) == own
    path.write_text(
        '{"look": "light", "pace": 9000, "quantifiers": {"several": 1}, "glossary": {"de": 5}, "recent_sessions": [5]}'
    )
    settings = load_settings(path)
    assert (settings.look, settings.pace, settings.quantifiers) == ("light", 110, Quantifiers())
    assert (settings.glossary, settings.names_panellists, settings.recent_sessions) == ({}, True, ())


def test_the_room_display_has_settings_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    own = Settings(look="dark", room_look="light", room_in_twelve_hours=True)
    save_settings(path, own)
    assert load_settings(path) == own
    path.write_text('{"look": "light", "room_look": 5, "room_in_twelve_hours": []}')
    settings = load_settings(path)
    assert (settings.look, settings.room_look, settings.room_in_twelve_hours) == ("light", "dark", False)


@pytest.mark.parametrize(
    ("content", "is_kept"),
    [
        (b"[" * 100_000, True),
        (b'{"installation": "\\ud800"}', True),
        (b'{"installation": ""}', True),
        (b'{"pace": "fast", "look": "light"}', True),
        (b'{"look": "light", "of a newer version": [1]}', False),
        (b"{}", False),
    ],
)
def test_a_file_that_says_more_than_can_be_taken_is_kept_beside_the_next(
    tmp_path: Path, content: bytes, is_kept: bool
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = KeptSettings(path)
    settings.write()
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [content]
    for pace in (120, 121):
        settings.change(pace=pace)
        settings.write()
    assert load_settings(path).pace == 121
    kept = [one.read_bytes() for one in tmp_path.iterdir() if one != path]
    assert kept == ([content] if is_kept else [])
