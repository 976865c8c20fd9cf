"""What holds for every test: no screen is needed, and nobody's own records are touched."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep records, settings and log of the test in a folder of its own, and return it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("CHAIRCONSOLE_DATA_DIR", str(folder))
    return folder
