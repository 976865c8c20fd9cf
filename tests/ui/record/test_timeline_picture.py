"""The timeline as a file: SVG that is well formed, PNG that is sharp, with everything said in words too."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtGui import QImage

from chairconsole.report.accounts.timeline import PictureFormat, timeline
from chairconsole.ui.record.timeline_picture import SHARPNESS, picture, picture_format
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES
from tests.domain.given import Stage, two_days

WITHOUT_A_SCREEN = """
from pathlib import Path
from tests.domain.given import Stage
from chairconsole.report.accounts.timeline import PictureFormat, timeline
from chairconsole.ui.record.timeline_picture import picture_without_a_window
import sys
stage = Stage().at("10:15").open("panel-1")
made = picture_without_a_window(timeline(stage.meeting, stage.now), Path(sys.argv[1]), PictureFormat(sys.argv[2]))
sys.stdout.buffer.write(made)
"""


def test_an_svg_is_well_formed_whatever_the_titles_are(look: Look) -> None:
    session = two_days()
    odd = session.model_copy(update={"title": 'A <b> & "B" </title>'})
    stage = Stage(odd).at("10:15").open("panel-1")
    made = picture(timeline(stage.meeting, stage.now), look.theme, PictureFormat.SVG)
    root = ElementTree.fromstring(made)  # noqa: S314 - our own
    texts = "\n".join(text for text in root.itertext())
    assert "Panel 1" in texts
    assert 'A <b> & "B" </title>' in texts
    assert "now 10:15" in texts


def test_a_png_is_sharp_and_says_what_it_shows(look: Look) -> None:
    stage = Stage().at("10:15").open("panel-1")
    made = picture(timeline(stage.meeting, stage.now), look.theme, PictureFormat.PNG)
    image = QImage.fromData(made, "PNG")
    assert image.width() == 1200 * SHARPNESS
    assert "Panel 1" in image.text("Description")
    assert len(made) < 400_000


def test_the_format_is_that_of_the_ending() -> None:
    assert picture_format(Path("a.SVG")) is PictureFormat.SVG
    assert picture_format(Path("a.png")) is PictureFormat.PNG
    assert picture_format(Path("a.pdf")) is None


def test_no_screen_is_needed() -> None:
    root = Path(__file__).parents[3]
    for kind, begins in (("svg", b"<?xml"), ("png", b"\x89PNG")):
        made = subprocess.run(
            [sys.executable, "-c", WITHOUT_A_SCREEN, str(RESOURCES), kind],
            cwd=root,
            env={"PYTHONPATH": str(root), "PATH": "", "HOME": "/nowhere"},
            capture_output=True,
            check=True,
        ).stdout
        assert made.startswith(begins)
