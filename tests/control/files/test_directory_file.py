"""The shipped directory."""

import shutil
from pathlib import Path

import pytest

from chairconsole.control.files.directory_file import shipped_directory
from chairconsole.domain.names.sentence_words import sentences
from tests.desk import RESOURCES


def test_names_in_other_languages_are_not_read_before_they_are_needed(tmp_path: Path) -> None:
    (tmp_path / "directory").mkdir()
    shutil.copy(RESOURCES / "directory" / "delegations.json", tmp_path / "directory")
    directory = shipped_directory(tmp_path)
    assert directory.get("KEN") is not None
    assert directory.names is not None
    (sentence,) = sentences("of Kenya")
    with pytest.raises(FileNotFoundError):
        directory.names.languages_of(sentence)
    shutil.copy(RESOURCES / "directory" / "names.json", tmp_path / "directory")
    assert directory.names.languages_of(sentence) == ("en",)
